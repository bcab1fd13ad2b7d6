/** Keeps what a review asks for, and settles it: by a plan that starts, an end of support, a later review, or otherwise. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { sameKindAs } from '../../care/plans/madeFrom.ts';
import { type PlanDraft, writeDraft } from '../../care/plans/plans.commands.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import type { PlanTerm } from '../../care/plans/plansVocabulary.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Budget } from '../../money/budgets/budgets.entity.ts';
import { Person } from '../../people/people.entity.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import type { BudgetStep } from './completionParts.ts';
import { draftingRefusals, type ReviewToFollow, settlingRefusals } from './followUp.ts';
import { ProposedBudgetStep, type ProposedBudgetStepRecord, ReviewFollowUp } from './followUps.entity.ts';
import { reviewFollowUp } from './reviewFollowUp.decision.ts';
import { foundReview, reviewForChange } from './reviewForChange.commands.ts';
import { BUDGET_STEP_DUE, NEXT_AFTER_REVIEW } from './reviewSteps.ts';
import type { ReviewRecord } from './reviews.entity.ts';
import type { SettledAs } from './reviewsVocabulary.ts';

const UNSETTLED = { settledOn: null };

/** What a plan's budget comes to a week; null where it has none. */
export async function weeklyBudgetOf(work: Work, planId: string): Promise<number | null> {
  const budget = await work.entityManager.findOne(Budget, { tenantId: work.tenantId, planId });
  return budget?.totalWeeklyPence ?? null;
}

/**
 * Keeps what a completed review asks for, with its due date and the steps of the budget that it proposes. What earlier
 * reviews asked for and is still open is settled by it, unless it changes nothing.
 */
export async function followReview(
  work: Work,
  review: ReviewRecord & { heldOn: string },
  steps: readonly BudgetStep[],
  policy: InForce<'reviews'>,
): Promise<void> {
  const { personId, result, heldOn } = review;
  if (!result) return;
  const made = decide(reviewFollowUp, { result, heldOn }, { reviews: policy });
  recordDecision(work, made, { personId, subjectId: review.id });
  const { dueOn, dueReason } = made.outcome;
  if (dueOn === null) return;
  await settleFollowUps(work, personId, 'ANOTHER_REVIEW');
  await withdrawBudgetSteps(work, personId);
  const { tenantId } = work;
  work.entityManager.create(ReviewFollowUp, {
    tenantId,
    id: newId(),
    personId,
    reviewId: review.id,
    result,
    dueOn,
    dueReason,
  });
  openStep(work, NEXT_AFTER_REVIEW, { personId, subjectId: review.id, dueOn, dueReason });
  await proposeBudgetSteps(work, review, steps, policy);
}

async function proposeBudgetSteps(
  work: Work,
  { id: reviewId, personId, planId }: ReviewRecord,
  steps: readonly BudgetStep[],
  { settings: { noticeDays } }: InForce<'reviews'>,
): Promise<void> {
  let previousWeeklyPence = (await weeklyBudgetOf(work, planId)) ?? 0;
  for (const [index, { startsOn, weeklyPence, reason }] of steps.entries()) {
    const id = newId();
    const notice = Temporal.PlainDate.from(startsOn).subtract({ days: noticeDays }).toString();
    const step = { startsOn, weeklyPence, previousWeeklyPence, reason, prepareFrom: notice };
    const position = index + 1;
    const { tenantId } = work;
    work.entityManager.create(ProposedBudgetStep, { ...step, tenantId, id, personId, reviewId, position });
    openStep(work, BUDGET_STEP_DUE, { personId, subjectId: id, dueOn: startsOn, warnOn: notice });
    previousWeeklyPence = weeklyPence;
  }
}

/**
 * A newer version of a person's plan has started: what reviews asked for by it is done, and the steps of the budget that
 * were to begin by then are followed. One that was drafted from a review follows that review's next step at least.
 */
export async function followByPlan(
  work: Work,
  plan: SupportPlanRecord,
  implementedOn: string,
  weeklyPence: number | null,
): Promise<void> {
  const { tenantId, entityManager } = work;
  const draftedFrom = await entityManager.findOne(ReviewFollowUp, { tenantId, draftedPlanId: plan.id });
  await settleFollowUps(work, plan.personId, 'PLAN_STARTED', ['CHANGE_PLAN', 'CHANGE_BUDGET']);
  const steps = await openBudgetSteps(work, plan.personId);
  for (const [index, step] of steps.entries()) {
    const isNextOfReview = index === 0 && step.reviewId === draftedFrom?.reviewId;
    if (!isNextOfReview && step.startsOn > implementedOn) continue;
    Object.assign(step, { followedByPlanId: plan.id, followedWeeklyPence: weeklyPence });
    settleStep(work, step, 'FOLLOWED');
  }
}

/** Support has ended: nothing that a review asked for is left running. */
export async function endFollowUps(work: Work, personId: string): Promise<void> {
  await settleFollowUps(work, personId, 'PLAN_ENDED');
  await withdrawBudgetSteps(work, personId);
}

/**
 * Settles what a review asked for in another way, for a reason. Steps of the budget that it proposed are withdrawn.
 * Refuses NOT_FOUND, PERSON_HAS_DIED, REVIEW_NOT_COMPLETED, FOLLOW_UP_SETTLED, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function settleReviewFollowUp(session: Session, command: Command, reviewId: string, reason: string) {
  return runCommand(session, command, async (work) => {
    const { review } = await reviewForChange(work, reviewId);
    refuseAny(settlingRefusals(await reviewToFollow(work, review)));
    refuseAny(textRefusals(['reason'], reason, true));
    await settleFollowUps(work, review.personId, 'SETTLED_OTHERWISE', undefined, reason);
    await withdrawBudgetSteps(work, review.personId);
    return { type: 'Review', id: review.id };
  });
}

/**
 * Drafts a newer version of the plan from a review that asks for one, with the contents of the live plan, and from the
 * amount of the assessment since where there was one. Refuses NOT_FOUND, REVIEW_NOT_COMPLETED, REVIEW_ASKS_FOR_NO_PLAN,
 * NOT_REASSESSED_YET, PLAN_ALREADY_DRAFTED, FOLLOW_UP_SETTLED, PERSON_HAS_DIED, PLAN_NOT_IN_STATE, TEXT_MISSING and
 * TEXT_TOO_LONG.
 */
export function draftPlanAfterReview(
  session: Session,
  command: Command,
  given: { reviewId: string; title: string; term: PlanTerm },
) {
  return runCommand(session, command, async (work) => {
    const review = await foundReview(work, given.reviewId);
    // The person is locked first, as draftPlan does. A completed review never changes, and needs no lock of its own.
    await lockedRecord(work, Person, 'Person', toGlobalId('Person', review.personId), ['reviewId']);
    const toFollow = await reviewToFollow(work, review);
    const live = await currentPlanOf(work, review);
    refuseAny(await draftingRefusals(toFollow, live));
    const followUp = await work.entityManager.findOneOrFail(ReviewFollowUp, ofReview(work, review));
    const draft: PlanDraft = {
      personId: toGlobalId('Person', review.personId),
      ...madeFrom(live, followUp),
      supersedesId: toGlobalId('SupportPlan', live.id),
      title: given.title,
      term: given.term,
    };
    const plan = await writeDraft(work, session, draft);
    // The plan is in the database before the row that names it.
    await work.entityManager.flush();
    followUp.draftedPlanId = plan.id;
    return { type: 'SupportPlan', id: plan.id };
  });
}

/** What the newer version is made from: the amount since the review, or that of the plan that goes on. */
function madeFrom(
  live: Pick<SupportPlanRecord, 'allocationId' | 'carerAssessmentId'>,
  since: { allocationId?: string | null; carerAssessmentId?: string | null },
): Pick<PlanDraft, 'allocationId' | 'carerAssessmentId'> {
  const globalOf = (type: string, id: string | null | undefined) => (id ? toGlobalId(type, id) : null);
  return {
    allocationId: globalOf('Allocation', live.allocationId && (since.allocationId ?? live.allocationId)),
    carerAssessmentId: globalOf(
      'CarerAssessment',
      live.carerAssessmentId && (since.carerAssessmentId ?? live.carerAssessmentId),
    ),
  };
}

/** The plan that goes on, as Person.currentPlan has it: the live one, as a newer version may have started since. */
async function currentPlanOf(work: Work, review: ReviewRecord): Promise<SupportPlanRecord> {
  const { tenantId, entityManager } = work;
  const reviewed = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: review.planId });
  const isNotOver = { tenantId, personId: review.personId, endedOn: null, supersededAt: null };
  const orderBy = { implementedOn: 'desc nulls last', number: 'desc' } as const;
  const current = await entityManager.findOne(
    SupportPlan,
    { ...isNotOver, ...sameKindAs(reviewed) },
    { orderBy },
  );
  return current ?? reviewed;
}

function ofReview({ tenantId }: Work, { id: reviewId }: ReviewRecord) {
  return { tenantId, reviewId };
}

async function reviewToFollow(work: Work, review: ReviewRecord): Promise<ReviewToFollow> {
  const { entityManager, tenantId } = work;
  const followUp = await entityManager.findOne(ReviewFollowUp, ofReview(work, review));
  const drafted = followUp?.draftedPlanId
    ? await entityManager.findOneOrFail(SupportPlan, { tenantId, id: followUp.draftedPlanId })
    : null;
  const waiting = await entityManager.count(ProposedBudgetStep, { ...ofReview(work, review), ...UNSETTLED });
  return {
    completedAt: review.completedAt ?? null,
    personDiedOn: review.personDiedOn ?? null,
    result: review.result ?? null,
    followUp: followUp && {
      isAssessed: Boolean(followUp.allocationId ?? followUp.carerAssessmentId),
      settledOn: followUp.settledOn ?? null,
      draftedPlan: drafted && { ...planFactsOf(drafted), globalId: toGlobalId('SupportPlan', drafted.id) },
    },
    hasProposedSteps: waiting > 0,
  };
}

function planFactsOf(plan: SupportPlanRecord) {
  const { sharedAt, agreedAt, returnedAt, signOffRung, signedOffAt } = plan;
  const { implementedOn, endedOn, supersededAt, personDiedOn } = plan;
  const before = { sharedAt, agreedAt, returnedAt, signOffRung, signedOffAt };
  return { ...before, implementedOn, endedOn, supersededAt, personDiedOn };
}

async function settleFollowUps(
  work: Work,
  personId: string,
  settledAs: SettledAs,
  results?: readonly ReviewRecord['result'][],
  settledReason: string | null = null,
): Promise<void> {
  const { tenantId, entityManager, today, actorSubject } = work;
  for (const followUp of await entityManager.find(ReviewFollowUp, { tenantId, personId, ...UNSETTLED })) {
    if (results && !results.includes(followUp.result)) continue;
    const settled = { settledOn: today.toString(), settledBy: actorSubject, settledAs, settledReason };
    Object.assign(followUp, settled);
    closeStep(work, NEXT_AFTER_REVIEW, { subjectId: followUp.reviewId });
  }
}

function openBudgetSteps(work: Work, personId: string): Promise<ProposedBudgetStepRecord[]> {
  const where = { tenantId: work.tenantId, personId, ...UNSETTLED };
  return work.entityManager.find(ProposedBudgetStep, where, { orderBy: { startsOn: 'asc', id: 'asc' } });
}

async function withdrawBudgetSteps(work: Work, personId: string): Promise<void> {
  for (const step of await openBudgetSteps(work, personId)) settleStep(work, step, 'WITHDRAWN');
}

function settleStep(work: Work, step: ProposedBudgetStepRecord, settledAs: 'FOLLOWED' | 'WITHDRAWN'): void {
  Object.assign(step, { settledOn: work.today.toString(), settledAs });
  closeStep(work, BUDGET_STEP_DUE, { subjectId: step.id });
}
