import type { RecordKind } from '../../platform/access.ts';
import { askedFor, type Condition, isOneOf } from '../../platform/reading/condition.ts';
import type { Session } from '../../platform/session.ts';

/** What people are narrowed by, by the name of the field; what is null or left out does not narrow. */
export type PeopleFilter = Readonly<Record<string, unknown>>;

/** One thing that people are narrowed by. */
export interface PeopleCriterion<Value = never> {
  /** The kind of record that it tells something of: only whoever reads those may narrow by it. */
  kind: RecordKind | null;
  /** The condition on people for a value. */
  condition(value: Value, session: Session): Condition;
}

/** People who live, as far as the council knows. */
export const LIVES = 'died_on is null';

const criteria = new Map<string, PeopleCriterion<unknown>>([
  [
    'isUnassigned',
    {
      kind: 'CONTACT_DETAILS',
      // Somebody who has died is in nobody's caseload, and waits for nobody to take them.
      condition: (value) => ({
        sql: `${LIVES} and key_worker is ${value === true ? '' : 'not '}null`,
        values: [],
      }),
    },
  ],
  [
    'isMine',
    { kind: 'CONTACT_DETAILS', condition: (value, session) => askedFor(value === true, isOfMine(session)) },
  ],
  [
    'clientGroups',
    {
      kind: 'ASSESSMENTS',
      condition: (groups) => isOneOf('client_group', groups as readonly string[]),
    },
  ],
  [
    'hasDied',
    { kind: 'CONTACT_DETAILS', condition: (value) => askedFor(value !== true, { sql: LIVES, values: [] }) },
  ],
  [
    'reviewDueBefore',
    { kind: 'REVIEWS', condition: (day) => ({ sql: 'review_due_on < $1::date', values: [day] }) },
  ],
  [
    'reviewDueWithinDays',
    {
      kind: 'REVIEWS',
      condition: (days, { today }) => ({
        sql: 'review_due_on <= $1::date + $2::integer',
        values: [today.toString(), days],
      }),
    },
  ],
]);

/** Of whoever works with somebody who lives, or covers their worker today. */
function isOfMine({ actor, council, today }: Session): Condition {
  const values = [council.tenantId, actor?.subject ?? '', today.toString()];
  const worksFor = 'array(select app.accounts_worked_for($1::uuid, $2, $3::date))';
  return { sql: `${LIVES} and key_worker = any(${worksFor})`, values };
}

/** Makes known what else people are narrowed by, so that areas that stand higher bring what is theirs. */
export function knowPeopleCriteria(given: Readonly<Record<string, PeopleCriterion>>): void {
  for (const [name, criterion] of Object.entries(given)) {
    criteria.set(name, criterion as PeopleCriterion<unknown>);
  }
}

/** The kinds of record that a filter tells something of. */
export function kindsOfFilter(filter: PeopleFilter): RecordKind[] {
  return given(filter).flatMap(([name]) => criterionOf(name).kind ?? []);
}

/** The conditions that a filter puts on people. */
export function filterConditions(filter: PeopleFilter, session: Session): Condition[] {
  return given(filter).map(([name, value]) => criterionOf(name).condition(value, session));
}

function given(filter: PeopleFilter): [string, unknown][] {
  return Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
}

function criterionOf(name: string): PeopleCriterion<unknown> {
  const criterion = criteria.get(name);
  if (!criterion) throw new Error(`Nobody says what ${name} narrows people to.`);
  return criterion;
}
