import { Migration } from '@mikro-orm/migrations';

/** Nothing of somebody who has died waits in a list of work, and all of it is back where a date of death is taken back. */
export class Migration20261130009100_queuesAfterDeath extends Migration {
  override up(): void {
    this.addSql(planStatus);
    this.addSql(deaths);
    this.addSql(deathsSoFar);
  }
}

// As planStatus.ts works it out from the same facts. A column that is worked out sees no other table, so the plan keeps
// the day of the death too. The indexes on the column go with it, and are as they were.
const planStatus = `
alter table support_plan drop column status;
alter table support_plan add column person_died_on date;
alter table support_plan add column status text not null generated always as (case
  when superseded_at is not null then 'SUPERSEDED'
  when ended_on is not null or person_died_on is not null then 'ENDED'
  when implemented_on is not null then 'LIVE'
  when signed_off_at is not null then 'SIGNED_OFF'
  when returned_at is not null then 'RETURNED'
  when agreed_at is not null then case when sign_off_rung = 'PANEL' then 'AWAITING_PANEL' else 'AGREED' end
  when shared_at is not null then 'SHARED'
  else 'DRAFT' end) stored;
create index support_plan_by_status on support_plan (tenant_id, status, id);
create index support_plan_of_person on support_plan (tenant_id, person_id, status) include (sign_off_rung);
create index support_plan_by_status_and_term_end
  on support_plan (tenant_id, status, (coalesce(term_ends_on, 'infinity')), id);
`;

// A new plan takes the day from the person, and a day that changes goes to every plan.
const deaths = `
create function app.take_died_on() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.person_died_on := (select died_on from person where tenant_id = new.tenant_id and id = new.person_id);
  return new;
end $$;
create trigger taken_died_on before insert on support_plan for each row execute function app.take_died_on();

create function app.next_review_due(of_tenant uuid, of_person uuid) returns date
language sql stable set search_path = public, pg_temp as $$
  select min(r.due_on) from review r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id
  where r.tenant_id = of_tenant and r.person_id = of_person
    and r.completed_at is null and r.no_longer_needed_at is null and p.died_on is null
$$;
create or replace function app.keep_review_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update person set review_due_on = app.next_review_due(tenant_id, id)
  where tenant_id = new.tenant_id and id = new.person_id;
  return null;
end $$;

create function app.keep_died_on() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update support_plan set person_died_on = new.died_on where tenant_id = new.tenant_id and person_id = new.id;
  update person set review_due_on = app.next_review_due(tenant_id, id)
  where tenant_id = new.tenant_id and id = new.id;
  return null;
end $$;
create trigger changed_died_on after update of died_on on person for each row
  when (old.died_on is distinct from new.died_on) execute function app.keep_died_on();
`;

// The owner is held to row-level security too, so deaths that are already recorded are taken council by council.
const deathsSoFar = `
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    update support_plan plan set person_died_on = p.died_on from person p
    where plan.tenant_id = tenant and p.tenant_id = tenant and p.id = plan.person_id and p.died_on is not null;
    update person set review_due_on = null where tenant_id = tenant and died_on is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;
