import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUPPORT_FREQUENCY } from '../costs/supportPattern.ts';
import { costOfSupport, type SupportToCost } from './costOfSupport.ts';
import { PAID_FROM } from './plansVocabulary.ts';

const YEAR = { months: 12 };
const support = (changes: Partial<SupportToCost> = {}): SupportToCost => ({
  unit: 'HOUR',
  quantityHundredths: 1_000,
  unitPricePence: 1_500,
  providerUnitPricePence: null,
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  ...changes,
});

describe('what some support costs', () => {
  it('puts a dearer price and what the person buys besides apart', () => {
    const cost = costOfSupport(
      [
        support({ providerUnitPricePence: 1_650 }),
        support({ frequency: 'MONTHLY', quantityHundredths: 100, unitPricePence: 3_001 }),
        support({ paidFrom: 'OWN_MONEY', quantityHundredths: 100, unitPricePence: 800 }),
        support({ paidFrom: 'UNPAID' }),
      ],
      YEAR,
    );
    expect(cost).toMatchObject({
      weeklyCostPence: 15_693,
      yearlyCostPence: 816_012,
      ownMoneyWeeklyPence: 2_300,
      ownMoneyYearlyPence: 119_600,
    });
    expect(cost.lines.map(({ sentence }) => sentence)).toEqual([
      '10 at £15.00 the hour, every week: £150.00 a week, £7,800.00 a year. The person adds £15.00 a week, £780.00 a year, from money of their own.',
      '1 at £30.01 the hour, every month: £6.93 a week, £360.12 a year.',
      '1 at £8.00 the hour, every week: the person pays £8.00 a week, £416.00 a year, from money of their own.',
      '10 of the hour, every week: costs nothing.',
    ]);
  });

  it('is the sum of its lines, whatever they are', () => {
    const lines = fc.record({
      unit: fc.constant('HOUR' as const),
      quantityHundredths: fc.integer({ min: 1, max: 100_000 }),
      unitPricePence: fc.nat(10_000_000),
      providerUnitPricePence: fc.constant(null),
      frequency: fc.constantFrom(...SUPPORT_FREQUENCY.values),
      weeksInYear: fc.integer({ min: 1, max: 52 }),
      onCostsYearlyPence: fc.nat(1_000_000),
      paidFrom: fc.constantFrom(...PAID_FROM.values),
    });
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 5 }), (given) => {
        const whole = costOfSupport(given, YEAR);
        const each = given.map((line) => costOfSupport([line], YEAR));
        for (const of of ['weeklyCostPence', 'yearlyCostPence', 'ownMoneyYearlyPence'] as const) {
          expect(whole[of]).toBe(each.reduce((sum, line) => sum + line[of], 0));
        }
      }),
    );
  });
});
