import { Migration } from '@mikro-orm/migrations';

/** Risks talked through with a person: supported decision records, keeping safe plans, and support to manage the money. */
export class Migration20261130024010_talkingRisks extends Migration {
  override up(): void {
    this.addSql(supportedDecisions);
    this.addSql(keepingSafePlans);
    this.addSql(paymentSupport);
  }
}

// What was written stays as it is: the application may only put a record aside.
const supportedDecisions = `
create table supported_decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  what_the_person_wants text not null,
  why_it_matters text not null,
  what_could_go_wrong text not null,
  what_would_be_good text not null,
  what_others_think text not null,
  what_would_help text not null,
  if_it_goes_wrong text not null,
  what_the_person_decided text not null,
  review_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  ended_on date,
  ended_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((ended_on is null) = (ended_reason is null))
);
create index supported_decision_of_person on supported_decision (tenant_id, person_id, id);
call app.protect('supported_decision', 'person_id');
call app.grant_to_application('select, insert, update (version, replaced_at, ended_on, ended_reason)', 'supported_decision');
`;

const keepingSafePlans = `
create table keeping_safe_plan (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  what_keeps_me_safe text not null,
  warning_signs text not null,
  who_to_call text not null,
  what_to_do text not null,
  shared_with text not null,
  review_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  ended_on date,
  ended_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((ended_on is null) = (ended_reason is null))
);
create unique index keeping_safe_plan_that_stands on keeping_safe_plan (tenant_id, person_id)
  where replaced_at is null and ended_on is null;
call app.protect('keeping_safe_plan', 'person_id');
call app.grant_to_application('select, insert, update (version, replaced_at, ended_on, ended_reason)', 'keeping_safe_plan');
`;

const paymentSupport = `
create table payment_support (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  capacity_to_manage text not null,
  support_around text not null,
  suggested_support text not null,
  chosen_support text not null,
  reason text,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (reason is not null or chosen_support = suggested_support)
);
create unique index payment_support_that_stands on payment_support (tenant_id, person_id) where replaced_at is null;
call app.protect('payment_support', 'person_id');
call app.grant_to_application('select, insert, update (replaced_at)', 'payment_support');
`;
