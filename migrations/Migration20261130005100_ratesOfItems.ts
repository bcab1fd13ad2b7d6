import { Migration } from '@mikro-orm/migrations';

/** Which published rate a plan's item is priced by, and what the person pays of a dearer price. */
export class Migration20261130005100_ratesOfItems extends Migration {
  override up(): void {
    this.addSql(`
alter table support_item
  add column rate_key text,
  add column provider_unit_price_pence bigint check (provider_unit_price_pence > unit_price_pence),
  add column dearer_price_reason text,
  add column top_up_weekly_pence bigint not null default 0 check (top_up_weekly_pence >= 0);
alter table support_item alter column top_up_weekly_pence drop default;
`);
  }
}
