import { Migration } from '@mikro-orm/migrations';

/**
 * Runs of payments: what is due by a day, proposed by one officer and approved by another, from whose payments in the
 * ledger the file for the bank is written. What a run holds is never altered; a payment is of one run in the ledger only.
 */
export class Migration20261130220310_paymentRuns extends Migration {
  override up(): void {
    this.addSql(originators);
    this.addSql(runs);
    this.addSql(items);
    this.addSql(omissions);
    this.addSql(locksOfAccounts);
  }
}

const originators = `
create table bacs_originator (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  service_user_number text not null check (service_user_number ~ '^[0-9]{6}$'),
  sort_code text not null check (sort_code ~ '^[0-9]{6}$'),
  account_number text not null check (account_number ~ '^[0-9]{8}$'),
  account_name text not null check (account_name <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id)
);
call app.protect('bacs_originator');
call app.make_append_only('bacs_originator');
call app.grant_to_application('select, insert', 'bacs_originator');
`;

const runs = `
create table payment_run (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  number integer not null check (number > 0),
  -- The day on which the money is in the accounts.
  pay_on date not null,
  -- The last day of what is collected.
  due_by date not null,
  -- The day on which the banks exchange it.
  processing_on date not null,
  payment_count integer not null check (payment_count > 0),
  left_out_count integer not null check (left_out_count >= 0),
  amount_pence bigint not null check (amount_pence > 0),
  contribution_taken_off_pence bigint not null check (contribution_taken_off_pence >= 0),
  paid_pence bigint not null,
  hash_total bigint,
  proposed_at timestamptz not null,
  proposed_by text not null,
  approved_at timestamptz,
  approved_by text check (approved_by <> proposed_by),
  originator_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, originator_id) references bacs_originator (tenant_id, id),
  check (processing_on < pay_on and pay_on <= due_by),
  check (paid_pence = amount_pence - contribution_taken_off_pence),
  check (num_nulls(approved_at, approved_by, originator_id, hash_total) in (0, 4)),
  check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2)),
  check (approved_at is null or withdrawn_at is null)
);
call app.protect('payment_run');
call app.grant_to_application('select, insert', 'payment_run');
call app.grant_to_application('update (version, approved_at, approved_by, originator_id, hash_total, withdrawn_at, withdrawn_by)',
  'payment_run');

create function app.settled_run_is_final() returns trigger language plpgsql as $$
begin
  if old.approved_at is not null or old.withdrawn_at is not null then
    raise exception 'a run of payments that is settled stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger settled_is_final before update on payment_run for each row execute function app.settled_run_is_final();
`;

const items = `
create table payment_run_item (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  run_id uuid not null,
  part_id uuid not null,
  bank_details_id uuid not null,
  position integer not null check (position > 0),
  starts_on date not null,
  ends_on date not null,
  covers_from date not null,
  covers_until date not null,
  amount_pence bigint not null check (amount_pence > 0),
  contribution_taken_off_pence bigint not null check (contribution_taken_off_pence between 0 and amount_pence),
  whole_amount_pence bigint not null,
  whole_contribution_pence bigint not null,
  whole_days integer,
  attempt integer not null check (attempt > 0),
  reference text,
  transaction_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, position),
  unique (tenant_id, run_id, part_id, starts_on),
  unique (tenant_id, reference),
  unique (tenant_id, transaction_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  foreign key (tenant_id, bank_details_id, person_id) references bank_details (tenant_id, id, person_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  check (starts_on <= covers_from and covers_from < covers_until and covers_until <= ends_on)
);
create index payment_run_item_of_part on payment_run_item (tenant_id, part_id);
call app.protect('payment_run_item', 'person_id');
call app.grant_to_application('select, insert, update (transaction_id)', 'payment_run_item');

create function app.paid_item_is_final() returns trigger language plpgsql as $$
begin
  if old.transaction_id is not null then
    raise exception 'a payment of a run is made once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paid_is_final before update on payment_run_item for each row execute function app.paid_item_is_final();
`;

const omissions = `
create table payment_run_omission (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  run_id uuid not null,
  part_id uuid not null,
  reason text not null,
  starts_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, part_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id)
);
call app.protect('payment_run_omission', 'person_id');
call app.make_append_only('payment_run_omission');
call app.grant_to_application('select, insert', 'payment_run_omission');
`;

// A run of thousands would take a lock for every account, and PostgreSQL holds only some thousands for everybody together.
// So some accounts of a council share a lock; whoever takes many takes them in the order of these numbers.
const locksOfAccounts = `
do $$ begin
  execute replace(pg_get_functiondef('app.ledger_not_overdrawn()'::regprocedure),
    'pg_advisory_xact_lock(hashtextextended(new.account_id::text, 0))',
    'pg_advisory_xact_lock(hashtext(new.tenant_id::text), hashtext(new.account_id::text) & 1023)');
end $$;
`;
