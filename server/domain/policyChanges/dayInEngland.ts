/** The day in England on which something happened, as policy dates are counted. */
export function dayInEngland(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}
