import { area } from '../../area.ts';
import { POLICY_FILE_REFUSALS } from './policyFileRefusals.ts';

/** A council's policy as a file, exported and imported. */
export const policyFiles = area({
  path: 'onboarding/policyFiles',
  refusals: POLICY_FILE_REFUSALS,
});
