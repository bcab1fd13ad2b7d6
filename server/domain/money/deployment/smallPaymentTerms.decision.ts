import type { Evidence, SmallPaymentPurpose } from '../../../../tenants/vocabulary.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';

const SMALL_PAYMENT_TERMS_READS = {
  smallPayments: {
    purposes: 'what a small payment may be for',
    agreementNeeded: 'whether a small payment is paid before the person has signed an agreement',
    evidence: 'what is asked for when a small payment is looked at, at the review',
  },
} as const satisfies SettingsRead;

/** On what terms a small payment is given. */
export interface SmallPaymentTerms {
  isOffered: boolean;
  agreementIsNeeded: boolean;
  evidenceAtReview: Evidence;
}

/** The terms of a small payment: what it may be for, the agreement, and what is asked for at the review. */
export const smallPaymentTerms = decisionKind({
  key: 'SMALL_PAYMENT_TERMS',
  description: 'On what terms a small payment is given: for what, with which agreement and evidence.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/deployment/smallPaymentTerms.decision.ts',
  reads: SMALL_PAYMENT_TERMS_READS,
  rule: ({ spentOn }: { spentOn: SmallPaymentPurpose | null }, { smallPayments }): SmallPaymentTerms => ({
    isOffered: spentOn === null || smallPayments.purposes.includes(spentOn),
    agreementIsNeeded: smallPayments.agreementNeeded,
    evidenceAtReview: smallPayments.evidence,
  }),
  sentence: ({ isOffered, agreementIsNeeded }) => {
    if (!isOffered) return 'The council gives no small payment for this.';
    return agreementIsNeeded
      ? 'The small payment is paid once the person has signed an agreement about it.'
      : 'The small payment is paid without an agreement of its own.';
  },
  report: { counted: 'WHERE_DIFFERENT', decided: (terms) => ({ ...terms }) },
});
