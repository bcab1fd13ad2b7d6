/** What policy decides about each part of a budget when support starts: its instalments, and how it is looked at. */
import { dayInEnglandOf } from '../../common/dayInEngland.ts';
import type { Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import { contentsOf } from '../care/plans/lockedPlan.commands.ts';
import { routeDecidedOn } from '../care/plans/planPolicyDays.ts';
import { riskOfPlan } from '../care/plans/planRisk.ts';
import type { SupportPlanRecord } from '../care/plans/plans.entity.ts';
import { isPaidDirectly } from '../care/plans/planToSafeguard.ts';
import { talkedThroughWith } from '../care/talkingRisks/talkingRisks.queries.ts';
import { decide } from '../decisions/decisionKind.ts';
import { recordDecision } from '../decisions/recordDecision.commands.ts';
import { BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../money/budgets/budgets.entity.ts';
import { instalments } from '../money/payments/instalments.decision.ts';
import { partsToPay } from '../money/payments/instalments.ts';
import { monitoringCheck } from '../oversight/monitoring/monitoringCheck.decision.ts';
import { policyInForce, policyVersion } from '../policy/policies/policyInForce.queries.ts';
import { directPaymentSafeguards } from './directPaymentSafeguards.decision.ts';

const DAYS_IN_A_WEEK = 7;

/**
 * Refuses to start support that a direct payment pays for, unless all that the council asks for before one is there by
 * today's policy, and keeps that decision.
 */
export async function refuseUnlessTalkedThrough(
  work: Work,
  plan: SupportPlanRecord,
  budget: BudgetRecord,
): Promise<void> {
  const where = { tenantId: work.tenantId, budgetId: budget.id };
  const parts = await work.entityManager.find(BudgetPart, where, { orderBy: { position: 'asc' } });
  const options = parts.map(({ deploymentOption }) => deploymentOption);
  if (!options.some(isPaidDirectly)) return;
  const { risks } = await contentsOf(work, plan.id);
  const facts = {
    startedOn: work.today.toString(),
    options,
    hasScoredRisks: risks.length > 0,
    talkedThrough: await talkedThroughWith(work, plan.personId),
  };
  const riskEnablement = await policyInForce(work, 'riskEnablement', facts.startedOn);
  const made = decide(directPaymentSafeguards, facts, { riskEnablement });
  refuseAny(made.outcome.refusals);
  recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
}

/** Decides the instalments of every part by the versions that its budget was agreed by, and its check by today's. */
export async function decideOnParts(
  work: Work,
  plan: SupportPlanRecord,
  budget: BudgetRecord,
  implementedOn: string,
): Promise<void> {
  const parts = await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, budgetId: budget.id },
    { orderBy: { position: 'asc' } },
  );
  await decideInstalments(work, budget, parts);
  await decideChecks(work, plan, parts, implementedOn);
}

async function decideInstalments(
  work: Work,
  budget: BudgetRecord,
  parts: readonly BudgetPartRecord[],
): Promise<void> {
  const on = dayInEnglandOf(budget.agreedAt);
  const money = await policyVersion(work, 'money', budget.moneyPolicyVersionId, on);
  const deployment = await policyVersion(work, 'deployment', budget.deploymentPolicyVersionId, on);
  const versions = { money, deployment };
  const toPay = partsToPay(parts, budget.personContributionWeeklyPence);
  for (const [index, facts] of toPay.entries()) {
    const { id: subjectId, personId } = parts[index] as BudgetPartRecord;
    recordDecision(work, decide(instalments, facts, versions), { personId, subjectId });
  }
}

/** The level of the plan's risk was decided with its sign-off, so the version kept with the plan applies. */
async function decideChecks(
  work: Work,
  plan: SupportPlanRecord,
  parts: readonly BudgetPartRecord[],
  implementedOn: string,
): Promise<void> {
  const today = work.today.toString();
  const monitoring = await policyInForce(work, 'monitoring', today);
  const risk = plan.riskPolicyVersionId
    ? await policyVersion(work, 'riskEnablement', plan.riskPolicyVersionId, routeDecidedOn(plan) ?? today)
    : await policyInForce(work, 'riskEnablement', today);
  const { risks } = await contentsOf(work, plan.id);
  const { days } = Temporal.PlainDate.from(implementedOn).until(work.today, { largestUnit: 'day' });
  for (const { id: subjectId, personId, deploymentOption, weeklyAmountPence } of parts) {
    const facts = {
      deploymentOption,
      weeklyAmountPence,
      riskLevel: riskOfPlan(risks, risk.settings.riskMatrix).level,
      weeksSinceStart: Math.floor(days / DAYS_IN_A_WEEK),
      hadGoodReview: false,
    };
    recordDecision(work, decide(monitoringCheck, facts, { monitoring }), { personId, subjectId });
  }
}
