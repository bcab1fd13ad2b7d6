import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { EmergencyOutcome } from './emergencyVocabulary.ts';

/** Money that was added to a part at once, for a stated time, on one person’s authority. */
export const EmergencyMoney = defineEntity({
  name: 'EmergencyMoney',
  tableName: 'emergency_money',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    partId: p.uuid(),
    version: p.integer(),
    amountPence: pence(),
    addedOn: day(),
    lastDayOn: day(),
    reason: p.text(),
    authorisedBy: p.text(),
    authorisedAt: instant(),
    lookAtByOn: day(),
    transactionId: p.uuid(),
    policyVersionId: p.uuid(),
    lookedAtOn: day().nullable(),
    lookedAtBy: p.text().nullable(),
    outcome: p.text().$type<EmergencyOutcome>().nullable(),
    outcomeReasons: p.text().nullable(),
    takenBackPence: pence().nullable(),
    /** When the program ended it, where the council held the money itself, and what it took back of it then. */
    endedAt: instant().nullable(),
    endedPence: pence().nullable(),
    ...references({
      budget: Budget,
      part: BudgetPart,
      transaction: LedgerTransaction,
      policyVersion: PolicyVersion,
    }),
  },
});
export type EmergencyMoneyRecord = InferEntity<typeof EmergencyMoney>;
