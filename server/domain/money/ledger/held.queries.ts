import type { Work } from '../../../platform/commands/commandRunner.ts';
import { isOfKinds } from './ledgerSql.ts';

import { HELD_ACCOUNTS } from './ledgerVocabulary.ts';

/** What is held of a part by whoever holds its money. */
export interface Held {
  /** At the end of the day that was asked for. */
  onDayPence: number;
  /** The least of it at the end of that day or any day since. */
  lowestPence: number;
}

const HELD_FROM = `with moved as (
    select account.owner_id as part_id, greatest(transaction.occurred_on, $3::date) as day, sum(posting.amount_pence) as pence
    from ledger_account account
    join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
    join ledger_transaction transaction on transaction.tenant_id = $1 and transaction.id = posting.transaction_id
    where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = any ($2::uuid[])
      and ${isOfKinds('account', HELD_ACCOUNTS)}
    group by 1, 2),
  balances as (select part_id, day, sum(pence) over (partition by part_id order by day) as balance from moved)
  select part_id as "partId", coalesce(min(balance) filter (where day = $3::date), 0)::bigint as "onDay",
    least(min(balance), coalesce(min(balance) filter (where day = $3::date), 0))::bigint as lowest
  from balances group by 1`;

const NOTHING: Held = { onDayPence: 0, lowestPence: 0 };

/** What is held of each part from a day on, by all that was posted and whenever that is dated. */
export async function heldFrom(
  work: Work,
  partIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Held>> {
  const rows = await work.query<{ partId: string; onDay: string; lowest: string }>(HELD_FROM, [
    work.tenantId,
    partIds,
    day,
  ]);
  const found = new Map(
    rows.map(({ partId, onDay, lowest }) => [
      partId,
      { onDayPence: Number(onDay), lowestPence: Number(lowest) },
    ]),
  );
  return new Map(partIds.map((id) => [id, found.get(id) ?? NOTHING]));
}

/** The same of one part. */
export async function heldOfPart(work: Work, partId: string, day: string): Promise<Held> {
  return (await heldFrom(work, [partId], day)).get(partId) ?? NOTHING;
}
