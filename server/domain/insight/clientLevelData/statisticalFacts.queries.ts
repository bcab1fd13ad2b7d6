import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { StatisticalFacts } from './statisticalFacts.entity.ts';

/** The most that come with a person. An older one is still read by its id. */
export const MOST_FACTS_OF_PERSON = 50;

export const statisticalFactsShape = shapeOf(StatisticalFacts, {
  fields: { person: one(() => personShape) },
});

extendShape(personShape, {
  statisticalFacts: many(() => statisticalFactsShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['stated_on desc', 'id desc'],
    limit: MOST_FACTS_OF_PERSON,
  }),
});
