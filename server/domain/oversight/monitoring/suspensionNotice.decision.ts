import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type NoticeFacts, suspensionNotice as notice, type SuspensionNotice } from './suspension.ts';

const NOTICE_READS = {
  monitoring: {
    suspensionNoticeDays: 'how early a suspension of payments may start',
    suspendedAtOnceFor: 'for which reasons payments may be suspended at once',
  },
} as const satisfies SettingsRead;

/** How early payments may be suspended, after the person was told. */
export const suspensionNotice = decisionKind({
  key: 'SUSPENSION_NOTICE',
  description: 'How early the payments of a part may be suspended, after the notice that the council gives.',
  recordKind: 'BUDGETS',
  subjectType: 'PaymentSuspension',
  file: 'server/domain/oversight/monitoring/suspension.ts',
  reads: NOTICE_READS,
  rule: (facts: NoticeFacts, { monitoring }): SuspensionNotice => notice(facts, monitoring),
  sentence: ({ earliestOn, noticeDays }) =>
    noticeDays === 0
      ? `Payments may be suspended at once, from ${dayInWords(earliestOn)}.`
      : `Payments may be suspended from ${dayInWords(earliestOn)}, after ${noticeDays} days’ notice.`,
});
