import { Migration } from '@mikro-orm/migrations';

/**
 * A payment of an approved run is pending until the banks exchange it: its money is reserved, as it stands in the ledger
 * dated on that day. Then it is posted, or void before, once; a void payment is undone on its own day.
 */
export class Migration20261201130010_pendingPayments extends Migration {
  override up(): void {
    this.addSql(pending);
    this.addSql(settlements);
    this.addSql(settledOnce);
    this.addSql(undoneOnceSettled);
    this.addSql(files);
  }
}

const pending = `
alter table ledger_transaction
  add column starts_pending boolean not null default false,
  add check (not starts_pending or kind = 'INSTALMENT_PAID');
`;

const settlements = `
create table ledger_settlement (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  outcome text not null check (outcome in ('POSTED', 'VOID')),
  settled_on date not null,
  void_reason text,
  -- What undid it, where it is void.
  reversal_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, transaction_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, reversal_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((outcome = 'VOID') = (void_reason is not null)),
  check ((outcome = 'VOID') = (reversal_id is not null))
);
call app.protect('ledger_settlement', 'person_id');
call app.make_append_only('ledger_settlement');
create trigger no_truncate before truncate on ledger_settlement for each statement execute function app.refuse_change();
call app.grant_to_application('select, insert', 'ledger_settlement');
`;

// That it is settled once is held by the primary key.
const settledOnce = `
create function app.settles_what_is_pending() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  paid ledger_transaction;
  undone ledger_transaction;
begin
  select * into paid from ledger_transaction where tenant_id = new.tenant_id and id = new.transaction_id;
  if not paid.starts_pending or not new.person_id = any (paid.seen_by) then
    raise exception 'only a payment that is pending is settled'
      using errcode = 'check_violation', constraint = 'settlement_of_pending';
  end if;
  if new.outcome = 'POSTED' and new.settled_on < paid.occurred_on then
    raise exception 'a payment is posted when the banks have exchanged it'
      using errcode = 'check_violation', constraint = 'settlement_on_its_day';
  end if;
  if new.outcome = 'VOID' then
    select * into undone from ledger_transaction where tenant_id = new.tenant_id and id = new.reversal_id;
    if undone.reverses_id is distinct from paid.id or undone.occurred_on <> paid.occurred_on then
      raise exception 'a payment that is void is undone on its own day'
        using errcode = 'check_violation', constraint = 'settlement_undoes';
    end if;
  end if;
  return null;
end $$;
create constraint trigger settles_what_is_pending after insert on ledger_settlement
  deferrable initially deferred for each row execute function app.settles_what_is_pending();
`;

// What is pending is undone by its settlement, and in no other way; what was posted may still come back.
const undoneOnceSettled = `
create function app.undone_once_settled() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from ledger_transaction where tenant_id = new.tenant_id and id = new.reverses_id and starts_pending)
    and not exists (select from ledger_settlement where tenant_id = new.tenant_id and transaction_id = new.reverses_id
      and (outcome = 'POSTED' or reversal_id = new.id)) then
    raise exception 'a payment that is pending is taken out of its run, and not reversed'
      using errcode = 'check_violation', constraint = 'reversal_of_settled';
  end if;
  return null;
end $$;
create constraint trigger undone_once_settled after insert on ledger_transaction
  deferrable initially deferred for each row when (new.reverses_id is not null)
  execute function app.undone_once_settled();
`;

// A bank can't have taken what nobody has had the file of.
const files = `
create table payment_run_file (
  tenant_id uuid not null,
  run_id uuid not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, run_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id)
);
call app.protect('payment_run_file');
call app.make_append_only('payment_run_file');
call app.grant_to_application('select, insert', 'payment_run_file');
`;
