/** Dates a review by the policy in force, and puts it beside its plan. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { Budget, BudgetPart } from '../../money/budgets/budgets.entity.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { hasDirectPayment, type ScheduledReview } from './reviewSchedule.ts';
import { Review } from './reviews.entity.ts';

/** The council’s rules on reviews as they are today. Throws POLICY_NOT_IN_FORCE. */
export function reviewsPolicy(work: Work): Promise<InForce<'reviews'>> {
  return policyInForce(work, 'reviews', work.today.toString());
}

/** Whether any part of the plan’s budget is paid as a direct payment. */
export async function isPaidDirectly(work: Work, planId: string): Promise<boolean> {
  const { tenantId } = work;
  const budget = await work.entityManager.findOne(Budget, { tenantId, planId });
  const parts = budget ? await work.entityManager.find(BudgetPart, { tenantId, budgetId: budget.id }) : [];
  return hasDirectPayment(parts.map(({ deploymentOption }) => deploymentOption));
}

/** Puts a dated review beside its plan, and gives back its id. */
export function createReview(
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
