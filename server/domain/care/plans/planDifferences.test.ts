import { describe, expect, it } from 'vitest';
import { type PlanAsSeen, planDifferences } from './planDifferences.ts';

const carer = {
  id: 'item_1',
  outcomeId: 'outcome_1',
  description: 'A carer in the mornings',
  unitPricePence: 1_570,
  quantityHundredths: 1_000,
  weeklyCostPence: 15_700,
};
const seen: PlanAsSeen = {
  fields: { importantTo: 'My garden.', goodDay: null, helpedBy: ['SELF'], weeklyCostPence: 15_700 },
  outcomes: [{ id: 'outcome_1', description: 'Stay at home', successLooksLike: 'I am here.' }],
  supportItems: [carer],
  risks: [],
};

describe('what is different from what the person saw', () => {
  it('is nothing where the plan says the same', () => {
    expect(planDifferences(seen, structuredClone(seen))).toEqual([]);
  });

  it('is told line by line, with exact pence and a sentence', () => {
    const item = { ...carer, unitPricePence: 1_601, quantityHundredths: 1_050, weeklyCostPence: 16_811 };
    const now = {
      ...seen,
      fields: { ...seen.fields, goodDay: 'Out by eleven.', helpedBy: ['SELF', 'BROKER'] },
      supportItems: [item],
    };
    expect(planDifferences(seen, now)).toMatchObject([
      { kind: 'CHANGED', path: ['goodDay'], was: null, is: 'Out by eleven.', wasPence: null },
      { path: ['helpedBy'], was: 'SELF', is: 'SELF and BROKER' },
      {
        path: ['supportItems', '0', 'unitPricePence'],
        wasPence: 1_570,
        isPence: 1_601,
        sentence: 'Unit price of “A carer in the mornings” was £15.70 and is £16.01.',
      },
      { path: ['supportItems', '0', 'quantityHundredths'], was: '10', is: '10.5', wasPence: null },
      { path: ['supportItems', '0', 'weeklyCostPence'], wasPence: 15_700, isPence: 16_811 },
    ]);
  });

  it('tells what is new and what is gone, and not what only moved', () => {
    const risk = { id: 'risk_1', description: 'A fall', whatHelps: 'A rail.' };
    const club = { id: 'item_2', description: 'Bowls club', weeklyCostPence: 500 };
    const before = { ...seen, supportItems: [carer, club] };
    const now = { ...before, supportItems: [club, carer], risks: [risk] };
    expect(planDifferences(before, now)).toMatchObject([
      { kind: 'ADDED', path: ['risks', '0'], is: 'A fall' },
    ]);
    expect(planDifferences(now, { ...now, supportItems: [carer] })).toMatchObject([
      { kind: 'REMOVED', path: ['supportItems', '0'], was: 'Bowls club', wasPence: 500, isPence: null },
    ]);
  });

  it('finds the entries of a newer version by what they describe', () => {
    const anew = { ...carer, id: 'item_9', outcomeId: 'outcome_9', unitPricePence: 1_600 };
    expect(planDifferences(seen, { ...seen, supportItems: [anew] })).toMatchObject([
      { kind: 'CHANGED', path: ['supportItems', '0', 'unitPricePence'], wasPence: 1_570, isPence: 1_600 },
    ]);
  });
});
