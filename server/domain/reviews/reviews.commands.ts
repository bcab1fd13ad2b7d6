import { LockMode } from '@mikro-orm/core';
import { type Command, runCommand, type Work } from '../../platform/commands/commandRunner.ts';
import { notFound, recordForChange, refuseAny, refuseStale } from '../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../platform/ids.ts';
import type { Session } from '../../platform/session.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { planTextRefusals } from '../plans/planInput.ts';
import { planStatus, stateRefusals } from '../plans/planStatus.ts';
import { SupportPlan, type SupportPlanRecord } from '../plans/plans.entity.ts';
import { changePlan, contentsOf, type PlanTarget } from '../plans/plansForChange.queries.ts';
import { supersede } from '../plans/supersession.ts';
import type { InForce } from '../policies/keptVersions.ts';
import { policyInForce } from '../policies/policyInForce.queries.ts';
import { closeReviews, openReviewsOf } from './closeReviews.commands.ts';
import { type Completion, closedRefusals, completionRefusals } from './completion.ts';
import { alreadyRequestedRefusals } from './requesting.ts';
import {
  firstReview,
  hasDirectPayment,
  requestedReview,
  routineReview,
  type ScheduledReview,
  setsNextReview,
} from './reviewSchedule.ts';
import { reviewStatus } from './reviewStatus.ts';
import { Review, type ReviewRecord } from './reviews.entity.ts';
import { startingRefusals } from './starting.ts';

/** A completion as it is given: outcomes by their global ids. */
export type GivenCompletion = Completion;

/**
 * Records the day on which support started: the plan goes live for its term, takes the place of the person's older
 * live plan, and has its first review. Refuses what `changePlan` refuses, BUDGET_NOT_AGREED, IMPLEMENTED_IN_FUTURE
 * and IMPLEMENTED_OUTSIDE_BUDGET. Throws CONFLICT where another plan of the person starts at the same moment.
 */
export function startPlan(session: Session, command: Command, target: PlanTarget, implementedOn: string) {
  return changePlan(session, command, target, ['SIGNED_OFF'], async (work, plan) => {
    const budget = await work.entityManager.findOne(Budget, { tenantId: work.tenantId, planId: plan.id });
    refuseAny(startingRefusals(implementedOn, budget, work.today));
    await supersedeOlder(work, plan);
    // A person has one live plan, so the older is no longer live before this one is.
    await work.entityManager.flush();
    plan.implementedOn = implementedOn;
    // The plan and the money for it end on the same day, whenever support began.
    plan.termEndsOn = budget?.endsOn ?? null;
    const reviews = await reviewsPolicy(work);
    const due = firstReview(implementedOn, await isPaidDirectly(work, plan.id), reviews.settings);
    createReview(work, plan, due, reviews.versionId);
  });
}

/**
 * Asks for a review of a live plan. Refuses NOT_FOUND, PLAN_NOT_IN_STATE, REVIEW_ALREADY_REQUESTED, TEXT_MISSING
 * and TEXT_TOO_LONG.
 */
export function requestReview(session: Session, command: Command, planId: string, reason: string) {
  return runCommand(session, command, async (work) => {
    const plan = await recordForChange(work, SupportPlan, 'SupportPlan', planId, ['planId']);
    refuseAny(stateRefusals(plan, ['LIVE']));
    const open = await openReviewsOf(work, plan.id);
    const requested = open.find(({ kind }) => kind === 'REQUESTED');
    refuseAny(alreadyRequestedRefusals(requested ? toGlobalId('Review', requested.id) : null));
    refuseAny(planTextRefusals(['reason'], reason, true));
    const reviews = await reviewsPolicy(work);
    const due = requestedReview(work.today, reviews.settings);
    const id = createReview(work, plan, due, reviews.versionId, reason);
    return { type: 'Review', id };
  });
}

/**
 * Records a review that was held, for ever, and sets the date of the next unless support ends. Refuses NOT_FOUND,
 * STALE_VERSION, REVIEW_ALREADY_COMPLETED, REVIEW_NO_LONGER_NEEDED, and all of `completionRefusals`.
 */
export function completeReview(
  session: Session,
  command: Command,
  target: { reviewId: string; expectedVersion: number },
  given: GivenCompletion,
) {
  return runCommand(session, command, async (work) => {
    const { plan, review } = await reviewForChange(work, target.reviewId);
    // First, since a closed one can't be changed whichever version was read.
    refuseAny(closedRefusals(reviewStatus(review, work.today)));
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
    Object.assign(review, completion, {
      version: review.version + 1,
      completedAt: work.now.toString(),
      completedBy: work.actorSubject,
      completionPolicyVersionId: policy.versionId,
    });
    await setNext(work, plan, review, policy);
    return { type: 'Review', id: review.id };
  });
}

/**
 * A review with its plan, both locked, the plan first: so does whatever ends a plan or takes its place, which
 * could otherwise close the plan's reviews while this one sets the next.
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
  return { plan, review: await recordForChange(work, Review, 'Review', reviewId, path) };
}

/** Closes what this review makes needless, and dates the next. A review that somebody asked for is always held. */
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
  const due = routineReview(heldOn, await isPaidDirectly(work, plan.id), policy.settings);
  createReview(work, plan, due, policy.versionId);
}

async function supersedeOlder(work: Work, plan: SupportPlanRecord): Promise<void> {
  const live = await work.entityManager.find(
    SupportPlan,
    {
      tenantId: work.tenantId,
      personId: plan.personId,
      id: { $ne: plan.id },
      implementedOn: { $ne: null },
      endedOn: null,
      supersededAt: null,
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const older of live) {
    Object.assign(older, supersede(work.now), { version: older.version + 1 });
    closeReviews(work, await openReviewsOf(work, older.id));
  }
}

function reviewsPolicy(work: Work): Promise<InForce<'reviews'>> {
  return policyInForce(work, 'reviews', work.today.toString());
}

async function isPaidDirectly(work: Work, planId: string): Promise<boolean> {
  const { tenantId } = work;
  const budget = await work.entityManager.findOne(Budget, { tenantId, planId });
  const parts = budget ? await work.entityManager.find(BudgetPart, { tenantId, budgetId: budget.id }) : [];
  return hasDirectPayment(parts.map(({ deploymentOption }) => deploymentOption));
}

function createReview(
  work: Work,
  plan: SupportPlanRecord,
  due: ScheduledReview,
  policyVersionId: string,
  requestedReason: string | null = null,
): string {
  const id = newId();
  work.entityManager.create(Review, {
    ...due,
    tenantId: work.tenantId,
    id,
    personId: plan.personId,
    planId: plan.id,
    version: 1,
    policyVersionId,
    datedAt: work.now.toString(),
    requestedReason,
    perspectives: [],
    outcomeProgress: [],
    survey: [],
  });
  return id;
}

/** An id that is no outcome's is left as it is, and so refused as none of the plan's. */
function withBareOutcomeIds(given: GivenCompletion): Completion {
  const outcomeProgress = given.outcomeProgress.map((progress) => ({
    ...progress,
    outcomeId: fromGlobalId('Outcome', progress.outcomeId) ?? progress.outcomeId,
  }));
  return { ...given, outcomeProgress };
}
