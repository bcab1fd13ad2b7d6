import type { ChallengeOutcome, ChallengeStatus } from './challengesVocabulary.ts';

/** The dated facts that the status of a challenge or complaint follows from. Those of the answer are the latest stage's. */
export interface ChallengeFacts {
  acknowledgedAt: string | null | undefined;
  replyDueOn: string;
  answeredOn: string | null | undefined;
  /** The last day on which the person may ask for the next stage; null where there is none. */
  nextStageUntilOn: string | null | undefined;
  withdrawnAt: string | null | undefined;
}

/** Where a challenge or complaint stands on a day, asked in this order. */
export function challengeStatus(facts: ChallengeFacts, today: Temporal.PlainDate): ChallengeStatus {
  if (facts.withdrawnAt) return 'WITHDRAWN';
  // Days written as YYYY-MM-DD are in the order of their text; lists ask this of every row.
  const day = today.toString();
  if (facts.answeredOn) {
    return facts.nextStageUntilOn && facts.nextStageUntilOn >= day ? 'ANSWERED' : 'CLOSED';
  }
  if (facts.replyDueOn < day) return 'OVERDUE';
  return facts.acknowledgedAt ? 'ACKNOWLEDGED' : 'RECEIVED';
}

/** Whether what is challenged waits: until the last answer that the person can have, or wants. */
export function isOpen(facts: ChallengeFacts, today: Temporal.PlainDate): boolean {
  return !['CLOSED', 'WITHDRAWN'].includes(challengeStatus(facts, today));
}

/** Whether a stage may follow an answer. */
export function hasNextStage(stage: number, stageCount: number, outcome: ChallengeOutcome): boolean {
  return stage < stageCount && outcome !== 'UPHELD';
}
