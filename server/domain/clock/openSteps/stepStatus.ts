import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const STEP_STATUS = enumeration('StepStatus', 'Where a step stands on a day, by its dates.', {
  UPCOMING: 'It is due later, and nobody has been warned yet.',
  WARNED: 'It is due soon: the day from which the due date is warned of has come.',
  DUE: 'It is due today.',
  OVERDUE: 'Its due date has passed, and it is still open.',
  DONE: 'It was done, or is no longer needed.',
  STOPPED: 'The person has died, and nothing of it is due. It is back where a date of death is taken back.',
});
export type StepStatus = ValueOf<typeof STEP_STATUS>;

/** The dated facts that the status of a step follows from. */
export interface StepFacts {
  dueOn: string;
  warnOn?: string | null;
  closedOn?: string | null;
  personDiedOn?: string | null;
}

/** Where a step stands on a day. It is in time up to and on its due date, and overdue from the next. */
export function stepStatus(facts: StepFacts, today: Temporal.PlainDate): StepStatus {
  if (facts.closedOn) return 'DONE';
  if (facts.personDiedOn) return 'STOPPED';
  // Days written as YYYY-MM-DD are in the order of their text; lists ask this of every row.
  const day = today.toString();
  if (facts.dueOn < day) return 'OVERDUE';
  if (facts.dueOn === day) return 'DUE';
  return facts.warnOn && facts.warnOn <= day ? 'WARNED' : 'UPCOMING';
}
