import { Migration } from '@mikro-orm/migrations';

/** By when a concern that is answered comes to its end, and the day from which that is warned of. */
export class Migration20261130032030_concernsToEnd extends Migration {
  override up(): void {
    this.addSql(`
      alter table concern add column end_due_on date, add column end_warn_on date;
      call app.grant_to_application('update (end_due_on, end_warn_on)', 'concern');`);
  }
}
