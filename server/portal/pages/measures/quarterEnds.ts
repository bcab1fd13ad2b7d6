const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last days of the quarters that have ended by a day, the latest first. */
export function quarterEnds(today: string, count: number): string[] {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: Math.ceil(count / ENDS.length) + 1 }, (_, ago) => year - ago);
  return years
    .flatMap((each) => ENDS.toReversed().map((end) => `${each}-${end}`))
    .filter((end) => end <= today)
    .slice(0, count);
}

/** Whether it is the last day of a quarter, as the API writes days. */
export function isQuarterEnd(day: string): boolean {
  return /^20\d\d-/.test(day) && ENDS.some((end) => day.slice(5) === end);
}
