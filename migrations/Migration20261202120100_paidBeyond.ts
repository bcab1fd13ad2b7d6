import { Migration } from '@mikro-orm/migrations';

/** What was paid for days after a change is worked out from the payments that stand, as one of them may be undone later. */
export class Migration20261202120100_paidBeyond extends Migration {
  override up(): void {
    this.addSql('alter table deployment_change drop column paid_beyond_pence');
  }
}
