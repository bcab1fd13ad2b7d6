import { Migration } from '@mikro-orm/migrations';

/** What follows from the end of a plan, and until when the records of a budget are kept. */
export class Migration20261130005400_endingsAndRecords extends Migration {
  override up(): void {
    this.addSql(`
alter table support_plan
  add column ended_by text,
  add column notice_given_on date,
  add column notice_ends_on date,
  add column final_audit_due_on date,
  add column repayment_due_on date;
alter table budget add column keep_records_until_on date;
`);
  }
}
