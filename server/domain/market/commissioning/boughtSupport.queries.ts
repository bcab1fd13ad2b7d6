/** SQL about what people buy. `$1` is the council, `$2` the first day and `$3` the last. */
import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import {
  SUPPORT_CATEGORY,
  type SupportCategory,
  type SupportProviderKind,
} from '../../care/plans/plansVocabulary.ts';
import { stands } from '../../money/ledger/ledgerSql.ts';
import type { Days } from './blockContracts.ts';
import type { BoughtFromKind, BoughtSupport, Counted } from './marketFigures.ts';

/** Reads in a request’s own transaction, or in a command’s. */
export type Ask = <Row>(statement: NamedStatement, values: readonly unknown[]) => Promise<Row[]>;

/** Spending on support that stands, as people or whoever holds their money reported it; what came back counts against it. */
export const SPENT = `select spending.person_id, spending.payee, spending.occurred_on, item.service_id, item.category, item.provider_kind,
      case spending.kind when 'REFUNDED' then -spending.amount_pence else spending.amount_pence end as pence
    from spending left join support_item item on item.tenant_id = $1 and item.id = spending.support_item_id
    where spending.tenant_id = $1 and spending.occurred_on between $2::date and $3::date
      and spending.kind in ('SPENT', 'REFUNDED') and ${stands('spending.transaction_id')}`;

/** Items that budgets pay for, with the days on which their plan was live. */
export const PLANNED = `select item.id, item.person_id, item.provider_name, item.service_id, item.category, item.provider_kind, item.weekly_cost_pence,
      greatest(plan.implemented_on, $2::date) as first_on,
      least(plan.ended_on, plan.superseded_on, person.died_on + 1, $3::date + 1) - 1 as last_on
    from support_plan plan join person on person.tenant_id = $1 and person.id = plan.person_id
    join support_item item on item.tenant_id = $1 and item.plan_id = plan.id
    where plan.tenant_id = $1 and plan.implemented_on <= $3::date and item.paid_from = 'BUDGET'`;

/** SQL for what a weekly cost comes to on so many days: a seventh for each, half a penny up, as `penceOfDays` has it. */
export function penceOfDaysSql(days: string): string {
  return `((2 * weekly_cost_pence * (${days}) + 7) / 14)`;
}

const READ_BOUGHT = {
  name: 'read_what_people_buy',
  text: `with bought as (
      select 'SPENT' as basis, person_id, category, provider_kind, pence from (${SPENT}) spent
      union all
      select 'PLANNED', person_id, category, provider_kind, ${penceOfDaysSql('last_on - first_on + 1')}
        from (${PLANNED}) planned where first_on <= last_on)
    select basis, category, provider_kind as "providerKind", grouping(provider_kind) = 1 as "isWhole",
      count(distinct person_id)::int as people, sum(pence)::float8 as pence
    from bought group by grouping sets ((basis, category), (basis, category, provider_kind))
    order by category nulls last, provider_kind nulls last, basis`,
} as const satisfies NamedStatement;

interface BoughtRow extends Counted {
  basis: 'SPENT' | 'PLANNED';
  category: SupportCategory | null;
  providerKind: SupportProviderKind | null;
  /** Whether it is of all kinds of provider together. */
  isWhole: boolean;
}

/** What people bought in some days: each kind of support, and each with each kind of provider. */
export interface Bought {
  byCategory: BoughtSupport<Counted>[];
  byProviderKind: BoughtFromKind<Counted>[];
}

const NOTHING: Counted = { people: 0, pence: 0 };

/** What people bought, in one statement. Every kind of support is there, also where nobody bought it. */
export async function readBought(ask: Ask, tenantId: string, { fromOn, lastOn }: Days): Promise<Bought> {
  const rows = await ask<BoughtRow>(READ_BOUGHT, [tenantId, fromOn, lastOn]);
  const counted = (of: readonly BoughtRow[], basis: BoughtRow['basis']): Counted => {
    const found = of.find((row) => row.basis === basis);
    return found ? { people: found.people, pence: found.pence } : NOTHING;
  };
  const both = (of: readonly BoughtRow[]) => ({
    spent: counted(of, 'SPENT'),
    planned: counted(of, 'PLANNED'),
  });
  const whole = rows.filter(({ isWhole }) => isWhole);
  const parts = rows.filter(({ isWhole }) => !isWhole);
  const byCategory = [...SUPPORT_CATEGORY.values, null].map((category) => ({
    category,
    ...both(whole.filter((row) => row.category === category)),
  }));
  const grouped = Map.groupBy(parts, ({ category, providerKind }) => `${category} ${providerKind}`);
  const byProviderKind = [...grouped.values()].map((of) => {
    const { category, providerKind } = of[0] as BoughtRow;
    return { category, providerKind, ...both(of) };
  });
  return { byCategory, byProviderKind };
}
