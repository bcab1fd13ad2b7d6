import { Migration } from '@mikro-orm/migrations';

/** What of a person's culture, faith and diet matters for their support, as their plan says it. */
export class Migration20261130000100_cultureAndFaith extends Migration {
  override up(): void {
    this.addSql('alter table support_plan add column culture_and_faith text');
  }
}
