/** The last days of the latest quarters that have ended, the latest first. Years of official statistics begin in April. */
export function lastQuarters(today: string, count: number): string[] {
  const day = Temporal.PlainDate.from(today);
  const firstOfQuarter = day.with({ day: 1, month: day.month - ((day.month - 1) % 3) });
  return Array.from({ length: count }, (_, index) =>
    firstOfQuarter
      .subtract({ months: 3 * index })
      .subtract({ days: 1 })
      .toString(),
  );
}
