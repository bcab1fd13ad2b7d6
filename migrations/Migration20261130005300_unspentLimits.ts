import { Migration } from '@mikro-orm/migrations';

/** How much of a part's money may stay unspent, and what follows above that, as it was decided with the budget. */
export class Migration20261130005300_unspentLimits extends Migration {
  override up(): void {
    this.addSql(`
alter table budget_part
  add column agreed_unspent_limit_pence bigint check (agreed_unspent_limit_pence > 0),
  add column unspent_limit_pence bigint check (unspent_limit_pence > 0),
  add column clawback_reply_days integer check (clawback_reply_days >= 0),
  add column repayment_weeks integer check (repayment_weeks > 0);
`);
  }
}
