import { Migration } from '@mikro-orm/migrations';

/**
 * No search uses these: row-level security looks at a row before `lower` and `like` may, so PostgreSQL does not look names
 * up by them. They cost each registration two writes.
 */
export class Migration20261125000100_unusedNameIndexes extends Migration {
  override up(): void {
    this.addSql('drop index person_by_name_prefix, person_by_given_name_prefix');
  }
}
