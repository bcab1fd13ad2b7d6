import type { Asker, Operations } from './api.ts';
import {
  change,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  planStep,
  signedOffPlan,
} from './storySteps.ts';

/** Steps of a story from the agreed budget to a completed review. */

/** A plan with its budget agreed, and the details of the agreement. */
export interface BudgetStep extends PlanStep {
  budgetId: string;
  /** In the order in which they were given. */
  partIds: string[];
}

/**
 * The input that agrees what a plan's support costs, with one part for each option and all of it paid by the
 * council; `given` overrides parts of it.
 */
export async function budgetFor(
  app: Operations,
  asker: Asker,
  { planId, version }: PlanStep,
  given: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const costs = await weeklyCosts(app, asker, planId);
  const totalWeeklyPence = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  return {
    planId,
    expectedVersion: version,
    totalWeeklyPence,
    personContributionWeeklyPence: 0,
    councilContributionWeeklyPence: totalWeeklyPence,
    startsOn: '2026-06-01',
    reasons: 'It is what the plan costs.',
    parts: [...costs].map(([deploymentOption, weeklyAmountPence]) => ({
      deploymentOption,
      weeklyAmountPence,
      purpose: 'What the plan says',
    })),
    ...given,
  };
}

/** A budget that a team manager has agreed for a plan that is signed off. */
export async function agreedBudget(
  app: Operations,
  asker: Asker,
  plan: PlanStep,
  given: Record<string, unknown> = {},
): Promise<BudgetStep> {
  const input = await budgetFor(app, asker, plan, given);
  const manager: Asker = { role: 'TEAM_MANAGER', council: asker.council };
  const { budget } = await change(app, manager, 'agreeBudget', 'budget { id parts { id } }', input);
  const partIds = budget.parts.map(({ id }: { id: string }) => id);
  return { ...plan, budgetId: budget.id, partIds };
}

/** A plan under which support has started, beginning with its draft. */
export async function startedPlan(
  app: Operations,
  asker: Asker,
  subject: PlanSubject,
  given: { parts?: PlanParts; budget?: Record<string, unknown>; implementedOn?: string } = {},
): Promise<BudgetStep> {
  const signedOff = await signedOffPlan(app, asker, subject, given.parts);
  const agreed = await agreedBudget(app, asker, signedOff, given.budget);
  const implementedOn = given.implementedOn ?? '2026-06-01';
  return { ...agreed, ...(await planStep(app, asker, 'startPlan', agreed, { implementedOn })) };
}

/**
 * The input that completes the plan's next review, on its due date and with every outcome achieved; `given`
 * overrides parts of it.
 */
export async function completionFor(
  app: Operations,
  asker: Asker,
  { planId }: Pick<PlanStep, 'planId'>,
  given: Record<string, unknown> = {},
): Promise<{ reviewId: string } & Record<string, unknown>> {
  const source =
    'query($id: ID!) { supportPlan(id: $id) { person { nextReview { id version dueOn } } outcomes { id } } }';
  const { person, outcomes } = (await app.ask(asker, source, { id: planId })).data.supportPlan;
  const { id: reviewId, version, dueOn } = person.nextReview;
  return {
    reviewId,
    expectedVersion: version,
    heldOn: dueOn,
    perspectives: [{ perspective: 'PERSON', working: 'My mornings.', notWorking: 'Nothing.' }],
    outcomeProgress: outcomes.map(({ id }: { id: string }) => ({ outcomeId: id, progress: 'ACHIEVED' })),
    result: 'CONTINUE',
    unscheduledReason: 'Everybody was together at a visit.',
    ...given,
  };
}

/** The plan's next review, held and completed. */
export async function completedReview(
  app: Operations,
  asker: Asker,
  plan: Pick<PlanStep, 'planId'>,
  given: Record<string, unknown> = {},
): Promise<{ reviewId: string }> {
  const input = await completionFor(app, asker, plan, given);
  await change(app, asker, 'completeReview', 'review { id }', input);
  return { reviewId: input.reviewId };
}

/** What a plan's support costs in a week, by the option that pays for it. */
async function weeklyCosts(app: Operations, asker: Asker, planId: string): Promise<Map<string, number>> {
  const source =
    'query($id: ID!) { supportPlan(id: $id) { supportItems { deploymentOption weeklyCostPence } } }';
  const { data } = await app.ask(asker, source, { id: planId });
  const costs = new Map<string, number>();
  for (const { deploymentOption, weeklyCostPence } of data.supportPlan.supportItems) {
    if (deploymentOption) costs.set(deploymentOption, (costs.get(deploymentOption) ?? 0) + weeklyCostPence);
  }
  return costs;
}
