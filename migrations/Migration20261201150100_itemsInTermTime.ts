import { Migration } from '@mikro-orm/migrations';

/**
 * Items that come in so many weeks of a year, and what an employer pays besides a wage. Sign-off keeps both in plain years,
 * as `itemLines` has them.
 */
export class Migration20261201150100_itemsInTermTime extends Migration {
  override up(): void {
    this.addSql(`
alter table support_item
  add column weeks_in_year integer check (weeks_in_year between 1 and 52),
  add column on_costs_yearly_pence bigint not null default 0 check (on_costs_yearly_pence >= 0),
  add check ((frequency = 'TERM_TIME') = (weeks_in_year is not null));
`);
    this.addSql(itemsInYears);
  }
}

const itemsInYears = `
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
