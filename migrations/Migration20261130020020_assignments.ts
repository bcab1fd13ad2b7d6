import { Migration } from '@mikro-orm/migrations';

/**
 * Teams, who of which team works with whom from which day, and who covers whom. A person keeps the account and the team
 * of today, from where every open step takes them, so that a team's or a worker's list is read along an index.
 */
export class Migration20261130020020_assignments extends Migration {
  override up(): void {
    this.addSql(teams);
    this.addSql(assignments);
    this.addSql(people);
  }
}

const teams = `
create table team (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  name text not null check (trim(name) <> ''),
  localities text[] not null,
  phone text,
  registered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call app.protect('team');
call app.grant_to_application('select, insert, update', 'team');
`;

// The assignment of a day is the latest that begins by then; what went before stays as it was.
const assignments = `
create table assignment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  team_id uuid,
  worker_account text check (trim(worker_account) <> ''),
  worker_name text check (trim(worker_name) <> ''),
  from_on date not null,
  assigned_at timestamptz not null,
  assigned_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  check ((worker_account is null) = (worker_name is null)),
  check (worker_account is not null or team_id is not null)
);
create index assignment_of_person on assignment (tenant_id, person_id, from_on desc, id desc);
create index assignment_by_day on assignment (tenant_id, from_on);
call app.protect('assignment', 'person_id');
call app.make_append_only('assignment');
call app.grant_to_application('select, insert', 'assignment');

create table worker_cover (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  worker_account text not null check (trim(worker_account) <> ''),
  cover_account text not null check (trim(cover_account) <> ''),
  cover_name text not null check (trim(cover_name) <> ''),
  from_on date not null,
  to_on date not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  check (cover_account <> worker_account)
);
create index worker_cover_of_worker on worker_cover (tenant_id, worker_account, to_on);
create index worker_cover_by_cover on worker_cover (tenant_id, cover_account, to_on);
call app.protect('worker_cover');
call app.grant_to_application('select, insert, update', 'worker_cover');

create function app.accounts_worked_for(of_tenant uuid, account text, on_day date) returns setof text
language sql stable set search_path = public, pg_temp as $$
  select account
  union select worker_account from worker_cover
  where tenant_id = of_tenant and cover_account = account and from_on <= on_day and to_on >= on_day
$$;
call app.grant_to_application('execute', 'function app.accounts_worked_for(uuid, text, date)');
`;

// Copies of the assignment of today, whose team is held by its own key.
const people = `
alter table person
  add column team_id uuid,
  add column assigned_on date;

create function app.take_worker_and_team() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select key_worker, team_id into new.worker_account, new.team_id
  from person where tenant_id = new.tenant_id and id = new.person_id;
  return new;
end $$;
create trigger taken_worker_and_team before insert on open_step
  for each row execute function app.take_worker_and_team();

create function app.keep_worker_and_team_of_steps() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  update open_step set worker_account = new.key_worker, team_id = new.team_id
  where tenant_id = new.tenant_id and person_id = new.id and closed_on is null;
  return null;
end $$;
create trigger changed_worker_or_team after update of key_worker, team_id on person for each row
  when ((old.key_worker, old.team_id) is distinct from (new.key_worker, new.team_id))
  execute function app.keep_worker_and_team_of_steps();

do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    update open_step step set worker_account = p.key_worker from person p
    where step.tenant_id = tenant and p.tenant_id = tenant and p.id = step.person_id and p.key_worker is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;
