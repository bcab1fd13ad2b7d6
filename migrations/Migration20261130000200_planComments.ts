import { Migration } from '@mikro-orm/migrations';

/** What the person, whoever acts for them and staff say about a plan while it is being agreed and used. */
export class Migration20261130000200_planComments extends Migration {
  override up(): void {
    this.addSql(`
create table plan_comment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id)
);
create index plan_comment_of_plan on plan_comment (tenant_id, plan_id, id);
call app.protect('plan_comment', 'person_id');
call app.make_append_only('plan_comment');
call app.grant_to_application('select, insert', 'plan_comment');
`);
  }
}
