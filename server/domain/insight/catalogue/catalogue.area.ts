import type { Area } from '../../area.ts';

/** Every setting that a council decides, and what reads it. */
export const catalogue: Area = {
  path: 'insight/catalogue',
};
