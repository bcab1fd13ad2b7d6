import { Migration } from '@mikro-orm/migrations';

/** The days from which a review, or an end, that is to come is warned of, by the policy that was in force when it was dated. */
export class Migration20261130032060_warningDays extends Migration {
  override up(): void {
    this.addSql(`
      alter table supported_decision add column warn_on date;
      alter table keeping_safe_plan add column warn_on date;
      alter table capacity_decision add column warn_on date;
      alter table support_plan add column starter_warn_on date;`);
  }
}
