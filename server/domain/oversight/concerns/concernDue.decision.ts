import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import type { ConcernKind } from './concernsVocabulary.ts';

const DUE_READS = {
  monitoring: {
    concernAnswerWorkingDays: 'by when a concern is answered',
    safeguardingConcernAnswerWorkingDays: 'by when a concern about abuse or neglect is answered',
    concernEndWorkingDays: 'by when a concern that is answered comes to its end',
    concernWarnWorkingDays: 'from when an answer or an end that is due is warned of',
  },
} as const satisfies SettingsRead;

/** A concern as it is dated: when it was raised, and again when it was answered. */
export interface ConcernToDate {
  kind: ConcernKind;
  raisedOn: string;
  /** Null until it is answered. */
  answeredOn: string | null;
}

/** The step that waits: its answer, or once it is answered its end. The day from which it is counted does not count. */
export const concernDue = decisionKind({
  key: 'CONCERN_DUE',
  description: 'By when a concern is looked into and answered, and by when it then comes to its end.',
  // The due date alone would tell that there is a concern, which may be about whoever reads it.
  recordKind: 'CONFIDENTIAL_CONCERNS',
  subjectType: 'Concern',
  file: 'server/domain/oversight/concerns/concernDue.decision.ts',
  reads: DUE_READS,
  rule: ({ raisedOn, kind, answeredOn }: ConcernToDate, { monitoring }) => {
    const toAnswer =
      kind === 'SAFEGUARDING'
        ? monitoring.safeguardingConcernAnswerWorkingDays
        : monitoring.concernAnswerWorkingDays;
    const days = answeredOn === null ? toAnswer : monitoring.concernEndWorkingDays;
    const from = Temporal.PlainDate.from(answeredOn ?? raisedOn);
    const warned = Math.max(0, days - monitoring.concernWarnWorkingDays);
    return {
      waitsFor: answeredOn === null ? ('ANSWER' as const) : ('END' as const),
      dueOn: workingDaysAfter(from, days).toString(),
      warnOn: workingDaysAfter(from, warned).toString(),
    };
  },
  sentence: ({ waitsFor, dueOn }) =>
    waitsFor === 'ANSWER'
      ? `To be answered by ${dayInWords(dueOn)}.`
      : `To come to its end by ${dayInWords(dueOn)}.`,
});
