/** Cash from a card, as its feed tells it: week by week, and how much of it is above what the card may give. */
import { expression, extendShape } from '../../../platform/reading/shape.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';

/** The words by which the feeds of cards name cash from a machine or a till. Compared words are in small letters. */
const CASH_WORDS = String.raw`\m(cash|cashback|cashpoint|atm|withdrawal)\M`;

/** The most weeks with cash that come with a part: two years of them. */
export const MOST_CASH_WEEKS = 104;

/**
 * The weeks, from Monday, in which cash was taken with the card of a part, the latest first. Where the card gives no cash all
 * of it is above, and without a limit none. Lines that somebody left out of the account count, as the cash was taken.
 */
const CASH_WEEKS = (
  part: string,
) => `(select coalesce(json_agg(json_build_object('weekStartsOn', week.starts_on,
    'cashPence', week.pence, 'abovePence', case when ${part}.cash_is_allowed is false then week.pence
      else greatest(0, week.pence - coalesce(${part}.weekly_cash_limit_pence, week.pence)) end)
    order by week.starts_on desc), '[]')
  from (select date_trunc('week', line.occurred_on)::date as starts_on, -sum(line.amount_pence)::bigint as pence
    from statement_line line
    where line.tenant_id = $1 and line.part_id = ${part}.id and line.amount_pence < 0
      and ${part}.deployment_option = 'PREPAID_CARD' and lower(line.words) ~ '${CASH_WORDS}'
    group by 1 order by 1 desc limit ${MOST_CASH_WEEKS}) week)`;

extendShape(budgetPartShape, { cashWeeks: expression(CASH_WEEKS) });
