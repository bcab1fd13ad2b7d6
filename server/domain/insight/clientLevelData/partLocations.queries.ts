import { extendShape, many } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { budgetPartShape } from '../../money/budgets/budgets.queries.ts';
import { PartLocation } from './partLocations.entity.ts';

/** The most that come with a part. An older one is still read by its id. */
export const MOST_LOCATIONS_OF_PART = 20;

export const partLocationShape = shapeOf(PartLocation, {});

extendShape(budgetPartShape, {
  locations: many(() => partLocationShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['starts_on desc', 'id desc'],
    limit: MOST_LOCATIONS_OF_PART,
  }),
});
