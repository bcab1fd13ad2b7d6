/** Why nothing more can be done with a concern, or not yet, in order of precedence. */
export const CONCERN_REFUSALS = {
  CONCERN_ENDED: 'The concern has come to its end, and is not changed again.',
  CONCERN_ALREADY_ANSWERED: 'The concern has been answered.',
  CONCERN_NOT_TAKEN: 'Nobody has taken the concern on yet.',
  CONCERN_NOT_ANSWERED: 'The concern has not been answered yet.',
  TOLD_IN_FUTURE: 'The day on which the person was told lies in the future.',
  TOLD_BEFORE_RAISED: 'The day on which the person was told lies before the concern was raised.',
} as const;
export type ConcernRefusalCode = keyof typeof CONCERN_REFUSALS;
