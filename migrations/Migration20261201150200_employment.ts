import { Migration } from '@mikro-orm/migrations';

/** People who work for somebody as personal assistants, the terms by which they do, and what was shown of them. */
export class Migration20261201150200_employment extends Migration {
  override up(): void {
    this.addSql(employment);
    this.addSql(terms);
    this.addSql(checks);
  }
}

// Whoever was recorded stays as they were: only the end of an employment is added.
const employment = `
create table employment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  assistant_name text not null,
  born_on date,
  found_how text,
  employer text not null,
  employer_supporter_id uuid,
  engagement text not null,
  is_relative_in_household boolean not null,
  relative_reason text,
  starts_on date not null,
  ended_on date,
  ended_reason text,
  needs text[] not null,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, employer_supporter_id) references supporter (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (ended_on >= starts_on),
  check ((ended_on is null) = (ended_reason is null))
);
create index employment_of_person on employment (tenant_id, person_id, starts_on, id);
call app.protect('employment', 'person_id');
call app.grant_to_application('select, insert, update (ended_on, ended_reason)', 'employment');
`;

const terms = `
create table employment_terms (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  employment_id uuid not null,
  from_on date not null,
  hours_hundredths integer not null check (hours_hundredths > 0),
  frequency text not null,
  weeks_in_year integer check (weeks_in_year between 1 and 52),
  hourly_rate_pence bigint not null check (hourly_rate_pence > 0),
  hours_are_irregular boolean not null,
  bank_holiday_hours_hundredths integer not null check (bank_holiday_hours_hundredths >= 0),
  bank_holiday_rate_pence bigint,
  cover_rate_pence bigint check (cover_rate_pence >= 0),
  cover_arrangements text,
  pension text not null,
  is_care_and_support_only boolean not null,
  claims_employment_allowance boolean not null,
  insurance_yearly_pence bigint check (insurance_yearly_pence >= 0),
  payroll_by text not null,
  payroll_yearly_pence bigint check (payroll_yearly_pence >= 0),
  contract_given_on date,
  cost_lines jsonb not null,
  weekly_cost_pence bigint not null,
  yearly_cost_pence bigint not null,
  on_costs_yearly_pence bigint not null check (on_costs_yearly_pence >= 0),
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, employment_id) references employment (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
create unique index employment_terms_from_day on employment_terms (tenant_id, employment_id, from_on);
call app.protect('employment_terms', 'person_id');
call app.grant_to_application('select, insert', 'employment_terms');

alter table support_item
  add column employment_id uuid,
  add column engagement text,
  add foreign key (tenant_id, employment_id) references employment (tenant_id, id),
  add check ((employment_id is null) = (engagement is null));
create index support_item_of_employment on support_item (tenant_id, employment_id);
`;

// What was shown stays as it is: a newer one only puts it aside.
const checks = `
create table employment_check (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  employment_id uuid not null,
  kind text not null,
  checked_on date not null,
  ends_on date,
  detail text,
  renew_by date,
  warn_on date,
  due_reason text,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, employment_id) references employment (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (ends_on >= checked_on),
  check ((renew_by is null) = (warn_on is null)),
  check (warn_on <= renew_by)
);
create unique index employment_check_that_stands on employment_check (tenant_id, employment_id, kind)
  where replaced_at is null;
create index employment_check_of_employment on employment_check (tenant_id, employment_id, id);
call app.protect('employment_check', 'person_id');
call app.grant_to_application('select, insert, update (replaced_at)', 'employment_check');
`;
