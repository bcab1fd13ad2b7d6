import { area } from '../../area.ts';
import { reviewDate } from './reviewDate.decision.ts';
import { REVIEW_REFUSALS } from './reviewRefusals.ts';
import { REVIEW_COMPLETED, REVIEW_DUE } from './reviewSteps.ts';
import { reviewSurvey } from './reviewSurvey.decision.ts';
import { Review } from './reviews.entity.ts';

/** Reviews: when each is due, and what was found and decided. */
export const reviews = area({
  path: 'oversight/reviews',
  entities: [Review],
  idPrefixes: { Review: 'review' },
  decisions: [reviewDate, reviewSurvey],
  steps: [REVIEW_DUE],
  notices: [REVIEW_COMPLETED],
  refusals: REVIEW_REFUSALS,
});
