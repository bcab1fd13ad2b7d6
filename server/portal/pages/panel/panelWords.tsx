import type { FC } from 'hono/jsx';
import { Tag, type TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';

const STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  OPEN: { words: 'Waits for the panel', colour: 'yellow' },
  INFORMATION_AWAITED: { words: 'Waits for information', colour: 'blue' },
  NOT_APPROVED: { words: 'Not approved', colour: 'orange' },
  SECOND_DECISION_AWAITED: { words: 'To be decided again', colour: 'yellow' },
  DECIDED: { words: 'Decided', colour: 'green' },
  CLOSED: { words: 'Closed', colour: 'grey' },
};

/** Where a case stands, in words. */
export function referralState(status: string): { words: string; colour: TagColour } {
  return STATES[status] ?? { words: codeInWords(status), colour: 'grey' };
}

/** The same as a tag. */
export const ReferralTag: FC<{ status: string }> = ({ status }) => {
  const { words, colour } = referralState(status);
  return <Tag colour={colour}>{words}</Tag>;
};

/** Whose case it is: members of a panel read no record of the person, and have the name from the papers. */
export const nameOf = (
  person: { fullName: string } | null | undefined,
  papers: { personName: string } | null | undefined,
) => person?.fullName ?? papers?.personName ?? 'One plan';

interface Meeting {
  heldOn: string;
  startTime: string;
}

/** "2 June 2026 at 09:30". */
export const meetingInWords = ({ heldOn, startTime }: Meeting) =>
  `${dayInWords(heldOn)} at ${startTime.slice(0, 5)}`;

/** What a panel may decide. */
export const DECISIONS = [
  { value: 'APPROVED', label: 'Approved as it stands' },
  {
    value: 'APPROVED_WITH_CONDITIONS',
    label: 'Approved, with conditions',
    hint: 'Write each condition below, with who sees to it and by when.',
  },
  {
    value: 'MORE_INFORMATION',
    label: 'More information is needed first',
    hint: 'Write below what, from whom and by when.',
  },
  {
    value: 'NOT_APPROVED',
    label: 'Not approved',
    hint: 'The person may meet members of the panel, which then decides once more.',
  },
] as const;
