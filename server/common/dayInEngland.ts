const HOUR_MS = 3_600_000;

let known: { hour: number; day: Temporal.PlainDate } | null = null;

/**
 * The day in England at a moment. Both clocks of the year change on a full hour of UTC, so within one hour of it the
 * day is one and the same, and is looked up in the calendar once.
 */
export function dayInEngland(moment: Temporal.Instant): Temporal.PlainDate {
  const hour = Math.floor(moment.epochMilliseconds / HOUR_MS);
  if (known?.hour !== hour) {
    known = { hour, day: moment.toZonedDateTimeISO('Europe/London').toPlainDate() };
  }
  return known.day;
}
