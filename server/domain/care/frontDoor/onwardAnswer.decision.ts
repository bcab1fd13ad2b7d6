import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { inWords } from './frontDoorClock.ts';

const ANSWER_READS = {
  planning: {
    timeLimits: {
      referralAnswerWorkingDays: 'by when an answer to an onward referral is expected',
      warnBeforeDays: 'from when a missing answer to an onward referral is warned of',
    },
  },
} as const satisfies SettingsRead;

export interface OnwardAnswerFacts {
  referredOn: string;
  /** The day that whoever referred was told; null where none was. */
  promisedOn: string | null;
}

/** By when the answer to an onward referral is expected. */
export const onwardAnswer = decisionKind({
  key: 'ONWARD_ANSWER',
  description: 'By when the answer to an onward referral is expected.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'OnwardReferral',
  file: 'server/domain/care/frontDoor/onwardAnswer.decision.ts',
  reads: ANSWER_READS,
  rule: ({ referredOn, promisedOn }: OnwardAnswerFacts, { planning: { timeLimits } }) => {
    const { referralAnswerWorkingDays: days, warnBeforeDays } = timeLimits;
    const usual = workingDaysAfter(Temporal.PlainDate.from(referredOn), days).toString();
    const expectedBy = promisedOn ?? usual;
    const dueReason =
      promisedOn === null
        ? `An answer is expected within ${inWords(days)} of the referral, which was on ${dayInWords(referredOn)}.`
        : 'An answer was promised for that day.';
    return { expectedBy, warnOn: warnDay(expectedBy, referredOn, warnBeforeDays), dueReason };
  },
  sentence: ({ expectedBy }) => `An answer is expected by ${dayInWords(expectedBy)}.`,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ expectedBy }) => ({ expectedBy }) },
});
