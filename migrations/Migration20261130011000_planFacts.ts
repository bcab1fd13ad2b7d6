import { Migration } from '@mikro-orm/migrations';

/** What previews of policy look at of everybody's plans is kept in one short row for each plan. */
export class Migration20261130011000_planFacts extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(facts);
    this.addSql(keptInStep);
    this.addSql(factsSoFar);
  }
}

// A plan that no preview counts has a row without facts. Facts may be longer than an index takes, so they are in none.
const table = `
create table plan_facts (
  tenant_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  sign_off bytea,
  monitored bytea,
  primary key (tenant_id, plan_id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id)
);
create index plan_facts_of_sign_off on plan_facts (tenant_id, plan_id) where sign_off is not null;
create index plan_facts_monitored on plan_facts (tenant_id, plan_id) where monitored is not null;
call app.protect('plan_facts', 'person_id');
call app.grant_to_application('select, insert, update', 'plan_facts');
`;

// planFacts.ts reads these bytes. A word is kept as the beginning of its hash: in two bytes, whatever order the words of
// a list have, and whichever are added to it.
const facts = `
create function app.word_code(word text) returns bytea language sql immutable strict
  as $$ select substr(sha256(convert_to(word, 'UTF8')), 1, 2) $$;
create function app.day_number(day date) returns bytea language sql immutable strict
  as $$ select int4send(day - date '1970-01-01') $$;

create function app.facts_of_plans(of_tenant uuid, plans uuid[])
returns table (plan_id uuid, person_id uuid, sign_off bytea, monitored bytea)
language sql stable set search_path = public, pg_temp as $$
  select plan.id, plan.person_id,
    case when plan.shared_at is not null then
      int2send(items.count) || int2send(risks.count) || app.word_code(plan.term)
        || int2send((plan.person_disagrees::integer
          + 2 * plan.safeguarding_enquiry_is_open::integer
          + 4 * (coalesce(plan.panel_requested_reason, '') <> '')::integer
          + 8 * (cardinality(allocation.decision_reasons) > 0)::integer
          + 16 * (plan.agreed_at is not null)::integer)::smallint)
        || int8send(coalesce(plan.contingency_pence, 0)) || int8send(allocation.weekly_amount_pence)
        || coalesce(items.bytes, '') || coalesce(risks.bytes, '') end,
    case when plan.implemented_on is not null then
      int2send(parts.count) || int2send(coalesce(latest_review.result = 'CONTINUE', false)::integer::smallint)
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
    select result from review
    where review.tenant_id = of_tenant and review.plan_id = plan.id and completed_at is not null
    order by completed_at desc, id desc limit 1
  ) latest_review on true
  where plan.tenant_id = of_tenant and plan.id = any(plans)
    and plan.ended_on is null and plan.superseded_at is null and plan.person_died_on is null
$$;
`;

// Whoever changes a plan waits for whoever is changing it at the same time, and then sees what they did.
const keptInStep = `
create function app.keep_plan_facts(of_tenant uuid, plans uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from plan_facts where tenant_id = of_tenant and plan_id = any(plans) order by plan_id for update;
  insert into plan_facts as kept (tenant_id, plan_id, person_id, sign_off, monitored)
  select of_tenant, plan.id, plan.person_id, found.sign_off, found.monitored
  from support_plan plan left join app.facts_of_plans(of_tenant, plans) found on found.plan_id = plan.id
  where plan.tenant_id = of_tenant and plan.id = any(plans)
  on conflict (tenant_id, plan_id) do update set sign_off = excluded.sign_off, monitored = excluded.monitored
  where (kept.sign_off, kept.monitored) is distinct from (excluded.sign_off, excluded.monitored);
end $$;

create function app.plan_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform app.keep_plan_facts(tenant_id, array_agg(id)) from changed group by tenant_id;
  return null;
end $$;
create function app.content_of_plan_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform app.keep_plan_facts(tenant_id, array_agg(distinct plan_id)) from changed group by tenant_id;
  return null;
end $$;
create function app.part_of_budget_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform app.keep_plan_facts(changed.tenant_id, array_agg(distinct budget.plan_id))
  from changed join budget on budget.tenant_id = changed.tenant_id and budget.id = changed.budget_id
  group by changed.tenant_id;
  return null;
end $$;

create trigger facts_of_new after insert on support_plan
  referencing new table as changed for each statement execute function app.plan_changed();
create trigger facts_of_changed after update on support_plan
  referencing new table as changed for each statement execute function app.plan_changed();
create trigger facts_of_new after insert on support_item
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_changed after update on support_item
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_deleted after delete on support_item
  referencing old table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_new after insert on plan_risk
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_changed after update on plan_risk
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_deleted after delete on plan_risk
  referencing old table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_new after insert on review
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_changed after update on review
  referencing new table as changed for each statement execute function app.content_of_plan_changed();
create trigger facts_of_new after insert on budget_part
  referencing new table as changed for each statement execute function app.part_of_budget_changed();
create trigger facts_of_changed after update on budget_part
  referencing new table as changed for each statement execute function app.part_of_budget_changed();
call app.grant_to_application('execute', 'function app.word_code(text)');
call app.grant_to_application('execute', 'function app.day_number(date)');
call app.grant_to_application('execute', 'function app.facts_of_plans(uuid, uuid[])');
call app.grant_to_application('execute', 'function app.keep_plan_facts(uuid, uuid[])');
`;

// The owner is held to row-level security too, so plans that are already there are taken council by council.
const factsSoFar = `
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    perform app.keep_plan_facts(tenant, array(select id from support_plan where tenant_id = tenant));
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;
