import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { LedgerPosting, LedgerTransaction } from './ledger.entity.ts';
import type { LedgerLine } from './ledgerLines.ts';
import type { TransactionKind } from './ledgerVocabulary.ts';

/** What a transaction is, beside its lines. What is left out does not apply to its kind. */
export interface TransactionHeader {
  kind: TransactionKind;
  personId: string;
  budgetId: string;
  partId?: string | null;
  instalmentStartsOn?: string;
  reversesId?: string;
  reason?: string;
  policyVersionId?: string | null;
}

/** Writes a transaction with its lines, dated today, and gives back its id. PostgreSQL refuses it unless it balances. */
export function recordTransaction(
  work: Work,
  header: TransactionHeader,
  lines: readonly LedgerLine[],
): string {
  const { tenantId, entityManager } = work;
  const { personId } = header;
  const id = newId();
  entityManager.create(LedgerTransaction, {
    ...header,
    tenantId,
    id,
    occurredOn: work.today.toString(),
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
  });
  lines.forEach((line, index) => {
    entityManager.create(LedgerPosting, { ...line, tenantId, transactionId: id, line: index + 1, personId });
  });
  return id;
}
