/**
 * What stands higher than people and follows their life: a payment that is approved stops on the day of a death, and the money
 * is settled with the estate.
 */
import type { Work } from '../../platform/commands/commandRunner.ts';

/** A death that was recorded or corrected; `diedOn` is null where it was taken back. */
export interface RecordedDeath {
  /** The bare UUID of the person. */
  personId: string;
  diedOn: string | null;
}

/** Told in the transaction that records, corrects or takes back a death, while the person is locked. It refuses nothing. */
export type DeathFollower = (work: Work, death: RecordedDeath) => Promise<void>;

const followers = new Set<DeathFollower>();

/** Registers what an area does when a death is recorded. */
export function followDeaths(given: readonly DeathFollower[]): void {
  for (const follower of given) followers.add(follower);
}

/** Tells every area that follows deaths, in the order of the areas. */
export async function tellOfDeath(work: Work, death: RecordedDeath): Promise<void> {
  for (const follower of followers) await follower(work, death);
}
