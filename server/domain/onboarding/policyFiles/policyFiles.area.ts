import { area } from '../../area.ts';
import { POLICY_FILE_REFUSALS } from './policyFileRefusals.ts';

/** One area’s policy as a file, out and in. */
export const policyFiles = area({
  path: 'onboarding/policyFiles',
  refusals: POLICY_FILE_REFUSALS,
});
