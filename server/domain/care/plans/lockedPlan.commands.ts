/** A plan that a command has locked, with its contents: loaded before anything is written. */

import type { Refusal } from '../../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { Allocation } from '../allocations/allocations.entity.ts';
import { CarerAssessment } from '../carers/carers.entity.ts';
import { isOfOwnNeeds, type MadeFrom } from './madeFrom.ts';
import { recordPlanChange } from './planChanges.commands.ts';
import { tellFollowers } from './planFollowers.ts';
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
import { writerRefusals } from './planWriters.ts';
import { type SignOffFacts, signOffFacts } from './signOffFacts.ts';

/** What a plan holds, each list in its order. */
export interface PlanContents {
  outcomes: PlanOutcomeRecord[];
  supportItems: SupportItemRecord[];
  risks: PlanRiskRecord[];
}

/** The plan that an input names, and the version of it that the caller read. */
export interface PlanTarget {
  planId: string;
  expectedVersion: number;
}

/**
 * Runs a command on one plan, and raises its version by one. Refuses NOT_FOUND, STALE_VERSION and then what stands in
 * the way of this step, PLAN_NOT_IN_STATE before all, before `edit` is called. Whoever follows plans is told in the end.
 * @param asker why whoever asks may not change the plan at all, whichever it is; it is looked at first.
 */
export function changePlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  standsInTheWay: (plan: SupportPlanRecord, work: Work) => readonly Refusal[] | Promise<readonly Refusal[]>,
  edit: (work: Work, plan: SupportPlanRecord) => Promise<void> | void,
  asker: readonly Refusal[] = [],
) {
  return runCommand(session, command, async (work) => {
    refuseAny(asker);
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', target.planId, ['planId']);
    refuseStale(plan, target.expectedVersion);
    refuseAny(await standsInTheWay(plan, work));
    await edit(work, plan);
    plan.version += 1;
    await tellFollowers(work, plan);
    return { type: 'SupportPlan', id: plan.id };
  });
}

/**
 * Changes what is written in a plan, and keeps who wrote which of its fields. Refuses what `changePlan` refuses, and
 * NOT_FOUND of whoever may not write the person's plan.
 * @param edit gives the names of the fields that it wrote; where it wrote none, nothing is kept of the change.
 */
export function writePlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  standsInTheWay: (plan: SupportPlanRecord) => readonly Refusal[],
  edit: (work: Work, plan: SupportPlanRecord) => Promise<readonly string[]>,
) {
  const write = async (work: Work, plan: SupportPlanRecord) => {
    const fields = await edit(work, plan);
    if (fields.length > 0) recordPlanChange(work, session, plan, { step: 'WRITTEN', fields });
  };
  return changePlan(session, command, target, standsInTheWay, write, writerRefusals(session));
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

/** The facts that decide who signs off a plan that a command has locked. */
export async function signOffFactsOf(
  work: Work,
  plan: SupportPlanRecord,
  { supportItems, risks }: PlanContents,
): Promise<SignOffFacts> {
  return signOffFacts({ ...plan, supportItems, risks }, await amountOf(work, plan));
}

/** What a plan's sign-off and budget look at of the amount that it was made from. */
export interface AmountOfPlan {
  weeklyAmountPence: number;
  decisionReasons: readonly string[];
  /** The version of resource allocation that gave it; null of a carer's, which another area of policy gave. */
  policyVersionId: string | null;
}

/** Somebody decides about a carer's plan for whom the council's policy has no sum. */
const NO_SUM_FOR_CARER = 'NO_SUM_FOR_CARER';

/** The amount that a plan was made from: of its allocation, or of the carer's assessment. */
export async function amountOf(work: Work, plan: MadeFrom): Promise<AmountOfPlan> {
  const { tenantId, entityManager } = work;
  if (isOfOwnNeeds(plan)) {
    return entityManager.findOneOrFail(Allocation, { tenantId, id: plan.allocationId as string });
  }
  const id = plan.carerAssessmentId as string;
  const { weeklyAmountPence } = await entityManager.findOneOrFail(CarerAssessment, { tenantId, id });
  return {
    weeklyAmountPence: weeklyAmountPence ?? 0,
    decisionReasons: (weeklyAmountPence ?? null) === null ? [NO_SUM_FOR_CARER] : [],
    policyVersionId: null,
  };
}
