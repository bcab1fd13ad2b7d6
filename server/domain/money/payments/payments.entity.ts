import { defineEntity, p } from '@mikro-orm/core';
import { day, pence, references } from '../../../platform/database/columns.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';

/**
 * Which instalment a payment in the ledger was for. The database refuses every change to it, and a second row for the
 * same attempt.
 */
export const InstalmentPayment = defineEntity({
  name: 'InstalmentPayment',
  tableName: 'instalment_payment',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    partId: p.uuid(),
    /** The first day of its cycle, by which the instalment is known. */
    startsOn: day(),
    /** The day after the last day of its cycle, or of the term. */
    endsOn: day().nullable(),
    /** The first day that the money is for: the first of its cycle on which the plan was live. */
    coversFrom: day().nullable(),
    /** The day after the last day that the money is for. */
    coversUntil: day().nullable(),
    /** What its whole cycle comes to, before the person’s contribution. */
    wholeAmountPence: pence().nullable(),
    /** How much of that is taken off for the person’s contribution. */
    wholeContributionPence: pence().nullable(),
    /** How many days that is for; null of a sum that is paid once. */
    wholeDays: p.integer().nullable(),
    /** How many days of the cycle were paid of the part before, as the way of holding the money changed within it. */
    daysBefore: p.integer(),
    /** Counted from 1. A payment that was undone is made again as the next attempt. */
    attempt: p.integer(),
    ...references({ transaction: LedgerTransaction, part: BudgetPart }),
  },
});
