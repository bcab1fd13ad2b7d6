/** What stands higher than people and stops something on the day of a death, such as a payment that is approved. */
import type { Work } from '../../platform/commands/commandRunner.ts';

/** Told in the transaction that records a death, while the person is locked. It refuses nothing. */
export type DeathFollower = (work: Work, death: { personId: string; diedOn: string }) => Promise<void>;

const followers = new Set<DeathFollower>();

/** Registers what an area does when a death is recorded. */
export function followDeaths(given: readonly DeathFollower[]): void {
  for (const follower of given) followers.add(follower);
}

/** Tells every area that follows deaths, in the order of the areas. */
export async function tellOfDeath(work: Work, death: { personId: string; diedOn: string }): Promise<void> {
  for (const follower of followers) await follower(work, death);
}
