import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';
import type { DEATH_REFUSALS } from '../../people/death.ts';

/** Why something at the front door is refused, in order of precedence. */
export const FRONT_DOOR_REFUSALS = {
  CONTACT_ALREADY_OPEN: 'The person has a contact that is still open, with its time limits running.',
  CONTACT_DAY_ONLY_FROM_STAFF:
    'Only staff record a contact of an earlier day; what a person sends themself arrives today.',
  DAY_BEFORE_BIRTH: 'The day lies before the person was born.',
  DAY_TOO_LONG_AGO: 'The day lies longer ago than anything that is still waited for.',
  CONTACT_CLOSED: 'The contact is closed.',
  FAST_TRACK_NOT_OFFERED: 'The council’s policy has no fast track for this reason.',
  ALREADY_ON_FAST_TRACK: 'The contact is on the fast track already.',
  ELIGIBILITY_ALREADY_DECIDED: 'Eligibility is decided for this contact, and the decision never changes.',
  CONTACT_WAS_DECIDED: 'Eligibility is decided for the contact, so it was not recorded by mistake.',
  NOT_ASSESSED: 'No assessment has begun, and eligibility is decided on the basis of one.',
  ELIGIBILITY_OUTCOME_NAMED_TWICE: 'An outcome is named twice as one that the person is unable to achieve.',
  DIFFERING_REASON_MISSING: 'The decision differs from what the criteria give, and nothing says why.',
  REABLEMENT_ALREADY_ANSWERED: 'The person has said already whether they want re-ablement.',
  REABLEMENT_ALREADY_OPEN: 'The person has a re-ablement episode that has not ended.',
  REABLEMENT_BEFORE_CONTACT: 'The episode started before the contact was made.',
  REABLEMENT_ENDS_BEFORE_START: 'The episode ends before it starts.',
  REABLEMENT_TOO_LONG: 'The episode is planned for longer than a year.',
  LONGER_REASON_MISSING:
    'The episode is planned for longer than the council’s policy says, and nothing says why.',
  GOAL_MISSING: 'The episode has no goal.',
  TOO_MANY_GOALS: 'The episode has more goals than one may have.',
  REABLEMENT_ENDED: 'The episode has ended, and its result is recorded.',
  ONWARD_REFERRAL_ALREADY_OPEN: 'The person is referred to this service already, and waits for the answer.',
  ANSWER_BEFORE_REFERRAL: 'The answer, or the day on which one is expected, lies before the referral.',
  ONWARD_REFERRAL_ANSWERED: 'The referral is answered.',
} as const;
export type FrontDoorRefusalCode = keyof typeof FRONT_DOOR_REFUSALS;
export type FrontDoorRefusal = Refusal<
  FrontDoorRefusalCode | TextRefusalCode | keyof typeof DEATH_REFUSALS | 'DATE_IN_FUTURE'
>;

/** Refuses a day on which something is said to have happened, and which is still to come. */
export function futureRefusals(
  day: string,
  today: Temporal.PlainDate,
  path: readonly string[],
): FrontDoorRefusal[] {
  if (day <= today.toString()) return [];
  const message = `${day} lies in the future. Record it once it has happened, or look at the date again.`;
  return [{ code: 'DATE_IN_FUTURE', path, message }];
}

/** So many years back something may still be recorded that is waited for today. */
const MOST_YEARS_AGO = 5;

/** Refuses a day before the person was born, or so long ago that it leads a queue by a slip of the keyboard. */
export function longAgoRefusals(
  day: string,
  bornOn: string | null | undefined,
  today: Temporal.PlainDate,
  path: readonly string[],
): FrontDoorRefusal[] {
  if (bornOn && day < bornOn) {
    const message = `${dayInWords(day)} lies before the person was born. Look at the day again.`;
    return [{ code: 'DAY_BEFORE_BIRTH', path, message }];
  }
  const earliest = today.subtract({ years: MOST_YEARS_AGO }).toString();
  if (day >= earliest) return [];
  const message = `${dayInWords(day)} lies more than ${MOST_YEARS_AGO} years back. Look at the day again, or record the day on which it was asked for anew.`;
  return [{ code: 'DAY_TOO_LONG_AGO', path, message, details: { allowed: [earliest] } }];
}
