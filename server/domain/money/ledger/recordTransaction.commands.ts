import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { LedgerPosting, LedgerTransaction } from './ledger.entity.ts';
import { balanced, seenBy } from './ledgerLines.ts';
import type { TransactionKind } from './ledgerVocabulary.ts';

/** What a transaction is, apart from its lines. What is left out does not apply to its kind. */
export interface TransactionHeader {
  kind: TransactionKind;
  reversesId?: string;
  reason?: string;
  /** The version of policy that decided it; null only of the reversal of what names none. */
  policyVersionId: string | null | undefined;
  /** The day on which it happened, where that is before today; left out, today. */
  occurredOn?: string;
}

/**
 * One line of a transaction: an account, and the amount that goes into it, or comes out of it where the amount is
 * negative.
 */
export interface TransactionLine {
  account: { id: string; personId: string };
  amountPence: number;
}

/**
 * Writes a transaction with its lines, recorded now and dated as its header says, and gives back its id. Lines of zero pence are left out. PostgreSQL
 * refuses the transaction unless it balances, each account exists, no guarded account is below nothing on any day, and it
 * may be seen by the people whose accounts it posts to.
 */
export function recordTransaction(
  { tenantId, entityManager, today, now, actorSubject }: Work,
  header: TransactionHeader,
  lines: readonly TransactionLine[],
): string {
  const id = newId();
  const moved = balanced(lines);
  entityManager.create(LedgerTransaction, {
    ...header,
    tenantId,
    id,
    occurredOn: header.occurredOn ?? today.toString(),
    recordedAt: now.toString(),
    recordedBy: actorSubject,
    seenBy: seenBy(moved.map(({ account }) => account)),
  });
  moved.forEach(({ account, amountPence }, index) => {
    const { id: accountId, personId } = account;
    entityManager.create(LedgerPosting, {
      tenantId,
      transactionId: id,
      line: index + 1,
      accountId,
      personId,
      amountPence,
    });
  });
  return id;
}
