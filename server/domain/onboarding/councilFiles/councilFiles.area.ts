import { area } from '../../area.ts';

/** A council file: whether it can be taken, and what is wrong with it. */
export const councilFiles = area({
  path: 'onboarding/councilFiles',
});
