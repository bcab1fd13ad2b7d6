import { area } from '../../area.ts';

/** The published figures of a region's councils side by side, over time, and beside their policies. */
export const regionalMeasures = area({
  path: 'insight/regionalMeasures',
});
