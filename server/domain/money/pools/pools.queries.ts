import { expression, extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';
import { postingsOf } from '../ledger/accounts.queries.ts';
import { isUndone } from '../ledger/ledgerSql.ts';
import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';

import { ledgerTransactionShape } from '../payments/ledger.queries.ts';
import { Pool, PoolApproval, PoolExpenditure, PoolHolder, PoolMember, PoolShare } from './pools.entity.ts';

/** The most expenditures of a pool, or shares of a member, that come with it. */
export const MOST_EXPENDITURES = 200;

/** What is held of the parts in a pool, which is never stored and always added up. */
const balanceOf = (parts: (table: string) => string) => (table: string) =>
  `(select coalesce(sum(posting.amount_pence), 0)::bigint ${postingsOf('PART', parts(table), HELD_ACCOUNTS)})`;

export const poolShape = shapeOf(Pool, {
  fields: {
    policyVersion: one(() => policyVersionShape),
    holders: many(() => poolHolderShape, { from: 'id', to: 'pool_id', orderBy: ['position'] }),
    members: many(() => poolMemberShape, { from: 'id', to: 'pool_id', orderBy: ['joined_on', 'id'] }),
    expenditures: many(() => poolExpenditureShape, {
      from: 'id',
      to: 'pool_id',
      orderBy: ['occurred_on desc', 'id desc'],
      limit: MOST_EXPENDITURES,
    }),
    balancePence: expression(
      balanceOf(
        (pool) => `any (select member.part_id from pool_member member
          where member.tenant_id = $1 and member.pool_id = ${pool}.id)`,
      ),
    ),
  },
});

export const poolHolderShape = shapeOf(PoolHolder, { fields: { pool: one(() => poolShape) } });

export const poolMemberShape = shapeOf(PoolMember, {
  fields: {
    pool: one(() => poolShape),
    person: one(() => personShape),
    part: one(() => budgetPartShape),
    balancePence: expression(balanceOf((member) => `${member}.part_id`)),
    recordSheet: many(() => poolShareShape, {
      from: 'id',
      to: 'member_id',
      orderBy: ['id desc'],
      limit: MOST_EXPENDITURES,
    }),
  },
});

export const poolExpenditureShape = shapeOf(PoolExpenditure, {
  fields: {
    pool: one(() => poolShape),
    policyVersion: one(() => policyVersionShape),
    transaction: one(() => ledgerTransactionShape),
    isReversed: expression((expenditure) => isUndone(`${expenditure}.transaction_id`)),
    shares: many(() => poolShareShape, { from: 'id', to: 'expenditure_id', orderBy: ['id'] }),
    approvals: many(() => poolApprovalShape, { from: 'id', to: 'expenditure_id', orderBy: ['id'] }),
  },
});

export const poolShareShape = shapeOf(PoolShare, {
  fields: { expenditure: one(() => poolExpenditureShape), member: one(() => poolMemberShape) },
});

export const poolApprovalShape = shapeOf(PoolApproval, {
  fields: { holder: one(() => poolHolderShape) },
});

extendShape(budgetPartShape, {
  poolMember: one(() => poolMemberShape, { from: 'id', to: 'part_id' }),
});
