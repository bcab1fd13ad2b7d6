/** Why a challenge or complaint is refused, or something that waits for one, in order of precedence. */
export const CHALLENGE_REFUSALS = {
  CHALLENGE_SUBJECT_NOT_DECISION: 'The record holds no decision that could be challenged.',
  NOTHING_TO_CHALLENGE: 'Nothing has been decided about the record yet.',
  RECEIVED_DAY_ONLY_FROM_STAFF: 'Only staff say on which day a challenge or complaint arrived.',
  RECEIVED_IN_FUTURE: 'The day on which it arrived lies in the future.',
  RECEIVED_BEFORE_DECISION: 'The day on which it arrived lies before what it is about.',
  REFUSED_OPTION_WITHOUT_DAY:
    'An option that was refused is given without the day on which the person was told, or the day without the option.',
  MATTER_IN_FUTURE: 'The day of what is complained of lies in the future.',
  NOTICED_BEFORE_IT_HAPPENED: 'The person would have come to know of a matter before it happened.',
  CHALLENGE_ALREADY_MADE: 'The same decision has been challenged already.',
  CHALLENGE_TOO_LATE: 'It comes after the last day of its window.',
  LATE_CHALLENGE_ROLE_NOT_SUFFICIENT: 'It comes too late, and may be allowed by a higher role.',
  LATE_REASON_NOT_NEEDED: 'It is in time, so there is nothing to allow.',
  CHALLENGE_WITHDRAWN: 'It was taken back.',
  CHALLENGE_ALREADY_ANSWERED: 'This stage has been answered already.',
  CHALLENGE_ALREADY_ACKNOWLEDGED: 'It has been acknowledged already.',
  CHALLENGE_ROLE_NOT_SUFFICIENT: 'The stage is answered by a higher role.',
  CHALLENGE_ANSWERED_BY_DECIDER:
    'Whoever answers made the decision that is challenged, or answered it before.',
  CHALLENGE_NOT_ANSWERED: 'The stage has not been answered yet.',
  CHALLENGE_UPHELD: 'The answer is that the person is right, so no stage follows.',
  NO_NEXT_STAGE: 'The council has no further stage.',
  CHALLENGE_CLOSED: 'It has been answered for good.',
  NO_AUTHORITY_TO_WITHDRAW: 'The representative has no authority in force to take it back.',
  CHALLENGE_OPEN: 'A challenge is open, and what is asked for waits for its answer.',
} as const;
export type ChallengeRefusalCode = keyof typeof CHALLENGE_REFUSALS;
