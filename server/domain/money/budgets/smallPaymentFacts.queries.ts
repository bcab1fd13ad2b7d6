import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { TermLength } from '../../care/costs/supportPattern.ts';
import { type SupportItemRecord, SupportPlan } from '../../care/plans/plans.entity.ts';
import { termCostPence } from '../../care/plans/supportCost.ts';
import { Person } from '../../people/people.entity.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type {
  OtherSmallPayment,
  SmallPaymentFacts,
  SmallPaymentLimits,
} from '../deployment/smallPayments.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';

/**
 * The facts that a small payment is checked against. The lock on the person keeps any other small payment of theirs
 * from being agreed meanwhile.
 */
export async function smallPaymentFacts(
  work: Work,
  { personId }: { personId: string },
  items: readonly SupportItemRecord[],
  { limits, term }: { limits: SmallPaymentLimits | null; term: TermLength },
): Promise<SmallPaymentFacts | null> {
  if (!limits) return null;
  const { tenantId, entityManager } = work;
  await entityManager.findOneOrFail(
    Person,
    { tenantId, id: personId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const paid = items.filter(
    ({ deploymentOption }) => deploymentOption && deploymentOf(deploymentOption).isPaidOnce,
  );
  return {
    limits,
    itemsPence: paid.reduce((sum, item) => sum + termCostPence(item, term), 0),
    itemsWeeklyPence: paid.reduce((sum, item) => sum + item.weeklyCostPence, 0),
    others: await otherSmallPayments(work, personId),
  };
}

/**
 * The small payments of the person's budgets, except those of plans that ended before support started, which are never
 * paid.
 */
async function otherSmallPayments(work: Work, personId: string): Promise<OtherSmallPayment[]> {
  const { tenantId, entityManager } = work;
  const never = { endedOn: { $ne: null }, implementedOn: null };
  const plans = await entityManager.find(SupportPlan, { tenantId, personId, ...never }, { fields: ['id'] });
  const budgets = await entityManager.find(Budget, {
    tenantId,
    personId,
    planId: { $nin: plans.map(({ id }) => id) },
  });
  const budgetId = { $in: budgets.map(({ id }) => id) };
  const parts = await entityManager.find(BudgetPart, {
    tenantId,
    budgetId,
    paidOncePence: { $ne: null },
  });
  return parts.map(({ startsOn, paidOncePence, carerImpact }) => ({
    startsOn,
    amountPence: paidOncePence ?? 0,
    carerImpact: carerImpact ?? null,
  }));
}
