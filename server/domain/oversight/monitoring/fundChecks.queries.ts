/**
 * The checks of the funds that a provider holds: what is asked of it and by when, and nothing of what the person was asked
 * or what was found.
 */
import { allOf } from '../../../platform/reading/condition.ts';
import { readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { column, date, globalId, needs, type Shape, shape } from '../../../platform/reading/shape.ts';
import type { Session } from '../../../platform/session.ts';
import { hasDied, IS_OPEN } from './monitoring.queries.ts';

/** The most checks that a provider is shown at once: those that are due first. */
export const MOST_FUND_CHECKS = 50;

export const fundCheckShape: Shape = shape({
  typeName: 'FundCheck',
  table: 'monitoring_check',
  fields: {
    id: column('id'),
    checkId: globalId('id', 'MonitoringCheck'),
    version: column('version'),
    partId: globalId('part_id', 'BudgetPart'),
    wantedOfAll: column('evidence_wanted'),
    coversFrom: date('counted_from'),
    wantedByOn: date('due_on'),
    evidenceWanted: needs('wantedOfAll', 'partId'),
    sentence: needs('wantedOfAll', 'partId', 'coversFrom', 'wantedByOn'),
  },
});

/** Checks of one part that the provider holds, and of all parts of a budget of which it holds one. `$1` is its supporter. */
const OF_OWN_FUNDS = `exists (select from budget_part held
  where held.tenant_id = monitoring_check.tenant_id and held.budget_id = monitoring_check.budget_id
    and held.held_by_supporter_id = $1::uuid
    and held.id = coalesce(monitoring_check.part_id, held.id))`;

/** The checks of the funds that whoever asks holds, which are still to be done: those that are due first at the front. */
export async function readOwnFundChecks(session: Session, selection: Selection): Promise<object[]> {
  const { supporterId } = session.actor ?? {};
  if (!supporterId) return [];
  const where = allOf([
    { sql: `${IS_OPEN} and not ${hasDied('monitoring_check.tenant_id')}`, values: [] },
    { sql: OF_OWN_FUNDS, values: [supporterId] },
  ]);
  const page = {
    list: `checks of the funds of ${supporterId}`,
    first: MOST_FUND_CHECKS,
    orderBy: [(check: string) => `coalesce(${check}.due_on, 'infinity')`],
    where,
  };
  const wanted = { node: selection, rows: true, totalCount: false };
  return (await readPage<object>(session, fundCheckShape, wanted, page)).nodes;
}
