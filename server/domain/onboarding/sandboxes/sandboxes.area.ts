import { area } from '../../area.ts';
import { SANDBOX_REFUSALS } from './sandboxes.ts';

/** Copies of a council's policy in which to try things out, with invented people. */
export const sandboxes = area({
  path: 'onboarding/sandboxes',
  refusals: SANDBOX_REFUSALS,
});
