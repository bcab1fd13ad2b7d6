/** Support plans as staff work through them: a list of the council's, narrowed and ordered, and counts of it. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { allOf, askedFor, type Condition, isOneOf } from '../../../platform/reading/condition.ts';
import { type GroupCount, readCounts } from '../../../platform/reading/counts.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { ValueSql } from '../../../platform/reading/shape.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { knowPeopleCriteria } from '../../people/peopleFilter.queries.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { WAITING_FOR_SIGN_OFF } from './planStatus.ts';
import { roleRefusals } from './planSteps.ts';
import { supportPlanShape } from './plans.queries.ts';
import type { PlanStatus, SignOffRung } from './plansVocabulary.ts';

export const PLAN_ORDER = enumeration('SupportPlanOrder', 'In which order support plans are listed.', {
  NEWEST: 'The latest drafted first.',
  OLDEST: 'The first drafted first.',
  TERM_ENDS_SOONEST: 'The one whose term ends first; last those whose term has no end yet.',
  LOOKED_AT_LONGEST_AGO: 'The one that nobody has looked at for longest; last those that have not started.',
});
export type PlanOrder = ValueOf<typeof PLAN_ORDER>;

export const PLAN_GROUP = enumeration('SupportPlanGroup', 'What support plans are counted by.', {
  STATUS: 'Where they are in their life.',
  PRACTITIONER: 'The account of the practitioner whose caseload the person is in.',
  SIGN_OFF_RUNG: 'The role, or the panel, that signs them off; none before the person has agreed.',
});
export type PlanGroup = ValueOf<typeof PLAN_GROUP>;

/** Which support plans are wanted; what is null or left out does not narrow. */
export interface PlanFilter {
  statuses?: readonly PlanStatus[] | null;
  /** The account of a practitioner. */
  practitioner?: string | null;
  /** Whether the asker may sign them off as they stand. */
  isAwaitingMySignOff?: boolean | null;
  termEndsBefore?: string | null;
  /** Live plans that nobody has looked at since before this day. */
  isNotLookedAtSince?: string | null;
  /** Whether a live plan has not been looked at for longer than the council's policy has between reviews. */
  isLongUntouched?: boolean | null;
}

/** The setting that says which plans have been untouched for too long. */
export const UNTOUCHED_PLANS_READER: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/plans/planList.queries.ts',
  reads: { reviews: { routineReviewMonths: 'which plans a list shows as untouched for too long' } },
};

const TERM_END: ValueSql = (plan) => `coalesce(${plan}.term_ends_on, 'infinity')`;
const LAST_LOOK: ValueSql = (plan) => `coalesce(${plan}.last_looked_at_on, 'infinity')`;
const ORDERS: Record<PlanOrder, { orderBy: readonly ValueSql[]; descending: boolean }> = {
  NEWEST: { orderBy: [], descending: true },
  OLDEST: { orderBy: [], descending: false },
  TERM_ENDS_SOONEST: { orderBy: [TERM_END], descending: false },
  LOOKED_AT_LONGEST_AGO: { orderBy: [LAST_LOOK], descending: false },
};

/** A row's practitioner, for counts over a table that names a person. */
export const practitionerOf: ValueSql = (table) =>
  `(select person.key_worker from person where person.tenant_id = $1 and person.id = ${table}.person_id)`;
const GROUPS: Record<PlanGroup, ValueSql> = {
  STATUS: (plan) => `${plan}.status`,
  PRACTITIONER: practitionerOf,
  SIGN_OFF_RUNG: (plan) => `${plan}.sign_off_rung`,
};

/** The council's support plans, a page at a time. Throws POLICY_NOT_IN_FORCE where a filter needs a policy. */
export async function findPlans(
  session: Session,
  selection: PageSelection,
  filter: PlanFilter,
  order: PlanOrder,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = await planCondition(filter, session);
  const list = `supportPlans ${order}`;
  return readPage(session, supportPlanShape, selection, { ...page, ...ORDERS[order], list, where });
}

/** How many of the council's support plans there are of each group. */
export async function countPlans(
  session: Session,
  filter: PlanFilter,
  group: PlanGroup,
): Promise<GroupCount[]> {
  return readCounts(session, supportPlanShape, GROUPS[group], await planCondition(filter, session));
}

async function planCondition(filter: PlanFilter, session: Session): Promise<Condition | undefined> {
  const { statuses, practitioner, isAwaitingMySignOff, termEndsBefore, isNotLookedAtSince } = filter;
  return allOf([
    statuses ? isOneOf('status', statuses) : undefined,
    practitioner ? ofPractitioner(practitioner, session) : undefined,
    typeof isAwaitingMySignOff === 'boolean'
      ? askedFor(isAwaitingMySignOff, awaitsSignOffBy(session))
      : undefined,
    termEndsBefore
      ? { sql: `coalesce(term_ends_on, 'infinity') < $1::date`, values: [termEndsBefore] }
      : undefined,
    isNotLookedAtSince ? notLookedAtSince(isNotLookedAtSince) : undefined,
    typeof filter.isLongUntouched === 'boolean'
      ? askedFor(filter.isLongUntouched, await longUntouched(session))
      : undefined,
  ]);
}

/** Live plans whose latest review, or start where there was none, lies before a day. */
function notLookedAtSince(day: string): Condition {
  return {
    sql: `status = 'LIVE' and coalesce(last_looked_at_on, 'infinity') < $1::date`,
    values: [day],
  };
}

/** An ombudsman found a plan that nobody had looked at for five years. The council's own interval says what is too long. */
async function longUntouched(session: Session): Promise<Condition> {
  const { routineReviewMonths: months } = await readSettings(session, 'reviews');
  return notLookedAtSince(session.today.subtract({ months }).toString());
}

/** Of the people in a practitioner's caseload, over a table that names a person. */
export function ofPractitioner(account: string, { council }: Session): Condition {
  return {
    sql: 'person_id in (select person.id from person where person.tenant_id = $1 and person.key_worker = $2)',
    values: [council.tenantId, account],
  };
}

/** Agreed by the person, on a rung on which signing off would not refuse the asker's role. */
function awaitsSignOffBy(session: Session): Condition {
  const rungs = [...SIGN_OFF_ROLE.values, 'PANEL' as const].filter(
    (signOffRung: SignOffRung) => roleRefusals({ signOffRung }, session).length === 0,
  );
  const waiting = isOneOf('status', WAITING_FOR_SIGN_OFF);
  return { sql: `${waiting.sql} and ${isOneOf('sign_off_rung', rungs).sql}`, values: [] };
}

/** Left to PostgreSQL whether it looks for the people first or walks through the list. */
const AMONG: MadeOf = (people) => `in (${people})`;
/**
 * The people first. What waits is little of a council's plans, and PostgreSQL would walk through everybody by name to
 * find a page of it.
 */
const GATHERED: MadeOf = (people) => `= any(array(${people}))`;

knowPeopleCriteria({
  planStatuses: {
    kind: 'PLANS',
    condition: (statuses: readonly PlanStatus[], session) =>
      hasPlan(isOneOf('status', statuses), session, AMONG),
  },
  isAwaitingMySignOff: {
    kind: 'PLANS',
    condition: (isAskedFor: boolean, session) =>
      askedFor(isAskedFor, hasPlan(awaitsSignOffBy(session), session, GATHERED)),
  },
});

type MadeOf = (people: string) => string;

function hasPlan(ofPlan: Condition, { council }: Session, madeOf: MadeOf): Condition {
  const people = `select support_plan.person_id from support_plan where support_plan.tenant_id = $1 and ${ofPlan.sql}`;
  return { sql: `id ${madeOf(people)}`, values: [council.tenantId] };
}
