import { Migration } from '@mikro-orm/migrations';

/** What is owed either way once a plan is over: worked out, paid by two officers, and received. */
export class Migration20261201120100_settlements extends Migration {
  override up(): void {
    this.addSql(`call app.allow_kind('ledger_account', 'PAID_AT_SETTLEMENT')`);
    this.addSql(`call app.allow_kind('ledger_transaction', 'SETTLED')`);
    this.addSql(settlements);
    this.addSql(payments);
    this.addSql(receipts);
    this.addSql(paidByTwo);
    this.addSql(outlastsDeath);
  }
}

const settlements = `
create table settlement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  version integer not null,
  cause text not null check (cause in ('DEATH', 'ENDING')),
  -- The first day on which nothing was due any more.
  stopped_on date not null,
  lines jsonb not null,
  owed_to_person_pence bigint not null check (owed_to_person_pence >= 0),
  owed_to_council_pence bigint not null check (owed_to_council_pence >= 0),
  repayment_due_on date,
  policy_version_id uuid not null,
  worked_out_on date not null,
  worked_out_at timestamptz not null,
  worked_out_by text not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, budget_id, person_id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((owed_to_council_pence > 0) = (repayment_due_on is not null))
);
create unique index settlement_that_stands on settlement (tenant_id, budget_id) where replaced_at is null;
create index settlement_of_budget on settlement (tenant_id, budget_id, id);
call app.protect('settlement', 'person_id');
create function app.settlement_only_replaced() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.replaced_at is not null or to_jsonb(new) - 'replaced_at' - 'version' <> to_jsonb(old) - 'replaced_at' - 'version' then
    raise exception 'a settlement is never changed, and is worked out again as one of its own'
      using errcode = 'check_violation', constraint = 'settlement_is_final';
  end if;
  return new;
end $$;
create trigger settlement_is_final before update on settlement
  for each row execute function app.settlement_only_replaced();
call app.grant_to_application('select, insert, update', 'settlement');
`;

const payments = `
create table settlement_payment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  settlement_id uuid not null,
  part_id uuid not null,
  version integer not null,
  amount_pence bigint not null check (amount_pence > 0),
  paid_to text not null check (trim(paid_to) <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null,
  approved_at timestamptz,
  approved_by text,
  transaction_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, transaction_id),
  foreign key (tenant_id, settlement_id, budget_id, person_id) references settlement (tenant_id, id, budget_id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  check (num_nulls(approved_at, approved_by, transaction_id) in (0, 3)),
  -- Nobody pays an estate alone.
  check (approved_by <> proposed_by)
);
create index settlement_payment_of_settlement on settlement_payment (tenant_id, settlement_id, id);
create index settlement_payment_of_budget on settlement_payment (tenant_id, budget_id);
create index settlement_payment_of_part on settlement_payment (tenant_id, part_id);
call app.protect('settlement_payment', 'person_id');
create trigger approved_is_final before update on settlement_payment
  for each row when (old.approved_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'settlement_payment');
`;

const receipts = `
create table settlement_receipt (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  settlement_id uuid not null,
  amount_pence bigint not null check (amount_pence > 0),
  primary key (tenant_id, transaction_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, settlement_id, budget_id, person_id) references settlement (tenant_id, id, budget_id, person_id)
);
create index settlement_receipt_of_budget on settlement_receipt (tenant_id, budget_id);
call app.protect('settlement_receipt', 'person_id');
call app.make_append_only('settlement_receipt');
call app.grant_to_application('select, insert', 'settlement_receipt');
`;

// Whatever writes to the ledger, such a payment stands only where two officers saw to it, and for what they agreed.
const paidByTwo = `
create function app.settled_by_two() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from settlement_payment payment
    where payment.tenant_id = new.tenant_id and payment.transaction_id = new.id and payment.approved_by is not null
      and payment.amount_pence = (select sum(posting.amount_pence) from ledger_posting posting
        join ledger_account account on account.tenant_id = new.tenant_id and account.id = posting.account_id
        where posting.tenant_id = new.tenant_id and posting.transaction_id = new.id
          and account.kind = 'PAID_AT_SETTLEMENT' and account.part_id = payment.part_id)) then
    raise exception 'what is paid at a settlement is proposed by one officer and approved by another'
      using errcode = 'check_violation', constraint = 'settled_by_two';
  end if;
  return null;
end $$;
create constraint trigger settled_by_two after insert on ledger_transaction
  deferrable initially deferred for each row when (new.kind = 'SETTLED')
  execute function app.settled_by_two();
`;

// What is owed is settled with the estate, so that this step waits in the lists of work when all others have stopped.
const outlastsDeath = `
create function app.outlasts_death(kind text) returns boolean language sql immutable as $$
  select kind in ('SETTLEMENT_OPEN')
$$;
create function app.take_died_on_of_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not app.outlasts_death(new.kind) then
    new.person_died_on := (select died_on from person where tenant_id = new.tenant_id and id = new.person_id);
  end if;
  return new;
end $$;
drop trigger taken_died_on on open_step;
create trigger taken_died_on before insert on open_step for each row execute function app.take_died_on_of_step();
create or replace function app.keep_died_on_of_steps() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update open_step set person_died_on = new.died_on
  where tenant_id = new.tenant_id and person_id = new.id and closed_on is null and not app.outlasts_death(kind);
  return null;
end $$;
`;
