import { area } from '../../area.ts';

/** Council files: whether one can be accepted, and what is wrong with it. */
export const councilFiles = area({
  path: 'onboarding/councilFiles',
});
