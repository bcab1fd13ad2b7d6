import { Migration } from '@mikro-orm/migrations';

/** What keeps settled bank details and runs as they are looks at the tables that it names, and at no temporary one. */
export class Migration20261130220330_finalRowsOfRuns extends Migration {
  override up(): void {
    for (const name of ['settled_is_final', 'settled_run_is_final', 'paid_item_is_final']) {
      this.addSql(`alter function app.${name}() set search_path = public, pg_temp`);
    }
  }
}
