import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type DbsRenewal, dbsRenewal as renewal } from './dbsRenewal.ts';

const RENEWAL_READS = {
  planning: {
    dbsCheckValidMonths: 'by when the check of a personal assistant is renewed',
    dbsRenewalWarnDays: 'from when the renewal of a check is warned of',
  },
} as const satisfies SettingsRead;

/** By when the check of a personal assistant is renewed. */
export const dbsRenewal = decisionKind({
  key: 'DBS_RENEWAL',
  description: 'By when the check of a personal assistant is renewed, and from when that is warned of.',
  recordKind: 'PLANS',
  subjectType: 'DbsCheck',
  file: 'server/domain/care/personalAssistants/dbsRenewal.ts',
  reads: RENEWAL_READS,
  rule: (facts: { checkedOn: string }, { planning }): DbsRenewal => renewal(facts, planning),
  sentence: ({ renewBy }) =>
    renewBy === null ? 'The council accepts a check of any age.' : `To be renewed by ${dayInWords(renewBy)}.`,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ renewBy, warnOn }) => ({ renewBy, warnOn }) },
});
