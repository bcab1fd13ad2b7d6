import { Migration } from '@mikro-orm/migrations';

/** How far caring affects a carer who has a small payment in their own right. */
export class Migration20261130005500_carerImpact extends Migration {
  override up(): void {
    this.addSql('alter table budget_part add column carer_impact text');
  }
}
