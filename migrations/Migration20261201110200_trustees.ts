import { Migration } from '@mikro-orm/migrations';

/** Trustees join and leave on days, so that there are enough of them on every day on which a trust holds the money. */
export class Migration20261201110200_trustees extends Migration {
  override up(): void {
    this.addSql(trustees);
    this.addSql(trusteesSoFar);
  }
}

const trustees = `
create table part_trustee (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  part_id uuid not null,
  name text not null check (trim(name) <> ''),
  joined_on date not null,
  -- The first day on which they were no longer one.
  left_on date check (left_on > joined_on),
  primary key (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id)
);
create index part_trustee_of_part on part_trustee (tenant_id, part_id, joined_on, id);
call app.protect('part_trustee', 'person_id');
call app.grant_to_application('select, insert', 'part_trustee');
call app.grant_to_application('update (version, left_on)', 'part_trustee');
`;

// Until now those who were named when the budget was agreed were trustees from its first day.
const trusteesSoFar = `
alter table budget_part no force row level security;
alter table part_trustee no force row level security;
insert into part_trustee (tenant_id, id, person_id, version, part_id, name, joined_on)
select part.tenant_id, gen_random_uuid(), part.person_id, 1, part.id, trim(named.name), part.starts_on
from budget_part part, unnest(part.trustee_names) as named (name)
where part.deployment_option = 'TRUST' and trim(named.name) <> '';
alter table part_trustee force row level security;
alter table budget_part force row level security;
`;
