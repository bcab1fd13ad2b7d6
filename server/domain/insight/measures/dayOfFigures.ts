/** The last months of quarters of the financial year, by which councils make their returns. */
const QUARTERS_END_IN = [3, 6, 9, 12];

/**
 * Why there are no figures of a day for a reader; null where there are. Readers who may read no people have them of the last days of quarters only:
 * from two days that follow one another, what happened to a single person could be told.
 */
export function refusedDay(
  on: Temporal.PlainDate,
  today: Temporal.PlainDate,
  isExact: boolean,
): string | null {
  if (Temporal.PlainDate.compare(on, today) > 0) {
    return 'The day has not come yet, so nobody has been supported on it. Ask for today or an earlier day.';
  }
  if (isExact || isQuarterEnd(on)) return null;
  return 'Your role has figures of the last day of a quarter only, since from days close together the change of a single person could be told. Ask for a 31 March, 30 June, 30 September or 31 December.';
}

/** Whether a day is the last of a quarter of the financial year. */
export function isQuarterEnd(day: Temporal.PlainDate): boolean {
  return day.day === day.daysInMonth && QUARTERS_END_IN.includes(day.month);
}

/** The first of the twelve months that end on a day: the day after the same day a year before. */
export function yearFrom(on: Temporal.PlainDate): Temporal.PlainDate {
  const isMonthEnd = on.day === on.daysInMonth;
  // The year to 29 February begins on 1 March, and so does that to the 28th.
  if (isMonthEnd) return on.with({ day: 1 }).subtract({ months: 11 });
  return on.subtract({ years: 1 }).add({ days: 1 });
}
