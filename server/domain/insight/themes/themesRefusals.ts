import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';

/** Why something of Working Together for Change is refused, in order of precedence. */
export const THEMES_REFUSALS = {
  REVIEW_NOT_HELD_YET: 'The review is not completed, so it has no top twos yet.',
  NO_TOP_TWOS: 'The review has no top twos.',
  GATHERING_AGREED_ALREADY: 'The person has agreed to it for this review already.',
  GATHERING_WITHDRAWN: 'The agreement has been withdrawn, and nothing is gathered by it.',
  AGREED_BEFORE_REVIEW: 'The person would have agreed before the review was held.',
  THEMING_PERIOD_REVERSED: 'The period ends before it starts.',
  THEMING_PERIOD_NOT_OVER: 'The period is not over, and what is said in it is not all there.',
  NOTHING_TO_GATHER:
    'Nothing of the period is there that people agreed to, and that was not gathered before.',
  THEMES_REPORTED: 'The session has been reported back, and nothing of it changes any more.',
  THEME_NAME_TAKEN: 'The session has a theme of this sort and name.',
  THEME_TOPIC_TAKEN: 'The session has a theme of this sort and topic.',
  NO_STATEMENT_NAMED: 'No statement is named.',
  STATEMENT_NOT_OF_THEME: 'A statement is of another session, or of another sort than the theme.',
  NO_THEMES: 'No statement has been put under a theme, so there is nothing to report.',
  ACTION_DUE_IN_PAST: 'The action would be due before it is recorded.',
  ACTION_DONE: 'The action is done, and what came of it never changes.',
  ACTION_DONE_BEFORE_RECORDED: 'The action would have been done before it was recorded.',
} as const;
export type ThemesRefusal = Refusal<keyof typeof THEMES_REFUSALS | TextRefusalCode | 'DATE_IN_FUTURE'>;
