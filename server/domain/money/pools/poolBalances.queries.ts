import type { Work } from '../../../platform/commands/commandRunner.ts';
import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';

const HELD_FROM = `with moved as (
    select account.part_id, greatest(transaction.occurred_on, $3::date) as day, sum(posting.amount_pence) as pence
    from ledger_account account
    join ledger_posting posting on posting.tenant_id = account.tenant_id and posting.account_id = account.id
    join ledger_transaction transaction
      on transaction.tenant_id = posting.tenant_id and transaction.id = posting.transaction_id
    where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = any ($2::uuid[])
      and account.kind in (${HELD_ACCOUNTS.map((kind) => `'${kind}'`).join(', ')})
    group by 1, 2)
  select part_id as "partId", min(balance)::bigint as lowest
  from (select part_id, sum(pence) over (partition by part_id order by day) as balance from moved) as of_day
  group by 1`;

/**
 * The least that is held of each part at the end of any day from a day on, by its id. A part of which nothing ever moved
 * is absent.
 */
export async function heldFrom(
  work: Work,
  partIds: readonly string[],
  day: string,
): Promise<Map<string, number>> {
  const rows = await work.query<{ partId: string; lowest: string }>(HELD_FROM, [work.tenantId, partIds, day]);
  return new Map(rows.map(({ partId, lowest }) => [partId, Number(lowest)]));
}
