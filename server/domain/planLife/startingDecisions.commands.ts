/** What policy decides when support starts: whether all is talked through, and the instalments of each part. */
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../common/dayInEngland.ts';
import type { Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import { contentsOf } from '../care/plans/lockedPlan.commands.ts';
import type { SupportPlanRecord } from '../care/plans/plans.entity.ts';
import { isPaidDirectly } from '../care/plans/planToSafeguard.ts';
import { talkedThroughWith } from '../care/talkingRisks/talkingRisks.queries.ts';
import { decide } from '../decisions/decisionKind.ts';
import { recordDecision } from '../decisions/recordDecision.commands.ts';
import { BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../money/budgets/budgets.entity.ts';
import { instalments } from '../money/payments/instalments.decision.ts';
import { partsToPay } from '../money/payments/instalments.ts';
import { policyInForce, policyVersion } from '../policy/policies/policyInForce.queries.ts';
import { directPaymentSafeguards } from './directPaymentSafeguards.decision.ts';

/**
 * Refuses to start support, or to go on with it, that a direct payment pays for, unless all that the council asks for before one is there by
 * today's policy, and keeps that decision.
 */
export async function refuseUnlessTalkedThrough(
  work: Work,
  plan: SupportPlanRecord,
  options: readonly DeploymentOption[],
): Promise<void> {
  if (!options.some(isPaidDirectly)) return;
  const { risks } = await contentsOf(work, plan.id);
  const facts = {
    startedOn: work.today.toString(),
    options,
    hasScoredRisks: risks.length > 0,
    talkedThrough: await talkedThroughWith(work, plan),
  };
  const riskEnablement = await policyInForce(work, 'riskEnablement', facts.startedOn);
  const made = decide(directPaymentSafeguards, facts, { riskEnablement });
  refuseAny(made.outcome.refusals);
  recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
}

/** How the money of a budget's parts is held, in their order. */
export async function optionsOfBudget(work: Work, budget: BudgetRecord): Promise<DeploymentOption[]> {
  const where = { tenantId: work.tenantId, budgetId: budget.id };
  const parts = await work.entityManager.find(BudgetPart, where, { orderBy: { position: 'asc' } });
  return parts.map(({ deploymentOption }) => deploymentOption);
}

/** Decides the instalments of every part by the versions that its budget was agreed by. */
export async function decideOnParts(work: Work, budget: BudgetRecord): Promise<void> {
  const parts = await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, budgetId: budget.id },
    { orderBy: { position: 'asc' } },
  );
  await decideInstalments(work, budget, parts);
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
