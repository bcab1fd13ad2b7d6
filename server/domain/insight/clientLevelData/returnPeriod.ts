/** Of which twelve months a return is. */

/** The twelve months that a return is of, and the council’s code. */
export interface ReturnPeriod {
  laCode: string;
  from: string;
  on: string;
}

/** The last months of quarters of the financial year. */
const QUARTERS_END_IN = [3, 6, 9, 12];

/** Why there is no return of the twelve months that end on a day; null where there is one. */
export function whyNoReturn(on: Temporal.PlainDate, today: Temporal.PlainDate): string | null {
  if (on.day !== on.daysInMonth || !QUARTERS_END_IN.includes(on.month)) {
    return 'A return is of the twelve months that end with a quarter. Ask for a 31 March, 30 June, 30 September or 31 December.';
  }
  if (Temporal.PlainDate.compare(on, today) < 0) return null;
  return 'The quarter has not ended yet, so what happens in it is not all recorded. Ask for one that has ended.';
}
