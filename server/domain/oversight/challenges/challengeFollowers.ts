/** What stands higher than challenges and follows them, such as a demand whose last day moves while it waits. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { Waiting } from './challengesVocabulary.ts';

/** A challenge that was raised, answered, taken to the next stage or taken back. */
interface ChangedChallenge {
  personId: string;
  waits: readonly Waiting[];
}

/** Told of every change of a challenge for which something waits, in its transaction. It refuses nothing. */
export type ChallengeFollower = (work: Work, challenge: ChangedChallenge) => Promise<void>;

const followers = new Set<ChallengeFollower>();

/** Registers what an area does when a challenge changes. */
export function followChallenges(given: readonly ChallengeFollower[]): void {
  for (const follower of given) followers.add(follower);
}

/** Tells every area that follows challenges, in the order of the areas; nobody of one for which nothing waits. */
export async function tellOfChallenge(work: Work, challenge: ChangedChallenge): Promise<void> {
  if (challenge.waits.length === 0) return;
  await work.entityManager.flush();
  for (const follower of followers) await follower(work, challenge);
}
