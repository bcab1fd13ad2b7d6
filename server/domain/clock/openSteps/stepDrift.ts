import type { StepKind } from './stepKind.ts';

/** How many steps of a kind were not as its area's tables say, and were opened, moved to another day, or closed. */
export interface StepDrift {
  kind: string;
  opened: number;
  moved: number;
  closed: number;
}

/** What is open as the area says; steps that a function worked out are the value of this number. */
function expectedSql({ derivedFrom }: StepKind, number: number): string {
  if (typeof derivedFrom === 'string') return derivedFrom;
  return `select * from json_to_recordset($${number}::json) as stated
    (person_id uuid, subject_id uuid, due_on date, warn_on date, due_reason text)`;
}

const IS_OPEN = 'step.tenant_id = $1 and step.kind = $2 and step.closed_on is null';
const SAME_SUBJECT = 'expected.subject_id = step.subject_id';
const DIFFERS = `(step.due_on, step.warn_on, step.due_reason)
  is distinct from (expected.due_on, expected.warn_on, expected.due_reason)`;

/** The statement that counts what of a kind is not as its area's tables say. Its values: council, kind, stated steps. */
export function countingSql(kind: StepKind): string {
  return `with expected as (${expectedSql(kind, 3)}),
    step as (select * from open_step step where ${IS_OPEN})
  select count(*) filter (where step.id is null)::int as opened,
    count(*) filter (where step.id is not null and expected.subject_id is not null and ${DIFFERS})::int as moved,
    count(*) filter (where expected.subject_id is null)::int as closed
  from expected full join step on ${SAME_SUBJECT}`;
}

/**
 * The statement that opens, moves and closes steps of a kind until they are as its area's tables say, and counts them.
 * What is right already is left alone, and a step that a command opens at the same moment stands. Its values: council,
 * kind, today, stated steps.
 */
export function repairingSql(kind: StepKind): string {
  return `with expected as (${expectedSql(kind, 4)}), opened as (
    insert into open_step
      (tenant_id, id, person_id, kind, subject_type, subject_id, due_on, warn_on, due_reason, opened_on)
    select $1, gen_random_uuid(), person_id, $2, '${kind.subjectType}', subject_id, due_on, warn_on, due_reason,
      $3::date
    from expected where not exists (select from open_step step where ${IS_OPEN} and ${SAME_SUBJECT})
    on conflict (tenant_id, kind, subject_id) where closed_on is null do nothing returning 1
  ), moved as (
    update open_step step
    set due_on = expected.due_on, warn_on = expected.warn_on, due_reason = expected.due_reason
    from expected where ${IS_OPEN} and ${SAME_SUBJECT} and ${DIFFERS} returning 1
  ), closed as (
    update open_step step set closed_on = $3::date
    where ${IS_OPEN} and not exists (select from expected where ${SAME_SUBJECT}) returning 1
  )
  select (select count(*)::int from opened) as opened, (select count(*)::int from moved) as moved,
    (select count(*)::int from closed) as closed`;
}
