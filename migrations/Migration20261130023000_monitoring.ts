import { Migration } from '@mikro-orm/migrations';

/** Looking at how the money is going, what is sent for it, and suspending payments. */
export class Migration20261130023000_monitoring extends Migration {
  override up(): void {
    this.addSql(checks);
    this.addSql(evidence);
    this.addSql(suspensions);
  }
}

const checks = `
create table monitoring_check (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  -- Null where it covers all parts of the budget.
  part_id uuid,
  version integer not null,
  kind text not null,
  rule_key text,
  rule_label text not null,
  reason text not null,
  frequency text not null,
  every_weeks integer,
  every_months integer,
  evidence text[] not null,
  -- What of it is still to come.
  evidence_wanted text[] not null,
  has_evidence boolean not null,
  home_visit_offered boolean not null,
  counted_from date not null,
  counted_day_of_month integer check (counted_day_of_month between 1 and 31),
  due_from date,
  -- Null where it is done with the review of the plan only.
  due_on date,
  day_of_month integer check (day_of_month between 1 and 31),
  reminder_on date,
  help_offered_on date,
  reminded_at timestamptz,
  help_offered_at timestamptz,
  had_good_review boolean not null,
  policy_version_id uuid not null,
  dated_at timestamptz not null,
  moved_from_on date,
  moved_from_policy_version_id uuid,
  moved_reason text,
  reply_by_on date,
  queries jsonb not null default '[]',
  checked_on date,
  outcome text,
  note text,
  help_given text,
  follow_up_on date,
  discussion_on date,
  surplus_pence bigint,
  concern text,
  home_visited_on date,
  home_visit_result text,
  balances jsonb not null default '[]',
  completed_at timestamptz,
  completed_by text,
  no_longer_needed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, moved_from_policy_version_id) references policy_version (tenant_id, id),
  -- No check comes before support does, nor before the one that it is counted from.
  check (due_on >= counted_from),
  check (due_from <= due_on),
  check (completed_at is null or no_longer_needed_at is null),
  check ((completed_at is null) = (completed_by is null)),
  check ((completed_at is null) = (checked_on is null)),
  check (completed_at is null or reply_by_on is null)
);
-- Each part has one regular check that is still to be done, or all of them have one together.
create unique index monitoring_check_regular on monitoring_check (tenant_id, budget_id, coalesce(part_id, budget_id))
  where kind in ('FIRST', 'ROUTINE') and completed_at is null and no_longer_needed_at is null;
create index monitoring_check_of_budget on monitoring_check (tenant_id, budget_id, id);
create index monitoring_check_of_part on monitoring_check (tenant_id, part_id, id);
create index monitoring_check_of_person on monitoring_check (tenant_id, person_id, due_on);
create index monitoring_check_by_day on monitoring_check (tenant_id, coalesce(due_on, 'infinity'), id);
create index monitoring_check_open on monitoring_check (tenant_id, coalesce(due_on, 'infinity'), id)
  where completed_at is null and no_longer_needed_at is null;
create index monitoring_check_to_remind on monitoring_check (tenant_id, reminder_on)
  where completed_at is null and no_longer_needed_at is null and help_offered_at is null;
call app.protect('monitoring_check', 'person_id');
create trigger completed_is_final before update on monitoring_check
  for each row when (old.completed_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'monitoring_check');
`;

const evidence = `
create table monitoring_evidence (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  check_id uuid not null,
  part_id uuid,
  kind text not null,
  covers_from date not null,
  covers_to date not null,
  -- What is left on the last day; below nothing where the account is overdrawn.
  balance_pence bigint,
  note text,
  document_reference text,
  source text not null,
  submitted_at timestamptz not null,
  submitted_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, check_id, person_id) references monitoring_check (tenant_id, id, person_id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  check (covers_from <= covers_to)
);
create index monitoring_evidence_of_check on monitoring_evidence (tenant_id, check_id, id);
call app.protect('monitoring_evidence', 'person_id');
call app.make_append_only('monitoring_evidence');
call app.grant_to_application('select, insert', 'monitoring_evidence');
`;

const suspensions = `
create table payment_suspension (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  version integer not null,
  reason text not null,
  explanation text not null,
  other_way_to_meet_needs text not null,
  notice_given_on date not null,
  starts_on date not null,
  look_again_on date not null,
  suspended_at timestamptz not null,
  suspended_by text not null,
  lifted_on date,
  lifted_reason text,
  lifted_by text,
  policy_version_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (notice_given_on <= starts_on),
  check (starts_on < look_again_on),
  check (explanation <> '' and other_way_to_meet_needs <> ''),
  check ((lifted_on is null) = (lifted_by is null)),
  check ((lifted_on is null) = (lifted_reason is null))
);
create unique index payment_suspension_open on payment_suspension (tenant_id, part_id) where lifted_on is null;
create index payment_suspension_of_part on payment_suspension (tenant_id, part_id, id);
call app.protect('payment_suspension', 'person_id');
create trigger lifted_is_final before update on payment_suspension
  for each row when (old.lifted_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'payment_suspension');
`;
