import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { followUpReaders, StarterBudgetResolver } from './followUps.ts';
import { reviewReader } from './reviews.ts';
import { ReviewsResolver, reviewMutations } from './reviewsResolver.ts';

/** Reviews: when each is due and held, what was found and decided, and what it asks for until that is done. */
export const reviews: SchemaArea = {
  resolvers: [ReviewsResolver, StarterBudgetResolver],
  readers: [reviewReader, ...followUpReaders],
  queries: {
    review: READS_RECORDS,
    reviewsDue: PRACTICE,
  },
  mutations: reviewMutations,
};
