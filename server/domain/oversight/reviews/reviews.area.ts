import { area } from '../../area.ts';
import { challengeSubject } from '../challenges/challengeSubject.ts';
import { ProposedBudgetStep, ReviewFollowUp } from './followUps.entity.ts';
import { reviewAfterSurplus } from './reviewAfterSurplus.commands.ts';
import { REVIEW_AFTER_SURPLUS } from './reviewAfterSurplus.ts';
import { reviewAppointment } from './reviewAppointment.decision.ts';
import { reviewDate } from './reviewDate.decision.ts';
import { reviewFollowUp } from './reviewFollowUp.decision.ts';
import { REVIEW_REFUSALS } from './reviewRefusals.ts';
import {
  BUDGET_STEP_DUE,
  NEXT_AFTER_REVIEW,
  REVIEW_COMES_UP,
  REVIEW_COMPLETED,
  REVIEW_DUE,
  REVIEW_MOVED,
  REVIEW_REQUESTED,
  REVIEW_SCHEDULED,
  STARTER_BUDGET_ENDS,
  STARTER_BUDGET_UNASSESSED,
} from './reviewSteps.ts';
import { reviewSurvey } from './reviewSurvey.decision.ts';
import { Review } from './reviews.entity.ts';
import { reviewTopTwos } from './reviewTopTwos.decision.ts';
import { STARTER_WARNING } from './starterBudget.ts';
import { tellOfReviews } from './tellOfReviews.commands.ts';

/** What a review decided, once it was held. */
const HELD_REVIEW = challengeSubject({
  type: 'Review',
  called: 'what a review decided',
  recordKind: () => 'REVIEWS',
  decided: `select person_id as "personId", (completed_at at time zone 'Europe/London')::date::text as "decidedOn",
      array_remove(array[completed_by], null) as "decidedBy"
    from review where tenant_id = $1 and id = $2`,
});

/** Reviews: when each is due and held, what was found and decided, and what it asks for until that is done. */
export const reviews = area({
  path: 'oversight/reviews',
  entities: [ProposedBudgetStep, Review, ReviewFollowUp],
  idPrefixes: { Review: 'review', ReviewFollowUp: 'followup', ProposedBudgetStep: 'budgetstep' },
  settingReaders: [REVIEW_AFTER_SURPLUS, STARTER_WARNING],
  surplusFollowers: [reviewAfterSurplus],
  decisions: [reviewDate, reviewAppointment, reviewSurvey, reviewTopTwos, reviewFollowUp],
  steps: [REVIEW_DUE, NEXT_AFTER_REVIEW, BUDGET_STEP_DUE, STARTER_BUDGET_ENDS],
  notices: [
    REVIEW_REQUESTED,
    REVIEW_COMES_UP,
    REVIEW_SCHEDULED,
    REVIEW_MOVED,
    REVIEW_COMPLETED,
    STARTER_BUDGET_UNASSESSED,
  ],
  challengeSubjects: [HELD_REVIEW],
  refusals: REVIEW_REFUSALS,
  jobs: [tellOfReviews],
});
