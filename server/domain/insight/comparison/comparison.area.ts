import { area } from '../../area.ts';

/** Published policy of all councils side by side. */
export const comparison = area({
  path: 'insight/comparison',
});
