import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences, SUPPORT_FREQUENCY, timesInAYear, yearlyPence } from './supportPattern.ts';

const TIMES = {
  WEEKLY: 52,
  FORTNIGHTLY: 26,
  FOUR_WEEKLY: 13,
  MONTHLY: 12,
  QUARTERLY: 4,
  YEARLY: 1,
  ONE_OFF: 1,
  TERM_TIME: 38,
} as const;

describe('how often something comes', () => {
  it('is so many times in a year, the same over a term of twelve months', () => {
    for (const frequency of SUPPORT_FREQUENCY.values) {
      const pattern = { frequency, weeksInYear: 38 };
      const { times, weeks } = occurrences(pattern, { months: 12 });
      expect([frequency, timesInAYear(pattern), (times * 52) / weeks]).toEqual([
        frequency,
        TIMES[frequency],
        TIMES[frequency],
      ]);
    }
  });

  it('makes a year exactly hours times rate times occurrences, to half a penny', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUPPORT_FREQUENCY.values),
        fc.integer({ min: 1, max: 52 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(10_000_000),
        (frequency, weeksInYear, quantityHundredths, unitPricePence) => {
          const year = yearlyPence({ quantityHundredths, unitPricePence }, { frequency, weeksInYear });
          const times = frequency === 'TERM_TIME' ? weeksInYear : TIMES[frequency];
          const exact = BigInt(quantityHundredths) * BigInt(unitPricePence) * BigInt(times);
          const off = 2n * (BigInt(year) * 100n - exact);
          expect(off > -100n && off <= 100n).toBe(true);
          const hours = { quantityHundredths: 100 * quantityHundredths, unitPricePence };
          expect(BigInt(yearlyPence(hours, { frequency, weeksInYear }))).toBe(exact);
        },
      ),
    );
  });
});
