/** Budgets as staff work through them: a list of the council's, narrowed and ordered, and counts of it. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { allOf, type Condition } from '../../../platform/reading/condition.ts';
import { type GroupCount, readCounts } from '../../../platform/reading/counts.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { ValueSql } from '../../../platform/reading/shape.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { ofPractitioner, practitionerOf } from '../../care/plans/planList.queries.ts';
import { budgetShape } from './budgets.queries.ts';

export const BUDGET_STATUS = enumeration(
  'BudgetStatus',
  'Where a budget is in its term today, by its dates and whether the person lives.',
  {
    UPCOMING: 'Agreed; its first day is still to come.',
    RUNNING: 'In its term.',
    ENDED: 'Past the last day of its term, or the person has died.',
  },
);
export type BudgetStatus = ValueOf<typeof BUDGET_STATUS>;

export const BUDGET_ORDER = enumeration('BudgetOrder', 'In which order budgets are listed.', {
  NEWEST: 'The latest agreed first.',
  OLDEST: 'The first agreed first.',
  ENDS_SOONEST: 'The one whose term ends first.',
});
export type BudgetOrder = ValueOf<typeof BUDGET_ORDER>;

export const BUDGET_GROUP = enumeration('BudgetGroup', 'What budgets are counted by.', {
  STATUS: 'Where they are in their term today.',
  PRACTITIONER: 'The account of the practitioner whose caseload the person is in.',
});
export type BudgetGroup = ValueOf<typeof BUDGET_GROUP>;

/** Which budgets are wanted; what is null or left out does not narrow. */
export interface BudgetFilter {
  statuses?: readonly BudgetStatus[] | null;
  /** The account of a practitioner. */
  practitioner?: string | null;
  endsBefore?: string | null;
}

const ORDERS: Record<BudgetOrder, { orderBy: readonly string[]; descending: boolean }> = {
  NEWEST: { orderBy: [], descending: true },
  OLDEST: { orderBy: [], descending: false },
  ENDS_SOONEST: { orderBy: ['ends_on'], descending: false },
};

/** Whether the person of a budget has died: all that is done with it from then on is to settle it. */
const hasDied = (budget: string, tenant: string) =>
  `exists (select from person whose where whose.tenant_id = ${tenant} and whose.id = ${budget}.person_id and whose.died_on is not null)`;

/** Today stands in the SQL as a day that the program wrote, as groups take no values. */
function groupsOf({ today }: Session): Record<BudgetGroup, ValueSql> {
  return {
    STATUS: (budget) =>
      `case when ${hasDied(budget, '$1')} then 'ENDED' when ${budget}.starts_on > date '${today}' then 'UPCOMING' when ${budget}.ends_on > date '${today}' then 'RUNNING' else 'ENDED' end`,
    PRACTITIONER: practitionerOf,
  };
}

/** The council's budgets, a page at a time. */
export function findBudgets(
  session: Session,
  selection: PageSelection,
  filter: BudgetFilter,
  order: BudgetOrder,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = budgetCondition(filter, session);
  return readPage(session, budgetShape, selection, {
    ...page,
    ...ORDERS[order],
    list: `budgets ${order}`,
    where,
  });
}

/** How many of the council's budgets there are of each group. */
export function countBudgets(
  session: Session,
  filter: BudgetFilter,
  group: BudgetGroup,
): Promise<GroupCount[]> {
  return readCounts(session, budgetShape, groupsOf(session)[group], budgetCondition(filter, session));
}

/** The day after the last of its term is when a budget has ended. */
const OF_STATUS: Record<BudgetStatus, string> = {
  UPCOMING: `starts_on > $1::date and not ${hasDied('budget', '$2')}`,
  RUNNING: `starts_on <= $1::date and ends_on > $1::date and not ${hasDied('budget', '$2')}`,
  ENDED: `ends_on <= $1::date or ${hasDied('budget', '$2')}`,
};

function budgetCondition(filter: BudgetFilter, session: Session): Condition | undefined {
  const { statuses, practitioner, endsBefore } = filter;
  return allOf([
    statuses ? ofStatuses(statuses, session) : undefined,
    practitioner ? ofPractitioner(practitioner, session) : undefined,
    endsBefore ? { sql: 'ends_on < $1::date', values: [endsBefore] } : undefined,
  ]);
}

function ofStatuses(statuses: readonly BudgetStatus[], { council, today }: Session): Condition {
  if (statuses.length === 0) return { sql: 'false', values: [] };
  const parts = [...new Set(statuses)].map((status) => `(${OF_STATUS[status]})`);
  return { sql: parts.join(' or '), values: [today.toString(), council.tenantId] };
}
