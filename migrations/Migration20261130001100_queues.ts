import { Migration } from '@mikro-orm/migrations';

/** What staff work through is listed by where a plan is, and by what is due, at any size of council. */
export class Migration20261130001100_queues extends Migration {
  override up(): void {
    this.addSql(planStatus);
    this.addSql(reviewDue);
    this.addSql(budgets);
  }
}

// As planStatus.ts works it out from the same columns.
const planStatus = `
alter table support_plan add column status text not null generated always as (case
  when superseded_at is not null then 'SUPERSEDED'
  when ended_on is not null then 'ENDED'
  when implemented_on is not null then 'LIVE'
  when signed_off_at is not null then 'SIGNED_OFF'
  when returned_at is not null then 'RETURNED'
  when agreed_at is not null then case when sign_off_rung = 'PANEL' then 'AWAITING_PANEL' else 'AGREED' end
  when shared_at is not null then 'SHARED'
  else 'DRAFT' end) stored;
create index support_plan_by_status on support_plan (tenant_id, status, id);
-- Whether somebody in a list of people has a plan in this status is asked of each of them, from the index alone.
create index support_plan_of_person on support_plan (tenant_id, person_id, status) include (sign_off_rung);
create index support_plan_by_term_end on support_plan (tenant_id, (coalesce(term_ends_on, 'infinity')), id);
create index support_plan_by_status_and_term_end
  on support_plan (tenant_id, status, (coalesce(term_ends_on, 'infinity')), id);
`;

// A caseload by the day of the next review can't be sorted by another table's days and stay quick.
const reviewDue = `
alter table person add column review_due_on date;
create index person_by_review_due on person (tenant_id, (coalesce(review_due_on, 'infinity')), id);
create function app.keep_review_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update person set review_due_on = (
    select min(r.due_on) from review r where r.tenant_id = new.tenant_id and r.person_id = new.person_id
      and r.completed_at is null and r.no_longer_needed_at is null)
  where tenant_id = new.tenant_id and id = new.person_id;
  return null;
end $$;
create trigger added_review after insert on review for each row execute function app.keep_review_due();
create trigger changed_review after update of due_on, completed_at, no_longer_needed_at on review for each row
  when ((old.due_on, old.completed_at, old.no_longer_needed_at)
    is distinct from (new.due_on, new.completed_at, new.no_longer_needed_at))
  execute function app.keep_review_due();
-- The owner is held to row-level security too, so reviews that are already there are taken council by council.
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    update person p set review_due_on = due.on from (
      select person_id, min(due_on) as on from review
      where tenant_id = tenant and completed_at is null and no_longer_needed_at is null group by person_id) due
    where p.tenant_id = tenant and p.id = due.person_id;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;

const budgets = `
create index budget_by_start on budget (tenant_id, starts_on, id);
create index budget_by_end on budget (tenant_id, ends_on, id);
`;
