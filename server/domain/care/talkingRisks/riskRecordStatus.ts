import type { RiskRecordStatus } from './talkingRisksVocabulary.ts';

/** The dated facts that the status of a record follows from; null for what has not happened. */
export interface RiskRecordFacts {
  reviewOn: string;
  replacedAt?: string | null;
  endedOn?: string | null;
}

/** Where a record stands on a day. It counts up to and on its review date. */
export function riskRecordStatus(facts: RiskRecordFacts, today: Temporal.PlainDate): RiskRecordStatus {
  if (facts.endedOn) return 'ENDED';
  if (facts.replacedAt) return 'REPLACED';
  return isPast(facts.reviewOn, today) ? 'OUT_OF_DATE' : 'CURRENT';
}

/** Whether a review date has passed on a day. */
export function isPast(reviewOn: string, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(reviewOn, day) < 0;
}
