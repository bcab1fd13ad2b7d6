import { area } from '../../area.ts';
import { UPRATING_REFUSALS } from './upratingRefusals.ts';

/** Raising the figures of an area by a percentage. */
export const policyUprating = area({
  path: 'policy/policyUprating',
  refusals: UPRATING_REFUSALS,
});
