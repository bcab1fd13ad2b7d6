import { Migration } from '@mikro-orm/migrations';

/** Carers in their own right: whom they care for, what they said that they are willing to do, and their own assessment. */
export class Migration20261206100100_carers extends Migration {
  override up(): void {
    this.addSql(links);
    this.addSql(willingness);
    this.addSql(assessments);
  }
}

// Whoever is cared for sees that they are; what the carer said of it is the carer's own.
const links = `
create table care_link (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  cared_for_id uuid not null,
  version integer not null,
  relationship text not null check (trim(relationship) <> ''),
  lives_together boolean not null,
  starts_on date not null,
  ended_on date check (ended_on >= starts_on),
  ended_reason text check (trim(ended_reason) <> ''),
  ended_by_death boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, id, cared_for_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, cared_for_id) references person (tenant_id, id),
  check ((ended_on is null) = (ended_reason is null)),
  check (ended_on is not null or not ended_by_death)
);
create index care_link_of_carer on care_link (tenant_id, person_id, starts_on, id);
create index care_link_of_cared_for on care_link (tenant_id, cared_for_id, starts_on, id);
create unique index care_link_open on care_link (tenant_id, person_id, cared_for_id) where ended_on is null;
call app.protect('care_link');
create policy person on care_link as restrictive
  using ((app.current_person() is null or app.current_person() in (person_id, cared_for_id))::integer <> 0);
call app.grant_to_application('select, insert', 'care_link');
call app.grant_to_application('update (version, ended_on, ended_reason, ended_by_death)', 'care_link');
`;

const willingness = `
create table care_willingness (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  care_link_id uuid not null,
  asked_on date not null,
  kinds jsonb not null check (jsonb_array_length(kinds) > 0),
  in_words text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, care_link_id, person_id) references care_link (tenant_id, id, person_id)
);
create index care_willingness_of_link on care_willingness (tenant_id, care_link_id, asked_on, id);
create index care_willingness_of_person on care_willingness (tenant_id, person_id, id);
call app.protect('care_willingness', 'person_id');
call app.make_append_only('care_willingness');
call app.grant_to_application('select, insert', 'care_willingness');
`;

const assessments = `
create table carer_assessment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  respondent text not null check (respondent in ('SELF', 'SUPPORTED', 'PROFESSIONAL')),
  is_combined boolean not null,
  started_on date not null,
  answers jsonb not null,
  completed_on date,
  completed_at timestamptz,
  completed_by text,
  is_eligible boolean,
  is_eligible_by_criteria boolean,
  conditions_not_met text[] not null default '{}',
  reasons text check (trim(reasons) <> ''),
  differing_reason text,
  impact text check (impact in ('LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL')),
  amount_pence bigint check (amount_pence > 0),
  weekly_amount_pence bigint check (weekly_amount_pence >= 0),
  given text check (given in ('ONE_OFF', 'YEARLY')),
  policy_version_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (num_nulls(completed_on, completed_at, completed_by, is_eligible, is_eligible_by_criteria, reasons, policy_version_id) in (0, 7)),
  check ((impact is not null) = coalesce(is_eligible, false)),
  check (num_nulls(amount_pence, weekly_amount_pence, given) in (0, 3)),
  check (amount_pence is null or is_eligible)
);
create index carer_assessment_of_person on carer_assessment (tenant_id, person_id, id);
create unique index carer_assessment_open on carer_assessment (tenant_id, person_id) where completed_on is null;
call app.protect('carer_assessment', 'person_id');
create trigger completed_is_final before update on carer_assessment
  for each row when (old.completed_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'carer_assessment');
`;
