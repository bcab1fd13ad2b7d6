/** What stands higher than plans and follows their life, such as a panel to which a plan goes. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { SupportPlanRecord } from './plans.entity.ts';

/**
 * Told of every change of a plan, in the transaction that makes it, once the plan is as it will be kept. It sees to what
 * the plan now needs and refuses nothing; for a plan that it has nothing to do with it asks the database nothing.
 */
export type PlanFollower = (work: Work, plan: SupportPlanRecord) => Promise<void>;

const followers = new Set<PlanFollower>();

/** Registers what an area does when a plan changes. */
export function followPlans(given: readonly PlanFollower[]): void {
  for (const follower of given) followers.add(follower);
}

/** Tells every area that follows plans, in the order of the areas. */
export async function tellFollowers(work: Work, plan: SupportPlanRecord): Promise<void> {
  for (const follower of followers) await follower(work, plan);
}
