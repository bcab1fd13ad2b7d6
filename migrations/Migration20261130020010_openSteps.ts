import { Migration } from '@mikro-orm/migrations';

/**
 * Every step of everybody's that waits for somebody, with its one due date, in one table: what is due is found along an
 * index at any size of council. And every notice that is owed to whoever may read it, written with what it is about.
 */
export class Migration20261130020010_openSteps extends Migration {
  override up(): void {
    this.addSql(openSteps);
    this.addSql(deaths);
    this.addSql(notices);
    this.addSql(reviewsSoFar);
  }
}

// The person is looked for only when the transaction ends, as a command sends its steps ahead of what the ORM saves.
const openSteps = `
create table open_step (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  subject_type text not null,
  subject_id uuid not null,
  due_on date not null,
  -- The day from which the due date is warned of; null where it never is.
  warn_on date,
  -- Why it is due then, in a sentence for the person.
  due_reason text check (trim(due_reason) <> ''),
  opened_on date not null,
  closed_on date,
  -- Taken from the person, as what is due of somebody who has died is nobody's work.
  person_died_on date,
  -- Taken from the person's assignment.
  team_id uuid,
  worker_account text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) deferrable initially deferred
);
create unique index open_step_of_subject on open_step (tenant_id, kind, subject_id) where closed_on is null;
create index open_step_by_subject on open_step (tenant_id, subject_id) where closed_on is null;
create index open_step_of_person on open_step (tenant_id, person_id, due_on, id) where closed_on is null;
create index open_step_by_due on open_step (tenant_id, due_on, id)
  where closed_on is null and person_died_on is null;
create index open_step_by_kind on open_step (tenant_id, kind, due_on, id)
  where closed_on is null and person_died_on is null;
create index open_step_by_team on open_step (tenant_id, team_id, due_on, id)
  where closed_on is null and person_died_on is null;
create index open_step_by_worker on open_step (tenant_id, worker_account, due_on, id)
  where closed_on is null and person_died_on is null;
call app.protect('open_step', 'person_id');
call app.grant_to_application('select, insert, update', 'open_step');
`;

const deaths = `
create trigger taken_died_on before insert on open_step for each row execute function app.take_died_on();
create function app.keep_died_on_of_steps() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update open_step set person_died_on = new.died_on
  where tenant_id = new.tenant_id and person_id = new.id and closed_on is null;
  return null;
end $$;
create trigger changed_died_on_of_steps after update of died_on on person for each row
  when (old.died_on is distinct from new.died_on) execute function app.keep_died_on_of_steps();
`;

const notices = `
create table notice (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  subject_type text not null,
  subject_id uuid not null,
  occurred_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) deferrable initially deferred
);
create index notice_of_person on notice (tenant_id, person_id, id);
call app.protect('notice', 'person_id');
call app.make_append_only('notice');
call app.grant_to_application('select, insert', 'notice');
`;

// The owner is held to row-level security too, so reviews that are already there are taken council by council.
const reviewsSoFar = `
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    insert into open_step (tenant_id, id, person_id, kind, subject_type, subject_id, due_on, warn_on, due_reason, opened_on)
    select tenant_id, gen_random_uuid(), person_id, 'REVIEW_DUE', 'Review', id, due_on, notice_on, due_reason,
      (dated_at at time zone 'Europe/London')::date
    from review where tenant_id = tenant and completed_at is null and no_longer_needed_at is null;
  end loop;
  set constraints all immediate;
  perform set_config('app.tenant', '', true);
end $$;
`;
