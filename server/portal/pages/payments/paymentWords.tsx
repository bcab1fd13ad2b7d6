import type { FC } from 'hono/jsx';
import type { PaymentRunDifferenceKind } from '../../../../schema/operations/generated.ts';
import { Tag, type TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords } from '../../words/sentences.ts';

/** The states of runs, in words. */
export const RUN_STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  PROPOSED: { words: 'Waits for approval', colour: 'yellow' },
  APPROVED: { words: 'Approved', colour: 'green' },
  WITHDRAWN: { words: 'Withdrawn', colour: 'grey' },
};

/** The states of proposals to take money back, in words. */
export const CLAWBACK_STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  AWAITING_REPLY: { words: 'The person may reply', colour: 'blue' },
  TO_DECIDE: { words: 'To decide', colour: 'yellow' },
  NOT_TAKEN: { words: 'Nothing is taken back', colour: 'green' },
  REPAYING: { words: 'Being repaid', colour: 'blue' },
  REPAID: { words: 'Repaid', colour: 'green' },
};

const DIFFERENCES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  HELD: { words: 'Kept back', colour: 'red' },
  RELEASED: { words: 'Kept back no longer', colour: 'green' },
  NEW: { words: 'New', colour: 'blue' },
  DUE_AGAIN: { words: 'Due again', colour: 'grey' },
  CHANGED: { words: 'Another amount', colour: 'yellow' },
  ENDED: { words: 'Ended', colour: 'purple' },
  NOT_DUE: { words: 'Not due now', colour: 'grey' },
};

const StateTag = (states: typeof RUN_STATES) =>
  (({ status }) => (
    <Tag colour={states[status]?.colour ?? 'grey'}>{states[status]?.words ?? codeInWords(status)}</Tag>
  )) as FC<{ status: string }>;

/** Where a run stands. */
export const RunTag = StateTag(RUN_STATES);

/** Where a proposal to take money back stands. */
export const ClawbackTag = StateTag(CLAWBACK_STATES);

/** How what somebody is paid differs from an earlier run. */
export const DifferenceTag = StateTag(DIFFERENCES);

/** Whether an address asks for a kind of difference that there is. */
export function isDifferenceKind(word: string): word is PaymentRunDifferenceKind {
  return Object.hasOwn(DIFFERENCES, word);
}

/** "1 person", "12 people". */
export const peopleInWords = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** "£4.00 more", "£4.00 less", "as much". */
export function differenceWords(pence: number): string {
  if (pence === 0) return 'as much';
  return `${poundsInWords(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'}`;
}

/** "12 payments". */
export const paymentsInWords = (count: number) => (count === 1 ? '1 payment' : `${count} payments`);

/** The day before, as the last day of what ends on a day. */
export function lastDayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
