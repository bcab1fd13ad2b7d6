import { area } from '../../area.ts';

/** Every setting that a council decides, and what reads it. */
export const catalogue = area({
  path: 'insight/catalogue',
});
