import { LockMode } from '@mikro-orm/core';
import type { Command, Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import type { Session } from '../../platform/session.ts';
import { moveOn } from '../care/frontDoor/moveOn.commands.ts';
import { endDbsChecks, startDbsChecks } from '../care/personalAssistants/personalAssistants.commands.ts';
import { changePlan, type PlanTarget } from '../care/plans/lockedPlan.commands.ts';
import { isOfOwnNeeds, sameKindAs } from '../care/plans/madeFrom.ts';
import { planStatus } from '../care/plans/planStatus.ts';
import { SupportPlan, type SupportPlanRecord } from '../care/plans/plans.entity.ts';
import { Budget } from '../money/budgets/budgets.entity.ts';
import { openChallengeRefusals } from '../oversight/challenges/waiting.ts';
import { endChecks, type FollowedCheck, startChecks } from '../oversight/monitoring/budgetChecks.commands.ts';
import { carrySuspensions } from '../oversight/monitoring/carrySuspensions.commands.ts';
import { followByPlan } from '../oversight/reviews/followUps.commands.ts';
import { closeReviews, openReviewsOf } from '../oversight/reviews/openReviews.commands.ts';
import { createFirstReview } from '../oversight/reviews/scheduling.commands.ts';
import { closeStarterStep } from '../oversight/reviews/starterBudgets.commands.ts';
import { reductionWaitsFor } from './reduction.queries.ts';
import { signedOffRefusals, startingRefusals } from './starting.ts';
import { decideOnParts, optionsOfBudget, refuseUnlessTalkedThrough } from './startingDecisions.commands.ts';
import { supersede } from './supersession.ts';

/**
 * Records the day on which support started. The plan goes live for its term and takes the place of the person's older
 * live plan, its first review is dated, what reviews asked for by it is done, and the instalments and the check of each
 * part of its budget are decided; a suspension of payments that is not lifted goes on. Refuses what `changePlan`
 * refuses, BUDGET_NOT_AGREED, IMPLEMENTED_IN_FUTURE, IMPLEMENTED_OUTSIDE_BUDGET, CHALLENGE_OPEN where a lower budget
 * would take the place of one that runs, and of a direct payment what the council has talked through before one. Throws
 * CONFLICT where another plan of the person starts at the same moment.
 */
export function startPlan(session: Session, command: Command, target: PlanTarget, implementedOn: string) {
  return changePlan(session, command, target, signedOffRefusals, async (work, plan) => {
    const budget = await work.entityManager.findOne(Budget, { tenantId: work.tenantId, planId: plan.id });
    refuseAny(startingRefusals(implementedOn, budget, work.today));
    refuseAny(openChallengeRefusals(await reductionWaitsFor(work, plan.id), 'REDUCING_BUDGET', ['planId']));
    if (budget) await refuseUnlessTalkedThrough(work, plan, await optionsOfBudget(work, budget));
    const { olderPlanIds, followed } = await supersedeOlder(work, plan, implementedOn);
    // A person has only one live plan for their own needs, and one as a carer, so the older plan is superseded in the database before this one goes live.
    await work.entityManager.flush();
    plan.implementedOn = implementedOn;
    // The plan and the money for it end on the same day, whenever support began.
    plan.termEndsOn = budget?.endsOn ?? null;
    await startDbsChecks(work, plan);
    await createFirstReview(work, plan, implementedOn);
    await followByPlan(work, plan, implementedOn, budget?.totalWeeklyPence ?? null);
    if (isOfOwnNeeds(plan)) await moveOn(work, plan.personId, { supportStartedOn: implementedOn });
    if (!budget) return;
    await decideOnParts(work, budget);
    await startChecks(work, plan, budget, followed);
    await carrySuspensions(work, olderPlanIds, budget);
  });
}

/** What goes on from an older plan: the rhythm of its checks, and what is found by its id. */
interface Superseded {
  olderPlanIds: string[];
  followed: FollowedCheck[];
}

async function supersedeOlder(work: Work, plan: SupportPlanRecord, startedOn: string): Promise<Superseded> {
  const started = await work.entityManager.find(
    SupportPlan,
    {
      tenantId: work.tenantId,
      personId: plan.personId,
      ...sameKindAs(plan),
      id: { $ne: plan.id },
      implementedOn: { $ne: null },
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const followed: FollowedCheck[] = [];
  const live = started.filter((each) => planStatus(each) === 'LIVE');
  for (const older of started) {
    const changes = supersede(older, startedOn, work.now);
    if (changes) Object.assign(older, changes, { version: older.version + 1 });
  }
  for (const older of live) {
    closeReviews(work, await openReviewsOf(work, older.id));
    followed.push(...(await endChecks(work, older.id)));
    closeStarterStep(work, older);
    await endDbsChecks(work, older.id);
  }
  return { olderPlanIds: live.map(({ id }) => id), followed };
}
