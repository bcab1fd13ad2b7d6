import { area } from '../../area.ts';
import { REVIEW_REFUSALS } from './reviewRefusals.ts';
import { Review } from './reviews.entity.ts';

/** Reviews: when each is due, and what was found and decided. */
export const reviews = area({
  path: 'oversight/reviews',
  entities: [Review],
  idPrefixes: { Review: 'review' },
  refusals: REVIEW_REFUSALS,
});
