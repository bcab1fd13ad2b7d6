/**
 * How a term is divided into the council’s pay cycles, and what each of them comes to. There is only this one way of
 * counting a term, so that what is allocated is what the instalments come to.
 */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import { divideHalfUp, MONTHS_IN_A_YEAR, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';

export type PayCycle = MoneySettings['payCycle'];

/** The days of a budget, and the cycle by which the council pays it. */
export interface Term {
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  payCycle: PayCycle;
}

/** One cycle of a term, or what the term’s end leaves of one. */
export interface TermPeriod {
  /** The first day. */
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  /** How many days its amount is for: those of its weeks or of its month, and fewer where the term ends before. */
  days: number;
  /** How many days its amount would be for if the term did not end before. */
  daysOfCycle: number;
}

const DAYS_IN_A_WEEK = 7;
const CYCLE_WEEKS = { WEEKLY: 1, TWO_WEEKLY: 2, FOUR_WEEKLY: 4 } as const;

/**
 * The cycles of a term, in their order. They begin again on each anniversary of its first day: 52 weeks are a day or two
 * less than a year, so the last weeks of a year reach to the anniversary, and nothing more is paid for it.
 * @param endsOn the day after the last.
 */
export function periodsOfTerm(startsOn: string, endsOn: string, payCycle: PayCycle): TermPeriod[] {
  const first = Temporal.PlainDate.from(startsOn);
  const end = Temporal.PlainDate.from(endsOn);
  const periods: TermPeriod[] = [];
  let start = first;
  for (let number = 1; Temporal.PlainDate.compare(start, end) < 0; number += 1) {
    const next = startOfCycle(first, payCycle, number);
    const last = Temporal.PlainDate.compare(next, end) < 0 ? next : end;
    const daysOfCycle =
      payCycle === 'MONTHLY' ? daysFrom(start, next) : CYCLE_WEEKS[payCycle] * DAYS_IN_A_WEEK;
    const days = Math.min(daysFrom(start, last), daysOfCycle);
    periods.push({ startsOn: start.toString(), endsOn: last.toString(), days, daysOfCycle });
    start = next;
  }
  return periods;
}

/** Months are counted from the term’s first day, so that the end of January does not pull the others back. */
function startOfCycle(first: Temporal.PlainDate, payCycle: PayCycle, number: number): Temporal.PlainDate {
  if (payCycle === 'MONTHLY') return first.add({ months: number });
  const cyclesInAYear = WEEKS_IN_A_YEAR / CYCLE_WEEKS[payCycle];
  const weeks = (number % cyclesInAYear) * CYCLE_WEEKS[payCycle];
  return first.add({ years: Math.floor(number / cyclesInAYear) }).add({ weeks });
}

function daysFrom(start: Temporal.PlainDate, end: Temporal.PlainDate): number {
  return start.until(end, { largestUnit: 'day' }).days;
}

/**
 * What each period comes to. A month is a twelfth of 52 weeks, half up, and the last whole month of a year or of the term
 * takes the pence that rounding left. A period that the term cuts short is paid by the day.
 */
export function amountsOfPeriods(
  weeklyPence: number,
  periods: readonly TermPeriod[],
  payCycle: PayCycle,
): number[] {
  if (payCycle !== 'MONTHLY') {
    const regular = weeklyPence * CYCLE_WEEKS[payCycle];
    return periods.map(({ days, daysOfCycle }) => amountOfDays(regular, days, daysOfCycle));
  }
  const regular = amountOfMonths(weeklyPence, 1);
  return periods.map(({ days, daysOfCycle }, index) => {
    if (days < daysOfCycle) return amountOfDays(regular, days, daysOfCycle);
    const monthOfYear = index % MONTHS_IN_A_YEAR;
    const next = periods[index + 1];
    const isLast = monthOfYear === MONTHS_IN_A_YEAR - 1 || !next || next.days < next.daysOfCycle;
    return isLast ? amountOfMonths(weeklyPence, monthOfYear + 1) - monthOfYear * regular : regular;
  });
}

function amountOfMonths(weeklyPence: number, months: number): number {
  return divideHalfUp(weeklyPence * WEEKS_IN_A_YEAR * months, MONTHS_IN_A_YEAR);
}

/** What some of the days of a period come to, half up. */
export function amountOfDays(amountPence: number, days: number, daysOfPeriod: number): number {
  return divideHalfUp(amountPence * days, daysOfPeriod);
}

/** What a weekly amount comes to over a term: as much as its instalments by the council’s pay cycle. */
export function amountOfTerm(weeklyPence: number, { startsOn, endsOn, payCycle }: Term): number {
  const amounts = amountsOfPeriods(weeklyPence, periodsOfTerm(startsOn, endsOn, payCycle), payCycle);
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The days of a part, and those of the whole by whose cycles it is paid; null where these are its own. */
export interface DatedPart {
  weeklyAmountPence: number;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  cyclesStartOn?: string | null;
  cyclesEndOn?: string | null;
}

/** What of a cycle lies within a part, and what it comes to. */
export interface PartPeriod {
  /** The first day. */
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  /** How many days its amount is for. */
  days: number;
  amountPence: number;
  /** The cycle that these are some of the days of; left out where they are all of it. */
  cycle?: PeriodOfCycle;
}

/** A whole cycle, and how many of its days went by before some of them. */
export interface PeriodOfCycle {
  amountPence: number;
  days: number;
  daysBefore: number;
}

/**
 * What some days of a cycle come to: what has gone by with them, less what had gone by before, so that days that follow one
 * another come to the whole, to the penny.
 */
export function amountWithin({ amountPence, days, daysBefore }: PeriodOfCycle, ofDays: number): number {
  const amountUntil = (day: number) => amountOfDays(amountPence, Math.min(day, days), days);
  return amountUntil(daysBefore + ofDays) - amountUntil(daysBefore);
}

/**
 * The cycles of a part, in their order, each with what its days within the part come to. Where a part takes the place of
 * another on a day, the cycles go on as they were, and each of the two has the days of its own: together they come to the
 * whole, to the penny.
 */
export function periodsOfPart(part: DatedPart, payCycle: PayCycle): PartPeriod[] {
  const { weeklyAmountPence, startsOn, endsOn } = part;
  const periods = periodsOfTerm(part.cyclesStartOn ?? startsOn, part.cyclesEndOn ?? endsOn, payCycle);
  const amounts = amountsOfPeriods(weeklyAmountPence, periods, payCycle);
  return periods.flatMap((period, index) => {
    const from = period.startsOn < startsOn ? startsOn : period.startsOn;
    const until = period.endsOn > endsOn ? endsOn : period.endsOn;
    if (from >= until) return [];
    const daysUntil = (day: string) =>
      Math.min(daysFrom(Temporal.PlainDate.from(period.startsOn), Temporal.PlainDate.from(day)), period.days);
    const [before, after] = [daysUntil(from), daysUntil(until)];
    const days = after - before;
    if (days <= 0) return [];
    const cycle = { amountPence: amounts[index] ?? 0, days: period.days, daysBefore: before };
    const amountPence = amountWithin(cycle, days);
    const isWhole = days === period.days;
    return [{ startsOn: from, endsOn: until, days, amountPence, ...(isWhole ? {} : { cycle }) }];
  });
}

/** What a part comes to over its days: as much as its instalments. */
export function amountOfPart(part: DatedPart, payCycle: PayCycle): number {
  return periodsOfPart(part, payCycle).reduce((sum, { amountPence }) => sum + amountPence, 0);
}
