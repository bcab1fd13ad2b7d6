import { Migration } from '@mikro-orm/migrations';

/**
 * A couple with two budgets may have one way of living: support that both have is in a joint plan, each plan has its share
 * of it, and each budget pays its own. A joint plan names nobody, so whoever sees one of its plans sees what it says.
 */
export class Migration20261201100300_jointPlans extends Migration {
  override up(): void {
    this.addSql(`
create table joint_plan (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  -- Each with the share of every plan, by the plan's id.
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  joined_at timestamptz not null,
  joined_by text not null,
  primary key (tenant_id, id)
);

alter table support_plan add column joint_plan_id uuid;
alter table support_plan add column joint_consent_recorded_on date;
alter table support_plan add check ((joint_plan_id is null) = (joint_consent_recorded_on is null));
alter table support_plan add foreign key (tenant_id, joint_plan_id) references joint_plan (tenant_id, id);
-- Two people, and each with one plan in it.
create unique index one_plan_a_person_in_joint_plan on support_plan (tenant_id, joint_plan_id, person_id)
  where joint_plan_id is not null;
-- Which of its items a plan's item is the share of; found in the joint plan of its own plan only.
alter table support_item add column joint_item_id uuid;

create function app.has_plan_in_joint_plan(tenant uuid, joint uuid) returns boolean language sql stable
  as $$ select exists (select from public.support_plan plan
    where plan.tenant_id = tenant and plan.joint_plan_id = joint and plan.person_id = app.current_person()) $$;
call app.grant_to_application('execute', 'function app.has_plan_in_joint_plan(uuid, uuid)');
call app.protect('joint_plan');
create policy own on joint_plan as restrictive
  using ((app.current_person() is null or app.has_plan_in_joint_plan(tenant_id, id))::integer <> 0);
call app.grant_to_application('select, insert', 'joint_plan');
call app.grant_to_application('update (version, items)', 'joint_plan');
`);
  }
}
