/** What support a carer was given after an assessment of their own, since when, and until when. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { CarerRefusal } from './carerRefusals.ts';

/** A record of support with what has become of it. */
export interface CarerSupportDates {
  startsOn: string;
  /** The last day of it. */
  endedOn?: string | null;
  withdrawnAt?: string | null;
}

/** Why support can't be recorded; `openId` is the global id of the record that is open already. */
export function supportRefusals(
  given: { startsOn: string },
  { completedOn, openId }: { completedOn: string | null | undefined; openId: string | null },
  today: Temporal.PlainDate,
): CarerRefusal[] {
  if (!completedOn) {
    const message =
      'This carer’s assessment is not completed, so nothing has been given after it yet. Complete it first.';
    return [{ code: 'CARER_NOT_ASSESSED', path: ['carerAssessmentId'], message }];
  }
  const future = futureRefusals(given.startsOn, today, ['startsOn']) as CarerRefusal[];
  if (future.length > 0) return future;
  if (given.startsOn < completedOn) {
    const message = `The assessment was completed on ${dayInWords(completedOn)}, and the support would begin on ${dayInWords(given.startsOn)}. Look at the day again, or name the assessment that it followed from.`;
    return [{ code: 'CARER_SUPPORT_BEFORE_ASSESSMENT', path: ['startsOn'], message }];
  }
  if (openId === null) return [];
  const message =
    'What support this carer has is recorded already, and has not ended. End that record where it has changed, or withdraw it where it was wrong, and then record this.';
  return [
    { code: 'CARER_SUPPORT_ALREADY_OPEN', path: ['kind'], message, details: { conflictingId: openId } },
  ];
}

/** Refuses to change a record that was withdrawn: it counts nowhere any more. */
export function withdrawnRefusals({ withdrawnAt }: CarerSupportDates): CarerRefusal[] {
  if (!withdrawnAt) return [];
  const message = 'This record was withdrawn, and counts nowhere. Record the support anew.';
  return [{ code: 'CARER_SUPPORT_WITHDRAWN', path: ['carerSupportId'], message }];
}

/** Refuses to end what has ended. */
export function endedSupportRefusals({ endedOn }: CarerSupportDates): CarerRefusal[] {
  if (!endedOn) return [];
  const message = `The support ended on ${dayInWords(endedOn)}. Where that is wrong, withdraw the record, and record it anew.`;
  return [{ code: 'CARER_SUPPORT_ENDED', path: ['carerSupportId'], message }];
}

/** Why support can't have ended on a day. */
export function supportEndRefusals(
  { startsOn }: CarerSupportDates,
  endedOn: string,
  today: Temporal.PlainDate,
): CarerRefusal[] {
  const future = futureRefusals(endedOn, today, ['endedOn']) as CarerRefusal[];
  if (future.length > 0 || endedOn >= startsOn) return future;
  const message = `The support would end on ${dayInWords(endedOn)}, and it began on ${dayInWords(startsOn)}. Look at the day again.`;
  return [{ code: 'CARER_SUPPORT_ENDS_BEFORE_START', path: ['endedOn'], message }];
}
