import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';

/** Several people’s parts of budgets put together. It has no money of its own: what is in it is its members’. */
export const Pool = defineEntity({
  name: 'Pool',
  tableName: 'pool',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    name: p.text(),
    openedOn: day(),
    openedAt: instant(),
    openedBy: p.text(),
    policyVersionId: p.uuid(),
    ...references({ council: Council, policyVersion: PolicyVersion }),
  },
});

/** One of the named people who hold the account. */
export const PoolHolder = defineEntity({
  name: 'PoolHolder',
  tableName: 'pool_holder',
  properties: {
    ...tenantKey(),
    poolId: p.uuid(),
    position: p.integer(),
    name: p.text(),
    ...references({ pool: Pool }),
  },
});

/** A part of somebody’s budget in a pool. */
export const PoolMember = defineEntity({
  name: 'PoolMember',
  tableName: 'pool_member',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    poolId: p.uuid(),
    partId: p.uuid(),
    joinedOn: day(),
    /** The first day on which it was no longer in it. */
    leftOn: day().nullable(),
    leftWithPence: pence().nullable(),
    ...references({ pool: Pool, part: BudgetPart }),
  },
});
export type PoolMemberRecord = InferEntity<typeof PoolMember>;

/** Something that a pool is to pay for, which enough of its holders approve. */
export const PoolExpenditure = defineEntity({
  name: 'PoolExpenditure',
  tableName: 'pool_expenditure',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    poolId: p.uuid(),
    occurredOn: day(),
    amountPence: pence(),
    payee: p.text(),
    purpose: p.text(),
    approvalsNeeded: p.integer(),
    policyVersionId: p.uuid(),
    proposedAt: instant(),
    proposedBy: p.text(),
    withdrawnAt: instant().nullable(),
    transactionId: p.uuid().nullable(),
    postedAt: instant().nullable(),
    ...references({ pool: Pool, policyVersion: PolicyVersion, transaction: LedgerTransaction }),
  },
});
export type PoolExpenditureRecord = InferEntity<typeof PoolExpenditure>;

/** What one member pays of an expenditure. */
export const PoolShare = defineEntity({
  name: 'PoolShare',
  tableName: 'pool_share',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    expenditureId: p.uuid(),
    memberId: p.uuid(),
    amountPence: pence(),
    ...references({ expenditure: PoolExpenditure, member: PoolMember }),
  },
});

/** That one of the holders approved an expenditure. */
export const PoolApproval = defineEntity({
  name: 'PoolApproval',
  tableName: 'pool_approval',
  properties: {
    ...tenantKey(),
    expenditureId: p.uuid(),
    holderId: p.uuid(),
    approvedAt: instant(),
    recordedBy: p.text(),
    ...references({ expenditure: PoolExpenditure, holder: PoolHolder }),
  },
});
