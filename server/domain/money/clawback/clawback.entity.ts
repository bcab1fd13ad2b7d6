import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { NamedSaving, PlannedRepayment } from './clawback.ts';

/** A proposal to take back what is unspent above the limit. Once decided, the database refuses every change to it. */
export const Clawback = defineEntity({
  name: 'Clawback',
  tableName: 'clawback',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    partId: p.uuid(),
    version: p.integer(),
    foundOn: day(),
    discussedOn: day(),
    unspentPence: pence(),
    /** What of it was saved up in a managed account towards a named purpose on the day on which it was found. */
    savedUpPence: pence(),
    namedSavings: p.json().$type<readonly NamedSaving[]>(),
    abovePence: pence(),
    proposedPence: pence(),
    reason: p.text(),
    noticeGivenOn: day(),
    replyByOn: day(),
    repaymentWeeks: p.integer(),
    policyVersionId: p.uuid(),
    proposedAt: instant(),
    proposedBy: p.text(),
    repliedOn: day().nullable(),
    reply: p.text().nullable(),
    replyIsAgreed: p.boolean().nullable(),
    repliedBy: p.text().nullable(),
    decidedOn: day().nullable(),
    decidedPence: pence().nullable(),
    decisionReasons: p.text().nullable(),
    decidedBy: p.text().nullable(),
    repayByOn: day().nullable(),
    repayments: p.json().$type<readonly PlannedRepayment[]>(),
    ...references({ budget: Budget, part: BudgetPart, policyVersion: PolicyVersion }),
  },
});
export type ClawbackRecord = InferEntity<typeof Clawback>;

/** Which repayment a transaction of the ledger was. The database refuses every change to it. */
export const ClawbackRepayment = defineEntity({
  name: 'ClawbackRepayment',
  tableName: 'clawback_repayment',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    clawbackId: p.uuid(),
    amountPence: pence(),
    ...references({ transaction: LedgerTransaction, clawback: Clawback }),
  },
});
