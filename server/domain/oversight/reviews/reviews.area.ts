import { area } from '../../area.ts';
import { challengeSubject } from '../challenges/challengeSubject.ts';
import { reviewDate } from './reviewDate.decision.ts';
import { REVIEW_REFUSALS } from './reviewRefusals.ts';
import { REVIEW_COMPLETED, REVIEW_DUE } from './reviewSteps.ts';
import { reviewSurvey } from './reviewSurvey.decision.ts';
import { Review } from './reviews.entity.ts';

/** What a review decided, once it was held. */
const HELD_REVIEW = challengeSubject({
  type: 'Review',
  called: 'what a review decided',
  recordKind: () => 'REVIEWS',
  decided: `select person_id as "personId", (completed_at at time zone 'Europe/London')::date::text as "decidedOn",
      array_remove(array[completed_by], null) as "decidedBy"
    from review where tenant_id = $1 and id = $2`,
});

/** Reviews: when each is due, and what was found and decided. */
export const reviews = area({
  path: 'oversight/reviews',
  entities: [Review],
  idPrefixes: { Review: 'review' },
  decisions: [reviewDate, reviewSurvey],
  steps: [REVIEW_DUE],
  notices: [REVIEW_COMPLETED],
  challengeSubjects: [HELD_REVIEW],
  refusals: REVIEW_REFUSALS,
});
