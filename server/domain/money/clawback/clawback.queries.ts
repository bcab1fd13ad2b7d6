import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { isOfKinds } from '../ledger/ledgerSql.ts';

import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { Clawback } from './clawback.entity.ts';
import { REPAID } from './clawbackSteps.ts';

/** The most proposals of a part that come with it. */
export const MOST_CLAWBACKS = 50;

export const clawbackShape = shapeOf(Clawback, {
  fields: {
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    policyVersion: one(() => policyVersionShape),
    repaidPence: expression(REPAID),
    status: needs('replyByOn', 'repliedOn', 'decidedOn', 'decidedPence', 'repaidPence'),
  },
});

extendShape(budgetPartShape, {
  clawbacks: many(() => clawbackShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['id desc'],
    limit: MOST_CLAWBACKS,
  }),
});

/** As many weeks as the longest time for which a council may let a surplus be held. */
const WEEKS_LOOKED_AT = 104;

/** The least that was held of a part on any day of each week before a day, that day's first, since the part began. */
export async function lowestByWeek(
  work: Work,
  { id, startsOn }: { id: string; startsOn: string },
  day: string,
): Promise<number[]> {
  const rows = await work.query<{ lowest: string }>(
    `with moved as (
       select transaction.occurred_on as day, sum(posting.amount_pence) as pence
       from ledger_account account
       join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
       join ledger_transaction transaction on transaction.tenant_id = $1 and transaction.id = posting.transaction_id
       where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = $2
         and ${isOfKinds('account', HELD_ACCOUNTS)}
       group by 1),
     days as (select each::date as day from generate_series(greatest($3::date - ${WEEKS_LOOKED_AT * 7 - 1}, $4::date), $3::date, '1 day') each),
     balances as (select day, coalesce((select sum(pence) from moved where moved.day <= days.day), 0) as balance from days)
     select min(balance)::bigint as lowest from balances
     group by ($3::date - day) / 7 having count(*) = 7 order by ($3::date - day) / 7`,
    [work.tenantId, id, day, startsOn],
  );
  return rows.map(({ lowest }) => Number(lowest));
}

/** What of a proposal is repaid and stands. */
export async function repaidOf(work: Work, clawbackId: string): Promise<number> {
  const [row] = await work.query<{ repaid: string }>(
    `select ${REPAID('clawback')} as repaid from clawback where tenant_id = $1 and id = $2`,
    [work.tenantId, clawbackId],
  );
  return Number(row?.repaid ?? 0);
}

/** The bare UUID of a proposal about a part that is not decided, or not repaid; null without one. */
export async function openClawbackOf(work: Work, partId: string): Promise<string | null> {
  const [row] = await work.query<{ id: string }>(
    `select id from clawback where tenant_id = $1 and part_id = $2
       and (decided_on is null or decided_pence > ${REPAID('clawback')}) order by id limit 1`,
    [work.tenantId, partId],
  );
  return row?.id ?? null;
}
