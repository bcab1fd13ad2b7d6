import { Migration } from '@mikro-orm/migrations';

/** People and the supporters around them; assessments and what each allocation gave back. */
export class Migration20261122000200_people extends Migration {
  override up(): void {
    this.addSql(people);
    this.addSql(assessments);
  }
}

const people = `
create table person (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null default 1,
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  given_name text not null,
  family_name text not null,
  preferred_name text,
  born_on date not null,
  email text,
  phone text,
  address_lines text[] not null default '{}',
  postcode text,
  preferred_language text not null default 'en',
  needs_interpreter boolean not null default false,
  communication_needs text[] not null default '{}',
  ethnicity text not null,
  client_group text not null,
  primary_support_reason text not null,
  living_situation text not null,
  has_dementia boolean,
  key_worker text,
  registered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, nhs_number)
);
create index person_by_name on person (tenant_id, family_name, id);
create index person_by_name_prefix on person (tenant_id, lower(family_name) text_pattern_ops);
create index person_by_given_name_prefix on person (tenant_id, lower(given_name) text_pattern_ops);
create index person_by_key_worker on person (tenant_id, key_worker, family_name, id);
call app.protect('person', 'id');
call app.grant_to_application('select, insert, update', 'person');

create table supporter (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  name text not null,
  relationship text not null,
  lives_in_household boolean not null,
  email text,
  phone text,
  authority text not null,
  authority_from date,
  authority_to date,
  consents text[] not null default '{}',
  consent_recorded_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (authority = 'NONE' or authority_from is not null),
  check (consents = '{}' or consent_recorded_on is not null)
);
create index supporter_of_person on supporter (tenant_id, person_id, id);
call app.protect('supporter', 'person_id');
call app.grant_to_application('select, insert, update', 'supporter');
`;

const assessments = `
create table assessment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  respondent text not null,
  started_on date not null,
  answers jsonb not null,
  circumstances jsonb not null,
  completed_on date,
  completed_at timestamptz,
  completed_by text,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((completed_at is null) = (completed_by is null) and (completed_at is null) = (completed_on is null))
);
create unique index assessment_one_open on assessment (tenant_id, person_id) where completed_at is null;
create index assessment_of_person on assessment (tenant_id, person_id, id);
call app.protect('assessment', 'person_id');
create trigger completed_is_final before update on assessment
  for each row when (old.completed_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'assessment');

create table allocation (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  assessment_id uuid not null,
  policy_version_id uuid not null,
  allocated_on date not null,
  -- json, not jsonb, for these two: the working is kept byte for byte as it was first given.
  profile json not null,
  -- The same profile in a few bytes, for working out the whole caseload at once, and by which encoding it is to be read.
  needs_encoding smallint not null check (needs_encoding > 0),
  encoded_needs bytea not null check (octet_length(encoded_needs) between 1 and 255),
  weekly_amount_pence bigint not null check (weekly_amount_pence >= 0),
  yearly_amount_pence bigint not null,
  weekly_amount_before_unpaid_support_pence bigint not null,
  total_points integer not null,
  total_points_before_unpaid_support integer not null,
  scale_key text not null,
  scale_label text not null,
  decision_reasons text[] not null default '{}',
  steps json not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, assessment_id, person_id) references assessment (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
-- With the encoded needs, so that a council's whole caseload is read from the index alone.
create index allocation_of_person on allocation (tenant_id, person_id, id) include (allocated_on, needs_encoding, encoded_needs);
call app.protect('allocation', 'person_id');
call app.make_append_only('allocation');
call app.grant_to_application('select, insert', 'allocation');
`;
