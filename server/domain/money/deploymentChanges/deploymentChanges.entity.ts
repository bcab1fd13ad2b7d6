import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { HeldMoneyGoesTo } from './deploymentChangesVocabulary.ts';

/** That the money of a part is held in another way from a day on. Only how what was held is settled is added to it. */
export const DeploymentChange = defineEntity({
  name: 'DeploymentChange',
  tableName: 'deployment_change',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    budgetId: p.uuid(),
    fromPartId: p.uuid(),
    toPartId: p.uuid(),
    restPartId: p.uuid().nullable(),
    changedOn: day(),
    reason: p.text(),
    agreedOn: day(),
    agreedBySupporterId: p.uuid().nullable(),
    transactionId: p.uuid().nullable(),
    transferredPence: pence(),
    moveByOn: day().nullable(),
    settledOn: day().nullable(),
    settledReason: p.text().nullable(),
    settledBy: p.text().nullable(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({
      budget: Budget,
      fromPart: BudgetPart,
      toPart: BudgetPart,
      restPart: BudgetPart,
      agreedBySupporter: Supporter,
      transaction: LedgerTransaction,
      policyVersion: PolicyVersion,
    }),
  },
});
export type DeploymentChangeRecord = InferEntity<typeof DeploymentChange>;

/** What of the money that was held in the old way went over. The database refuses every change to it. */
export const HeldMoneyMove = defineEntity({
  name: 'HeldMoneyMove',
  tableName: 'held_money_move',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    changeId: p.uuid(),
    goesTo: p.text().$type<HeldMoneyGoesTo>(),
    amountPence: pence(),
    repaidPence: pence(),
    ...references({ transaction: LedgerTransaction, change: DeploymentChange }),
  },
});
