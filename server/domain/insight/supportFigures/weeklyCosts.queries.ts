import type { Session } from '../../../platform/session.ts';
import { ONE_OFF_OPTIONS } from '../measures/supportKinds.ts';
import { type FiguresFor, figuresFor } from './figuresAsked.ts';
import { ageBandOn, HELD_PARTS, isCounted } from './heldSupport.ts';
import { type CostedPerson, type WeeklyCost, weeklyCosts } from './weeklyCosts.ts';

/** $2 is the day, and $3 the options that are given once and so cost nothing by the week. */
const READ_COSTED = {
  name: 'read_weekly_costs_of_support',
  text: `with held as materialized (
      select id, person_id, budget_id from (${HELD_PARTS}) part
      where starts_on <= $2::date and ends_on > $2::date and not option = any($3::text[])),
    of_budget as (
      select budget.person_id, json_build_object('personContributionWeeklyPence', budget.person_contribution_weekly_pence,
          'parts', json_agg(json_build_object('option', part.deployment_option, 'weeklyAmountPence', part.weekly_amount_pence,
            'contributionWeeklyPence', part.contribution_weekly_pence, 'isHeld', part.id in (select id from held))
            order by part.position, part.starts_on, part.id)) as costed
      from budget join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
      where budget.tenant_id = $1 and budget.id in (select budget_id from held)
      group by budget.person_id, budget.id, budget.person_contribution_weekly_pence)
    select coalesce(json_agg(found), '[]') as people from (
      select ${ageBandOn('$2::date')} as age, (select json_agg(costed) from of_budget where of_budget.person_id = person.id) as budgets
      from person where person.tenant_id = $1 and ${isCounted('$2::date')}
        and person.id in (select person_id from held)) found`,
};

/** What support costs in a week on a day; the groups are null where they are withheld. */
export interface WeeklyCostsShown extends FiguresFor {
  on: string;
  groups: WeeklyCost[] | null;
}

/** What support costs in a week, in one statement. Throws FORBIDDEN and BAD_USER_INPUT as `readMoves` does. */
export async function readWeeklyCosts(session: Session, on: string): Promise<WeeklyCostsShown> {
  const { withheld } = figuresFor(session, { from: on, to: on });
  if (withheld) return { on, withheld, groups: null };
  const [row] = await session.queryForFigures<{ people: CostedPerson[] }>(READ_COSTED, [
    session.council.tenantId,
    on,
    ONE_OFF_OPTIONS,
  ]);
  return { on, withheld, groups: weeklyCosts(row?.people ?? []) };
}
