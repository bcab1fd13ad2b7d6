import { area } from '../../area.ts';

/** The published policies of all councils, side by side. */
export const comparison = area({
  path: 'insight/comparison',
});
