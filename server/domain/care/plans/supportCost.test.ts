import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUPPORT_FREQUENCY, type SupportFrequency } from '../costs/supportPattern.ts';
import { termEndsOn, termLength, termRefusals } from './planTerm.ts';
import {
  itemLines,
  itemWeeklyCostPence,
  itemYearlyCostPence,
  termCostPence,
  weeklyCostOfItems,
} from './supportCost.ts';

const YEAR = { months: 12 };
const item = (quantityHundredths: number, unitPricePence: number, frequency: SupportFrequency) => ({
  weeksInYear: frequency === 'TERM_TIME' ? 38 : null,
  quantityHundredths,
  unitPricePence,
  frequency,
  paidFrom: 'BUDGET' as const,
});

describe('what a support item costs a week', () => {
  it.each<[string, ReturnType<typeof item>, number]>([
    ['ten hours at £15.00', item(1000, 1500, 'WEEKLY'), 15_000],
    ['two and a half hours at £14.99, half a penny up', item(250, 1499, 'WEEKLY'), 3_748],
    ['£45.01 every two weeks, half a penny up', item(100, 4501, 'FORTNIGHTLY'), 2_251],
    ['£10.01 every four weeks', item(100, 1001, 'FOUR_WEEKLY'), 250],
    ['£30.00 a month: 12 in 52 weeks', item(100, 3000, 'MONTHLY'), 692],
    ['£65.00 a quarter: 4 in 52 weeks', item(100, 6500, 'QUARTERLY'), 500],
    ['£520.26 a year, half a penny up', item(100, 52_026, 'YEARLY'), 1_001],
    ['£10.00 in 38 weeks of term time', item(100, 1_000, 'TERM_TIME'), 731],
    ['£520.00 once in a year', item(100, 52_000, 'ONE_OFF'), 1_000],
  ])('%s', (_name, given, pence) => {
    expect(itemWeeklyCostPence(given, YEAR)).toBe(pence);
  });

  it('spreads a one-off over the term of the plan, in months or weeks', () => {
    expect(itemWeeklyCostPence(item(100, 52_000, 'ONE_OFF'), { months: 6 })).toBe(2_000);
    expect(itemWeeklyCostPence(item(100, 6_003, 'ONE_OFF'), { weeks: 6 })).toBe(1_001);
  });

  it.each(['FREE', 'UNPAID', 'OWN_MONEY'] as const)('costs the budget nothing when it is %s', (paidFrom) => {
    const given = { ...item(1000, 1500, 'WEEKLY'), paidFrom };
    expect(itemWeeklyCostPence(given, YEAR)).toBe(0);
    expect(termCostPence(given, YEAR)).toBe(0);
  });

  it('is at most half a penny from the exact sum, and rises with quantity and price', () => {
    const perYear: Record<string, number> = {
      WEEKLY: 52,
      FORTNIGHTLY: 26,
      FOUR_WEEKLY: 13,
      MONTHLY: 12,
      QUARTERLY: 4,
      YEARLY: 1,
      ONE_OFF: 1,
      TERM_TIME: 38,
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(...SUPPORT_FREQUENCY.values),
        (quantity, price, frequency) => {
          const weekly = itemWeeklyCostPence(item(quantity, price, frequency), YEAR);
          const exact = BigInt(quantity) * BigInt(price) * BigInt(perYear[frequency] as number);
          const off = 2n * (BigInt(weekly) * 5_200n - exact);
          expect(off > -5_200n && off <= 5_200n).toBe(true);
          expect(itemWeeklyCostPence(item(quantity, price + 1, frequency), YEAR)).toBeGreaterThanOrEqual(
            weekly,
          );
        },
      ),
    );
  });

  it('has its year from the price, and never from the rounded week', () => {
    expect(itemYearlyCostPence(item(100, 3_000, 'MONTHLY'))).toBe(36_000);
    expect(itemYearlyCostPence(item(100, 1_000, 'TERM_TIME'))).toBe(38_000);
    expect(itemYearlyCostPence({ ...item(100, 1_001, 'FOUR_WEEKLY'), onCostsYearlyPence: 5_201 })).toBe(
      18_214,
    );
    expect(itemYearlyCostPence({ ...item(100, 1_001, 'FOUR_WEEKLY'), paidFrom: 'FREE' })).toBe(0);
  });

  it('costs the same as sign-off keeps it, in plain years and with an employer’s costs apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUPPORT_FREQUENCY.values),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(100_000),
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 24 }),
        (frequency, quantity, price, onCostsYearlyPence, months) => {
          const given = { ...item(quantity, price, frequency), onCostsYearlyPence };
          const lines = itemLines(given);
          expect(lines.every((line) => line.frequency !== 'TERM_TIME')).toBe(true);
          expect(weeklyCostOfItems(lines, { months })).toBe(itemWeeklyCostPence(given, { months }));
        },
      ),
    );
  });

  it('adds up over the term', () => {
    expect(termCostPence({ ...item(100, 1_000, 'TERM_TIME'), onCostsYearlyPence: 5_200 }, YEAR)).toBe(43_200);
    expect(termCostPence(item(100, 25_000, 'ONE_OFF'), { months: 6 })).toBe(25_000);
    expect(termCostPence(item(100, 1_000, 'MONTHLY'), { months: 6 })).toBe(6_000);
    expect(termCostPence(item(100, 1_000, 'WEEKLY'), { weeks: 6 })).toBe(6_000);
  });
});

describe('the term of a plan', () => {
  const settings = { planTermMonths: 12, fastChangingPlanTermMonths: 6, starterBudgetWeeks: 4 };

  it('is what the council’s policy says for its kind', () => {
    expect(termEndsOn('2026-06-01', 'USUAL', settings)).toBe('2027-06-01');
    expect(termEndsOn('2026-08-31', 'FAST_CHANGING', settings)).toBe('2027-02-28');
    expect(termEndsOn('2026-06-01', 'STARTER', settings)).toBe('2026-06-29');
  });

  it('is the usual one where the council has no shorter, and a starter is refused where none is offered', () => {
    const none = { ...settings, fastChangingPlanTermMonths: null, starterBudgetWeeks: null };
    expect(termLength('FAST_CHANGING', none)).toEqual({ months: 12 });
    expect(termRefusals('STARTER', none)).toMatchObject([
      { code: 'STARTER_BUDGET_NOT_OFFERED', path: ['term'] },
    ]);
    expect(termRefusals('STARTER', settings)).toEqual([]);
  });
});
