/** Referrals to others, which are open until they are answered. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type FrontDoorRefusal, futureRefusals, longAgoRefusals } from './frontDoorRefusals.ts';

/** A referral as it is to be made. */
export interface OnwardReferralToMake {
  referredOn: string;
  reason: string;
  /** The day by which an answer was promised; null where none was. */
  answerExpectedBy: string | null;
}

/** Why a referral can't be recorded; `openId` is the global id of the one to the same service that waits for an answer. */
export function referringRefusals(
  { referredOn, reason, answerExpectedBy }: OnwardReferralToMake,
  openId: string | null,
  today: Temporal.PlainDate,
  bornOn: string | null = null,
): FrontDoorRefusal[] {
  if (openId !== null) {
    const message =
      'The person is referred to this service already, and its answer is not recorded. Record the answer first.';
    const details = { conflictingId: openId };
    return [{ code: 'ONWARD_REFERRAL_ALREADY_OPEN', path: ['service'], message, details }];
  }
  const path = ['referredOn'];
  const future = futureRefusals(referredOn, today, path);
  const day = future.length > 0 ? future : longAgoRefusals(referredOn, bornOn, today, path);
  if (day.length > 0) return day;
  return [
    ...beforeRefusals(referredOn, answerExpectedBy, ['answerExpectedBy']),
    ...textRefusals(['reason'], reason, true),
  ];
}

/** Why no answer can be recorded of a referral: it has one. */
export function answeredRefusals(referral: { answeredOn?: string | null }): FrontDoorRefusal[] {
  if (!referral.answeredOn) return [];
  const message = `The referral was answered on ${dayInWords(referral.answeredOn)}. Make a new one where the person needs the service again.`;
  return [{ code: 'ONWARD_REFERRAL_ANSWERED', path: ['onwardReferralId'], message }];
}

/** Why an answer can't be recorded. */
export function answeringRefusals(
  referral: { referredOn: string; answeredOn?: string | null },
  answer: { answeredOn: string; note: string | null },
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const answered = answeredRefusals(referral);
  if (answered.length > 0) return answered;
  const future = futureRefusals(answer.answeredOn, today, ['answeredOn']);
  if (future.length > 0) return future;
  return [
    ...beforeRefusals(referral.referredOn, answer.answeredOn, ['answeredOn']),
    ...textRefusals(['note'], answer.note, false),
  ];
}

function beforeRefusals(referredOn: string, day: string | null, path: readonly string[]): FrontDoorRefusal[] {
  if (day === null || day >= referredOn) return [];
  const message = `The referral was made on ${referredOn}, and ${day} lies before that. Look at the days again.`;
  return [{ code: 'ANSWER_BEFORE_REFERRAL', path, message }];
}
