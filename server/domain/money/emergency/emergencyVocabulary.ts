import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const EMERGENCY_STATUS = enumeration(
  'EmergencyMoneyStatus',
  'Where emergency money stands today. Worked out from its dates, never set.',
  {
    RUNNING: 'It may be spent, until its last day.',
    ENDED: 'Its last day has gone by, and somebody has still to look at it.',
    LOOKED_AT: 'Somebody else than whoever authorised it has looked at it and decided.',
  },
);
export type EmergencyStatus = ValueOf<typeof EMERGENCY_STATUS>;

export const EMERGENCY_OUTCOME = enumeration(
  'EmergencyMoneyOutcome',
  'What was decided when emergency money was looked at afterwards.',
  {
    KEPT: 'It was right, and what is left of it stays until its last day.',
    BECAME_REVIEW: 'The needs have changed, so a review of the plan is asked for.',
    TAKEN_BACK: 'Some of it that is unspent has come back to the council.',
  },
);
export type EmergencyOutcome = ValueOf<typeof EMERGENCY_OUTCOME>;
