import { Migration } from '@mikro-orm/migrations';

/** Every posting is to a part of a budget; one that named none would be in no balance. */
export class Migration20261127000100_postingsNameTheirPart extends Migration {
  override up(): void {
    this.addSql('alter table ledger_posting alter column part_id set not null');
  }
}
