import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type HoldingTerms, type TermsGiven, termRefusals, termsOf } from './holdingTerms.ts';

const ACCOUNT = 'which account a direct payment may go into';

const TERMS_READS = {
  deployment: {
    directPayment: { accountType: ACCOUNT },
    directPaymentSuitablePerson: { accountType: ACCOUNT },
    prepaidCard: {
      cashWithdrawalAllowed: 'whether the card is set up to give cash',
      weeklyCashLimitPence: 'how much cash the card is set up to give in a week',
    },
    managedAccount: {
      weeklyFeeLimitPence: 'whether the fee for managing the account is agreed',
      savingUpAllowed: 'whether the money of a managed account may be saved up for a break',
    },
    voucher: {
      purposes: 'what a voucher may be for',
      outlets: 'where a voucher may be used',
    },
  },
} as const satisfies SettingsRead;

/** The terms on which the money of each part of a budget is held. */
export const holdingTerms = decisionKind({
  key: 'HOLDING_TERMS',
  description: 'On what terms the money of each part of a budget is held: its account, card, fee or voucher.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/deployment/holdingTerms.ts',
  reads: TERMS_READS,
  rule: (
    { parts }: { parts: readonly TermsGiven[] },
    { deployment },
  ): { terms: HoldingTerms[]; refusals: string[] } => ({
    terms: parts.map((part) => termsOf(part, deployment)),
    refusals: parts.flatMap((part, index) =>
      termRefusals(part, index, deployment, null).map(({ code }) => code),
    ),
  }),
  sentence: ({ terms, refusals }) => {
    if (refusals.length > 0) return 'The council does not agree to the terms of a part.';
    const parts = terms.filter((each) => Object.values(each).some((term) => term !== null)).length;
    return parts === 0
      ? 'No part has terms of its own.'
      : `The terms of ${parts === 1 ? 'one part' : `${parts} parts`} are agreed.`;
  },
  report: { counted: 'WHERE_DIFFERENT', decided: ({ terms, refusals }) => ({ terms, refusals }) },
});
