import type { Work } from '../../../platform/commands/commandRunner.ts';
import { LedgerAccount, type LedgerAccountRecord } from './ledger.entity.ts';
import { isOfKinds } from './ledgerSql.ts';
import type { AccountKind, OwnerKind } from './ledgerVocabulary.ts';

/** All accounts of an owner. */
export function accountsOf(
  { entityManager, tenantId }: Work,
  owner: { kind: OwnerKind; id: string },
): Promise<LedgerAccountRecord[]> {
  return entityManager.find(LedgerAccount, { tenantId, ownerKind: owner.kind, ownerId: owner.id });
}

/** What is in an account, added up from all that was posted to it. */
export async function balanceOf(work: Work, account: { id: string }): Promise<number> {
  const [row] = await work.query<{ balance: string }>(
    'select coalesce(sum(amount_pence), 0) as balance from ledger_posting where tenant_id = $1 and account_id = $2',
    [work.tenantId, account.id],
  );
  return Number(row?.balance);
}

/** The least that is in an account at the end of any day from a day on, by all that was posted to it and whenever that is dated. */
export async function lowestBalanceFrom(work: Work, account: { id: string }, day: string): Promise<number> {
  const [row] = await work.query<{ lowest: string | null }>(LOWEST_BALANCE, [work.tenantId, account.id, day]);
  return Number(row?.lowest ?? 0);
}

const LOWEST_BALANCE = `with moved as (
    select greatest(transaction.occurred_on, $3::date) as day, sum(posting.amount_pence) as pence
    from ledger_posting posting
    join ledger_transaction transaction
      on transaction.tenant_id = posting.tenant_id and transaction.id = posting.transaction_id
    where posting.tenant_id = $1 and posting.account_id = $2
    group by 1)
  select least(min(balance), coalesce(min(balance) filter (where day = $3::date), 0))::bigint as lowest
  from (select day, sum(pence) over (order by day) as balance from moved) as of_day`;

/**
 * SQL for reads, which goes from an owner to its postings: `from` and the conditions on `account` and `posting`.
 * `$1` is the council.
 * @param owner the SQL of the owner's id, or of a list of ids as `any (…)`.
 */
export function postingsOf(ownerKind: OwnerKind, owner: string, kinds: readonly AccountKind[] = []): string {
  return `from ledger_account account
    join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
    where account.tenant_id = $1 and account.owner_id = ${owner} and account.owner_kind = '${ownerKind}'
      ${kinds.length > 0 ? `and ${isOfKinds('account', kinds)}` : ''}`;
}
