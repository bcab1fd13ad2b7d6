import type { StepKind } from './stepKind.ts';

/** How many steps of a kind were not as its area's tables say, and were opened, moved to another day, or closed. */
export interface StepDrift {
  kind: string;
  opened: number;
  moved: number;
  closed: number;
}

/** Steps that a function worked out, as the last value of the statement. */
const STATED = `select * from json_to_recordset($4::json) as stated
  (person_id uuid, subject_id uuid, due_on date, warn_on date, due_reason text)`;

/**
 * The statement that opens, moves and closes steps of a kind until they are as its area's tables say, and counts them.
 * What is right already is left alone, and a step that a command opens at the same moment stands. Its values are the
 * council, the kind's key and today, and the steps as JSON where a function worked them out.
 */
export function repairingSql({ derivedFrom, subjectType }: StepKind): string {
  const expected = typeof derivedFrom === 'string' ? derivedFrom : STATED;
  const isOpen = 'step.tenant_id = $1 and step.kind = $2 and step.closed_on is null';
  const sameSubject = 'expected.subject_id = step.subject_id';
  return `with expected as (${expected}), opened as (
    insert into open_step
      (tenant_id, id, person_id, kind, subject_type, subject_id, due_on, warn_on, due_reason, opened_on)
    select $1, gen_random_uuid(), person_id, $2, '${subjectType}', subject_id, due_on, warn_on, due_reason, $3::date
    from expected where not exists (select from open_step step where ${isOpen} and ${sameSubject})
    on conflict (tenant_id, kind, subject_id) where closed_on is null do nothing returning 1
  ), moved as (
    update open_step step
    set due_on = expected.due_on, warn_on = expected.warn_on, due_reason = expected.due_reason
    from expected where ${isOpen} and ${sameSubject}
      and (step.due_on, step.warn_on, step.due_reason)
        is distinct from (expected.due_on, expected.warn_on, expected.due_reason)
    returning 1
  ), closed as (
    update open_step step set closed_on = $3::date
    where ${isOpen} and not exists (select from expected where ${sameSubject}) returning 1
  )
  select (select count(*)::int from opened) as opened, (select count(*)::int from moved) as moved,
    (select count(*)::int from closed) as closed`;
}
