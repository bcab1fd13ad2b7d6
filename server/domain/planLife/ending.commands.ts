import { textRefusals } from '../../common/textRules.ts';
import type { Command, Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import type { Session } from '../../platform/session.ts';
import { moveOn } from '../care/frontDoor/moveOn.commands.ts';
import { endDbsChecks } from '../care/personalAssistants/personalAssistants.commands.ts';
import { changePlan, type PlanTarget } from '../care/plans/lockedPlan.commands.ts';
import { isOfOwnNeeds } from '../care/plans/madeFrom.ts';
import type { SupportPlanRecord } from '../care/plans/plans.entity.ts';
import type { EndedBy } from '../care/plans/plansVocabulary.ts';
import { decide } from '../decisions/decisionKind.ts';
import { recordDecision } from '../decisions/recordDecision.commands.ts';
import { Budget, BudgetPart } from '../money/budgets/budgets.entity.ts';
import { openChallengeOf } from '../oversight/challenges/openChallenges.queries.ts';
import { openChallengeRefusals } from '../oversight/challenges/waiting.ts';
import { endChecks } from '../oversight/monitoring/budgetChecks.commands.ts';
import { endFollowUps } from '../oversight/reviews/followUps.commands.ts';
import { closeReviews, openReviewsOf } from '../oversight/reviews/openReviews.commands.ts';
import { closeStarterStep } from '../oversight/reviews/starterBudgets.commands.ts';
import { policyInForce } from '../policy/policies/policyInForce.queries.ts';
import { endingRefusals, overRefusals } from './ending.ts';
import { endingTerms } from './endingTerms.decision.ts';

/** How a plan is to end. */
export interface Ending {
  endedOn: string;
  reason: string;
  endedBy: EndedBy | null;
  noticeGivenOn: string | null;
  isWithoutNotice: boolean;
}

/**
 * Ends a plan, started or not: support stopped, or the person no longer wants it. Its open reviews and checks are closed, so
 * that nothing is left running. Of a plan that had started, the money policy in force decides what follows. Refuses what
 * `changePlan` refuses, CHALLENGE_OPEN where the council ends a live plan, TEXT_MISSING, TEXT_TOO_LONG, DATE_IN_FUTURE,
 * ENDED_BEFORE_START, NOTICE_NOT_GIVEN and NOTICE_TOO_SHORT.
 */
export function endPlan(session: Session, command: Command, target: PlanTarget, ending: Ending) {
  return changePlan(session, command, target, overRefusals, async (work, plan) => {
    await refuseWhileChallenged(work, plan, ending);
    refuseAny(textRefusals(['reason'], ending.reason, true));
    const { endedOn, noticeGivenOn } = ending;
    refuseAny(endingRefusals(endedOn, plan.implementedOn ?? null, work.today, noticeGivenOn));
    await decideEnding(work, plan, ending);
    plan.endedOn = ending.endedOn;
    plan.endedReason = ending.reason;
    closeReviews(work, await openReviewsOf(work, plan.id));
    if (isOfOwnNeeds(plan) && plan.signedOffAt && !plan.implementedOn)
      await moveOn(work, plan.personId, { planAgreedOn: null });
    await endChecks(work, plan.id);
    closeStarterStep(work, plan);
    await endDbsChecks(work, plan.id);
    if (plan.implementedOn) await endFollowUps(work, plan.personId);
  });
}

/** Support that runs goes on while a decision is challenged, unless the person wants it to end. */
async function refuseWhileChallenged(
  work: Work,
  plan: SupportPlanRecord,
  { endedBy }: Ending,
): Promise<void> {
  if (!plan.implementedOn || endedBy === 'PERSON') return;
  const challengeId = await openChallengeOf(work, plan.personId, 'ENDING_BUDGET');
  refuseAny(openChallengeRefusals(challengeId, 'ENDING_BUDGET', ['planId']));
}

/** Nothing follows from the end of a plan that never started. */
async function decideEnding(work: Work, plan: SupportPlanRecord, ending: Ending): Promise<void> {
  if (!plan.implementedOn) return;
  const { endedOn, endedBy, noticeGivenOn, isWithoutNotice } = ending;
  const { tenantId, entityManager } = work;
  const budgets = await entityManager.find(Budget, { tenantId, planId: plan.id }, { fields: ['id'] });
  const parts = await entityManager.find(BudgetPart, {
    tenantId,
    budgetId: { $in: budgets.map(({ id }) => id) },
    repaymentWeeks: { $ne: null },
  });
  const money = await policyInForce(work, 'money', work.today.toString());
  const facts = {
    endedOn,
    endedBy,
    noticeGivenOn,
    isWithoutNotice,
    hasBudget: budgets.length > 0,
    agreedRepaymentWeeks:
      parts.length === 0 ? null : Math.max(...parts.map((part) => part.repaymentWeeks ?? 0)),
  };
  const made = decide(endingTerms, facts, { money });
  refuseAny(made.outcome.refusals);
  recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
  const { noticeEndsOn, finalAuditDueOn, repaymentDueOn } = made.outcome;
  Object.assign(plan, { endedBy, noticeGivenOn, noticeEndsOn, finalAuditDueOn, repaymentDueOn });
}
