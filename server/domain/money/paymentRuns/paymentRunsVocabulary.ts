import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const PAYMENT_RUN_STATUS = enumeration('PaymentRunStatus', 'Where a run of payments stands.', {
  PROPOSED: 'It waits for a second finance officer; nothing is paid.',
  APPROVED: 'Everything in it is paid in the ledger, and its file can be sent to the bank.',
  WITHDRAWN: 'It was taken back before anything was paid.',
});
export type PaymentRunStatus = ValueOf<typeof PAYMENT_RUN_STATUS>;

export const LEFT_OUT_REASON = enumeration(
  'LeftOutReason',
  'Why a part of a budget with something due is not paid in a run, the first that holds.',
  {
    PERSON_HAS_DIED: 'The person has died; what is owed to their estate is settled otherwise.',
    CAPACITY_DECISION_RUN_OUT: 'The finding has run out on which a suitable person is paid.',
    AUTHORITY_HAS_ENDED: 'Whoever receives the money for the person has no authority to on that day.',
    PAYMENTS_SUSPENDED: 'Payments of the part are suspended.',
    ALLOCATION_SPENT: 'What is left of the allocation does not cover the instalment.',
    LEFT_OUT_BY_HAND: 'Whoever proposed the run left it out.',
    PAID_OTHERWISE: 'The money is loaded onto a card or given as vouchers, and goes through no bank account.',
    NO_BANK_DETAILS: 'Nobody has approved bank details of whoever is paid.',
    BANK_DETAILS_WAITING:
      'The bank details are approved, and the notice to the person is not over on that day.',
    ACCOUNT_HELD: 'The bank sent a payment back, and no other account has been approved since.',
  },
);
export type LeftOutReason = ValueOf<typeof LEFT_OUT_REASON>;
