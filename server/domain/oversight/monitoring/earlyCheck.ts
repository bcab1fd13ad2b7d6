/** From which day on a regular check may be done without a word on why it is early. */

/** So long before its due date a check is looked at in the ordinary way, as papers come when they come. */
const DAYS_BEFORE_DUE = 28;

/** The days of a regular check. */
export interface RegularDate {
  /** The day on which support started, or on which the check before was due. */
  countedFrom: string;
  /** The first day on which it may be done, where the council gives a range. */
  dueFrom: string | null;
  dueOn: string;
}

/**
 * The first day on which a regular check needs no reason: four weeks before it is due, but not before half of the time
 * that it looks at has gone by; and always the first day of the council's range.
 */
export function earliestWithoutReason({ countedFrom, dueFrom, dueOn }: RegularDate): string {
  const due = Temporal.PlainDate.from(dueOn);
  const { days } = Temporal.PlainDate.from(countedFrom).until(due, { largestUnit: 'day' });
  const daysBefore = Math.min(DAYS_BEFORE_DUE, Math.floor(Math.max(0, days) / 2));
  const earliest = due.subtract({ days: daysBefore }).toString();
  return dueFrom !== null && dueFrom < earliest ? dueFrom : earliest;
}
