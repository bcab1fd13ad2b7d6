import { RequestError } from '../../../platform/errors.ts';
import { allOf, type Condition, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { globalIdOfType, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { OpenStep } from './openSteps.entity.ts';
import { stepKinds } from './stepKind.ts';

export const openStepShape = shapeOf(OpenStep, {
  fields: {
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    description: needs('kind'),
    status: needs('dueOn', 'warnOn', 'closedOn', 'personDiedOn'),
  },
});

/** Which steps are wanted; each narrows the list. */
export interface StepsWanted {
  /** The bare UUID of a team. */
  teamId?: string | null;
  /** The last due date that is wanted. */
  until?: string | null;
  kinds?: readonly string[] | null;
  /** Only those of people whom the asker works with, or whose worker they cover today. */
  isMine?: boolean | null;
}

/** As the indexes have it: what is open, of somebody who lives; what is settled with an estate has no day of death. */
const IS_DUE = 'closed_on is null and person_died_on is null';
/** The most steps that are shown of one person. */
export const MOST_STEPS_OF_A_PERSON = 100;

/** The kinds of step that a session may read, by the record that each is about, and by its role where that says more. */
export function readableKindsOfStep(session: Session): string[] {
  const role = session.actor?.role;
  return stepKinds()
    .filter(
      ({ recordKind, readBy }) => session.mayRead(recordKind) && (!readBy || (role && readBy.includes(role))),
    )
    .map(({ key }) => key);
}

/**
 * The council's open steps that the session may read, by due date, a page at a time. Throws NOT_FOUND where the council
 * has no such team.
 */
export async function findWorkDue(
  session: Session,
  selection: PageSelection,
  wanted: StepsWanted,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = allOf(conditionsOf(session, wanted));
  const found = await readPage<Record<string, unknown>>(session, openStepShape, selection, {
    ...page,
    list: 'workDue',
    orderBy: ['due_on'],
    where,
  });
  if (found.nodes.length === 0) await mustBeTeam(session, wanted);
  return found;
}

const FIND_TEAM = { name: 'find_team', text: 'select id from team where tenant_id = $1 and id = $2' };

/** A team for which nothing waits and a team that is not there both have an empty list, and only one of them is right. */
async function mustBeTeam(session: Session, { teamId }: StepsWanted): Promise<void> {
  if (!teamId) return;
  const teams = await session.query(FIND_TEAM, [session.council.tenantId, teamId]);
  if (teams.length > 0) return;
  throw new RequestError(
    'NOT_FOUND',
    'Your council has no team with this id, so nothing can be listed for it. `teams` lists the ids.',
    { inputPath: ['team'] },
  );
}

function conditionsOf(session: Session, { teamId, until, kinds, isMine }: StepsWanted): Condition[] {
  return [
    { sql: IS_DUE, values: [] },
    ...kindsCondition(session, kinds),
    ...(teamId ? [{ sql: 'team_id = $1::uuid', values: [teamId] }] : []),
    ...(isMine ? [isOfMine(session)] : []),
    ...(until ? [{ sql: 'due_on <= $1::date', values: [until] }] : []),
  ];
}

function isOfMine({ actor, council, today }: Session): Condition {
  const values = [council.tenantId, actor?.subject ?? '', today.toString()];
  return {
    sql: 'worker_account = any(array(select app.accounts_worked_for($1::uuid, $2, $3::date)))',
    values,
  };
}

/** Nothing is said of kinds where every kind is wanted and may be read, so that the list is read along its index. */
function kindsCondition(session: Session, kinds: readonly string[] | null | undefined): Condition[] {
  const readable = readableKindsOfStep(session);
  const wanted = kinds ? readable.filter((key) => kinds.includes(key)) : readable;
  return wanted.length === stepKinds().length ? [] : [isOneOf('kind', wanted)];
}

/** How many open steps of a kind there are, by how near their due date is. */
export interface WorkDueCount {
  kind: string;
  overdue: number;
  dueToday: number;
  dueThisWeek: number;
  later: number;
}

/**
 * Counts the steps that `findWorkDue` lists, by kind and by how near they are, in one statement along the same index.
 * Throws NOT_FOUND where the council has no such team.
 */
export async function countWorkDue(session: Session, wanted: StepsWanted): Promise<WorkDueCount[]> {
  const { council, today } = session;
  const where = allOf(conditionsOf(session, wanted));
  const values = [
    council.tenantId,
    today.toString(),
    lastDayOfWeek(today).toString(),
    ...(where?.values ?? []),
  ];
  // The council, today and the last day of the week stand before the values of the condition.
  const condition = (where?.sql ?? 'true').replace(/\$(\d+)/g, (_, number) => `$${Number(number) + 3}`);
  const counts = await session.query<WorkDueCount>({ name: '', text: countsSql(condition) }, values);
  if (counts.length === 0) await mustBeTeam(session, wanted);
  return counts;
}

const countsSql = (condition: string) => `select kind,
    count(*) filter (where due_on < $2::date)::int as overdue,
    count(*) filter (where due_on = $2::date)::int as "dueToday",
    count(*) filter (where due_on > $2::date and due_on <= $3::date)::int as "dueThisWeek",
    count(*) filter (where due_on > $3::date)::int as later
  from open_step where tenant_id = $1 and ${condition} group by kind order by kind`;

/** A week ends with its Sunday. */
function lastDayOfWeek(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: 7 - today.dayOfWeek });
}

/** What happens next for a person, the first due first: only what the session may read, and after a death what is settled with the estate. */
export async function readStepsOf(
  session: Session,
  personId: string,
  selection: Selection,
): Promise<Record<string, unknown>[]> {
  const isTheirs = { sql: 'person_id = $1', values: [personId] };
  const readable = kindsCondition(session, null);
  const where = allOf([{ sql: IS_DUE, values: [] }, isTheirs, ...readable]);
  const page = { list: `steps of ${personId}`, first: MOST_STEPS_OF_A_PERSON, orderBy: ['due_on'], where };
  const wanted = { node: selection, rows: true, totalCount: false };
  return (await readPage<Record<string, unknown>>(session, openStepShape, wanted, page)).nodes;
}
