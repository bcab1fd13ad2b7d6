import { Migration } from '@mikro-orm/migrations';

/** Challenges of decisions, and complaints about how something was done: one table, as both have the same life. */
export class Migration20261130025010_challenges extends Migration {
  override up(): void {
    this.addSql(challenges);
  }
}

const challenges = `
create table challenge (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  kind text not null check (kind in ('CHALLENGE', 'COMPLAINT')),
  -- What is challenged, by its type and id; null for a complaint.
  subject_type text,
  subject_id uuid,
  refused_option text,
  decided_on date not null,
  -- The accounts that made the decision, or answered a stage.
  decided_by text[] not null default '{}',
  -- What is not done while it is open.
  waits text[] not null default '{}',
  grounds text not null check (trim(grounds) <> ''),
  wanted text not null check (trim(wanted) <> ''),
  raised_by_supporter_id uuid,
  received_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  window_ends_on date not null,
  late_allowed_reason text check (trim(late_allowed_reason) <> ''),
  late_allowed_by text,
  policy_version_id uuid not null,
  acknowledge_due_on date not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  stage integer not null check (stage > 0),
  stage_count integer not null,
  stage_role text not null,
  reply_due_on date not null,
  reply_due_reason text not null,
  answered_on date,
  outcome text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
  next_stage_until_on date,
  stages jsonb not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, raised_by_supporter_id) references supporter (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((subject_type is null) = (subject_id is null)),
  check ((kind = 'CHALLENGE') = (subject_id is not null)),
  check ((late_allowed_reason is null) = (late_allowed_by is null)),
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check ((answered_on is null) = (outcome is null)),
  check (next_stage_until_on is null or answered_on is not null),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index challenge_of_person on challenge (tenant_id, person_id, id);
create index challenge_of_subject on challenge (tenant_id, subject_id, id);
create index challenge_unanswered on challenge (tenant_id, reply_due_on, id)
  where answered_on is null and withdrawn_at is null;
-- One decision is challenged once, and then goes from stage to stage.
create unique index challenge_of_decision on challenge (tenant_id, subject_id, decided_on, coalesce(refused_option, ''))
  where withdrawn_at is null and subject_id is not null;
call app.protect('challenge', 'person_id');
create trigger withdrawn_is_final before update on challenge
  for each row when (old.withdrawn_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'challenge');
`;
