import type { Area } from '../../area.ts';

/** How often the money of a part is looked at, and what is asked for. */
export const monitoring: Area = {
  path: 'oversight/monitoring',
};
