import type { Work } from '../../../platform/commands/commandRunner.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import { InstalmentPayment } from './payments.entity.ts';

/** Every payment of a part's instalments, with whether each was undone. */
export async function paymentsOf({ entityManager, tenantId }: Work, partId: string) {
  const payments = await entityManager.find(InstalmentPayment, { tenantId, partId });
  const reversesId = { $in: payments.map(({ transactionId }) => transactionId) };
  const reversals = await entityManager.find(LedgerTransaction, { tenantId, reversesId });
  const undone = new Set(reversals.map((reversal) => reversal.reversesId));
  return payments.map((payment) => ({ payment, isUndone: undone.has(payment.transactionId) }));
}
