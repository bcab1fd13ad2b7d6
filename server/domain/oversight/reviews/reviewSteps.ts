import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** A review is to be held, as long as it is neither completed nor no longer needed. */
export const REVIEW_DUE = stepKind({
  key: 'REVIEW_DUE',
  subjectType: 'Review',
  recordKind: 'REVIEWS',
  description: 'You and the council look together at whether the plan is still right.',
  derivedFrom: `select person_id, id as subject_id, least(due_on, scheduled_on) as due_on,
      least(notice_on, scheduled_on) as warn_on, due_reason
    from review where tenant_id = $1 and completed_at is null and no_longer_needed_at is null`,
});

/** What a review asked for is to be done. */
export const NEXT_AFTER_REVIEW = stepKind({
  key: 'NEXT_AFTER_REVIEW',
  subjectType: 'Review',
  recordKind: 'REVIEWS',
  description: 'What was agreed at the review is done.',
  derivedFrom: `select person_id, review_id as subject_id, due_on, null::date as warn_on, due_reason
    from review_follow_up where tenant_id = $1 and settled_on is null`,
});

/** A step of the budget that a review proposed needs a newer version of the plan by the day on which it begins. */
export const BUDGET_STEP_DUE = stepKind({
  key: 'BUDGET_STEP_DUE',
  subjectType: 'ProposedBudgetStep',
  recordKind: 'REVIEWS',
  description: 'The budget changes as was agreed at the review, with a newer version of the plan.',
  derivedFrom: `select person_id, id as subject_id, starts_on as due_on, prepare_from as warn_on, null::text as due_reason
    from proposed_budget_step where tenant_id = $1 and settled_on is null`,
});

/** A starter budget ends: an assessment and another plan come before that, or support would stop. */
export const STARTER_BUDGET_ENDS = stepKind({
  key: 'STARTER_BUDGET_ENDS',
  subjectType: 'SupportPlan',
  recordKind: 'PLANS',
  description: 'The starter budget ends, and what comes after it is decided before that.',
  derivedFrom: `select person_id, id as subject_id, (term_ends_on - 1) as due_on,
      starter_warn_on as warn_on,
      'The starter budget pays for support up to this day.' as due_reason
    from support_plan where tenant_id = $1 and term = 'STARTER' and implemented_on is not null
      and term_ends_on is not null and ended_on is null and superseded_at is null`,
});

/** The days of a review's step: that which was agreed where it comes before the due date. */
export function stepOfReview(review: {
  personId: string;
  dueOn: string;
  noticeOn: string;
  dueReason: string;
  scheduledOn?: string | null;
}) {
  const { personId, dueReason, scheduledOn } = review;
  const earlier = (day: string) => (scheduledOn && scheduledOn < day ? scheduledOn : day);
  return { personId, dueReason, dueOn: earlier(review.dueOn), warnOn: earlier(review.noticeOn) };
}

const ofReviews = { subjectType: 'Review', recordKind: 'REVIEWS' } as const;

export const REVIEW_REQUESTED = noticeKind({
  ...ofReviews,
  key: 'REVIEW_REQUESTED',
  sentence: 'A review of the plan was asked for, and is held sooner.',
});
export const REVIEW_COMES_UP = noticeKind({
  ...ofReviews,
  key: 'REVIEW_COMES_UP',
  sentence:
    'A review of the plan comes up. Think about what works and what does not, and whom to ask to be there.',
});
export const REVIEW_SCHEDULED = noticeKind({
  ...ofReviews,
  key: 'REVIEW_SCHEDULED',
  sentence: 'A day was set for the review of the plan.',
});
export const REVIEW_MOVED = noticeKind({
  ...ofReviews,
  key: 'REVIEW_MOVED',
  sentence: 'The review of the plan was moved to another day.',
});
export const REVIEW_COMPLETED = noticeKind({
  ...ofReviews,
  key: 'REVIEW_COMPLETED',
  sentence: 'A review of the plan was held, and what it found was recorded.',
});
export const STARTER_BUDGET_UNASSESSED = noticeKind({
  key: 'STARTER_BUDGET_UNASSESSED',
  subjectType: 'SupportPlan',
  recordKind: 'PLANS',
  sentence: 'The starter budget ends soon, and no assessment has begun that would say what comes after it.',
});
