import { area } from '../../area.ts';

/** How two versions of policy differ, setting by setting. */
export const policyDiffs = area({
  path: 'policy/policyDiffs',
});
