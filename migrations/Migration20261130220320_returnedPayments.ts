import { Migration } from '@mikro-orm/migrations';

/**
 * Payments that a bank sent back, or of which it said that the details were wrong. Each is kept once for each list, and
 * waits with the bank details until others are approved.
 */
export class Migration20261130220320_returnedPayments extends Migration {
  override up(): void {
    this.addSql(waiting);
    this.addSql(lists);
    this.addSql(returned);
  }
}

const waiting = `
alter table bank_details
  -- The last day on which it is settled in time which account is right, and what the bank said.
  add column settle_by_on date,
  add column settle_reason text,
  add check (num_nulls(settle_by_on, settle_reason) in (0, 2)),
  add check (approved_at is not null or settle_by_on is null);
call app.grant_to_application('update (settle_by_on, settle_reason)', 'bank_details');
`;

const lists = `
create table returned_payment_list (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  kind text not null check (kind in ('ARUCS', 'AWACS')),
  payment_count integer not null check (payment_count > 0),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id)
);
call app.protect('returned_payment_list');
call app.make_append_only('returned_payment_list');
call app.grant_to_application('select, insert', 'returned_payment_list');
`;

const returned = `
create table returned_payment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  list_id uuid not null,
  item_id uuid not null,
  list_kind text not null check (list_kind in ('ARUCS', 'AWACS')),
  reason text not null,
  reported_on date not null,
  -- What undid the payment; null where it was paid all the same.
  reversal_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, item_id, list_kind),
  foreign key (tenant_id, list_id) references returned_payment_list (tenant_id, id),
  foreign key (tenant_id, item_id) references payment_run_item (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, reversal_id) references ledger_transaction (tenant_id, id),
  check ((list_kind = 'ARUCS') = (reversal_id is not null))
);
create index returned_payment_of_list on returned_payment (tenant_id, list_id, id);
call app.protect('returned_payment', 'person_id');
call app.make_append_only('returned_payment');
call app.grant_to_application('select, insert', 'returned_payment');
`;
