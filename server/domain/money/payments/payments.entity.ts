import { defineEntity, p } from '@mikro-orm/core';
import { day, references } from '../../../platform/database/columns.ts';
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
    /** The first day that the money is for. */
    startsOn: day(),
    /** Counted from 1. A payment that was undone is made again as the next attempt. */
    attempt: p.integer(),
    ...references({ transaction: LedgerTransaction, part: BudgetPart }),
  },
});
