import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type EmergencyFacts, type EmergencyTerms, emergencyTerms } from './emergency.ts';

const EMERGENCY_READS = {
  money: {
    emergencyMoney: {
      authorisedFrom: 'who may add emergency money',
      mostPence: 'how much emergency money one person may add',
      mostDays: 'for how long emergency money may be added',
      lookAtWithinDays: 'by when somebody else looks at emergency money',
    },
  },
} as const satisfies SettingsRead;

/** That money is added at once, by the money policy in force that day. */
export const emergencyMoney = decisionKind({
  key: 'EMERGENCY_MONEY',
  description: 'That money is added to a budget at once for a stated time, and by when it is looked at.',
  recordKind: 'BUDGETS',
  subjectType: 'EmergencyMoney',
  file: 'server/domain/money/emergency/emergency.ts',
  reads: EMERGENCY_READS,
  rule: (facts: EmergencyFacts, { money }): EmergencyTerms => emergencyTerms(facts, money),
  sentence: ({ refusals, lookAtByOn }) =>
    lookAtByOn === null
      ? refusals.map(({ message }) => message).join(' ')
      : `Emergency money is added, and looked at by somebody else by ${dayInWords(lookAtByOn)}.`,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ lookAtByOn }) => ({ lookAtByOn }) },
});
