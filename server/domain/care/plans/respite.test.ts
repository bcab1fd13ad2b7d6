import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { type RespiteItem, respiteRefusals, respiteUse } from './respite.ts';

function settings(respite: object | null = { nightsPerYear: 21 }, changes: object = {}) {
  const read = readAreaSettings('planning', { ...EXAMPLE_INPUTS.planning, respite, ...changes });
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
}
const nights = (quantityHundredths: number, changes: Partial<RespiteItem> = {}): RespiteItem => ({
  category: 'BREAKS',
  unit: 'NIGHT',
  quantityHundredths,
  unitPricePence: 10_000,
  frequency: 'YEARLY',
  paidFrom: 'BUDGET',
  ...changes,
});
const refused = (item: RespiteItem, asksPanel = false, given = settings()) =>
  respiteRefusals([item], { term: 'USUAL', asksPanel }, given).map(({ code }) => code);

describe('the respite that a plan holds', () => {
  it.each([
    ['nights of a year', nights(1_400), 14],
    ['nights a month', nights(100, { frequency: 'MONTHLY' }), 12],
    ['a night every four weeks', nights(100, { frequency: 'FOUR_WEEKLY' }), 13],
    ['weeks as seven nights', nights(200, { unit: 'WEEK', frequency: 'ONE_OFF' }), 14],
    ['a night that is begun', nights(150), 2],
    ['no hours', nights(800, { unit: 'HOUR' }), 0],
    ['nothing that is no break', nights(1_400, { category: 'NIGHT_SUPPORT' }), 0],
    ['nothing that the budget does not pay', nights(1_400, { paidFrom: 'UNPAID' }), 0],
  ])('is %s', (_, item, expected) => {
    expect(respiteUse([item], 'USUAL', settings())?.nights).toBe(expected);
  });

  it('is counted over the term, which has at least the respite of a year', () => {
    const monthly = nights(100, { frequency: 'MONTHLY' });
    const over = (planTermMonths: number) =>
      respiteUse([monthly], 'USUAL', settings({ nightsPerYear: 21 }, { planTermMonths }));
    expect(over(6)).toMatchObject({ nights: 6, mostNights: 21 });
    expect(over(18)).toMatchObject({ nights: 18, mostNights: 42 });
  });

  it('is refused above the nights or the sum of a year, and not at them', () => {
    expect(refused(nights(2_100))).toEqual([]);
    expect(refused(nights(2_101))).toEqual(['RESPITE_OVER_LIMIT']);
    const sum = settings({ yearlyPence: 100_000 });
    expect(refused(nights(1_000), false, sum)).toEqual([]);
    expect(refused(nights(1_001), false, sum)).toEqual(['RESPITE_OVER_LIMIT']);
  });

  it('may be more where the panel is asked, and anything where the council has no such limit', () => {
    expect(refused(nights(9_000), true)).toEqual([]);
    expect(refused(nights(9_000), false, settings(null))).toEqual([]);
  });

  it('is counted against something, in a policy', () => {
    const { mistakes } = readAreaSettings('planning', { ...EXAMPLE_INPUTS.planning, respite: {} });
    expect(mistakes).toMatchObject([{ code: 'LIMITS_CONTRADICT', path: ['respite', 'nightsPerYear'] }]);
  });
});
