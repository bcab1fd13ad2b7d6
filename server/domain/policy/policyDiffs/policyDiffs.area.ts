import type { Area } from '../../area.ts';

/** How two versions of policy differ, setting by setting. */
export const policyDiffs: Area = {
  path: 'policy/policyDiffs',
};
