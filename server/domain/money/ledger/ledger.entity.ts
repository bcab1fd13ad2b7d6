import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { LedgerAccount, TransactionKind } from './ledgerVocabulary.ts';

/** One thing that happened to the money of a budget. The database refuses every change to it. */
export const LedgerTransaction = defineEntity({
  name: 'LedgerTransaction',
  tableName: 'ledger_transaction',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    partId: p.uuid().nullable(),
    kind: p.text().$type<TransactionKind>(),
    occurredOn: day(),
    instalmentStartsOn: day().nullable(),
    reversesId: p.uuid().nullable(),
    reason: p.text().nullable(),
    policyVersionId: p.uuid().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ policyVersion: PolicyVersion }),
  },
});
export type LedgerTransactionRecord = InferEntity<typeof LedgerTransaction>;

/** One line of a transaction. The lines of a transaction add up to nothing. */
export const LedgerPosting = defineEntity({
  name: 'LedgerPosting',
  tableName: 'ledger_posting',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    line: p.integer().primary(),
    personId: p.uuid(),
    account: p.text().$type<LedgerAccount>(),
    partId: p.uuid(),
    amountPence: pence(),
    ...references({ transaction: LedgerTransaction }),
  },
});
