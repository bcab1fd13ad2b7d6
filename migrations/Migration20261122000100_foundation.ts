import { Migration } from '@mikro-orm/migrations';

/**
 * The ground every table stands on: who the transaction works for, and the three helpers that give a tenant
 * table its isolation. PostgreSQL, not a resolver, refuses one council's rows to another.
 */
export class Migration20261122000100_foundation extends Migration {
  override up(): void {
    this.addSql('create schema app');
    this.addSql(settingFunctions);
    this.addSql(grantFunction);
    this.addSql(protectFunction);
    this.addSql(refuseChangeFunction);
    this.addSql(councilTables);
    this.addSql(platformTables);
  }
}

// Citus refuses a sub-select in a policy, so the policies call these STABLE functions directly.
const settingFunctions = `
create function app.current_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
create function app.current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
`;

// The application role's name comes from its connection address, so the migrator passes it in a setting.
const grantFunction = `
create procedure app.grant_to_application(privileges text, target text) language plpgsql as $$
begin
  execute format('grant %s on %s to %I', privileges, target, current_setting('fairshare.app_role'));
end $$;
call app.grant_to_application('usage', 'schema app');
call app.grant_to_application('usage', 'schema public');
call app.grant_to_application('execute', 'function app.current_tenant()');
call app.grant_to_application('execute', 'function app.current_person()');
-- The server tells from it whether it is up to date.
call app.grant_to_application('select', 'mikro_orm_migrations');
`;

// owned_by names the column that holds the person a row is about; such rows also hide from everybody else's token.
// For staff, who have no person, a row's person is compared with itself, so that column is never null. The comparison
// alone is planned as if it were hardly ever true, and then a page of a list is sorted from the whole council; as an
// integer it is planned as nearly always true, which it is for staff, and a page is read along its index.
const protectFunction = `
create procedure app.protect(target regclass, owned_by text default null) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant())', target);
  if owned_by is not null then
    execute format('create policy person on %1$s as restrictive using ((%2$I = coalesce(app.current_person(), %2$I))::integer <> 0)', target, owned_by);
  end if;
end $$;
`;

const refuseChangeFunction = `
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create procedure app.make_append_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function app.refuse_change()', target);
end $$;
`;

const councilTables = `
create table region (
  code text primary key check (code ~ '^E12[0-9]{6}$'),
  name text not null unique
);
insert into region (code, name) values
  ('E12000001', 'North East'), ('E12000002', 'North West'), ('E12000003', 'Yorkshire and The Humber'),
  ('E12000004', 'East Midlands'), ('E12000005', 'West Midlands'), ('E12000006', 'East of England'),
  ('E12000007', 'London'), ('E12000008', 'South East'), ('E12000009', 'South West');
call app.grant_to_application('select', 'region');

create table council (
  tenant_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
  name text not null unique,
  region_code text not null references region (code),
  gss_codes jsonb not null,
  trusted_issuers jsonb not null default '[]',
  onboarded_at timestamptz not null
);
alter table council enable row level security;
alter table council force row level security;
-- The list of councils is public knowledge; only a transaction working for the new council may add it.
create policy directory on council for select using (true);
create policy onboarding on council for insert with check (tenant_id = app.current_tenant());
call app.grant_to_application('select, insert', 'council');

create table policy_version (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  area text not null,
  number integer not null check (number > 0),
  settings jsonb not null,
  sources jsonb not null,
  effective_from date not null,
  recorded_at timestamptz not null,
  author text not null,
  approver text check (approver <> author),
  note text not null,
  -- Null for a version that came in a council file.
  change_id uuid,
  is_emergency boolean not null default false,
  emergency_reason text check (trim(emergency_reason) <> ''),
  primary key (tenant_id, id),
  -- For rows that name a version of their own area.
  unique (tenant_id, id, area),
  check (is_emergency = (emergency_reason is not null)),
  -- Whatever shows an approver came of a change, in which somebody else really approved it.
  check ((approver is not null) = (change_id is not null and not is_emergency)),
  -- Two versions may take effect on one day: the second corrects the first, and the higher number decides.
  unique (tenant_id, area, number)
);
call app.protect('policy_version');
call app.make_append_only('policy_version');
call app.grant_to_application('select, insert', 'policy_version');
`;

const platformTables = `
create table audit_entry (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  occurred_at timestamptz not null,
  actor_subject text not null,
  actor_role text not null,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  request_id text not null,
  primary key (tenant_id, id)
);
create index audit_entry_by_subject on audit_entry (tenant_id, subject_id, id);
call app.protect('audit_entry');
call app.make_append_only('audit_entry');
call app.grant_to_application('select, insert', 'audit_entry');

create table idempotency_record (
  tenant_id uuid not null references council (tenant_id),
  actor_subject text not null,
  key text not null check (length(key) between 1 and 128),
  action text not null,
  input_hash text not null,
  subject_id uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, actor_subject, key)
);
call app.protect('idempotency_record');
call app.make_append_only('idempotency_record');
call app.grant_to_application('select, insert', 'idempotency_record');
`;
