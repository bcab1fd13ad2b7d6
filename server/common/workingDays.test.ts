import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInEngland, momentInEngland } from './dayInEngland.ts';
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from './workingDays.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const after = (date: string, workingDays: number) => workingDaysAfter(day(date), workingDays).toString();

/** The bank holidays in England and Wales as the government lists them (gov.uk/bank-holidays), with substitute days. */
const BANK_HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

/** Every weekday of a year on which councils do not work. */
function daysOff(year: number): string[] {
  const found: string[] = [];
  for (let each = day(`${year}-01-01`); each.year === year; each = each.add({ days: 1 })) {
    if (each.dayOfWeek <= 5 && !isWorkingDay(each)) found.push(each.toString());
  }
  return found;
}

describe('a working day', () => {
  it.each(Object.entries(BANK_HOLIDAYS))(
    'in %s is none of the bank holidays, and any other weekday',
    (year, days) => {
      expect(daysOff(Number(year))).toEqual(days.map((each) => `${year}-${each}`));
    },
  );

  it('is never a Saturday or a Sunday, also where a bank holiday falls on one', () => {
    // Christmas Day 2027 is a Saturday, and New Year’s Day 2028 is one.
    for (const weekend of ['2027-12-25', '2027-12-26', '2028-01-01', '2027-10-30', '2027-10-31'])
      expect(isWorkingDay(day(weekend)), weekend).toBe(false);
  });
});

describe('so many working days after a day', () => {
  it.each([
    ['over a weekend', '2027-06-04', 1, '2027-06-07'],
    ['from a Saturday', '2027-06-05', 1, '2027-06-07'],
    ['over the late May bank holiday', '2027-05-28', 1, '2027-06-01'],
    ['over Easter', '2028-04-13', 1, '2028-04-18'],
    ['over Christmas, whose two days off are a Monday and a Tuesday', '2027-12-24', 1, '2027-12-29'],
    ['into a year that begins with a substitute day', '2027-12-31', 1, '2028-01-04'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the night on which the clocks go back', '2027-10-29', 1, '2027-11-01'],
    ['over the night on which they go forward', '2027-03-25', 1, '2027-03-30'],
    ['none', '2027-06-05', 0, '2027-06-05'],
  ])('%s', (_, from, count, expected) => {
    expect(after(from, count)).toBe(expected);
  });

  it('is found at once however many they are, and counts them again', () => {
    const reached = workingDaysAfter(day('2026-06-01'), 2_000_000);
    expect(reached.year).toBe(9_694);
    expect(workingDaysBetween(day('2026-06-01'), reached)).toBe(2_000_000);
    expect(workingDaysBetween(day('2026-06-02'), day('2026-06-01'))).toBe(0);
    expect(workingDaysBetween(day('2026-12-24'), day('2026-12-29'))).toBe(1);
  });

  const anyDay = fc.nat(2_500).map((days) => day('2024-01-01').add({ days }));
  const anyCount = fc.nat(60);

  it('is a working day with exactly so many of them up to it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const reached = workingDaysAfter(from, count);
        expect(isWorkingDay(reached)).toBe(true);
        let counted = 0;
        for (let each = from.add({ days: 1 }); Temporal.PlainDate.compare(each, reached) <= 0; ) {
          if (isWorkingDay(each)) counted += 1;
          each = each.add({ days: 1 });
        }
        expect(counted).toBe(count);
        expect(workingDaysBetween(from, reached)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same in one go as in two, and is never sooner for whoever comes later', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, fc.nat(20), (from, one, other, later) => {
        const inTwo = workingDaysAfter(workingDaysAfter(from, one), other);
        expect(inTwo.equals(workingDaysAfter(from, one + other))).toBe(true);
        const ofLater = workingDaysAfter(from.add({ days: later }), one);
        expect(Temporal.PlainDate.compare(workingDaysAfter(from, one), ofLater)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the day in England', () => {
  it('is the one on the calendar at any time of it, also when the clocks change', () => {
    // Spring and autumn of two years, with the nights on which an hour is left out or comes twice.
    const nights = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-02-29'];
    const anyDay = fc.oneof(
      fc.constantFrom(...nights),
      fc.nat(1_500).map((days) => day('2025-01-01').add({ days }).toString()),
    );
    const anyTime = fc.nat(24 * 60 - 1).map((minute) => {
      const two = (value: number) => String(value).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    fc.assert(
      fc.property(anyDay, anyTime, (date, time) => {
        expect(dayInEngland(momentInEngland(date, time)).toString()).toBe(date);
      }),
      { numRuns: 200 },
    );
  });
});
