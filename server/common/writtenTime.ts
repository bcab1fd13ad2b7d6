/** The years that both the calendar of the program and that of PostgreSQL write with four digits. */
const FOUR_DIGITS = /^(?!0000)\d{4}-/;

/** A day as YYYY-MM-DD; null where the text is none. */
export function readDay(text: string): string | null {
  if (!FOUR_DIGITS.test(text) || text.length !== 'YYYY-MM-DD'.length) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

/** A moment as ISO 8601 in UTC, to the millisecond; null where the text is none. */
export function readMoment(text: string): string | null {
  try {
    const moment = new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
    return FOUR_DIGITS.test(moment) ? moment : null;
  } catch {
    return null;
  }
}
