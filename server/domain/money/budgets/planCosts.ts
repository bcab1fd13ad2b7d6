import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';

/** What a plan's support costs in a week, by the option that pays for it; an option that no item uses is absent. */
export function costsByOption(
  items: readonly { deploymentOption?: DeploymentOption | null; weeklyCostPence: number }[],
): Map<DeploymentOption, number> {
  const costs = new Map<DeploymentOption, number>();
  for (const { deploymentOption, weeklyCostPence } of items) {
    if (!deploymentOption) continue;
    costs.set(deploymentOption, (costs.get(deploymentOption) ?? 0) + weeklyCostPence);
  }
  return costs;
}

/** What a sum for the whole term is worth in a week, rounded up so that the weeks come to it. */
export function weeklyWorth(sumPence: number, weeks: number): number {
  return Math.ceil(sumPence / weeks);
}
