import type { FC } from 'hono/jsx';
import { Tag, type TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';

/** The lists of checks, each by the statuses in it; the first is shown where none is chosen. */
export const CHECK_LISTS = [
  { value: '', label: 'Open', statuses: ['TO_LOOK_AT', 'AWAITING_EVIDENCE', 'AWAITING_REPLY'] },
  { value: 'look', label: 'To look at', statuses: ['TO_LOOK_AT'] },
  { value: 'waiting', label: 'Waiting for somebody', statuses: ['AWAITING_EVIDENCE', 'AWAITING_REPLY'] },
  { value: 'coming', label: 'Coming', statuses: ['UPCOMING', 'AT_REVIEW'] },
  { value: 'done', label: 'Done', statuses: ['COMPLETED'] },
  { value: 'all', label: 'All', statuses: [] },
] as const;

/** Where a check stands, in the words of a table. */
export const CHECK_STATES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  AT_REVIEW: { words: 'With the review', colour: 'grey' },
  AWAITING_EVIDENCE: { words: 'Waits for papers', colour: 'blue' },
  AWAITING_REPLY: { words: 'Waits for an answer', colour: 'blue' },
  COMPLETED: { words: 'Done', colour: 'green' },
  NO_LONGER_NEEDED: { words: 'No longer needed', colour: 'grey' },
  TO_LOOK_AT: { words: 'To look at', colour: 'yellow' },
  UPCOMING: { words: 'Coming', colour: 'grey' },
};

/** Where a check stands, and whether its day has gone by. */
export const CheckTag: FC<{ status: string; isOverdue: boolean }> = ({ status, isOverdue }) => (
  <>
    <Tag colour={CHECK_STATES[status]?.colour ?? 'grey'}>
      {CHECK_STATES[status]?.words ?? codeInWords(status)}
    </Tag>{' '}
    {isOverdue && <Tag colour="red">Overdue</Tag>}
  </>
);

/** What may be found, in the order in which it is asked. */
export const OUTCOMES = [
  { value: 'IN_ORDER', label: 'All is in order' },
  { value: 'QUERY', label: 'There is a question', hint: 'The check stays open until it is answered.' },
  { value: 'HELP_OFFERED', label: 'Help was given', hint: 'Say what, and when somebody asks how it went.' },
  {
    value: 'SURPLUS',
    label: 'More is unspent than may stay',
    hint: 'It is talked over on a day. Nothing is taken back by this.',
  },
  { value: 'CONCERN', label: 'There is a concern', hint: 'Somebody has to look into it.' },
] as const;

/** The fields of the form in which a check is completed. */
export const COMPLETION_FIELDS = [
  'outcome',
  'checkedOn',
  'note',
  'question',
  'replyByOn',
  'helpGiven',
  'followUpOn',
  'concern',
  'discussionOn',
];
