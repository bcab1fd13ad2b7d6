import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type ReviewNotice, reviewNotice } from './appointment.ts';

const APPOINTMENT_READS = {
  reviews: { noticeDays: 'whether a review is held on a day without the person’s agreement to short notice' },
} as const satisfies SettingsRead;

/** The facts that decide whether the person is told of a review in time. */
export interface AppointmentNoticeFacts {
  /** The day on which the person is told. */
  toldOn: string;
  /** The day of the review. */
  heldOn: string;
  /** Whether the person agrees to be told later than the policy says. */
  personAgrees: boolean;
}

/** Whether a review may be held on a day, by the notice that the person has of it. */
export const reviewAppointment = decisionKind({
  key: 'REVIEW_APPOINTMENT',
  description: 'Whether the person is told of the day of a review in time, or agrees to be told later.',
  recordKind: 'REVIEWS',
  subjectType: 'Review',
  file: 'server/domain/oversight/reviews/appointment.ts',
  reads: APPOINTMENT_READS,
  rule: (facts: AppointmentNoticeFacts, { reviews }): ReviewNotice => reviewNotice(facts, reviews),
  sentence: ({ noticeDaysGiven, isShort, refusal }) => {
    const told = `The person is told ${noticeDaysGiven === 1 ? '1 day' : `${noticeDaysGiven} days`} before the review`;
    if (!isShort) return `${told}, as the council’s policy says.`;
    return refusal === null
      ? `${told}, later than the council’s policy says, and agrees to it.`
      : `${told}, later than the council’s policy says, and has not agreed to it.`;
  },
});
