import { Migration } from '@mikro-orm/migrations';

/**
 * What councils have made public of their policy: the only rows that another council or a regional body may read.
 * PostgreSQL itself copies a version here and leaves out what its council keeps to itself, so no mistake of the
 * program can show it.
 */
export class Migration20261122000600_publishing extends Migration {
  override up(): void {
    this.addSql(published);
    this.addSql(withheld);
    this.addSql(takenBack);
    this.addSql(publishing);
    this.addSql(withdrawing);
  }
}

const published = `
create table published_policy (
  tenant_id uuid not null references council (tenant_id),
  area text not null,
  number integer not null,
  policy_version_id uuid not null,
  settings jsonb not null,
  sources jsonb not null,
  effective_from date not null,
  -- An emergency change had no second pair of eyes, which is said wherever it shows.
  is_emergency boolean not null,
  published_at timestamptz not null,
  primary key (tenant_id, area, number),
  unique (tenant_id, policy_version_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
alter table published_policy enable row level security;
alter table published_policy force row level security;
create policy published on published_policy for select using (true);
create policy publishing on published_policy for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('published_policy');
call app.grant_to_application('select, insert', 'published_policy');
`;

// The program says in a transaction what it is for; a transaction that says nothing sees none of the tables.
const withheld = `
create function app.is_pricing() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.purpose', true), '') = 'pricing' $$;
call app.grant_to_application('execute', 'function app.is_pricing()');

-- The points and prices of versions whose council publishes what they come to, and not the tables themselves.
create table withheld_tables (
  tenant_id uuid not null,
  policy_version_id uuid not null,
  settings jsonb not null,
  primary key (tenant_id, policy_version_id),
  foreign key (tenant_id, policy_version_id) references published_policy (tenant_id, policy_version_id)
);
alter table withheld_tables enable row level security;
alter table withheld_tables force row level security;
create policy pricing on withheld_tables for select using (app.is_pricing());
create policy publishing on withheld_tables for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('withheld_tables');
call app.grant_to_application('select, insert', 'withheld_tables');
`;

// Who withdrew it and why is the council's own; that it counts no more is everybody's to know.
const takenBack = `
create table published_withdrawal (
  tenant_id uuid not null,
  policy_version_id uuid not null,
  withdrawn_at timestamptz not null,
  primary key (tenant_id, policy_version_id),
  foreign key (tenant_id, policy_version_id) references published_policy (tenant_id, policy_version_id)
);
alter table published_withdrawal enable row level security;
alter table published_withdrawal force row level security;
create policy published on published_withdrawal for select using (true);
create policy publishing on published_withdrawal for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('published_withdrawal');
call app.grant_to_application('select, insert', 'published_withdrawal');
`;

// Whatever the program writes into a row, the version itself is what is published.
const publishing = `
create function app.withholds_tables(version policy_version) returns boolean language sql immutable as $$
  select version.area = 'resourceAllocation' and version.settings -> 'tablesArePublished' = 'false'
$$;

create function app.copy_published_version() returns trigger language plpgsql as $$
declare
  version policy_version;
begin
  select * into version from policy_version v
    where v.tenant_id = new.tenant_id and v.id = new.policy_version_id;
  if version.id is null then
    raise exception 'only a version of the council’s own policy is published' using errcode = 'foreign_key_violation';
  end if;
  perform app.lock_policy_area(version.tenant_id, version.area);
  if exists (select from policy_version_withdrawal w
    where w.tenant_id = version.tenant_id and w.policy_version_id = version.id) then
    raise exception 'a version of policy that was withdrawn is not published'
      using errcode = 'check_violation', constraint = 'published_policy_stands';
  end if;
  new.area := version.area;
  new.number := version.number;
  new.effective_from := version.effective_from;
  new.is_emergency := version.is_emergency;
  new.settings := version.settings;
  new.sources := version.sources;
  if app.withholds_tables(version) then
    new.settings := version.settings - 'scales';
    -- Where a figure comes from would betray which there are.
    new.sources := (select coalesce(jsonb_agg(source), '[]') from jsonb_array_elements(version.sources) source
      where source ->> 'path' <> 'scales' and not starts_with(source ->> 'path', 'scales.'));
  end if;
  return new;
end $$;
create trigger copy_version before insert on published_policy
  for each row execute function app.copy_published_version();

create function app.keep_withheld_tables() returns trigger language plpgsql as $$
begin
  insert into withheld_tables (tenant_id, policy_version_id, settings)
  select tenant_id, id, jsonb_build_object('scales', settings -> 'scales') from policy_version v
    where v.tenant_id = new.tenant_id and v.id = new.policy_version_id and app.withholds_tables(v);
  return null;
end $$;
create trigger keep_withheld after insert on published_policy
  for each row execute function app.keep_withheld_tables();
`;

const withdrawing = `
create function app.publish_withdrawal() returns trigger language plpgsql as $$
begin
  insert into published_withdrawal (tenant_id, policy_version_id, withdrawn_at)
  select p.tenant_id, p.policy_version_id, new.withdrawn_at from published_policy p
    where p.tenant_id = new.tenant_id and p.policy_version_id = new.policy_version_id;
  return null;
end $$;
create trigger publish_withdrawal after insert on policy_version_withdrawal
  for each row execute function app.publish_withdrawal();
`;
