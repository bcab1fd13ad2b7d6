import { Migration } from '@mikro-orm/migrations';

/** Receipts of spending. The files are kept elsewhere, under these ids; of one that was removed it stays known that there was one. */
export class Migration20261201140500_receipts extends Migration {
  override up(): void {
    this.addSql(receipts);
  }
}

const receipts = `
create table receipt (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  spending_id uuid not null,
  kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'HEIC')),
  byte_count integer not null check (byte_count > 0),
  digest text not null check (digest <> ''),
  attached_at timestamptz not null,
  attached_by text not null,
  removed_at timestamptz,
  removed_by text,
  removed_reason text check (trim(removed_reason) <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, spending_id) references spending (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (num_nulls(removed_at, removed_by, removed_reason) in (0, 3))
);
create unique index receipt_attached_once on receipt (tenant_id, spending_id, digest) where removed_at is null;
create index receipt_of_spending on receipt (tenant_id, spending_id, id);
call app.protect('receipt', 'person_id');
create trigger removed_is_final before update on receipt
  for each row when (old.removed_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update (removed_at, removed_by, removed_reason)', 'receipt');
`;
