import { dayInEngland } from '../../common/dayInEngland.ts';

/**
 * The last days of the latest quarters that are over in England at a moment, the latest first. From late March to late
 * October the day there begins an hour before that of UTC. Years of official statistics begin in April.
 */
export function lastQuarters(now: Temporal.Instant, count: number): string[] {
  const day = dayInEngland(now);
  const firstOfQuarter = day.with({ day: 1, month: day.month - ((day.month - 1) % 3) });
  return Array.from({ length: count }, (_, index) =>
    firstOfQuarter
      .subtract({ months: 3 * index })
      .subtract({ days: 1 })
      .toString(),
  );
}

/** Whether it is the last day of a quarter, as the API writes days. */
export function isQuarterEnd(day: string): boolean {
  return /^20\d\d-(03-31|06-30|09-30|12-31)$/.test(day);
}
