import { Migration } from '@mikro-orm/migrations';

/**
 * A plan is made from an allocation, or else from its person's assessment as a carer. Somebody may have one of each that is
 * live, as a carer may have needs of their own.
 */
export class Migration20261206100200_plansOfCarers extends Migration {
  override up(): void {
    this.addSql(plans);
    this.addSql(facts);
    this.addSql(reassessments);
  }
}

const plans = `
alter table support_plan alter column allocation_id drop not null;
alter table support_plan add column carer_assessment_id uuid;
alter table support_plan add column if_carer_falls_ill text;
alter table support_plan add check ((allocation_id is null) <> (carer_assessment_id is null));
alter table support_plan add foreign key (tenant_id, carer_assessment_id, person_id)
  references carer_assessment (tenant_id, id, person_id);
drop index support_plan_one_live;
create unique index support_plan_one_live on support_plan (tenant_id, person_id, (carer_assessment_id is not null))
  where implemented_on is not null and ended_on is null and superseded_at is null;
`;

// As signOffFacts.ts has it: without a sum of the council's policy, somebody decides about a carer's plan.
const facts = `
create or replace function app.facts_of_plans(of_tenant uuid, plans uuid[])
returns table (plan_id uuid, person_id uuid, sign_off bytea, monitored bytea)
language sql stable set search_path = public, pg_temp as $$
  select plan.id, plan.person_id,
    case when plan.shared_at is not null then
      int2send(items.count) || int2send(risks.count) || app.word_code(plan.term)
        || int2send((plan.person_disagrees::integer
          + 2 * plan.safeguarding_enquiry_is_open::integer
          + 4 * (coalesce(plan.panel_requested_reason, '') <> '')::integer
          + 8 * (cardinality(allocation.decision_reasons) > 0 or (carer.id is not null and carer.weekly_amount_pence is null))::integer
          + 16 * (plan.agreed_at is not null)::integer
          + 32 * (coalesce(plan.panel_requested_by_person_reason, '') <> '')::integer)::smallint)
        || int8send(coalesce(plan.contingency_pence, 0)) || int8send(coalesce(allocation.weekly_amount_pence, carer.weekly_amount_pence, 0))
        || coalesce(items.bytes, '') || coalesce(risks.bytes, '') end,
    case when plan.implemented_on is not null then
      int2send(parts.count) || int2send(coalesce(latest_review.result = 'CONTINUE' and trim(coalesce(latest_review.what_must_change, '')) = '', false)::integer::smallint)
        || int4send(coalesce(risks.highest, 0)) || app.day_number(plan.implemented_on) || parts.bytes end
  from support_plan plan
  left join allocation on allocation.tenant_id = of_tenant and allocation.id = plan.allocation_id
  left join carer_assessment carer on carer.tenant_id = of_tenant and carer.id = plan.carer_assessment_id
  left join lateral (
    select count(*)::smallint as count, string_agg(int4send(quantity) || int8send(price)
      || app.word_code(times) || app.word_code(paid_from) || app.word_code(paid_relative), '' order by position, id, line) as bytes
    from (
      select position, id, 1 as line, paid_from, paid_relative, unit_price_pence as price,
        quantity_hundredths * coalesce(weeks_in_year, 1) as quantity,
        case frequency when 'TERM_TIME' then 'YEARLY' else frequency end as times
      from support_item item where item.tenant_id = of_tenant and item.plan_id = plan.id
      union all
      select position, id, 2, paid_from, paid_relative, on_costs_yearly_pence, 100, 'YEARLY'
      from support_item item where item.tenant_id = of_tenant and item.plan_id = plan.id and on_costs_yearly_pence > 0
    ) lines
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

// An amount for somebody's own needs settles no review of their plan as a carer, and the other way round.
const reassessments = `
alter table review_follow_up add column carer_assessment_id uuid;
alter table review_follow_up add foreign key (tenant_id, carer_assessment_id, person_id)
  references carer_assessment (tenant_id, id, person_id);
create or replace function app.reassessed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  with reassessed as (
    update review_follow_up
    set allocation_id = case when tg_table_name = 'allocation' then new.id end,
      carer_assessment_id = case when tg_table_name = 'carer_assessment' then new.id end,
      settled_on = case when result = 'REASSESS' then (to_jsonb(new) ->> case tg_table_name when 'allocation' then 'allocated_on' else 'completed_on' end)::date end,
      settled_as = case when result = 'REASSESS' then 'ASSESSED' end
    where tenant_id = new.tenant_id and person_id = new.person_id and settled_on is null
      and allocation_id is null and carer_assessment_id is null and result in ('REASSESS', 'CHANGE_BUDGET')
      and exists (select from review join support_plan plan on plan.tenant_id = new.tenant_id and plan.id = review.plan_id
        where review.tenant_id = new.tenant_id and review.id = review_follow_up.review_id
          and (plan.carer_assessment_id is not null) = (tg_table_name = 'carer_assessment'))
    returning review_id, settled_on
  )
  update open_step step set closed_on = reassessed.settled_on from reassessed
  where step.tenant_id = new.tenant_id and step.kind = 'NEXT_AFTER_REVIEW'
    and step.subject_id = reassessed.review_id and step.closed_on is null and reassessed.settled_on is not null;
  return null;
end $$;
create trigger reassessed after update on carer_assessment for each row
  when (old.completed_on is null and new.is_eligible) execute function app.reassessed();
`;
