import { area } from '../../area.ts';
import { SANDBOX_REFUSALS } from './sandboxes.ts';

/** Copies of a council’s policy to try things out in, with invented people. */
export const sandboxes = area({
  path: 'onboarding/sandboxes',
  refusals: SANDBOX_REFUSALS,
});
