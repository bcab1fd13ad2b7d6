import { Migration } from '@mikro-orm/migrations';

/**
 * Anybody may write a plan whom the person lets write it. So the plan keeps who wrote what and in which capacity, who
 * helped and who pays them, and what the plan said when the person last saw it.
 */
export class Migration20261201100100_whoWroteThePlan extends Migration {
  override up(): void {
    this.addSql(`
alter table support_plan add column helpers jsonb not null default '[]' check (jsonb_typeof(helpers) = 'array');

create table plan_change (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  step text not null check (step in ('DRAFTED', 'WRITTEN', 'SHARED', 'AGREED')),
  fields text[] not null,
  plan_version integer not null check (plan_version > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  capacity text not null check (capacity in ('PERSON', 'REPRESENTATIVE', 'BROKER', 'STAFF')),
  supporter_id uuid,
  -- All that the plan says, as the person saw it: when it was shared with them, and when they agreed.
  contents jsonb check (jsonb_typeof(contents) = 'object'),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, supporter_id) references supporter (tenant_id, id)
);
create index plan_change_of_plan on plan_change (tenant_id, plan_id, id);
create index plan_change_by_supporter on plan_change (tenant_id, supporter_id) where supporter_id is not null;
call app.protect('plan_change', 'person_id');
call app.make_append_only('plan_change');
call app.grant_to_application('select, insert', 'plan_change');
`);
  }
}
