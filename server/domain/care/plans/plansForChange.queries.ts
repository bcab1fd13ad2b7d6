/** A plan with its contents, as a command loads them before it changes anything. */
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { recordForChange, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { Allocation } from '../allocations/allocations.entity.ts';
import { stateRefusals } from './planStatus.ts';
import {
  PlanOutcome,
  type PlanOutcomeRecord,
  PlanRisk,
  type PlanRiskRecord,
  SupportItem,
  type SupportItemRecord,
  SupportPlan,
  type SupportPlanRecord,
} from './plans.entity.ts';
import type { PlanStatus } from './plansVocabulary.ts';
import { routeFacts } from './signOffFacts.ts';
import { routeSettings, type SignOffRoute, signOffRoute } from './signOffRoute.ts';

/** What a plan holds, each list in its order. */
export interface PlanContents {
  outcomes: PlanOutcomeRecord[];
  supportItems: SupportItemRecord[];
  risks: PlanRiskRecord[];
}

/** Which plan an input names, as the caller read it. */
export interface PlanTarget {
  planId: string;
  expectedVersion: number;
}

/**
 * Runs one change of one plan that is at a certain point of its life, and counts its version up. Refuses NOT_FOUND,
 * STALE_VERSION and PLAN_NOT_IN_STATE before the change is asked.
 */
export function changePlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  allowed: readonly PlanStatus[],
  change: (work: Work, plan: SupportPlanRecord) => Promise<void> | void,
) {
  return runCommand(session, command, async (work) => {
    const plan = await recordForChange(work, SupportPlan, 'SupportPlan', target.planId, ['planId']);
    refuseStale(plan, target.expectedVersion);
    refuseAny(stateRefusals(plan, allowed));
    await change(work, plan);
    plan.version += 1;
    return { type: 'SupportPlan', id: plan.id };
  });
}

/** All that a plan holds. */
export async function contentsOf(work: Work, planId: string): Promise<PlanContents> {
  const where = { tenantId: work.tenantId, planId };
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const outcomes = await work.entityManager.find(PlanOutcome, where, inOrder);
  const supportItems = await work.entityManager.find(SupportItem, where, inOrder);
  const risks = await work.entityManager.find(PlanRisk, where, inOrder);
  return { outcomes, supportItems, risks };
}

/** Where a plan goes by the policies in force today, with the versions that said so. */
export async function routeToday(
  work: Work,
  plan: SupportPlanRecord,
): Promise<{
  route: SignOffRoute;
  riskPolicyVersionId: string;
  planningPolicyVersionId: string;
  allocationPolicyVersionId: string;
}> {
  const today = work.today.toString();
  const risk = await policyInForce(work, 'riskEnablement', today);
  const planning = await policyInForce(work, 'planning', today);
  const resources = await policyInForce(work, 'resourceAllocation', today);
  const { supportItems, risks } = await contentsOf(work, plan.id);
  const allocation = await work.entityManager.findOneOrFail(Allocation, {
    tenantId: work.tenantId,
    id: plan.allocationId,
  });
  const facts = routeFacts(
    { ...plan, supportItems, risks },
    allocation,
    risk.settings.riskMatrix,
    planning.settings,
  );
  const settings = routeSettings(risk.settings, resources.settings.toleranceBasisPoints);
  return {
    route: signOffRoute(facts, settings),
    riskPolicyVersionId: risk.versionId,
    planningPolicyVersionId: planning.versionId,
    allocationPolicyVersionId: resources.versionId,
  };
}
