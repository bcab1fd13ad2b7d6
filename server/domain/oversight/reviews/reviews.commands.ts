import { LockMode } from '@mikro-orm/core';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { contentsOf } from '../../care/plans/lockedPlan.commands.ts';
import { planStatus } from '../../care/plans/planStatus.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { reviewChecks } from '../monitoring/budgetChecks.commands.ts';
import { type Completion, closedReviewRefusals, completionRefusals } from './completion.ts';
import { closeReviews, openReviewsOf } from './openReviews.commands.ts';
import { openRequestAmong, requestingRefusals, withdrawingRefusals } from './requesting.ts';
import { setsNextReview } from './reviewSchedule.ts';
import { REVIEW_COMPLETED, REVIEW_DUE } from './reviewSteps.ts';
import { reviewSurvey } from './reviewSurvey.decision.ts';
import { Review, type ReviewRecord } from './reviews.entity.ts';
import { createReview, isPaidDirectly, reviewsPolicy } from './scheduling.commands.ts';

/** A completion as it is given: outcomes by their global ids. */
export type GivenCompletion = Completion;

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
 * Records a review that was held, for ever, and sets the date of the next unless support ends. Refuses NOT_FOUND,
 * STALE_VERSION, REVIEW_ALREADY_COMPLETED, REVIEW_NO_LONGER_NEEDED, PERSON_HAS_DIED, and all of `completionRefusals`.
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
    const policy = await reviewsPolicy(work);
    const completion = withBareOutcomeIds(given);
    const { outcomes } = await contentsOf(work, plan.id);
    const facts = {
      implementedOn: plan.implementedOn ?? review.dueOn,
      outcomeIds: outcomes.map(({ id }) => id),
      settings: policy.settings,
    };
    refuseAny(completionRefusals(completion, facts, work.today));
    const survey = decide(reviewSurvey, { hasAnswers: given.survey.length > 0 }, { reviews: policy });
    recordDecision(work, survey, { personId: plan.personId, subjectId: review.id });
    Object.assign(review, completion, {
      version: review.version + 1,
      completedAt: work.now.toString(),
      completedBy: work.actorSubject,
      completionPolicyVersionId: policy.versionId,
    });
    closeStep(work, REVIEW_DUE, { subjectId: review.id });
    notify(work, REVIEW_COMPLETED, { personId: review.personId, subjectId: review.id });
    await setNext(work, plan, review, policy);
    if (planStatus(plan) === 'LIVE') await reviewChecks(work, plan, completion);
    return { type: 'Review', id: review.id };
  });
}

/**
 * A review with its plan, both locked, the plan first. The commands that end or replace a plan lock in the same order;
 * otherwise they could close the plan's reviews while this command sets the next one.
 */
async function reviewForChange(work: Work, reviewId: string) {
  const { tenantId, entityManager } = work;
  const path = ['reviewId'];
  const id = fromGlobalId('Review', reviewId);
  const found = id
    ? await entityManager.findOne(Review, { tenantId, id }, { fields: ['planId'], disableIdentityMap: true })
    : null;
  if (!found) throw notFound(path);
  const plan = await entityManager.findOneOrFail(
    SupportPlan,
    { tenantId, id: found.planId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { plan, review: await lockedRecord(work, Review, 'Review', reviewId, path) };
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
  if (!result || !heldOn || !setsNextReview({ kind, result, planIsLive, openKinds })) return;
  closeReviews(
    work,
    open.filter((other) => other.kind === 'ROUTINE'),
  );
  const paysDirectly = await isPaidDirectly(work, plan.id);
  createReview(work, plan, { kind: 'ROUTINE', heldOn, paysDirectly }, policy);
}

/** An id of another type is left as it is, and so is refused as no outcome of the plan. */
function withBareOutcomeIds(given: GivenCompletion): Completion {
  const outcomeProgress = given.outcomeProgress.map((progress) => ({
    ...progress,
    outcomeId: fromGlobalId('Outcome', progress.outcomeId) ?? progress.outcomeId,
  }));
  return { ...given, outcomeProgress };
}
