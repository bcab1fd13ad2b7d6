import type { ConcernStatus } from './concernsVocabulary.ts';

/** The dated facts that the status of a concern follows from; null for what has not happened. */
export interface ConcernFacts {
  takenAt?: string | null;
  answeredAt?: string | null;
  endedAt?: string | null;
}

/** Where a concern stands: the last thing that happened to it. */
export function concernStatus(facts: ConcernFacts): ConcernStatus {
  if (facts.endedAt) return 'ENDED';
  if (facts.answeredAt) return 'ANSWERED';
  return facts.takenAt ? 'TAKEN' : 'RAISED';
}
