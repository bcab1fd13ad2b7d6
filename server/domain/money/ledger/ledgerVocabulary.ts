import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const ACCOUNT_KIND = enumeration(
  'LedgerAccount',
  'What a line of the ledger counts. A plus sign is money that came to the account, a minus sign money that left it.',
  {
    PART_ALLOCATION: 'Money allocated to one part of the budget and not yet paid out.',
    COUNCIL_CONTRIBUTION: 'What the council puts in; it runs below nothing as the money is given.',
    PERSON_CONTRIBUTION: 'What the person puts in; it runs below nothing as the money is given.',
    GRANT_CONTRIBUTION:
      'What another stream than adult social care put in after the council had; it runs below nothing as it is recharged.',
    PAID_TO_HOLDER: 'What has been paid to whoever holds the money of the part.',
    CONTRIBUTION_TAKEN_OFF:
      'The person’s contribution taken off an instalment, because the person puts it in themselves.',
    HOLDER_USED: 'What whoever holds the money has used of it; it runs below nothing as it is used.',
    SPENT: 'What was spent on the person’s support.',
    REPAID_TO_COUNCIL: 'What whoever holds the money has paid back to the council.',
    PERSON_PAID_IN: 'What the person has put in to the money that is held for them.',
    PERSON_OWN_MONEY: 'The person’s own money; it runs below nothing as they put it in.',
    PAID_AT_SETTLEMENT: 'What was paid once the plan was over, to the person or to their estate.',
  },
);
export type AccountKind = ValueOf<typeof ACCOUNT_KIND>;

/** The accounts that every part of a budget has from the day on which it is agreed. The others are opened when they are needed. */
export const ACCOUNTS_OF_PARTS = [
  'PART_ALLOCATION',
  'COUNCIL_CONTRIBUTION',
  'PERSON_CONTRIBUTION',
  'PAID_TO_HOLDER',
  'CONTRIBUTION_TAKEN_OFF',
] as const satisfies readonly AccountKind[];

/** Where the money of a part comes from: each runs below nothing as it is given. */
export const CONTRIBUTION_ACCOUNTS = [
  'COUNCIL_CONTRIBUTION',
  'PERSON_CONTRIBUTION',
  'GRANT_CONTRIBUTION',
] as const satisfies readonly AccountKind[];

/** What whoever holds the money has of it: what was paid to them and what the person put in, less what they used. */
export const HELD_ACCOUNTS = [
  'PAID_TO_HOLDER',
  'PERSON_PAID_IN',
  'HOLDER_USED',
] as const satisfies readonly AccountKind[];

/** Whose money an account counts: a part of a budget, a pool, a trust, a provider that holds a fund, or the council. */
export const OWNER_KINDS = ['PART', 'POOL', 'TRUST', 'PROVIDER', 'COUNCIL'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

export const TRANSACTION_KIND = enumeration(
  'LedgerTransactionKind',
  'What happened to the money. A mistake is never edited: it is reversed, and done again.',
  {
    ALLOCATION: 'A budget was agreed, and money for its whole term allocated to each part.',
    INSTALMENT_PAID: 'An instalment of a part was paid to whoever holds its money.',
    SPENT: 'Money of a part was spent on the person’s support.',
    REFUNDED: 'Some of what was spent came back.',
    PAID_IN: 'The person put money of their own to what is held for them.',
    REPAID: 'Money that is held for the person was paid back to the council.',
    DRAWN_AHEAD:
      'Money of a budget that is the average of good and bad weeks was paid ahead of its instalments, which make it good.',
    EMERGENCY_ADDED: 'Money was added at once in an emergency, for a stated time.',
    EMERGENCY_TAKEN_BACK: 'Some of what was added in an emergency and is unspent came back to the council.',
    EMERGENCY_ENDED:
      'What the council held unspent of emergency money is its own again, as its last day went by.',
    RECHARGED: 'A grant came late, and what adult social care had paid was recharged to it.',
    SETTLED: 'What the council still owed when the plan was over was paid to the person or to their estate.',
    POOL_EXPENDITURE:
      'A pool paid for something that enough of its holders approved; each member’s share was used.',
    POOL_LEFT: 'A member left a pool, with what was held of theirs.',
    TRANSFERRED:
      'The way in which money is held changed, and what was set by for the days from then on went over to the part that holds it.',
    HELD_MONEY_MOVED:
      'What was held unspent in the old way went over to whoever holds the money now, or back to the council.',
    REVERSAL: 'An earlier transaction was undone, line by line.',
  },
);
export type TransactionKind = ValueOf<typeof TRANSACTION_KIND>;

export const TRANSACTION_STATUS = enumeration(
  'LedgerTransactionStatus',
  'Whether money has moved. What is pending is reserved: it can be neither paid again nor spent on anything else.',
  {
    PENDING: 'Approved, and not yet exchanged by the banks.',
    POSTED: 'It has happened.',
    VOID: 'It was approved, and taken out before the banks exchanged it. A reversal on the same day undoes it.',
  },
);
export type TransactionStatus = ValueOf<typeof TRANSACTION_STATUS>;
export type SettlementOutcome = Exclude<TransactionStatus, 'PENDING'>;

export const VOID_REASON = enumeration(
  'VoidReason',
  'Why an approved payment was not made. What is still due is in the next run.',
  {
    PERSON_HAS_DIED: 'The person’s death was recorded before the banks exchanged it.',
    PAYMENTS_SUSPENDED: 'Payments of the part were suspended from that day or earlier.',
    TAKEN_OUT: 'A finance officer took it out.',
    FILE_NOT_SENT: 'Nobody had the file of its run written in time, so no bank can have taken it.',
  },
);
export type VoidReason = ValueOf<typeof VOID_REASON>;
