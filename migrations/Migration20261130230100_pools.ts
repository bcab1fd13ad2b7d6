import { Migration } from '@mikro-orm/migrations';

/**
 * Several people put parts of their budgets together. A pool has no money of its own: its balance is what is held for its
 * members, each of whom has a record sheet, and the ledger never lets one spend what belongs to another.
 */
export class Migration20261130230100_pools extends Migration {
  override up(): void {
    this.addSql(`call app.allow_kind('ledger_transaction', 'POOL_EXPENDITURE', 'POOL_LEFT')`);
    this.addSql(pools);
    this.addSql(members);
    this.addSql(expenditures);
    this.addSql(sight);
    this.addSql(neverOverdrawn);
  }
}

const pools = `
create table pool (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  name text not null check (trim(name) <> ''),
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by text not null,
  policy_version_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);

create table pool_holder (
  tenant_id uuid not null,
  id uuid not null,
  pool_id uuid not null,
  position integer not null,
  name text not null check (trim(name) <> ''),
  primary key (tenant_id, id),
  unique (tenant_id, pool_id, position),
  foreign key (tenant_id, pool_id) references pool (tenant_id, id)
);
`;

// A part is in one pool at most, as its money is counted once.
const members = `
create table pool_member (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  pool_id uuid not null,
  part_id uuid not null,
  joined_on date not null,
  -- The first day on which the member was no longer in it.
  left_on date check (left_on >= joined_on),
  left_with_pence bigint check (left_with_pence >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, part_id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, pool_id) references pool (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  check ((left_on is null) = (left_with_pence is null))
);
create index pool_member_of_pool on pool_member (tenant_id, pool_id, joined_on, id);
call app.protect('pool_member', 'person_id');
call app.grant_to_application('select, insert', 'pool_member');
call app.grant_to_application('update (version, left_on, left_with_pence)', 'pool_member');
`;

const expenditures = `
create table pool_expenditure (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  pool_id uuid not null,
  occurred_on date not null,
  amount_pence bigint not null check (amount_pence > 0),
  payee text not null check (trim(payee) <> ''),
  purpose text not null check (trim(purpose) <> ''),
  approvals_needed integer not null check (approvals_needed > 0),
  policy_version_id uuid not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  withdrawn_at timestamptz,
  transaction_id uuid,
  posted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, transaction_id),
  foreign key (tenant_id, pool_id) references pool (tenant_id, id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (withdrawn_at is null or transaction_id is null),
  check ((transaction_id is null) = (posted_at is null))
);
create index pool_expenditure_of_pool on pool_expenditure (tenant_id, pool_id, occurred_on, id);

create table pool_share (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  expenditure_id uuid not null,
  member_id uuid not null,
  amount_pence bigint not null check (amount_pence >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, expenditure_id, member_id),
  foreign key (tenant_id, expenditure_id) references pool_expenditure (tenant_id, id),
  foreign key (tenant_id, member_id, person_id) references pool_member (tenant_id, id, person_id)
);
create index pool_share_of_member on pool_share (tenant_id, member_id);
call app.protect('pool_share', 'person_id');
call app.make_append_only('pool_share');
call app.grant_to_application('select, insert', 'pool_share');

create table pool_approval (
  tenant_id uuid not null,
  id uuid not null,
  expenditure_id uuid not null,
  holder_id uuid not null,
  approved_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, expenditure_id, holder_id),
  foreign key (tenant_id, expenditure_id) references pool_expenditure (tenant_id, id),
  foreign key (tenant_id, holder_id) references pool_holder (tenant_id, id)
);
`;

// A person, and whoever acts for them, sees a pool while a part of theirs is or was in it, and no other pool.
const sight = `
create function app.has_part_in_pool(tenant uuid, pool uuid) returns boolean language sql stable
  as $$ select exists (select from public.pool_member member
    where member.tenant_id = tenant and member.pool_id = pool and member.person_id = app.current_person()) $$;
create function app.has_share_in(tenant uuid, expenditure uuid) returns boolean language sql stable
  as $$ select exists (select from public.pool_share share
    where share.tenant_id = tenant and share.expenditure_id = expenditure and share.person_id = app.current_person()) $$;
call app.grant_to_application('execute', 'function app.has_part_in_pool(uuid, uuid)');
call app.grant_to_application('execute', 'function app.has_share_in(uuid, uuid)');
call app.protect('pool');
call app.protect('pool_holder');
call app.protect('pool_expenditure');
call app.protect('pool_approval');
create policy own on pool as restrictive
  using ((app.current_person() is null or app.has_part_in_pool(tenant_id, id))::integer <> 0);
create policy own on pool_holder as restrictive
  using ((app.current_person() is null or app.has_part_in_pool(tenant_id, pool_id))::integer <> 0);
create policy own on pool_expenditure as restrictive
  using ((app.current_person() is null or app.has_share_in(tenant_id, id))::integer <> 0);
create policy own on pool_approval as restrictive
  using ((app.current_person() is null or app.has_share_in(tenant_id, expenditure_id))::integer <> 0);
call app.make_append_only('pool_holder');
call app.make_append_only('pool_approval');
call app.grant_to_application('select, insert', 'pool');
call app.grant_to_application('update (version)', 'pool');
call app.grant_to_application('select, insert', 'pool_holder');
call app.grant_to_application('select, insert', 'pool_expenditure');
call app.grant_to_application('update (version, withdrawn_at, transaction_id, posted_at)', 'pool_expenditure');
call app.grant_to_application('select, insert', 'pool_approval');
`;

// Whoever holds one person's money alone may spend their own on top, and that is shown. In a pool it would be another
// member's, so what is held of a part in a pool is never below nothing, on any day.
const neverOverdrawn = `
create function app.pool_not_overdrawn() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  target ledger_account;
  dated date;
  lowest bigint;
begin
  select * into target from ledger_account where tenant_id = new.tenant_id and id = new.account_id;
  if target.part_id is null or target.kind not in ('HOLDER_USED', 'PAID_TO_HOLDER', 'PERSON_PAID_IN') or not exists (
    select from pool_member where tenant_id = new.tenant_id and part_id = target.part_id) then
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
create constraint trigger pool_not_overdrawn after insert on ledger_posting
  deferrable initially deferred for each row when (new.amount_pence < 0)
  execute function app.pool_not_overdrawn();
`;
