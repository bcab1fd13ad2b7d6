import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type Instalment, instalmentSchedule, type PartToPay } from './instalments.ts';

const INSTALMENT_READS = {
  money: {
    payCycle: 'how many instalments there are, and how much each is',
    isPaidInAdvance: 'on which day an instalment is paid',
    paymentBasis: 'whether the person’s contribution comes off an instalment',
  },
  deployment: { individualServiceFund: { paidInAdvanceWeeks: 'on which day a provider is paid' } },
} as const satisfies SettingsRead;

/** The payments of a part of a budget, each with its amount and the day from which it may be paid. */
export const instalments = decisionKind({
  key: 'INSTALMENTS',
  description: 'The payments of a part of a budget: how much each is, and from which day it may be paid.',
  recordKind: 'BUDGETS',
  subjectType: 'BudgetPart',
  file: 'server/domain/money/payments/instalments.ts',
  reads: INSTALMENT_READS,
  rule: (part: PartToPay, policies): { instalments: Instalment[] } => ({
    // By which cycle each is worked out follows from the part, and is no part of the decision.
    instalments: instalmentSchedule(part, policies).map(({ cycle: _, ...instalment }) => instalment),
  }),
  sentence: ({ instalments: [first, ...others] }) => {
    if (!first) return 'Nobody is paid: the council holds the money and buys with it.';
    const sum = `${poundsInWords(first.amountPence)} from ${dayInWords(first.payOn)}`;
    return others.length === 0
      ? `One payment of ${sum}.`
      : `${others.length + 1} payments, the first of ${sum}.`;
  },
  report: { counted: 'WHERE_DIFFERENT', decided: (outcome) => ({ instalments: outcome.instalments }) },
});
