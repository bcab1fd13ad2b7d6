import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { keepRecordsUntil } from './recordsKept.ts';

const UNTIL = 'until when the person keeps the records of a budget';

const RECORDS_READS = {
  money: { recordsKept: { years: UNTIL, countedFrom: UNTIL } },
} as const satisfies SettingsRead;

/** Until when the person keeps the records of a budget: told when it is agreed. */
export const recordsKept = decisionKind({
  key: 'RECORDS_KEPT',
  description: 'Until when the person keeps the records of a budget.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/recordsKept.ts',
  reads: RECORDS_READS,
  rule: ({ endsOn }: { endsOn: string }, { money }): { keepRecordsUntilOn: string | null } => ({
    keepRecordsUntilOn: keepRecordsUntil(endsOn, money.recordsKept),
  }),
  sentence: ({ keepRecordsUntilOn }) =>
    keepRecordsUntilOn === null
      ? 'The council does not say how long records are kept.'
      : `Records are kept until ${dayInWords(keepRecordsUntilOn)}.`,
});
