import { textRefusals } from '../../common/textRules.ts';
import type { Command, Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import type { Session } from '../../platform/session.ts';
import { moveOn } from '../care/frontDoor/moveOn.commands.ts';
import { changePlan, type PlanTarget } from '../care/plans/lockedPlan.commands.ts';
import { isOfOwnNeeds } from '../care/plans/madeFrom.ts';
import { refuseWithoutAuthority } from '../care/plans/planDecisions.commands.ts';
import type { SupportPlanRecord } from '../care/plans/plans.entity.ts';
import { Budget } from '../money/budgets/budgets.entity.ts';
import { returningRefusals } from './returning.ts';

/**
 * Sends a plan back for changes: what was agreed and signed off no longer counts, as what is in the plan may change.
 * Once its budget is agreed it stays as it is. Refuses what `changePlan` refuses, PLAN_HAS_BUDGET,
 * NO_AUTHORITY_TO_AGREE of a representative, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function returnPlan(session: Session, command: Command, target: PlanTarget, reason: string) {
  const standsInTheWay = async (plan: SupportPlanRecord, { entityManager, tenantId }: Work) =>
    returningRefusals(plan, (await entityManager.count(Budget, { tenantId, planId: plan.id })) > 0, session);
  return changePlan(session, command, target, standsInTheWay, async (work, plan) => {
    const { actor } = session;
    if (actor?.role === 'REPRESENTATIVE') await refuseWithoutAuthority(work, plan, actor.supporterId);
    refuseAny(textRefusals(['reason'], reason, true));
    if (isOfOwnNeeds(plan) && plan.signedOffAt) await moveOn(work, plan.personId, { planAgreedOn: null });
    Object.assign(plan, {
      returnedAt: work.now.toString(),
      returnedReason: reason,
      agreedAt: null,
      agreedBySupporterId: null,
      signedOffAt: null,
      signedOffBy: null,
      unmetConditionsReason: null,
      signOffRung: null,
      signOffReasons: [],
      signOffDecidedAt: null,
      riskPolicyVersionId: null,
      planningPolicyVersionId: null,
      allocationPolicyVersionId: null,
    });
  });
}
