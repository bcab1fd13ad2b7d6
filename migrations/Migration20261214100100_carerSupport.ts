import { Migration } from '@mikro-orm/migrations';

/** What support a carer was given after an assessment of their own, as the national measures of carers tell it apart. */
export class Migration20261214100100_carerSupport extends Migration {
  override up(): void {
    this.addSql(support);
  }
}

// Ended or withdrawn, never edited. One record of a carer is open at a time, as each carer counts once.
const support = `
create table carer_support (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  carer_assessment_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('DIRECT_PAYMENT', 'PART_DIRECT_PAYMENT', 'COUNCIL_MANAGED_BUDGET', 'COMMISSIONED_SUPPORT',
    'RESPITE_TO_CARED_FOR', 'INFORMATION_ONLY', 'NO_SUPPORT')),
  starts_on date not null,
  in_words text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_on date check (ended_on >= starts_on),
  ended_reason text check (trim(ended_reason) <> ''),
  ended_at timestamptz,
  ended_by text,
  withdrawn_reason text check (trim(withdrawn_reason) <> ''),
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, carer_assessment_id, person_id) references carer_assessment (tenant_id, id, person_id),
  check (num_nulls(ended_on, ended_reason, ended_at, ended_by) in (0, 4)),
  check (num_nulls(withdrawn_reason, withdrawn_at, withdrawn_by) in (0, 3))
);
create index carer_support_of_person on carer_support (tenant_id, person_id, starts_on, id);
create index carer_support_of_assessment on carer_support (tenant_id, carer_assessment_id, id);
create unique index carer_support_open on carer_support (tenant_id, person_id) where ended_on is null and withdrawn_at is null;
call app.protect('carer_support', 'person_id');
create trigger withdrawn_is_final before update on carer_support
  for each row when (old.withdrawn_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'carer_support');
call app.grant_to_application('update (version, ended_on, ended_reason, ended_at, ended_by, withdrawn_reason, withdrawn_at, withdrawn_by)', 'carer_support');
`;
