import { RequestError } from '../../../platform/errors.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { settingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';
import { budgetShape } from '../budgets/budgets.queries.ts';
import { stands } from '../ledger/ledgerSql.ts';

import { BudgetFunding, FundingReport } from './funding.entity.ts';
import {
  type FundingDays,
  type FundingMoney,
  reportOf,
  type SpentItem,
  type StreamReport,
} from './funding.ts';

import type { BudgetToReport } from './reporting.ts';

/** The most records of the streams of a budget, and reports, that come with it. */
export const MOST_FUNDINGS = 50;

export const budgetFundingShape = shapeOf(BudgetFunding, {
  fields: { budget: one(() => budgetShape), policyVersion: one(() => policyVersionShape) },
});
export const fundingReportShape = shapeOf(FundingReport, { fields: { budget: one(() => budgetShape) } });

const newest = { from: 'id', to: 'budget_id', orderBy: ['id desc'], limit: MOST_FUNDINGS };
extendShape(budgetShape, {
  funding: many(() => budgetFundingShape, newest),
  fundingReports: many(() => fundingReportShape, newest),
});

/** A budget with all that its streams turn on. */
export interface FundedBudget extends FundingMoney, BudgetToReport {
  startsOn: string;
  bornOn: string | null;
  spent: SpentItem[];
}

const FUNDED = `select json_build_object(
    'totalWeeklyPence', budget.total_weekly_pence, 'startsOn', budget.starts_on, 'endsOn', budget.ends_on,
    'bornOn', (select person.born_on from person where person.tenant_id = $1 and person.id = budget.person_id),
    'kept', (select coalesce(json_agg(json_build_object('id', funding.id, 'startsOn', funding.starts_on, 'shares', funding.shares)
        order by funding.id), '[]')
      from budget_funding funding where funding.tenant_id = $1 and funding.budget_id = budget.id),
    'recharges', (select coalesce(json_agg(json_build_object('stream', late.stream, 'from', late.from_on, 'until', late.until_on,
        'weeklyPence', late.weekly_pence) order by late.transaction_id), '[]')
      from funding_recharge late where late.tenant_id = $1 and late.budget_id = budget.id
        and ${stands('late.transaction_id')}),
    'reported', (select coalesce(json_object_agg(told.stream, told.until_on), '{}') from (
      select report.stream, max(report.until_on) as until_on from funding_report report
      where report.tenant_id = $1 and report.budget_id = budget.id group by report.stream) told),
    'spent', (select coalesce(json_agg(json_build_object('spendingId', spent.id, 'occurredOn', spent.occurred_on,
        'amountPence', case when spent.kind = 'REFUNDED' then -spent.amount_pence else spent.amount_pence end,
        'category', (select item.category from support_item item
          where item.tenant_id = $1 and item.id = spent.support_item_id),
        'matchedStream', (select matched.stream from spending_stream matched
          where matched.tenant_id = $1 and matched.spending_id = spent.id order by matched.id desc limit 1))
        order by spent.occurred_on, spent.id), '[]')
      from spending spent
      join budget_part part on part.tenant_id = $1 and part.id = spent.part_id and part.budget_id = budget.id
      where spent.tenant_id = $1 and spent.kind in ('SPENT', 'REFUNDED') and ${stands('spent.transaction_id')}))::text as json
  from budget where budget.tenant_id = $1 and budget.id = $2`;

/** A budget as its streams look at it; null where there is none that the asker may see. */
export async function fundedBudget(
  query: (text: string, values: readonly unknown[]) => Promise<{ json: string }[]>,
  tenantId: string,
  budgetId: string,
): Promise<FundedBudget | null> {
  const [row] = await query(FUNDED, [tenantId, budgetId]);
  return row ? JSON.parse(row.json) : null;
}

/** What was allocated to each stream of a budget over some days, spent on what, and left. */
export interface ReadFunding {
  budgetId: string;
  from: string;
  to: string;
  streams: StreamReport[];
}

/**
 * What was allocated to each stream of a budget, spent of it on what, and left; null where there is no budget that whoever
 * asks may see. Throws BAD_USER_INPUT for days in the wrong order.
 */
export async function readFunding(
  session: Session,
  { budgetId, ...asked }: { budgetId: string; from: string | null; to: string | null },
): Promise<ReadFunding | null> {
  const uuid = fromGlobalId('Budget', budgetId);
  const query = (text: string, values: readonly unknown[]) =>
    session.query<{ json: string }>({ name: 'funded_budget', text }, values);
  const budget = uuid ? await fundedBudget(query, session.council.tenantId, uuid) : null;
  if (!budget) return null;
  const to = asked.to ?? session.today.toString();
  const from = asked.from ?? (budget.startsOn < to ? budget.startsOn : to);
  if (from > to) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'The report would end before it begins. Give a first day that is not after the last.',
    );
  }
  const money = await settingsReader(session)('money');
  return { budgetId, from, to, streams: reportOf(budget, budget.spent, inside({ from, to }, budget), money) };
}

/** The days that are asked for, as far as they are of the budget. */
function inside({ from, to }: { from: string; to: string }, budget: FundedBudget): FundingDays {
  const until = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  const first = from > budget.startsOn ? from : budget.startsOn;
  const end = until < budget.endsOn ? until : budget.endsOn;
  return { from: first < end ? first : end, until: end };
}
