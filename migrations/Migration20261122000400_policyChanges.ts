import { Migration } from '@mikro-orm/migrations';

/** How a council changes its policy: proposals with four eyes on each, and which version was in force when. */
export class Migration20261122000400_policyChanges extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql(withdrawals);
    this.addSql(changes);
    this.addSql(fourEyes);
    this.addSql(versionsAsApproved);
    this.addSql(periods);
    this.addSql(recordPeriods);
  }
}

// A version is never edited, so that it was taken back before its date is a row of its own.
const withdrawals = `
create table policy_version_withdrawal (
  tenant_id uuid not null,
  policy_version_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null,
  reason text not null check (trim(reason) <> ''),
  primary key (tenant_id, policy_version_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
call app.protect('policy_version_withdrawal');
call app.make_append_only('policy_version_withdrawal');
call app.grant_to_application('select, insert', 'policy_version_withdrawal');
`;

const changes = `
create table policy_change (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null default 1,
  area text not null,
  base_version_id uuid,
  starts_from text not null check (starts_from in ('IN_FORCE', 'PUBLISHED', 'FILE', 'UPRATING')),
  settings jsonb not null,
  sources jsonb not null,
  effective_from date not null,
  note text not null,
  drafted_at timestamptz not null,
  drafted_by text not null,
  submitted_at timestamptz,
  submitted_by text,
  approved_at timestamptz,
  approved_by text,
  rejected_at timestamptz,
  rejected_by text,
  rejected_reason text check (trim(rejected_reason) <> ''),
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text check (trim(withdrawn_reason) <> ''),
  enacted_at timestamptz,
  enacted_by text,
  enacted_reason text check (trim(enacted_reason) <> ''),
  policy_version_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, base_version_id, area) references policy_version (tenant_id, id, area),
  foreign key (tenant_id, policy_version_id, area) references policy_version (tenant_id, id, area),
  check (num_nulls(submitted_at, submitted_by) in (0, 2)),
  check (num_nulls(approved_at, approved_by) in (0, 2)),
  check (num_nulls(rejected_at, rejected_by, rejected_reason) in (0, 3)),
  check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
  check (num_nulls(enacted_at, enacted_by, enacted_reason) in (0, 3)),
  check (submitted_at is not null or (approved_at is null and rejected_at is null)),
  check (num_nonnulls(approved_at, rejected_at, enacted_at) <= 1),
  check ((policy_version_id is not null) = (approved_at is not null or enacted_at is not null)),
  constraint policy_change_four_eyes check (approved_by <> submitted_by and approved_by <> drafted_by)
);
create index policy_change_newest on policy_change (tenant_id, drafted_at desc, id);
call app.protect('policy_change');
call app.grant_to_application('select, insert, update', 'policy_change');

-- Every save of a change, whole: what somebody wrote is still there after somebody else wrote over it.
create table policy_change_edit (
  tenant_id uuid not null,
  change_id uuid not null,
  number integer not null check (number > 0),
  settings jsonb not null,
  sources jsonb not null,
  effective_from date not null,
  note text not null,
  edited_at timestamptz not null,
  edited_by text not null,
  primary key (tenant_id, change_id, number),
  foreign key (tenant_id, change_id) references policy_change (tenant_id, id)
);
call app.protect('policy_change_edit');
call app.make_append_only('policy_change_edit');
call app.grant_to_application('select, insert', 'policy_change_edit');

-- Every submission, approval, rejection and withdrawal, also of those that a later edit has voided.
create table policy_change_decision (
  tenant_id uuid not null,
  change_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENACTED')),
  decided_at timestamptz not null,
  decided_by text not null,
  reason text check (trim(reason) <> ''),
  policy_version_id uuid,
  primary key (tenant_id, change_id, number),
  foreign key (tenant_id, change_id) references policy_change (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (reason is not null or kind in ('SUBMITTED', 'APPROVED'))
);
call app.protect('policy_change_decision');
call app.make_append_only('policy_change_decision');
call app.grant_to_application('select, insert', 'policy_change_decision');
`;

// Whoever wrote any of a change, even words that somebody else has written over since, may not approve it.
const fourEyes = `
create function app.writers_of_policy_change(tenant uuid, change uuid) returns setof text language sql stable as $$
  select edited_by from policy_change_edit e where e.tenant_id = tenant and e.change_id = change
$$;
create function app.is_writer_of_policy_change(tenant uuid, change uuid, account text) returns boolean language sql stable as $$
  select account in (select app.writers_of_policy_change(tenant, change))
$$;

create function app.refuse_approval_by_writer() returns trigger language plpgsql as $$
begin
  if app.is_writer_of_policy_change(new.tenant_id, new.id, new.approved_by) then
    raise exception 'whoever wrote a change of policy may not approve it'
      using errcode = 'check_violation', constraint = 'policy_change_four_eyes';
  end if;
  return new;
end $$;
create trigger four_eyes before insert or update on policy_change
  for each row when (new.approved_by is not null) execute function app.refuse_approval_by_writer();

create function app.refuse_edit_of_approved() returns trigger language plpgsql as $$
begin
  if exists (
    select from policy_change c where c.tenant_id = new.tenant_id and c.id = new.change_id
      and (c.submitted_at is not null or c.enacted_at is not null or c.withdrawn_at is not null)) then
    raise exception 'a change of policy that is decided or waits for a decision is opened again before it is edited'
      using errcode = 'check_violation', constraint = 'policy_change_open_to_edit';
  end if;
  return new;
end $$;
create trigger open_to_edit before insert on policy_change_edit
  for each row execute function app.refuse_edit_of_approved();
`;

// A version that comes of a change is, to the letter, what was last saved in it, and somebody else's eyes saw it.
const versionsAsApproved = `
create function app.refuse_version_unlike_its_change() returns trigger language plpgsql as $$
declare
  change policy_change;
  saved policy_change_edit;
begin
  select * into change from policy_change c where c.tenant_id = new.tenant_id and c.id = new.change_id;
  select * into saved from policy_change_edit e
    where e.tenant_id = new.tenant_id and e.change_id = new.change_id order by number desc limit 1;
  if (saved.settings, saved.sources, saved.effective_from, saved.note, change.area)
    is distinct from (new.settings, new.sources, new.effective_from, new.note, new.area) then
    raise exception 'a version of policy is what was last saved in its change'
      using errcode = 'check_violation', constraint = 'policy_version_as_saved';
  end if;
  if change.withdrawn_at is not null or change.rejected_at is not null or change.policy_version_id is not null
    or (change.submitted_at is null and not new.is_emergency) then
    raise exception 'only a change of policy that waits for a decision becomes a version'
      using errcode = 'check_violation', constraint = 'policy_version_of_open_change';
  end if;
  if new.approver in (change.submitted_by, change.drafted_by)
    or app.is_writer_of_policy_change(new.tenant_id, new.change_id, new.approver) then
    raise exception 'whoever wrote a change of policy may not approve it'
      using errcode = 'check_violation', constraint = 'policy_version_four_eyes';
  end if;
  return new;
end $$;
create trigger as_approved before insert on policy_version
  for each row when (new.change_id is not null) execute function app.refuse_version_unlike_its_change();

create function app.refuse_late_withdrawal() returns trigger language plpgsql as $$
begin
  if exists (
    select from policy_version v where v.tenant_id = new.tenant_id and v.id = new.policy_version_id
      and v.effective_from <= (new.withdrawn_at at time zone 'Europe/London')::date) then
    raise exception 'a version of policy is withdrawn only before its first day'
      using errcode = 'check_violation', constraint = 'policy_version_withdrawn_in_time';
  end if;
  return new;
end $$;
create trigger in_time before insert on policy_version_withdrawal
  for each row execute function app.refuse_late_withdrawal();
`;

// Which version was in force on which days, as known from when until when. Rows are added and closed, never altered.
const periods = `
create table policy_period (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  area text not null,
  policy_version_id uuid not null,
  in_force daterange not null check (not isempty(in_force)),
  -- Empty where the next was recorded at the same moment, and so it was never known.
  known tstzrange not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, policy_version_id, area) references policy_version (tenant_id, id, area),
  constraint policy_period_one_at_a_time
    exclude using gist (tenant_id with =, area with =, in_force with &&, known with &&)
);
create index policy_period_of_version on policy_period (tenant_id, policy_version_id);
call app.protect('policy_period');
call app.grant_to_application('select, insert, update', 'policy_period');

create function app.refuse_other_than_closing() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.tenant_id, new.id, new.area, new.policy_version_id, new.in_force) = (old.tenant_id, old.id, old.area, old.policy_version_id, old.in_force)
      and upper_inf(old.known) and not upper_inf(new.known) and (isempty(new.known) or lower(new.known) = lower(old.known)) then
      return new;
    end if;
  end if;
  raise exception 'rows of policy_period are only ever closed' using errcode = 'restrict_violation';
end $$;
create trigger only_closed before update or delete on policy_period
  for each row execute function app.refuse_other_than_closing();

-- The versions of an area that stand, each from its first day to the day before the next one's.
create function app.policy_timeline(tenant uuid, of_area text) returns table (policy_version_id uuid, in_force daterange)
  language sql stable as $$
  select id, daterange(effective_from, lead(effective_from) over (order by effective_from))
  from (
    select distinct on (effective_from) id, effective_from from policy_version v
    where v.tenant_id = tenant and v.area = of_area and not exists (
      select from policy_version_withdrawal w where w.tenant_id = v.tenant_id and w.policy_version_id = v.id)
    order by effective_from, number desc
  ) standing
$$;

create function app.refuse_gap_in_policy() returns trigger language plpgsql as $$
begin
  if exists (
    (select policy_version_id, in_force from policy_period
      where tenant_id = new.tenant_id and area = new.area and upper_inf(known)
      except select * from app.policy_timeline(new.tenant_id, new.area))
    union all
    (select * from app.policy_timeline(new.tenant_id, new.area)
      except select policy_version_id, in_force from policy_period
      where tenant_id = new.tenant_id and area = new.area and upper_inf(known))) then
    raise exception 'what is known of an area of policy has a gap, or does not follow from its versions'
      using errcode = 'check_violation', constraint = 'policy_period_without_gap';
  end if;
  return null;
end $$;
create constraint trigger without_gap after insert or update on policy_period
  deferrable initially deferred for each row execute function app.refuse_gap_in_policy();
`;

const recordPeriods = `
-- Two who decide about one area at once take turns: the second sees what the first has decided.
create function app.lock_policy_area(tenant uuid, of_area text) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(tenant::text || of_area, 0))
$$;

-- What was known at an earlier moment never changes, so each version and withdrawal is recorded after all others.
create function app.refuse_earlier_than_known() returns trigger language plpgsql as $$
begin
  perform app.lock_policy_area(new.tenant_id, new.area);
  if exists (
    select from policy_version v where v.tenant_id = new.tenant_id and v.area = new.area and (v.recorded_at > new.recorded_at or exists (
      select from policy_version_withdrawal w where w.tenant_id = v.tenant_id and w.policy_version_id = v.id and w.withdrawn_at > new.recorded_at))) then
    raise exception 'a version of policy is recorded after those that are known already'
      using errcode = 'check_violation', constraint = 'policy_version_recorded_in_order';
  end if;
  return new;
end $$;
create trigger recorded_in_order before insert on policy_version
  for each row execute function app.refuse_earlier_than_known();

create procedure app.record_policy_periods(tenant uuid, of_area text, moment timestamptz) language plpgsql as $$
begin
  update policy_period p set known = tstzrange(lower(p.known), moment)
  where p.tenant_id = tenant and p.area = of_area and upper_inf(p.known) and not exists (
    select from app.policy_timeline(tenant, of_area) t
    where t.policy_version_id = p.policy_version_id and t.in_force = p.in_force);
  insert into policy_period (tenant_id, area, policy_version_id, in_force, known)
  select tenant, of_area, t.policy_version_id, t.in_force, tstzrange(moment, null)
  from app.policy_timeline(tenant, of_area) t
  where not exists (
    select from policy_period p where p.tenant_id = tenant and p.area = of_area and upper_inf(p.known)
      and p.policy_version_id = t.policy_version_id and p.in_force = t.in_force);
end $$;

create function app.record_policy_version() returns trigger language plpgsql as $$
begin
  call app.record_policy_periods(new.tenant_id, new.area, new.recorded_at);
  return null;
end $$;
create trigger record_periods after insert on policy_version
  for each row execute function app.record_policy_version();

create function app.record_policy_withdrawal() returns trigger language plpgsql as $$
declare
  of_area text;
begin
  select area into of_area from policy_version v where v.tenant_id = new.tenant_id and v.id = new.policy_version_id;
  perform app.lock_policy_area(new.tenant_id, of_area);
  if exists (
    select from policy_version v left join policy_version_withdrawal w
      on w.tenant_id = v.tenant_id and w.policy_version_id = v.id
    where v.tenant_id = new.tenant_id and v.area = of_area and greatest(v.recorded_at, w.withdrawn_at) > new.withdrawn_at) then
    raise exception 'a version of policy is withdrawn after what is known already'
      using errcode = 'check_violation', constraint = 'policy_version_withdrawn_in_order';
  end if;
  call app.record_policy_periods(new.tenant_id, of_area, new.withdrawn_at);
  return null;
end $$;
create trigger record_periods after insert on policy_version_withdrawal
  for each row execute function app.record_policy_withdrawal();
`;
