/** A live budget with all that decides how its money is looked at. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { contentsOf } from '../../care/plans/lockedPlan.commands.ts';
import { routeDecidedOn } from '../../care/plans/planPolicyDays.ts';
import { riskOfPlan } from '../../care/plans/planRisk.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../../money/budgets/budgets.entity.ts';
import { partsHolding } from '../../money/budgets/partsHolding.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import type { MonitoredPart } from './monitoringSchedule.ts';

const DAYS_IN_A_WEEK = 7;

/** A budget whose plan is live. */
export interface MonitoredBudget {
  budget: BudgetRecord;
  /** Those that hold its money today, or where support begins later, on its first day; in their order. */
  parts: readonly BudgetPartRecord[];
  /** The day on which support started. */
  startedOn: string;
  riskLevel: MonitoredPart['riskLevel'];
}

/** Loads the parts of a budget and how risky its plan is: by the version that was kept with its sign-off. */
export async function monitoredBudget(
  work: Work,
  plan: SupportPlanRecord,
  budget: BudgetRecord,
): Promise<MonitoredBudget> {
  const { tenantId, entityManager } = work;
  const today = work.today.toString();
  const risk = plan.riskPolicyVersionId
    ? await policyVersion(work, 'riskEnablement', plan.riskPolicyVersionId, routeDecidedOn(plan) ?? today)
    : await policyInForce(work, 'riskEnablement', today);
  const { risks } = await contentsOf(work, plan.id);
  const all = await entityManager.find(
    BudgetPart,
    { tenantId, budgetId: budget.id },
    { orderBy: { position: 'asc' } },
  );
  return {
    budget,
    parts: partsHolding(all, today),
    startedOn: plan.implementedOn ?? budget.startsOn,
    riskLevel: riskOfPlan(risks, risk.settings.riskMatrix).level,
  };
}

/** The parts of a budget as the council's monitoring rules look at them today. */
export function monitoredParts(
  { parts, startedOn, riskLevel }: MonitoredBudget,
  hadGoodReview: boolean,
  today: Temporal.PlainDate,
): MonitoredPart[] {
  const { days } = Temporal.PlainDate.from(startedOn).until(today, { largestUnit: 'day' });
  const weeksSinceStart = Math.floor(days / DAYS_IN_A_WEEK);
  return parts.map(({ deploymentOption, weeklyAmountPence, startsOn, followsPartId }) => ({
    deploymentOption,
    weeklyAmountPence,
    riskLevel,
    weeksSinceStart: followsPartId ? weeksBetween(startsOn, today) : weeksSinceStart,
    hadGoodReview,
  }));
}

function weeksBetween(startsOn: string, today: Temporal.PlainDate): number {
  const { days } = Temporal.PlainDate.from(startsOn).until(today, { largestUnit: 'day' });
  return Math.max(0, Math.floor(days / DAYS_IN_A_WEEK));
}
