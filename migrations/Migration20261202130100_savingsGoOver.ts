import { Migration } from '@mikro-orm/migrations';

/** Where saving was started, as it goes over with the money to the part that goes on. */
export class Migration20261202130100_savingsGoOver extends Migration {
  override up(): void {
    this.addSql(`
alter table saving add column started_in_part_id uuid;
alter table saving no force row level security;
alter table saving disable trigger ended_is_final;
update saving set started_in_part_id = part_id;
alter table saving enable trigger ended_is_final;
alter table saving force row level security;
alter table saving alter column started_in_part_id set not null;
alter table saving add foreign key (tenant_id, budget_id, started_in_part_id)
  references budget_part (tenant_id, budget_id, id);
`);
  }
}
