/** What happens to the checks of a budget as its plan starts, is reviewed and ends. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { Budget, BudgetPart, type BudgetRecord } from '../../money/budgets/budgets.entity.ts';
import {
  asRegularCheck,
  closeChecks,
  dateChecks,
  type Occasion,
  openRegularChecks,
} from './dating.commands.ts';
import { followingParts } from './followingParts.ts';
import { type MonitoredBudget, monitoredBudget } from './monitoredBudgets.commands.ts';
import { MonitoringCheck } from './monitoring.entity.ts';
import { mayMove, type RegularCheck } from './rhythm.ts';

/** A regular check of a budget that a newer one takes the place of, with how the money of its part was held. */
export interface FollowedCheck {
  check: RegularCheck;
  /** Null where it covered all parts. */
  deploymentOption: DeploymentOption | null;
}

/**
 * Dates the checks of a budget whose plan goes live. Money that goes on being held as it was under the plan before keeps
 * its rhythm; all else has its first check after it is set up.
 */
export async function startChecks(
  work: Work,
  plan: SupportPlanRecord,
  budget: BudgetRecord,
  followed: readonly FollowedCheck[],
): Promise<void> {
  const monitored = await monitoredBudget(work, plan, budget);
  await dateChecks(work, monitored, {
    before: carriedOver(followed, monitored.parts),
    whereGoneBy: 'AT_ONCE',
  });
}

/** The checks that the parts of a newer budget go on from: of money held in the same way, once its first check was done. */
function carriedOver(
  followed: readonly FollowedCheck[],
  parts: readonly { id: string; deploymentOption: DeploymentOption }[],
): RegularCheck[] {
  const done = followed.filter(({ check }) => check.kind !== 'FIRST');
  const ofPart = done.map(({ deploymentOption }) => deploymentOption && { deploymentOption });
  const following = followingParts(ofPart, parts);
  return done.flatMap(({ check, deploymentOption }, index) => {
    if (deploymentOption === null) return [check];
    const part = following[index];
    return part ? [{ ...check, partId: part.id }] : [];
  });
}

/** Closes whatever is still to be done of a plan's money, and gives back the regular checks among it. */
export async function endChecks(work: Work, planId: string): Promise<FollowedCheck[]> {
  const { tenantId, entityManager } = work;
  const budget = await entityManager.findOne(Budget, { tenantId, planId });
  if (!budget) return [];
  const regular = (await openRegularChecks(work, budget.id)).map(asRegularCheck);
  const isOpen = { completedAt: null, noLongerNeededAt: null };
  closeChecks(work, await entityManager.find(MonitoringCheck, { tenantId, budgetId: budget.id, ...isOpen }));
  const parts = await entityManager.find(BudgetPart, { tenantId, budgetId: budget.id });
  return regular.map((check) => ({
    check,
    deploymentOption: parts.find(({ id }) => id === check.partId)?.deploymentOption ?? null,
  }));
}

/**
 * Decides again how the money of a plan is looked at, now that a review of it was held: a good one may move it to a
 * lighter touch, and one that was not may move it back. What has no day of its own was looked at with that review.
 */
export async function reviewChecks(
  work: Work,
  plan: SupportPlanRecord,
  review: { heldOn: string; isGood: boolean },
): Promise<void> {
  const { tenantId, entityManager } = work;
  const budget = await entityManager.findOne(Budget, { tenantId, planId: plan.id });
  if (!budget) return;
  for (const check of await openRegularChecks(work, budget.id)) {
    const hadGoodReview = review.isGood;
    check.hadGoodReview = hadGoodReview;
    const wasLookedAt = !check.dueOn && mayMove(asRegularCheck(check), work.today);
    if (wasLookedAt)
      Object.assign(check, { kind: 'ROUTINE', countedFrom: review.heldOn, countedDayOfMonth: null });
  }
  await dateChecks(work, await monitoredBudget(work, plan, budget), {
    hadGoodReview: review.isGood,
    movedBecause: `A review was held on ${dayInWords(review.heldOn)}, so the rule that applies was looked at again.`,
  });
}

/**
 * Dates the checks of a budget anew where the way of holding some of its money changed on a day that has come: what ended
 * has no more regular check, what goes on as before keeps its rhythm, and what is held in another way has its first check.
 */
export async function changeChecks(work: Work, plan: SupportPlanRecord, budget: BudgetRecord): Promise<void> {
  const monitored = await monitoredBudget(work, plan, budget);
  await dateChecks(work, monitored, await heldAnew(work, monitored));
}

/** What the person is told of a check that is moved, where money came to be held in another way since it was dated. */
export async function heldAnew(work: Work, { budget, parts }: MonitoredBudget): Promise<Occasion> {
  const begun = parts.filter(
    ({ followsPartId, startsOn }) => followsPartId && startsOn <= work.today.toString(),
  );
  const since = begun
    .map(({ startsOn }) => startsOn)
    .sort()
    .at(-1);
  if (!since) return {};
  const open = await openRegularChecks(work, budget.id);
  if (!open.some(({ datedAt }) => dayInEnglandOf(datedAt) <= since)) return {};
  return {
    movedBecause: `The way in which some of the money is held changed on ${dayInWords(since)}, so the rule that applies was looked at again.`,
  };
}
