import { Migration } from '@mikro-orm/migrations';

/** A suspension of payments goes on under the plan that takes the place of the one under which it was decided. */
export class Migration20261130032010_carriedSuspensions extends Migration {
  override up(): void {
    this.addSql(`
      alter table payment_suspension add column carried_to_id uuid;
      alter table payment_suspension add foreign key (tenant_id, carried_to_id)
        references payment_suspension (tenant_id, id);
      create unique index payment_suspension_carried on payment_suspension (tenant_id, carried_to_id)
        where carried_to_id is not null;`);
  }
}
