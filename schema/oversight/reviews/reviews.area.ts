import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { reviewReader } from './reviews.ts';
import { ReviewsResolver, reviewMutations } from './reviewsResolver.ts';

/** Reviews: when each is due, and what was found and decided. */
export const reviews: SchemaArea = {
  resolvers: [ReviewsResolver],
  readers: [reviewReader],
  queries: {
    review: READS_RECORDS,
    reviewsDue: PRACTICE,
  },
  mutations: reviewMutations,
};
