import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAY_CYCLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { amountOfTerm, amountsOfPeriods, type PayCycle, periodsOfTerm } from './termPeriods.ts';

const amounts = (weeklyPence: number, startsOn: string, endsOn: string, payCycle: PayCycle) =>
  amountsOfPeriods(weeklyPence, periodsOfTerm(startsOn, endsOn, payCycle), payCycle);

describe('a term by the council’s pay cycle', () => {
  it.each<[string, string, PayCycle, number[]]>([
    // A month is a twelfth of 52 weeks, however many days it has.
    ['2026-06-01', '2026-07-01', 'MONTHLY', [52_000]],
    ['2026-02-01', '2026-03-01', 'MONTHLY', [52_000]],
    ['2026-07-01', '2026-08-01', 'MONTHLY', [52_000]],
    // The days of a month that the term cuts short are shares of that month: 15 of June’s 30, and 12 of July’s 31.
    ['2026-06-01', '2026-06-16', 'MONTHLY', [26_000]],
    ['2026-06-01', '2026-07-13', 'MONTHLY', [52_000, 20_129]],
    // 31 October and four months on: February ends the first of them sooner.
    ['2026-10-31', '2027-02-28', 'MONTHLY', [52_000, 52_000, 52_000, 52_000]],
    // A day of a week is a seventh of it.
    ['2026-06-01', '2026-06-02', 'FOUR_WEEKLY', [1_714]],
    ['2026-06-01', '2026-07-01', 'FOUR_WEEKLY', [48_000, 3_429]],
    ['2026-06-01', '2026-07-13', 'TWO_WEEKLY', [24_000, 24_000, 24_000]],
    // Over the change of the clocks in October, days stay days.
    ['2026-10-19', '2026-11-02', 'WEEKLY', [12_000, 12_000]],
  ])('from %s to before %s, %s, at £120 a week: %j', (startsOn, endsOn, payCycle, expected) => {
    expect(amounts(12_000, startsOn, endsOn, payCycle)).toEqual(expected);
  });

  it.each(PAY_CYCLE.values)('makes 52 weeks of a year, leap or not, by %s', (payCycle) => {
    for (const startsOn of ['2026-06-01', '2027-06-01', '2028-02-29', '2028-03-01', '2026-12-31']) {
      const endsOn = Temporal.PlainDate.from(startsOn).add({ years: 1 }).toString();
      expect(amountOfTerm(10_001, { startsOn, endsOn, payCycle })).toBe(520_052);
    }
  });

  it('gives the last weeks of a year its last days, and begins again on the anniversary', () => {
    const periods = periodsOfTerm('2027-06-01', '2028-07-01', 'FOUR_WEEKLY');
    expect(periods.slice(12)).toEqual([
      { startsOn: '2028-05-02', endsOn: '2028-06-01', days: 28, daysOfCycle: 28 },
      { startsOn: '2028-06-01', endsOn: '2028-06-29', days: 28, daysOfCycle: 28 },
      { startsOn: '2028-06-29', endsOn: '2028-07-01', days: 2, daysOfCycle: 28 },
    ]);
  });

  it('leaves out no day, counts none twice, and pays no less for a longer term', () => {
    const anyTerm = fc.record({
      weeklyPence: fc.integer({ min: 1, max: 400_000 }),
      start: fc.integer({ min: 0, max: 1_500 }),
      days: fc.integer({ min: 1, max: 1_200 }),
      payCycle: fc.constantFrom(...PAY_CYCLE.values),
    });
    fc.assert(
      fc.property(anyTerm, ({ weeklyPence, start, days, payCycle }) => {
        const first = Temporal.PlainDate.from('2026-01-01').add({ days: start });
        const [startsOn, endsOn] = [first.toString(), first.add({ days }).toString()];
        const periods = periodsOfTerm(startsOn, endsOn, payCycle);
        expect(periods[0]?.startsOn).toBe(startsOn);
        expect(periods.at(-1)?.endsOn).toBe(endsOn);
        for (const [index, { endsOn: end }] of periods.slice(0, -1).entries()) {
          expect(periods[index + 1]?.startsOn).toBe(end);
        }
        const nextDay = first.add({ days: days + 1 }).toString();
        const shorter = amountOfTerm(weeklyPence, { startsOn, endsOn, payCycle });
        // Each period is rounded by itself, and a month’s remainder stands on its last, so pence may move.
        expect(amountOfTerm(weeklyPence, { startsOn, endsOn: nextDay, payCycle })).toBeGreaterThanOrEqual(
          shorter - 6,
        );
      }),
    );
  });
});
