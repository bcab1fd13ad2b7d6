import { Migration } from '@mikro-orm/migrations';

/**
 * What is written with person-centred tools, and that a person's own words went to a health service. An entry is never
 * changed: it ends once, by being replaced or withdrawn. One for the person alone is hidden from whoever sees everybody.
 */
export class Migration20261204100100_personCentred extends Migration {
  override up(): void {
    this.addSql(entries);
    this.addSql(consents);
    this.addSql(exports);
  }
}

const entries = `
create table profile_entry (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  tool text not null,
  perspective text not null check (perspective in ('PERSON', 'FAMILY', 'STAFF')),
  written_on date not null,
  audience text not null check (audience in ('PERSON_ONLY', 'STAFF', 'CIRCLE')),
  may_go_to_health boolean not null,
  language text not null,
  words text,
  said_by text,
  name text,
  relationship text,
  closeness text check (closeness in ('CLOSEST', 'CLOSE', 'KNOWN', 'PAID')),
  supporter_id uuid,
  when_in_words text,
  what_they_do text,
  what_it_means text,
  what_to_do text,
  first_step text,
  decision text,
  how_involved text,
  who_decides text,
  written_as text not null check (written_as in ('PERSON', 'REPRESENTATIVE', 'BROKER', 'STAFF')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_on date,
  ended_by text,
  ended_reason text,
  replaced_by_id uuid,
  -- What was for the whole circle is for the person and staff once it has ended: nobody else reads what no longer holds.
  seen_by text not null generated always as
    (case when audience = 'CIRCLE' and ended_on is not null then 'STAFF' else audience end) stored,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supporter_id, person_id) references supporter (tenant_id, id, person_id),
  foreign key (tenant_id, replaced_by_id, person_id) references profile_entry (tenant_id, id, person_id),
  check (tool <> 'RELATIONSHIP' or num_nulls(name, relationship, closeness) = 0),
  check (tool <> 'COMMUNICATION' or num_nulls(what_they_do, what_it_means, what_to_do) = 0),
  check (tool <> 'DECISION_MAKING' or num_nulls(decision, how_involved, who_decides) = 0),
  check (tool in ('RELATIONSHIP', 'COMMUNICATION', 'DECISION_MAKING') or words is not null),
  check (audience <> 'PERSON_ONLY' or (written_as <> 'STAFF' and not may_go_to_health)),
  check ((ended_on is null) = (ended_by is null)),
  check (ended_on is not null or num_nonnulls(ended_reason, replaced_by_id) = 0)
);
create index profile_entry_of_person on profile_entry (tenant_id, person_id, id);
call app.protect('profile_entry', 'person_id');
create policy not_for_staff on profile_entry as restrictive
  using (audience <> 'PERSON_ONLY' or app.current_person() is not null);
create trigger ended_is_final before update on profile_entry
  for each row when (old.ended_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'profile_entry');
call app.grant_to_application('update (ended_on, ended_by, ended_reason, replaced_by_id)', 'profile_entry');
`;

const consents = `
create table health_consent (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  health_service text not null check (trim(health_service) <> ''),
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
create index health_consent_of_person on health_consent (tenant_id, person_id, id);
call app.protect('health_consent', 'person_id');
create trigger withdrawn_is_final before update on health_consent
  for each row when (old.withdrawn_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'health_consent');
call app.grant_to_application('update (withdrawn_at, withdrawn_by)', 'health_consent');
`;

const exports = `
create table health_export (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  consent_id uuid not null,
  health_service text not null,
  format_version text not null,
  exported_at timestamptz not null,
  exported_by text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  foreign key (tenant_id, consent_id, person_id) references health_consent (tenant_id, id, person_id)
);
create index health_export_of_person on health_export (tenant_id, person_id, id);
call app.protect('health_export', 'person_id');
call app.make_append_only('health_export');
call app.grant_to_application('select, insert', 'health_export');
`;
