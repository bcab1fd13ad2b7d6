import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import type { HeldMoney } from '../../money/budgets/surplus.ts';
import { inBlocks, placeOf, RowReader, rowOf, yesOrNo } from './columns.ts';

/** The list of words that the statement takes, as $3. */
export const HELD_MONEY_WORDS = DEPLOYMENT_OPTION.values;

/**
 * The parts whose holders have been paid, of plans under which support has started. Small payments are left out, as
 * each is one sum for one thing. What holders have is the balance of their accounts in the ledger, with the person's
 * own share. $2 is the day.
 */
export const HELD_MONEY_COLUMNS = inBlocks(`
  select ${rowOf(
    placeOf('part.deployment_option', '$3'),
    'int8send(part.weekly_amount_pence)',
    yesOrNo('part.is_contingency'),
    'int8send(held.pence)',
    yesOrNo('part.agreed_unspent_limit_pence is not null'),
    'int8send(coalesce(part.agreed_unspent_limit_pence, 0))',
    `int4send(greatest(0, extract(year from age($2::date, part.starts_on)) * 12
      + extract(month from age($2::date, part.starts_on)))::integer)`,
  )} as bytes
    from support_plan plan
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    join (
      select account.part_id, sum(posting.amount_pence)::bigint as pence
      from ledger_account account
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      where account.tenant_id = $1 and account.owner_kind = 'PART'
        and account.kind in ('PAID_TO_HOLDER', 'CONTRIBUTION_TAKEN_OFF')
      group by account.part_id
    ) held on held.part_id = part.id
    where plan.tenant_id = $1 and plan.implemented_on is not null and plan.ended_on is null
      and plan.superseded_at is null and part.paid_once_pence is null
      and plan.person_died_on is null`);

/** The parts as the rule reads them. Nothing marks money as saved for a named purpose, so none is treated as such. */
export function* heldMoneyOfColumns(bytes: Uint8Array): Generator<HeldMoney> {
  for (const row = new RowReader(bytes); row.hasMore; ) {
    yield {
      deploymentOption: row.word(DEPLOYMENT_OPTION.values),
      weeklyAmountPence: row.bigInteger(),
      isContingency: row.isYes(),
      unspentPence: row.bigInteger(),
      agreedUnspentLimitPence: orNull(row.isYes(), row.bigInteger()),
      monthsGoneBy: row.integer(),
      namedSavingPence: 0,
    };
  }
}

const orNull = (isGiven: boolean, value: number) => (isGiven ? value : null);
