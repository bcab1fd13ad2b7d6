import { defineEntity, p } from '@mikro-orm/core';
import type { FundingStream } from '../../../../tenants/vocabularyOfFunding.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import { Spending } from '../spending/spending.entity.ts';
import type { FundingShare, SpentOn } from './funding.ts';

/** The streams of a budget from a day on. The database refuses every change to it: what is recorded later holds. */
export const BudgetFunding = defineEntity({
  name: 'BudgetFunding',
  tableName: 'budget_funding',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    startsOn: day(),
    shares: p.json().$type<readonly FundingShare[]>(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ budget: Budget, policyVersion: PolicyVersion }),
  },
});

/** A grant that came late, which a transaction of the ledger recharged. It is undone by a reversal of that. */
export const FundingRecharge = defineEntity({
  name: 'FundingRecharge',
  tableName: 'funding_recharge',
  properties: {
    tenantId: p.uuid().primary(),
    transactionId: p.uuid().primary(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    stream: p.text().$type<FundingStream>(),
    fromOn: day(),
    untilOn: day(),
    weeklyPence: pence(),
    amountPence: pence(),
    ...references({ transaction: LedgerTransaction, budget: Budget }),
  },
});

/** Of which stream something spent is, as somebody said; the latest holds. */
export const SpendingStream = defineEntity({
  name: 'SpendingStream',
  tableName: 'spending_stream',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    spendingId: p.uuid(),
    stream: p.text().$type<FundingStream>(),
    matchedAt: instant(),
    matchedBy: p.text(),
    ...references({ spending: Spending }),
  },
});

/** What was told of a stream for some days, for ever as it was told. */
export const FundingReport = defineEntity({
  name: 'FundingReport',
  tableName: 'funding_report',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    stream: p.text().$type<FundingStream>(),
    fromOn: day(),
    untilOn: day(),
    allocatedPence: pence(),
    spentPence: pence(),
    spentOn: p.json().$type<readonly SpentOn[]>(),
    unspentPence: pence(),
    reportedAt: instant(),
    reportedBy: p.text(),
    ...references({ budget: Budget }),
  },
});
