import { describe, expect, it } from 'vitest';
import { aboveMoney, alternativeRefusals, MOST_ALTERNATIVES } from './planAlternatives.ts';

describe('alternatives of a plan', () => {
  it('stand to what there is, a week to a week and a year to a year', () => {
    const cost = { weeklyCostPence: 1_154, yearlyCostPence: 60_000 };
    const money = { indicativeWeeklyPence: 1_200, indicativeYearlyPence: 62_400 };
    expect(aboveMoney(cost, { ...money, budgetWeeklyPence: 1_000 })).toEqual({
      aboveIndicativeWeeklyPence: -46,
      aboveIndicativeYearlyPence: -2_400,
      aboveBudgetWeeklyPence: 154,
      aboveBudgetYearlyPence: 8_000,
    });
    expect(aboveMoney(cost, { ...money, budgetWeeklyPence: null })).toMatchObject({
      aboveBudgetWeeklyPence: null,
      aboveBudgetYearlyPence: null,
    });
  });

  it('are few, and one that was chosen stays as it was', () => {
    expect(alternativeRefusals(null, MOST_ALTERNATIVES - 1)).toEqual([]);
    expect(alternativeRefusals(null, MOST_ALTERNATIVES)).toMatchObject([{ code: 'TOO_MANY_ENTRIES' }]);
    expect(alternativeRefusals({ chosenAt: null }, MOST_ALTERNATIVES)).toEqual([]);
    expect(alternativeRefusals({ chosenAt: '2026-06-01T09:00:00Z' }, 1)).toMatchObject([
      { code: 'ALTERNATIVE_CHOSEN', path: ['alternativeId'] },
    ]);
  });
});
