import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { SettlementLine } from './settlementFacts.ts';
import type { SettlementCause } from './settlementsVocabulary.ts';

/** A line as it is kept: with the part that it is about, as a bare UUID. */
export type KeptSettlementLine = SettlementLine & { partId: string };

/**
 * What is owed either way of a budget whose plan is over. When a fact turns out to be another it is worked out again, as a
 * row of its own in place of this one; nothing else of it ever changes.
 */
export const Settlement = defineEntity({
  name: 'Settlement',
  tableName: 'settlement',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    version: p.integer(),
    cause: p.text().$type<SettlementCause>(),
    /** The first day on which nothing was due any more. */
    stoppedOn: day(),
    lines: p.json().$type<readonly KeptSettlementLine[]>(),
    owedToPersonPence: pence(),
    owedToCouncilPence: pence(),
    repaymentDueOn: day().nullable(),
    policyVersionId: p.uuid(),
    workedOutOn: day(),
    workedOutAt: instant(),
    workedOutBy: p.text(),
    /** When another took its place, or a death was taken back. */
    replacedAt: instant().nullable(),
    ...references({ budget: Budget, policyVersion: PolicyVersion }),
  },
});
export type SettlementRecord = InferEntity<typeof Settlement>;

/** Money that is paid to the person, or to an estate, at a settlement: proposed by one officer, approved by another. */
export const SettlementPayment = defineEntity({
  name: 'SettlementPayment',
  tableName: 'settlement_payment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    settlementId: p.uuid(),
    partId: p.uuid(),
    version: p.integer(),
    amountPence: pence(),
    /** Who is paid: the person, or whoever settles the estate. */
    paidTo: p.text(),
    proposedAt: instant(),
    proposedBy: p.text(),
    approvedAt: instant().nullable(),
    approvedBy: p.text().nullable(),
    transactionId: p.uuid().nullable(),
    ...references({ settlement: Settlement, part: BudgetPart, transaction: LedgerTransaction }),
  },
});
export type SettlementPaymentRecord = InferEntity<typeof SettlementPayment>;

/** Money that came back to the council at a settlement. The database refuses every change to it. */
export const SettlementReceipt = defineEntity({
  name: 'SettlementReceipt',
  tableName: 'settlement_receipt',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    settlementId: p.uuid(),
    amountPence: pence(),
    ...references({ transaction: LedgerTransaction, settlement: Settlement }),
  },
});
