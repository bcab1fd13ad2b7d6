import type { ReviewStatus } from './reviewsVocabulary.ts';

/** The dated facts that a review's status follows from. */
export interface ReviewFacts {
  dueOn: string;
  /** The day from which the person is told the date. */
  noticeOn: string;
  completedAt: string | null | undefined;
  noLongerNeededAt: string | null | undefined;
  /** The day on which the person died: no review is due from then on. */
  personDiedOn: string | null | undefined;
}

/** Where a review stands on a day. It is due up to and on its due date, and overdue from the next. */
export function reviewStatus(facts: ReviewFacts, today: Temporal.PlainDate): ReviewStatus {
  if (facts.completedAt) return 'COMPLETED';
  if (facts.noLongerNeededAt || facts.personDiedOn) return 'NO_LONGER_NEEDED';
  // Days written as YYYY-MM-DD are in the order of their text; lists ask this of every row.
  const day = today.toString();
  if (facts.dueOn < day) return 'OVERDUE';
  if (facts.noticeOn <= day) return 'DUE';
  return 'UPCOMING';
}
