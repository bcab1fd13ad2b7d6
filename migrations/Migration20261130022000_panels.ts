import { Migration } from '@mikro-orm/migrations';

/**
 * Risk enablement panels: who sits on them, what is referred to them, when they meet, and what they decide. A member who
 * holds no other role sees the cases that they may decide about while these are open, and nothing else of anybody:
 * PostgreSQL holds that, by the list of members that each referral carries.
 */
export class Migration20261130022000_panels extends Migration {
  override up(): void {
    this.addSql(whoseMember);
    this.addSql(panels);
    this.addSql(referrals);
    this.addSql(meetings);
    this.addSql(decisions);
    this.addSql(learning);
    this.addSql(whoSees);
    this.addSql(personAsks);
  }
}

// The seats of whoever asks, where they ask as a member of a panel: ids of panel_member, with commas between.
const whoseMember = `
create function app.current_members() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.member', true), ''), ',')::uuid[] $$;
call app.grant_to_application('execute', 'function app.current_members()');
`;

const panels = `
create table panel (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  name text not null check (trim(name) <> ''),
  -- One of the localities that the council's policy names; null serves all others.
  locality text,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  primary key (tenant_id, id)
);
-- Two panels of one locality would be asked about one person.
create unique index panel_of_locality on panel (tenant_id, coalesce(locality, '')) where closed_on is null;
call app.protect('panel');
call app.grant_to_application('select, insert, update', 'panel');

create table panel_member (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  panel_id uuid not null,
  account text not null check (account <> ''),
  name text not null check (trim(name) <> ''),
  role text not null,
  holds_budget boolean not null,
  -- The member in whose place they sit, where that member is not there.
  deputy_for_id uuid,
  term_from date not null,
  -- The last day.
  term_to date check (term_to >= term_from),
  primary key (tenant_id, id),
  unique (tenant_id, panel_id, id),
  foreign key (tenant_id, panel_id) references panel (tenant_id, id),
  foreign key (tenant_id, panel_id, deputy_for_id) references panel_member (tenant_id, panel_id, id)
);
create index panel_member_by_account on panel_member (tenant_id, account);
call app.protect('panel_member');
call app.grant_to_application('select, insert, update', 'panel_member');
`;

// The papers are the plan as it stood, and never change: the application may not write to them again.
const referrals = `
create table panel_referral (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  panel_id uuid,
  replaces_id uuid,
  purpose text not null check (purpose in ('DECISION', 'ADVICE')),
  source text not null check (source in ('POLICY', 'PRACTITIONER', 'PERSON')),
  asked_reason text,
  reasons jsonb not null,
  papers jsonb not null,
  plan_version integer not null,
  policy_version_id uuid not null,
  referred_at timestamptz not null,
  referred_on date not null,
  referred_by text not null,
  due_on date not null,
  due_reason text not null,
  information_requests jsonb not null default '[]',
  interests jsonb not null default '[]',
  not_approved_on date,
  members_met_on date,
  members_met uuid[] not null default '{}',
  members_met_notes text,
  closed_at timestamptz,
  closed_reason text,
  -- The members who may see it: those of the panel without an interest, while it is open.
  seen_by uuid[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, panel_id) references panel (tenant_id, id),
  foreign key (tenant_id, replaces_id, person_id) references panel_referral (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((closed_at is null) = (closed_reason is null)),
  check (closed_at is null or seen_by = '{}'),
  check ((members_met_on is null) = (members_met = '{}'))
);
create unique index panel_referral_open on panel_referral (tenant_id, plan_id) where closed_at is null;
create index panel_referral_of_plan on panel_referral (tenant_id, plan_id, id);
create index panel_referral_of_person on panel_referral (tenant_id, person_id, id);
create index panel_referral_due on panel_referral (tenant_id, due_on, id) where closed_at is null;
call app.protect('panel_referral');
call app.grant_to_application('select, insert', 'panel_referral');
call app.grant_to_application('update (version, panel_id, due_on, due_reason, information_requests, interests, not_approved_on, members_met_on, members_met, members_met_notes, closed_at, closed_reason, seen_by)', 'panel_referral');
`;

const meetings = `
create table panel_meeting (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  panel_id uuid not null,
  held_on date not null,
  start_time text not null check (start_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text,
  link text,
  scheduled_at timestamptz not null,
  scheduled_by text not null,
  present uuid[] not null default '{}',
  attendance_recorded_at timestamptz,
  attendance_recorded_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, panel_id) references panel (tenant_id, id),
  check (place is not null or link is not null)
);
create index panel_meeting_of_panel on panel_meeting (tenant_id, panel_id, held_on);
call app.protect('panel_meeting');
call app.grant_to_application('select, insert, update', 'panel_meeting');

create table panel_agenda_item (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  referral_id uuid not null,
  position integer not null,
  taken_off_at timestamptz,
  person_attended boolean,
  came_with text,
  support_to_attend text,
  seen_by uuid[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, referral_id),
  foreign key (tenant_id, meeting_id) references panel_meeting (tenant_id, id),
  foreign key (tenant_id, referral_id, person_id) references panel_referral (tenant_id, id, person_id)
);
create index panel_agenda_item_of_referral on panel_agenda_item (tenant_id, referral_id);
call app.protect('panel_agenda_item');
call app.grant_to_application('select, insert, update', 'panel_agenda_item');
`;

const decisions = `
create table panel_decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  number integer not null check (number > 0),
  decision text not null check (decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'MORE_INFORMATION', 'NOT_APPROVED')),
  reasons text not null,
  meeting_id uuid,
  members uuid[] not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by text not null,
  policy_version_id uuid not null,
  -- Says which version decided where a newer one was in force by then.
  policy_note text,
  ratified_by_meeting_id uuid,
  seen_by uuid[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, referral_id, number),
  foreign key (tenant_id, referral_id, person_id) references panel_referral (tenant_id, id, person_id),
  foreign key (tenant_id, meeting_id) references panel_meeting (tenant_id, id),
  foreign key (tenant_id, ratified_by_meeting_id) references panel_meeting (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
call app.protect('panel_decision');
call app.grant_to_application('select, insert', 'panel_decision');
call app.grant_to_application('update (ratified_by_meeting_id, seen_by)', 'panel_decision');

create table panel_condition (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  decision_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  words text not null,
  responsible text not null,
  due_on date not null,
  met_on date,
  met_how text,
  met_recorded_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id, person_id) references panel_decision (tenant_id, id, person_id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  check ((met_on is null) = (met_recorded_by is null))
);
create index panel_condition_of_plan on panel_condition (tenant_id, plan_id, position);
create index panel_condition_of_decision on panel_condition (tenant_id, decision_id, position);
call app.protect('panel_condition', 'person_id');
call app.grant_to_application('select, insert', 'panel_condition');
call app.grant_to_application('update (version, met_on, met_how, met_recorded_by)', 'panel_condition');
`;

// Of nobody in particular: it names no case and no person.
const learning = `
create table panel_learning (
  tenant_id uuid not null,
  id uuid not null,
  panel_id uuid,
  subject text not null,
  words text not null,
  recorded_on date not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, panel_id) references panel (tenant_id, id)
);
call app.protect('panel_learning');
call app.make_append_only('panel_learning');
call app.grant_to_application('select, insert', 'panel_learning');
`;

// The person whose case it is and staff see a row as everywhere (see app.protect); a member sees it where the list says
// so, whom their own scope shows no person. What belongs to a referral carries its list, which PostgreSQL keeps: a list
// and not a look at the referral, as Citus takes no sub-select in a policy.
const seenBy = (table: string) => `
create policy person on ${table} as restrictive
  using ((person_id = coalesce(app.current_person(), person_id) or seen_by && app.current_members())::integer <> 0);
`;
const whoSees = `
${['panel_referral', 'panel_agenda_item', 'panel_decision'].map(seenBy).join('')}
create function app.panel_seen_by() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update panel_agenda_item set seen_by = new.seen_by where tenant_id = new.tenant_id and referral_id = new.id;
  update panel_decision set seen_by = new.seen_by where tenant_id = new.tenant_id and referral_id = new.id;
  return null;
end $$;
create trigger seen_by after update of seen_by on panel_referral for each row
  when (old.seen_by is distinct from new.seen_by) execute function app.panel_seen_by();

create function app.panel_seen_as_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select referral.seen_by into new.seen_by from panel_referral referral
    where referral.tenant_id = new.tenant_id and referral.id = new.referral_id;
  new.seen_by := coalesce(new.seen_by, '{}');
  return new;
end $$;
create trigger seen_by before insert or update of referral_id on panel_agenda_item
  for each row execute function app.panel_seen_as_referral();
create trigger seen_by before insert on panel_decision
  for each row execute function app.panel_seen_as_referral();
`;

// A circumstance of a plan that sends it to the panel, which previews of policy look at as at the others.
const personAsks = `
alter table support_plan add column panel_requested_by_person_reason text;
do $$
begin
  execute replace(pg_get_functiondef('app.facts_of_plans(uuid, uuid[])'::regprocedure), '+ 16 * (plan.agreed_at is not null)',
    '+ 32 * (coalesce(plan.panel_requested_by_person_reason, '''') <> '''')::integer + 16 * (plan.agreed_at is not null)');
end $$;
`;
