/**
 * What a review asks for, until it is done: a newer version of the plan, another budget, an assessment, or the end of
 * support. Each has one due date, so that nobody waits for ever for what was found.
 */
import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { firstRefused, type Refusal } from '../../../common/refusal.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { type PlanFacts, planStatus } from '../../care/plans/planStatus.ts';
import { newVersionRefusals } from '../../care/plans/planSteps.ts';
import { deathRefusals } from '../../people/death.ts';
import type { ReviewRefusalCode } from './reviewRefusals.ts';
import type { FollowUpStatus } from './reviewsVocabulary.ts';

type ReviewRefusal = Refusal<ReviewRefusalCode>;

/** What each result asks for, in words that follow a due date. */
const ASKS_FOR: Record<Exclude<ReviewResult, 'CONTINUE'>, string> = {
  CHANGE_PLAN: 'a newer version of the plan is to be drafted',
  CHANGE_BUDGET: 'the budget is to change, with a newer version of the plan',
  REASSESS: 'needs are to be assessed again',
  END: 'support is to end, with the notice that the council gives',
};

/** By when that which a review asks for is done; null where it asks for nothing. */
export interface FollowUpDue {
  dueOn: string | null;
  dueReason: string;
}

/** By when that which a review asks for is done: the council's working days after it was held. */
export function followUpDue(
  { result, heldOn }: { result: ReviewResult; heldOn: string },
  { followUpWorkingDays: days }: Pick<ReviewsSettings, 'followUpWorkingDays'>,
): FollowUpDue {
  if (result === 'CONTINUE') return { dueOn: null, dueReason: 'The plan goes on as it is.' };
  const dueOn = workingDaysAfter(Temporal.PlainDate.from(heldOn), days).toString();
  const within = days === 1 ? '1 working day' : `${days} working days`;
  const dueReason = `After the review of ${dayInWords(heldOn)} ${ASKS_FOR[result]}, within ${within}.`;
  return { dueOn, dueReason };
}

/** The dated facts that the status of a follow-up follows from. */
export interface FollowUpFacts {
  dueOn: string;
  settledOn?: string | null;
  personDiedOn?: string | null;
}

/** Where that which a review asks for stands on a day: in time up to and on its due date. */
export function followUpStatus(facts: FollowUpFacts, today: Temporal.PlainDate): FollowUpStatus {
  if (facts.settledOn) return 'SETTLED';
  if (facts.personDiedOn) return 'STOPPED';
  return facts.dueOn < today.toString() ? 'OVERDUE' : 'OPEN';
}

/** A review and what it asks for, as the rules on acting on it look at them. */
export interface ReviewToFollow {
  completedAt?: string | null;
  /** The day on which the person died: whatever a review asked for stops then. */
  personDiedOn?: string | null;
  result?: ReviewResult | null;
  followUp?: {
    /** Whether the person has been assessed since. */
    isAssessed: boolean;
    settledOn?: string | null;
    /** The plan that was drafted from the review last. */
    draftedPlan?: (PlanFacts & { globalId: string }) | null;
  } | null;
  /** Whether a step of the budget that the review proposed still waits for a newer version of the plan. */
  hasProposedSteps: boolean;
}

/**
 * Why no newer version of the plan can be drafted from a review, in order of precedence.
 * @param plan the person's plan that goes on: a newer version of the reviewed one may have started since.
 */
export function draftingRefusals(review: ReviewToFollow, plan: PlanFacts): Promise<readonly Refusal[]> {
  return firstRefused(
    () => deathRefusals(review.personDiedOn, ['reviewId']),
    () => askedForRefusals(review),
    () => waitingRefusals(review),
    () => newVersionRefusals(plan, ['reviewId']),
  );
}

function askedForRefusals({ completedAt, result, followUp }: ReviewToFollow): ReviewRefusal[] {
  const path = ['reviewId'];
  if (!completedAt) {
    const message =
      'This review has not been held and recorded yet, so nothing follows from it. Complete it first.';
    return [{ code: 'REVIEW_NOT_COMPLETED', path, message }];
  }
  if (!followUp || result === 'CONTINUE' || result === 'END') {
    const message =
      'This review asks for no newer version of the plan. Ask for another review, or draft a newer version with draftPlan.';
    return [{ code: 'REVIEW_ASKS_FOR_NO_PLAN', path, message }];
  }
  return [];
}

function waitingRefusals({ result, followUp, hasProposedSteps }: ReviewToFollow): ReviewRefusal[] {
  const path = ['reviewId'];
  if (result === 'REASSESS' && !followUp?.isAssessed) {
    const message =
      'This review asks for an assessment first, as needs have changed. Complete it, and draft the plan from the amount that it gives.';
    return [{ code: 'NOT_REASSESSED_YET', path, message }];
  }
  const drafted = followUp?.draftedPlan;
  if (drafted && !['LIVE', 'ENDED', 'SUPERSEDED'].includes(planStatus(drafted))) {
    const message = 'A plan has been drafted from this review, and has not started yet. Go on with that one.';
    return [{ code: 'PLAN_ALREADY_DRAFTED', path, message, details: { conflictingId: drafted.globalId } }];
  }
  if (result === 'REASSESS' ? drafted : followUp?.settledOn && !hasProposedSteps) {
    const message = 'What this review asked for is settled. Ask for another review if more is to change.';
    return [{ code: 'FOLLOW_UP_SETTLED', path, message }];
  }
  return [];
}

/** Why that which a review asks for can't be settled in another way: the person has died, it asks for nothing, or it is settled. */
export function settlingRefusals({ completedAt, personDiedOn, followUp }: ReviewToFollow): Refusal[] {
  const path = ['reviewId'];
  if (personDiedOn) return deathRefusals(personDiedOn, path);
  if (!completedAt) {
    const message =
      'This review has not been held and recorded yet, so nothing follows from it. Complete it first.';
    return [{ code: 'REVIEW_NOT_COMPLETED', path, message }];
  }
  if (followUp && !followUp.settledOn) return [];
  const message = followUp
    ? 'What this review asked for is settled, and stays so. Ask for another review if more is to change.'
    : 'This review asks for nothing: the plan goes on as it is.';
  return [{ code: 'FOLLOW_UP_SETTLED', path, message }];
}
