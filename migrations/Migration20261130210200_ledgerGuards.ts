import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger keeps itself from more: nothing is truncated; what is guarded is never below nothing on any day, also where a
 * posting is dated back; and no instalment is paid for days on which its plan is not live, nor once the person has died.
 */
export class Migration20261130210200_ledgerGuards extends Migration {
  override up(): void {
    for (const table of ['ledger_account', 'ledger_transaction', 'ledger_posting', 'instalment_payment']) {
      this.addSql(
        `create trigger no_truncate before truncate on ${table} for each statement execute function app.refuse_change()`,
      );
    }
    this.addSql(kinds);
    this.addSql(neverOverdrawn);
    this.addSql(paidForLiveDays);
  }
}

// Every area that moves money in a way of its own adds its words by a call, in whichever order they come.
const kinds = `
create procedure app.allow_kind(target regclass, variadic words text[]) language plpgsql as $$
declare
  named text := target::text || '_kind_check';
  known text;
begin
  select string_agg(word[1], ', ') into known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[A-Z_]+''', 'g') as word
  where conrelid = target and conname = named;
  execute format('alter table %s drop constraint %I', target, named);
  execute format('alter table %s add constraint %I check (kind in (%s, ''%s''))', target, named, known,
    array_to_string(words, ''', '''));
end $$;
`;

// Two writers of one account wait for each other here, as neither sees what the other has yet to commit. Accounts of the
// council, which run below nothing as money is given, are not guarded, so nobody waits for those.
const neverOverdrawn = `
create function app.ledger_not_overdrawn() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  target ledger_account;
  dated date;
  lowest bigint;
begin
  select * into target from ledger_account where tenant_id = new.tenant_id and id = new.account_id;
  if not (target.owner_kind = 'PART' and target.kind in ('PART_ALLOCATION', 'CONTINGENCY')
      or target.kind in ('POOL_BALANCE', 'POOL_MEMBER')) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(new.account_id::text, 0));
  select occurred_on into dated from ledger_transaction where tenant_id = new.tenant_id and id = new.transaction_id;
  select min(balance) into lowest from (
    select day, sum(moved) over (order by day) as balance from (
      select transaction.occurred_on as day, sum(posting.amount_pence) as moved
      from ledger_posting posting
      join ledger_transaction transaction
        on transaction.tenant_id = posting.tenant_id and transaction.id = posting.transaction_id
      where posting.tenant_id = new.tenant_id and posting.account_id = new.account_id
      group by transaction.occurred_on) as of_day) as balances
  where day >= dated;
  if lowest < 0 then
    raise exception 'an account of the ledger would be overdrawn on some day'
      using errcode = 'check_violation', constraint = 'ledger_not_overdrawn';
  end if;
  return null;
end $$;
create constraint trigger not_overdrawn after insert on ledger_posting
  deferrable initially deferred for each row when (new.amount_pence < 0)
  execute function app.ledger_not_overdrawn();
`;

const paidForLiveDays = `
create function app.paid_for_live_days() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  facts record;
begin
  select plan.implemented_on, least(plan.ended_on, plan.superseded_on) as lasted_until, whose.died_on
    into facts
  from budget_part part
  join budget on budget.tenant_id = part.tenant_id and budget.id = part.budget_id
  join support_plan plan on plan.tenant_id = budget.tenant_id and plan.id = budget.plan_id
  join person whose on whose.tenant_id = part.tenant_id and whose.id = part.person_id
  where part.tenant_id = new.tenant_id and part.id = new.part_id;
  if facts.died_on is not null then
    raise exception 'nothing is paid of the budget of somebody who has died'
      using errcode = 'check_violation', constraint = 'instalment_not_after_death';
  end if;
  if new.covers_from < facts.implemented_on or new.covers_until > facts.lasted_until then
    raise exception 'an instalment is for days on which its plan is not live'
      using errcode = 'check_violation', constraint = 'instalment_for_live_days';
  end if;
  return new;
end $$;
create trigger paid_for_live_days before insert on instalment_payment
  for each row execute function app.paid_for_live_days();
`;
