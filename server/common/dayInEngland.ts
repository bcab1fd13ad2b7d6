const TIME_ZONE = 'Europe/London';
const HOUR_MS = 3_600_000;

let known: { hour: number; day: Temporal.PlainDate } | null = null;

/**
 * The day in England at a moment. Both clocks of the year change on a full hour of UTC, so within one hour of it the
 * day is one and the same, and is looked up in the calendar once.
 */
export function dayInEngland(moment: Temporal.Instant): Temporal.PlainDate {
  const hour = Math.floor(moment.epochMilliseconds / HOUR_MS);
  if (known?.hour !== hour) {
    known = { hour, day: moment.toZonedDateTimeISO(TIME_ZONE).toPlainDate() };
  }
  return known.day;
}

/** The day in England at a moment that is written as ISO 8601, as YYYY-MM-DD. */
export function dayInEnglandOf(moment: string): string {
  return dayInEngland(Temporal.Instant.from(moment)).toString();
}

/** The moment at which the clocks in England show a time on a day: `momentInEngland('2026-06-01', '09:00')`. */
export function momentInEngland(day: string, plainTime: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime }).toInstant();
}

/** The SQL of the day in England at a moment that is a `timestamptz`. */
export function dayInEnglandSql(moment: string): string {
  return `(${moment} at time zone '${TIME_ZONE}')::date`;
}
