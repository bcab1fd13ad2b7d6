import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { contentsOf } from '../../care/plans/lockedPlan.commands.ts';
import { planStatus } from '../../care/plans/planStatus.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { owesAdvocate } from '../../care/representation/advocacy.queries.ts';
import { advocateOwedRefusals } from '../../care/representation/advocateOwed.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { reviewChecks } from '../monitoring/budgetChecks.commands.ts';
import {
  type Completion,
  type CompletionFacts,
  closedReviewRefusals,
  completionRefusals,
} from './completion.ts';
import type { BudgetStep } from './completionParts.ts';
import { followReview, weeklyBudgetOf } from './followUps.commands.ts';
import { isGoodReview } from './goodReview.ts';
import { closeReviews, openReviewsOf } from './openReviews.commands.ts';
import { openRequestAmong, requestingRefusals, withdrawingRefusals } from './requesting.ts';
import { reviewForChange, supporterIdsOf, withBareSupporterIds } from './reviewForChange.commands.ts';
import { hasDirectPayment, isOnlyOneOff, setsNextReview } from './reviewSchedule.ts';
import { REVIEW_COMPLETED, REVIEW_DUE, REVIEW_REQUESTED } from './reviewSteps.ts';
import { reviewSurvey } from './reviewSurvey.decision.ts';
import type { ReviewRecord } from './reviews.entity.ts';
import { reviewTopTwos } from './reviewTopTwos.decision.ts';
import { createReview, optionsOf, reviewsPolicy } from './scheduling.commands.ts';

/** A completion as it is given: outcomes and supporters by their global ids. */
export interface GivenCompletion extends Completion {
  budgetSteps: readonly BudgetStep[];
  personAgreesToShortNotice: boolean;
}

/**
 * Asks for a review of a live plan. Refuses NOT_FOUND, PLAN_NOT_IN_STATE, REVIEW_ALREADY_REQUESTED, TEXT_MISSING
 * and TEXT_TOO_LONG.
 */
export function requestReview(session: Session, command: Command, planId: string, reason: string) {
  return runCommand(session, command, async (work) => {
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', planId, ['planId']);
    const requested = openRequestAmong(await openReviewsOf(work, plan.id));
    refuseAny(requestingRefusals(plan, requested ? toGlobalId('Review', requested.id) : null));
    refuseAny(textRefusals(['reason'], reason, true));
    const reviews = await reviewsPolicy(work);
    const facts = { kind: 'REQUESTED' as const, requestedOn: work.today.toString() };
    const id = createReview(work, plan, facts, reviews, reason);
    notify(work, REVIEW_REQUESTED, { personId: plan.personId, subjectId: id });
    return { type: 'Review', id };
  });
}

/**
 * Takes back a request for a review that is still to be held; the routine reviews stay as they are. Refuses NOT_FOUND
 * of a review that nobody asked for, REVIEW_ALREADY_COMPLETED, REVIEW_NO_LONGER_NEEDED, PERSON_HAS_DIED and
 * STALE_VERSION.
 */
export function withdrawReviewRequest(
  session: Session,
  command: Command,
  target: { reviewId: string; expectedVersion: number },
) {
  return runCommand(session, command, async (work) => {
    const { review } = await reviewForChange(work, target.reviewId);
    refuseAny(withdrawingRefusals(review, work.today));
    refuseStale(review, target.expectedVersion);
    closeReviews(work, [review]);
    return { type: 'Review', id: review.id };
  });
}

/**
 * Records a review that was held, for ever, keeps what it asks for until that is done, and sets the date of the next
 * unless support ends. Refuses NOT_FOUND,
 * STALE_VERSION, REVIEW_ALREADY_COMPLETED, REVIEW_NO_LONGER_NEEDED, PERSON_HAS_DIED, ADVOCATE_OWED, and all of `completionRefusals`.
 */
export function completeReview(
  session: Session,
  command: Command,
  target: { reviewId: string; expectedVersion: number },
  given: GivenCompletion,
) {
  return runCommand(session, command, async (work) => {
    const { plan, review } = await reviewForChange(work, target.reviewId);
    // Checked first, as a closed review can't be changed whichever version the caller read.
    refuseAny(closedReviewRefusals(review, work.today));
    refuseStale(review, target.expectedVersion);
    const isOwed = await owesAdvocate(work, review.personId, 'REVIEW');
    refuseAny(advocateOwedRefusals(isOwed, 'REVIEW', ['reviewId']));
    const policy = await reviewsPolicy(work);
    const { budgetSteps, personAgreesToShortNotice, ...completion } = withBareIds(given);
    const facts = await completionFacts(work, plan, review, policy, personAgreesToShortNotice);
    refuseAny(completionRefusals({ ...completion, budgetSteps }, facts, work.today));
    decideOnParts(work, review, completion, policy);
    Object.assign(review, completion, {
      unscheduledReason: review.scheduledOn ? null : completion.unscheduledReason,
      version: review.version + 1,
      completedAt: work.now.toString(),
      completedBy: work.actorSubject,
      completionPolicyVersionId: policy.versionId,
    });
    closeStep(work, REVIEW_DUE, { subjectId: review.id });
    notify(work, REVIEW_COMPLETED, { personId: review.personId, subjectId: review.id });
    const { heldOn } = completion;
    if (!plan.lastReviewedOn || plan.lastReviewedOn < heldOn) plan.lastReviewedOn = heldOn;
    await followReview(work, { ...review, heldOn }, budgetSteps, policy);
    await setNext(work, plan, review, policy);
    const isGood = isGoodReview(completion);
    if (planStatus(plan) === 'LIVE') await reviewChecks(work, plan, { heldOn, isGood });
    return { type: 'Review', id: review.id };
  });
}

/** What a completion is checked against. */
async function completionFacts(
  work: Work,
  plan: SupportPlanRecord,
  review: ReviewRecord,
  { settings }: InForce<'reviews'>,
  personAgrees: boolean,
): Promise<CompletionFacts> {
  const { outcomes } = await contentsOf(work, plan.id);
  return {
    implementedOn: plan.implementedOn ?? review.dueOn,
    outcomeIds: outcomes.map(({ id }) => id),
    settings,
    ownSupporterIds: await supporterIdsOf(work, review.personId),
    scheduledOn: review.scheduledOn ?? null,
    personAgreesToShortNotice: personAgrees,
    currentWeeklyPence: await weeklyBudgetOf(work, plan.id),
  };
}

/** Whether the council uses the survey, and gathers the top two things. */
function decideOnParts(
  work: Work,
  review: ReviewRecord,
  { survey, topTwos }: Completion,
  policy: InForce<'reviews'>,
): void {
  const about = { personId: review.personId, subjectId: review.id };
  const versions = { reviews: policy };
  recordDecision(work, decide(reviewSurvey, { hasAnswers: survey.length > 0 }, versions), about);
  recordDecision(work, decide(reviewTopTwos, { hasTopTwos: topTwos.length > 0 }, versions), about);
}

/**
 * Closes the reviews that this one makes unnecessary, and dates the next. A review that somebody asked for is always
 * held.
 */
async function setNext(
  work: Work,
  plan: SupportPlanRecord,
  review: ReviewRecord,
  policy: InForce<'reviews'>,
): Promise<void> {
  const { kind, result, heldOn } = review;
  const open = (await openReviewsOf(work, plan.id)).filter(({ id }) => id !== review.id);
  if (result === 'END') closeReviews(work, open);
  const planIsLive = planStatus(plan) === 'LIVE';
  const openKinds = open.map((other) => other.kind);
  const options = await optionsOf(work, plan.id);
  const facts = { kind, planIsLive, openKinds, isOnlyOneOff: isOnlyOneOff(options) };
  if (!result || !heldOn || !setsNextReview({ ...facts, result })) return;
  closeReviews(
    work,
    open.filter((other) => other.kind === 'ROUTINE'),
  );
  const paysDirectly = hasDirectPayment(options);
  createReview(work, plan, { kind: 'ROUTINE', heldOn, paysDirectly, isExplained: true }, policy);
}

/** An id of another type is left as it is, and so is refused as no outcome of the plan and no supporter of the person. */
function withBareIds(given: GivenCompletion): GivenCompletion {
  const outcomeProgress = given.outcomeProgress.map((progress) => ({
    ...progress,
    outcomeId: fromGlobalId('Outcome', progress.outcomeId) ?? progress.outcomeId,
  }));
  const present = withBareSupporterIds(given.present);
  return { ...given, outcomeProgress, present, carerOutcomes: withBareSupporterIds(given.carerOutcomes) };
}
