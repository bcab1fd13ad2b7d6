import type { TransactionKind } from '../ledger/ledgerVocabulary.ts';
import type { LedgerRefusal } from './ledgerRefusals.ts';

/** What somebody reported of money that is held or spent. */
const REPORTED: readonly TransactionKind[] = ['SPENT', 'REFUNDED', 'PAID_IN'];

/** Why a transaction can't be reversed; empty when it can. */
export function reversalRefusals(transaction: {
  kind: TransactionKind;
  isReversed: boolean;
  isPending: boolean;
}): LedgerRefusal[] {
  const path = ['transactionId'];
  if (transaction.kind === 'REVERSAL') {
    const message =
      'This transaction is itself a reversal, and a reversal stands. Make the payment again instead.';
    return [{ code: 'REVERSAL_NOT_REVERSIBLE', path, message }];
  }
  if (transaction.isReversed) {
    const message =
      'This transaction has been reversed already, and can be reversed only once. Look at the budget’s transactions.';
    return [{ code: 'ALREADY_REVERSED', path, message }];
  }
  if (transaction.isPending) {
    const message =
      'This payment is approved in a run, and the banks have not exchanged it yet, so there is nothing to reverse. Take it out of its run with voidPayments; once it is posted it can be reversed.';
    return [{ code: 'PAYMENT_PENDING', path, message }];
  }
  if (REPORTED.includes(transaction.kind)) {
    const message =
      'This transaction is what somebody reported as spent, refunded or paid in. Reverse it with reverseSpending, which dates it on the day that was reported.';
    return [{ code: 'SPENDING_REVERSED_ELSEWHERE', path, message }];
  }
  if (transaction.kind === 'POOL_LEFT') {
    const message =
      'This transaction took what was a member’s own out of a pool when they left it, and undoing it would not bring them back. Move the money on, or agree a part for another pool.';
    return [{ code: 'LEAVING_NOT_REVERSIBLE', path, message }];
  }
  if (transaction.kind === 'TRANSFERRED') {
    const message =
      'This transaction moved what was set by to the part that took the place of another, which a manager decided. Change the way of holding the money again with changeDeployment.';
    return [{ code: 'TRANSFER_NOT_REVERSIBLE', path, message }];
  }
  if (transaction.kind === 'ALLOCATION') {
    const message =
      'This transaction set the money of an agreed budget by, which is a manager’s decision and stands as long as its plan. End the plan, or start a newer one in its place.';
    return [{ code: 'ALLOCATION_NOT_REVERSIBLE', path, message }];
  }
  return [];
}
