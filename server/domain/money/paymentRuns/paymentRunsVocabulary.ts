import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { someOf } from '../../../common/refusal.ts';
import { LEDGER_REFUSALS, type LedgerRefusalCode } from '../payments/ledgerRefusals.ts';

export const PAYMENT_RUN_STATUS = enumeration('PaymentRunStatus', 'Where a run of payments stands.', {
  PROPOSED: 'It waits for a second finance officer; nothing is paid.',
  APPROVED: 'Everything in it is paid in the ledger, and its file can be sent to the bank.',
  WITHDRAWN: 'It was taken back before anything was paid.',
});
export type PaymentRunStatus = ValueOf<typeof PAYMENT_RUN_STATUS>;

/** Why a payment that is due is not made alone either; the other refusals of paying can’t come up for what is due. */
export type StopsPayment = Exclude<
  LedgerRefusalCode,
  | 'PLAN_NOT_LIVE'
  | 'NO_MONEY_MOVES_FOR_OPTION'
  | 'INSTALMENT_NOT_ON_SCHEDULE'
  | 'INSTALMENT_ALREADY_PAID'
  | 'INSTALMENT_BEFORE_SUPPORT'
  | 'INSTALMENT_AFTER_END'
  | 'INSTALMENT_NOT_YET_DUE'
  | 'REVERSAL_NOT_REVERSIBLE'
  | 'ALREADY_REVERSED'
  | 'PAYMENT_PENDING'
  | 'SPENDING_REVERSED_ELSEWHERE'
  | 'LEAVING_NOT_REVERSIBLE'
  | 'TRANSFER_NOT_REVERSIBLE'
  | 'ALLOCATION_NOT_REVERSIBLE'
>;
const AS_ALONE: Record<StopsPayment, string> = someOf(
  LEDGER_REFUSALS,
  'PERSON_HAS_DIED',
  'CAPACITY_DECISION_RUN_OUT',
  'AUTHORITY_HAS_ENDED',
  'AGREEMENT_NOT_SIGNED',
  'PAYMENTS_SUSPENDED',
  'ALLOCATION_SPENT',
  'INSTALMENT_BEFORE_ALLOCATION',
);

export const LEFT_OUT_REASON = enumeration(
  'LeftOutReason',
  'Why a part of a budget with something due is not paid in a run, the first that holds.',
  {
    ...AS_ALONE,
    LEFT_OUT_BY_HAND: 'Whoever proposed the run left it out.',
    IN_ANOTHER_RUN: 'It waits in another run for a second officer, who approves it there or withdraws it.',
    PAID_OTHERWISE: 'The money is loaded onto a card or given as vouchers, and goes through no bank account.',
    NO_BANK_DETAILS: 'Nobody has approved bank details of whoever is paid.',
    BANK_DETAILS_WAITING:
      'The bank details are approved, and the notice to the person is not over on that day.',
    ACCOUNT_HELD: 'The bank sent a payment back, and no other account has been approved since.',
  },
);
export type LeftOutReason = ValueOf<typeof LEFT_OUT_REASON>;

export const PAYMENT_RUN_DIFFERENCE = enumeration(
  'PaymentRunDifferenceKind',
  'How what a run pays to a person differs from the run that it is compared with, the first that holds.',
  {
    HELD: 'Something is due to them in this run, and is kept back.',
    RELEASED: 'Something of theirs was kept back in the earlier run, and nothing is any more.',
    NEW: 'They are paid here, and were paid in no run that was approved before.',
    DUE_AGAIN: 'They are paid here and not in the earlier run, but in one before it.',
    CHANGED: 'They are paid in both, and what is due or taken off it is another amount.',
    ENDED: 'They were paid in the earlier run, and nothing more of theirs goes into a bank account.',
    NOT_DUE: 'They were paid in the earlier run; their support goes on, and nothing of it is due here.',
  },
);
export type PaymentRunDifferenceKind = ValueOf<typeof PAYMENT_RUN_DIFFERENCE>;
