import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CHALLENGE_KIND = enumeration('ChallengeKind', 'What the council is asked to look at.', {
  CHALLENGE: 'A decision, to be looked at again.',
  COMPLAINT:
    'How something was done (Local Authority Social Services and National Health Service Complaints (England) Regulations 2009).',
});
export type ChallengeKind = ValueOf<typeof CHALLENGE_KIND>;

export const CHALLENGE_STATUS = enumeration(
  'ChallengeStatus',
  'Where a challenge or complaint stands today. Worked out from its dates, never set.',
  {
    RECEIVED: 'It has arrived, and the person has not been told so yet.',
    ACKNOWLEDGED: 'The person has been told that it arrived, and waits for the answer.',
    OVERDUE: 'It was not answered by the day on which the answer was due.',
    ANSWERED: 'It is answered, and the person may still ask for the next stage.',
    CLOSED: 'It is answered, and no stage of the council follows.',
    WITHDRAWN: 'It was taken back.',
  },
);
export type ChallengeStatus = ValueOf<typeof CHALLENGE_STATUS>;

export const CHALLENGE_OUTCOME = enumeration('ChallengeOutcome', 'What came of looking again.', {
  UPHELD: 'The person is right.',
  PARTLY_UPHELD: 'The person is right in part.',
  NOT_UPHELD: 'The decision, or what was done, stands.',
});
export type ChallengeOutcome = ValueOf<typeof CHALLENGE_OUTCOME>;

export const WAITING = enumeration(
  'WaitsForChallenge',
  'What the council does not do while a challenge is open.',
  {
    SUSPENDING_PAYMENTS: 'A suspension of payments that has not started yet does not start.',
    REDUCING_BUDGET: 'No lower budget takes the place of the one that runs.',
    ENDING_BUDGET: 'The council does not end the plan and its budget.',
    COLLECTING_MONEY: 'Money is not taken back.',
  },
);
export type Waiting = ValueOf<typeof WAITING>;
