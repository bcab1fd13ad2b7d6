import { Migration } from '@mikro-orm/migrations';

/**
 * The way from a first contact to support: contacts with what has happened since, the decision on eligibility, which never
 * changes, re-ablement, and referrals to others with their answers.
 */
export class Migration20261130027010_frontDoor extends Migration {
  override up(): void {
    this.addSql(contacts);
    this.addSql(eligibility);
    this.addSql(reablement);
    this.addSql(onwardReferrals);
  }
}

const contacts = `
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  contacted_on date not null,
  route text not null,
  referred_by text not null,
  what_is_wanted text not null check (trim(what_is_wanted) <> ''),
  fast_track_reason text,
  fast_tracked_on date,
  reablement_declined_on date,
  reablement_declined_reason text,
  reablement_started_on date,
  -- The last day that is planned, until it has ended.
  reablement_ends_on date,
  reablement_ended_on date,
  assessed_on date,
  eligibility_decided_on date,
  amount_known_on date,
  plan_agreed_on date,
  support_started_on date,
  closed_on date,
  closing text,
  closed_reason text,
  -- The time limits in force when it was recorded hold for the whole way: they are what the person was told.
  planning_policy_version_id uuid not null,
  -- The steps that are open, with their due dates, as they were last decided.
  steps jsonb not null default '[]',
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, planning_policy_version_id) references policy_version (tenant_id, id),
  check ((fast_track_reason is null) = (fast_tracked_on is null)),
  check ((closed_on is null) = (closing is null)),
  check (reablement_ended_on is null or reablement_started_on is not null)
);
-- Somebody has one way to support at a time, and one set of due dates.
create unique index contact_one_open on contact (tenant_id, person_id) where closed_on is null;
create index contact_of_person on contact (tenant_id, person_id, id);
call app.protect('contact', 'person_id');
call app.grant_to_application('select, insert, update', 'contact');
`;

const eligibility = `
create table eligibility_decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by text not null,
  needs_arise_from_impairment boolean not null,
  -- Outcomes of the regulations that the person is unable to achieve, each with the way in which.
  unachieved_outcomes jsonb not null,
  has_significant_impact_on_wellbeing boolean not null,
  is_eligible boolean not null,
  is_eligible_by_criteria boolean not null,
  conditions_not_met text[] not null,
  reasons text not null check (trim(reasons) <> ''),
  differing_reason text,
  offers text[] not null,
  planning_policy_version_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, contact_id),
  foreign key (tenant_id, contact_id, person_id) references contact (tenant_id, id, person_id),
  foreign key (tenant_id, planning_policy_version_id) references policy_version (tenant_id, id),
  check (is_eligible = is_eligible_by_criteria or differing_reason is not null)
);
create index eligibility_decision_of_person on eligibility_decision (tenant_id, person_id);
call app.protect('eligibility_decision', 'person_id');
call app.make_append_only('eligibility_decision');
call app.grant_to_application('select, insert', 'eligibility_decision');
`;

const reablement = `
create table reablement_episode (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  version integer not null default 1,
  started_on date not null,
  planned_end_on date not null,
  warn_on date not null,
  free_until date not null,
  longer_reason text,
  goals text[] not null,
  ended_on date,
  result text,
  result_note text,
  planning_policy_version_id uuid not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id, person_id) references contact (tenant_id, id, person_id),
  foreign key (tenant_id, planning_policy_version_id) references policy_version (tenant_id, id),
  check (planned_end_on >= started_on),
  check (ended_on >= started_on),
  check ((ended_on is null) = (result is null))
);
create unique index reablement_episode_one_open on reablement_episode (tenant_id, person_id) where ended_on is null;
create index reablement_episode_of_contact on reablement_episode (tenant_id, contact_id);
call app.protect('reablement_episode', 'person_id');
call app.grant_to_application('select, insert, update', 'reablement_episode');
`;

const onwardReferrals = `
create table onward_referral (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  service text not null,
  reason text not null check (trim(reason) <> ''),
  referred_on date not null,
  answer_expected_by date not null,
  warn_on date not null,
  due_reason text not null,
  answered_on date,
  answer text,
  answer_note text,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (answered_on >= referred_on),
  check ((answered_on is null) = (answer is null))
);
create unique index onward_referral_one_open on onward_referral (tenant_id, person_id, service) where answered_on is null;
create index onward_referral_of_person on onward_referral (tenant_id, person_id);
call app.protect('onward_referral', 'person_id');
call app.grant_to_application('select, insert, update', 'onward_referral');
`;
