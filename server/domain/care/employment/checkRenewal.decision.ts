import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type CheckGiven, type CheckRenewal, checkRenewal as renewal } from './employmentStatus.ts';

const RENEWAL_READS = {
  planning: {
    dbsCheckValidMonths: 'by when the check of somebody who is employed is renewed',
    dbsRenewalWarnDays: 'from when the end of such a check or proof is warned of',
  },
} as const satisfies SettingsRead;

/** By when a check or proof of an employment is renewed. */
export const employmentCheck = decisionKind({
  key: 'EMPLOYMENT_CHECK',
  description: 'By when a check or proof of a personal assistant’s employment is renewed.',
  recordKind: 'PLANS',
  subjectType: 'EmploymentCheck',
  file: 'server/domain/care/employment/employmentStatus.ts',
  reads: RENEWAL_READS,
  rule: (check: CheckGiven, { planning }): CheckRenewal => renewal(check, planning),
  sentence: ({ renewBy }) =>
    renewBy === null ? 'It never has to be renewed.' : `To be renewed by ${dayInWords(renewBy)}.`,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ renewBy, warnOn }) => ({ renewBy, warnOn }) },
});
