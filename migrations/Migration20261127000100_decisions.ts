import { Migration } from '@mikro-orm/migrations';

/**
 * Every decision with the facts, the versions of policy and the outcome that it rests on. A database from before has no
 * rows for what was decided until then; its allocations hold their own facts and version, and replay as they did.
 */
export class Migration20261127000100_decisions extends Migration {
  override up(): void {
    this.addSql(decisions);
  }
}

// json, not jsonb, for facts and outcome: they are kept byte for byte as they were first given.
const decisions = `
create table decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  decided_at timestamptz not null,
  decided_on date not null,
  facts json not null,
  outcome json not null,
  sentence text not null,
  primary key (tenant_id, id),
  -- A person's decisions in the order in which they were made, and what the versions below point at.
  unique (tenant_id, person_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
-- Which decision about a record is the latest of its kind.
create index decision_of_subject on decision (tenant_id, subject_id, kind, id);
call app.protect('decision', 'person_id');
call app.make_append_only('decision');
call app.grant_to_application('select, insert', 'decision');

create table decision_policy_version (
  tenant_id uuid not null,
  decision_id uuid not null,
  area text not null,
  person_id uuid not null,
  policy_version_id uuid not null,
  -- The day for which the version was looked up: not the day of the decision where it rests on an earlier one.
  in_force_on date not null,
  primary key (tenant_id, decision_id, area),
  foreign key (tenant_id, person_id, decision_id) references decision (tenant_id, person_id, id),
  foreign key (tenant_id, policy_version_id, area) references policy_version (tenant_id, id, area)
);
-- What was decided about the days of a correction.
create index decision_policy_version_by_day on decision_policy_version (tenant_id, area, in_force_on);
call app.protect('decision_policy_version', 'person_id');
call app.make_append_only('decision_policy_version');
call app.grant_to_application('select, insert', 'decision_policy_version');
`;
