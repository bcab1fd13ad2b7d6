import type { Area } from '../../area.ts';

/** Published policy of all councils side by side. */
export const comparison: Area = {
  path: 'insight/comparison',
};
