import { Migration } from '@mikro-orm/migrations';

/** Checks of personal assistants in plans that have started, and by when each is renewed. */
export class Migration20261130031010_dbsChecks extends Migration {
  override up(): void {
    this.addSql(dbsChecks);
  }
}

// What was recorded stays as it is: the application may only put a check aside for a newer one.
const dbsChecks = `
create table dbs_check (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  support_item_id uuid not null,
  checked_on date not null,
  renew_by date,
  warn_on date,
  due_reason text,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, plan_id) references support_plan (tenant_id, id),
  foreign key (tenant_id, support_item_id) references support_item (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((renew_by is null) = (warn_on is null)),
  check (warn_on <= renew_by)
);
create unique index dbs_check_that_stands on dbs_check (tenant_id, support_item_id) where replaced_at is null;
create index dbs_check_of_item on dbs_check (tenant_id, support_item_id, id);
create index dbs_check_of_plan on dbs_check (tenant_id, plan_id);
call app.protect('dbs_check', 'person_id');
call app.grant_to_application('select, insert, update (replaced_at)', 'dbs_check');
`;
