import { Migration } from '@mikro-orm/migrations';

/** From when a review may be held, where the council gives a range: six to eight weeks after support starts. */
export class Migration20261130004000_reviewDueFrom extends Migration {
  override up(): void {
    this.addSql(`
alter table review add column due_from date, add check (due_from is null or due_from < due_on);
`);
  }
}
