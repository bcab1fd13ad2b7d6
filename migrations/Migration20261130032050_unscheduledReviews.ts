import { Migration } from '@mikro-orm/migrations';

/** Why a review was held of which the person had been told no day. */
export class Migration20261130032050_unscheduledReviews extends Migration {
  override up(): void {
    this.addSql('alter table review add column unscheduled_reason text;');
  }
}
