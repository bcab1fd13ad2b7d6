/** Dates a review by the policy in force, and stores it for its plan. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../../money/budgets/budgets.entity.ts';
import { partsHolding } from '../../money/budgets/partsHolding.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { type ReviewDateFacts, reviewDate } from './reviewDate.decision.ts';
import { hasDirectPayment } from './reviewSchedule.ts';
import { REVIEW_DUE } from './reviewSteps.ts';
import { Review } from './reviews.entity.ts';
import { openStarterStep } from './starterBudgets.commands.ts';

/** The council’s rules on reviews as they are today. Throws POLICY_NOT_IN_FORCE. */
export function reviewsPolicy(work: Work): Promise<InForce<'reviews'>> {
  return policyInForce(work, 'reviews', work.today.toString());
}

/** The ways in which the parts of the plan’s budget are held, or are to be from a later day on; none without a budget. */
export async function optionsOf(work: Work, planId: string): Promise<DeploymentOption[]> {
  const parts = await partsHeld(work, planId);
  return parts.map(({ deploymentOption }) => deploymentOption);
}

/** The parts of the plan’s budget that hold its money, or are to from a later day on. */
async function partsHeld(work: Work, planId: string): Promise<BudgetPartRecord[]> {
  const today = work.today.toString();
  const parts = await partsOf(work, planId);
  const notOver = parts.filter(({ endsOn }) => endsOn > today);
  return notOver.length > 0 ? notOver : partsHolding(parts, today);
}

/** The first day of a direct payment in the plan’s budget; null without one. */
export async function directPaymentFrom(work: Work, planId: string): Promise<string | null> {
  const direct = (await partsOf(work, planId)).filter((part) => hasDirectPayment([part.deploymentOption]));
  return direct.map(({ startsOn }) => startsOn).sort()[0] ?? null;
}

async function partsOf({ tenantId, entityManager }: Work, planId: string): Promise<BudgetPartRecord[]> {
  const budget = await entityManager.findOne(Budget, { tenantId, planId });
  return budget ? entityManager.find(BudgetPart, { tenantId, budgetId: budget.id }) : [];
}

/** Dates the first review of a plan that has started, and stores it. */
export async function createFirstReview(
  work: Work,
  plan: SupportPlanRecord,
  implementedOn: string,
): Promise<void> {
  const paysDirectly = hasDirectPayment(await optionsOf(work, plan.id));
  const { term, termEndsOn } = plan;
  const starter = term === 'STARTER' && termEndsOn ? { starterEndsOn: termEndsOn } : {};
  const facts = { kind: 'FIRST' as const, implementedOn, paysDirectly, ...starter, isExplained: true };
  const reviews = await reviewsPolicy(work);
  createReview(work, plan, facts, reviews);
  openStarterStep(work, plan, implementedOn, reviews.settings);
}

/** Dates a review by the council’s rules and stores it for its plan. Gives back its id. */
export function createReview(
  work: Work,
  plan: SupportPlanRecord,
  facts: ReviewDateFacts,
  reviews: InForce<'reviews'>,
  requestedReason: string | null = null,
): string {
  const id = newId();
  const made = decide(reviewDate, facts, { reviews });
  work.entityManager.create(Review, {
    ...made.outcome,
    tenantId: work.tenantId,
    id,
    personId: plan.personId,
    planId: plan.id,
    version: 1,
    policyVersionId: reviews.versionId,
    datedAt: work.now.toString(),
    requestedReason,
    requestedBy: requestedReason === null ? null : work.actorSubject,
    invited: [],
    dateChanges: [],
    present: [],
    perspectives: [],
    outcomeProgress: [],
    carerOutcomes: [],
    topTwos: [],
    survey: [],
  });
  recordDecision(work, made, { personId: plan.personId, subjectId: id });
  const { dueOn, noticeOn: warnOn, dueReason } = made.outcome;
  openStep(work, REVIEW_DUE, { personId: plan.personId, subjectId: id, dueOn, warnOn, dueReason });
  return id;
}
