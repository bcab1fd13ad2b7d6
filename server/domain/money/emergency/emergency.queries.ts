import type { Work } from '../../../platform/commands/commandRunner.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { EmergencyMoney } from './emergency.entity.ts';

/** The most of a part that come with it. */
export const MOST_EMERGENCIES = 50;

export const emergencyMoneyShape = shapeOf(EmergencyMoney, {
  fields: {
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    policyVersion: one(() => policyVersionShape),
    status: needs('lastDayOn', 'lookedAtOn'),
  },
});

extendShape(budgetPartShape, {
  emergencyMoney: many(() => emergencyMoneyShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['id desc'],
    limit: MOST_EMERGENCIES,
  }),
});

/** What was spent of a part from one day to another, both counted. */
export async function spentBetween(work: Work, partId: string, from: string, to: string): Promise<number> {
  const [row] = await work.query<{ spent: string }>(
    `select coalesce(sum(posting.amount_pence), 0)::bigint as spent from ledger_account account
     join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
     join ledger_transaction happened on happened.tenant_id = $1 and happened.id = posting.transaction_id
       and happened.occurred_on between $3::date and $4::date
     where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = $2 and account.kind = 'SPENT'`,
    [work.tenantId, partId, from, to],
  );
  return Number(row?.spent ?? 0);
}
