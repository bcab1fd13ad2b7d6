import type { FC } from 'hono/jsx';
import { Tag, type TagColour } from '../../components/words.tsx';
import type { Wordings } from '../../words/wordings.ts';
import type { ReviewOfPage } from './reviewForm.ts';

interface State {
  words: string;
  colour: TagColour;
}

/** Where a review stands, in a word or two. */
export const REVIEW_STATES: Readonly<Record<string, State>> = {
  UPCOMING: { words: 'Coming', colour: 'grey' },
  DUE: { words: 'Due', colour: 'yellow' },
  OVERDUE: { words: 'Overdue', colour: 'red' },
  COMPLETED: { words: 'Held', colour: 'green' },
  NO_LONGER_NEEDED: { words: 'No longer needed', colour: 'grey' },
};

/** Where that which a review asks for stands. */
const FOLLOW_UP_STATES: Readonly<Record<string, State>> = {
  OPEN: { words: 'To be done', colour: 'yellow' },
  OVERDUE: { words: 'Overdue', colour: 'red' },
  SETTLED: { words: 'Done', colour: 'green' },
  STOPPED: { words: 'Stopped', colour: 'grey' },
};

export const ReviewTag: FC<{ status: string }> = ({ status }) => {
  const state = REVIEW_STATES[status];
  return state ? <Tag colour={state.colour}>{state.words}</Tag> : null;
};

export const FollowUpTag: FC<{ status: string }> = ({ status }) => {
  const state = FOLLOW_UP_STATES[status];
  return state ? <Tag colour={state.colour}>{state.words}</Tag> : null;
};

/** Whether the reader may do something with a review now. */
export const mayDo = ({ availableActions }: ReviewOfPage, action: string) =>
  (availableActions ?? []).some((each) => each.action === action && each.allowed);

/** Why something can’t be done with a review, in the API’s own sentence; null where it can be. */
export function whyNot({ availableActions }: ReviewOfPage, action: string): string | null {
  return (availableActions ?? []).find((each) => each.action === action && !each.allowed)?.reason ?? null;
}

/** Somebody of the circle of support, by their id. */
export function supporterInWords({ person }: ReviewOfPage, supporterId: string | null | undefined): string {
  if (!supporterId) return '';
  const known = person?.supporters?.find(({ id }) => id === supporterId);
  return known?.name ?? known?.relationship ?? 'Somebody of the circle of support';
}

/** "Family, a friend or an unpaid carer: Joanne". */
export function attendeesInWords(
  review: ReviewOfPage,
  attendees: ReviewOfPage['invited'],
  words: Wordings,
): string {
  return attendees
    .map(({ role, supporterId, name }) => {
      const who = [supporterInWords(review, supporterId), name].filter(Boolean).join(', ');
      const as = words('ReviewAttendeeRole', role).replace(/\.$/, '');
      return who ? `${as}: ${who}` : as;
    })
    .join('; ');
}
