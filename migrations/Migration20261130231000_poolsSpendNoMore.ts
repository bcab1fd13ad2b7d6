import { Migration } from '@mikro-orm/migrations';

/**
 * What a pool spends is held to what each member has while they are in it. A payment that came back, or was made by mistake, is still undone
 * where the pool has spent it meanwhile: the money is not there, and the shortfall shows until it is made good.
 */
export class Migration20261130231000_poolsSpendNoMore extends Migration {
  override up(): void {
    this.addSql(`
create or replace function app.pool_not_overdrawn() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  target ledger_account;
  dated date;
  lowest bigint;
begin
  select * into target from ledger_account where tenant_id = new.tenant_id and id = new.account_id;
  if target.part_id is null or target.kind <> 'HOLDER_USED' or not exists (
    select from pool_member where tenant_id = new.tenant_id and part_id = target.part_id and left_on is null) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(target.part_id::text, 0));
  select occurred_on into dated from ledger_transaction where tenant_id = new.tenant_id and id = new.transaction_id;
  select min(balance) into lowest from (
    select day, sum(moved) over (order by day) as balance from (
      select transaction.occurred_on as day, sum(posting.amount_pence) as moved
      from ledger_account account
      join ledger_posting posting on posting.tenant_id = account.tenant_id and posting.account_id = account.id
      join ledger_transaction transaction
        on transaction.tenant_id = posting.tenant_id and transaction.id = posting.transaction_id
      where account.tenant_id = new.tenant_id and account.part_id = target.part_id
        and account.kind in ('HOLDER_USED', 'PAID_TO_HOLDER', 'PERSON_PAID_IN')
      group by transaction.occurred_on) as of_day) as balances
  where day >= dated;
  if lowest < 0 then
    raise exception 'a member of a pool would have less than nothing in it on some day'
      using errcode = 'check_violation', constraint = 'pool_not_overdrawn';
  end if;
  return null;
end $$;
`);
  }
}
