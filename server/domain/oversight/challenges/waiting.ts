/**
 * What waits while a decision is challenged. No regulation of the Care Act stays a decision that is challenged, and none
 * lets a council make the answer pointless: what the person has goes on, and what would take it from them waits until
 * they are answered. A death, and an end that the person asks for, wait for nothing.
 */

import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { ChallengeRefusalCode } from './challengeRefusals.ts';
import type { Waiting } from './challengesVocabulary.ts';

const LESS_SUPPORT: readonly Waiting[] = ['REDUCING_BUDGET', 'ENDING_BUDGET'];

/** By the type of what was decided. A type that is not listed keeps nothing waiting. */
const WAITS: Readonly<Record<string, readonly Waiting[]>> = {
  EligibilityDecision: LESS_SUPPORT,
  Allocation: LESS_SUPPORT,
  CarerAssessment: LESS_SUPPORT,
  SupportPlan: LESS_SUPPORT,
  PanelReferral: LESS_SUPPORT,
  PanelDecision: LESS_SUPPORT,
  Budget: LESS_SUPPORT,
  BudgetPart: LESS_SUPPORT,
  Review: LESS_SUPPORT,
  PaymentSuspension: ['SUSPENDING_PAYMENTS'],
  Clawback: ['COLLECTING_MONEY'],
  Settlement: ['COLLECTING_MONEY'],
};

/** What waits while a decision about a record of this type is challenged. */
export function waitsFor(type: string): readonly Waiting[] {
  return WAITS[type] ?? [];
}

/** The dated facts that say until when what is challenged waits. */
export interface WaitingFacts {
  waits: readonly Waiting[];
  answeredOn: string | null | undefined;
  nextStageUntilOn: string | null | undefined;
  withdrawnAt: string | null | undefined;
}

/**
 * The first day on which what waits goes on, or ends where the person was right: after the time for the next stage, or on
 * the day of the last answer or of taking it back. Null while no answer has come, and where nothing waits.
 */
export function waitingEndsOn({
  waits,
  answeredOn,
  nextStageUntilOn,
  withdrawnAt,
}: WaitingFacts): string | null {
  if (waits.length === 0) return null;
  if (withdrawnAt) return dayInEnglandOf(withdrawnAt);
  if (!answeredOn) return null;
  if (!nextStageUntilOn) return answeredOn;
  return Temporal.PlainDate.from(nextStageUntilOn).add({ days: 1 }).toString();
}

const IN_WORDS: Readonly<Record<Waiting, string>> = {
  SUSPENDING_PAYMENTS: 'no suspension of payments starts',
  REDUCING_BUDGET: 'no lower budget takes the place of the one that runs',
  ENDING_BUDGET: 'the council does not end the plan',
  COLLECTING_MONEY: 'no money is taken back',
};

/** Refuses what waits for an open challenge; nothing where there is none. `challengeId` is its bare UUID. */
export function openChallengeRefusals(
  challengeId: string | null,
  waiting: Waiting,
  path: readonly (string | number)[],
): Refusal<ChallengeRefusalCode>[] {
  if (challengeId === null) return [];
  const message = `A challenge of the person’s is open, and until it is answered, and the time for the next stage has passed, ${IN_WORDS[waiting]}. Answer it first.`;
  return [
    {
      code: 'CHALLENGE_OPEN',
      path,
      message,
      details: { conflictingId: toGlobalId('Challenge', challengeId) },
    },
  ];
}
