import { Migration } from '@mikro-orm/migrations';

/**
 * A part that goes on with another's money within a cycle is paid for some of its days. Its payment keeps the whole cycle, and
 * how many of its days were the other part's, so that what is due of any days is told from the same sum, to the penny.
 */
export class Migration20261202100100_daysOfCycleBefore extends Migration {
  override up(): void {
    const column = 'add column days_before integer not null default 0 check (days_before >= 0)';
    this.addSql(
      `alter table instalment_payment ${column}, add check (days_before < coalesce(whole_days, 1))`,
    );
    this.addSql(`alter table payment_run_item ${column}, add check (days_before < coalesce(whole_days, 1))`);
  }
}
