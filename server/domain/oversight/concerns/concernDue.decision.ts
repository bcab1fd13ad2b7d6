import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import type { ConcernKind } from './concernsVocabulary.ts';

const DUE_READS = {
  monitoring: {
    concernAnswerWorkingDays: 'by when a concern is answered',
    safeguardingConcernAnswerWorkingDays: 'by when a concern about abuse or neglect is answered',
  },
} as const satisfies SettingsRead;

/** How many working days before its due date a concern is warned of. */
const WARN_WORKING_DAYS = 2;

/** By when a concern is answered: decided when it is raised. The day on which it was raised does not count. */
export const concernDue = decisionKind({
  key: 'CONCERN_DUE',
  description: 'By when a concern is looked into and answered.',
  // The due date alone would tell that there is a concern, which may be about whoever reads it.
  recordKind: 'CONFIDENTIAL_CONCERNS',
  subjectType: 'Concern',
  file: 'server/domain/oversight/concerns/concernDue.decision.ts',
  reads: DUE_READS,
  rule: ({ raisedOn, kind }: { raisedOn: string; kind: ConcernKind }, { monitoring }) => {
    const days =
      kind === 'SAFEGUARDING'
        ? monitoring.safeguardingConcernAnswerWorkingDays
        : monitoring.concernAnswerWorkingDays;
    const raised = Temporal.PlainDate.from(raisedOn);
    return {
      dueOn: workingDaysAfter(raised, days).toString(),
      warnOn: workingDaysAfter(raised, Math.max(0, days - WARN_WORKING_DAYS)).toString(),
    };
  },
  sentence: ({ dueOn }) => `To be answered by ${dayInWords(dueOn)}.`,
});
