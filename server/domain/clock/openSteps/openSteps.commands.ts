/**
 * Opening and closing steps, each one statement in the transaction of the command that does so. The area whose step it is
 * works out the due date, by one pure function from dated facts and policy.
 */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { StepKind } from './stepKind.ts';

/** What a command needs for its steps. */
type StepWork = Pick<Work, 'send' | 'tenantId' | 'today'>;

/** A step that waits. */
export interface StepToOpen {
  /** The bare UUID of the person whose step it is; null where it is of no one person. */
  personId: string | null;
  /** The bare UUID of the record that it is about. */
  subjectId: string;
  /** The last day on which it is in time. */
  dueOn: string;
  /** The day from which the due date is warned of; left out where it never is. */
  warnOn?: string | null;
  /** Why it is due then, in a sentence for the person, about nobody by name. */
  dueReason?: string | null;
}

const OPEN_STEP = `insert into open_step
    (tenant_id, id, person_id, kind, subject_type, subject_id, due_on, warn_on, due_reason, opened_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (tenant_id, kind, subject_id) where closed_on is null
  do update set due_on = excluded.due_on, warn_on = excluded.warn_on, due_reason = excluded.due_reason`;

const CLOSE_STEP = `update open_step set closed_on = $4
  where tenant_id = $1 and kind = $2 and subject_id = $3 and closed_on is null`;

const CLOSE_STEPS = `update open_step set closed_on = $3
  where tenant_id = $1 and subject_id = $2 and closed_on is null`;

/** Opens a step, or moves the due date of the one of its kind that its subject has open. */
export function openStep(work: StepWork, kind: StepKind, step: StepToOpen): void {
  work.send(OPEN_STEP, [
    work.tenantId,
    newId(),
    // The council stands in the place of a person where there is none.
    step.personId ?? work.tenantId,
    kind.key,
    kind.subjectType,
    step.subjectId,
    step.dueOn,
    step.warnOn ?? null,
    step.dueReason ?? null,
    work.today.toString(),
  ]);
}

/** Closes the open step of a kind that a record has, as done or no longer needed; nothing happens where it has none. */
export function closeStep(work: StepWork, kind: StepKind, { subjectId }: { subjectId: string }): void {
  work.send(CLOSE_STEP, [work.tenantId, kind.key, subjectId, work.today.toString()]);
}

/** Closes whatever is open of a record. */
export function closeStepsOf(work: StepWork, { subjectId }: { subjectId: string }): void {
  work.send(CLOSE_STEPS, [work.tenantId, subjectId, work.today.toString()]);
}
