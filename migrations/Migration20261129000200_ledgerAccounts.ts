import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger's accounts become rows with an owner, so that it can hold a pool, a trust or a provider's fund beside the
 * parts of budgets. A posting names its account; a transaction names neither a person nor a budget, and is seen by the
 * people on whose accounts it stands. What a payment was for stands beside the ledger, in the payments' own table.
 */
export class Migration20261129000200_ledgerAccounts extends Migration {
  override up(): void {
    // Forced row-level security holds the owner too, who moves every council's rows here.
    this.addSql(
      `${onEachTable('no force row level security')}; ${onEachLedgerTable('disable trigger append_only')}`,
    );
    this.addSql(accounts);
    this.addSql(accountsOfParts);
    this.addSql(instalmentPayments);
    this.addSql(instalmentsPaid);
    this.addSql(postings);
    this.addSql(transactions);
    this.addSql(balances);
    this.addSql(protection);
    this.addSql(
      `${onEachTable('force row level security')}; ${onEachLedgerTable('enable trigger append_only')}`,
    );
  }
}

const onEach = (tables: readonly string[], change: string) =>
  tables.map((table) => `alter table ${table} ${change}`).join('; ');
const onEachTable = (change: string) =>
  onEach(['budget_part', 'ledger_transaction', 'ledger_posting'], change);
const onEachLedgerTable = (change: string) => onEach(['ledger_transaction', 'ledger_posting'], change);

/** No person has it: an account that carries it is seen by no token of one person, only by staff. */
const STAFF_ONLY = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid";

// The owner is named by kind and id, so that one unique key finds its accounts. For each kind of owner that has a table,
// a column worked out from the two carries the foreign key; a pool, a trust and a provider get theirs with their tables:
//   alter table ledger_account
//     add column pool_id uuid generated always as (case owner_kind when 'POOL' then owner_id end) stored,
//     add foreign key (tenant_id, pool_id) references pool (tenant_id, id);
// Kinds are checked here and not by tables of their own, as every key of a tenant's table begins with the tenant.
const accounts = `
alter table budget_part add unique (tenant_id, id, person_id);

create table ledger_account (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  kind text not null check (kind in
    ('PART_ALLOCATION', 'COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION', 'PAID_TO_HOLDER', 'CONTRIBUTION_TAKEN_OFF')),
  owner_kind text not null check (owner_kind in ('PART', 'POOL', 'TRUST', 'PROVIDER', 'COUNCIL')),
  owner_id uuid not null,
  part_id uuid generated always as (case owner_kind when 'PART' then owner_id end) stored,
  -- The one person who may see it, beside staff.
  person_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, owner_id, owner_kind, kind),
  unique (tenant_id, id, person_id),
  -- Only when the transaction ends, as an owner and its accounts are written together, in whichever order.
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id)
    deferrable initially deferred,
  check (owner_kind <> 'COUNCIL' or owner_id = tenant_id),
  check (owner_kind in ('PART', 'TRUST') or person_id = ${STAFF_ONLY})
);
`;

const accountsOfParts = `
insert into ledger_account (tenant_id, id, kind, owner_kind, owner_id, person_id)
select part.tenant_id, gen_random_uuid(), kind, 'PART', part.id, part.person_id
from budget_part part
cross join unnest(array['PART_ALLOCATION', 'COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION', 'PAID_TO_HOLDER',
  'CONTRIBUTION_TAKEN_OFF']) as kind;
-- PostgreSQL alters no table of which rows are still to be checked.
set constraints all immediate;
`;

// A payment that was undone is made again as a new attempt, so no instalment can be paid twice at one moment.
const instalmentPayments = `
create table instalment_payment (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  -- The first day that the money is for.
  starts_on date not null,
  attempt integer not null check (attempt > 0),
  primary key (tenant_id, transaction_id),
  unique (tenant_id, part_id, starts_on, attempt),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id)
);
`;

const instalmentsPaid = `
insert into instalment_payment (tenant_id, transaction_id, person_id, part_id, starts_on, attempt)
select tenant_id, id, person_id, part_id, instalment_starts_on,
  row_number() over (partition by tenant_id, part_id, instalment_starts_on order by id)
from ledger_transaction where kind = 'INSTALMENT_PAID';
`;

// person_id is the account's, held true by the key: whoever sees the account sees what is posted to it.
const postings = `
drop index ledger_posting_of_part;
alter table ledger_posting add column account_id uuid;
update ledger_posting posting set account_id = account.id
from ledger_account account
where account.tenant_id = posting.tenant_id and account.owner_kind = 'PART' and account.owner_id = posting.part_id
  and account.kind = posting.account;
alter table ledger_posting
  alter column account_id set not null,
  drop constraint ledger_posting_tenant_id_transaction_id_person_id_fkey,
  drop column account,
  drop column part_id,
  add foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  add foreign key (tenant_id, account_id, person_id) references ledger_account (tenant_id, id, person_id);
create index ledger_posting_of_account on ledger_posting (tenant_id, account_id, transaction_id);
`;

// A list and not a look at the postings, as Citus takes no sub-select in a policy; the trigger below holds it true.
// It is planned as nearly always true, which it is for staff (see app.protect).
const transactions = `
alter table ledger_transaction add column seen_by uuid[];
update ledger_transaction set seen_by = array[person_id];
drop policy person on ledger_transaction;
alter table ledger_transaction
  alter column seen_by set not null,
  drop column person_id,
  drop column budget_id,
  drop column part_id,
  drop column instalment_starts_on,
  add check (kind in ('ALLOCATION', 'INSTALMENT_PAID', 'REVERSAL')),
  add foreign key (tenant_id, reverses_id) references ledger_transaction (tenant_id, id);
create policy person on ledger_transaction as restrictive
  using ((app.current_person() is null or app.current_person() = any (seen_by))::integer <> 0);
`;

const balances = `
create or replace function app.ledger_balances() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  looked_at uuid := case when tg_table_name = 'ledger_transaction' then (to_jsonb(new) ->> 'id')::uuid
                         else (to_jsonb(new) ->> 'transaction_id')::uuid end;
  header ledger_transaction;
  total bigint;
  people uuid[];
begin
  select * into header from ledger_transaction where tenant_id = new.tenant_id and id = looked_at;
  select coalesce(sum(amount_pence), 1),
      coalesce(array_agg(distinct person_id order by person_id) filter (where person_id <> ${STAFF_ONLY}), '{}')
    into total, people
    from ledger_posting where tenant_id = new.tenant_id and transaction_id = looked_at;
  if total <> 0 then
    raise exception 'the postings of a ledger transaction do not add up to nothing'
      using errcode = 'check_violation', constraint = 'ledger_balances';
  end if;
  if people <> header.seen_by then
    raise exception 'a ledger transaction is not seen by exactly the people on whose accounts it stands'
      using errcode = 'check_violation', constraint = 'ledger_seen_by';
  end if;
  if header.reverses_id is not null and exists (
    select from ledger_posting
    where tenant_id = new.tenant_id and transaction_id in (looked_at, header.reverses_id)
    group by account_id having sum(amount_pence) <> 0) then
    raise exception 'a reversal does not undo exactly what it reverses'
      using errcode = 'check_violation', constraint = 'ledger_reversal_undoes';
  end if;
  return null;
end $$;
`;

// Only now, as they would hide from their own migration.
const protection = `
call app.protect('ledger_account', 'person_id');
call app.make_append_only('ledger_account');
call app.grant_to_application('select, insert', 'ledger_account');
call app.protect('instalment_payment', 'person_id');
call app.make_append_only('instalment_payment');
call app.grant_to_application('select, insert', 'instalment_payment');
`;
