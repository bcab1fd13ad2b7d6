import Holidays from 'date-holidays';

const SATURDAY = 6;
const WEEKDAYS = 5;
const WEEK = 7;

/** A working day is worked out for some days ahead. What a far year would cost is not spent: in it only weekends count. */
const YEARS_WITH_BANK_HOLIDAYS = { first: 1900, last: 2100 };

const england = new Holidays('GB', 'ENG');

/** Bank holidays of a year in England, as YYYY-MM-DD, with the substitute days for those at a weekend. */
const bankHolidays = new Map<number, ReadonlySet<string>>();
const NO_DAYS: ReadonlySet<string> = new Set();

/**
 * The day that is so many working days after another: Monday to Friday, without bank holidays in England. It takes no
 * longer for many days than for few.
 */
export function workingDaysAfter(day: Temporal.PlainDate, workingDays: number): Temporal.PlainDate {
  let reached = day;
  let left = workingDays;
  // Every step goes on by the weekdays that are left, and what of them were bank holidays is left for the next.
  while (left > 0) {
    const next = weekdaysAfter(reached, left);
    left -= workingDaysBetween(reached, next);
    reached = next;
  }
  return reached;
}

/** How many working days come after one day, up to and with another; none where the other comes first. */
export function workingDaysBetween(day: Temporal.PlainDate, until: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(until, day) <= 0) return 0;
  const weeks = Math.floor(day.until(until).days / WEEK);
  let weekdays = weeks * WEEKDAYS;
  for (let each = day.add({ weeks }); !each.equals(until); ) {
    each = each.add({ days: 1 });
    if (isWeekday(each)) weekdays += 1;
  }
  return weekdays - bankHolidaysBetween(day, until);
}

/** Whether councils in England work on a day. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return isWeekday(day) && !bankHolidaysOf(day.year).has(day.toString());
}

function isWeekday(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < SATURDAY;
}

function weekdaysAfter(day: Temporal.PlainDate, weekdays: number): Temporal.PlainDate {
  // Whole weeks at once, and at least the last weekday by itself, so that it ends on none of a weekend.
  let reached = day.add({ weeks: Math.floor((weekdays - 1) / WEEKDAYS) });
  for (let left = ((weekdays - 1) % WEEKDAYS) + 1; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWeekday(reached)) left -= 1;
  }
  return reached;
}

/** The bank holidays, none of which is at a weekend, after one day and up to another. */
function bankHolidaysBetween(day: Temporal.PlainDate, until: Temporal.PlainDate): number {
  const { first, last } = YEARS_WITH_BANK_HOLIDAYS;
  const from = day.toString();
  // A year of more than four digits is written with a sign, which sorts before any other.
  const to = until.year > last ? `${last}-12-31` : until.toString();
  let count = 0;
  for (let year = Math.max(day.year, first); year <= Math.min(until.year, last); year += 1) {
    count += [...bankHolidaysOf(year)].filter((each) => each > from && each <= to).length;
  }
  return count;
}

function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = bankHolidays.get(year);
  if (known) return known;
  if (year < YEARS_WITH_BANK_HOLIDAYS.first || year > YEARS_WITH_BANK_HOLIDAYS.last) return NO_DAYS;
  const found = england
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length))
    .filter((date) => isWeekday(Temporal.PlainDate.from(date)));
  const days = new Set(found);
  bankHolidays.set(year, days);
  return days;
}
