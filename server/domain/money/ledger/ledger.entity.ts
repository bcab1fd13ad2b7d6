import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type {
  AccountKind,
  OwnerKind,
  SettlementOutcome,
  TransactionKind,
  VoidReason,
} from './ledgerVocabulary.ts';

/** An account in which an owner's money is counted. The database refuses every change to it. */
export const LedgerAccount = defineEntity({
  name: 'LedgerAccount',
  tableName: 'ledger_account',
  properties: {
    ...tenantKey(),
    kind: p.text().$type<AccountKind>(),
    ownerKind: p.text().$type<OwnerKind>(),
    ownerId: p.uuid(),
    /** The one person who may see it, besides staff; STAFF_ONLY where there is none. */
    personId: p.uuid(),
    ...references({ council: Council }),
  },
});
export type LedgerAccountRecord = InferEntity<typeof LedgerAccount>;

/** One thing that happened to money. The database refuses every change to it. */
export const LedgerTransaction = defineEntity({
  name: 'LedgerTransaction',
  tableName: 'ledger_transaction',
  properties: {
    ...tenantKey(),
    kind: p.text().$type<TransactionKind>(),
    occurredOn: day(),
    reversesId: p.uuid().nullable(),
    reason: p.text().nullable(),
    policyVersionId: p.uuid().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    /** The people whose accounts the transaction posts to. They may see it, as staff may. */
    seenBy: p.array<string>().columnType('uuid[]'),
    /** Whether it waits to be posted or void. Its money is reserved meanwhile, as its lines stand from the beginning. */
    startsPending: p.boolean().default(false),
    ...references({ policyVersion: PolicyVersion }),
  },
});
export type LedgerTransactionRecord = InferEntity<typeof LedgerTransaction>;

/** One line of a transaction. The lines of a transaction add up to zero. */
export const LedgerPosting = defineEntity({
  name: 'LedgerPosting',
  tableName: 'ledger_posting',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    line: p.integer().primary(),
    accountId: p.uuid(),
    /** The person of the account, so that whoever sees the account sees what is posted to it. */
    personId: p.uuid(),
    amountPence: pence(),
    ...references({ transaction: LedgerTransaction, account: LedgerAccount }),
  },
});

/** What became of a payment that was pending. The database refuses every change to it, and a second one. */
export const LedgerSettlement = defineEntity({
  name: 'LedgerSettlement',
  tableName: 'ledger_settlement',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    outcome: p.text().$type<SettlementOutcome>(),
    settledOn: day(),
    voidReason: p.text().$type<VoidReason>().nullable(),
    /** What undid it, where it is void. */
    reversalId: p.uuid().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ transaction: LedgerTransaction, reversal: LedgerTransaction, person: Person }),
  },
});
