import { Migration } from '@mikro-orm/migrations';

/**
 * Somebody who moves takes their record along: a person agrees, for each council by its name, and each export is kept with
 * the consent that it rests on. The document itself is not kept again.
 */
export class Migration20261201100400_recordExports extends Migration {
  override up(): void {
    this.addSql(`
create table export_consent (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  receiving_council text not null check (trim(receiving_council) <> ''),
  agreed_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index export_consent_of_person on export_consent (tenant_id, person_id, id);
call app.protect('export_consent', 'person_id');
call app.grant_to_application('select, insert', 'export_consent');
call app.grant_to_application('update (withdrawn_at, withdrawn_by)', 'export_consent');

create table record_export (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  consent_id uuid not null,
  receiving_council text not null,
  format_version text not null,
  exported_at timestamptz not null,
  exported_by text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  foreign key (tenant_id, consent_id, person_id) references export_consent (tenant_id, id, person_id)
);
create index record_export_of_person on record_export (tenant_id, person_id, id);
call app.protect('record_export', 'person_id');
call app.make_append_only('record_export');
call app.grant_to_application('select, insert', 'record_export');
`);
  }
}
