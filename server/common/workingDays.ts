import Holidays from 'date-holidays';

const SATURDAY = 6;

/** Bank holidays of a year in England, as YYYY-MM-DD, with the substitute days for those at a weekend. */
const bankHolidays = new Map<number, ReadonlySet<string>>();

/** The day that is so many working days after another: Monday to Friday, without bank holidays in England. */
export function workingDaysAfter(day: Temporal.PlainDate, workingDays: number): Temporal.PlainDate {
  let reached = day;
  for (let left = workingDays; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Whether councils in England work on a day. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < SATURDAY && !bankHolidaysOf(day.year).has(day.toString());
}

function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = bankHolidays.get(year);
  if (known) return known;
  const calendar = new Holidays('GB', 'ENG');
  const found = calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length));
  const days = new Set(found);
  bankHolidays.set(year, days);
  return days;
}
