/**
 * The day on which a review is to be held, agreed with the person: where, and who is invited. The council's policy says
 * how long before it the person is told. Less than that is for the person to allow, and their agreement is kept.
 */
import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';
import { type Attendee, attendeeRefusals } from './attendees.ts';
import { MOST_ATTENDEES, tooManyRefusals } from './completionParts.ts';
import { REVIEW_REFUSALS, type ReviewRefusalCode } from './reviewRefusals.ts';

/** Why a day can't be set for a review, in order of precedence. */
export const APPOINTMENT_REFUSALS = {
  ...DEATH_REFUSALS,
  ...someOf(
    REVIEW_REFUSALS,
    'REVIEW_ALREADY_COMPLETED',
    'REVIEW_NO_LONGER_NEEDED',
    'SCHEDULED_IN_PAST',
    'SCHEDULED_TOO_EARLY',
    'SCHEDULED_BEYOND_LAW',
    'MOVE_REASON_MISSING',
    'LATE_REASON_MISSING',
    'SUPPORTER_NOT_OF_PERSON',
    'REVIEW_LIST_TOO_LONG',
    'ATTENDEE_GIVEN_TWICE',
    'SHORT_NOTICE_NOT_AGREED',
  ),
  ...TEXT_REFUSALS,
};

/** A day for a review, as somebody would set it. */
export interface Appointment {
  scheduledOn: string;
  place: string;
  invited: readonly Attendee[];
  /** Why the day is another than before, or lies after the due date; null where neither is so. */
  reason: string | null;
  /** Whether the person agrees to be told later than the council's policy says. */
  personAgreesToShortNotice: boolean;
}

/** A day of a review that was given up for another. */
export interface DateChange {
  from: string;
  to: string;
  reason: string;
  changedOn: string;
  changedBy: string;
}

/** What is known of the review that the day is for. */
export interface AppointmentFacts {
  dueFrom: string | null;
  dueOn: string;
  /** The last day on which the law has it held; null where no law says one. */
  latestByLaw: string | null;
  /** The day that was agreed before; null where none was. */
  scheduledOn: string | null;
  /** The day on which the person was told of it. */
  toldOn: string | null;
  ownSupporterIds: readonly string[];
}

/** What notice the person has of a day, and whether it is enough. */
export interface ReviewNotice {
  /** Whole days between the day on which they are told and that of the review. */
  noticeDaysGiven: number;
  isShort: boolean;
  refusal: 'SHORT_NOTICE_NOT_AGREED' | null;
}

/** The day on which the person is told of an appointment: as before where the day stays, and today otherwise. */
export function toldOnOf(
  appointment: Pick<Appointment, 'scheduledOn'>,
  facts: Pick<AppointmentFacts, 'scheduledOn' | 'toldOn'>,
  today: Temporal.PlainDate,
): string {
  const isAsBefore = facts.scheduledOn === appointment.scheduledOn;
  return (isAsBefore ? facts.toldOn : null) ?? today.toString();
}

/** Whether the person is told in time, by the council's policy. */
export function reviewNotice(
  facts: { toldOn: string; heldOn: string; personAgrees: boolean },
  { noticeDays }: Pick<ReviewsSettings, 'noticeDays'>,
): ReviewNotice {
  const noticeDaysGiven = Temporal.PlainDate.from(facts.toldOn).until(facts.heldOn, {
    largestUnit: 'days',
  }).days;
  const isShort = noticeDaysGiven < noticeDays;
  return {
    noticeDaysGiven,
    isShort,
    refusal: isShort && !facts.personAgrees ? 'SHORT_NOTICE_NOT_AGREED' : null,
  };
}

/** Everything that is wrong with a day for a review, apart from its notice, in order of precedence. */
export function appointmentRefusals(
  appointment: Appointment,
  facts: AppointmentFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  return [
    ...dayRefusals(appointment, facts, today),
    ...reasonRefusals(appointment, facts),
    ...tooManyRefusals(appointment.invited, MOST_ATTENDEES, 'invited'),
    ...attendeeRefusals(appointment.invited, facts.ownSupporterIds, 'invited'),
    ...textRefusals(['place'], appointment.place, true),
    ...textRefusals(['reason'], appointment.reason, false),
  ];
}

/** Refuses a day of which the person is told too late, unless they agree. */
export function noticeRefusals(
  { noticeDaysGiven, refusal }: ReviewNotice,
  noticeDays: number,
): Refusal<ReviewRefusalCode>[] {
  if (refusal === null) return [];
  const message = `The person would be told ${inDays(noticeDaysGiven)} before the review, and the council’s policy is ${inDays(noticeDays)}. Choose a later day; where the person agrees to this one, say so.`;
  return [
    {
      code: refusal,
      path: ['personAgreesToShortNotice'],
      message,
      details: { settingPath: 'reviews.noticeDays' },
    },
  ];
}

function dayRefusals(
  { scheduledOn }: Appointment,
  { dueFrom, latestByLaw }: AppointmentFacts,
  today: Temporal.PlainDate,
): Refusal<ReviewRefusalCode>[] {
  const path = ['scheduledOn'];
  if (scheduledOn < today.toString()) {
    const message = `${dayInWords(scheduledOn)} has passed. Choose today or a later day; a review that was held is recorded as one.`;
    return [{ code: 'SCHEDULED_IN_PAST', path, message }];
  }
  if (dueFrom !== null && scheduledOn < dueFrom) {
    const message = `By the council’s policy this review is held from ${dayInWords(dueFrom)} on. Choose that day or a later one.`;
    return [
      {
        code: 'SCHEDULED_TOO_EARLY',
        path,
        message,
        details: { allowed: [dueFrom], settingPath: 'reviews.firstReviewFromWeeks' },
      },
    ];
  }
  // Once that day is past, the review is late by law whatever is chosen, and still has to be held.
  if (latestByLaw !== null && latestByLaw >= today.toString() && scheduledOn > latestByLaw) {
    const message = `By law this direct payment is reviewed by ${dayInWords(latestByLaw)}, and this day lies after it. Choose that day or an earlier one.`;
    return [{ code: 'SCHEDULED_BEYOND_LAW', path, message, details: { allowed: [latestByLaw] } }];
  }
  return [];
}

function reasonRefusals(
  { scheduledOn, reason }: Appointment,
  facts: AppointmentFacts,
): Refusal<ReviewRefusalCode>[] {
  if ((reason ?? '').trim() !== '') return [];
  const path = ['reason'];
  if (facts.scheduledOn !== null && facts.scheduledOn !== scheduledOn) {
    const message = `The person was told of ${dayInWords(facts.scheduledOn)}. Say why the review moves to another day.`;
    return [{ code: 'MOVE_REASON_MISSING', path, message }];
  }
  if (scheduledOn > facts.dueOn) {
    const message = `The review is due on ${dayInWords(facts.dueOn)}, and this day lies after it. Choose an earlier day, or say why it can’t be held in time.`;
    return [{ code: 'LATE_REASON_MISSING', path, message }];
  }
  return [];
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
