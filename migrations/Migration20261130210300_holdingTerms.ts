import { Migration } from '@mikro-orm/migrations';

/**
 * The terms on which a part is held stand with it: which account, what a card gives, what a manager of the account
 * charges, what a voucher or small payment is for, and the agreement without which a small payment is not paid.
 */
export class Migration20261130210300_holdingTerms extends Migration {
  override up(): void {
    this.addSql(`
alter table budget_part
  add column account_type text,
  add column cash_is_allowed boolean,
  add column weekly_cash_limit_pence bigint check (weekly_cash_limit_pence >= 0),
  add column saving_up_is_allowed boolean,
  add column managing_fee_weekly_pence bigint check (managing_fee_weekly_pence between 0 and weekly_amount_pence),
  add column spent_on text,
  add column outlet_name text,
  add column agreement_is_needed boolean not null default false,
  add column agreement_signed_on date,
  add column evidence_at_review text;
`);
  }
}
