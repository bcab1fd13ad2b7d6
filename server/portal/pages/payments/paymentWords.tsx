import type { FC } from 'hono/jsx';
import { Tag, type TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';

const RUN_STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  PROPOSED: { words: 'Waits for approval', colour: 'yellow' },
  APPROVED: { words: 'Approved', colour: 'green' },
  WITHDRAWN: { words: 'Withdrawn', colour: 'grey' },
};

const CLAWBACK_STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  AWAITING_REPLY: { words: 'The person may reply', colour: 'blue' },
  TO_DECIDE: { words: 'To decide', colour: 'yellow' },
  NOT_TAKEN: { words: 'Nothing is taken back', colour: 'green' },
  REPAYING: { words: 'Being repaid', colour: 'blue' },
  REPAID: { words: 'Repaid', colour: 'green' },
};

const StateTag = (states: typeof RUN_STATES) =>
  (({ status }) => (
    <Tag colour={states[status]?.colour ?? 'grey'}>{states[status]?.words ?? codeInWords(status)}</Tag>
  )) as FC<{ status: string }>;

/** Where a run stands. */
export const RunTag = StateTag(RUN_STATES);

/** Where a proposal to take money back stands. */
export const ClawbackTag = StateTag(CLAWBACK_STATES);

/** "12 payments". */
export const paymentsInWords = (count: number) => (count === 1 ? '1 payment' : `${count} payments`);

/** The day before, as the last day of what ends on a day. */
export function lastDayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
