import type { SchemaArea } from '../../kit/area.ts';
import { ASKS_FOR_REVIEWS, PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { reviewReader } from './reviews.ts';
import { ReviewsResolver } from './reviewsResolver.ts';

/** Reviews: when each is due, and what was found and decided. */
export const reviews: SchemaArea = {
  resolvers: [ReviewsResolver],
  readers: [reviewReader],
  queries: {
    review: READS_RECORDS,
    reviewsDue: PRACTICE,
  },
  mutations: {
    requestReview: ASKS_FOR_REVIEWS,
    completeReview: PRACTICE,
  },
};
