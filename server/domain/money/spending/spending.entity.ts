import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PlanOutcome, SupportItem } from '../../care/plans/plans.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { SpendingKind, SpendingSource } from './spendingVocabulary.ts';

/**
 * What a transaction of the ledger was for, as somebody reported it. The database refuses every change to it: what was
 * wrong is reversed, and reported again.
 */
export const Spending = defineEntity({
  name: 'Spending',
  tableName: 'spending',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    partId: p.uuid(),
    transactionId: p.uuid(),
    kind: p.text().$type<SpendingKind>(),
    occurredOn: day(),
    amountPence: pence(),
    payee: p.text(),
    purpose: p.text().nullable(),
    supportItemId: p.uuid().nullable(),
    outcomeId: p.uuid().nullable(),
    receiptReference: p.text().nullable(),
    source: p.text().$type<SpendingSource>(),
    reportedAt: instant(),
    reportedBy: p.text(),
    ...references({
      part: BudgetPart,
      transaction: LedgerTransaction,
      supportItem: SupportItem,
      outcome: PlanOutcome,
    }),
  },
});
