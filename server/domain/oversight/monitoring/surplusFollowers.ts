/** What stands higher than monitoring and follows a surplus, such as a review of the plan. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import type { MonitoringOutcome } from './monitoringVocabulary.ts';

/** A regular look at the money of a live plan that found more unspent than may be. */
export interface FoundSurplus {
  checkedOn: string;
  surplusPence: number;
  /** This one, and those of the same money before it without another outcome between them. */
  surplusesInARow: number;
}

/** Told in the transaction that records the look. It refuses nothing. */
export type SurplusFollower = (work: Work, plan: SupportPlanRecord, found: FoundSurplus) => Promise<void>;

const followers = new Set<SurplusFollower>();

/** Registers what an area does when a surplus is found. */
export function followSurpluses(given: readonly SurplusFollower[]): void {
  for (const follower of given) followers.add(follower);
}

/** Tells every area that follows surpluses, in the order of the areas. */
export async function tellOfSurplus(work: Work, plan: SupportPlanRecord, found: FoundSurplus): Promise<void> {
  for (const follower of followers) await follower(work, plan, found);
}

/** How many surpluses there are in a row, from the newest outcome backwards. */
export function surplusesInARow(outcomes: readonly (MonitoringOutcome | null | undefined)[]): number {
  const other = outcomes.findIndex((outcome) => outcome !== 'SURPLUS');
  return other < 0 ? outcomes.length : other;
}
