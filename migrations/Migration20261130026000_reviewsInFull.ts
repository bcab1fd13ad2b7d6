import { Migration } from '@mikro-orm/migrations';

/**
 * Reviews in full: the day that was agreed for one, who was there, what each side wishes for, and what a review asks for
 * until it is done. A plan says when it was last looked at.
 */
export class Migration20261130026000_reviewsInFull extends Migration {
  override up(): void {
    this.addSql(reviews);
    this.addSql(lastLooks);
    this.addSql(followUps);
    this.addSql(budgetSteps);
    this.addSql(reassessments);
    this.addSql(goodReviews);
    this.addSql(reviewsSoFar);
  }
}

const reviews = `
alter table review
  add column requested_by text,
  add column scheduled_on date,
  add column place text,
  add column invited jsonb not null default '[]',
  -- The day on which the person was told of the day that is agreed now.
  add column told_on date,
  add column short_notice_agreed_on date,
  add column late_reason text,
  add column date_changes jsonb not null default '[]',
  add column method text,
  add column present jsonb not null default '[]',
  add column top_twos jsonb not null default '[]',
  add column carer_outcomes jsonb not null default '[]',
  add check ((scheduled_on is null) = (told_on is null)),
  add check ((scheduled_on is null) = (place is null)),
  add check (told_on <= scheduled_on),
  add unique (tenant_id, id, person_id);
`;

// A column that is worked out sees no other table, so the plan keeps the day of its latest review too.
const lastLooks = `
alter table support_plan add column last_reviewed_on date;
alter table support_plan add column last_looked_at_on date
  generated always as (greatest(last_reviewed_on, implemented_on)) stored;
create index support_plan_by_last_look
  on support_plan (tenant_id, status, (coalesce(last_looked_at_on, 'infinity')), id);
`;

const followUps = `
create table review_follow_up (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  review_id uuid not null,
  result text not null,
  due_on date not null,
  due_reason text not null,
  -- The newer version of the plan that was drafted from the review.
  drafted_plan_id uuid,
  -- The indicative budget that was worked out after the review.
  allocation_id uuid,
  settled_on date,
  settled_as text,
  settled_reason text,
  settled_by text,
  primary key (tenant_id, id),
  unique (tenant_id, review_id),
  foreign key (tenant_id, review_id, person_id) references review (tenant_id, id, person_id),
  foreign key (tenant_id, drafted_plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, allocation_id, person_id) references allocation (tenant_id, id, person_id),
  check ((settled_on is null) = (settled_as is null))
);
create index review_follow_up_of_person on review_follow_up (tenant_id, person_id, id);
create index review_follow_up_open on review_follow_up (tenant_id, person_id) where settled_on is null;
create index review_follow_up_of_plan on review_follow_up (tenant_id, drafted_plan_id)
  where drafted_plan_id is not null;
call app.protect('review_follow_up', 'person_id');
call app.grant_to_application('select, insert, update', 'review_follow_up');
`;

const budgetSteps = `
create table proposed_budget_step (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  review_id uuid not null,
  position integer not null check (position > 0),
  starts_on date not null,
  prepare_from date not null,
  weekly_pence bigint not null check (weekly_pence >= 0),
  previous_weekly_pence bigint not null check (previous_weekly_pence >= 0),
  reason text not null,
  followed_by_plan_id uuid,
  followed_weekly_pence bigint check (followed_weekly_pence >= 0),
  settled_on date,
  settled_as text,
  primary key (tenant_id, id),
  unique (tenant_id, review_id, position),
  foreign key (tenant_id, review_id, person_id) references review (tenant_id, id, person_id),
  foreign key (tenant_id, followed_by_plan_id, person_id) references support_plan (tenant_id, id, person_id),
  check (prepare_from <= starts_on),
  check ((settled_on is null) = (settled_as is null))
);
create index proposed_budget_step_of_person on proposed_budget_step (tenant_id, person_id, starts_on, id);
call app.protect('proposed_budget_step', 'person_id');
call app.grant_to_application('select, insert, update', 'proposed_budget_step');
`;

// The assessment that a review asked for is done when its amount is known. Assessments stand lower than reviews, and know
// nothing of them.
const reassessments = `
create function app.reassessed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  with reassessed as (
    update review_follow_up
    set allocation_id = new.id,
      settled_on = case when result = 'REASSESS' then new.allocated_on end,
      settled_as = case when result = 'REASSESS' then 'ASSESSED' end
    where tenant_id = new.tenant_id and person_id = new.person_id and settled_on is null
      and allocation_id is null and result in ('REASSESS', 'CHANGE_BUDGET')
    returning review_id, settled_on
  )
  update open_step step set closed_on = reassessed.settled_on from reassessed
  where step.tenant_id = new.tenant_id and step.kind = 'NEXT_AFTER_REVIEW'
    and step.subject_id = reassessed.review_id and step.closed_on is null and reassessed.settled_on is not null;
  return null;
end $$;
create trigger reassessed after insert on allocation for each row execute function app.reassessed();
`;

// As goodReview.ts has it: a good review goes on, and nothing must change.
const goodReviews = `
create or replace function app.facts_of_plans(of_tenant uuid, plans uuid[])
returns table (plan_id uuid, person_id uuid, sign_off bytea, monitored bytea)
language sql stable set search_path = public, pg_temp as $$
  select plan.id, plan.person_id,
    case when plan.shared_at is not null then
      int2send(items.count) || int2send(risks.count) || app.word_code(plan.term)
        || int2send((plan.person_disagrees::integer
          + 2 * plan.safeguarding_enquiry_is_open::integer
          + 4 * (coalesce(plan.panel_requested_reason, '') <> '')::integer
          + 8 * (cardinality(allocation.decision_reasons) > 0)::integer
          + 16 * (plan.agreed_at is not null)::integer
          + 32 * (coalesce(plan.panel_requested_by_person_reason, '') <> '')::integer)::smallint)
        || int8send(coalesce(plan.contingency_pence, 0)) || int8send(allocation.weekly_amount_pence)
        || coalesce(items.bytes, '') || coalesce(risks.bytes, '') end,
    case when plan.implemented_on is not null then
      int2send(parts.count) || int2send(coalesce(latest_review.result = 'CONTINUE' and trim(coalesce(latest_review.what_must_change, '')) = '', false)::integer::smallint)
        || int4send(coalesce(risks.highest, 0)) || app.day_number(plan.implemented_on) || parts.bytes end
  from support_plan plan
  join allocation on allocation.tenant_id = of_tenant and allocation.id = plan.allocation_id
  left join lateral (
    select count(*)::smallint as count, string_agg(int4send(quantity_hundredths) || int8send(unit_price_pence)
      || app.word_code(frequency) || app.word_code(paid_from) || app.word_code(paid_relative), '' order by position, id) as bytes
    from support_item item where item.tenant_id = of_tenant and item.plan_id = plan.id
  ) items on true
  left join lateral (
    select count(*)::smallint as count, max(likelihood * impact) as highest,
      string_agg(int4send(likelihood) || int4send(impact), '' order by position, id) as bytes
    from plan_risk risk where risk.tenant_id = of_tenant and risk.plan_id = plan.id
  ) risks on true
  left join lateral (
    select count(*)::smallint as count, string_agg(app.word_code(deployment_option) || int8send(weekly_amount_pence)
      || app.day_number(part.starts_on) || app.day_number(part.ends_on), '' order by part.position, part.id) as bytes
    from budget join budget_part part on part.tenant_id = of_tenant and part.budget_id = budget.id
    where budget.tenant_id = of_tenant and budget.plan_id = plan.id and plan.implemented_on is not null
  ) parts on true
  left join lateral (
    select result, what_must_change from review
    where review.tenant_id = of_tenant and review.plan_id = plan.id and completed_at is not null
    order by completed_at desc, id desc limit 1
  ) latest_review on true
  where plan.tenant_id = of_tenant and plan.id = any(plans)
    and plan.ended_on is null and plan.superseded_at is null and plan.person_died_on is null
$$;

`;

// The owner is held to row-level security too, so what is already there is taken council by council.
const reviewsSoFar = `
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    update support_plan plan set last_reviewed_on = held.latest from (
      select plan_id, max(held_on) as latest from review
      where tenant_id = tenant and completed_at is not null group by plan_id
    ) held where plan.tenant_id = tenant and plan.id = held.plan_id;
    perform app.keep_plan_facts(tenant, array(select id from support_plan where tenant_id = tenant));
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;
