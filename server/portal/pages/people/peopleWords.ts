import type { TagColour } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';

interface StateWords {
  words: string;
  colour: TagColour;
}

/** Where a plan stands, in the few words that a table has room for. */
export const PLAN_STATES: Readonly<Record<string, StateWords>> = {
  DRAFT: { words: 'Plan being written', colour: 'grey' },
  SHARED: { words: 'Plan with the person', colour: 'blue' },
  RETURNED: { words: 'Plan sent back for changes', colour: 'orange' },
  AGREED: { words: 'Waiting for sign-off', colour: 'yellow' },
  AWAITING_PANEL: { words: 'With the panel', colour: 'purple' },
  SIGNED_OFF: { words: 'Waiting for support to start', colour: 'yellow' },
  LIVE: { words: 'Support has started', colour: 'green' },
  ENDED: { words: 'Support has ended', colour: 'grey' },
  SUPERSEDED: { words: 'A newer plan took its place', colour: 'grey' },
};

export function planState(status: string): StateWords {
  return PLAN_STATES[status] ?? { words: codeInWords(status), colour: 'grey' };
}

/** How near a step is, by where it stands today. */
const STEP_STATES: Readonly<Record<string, StateWords>> = {
  OVERDUE: { words: 'Overdue', colour: 'red' },
  DUE: { words: 'Due today', colour: 'orange' },
  WARNED: { words: 'Due soon', colour: 'yellow' },
  UPCOMING: { words: 'Later', colour: 'grey' },
};

export function stepState(status: string): StateWords {
  return STEP_STATES[status] ?? { words: codeInWords(status), colour: 'grey' };
}
