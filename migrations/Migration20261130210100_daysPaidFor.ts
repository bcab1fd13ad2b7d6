import { Migration } from '@mikro-orm/migrations';

/**
 * A payment keeps for which days it was, and what its whole cycle would have come to, so that what was paid for days on
 * which the plan turned out not to be live can be worked out to the penny. A plan that a newer one takes the place of is
 * live until the day before support under the newer one started, whenever somebody recorded that.
 */
export class Migration20261130210100_daysPaidFor extends Migration {
  override up(): void {
    this.addSql(supersededOn);
    this.addSql(daysPaidFor);
    this.addSql(cyclesPaidBefore);
  }
}

// Of the plans that were superseded before, the newer one is the next of the person that started.
const supersededOn = `
alter table support_plan add column superseded_on date;
alter table support_plan no force row level security;
update support_plan older set superseded_on = coalesce((
  select newer.implemented_on from support_plan newer
  where newer.tenant_id = older.tenant_id and newer.person_id = older.person_id and newer.id <> older.id
    and newer.implemented_on >= older.implemented_on and newer.drafted_at > older.drafted_at
  order by newer.drafted_at limit 1), (older.superseded_at at time zone 'Europe/London')::date)
where older.superseded_at is not null;
alter table support_plan force row level security;
`;

const daysPaidFor = `
alter table instalment_payment
  -- The day after the last day of its cycle, or of the term.
  add column ends_on date,
  -- The days that the money is for: those of the cycle on which the plan was live.
  add column covers_from date,
  add column covers_until date,
  -- What the whole cycle comes to, and for how many days; no days of a sum that is paid once.
  add column whole_amount_pence bigint check (whole_amount_pence > 0),
  add column whole_contribution_pence bigint check (whole_contribution_pence between 0 and whole_amount_pence),
  add column whole_days integer check (whole_days > 0),
  add check (num_nulls(ends_on, covers_from, covers_until, whole_amount_pence, whole_contribution_pence) in (0, 5)),
  add check (covers_from >= starts_on and covers_until <= ends_on and covers_from < covers_until);
`;

// Until now each was paid whole, for its whole cycle.
const cyclesPaidBefore = `
alter table instalment_payment disable trigger append_only, no force row level security;
alter table ledger_posting no force row level security;
alter table ledger_account no force row level security;
alter table budget_part no force row level security;
alter table budget no force row level security;
alter table policy_version no force row level security;
with paid as (
  select payment.tenant_id, payment.transaction_id, part.paid_once_pence is null as is_for_days, cycle.ends_on,
    (select -posting.amount_pence from ledger_posting posting
      join ledger_account account on account.tenant_id = posting.tenant_id and account.id = posting.account_id
      where posting.tenant_id = payment.tenant_id and posting.transaction_id = payment.transaction_id
        and account.kind = 'PART_ALLOCATION') as amount_pence,
    coalesce((select posting.amount_pence from ledger_posting posting
      join ledger_account account on account.tenant_id = posting.tenant_id and account.id = posting.account_id
      where posting.tenant_id = payment.tenant_id and posting.transaction_id = payment.transaction_id
        and account.kind = 'CONTRIBUTION_TAKEN_OFF'), 0) as contribution_pence
  from instalment_payment payment
  join budget_part part on part.tenant_id = payment.tenant_id and part.id = payment.part_id
  join budget on budget.tenant_id = part.tenant_id and budget.id = part.budget_id
  join policy_version version on version.tenant_id = budget.tenant_id and version.id = budget.money_policy_version_id
  cross join lateral (select case when part.paid_once_pence is null then least(part.ends_on, (payment.starts_on
    + case version.settings ->> 'payCycle' when 'WEEKLY' then interval '1 week' when 'TWO_WEEKLY' then interval '2 weeks'
        when 'MONTHLY' then interval '1 month' else interval '4 weeks' end)::date) else part.ends_on end as ends_on) cycle
)
update instalment_payment payment
set ends_on = paid.ends_on, covers_from = payment.starts_on, covers_until = paid.ends_on,
  whole_amount_pence = paid.amount_pence, whole_contribution_pence = paid.contribution_pence,
  whole_days = case when paid.is_for_days then paid.ends_on - payment.starts_on end
from paid
where paid.tenant_id = payment.tenant_id and paid.transaction_id = payment.transaction_id
  and paid.ends_on > payment.starts_on and paid.amount_pence > 0;
alter table policy_version force row level security;
alter table budget force row level security;
alter table budget_part force row level security;
alter table ledger_account force row level security;
alter table ledger_posting force row level security;
alter table instalment_payment enable trigger append_only, force row level security;
`;
