import { Migration } from '@mikro-orm/migrations';

/** A run that the program proposes by the calendar is proposed once for each pay day of a council, however often it is tried. */
export class Migration20261201140200_runsByCalendar extends Migration {
  override up(): void {
    this.addSql(`create unique index payment_run_by_calendar on payment_run (tenant_id, pay_on)
      where proposed_by = 'system:propose-payment-runs'`);
    this.addSql(`create index payment_run_waiting on payment_run (tenant_id, processing_on)
      where approved_at is null and withdrawn_at is null`);
  }
}
