import { Migration } from '@mikro-orm/migrations';

/**
 * A step may be of no one person: a run of payments waits for its approval, and is about many. It has its council in the place
 * of the person, so that the column by which people see rows is never null, and nobody who sees one person sees such a step.
 */
export class Migration20261202130110_stepsOfCouncils extends Migration {
  override up(): void {
    this.addSql(`
alter table open_step drop constraint open_step_tenant_id_person_id_fkey;
alter table open_step add column of_person_id uuid generated always as (nullif(person_id, tenant_id)) stored;
alter table open_step add foreign key (tenant_id, of_person_id) references person (tenant_id, id)
  deferrable initially deferred;
alter table open_step add check (person_id <> tenant_id or subject_type = 'PaymentRun');
`);
  }
}
