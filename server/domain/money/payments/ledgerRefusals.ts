import type { Refusal } from '../../../common/refusal.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';

/** Why money isn't paid, or a transaction isn't reversed, in order of precedence. */
export const LEDGER_REFUSALS = {
  ...DEATH_REFUSALS,
  PLAN_NOT_LIVE: 'Support under the plan has not started, or nothing is owed from before it ended.',
  NO_MONEY_MOVES_FOR_OPTION: 'The council holds the money of this part, so nobody is paid.',
  AUTHORITY_HAS_ENDED: 'Whoever receives the money for the person has no authority to any more.',
  CAPACITY_DECISION_RUN_OUT:
    'The finding that the person lacks capacity has run out, on which a suitable person is paid.',
  AGREEMENT_NOT_SIGNED: 'The person has not signed the agreement without which this part is not paid.',
  PAYMENTS_SUSPENDED: 'Payments of this part are suspended.',
  INSTALMENT_NOT_ON_SCHEDULE: 'No instalment of this part starts on that day.',
  INSTALMENT_ALREADY_PAID: 'This instalment has been paid.',
  INSTALMENT_BEFORE_SUPPORT: 'The instalment is for days before support started.',
  INSTALMENT_AFTER_END: 'The instalment is for days on which the plan was no longer live.',
  ALLOCATION_SPENT: 'What was allocated to this part does not cover another instalment.',
  INSTALMENT_NOT_YET_DUE: 'This instalment may be paid only from a later day.',
  INSTALMENT_BEFORE_ALLOCATION: 'What is set by for this part is there only from a later day.',
  REVERSAL_NOT_REVERSIBLE: 'The transaction is a reversal itself.',
  ALREADY_REVERSED: 'The transaction has been reversed.',
  PAYMENT_PENDING: 'The payment is approved in a run, and the banks have not exchanged it.',
  SPENDING_REVERSED_ELSEWHERE:
    'The transaction is spending that somebody reported, which is reversed as such.',
  LEAVING_NOT_REVERSIBLE: 'A member has left a pool with what was theirs, and is in it no longer.',
  TRANSFER_NOT_REVERSIBLE:
    'The transaction moved money because the way of holding it changed, which a manager decided.',
  ALLOCATION_NOT_REVERSIBLE:
    'The allocation is part of a manager’s decision, so no payment officer undoes it.',
} as const;
export type LedgerRefusalCode = keyof typeof LEDGER_REFUSALS;
export type LedgerRefusal = Refusal<LedgerRefusalCode>;
