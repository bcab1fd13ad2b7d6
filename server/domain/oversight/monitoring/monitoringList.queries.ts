/** Checks as staff work through them. */
import { allOf, askedFor, type Condition } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { ofPractitioner } from '../../care/plans/planList.queries.ts';
import { hasDied, IS_OPEN, monitoringCheckShape } from './monitoring.queries.ts';
import type {
  MonitoringCheckKind,
  MonitoringCheckStatus,
  MonitoringOutcome,
} from './monitoringVocabulary.ts';

/** Which checks are wanted; what is null or left out does not narrow. */
export interface MonitoringFilter {
  statuses?: readonly MonitoringCheckStatus[] | null;
  kinds?: readonly MonitoringCheckKind[] | null;
  outcomes?: readonly MonitoringOutcome[] | null;
  isOverdue?: boolean | null;
  dueBefore?: string | null;
  /** The account of a practitioner. */
  practitioner?: string | null;
}

/** The council's checks, those that are due first at the front and those without a day last. */
export function findMonitoringChecks(
  session: Session,
  selection: PageSelection,
  filter: MonitoringFilter,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, monitoringCheckShape, selection, {
    ...page,
    list: 'monitoringChecks',
    orderBy: [(check) => `coalesce(${check}.due_on, 'infinity')`],
    where: allOf(conditions(filter, session)),
  });
}

const LIVES_AND_OPEN = `${IS_OPEN} and not ${hasDied('monitoring_check.tenant_id')}`;
const IS_AWAITED = `exists (select from unnest(evidence_wanted) wanted where wanted not in ('NONE', 'CARD_FEED'))`;
const ASKS_OTHERS = `exists (select from unnest(evidence) asked where asked not in ('NONE', 'CARD_FEED'))`;
const IS_IN = `(${ASKS_OTHERS} and not ${IS_AWAITED})`;
const HAS_COME = 'coalesce(due_from, due_on) <= $1::date';

/** The same as `monitoringStatus`, in SQL; a test holds the two together. `$1` is today. */
const OF_STATUS: Record<MonitoringCheckStatus, string> = {
  COMPLETED: 'completed_at is not null',
  NO_LONGER_NEEDED: `completed_at is null and (no_longer_needed_at is not null or ${hasDied('monitoring_check.tenant_id')})`,
  AWAITING_REPLY: `${LIVES_AND_OPEN} and reply_by_on is not null`,
  TO_LOOK_AT: `${LIVES_AND_OPEN} and reply_by_on is null and (${IS_IN} or (not ${IS_AWAITED} and ${HAS_COME}))`,
  AT_REVIEW: `${LIVES_AND_OPEN} and reply_by_on is null and not ${IS_IN} and due_on is null`,
  UPCOMING: `${LIVES_AND_OPEN} and reply_by_on is null and not ${IS_IN} and coalesce(due_from, due_on) > $1::date`,
  AWAITING_EVIDENCE: `${LIVES_AND_OPEN} and reply_by_on is null and ${IS_AWAITED} and ${HAS_COME}`,
};

function conditions(filter: MonitoringFilter, session: Session): (Condition | undefined)[] {
  const { statuses, kinds, outcomes, isOverdue, dueBefore, practitioner } = filter;
  const today = session.today.toString();
  return [
    statuses ? ofStatuses(statuses, today) : undefined,
    kinds ? { sql: 'kind = any($1::text[])', values: [kinds] } : undefined,
    outcomes ? { sql: 'outcome = any($1::text[])', values: [outcomes] } : undefined,
    typeof isOverdue === 'boolean'
      ? askedFor(isOverdue, { sql: `${LIVES_AND_OPEN} and due_on < $1::date`, values: [today] })
      : undefined,
    dueBefore ? { sql: 'due_on < $1::date', values: [dueBefore] } : undefined,
    practitioner ? ofPractitioner(practitioner, session) : undefined,
  ];
}

function ofStatuses(statuses: readonly MonitoringCheckStatus[], today: string): Condition {
  if (statuses.length === 0) return { sql: 'false', values: [] };
  const parts = [...new Set(statuses)].map((status) => `(${OF_STATUS[status]})`);
  const sql = parts.join(' or ');
  // PostgreSQL refuses a value that no condition looks at.
  return { sql: `(${sql}) and $1::date is not null`, values: [today] };
}
