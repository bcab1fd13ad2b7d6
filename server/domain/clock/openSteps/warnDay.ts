/** The day from which a step is warned of: so many days before it is due, and never before the time began to run. */
export function warnDay(dueOn: string, from: string, warnBeforeDays: number): string {
  const warned = Temporal.PlainDate.from(dueOn).subtract({ days: warnBeforeDays }).toString();
  return warned < from ? from : warned;
}
