import { describe, expect, it } from 'vitest';
import '../../areas.ts';
import { BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { copiedTo, GOES_ON } from './goingOn.ts';

describe('a part that goes on', () => {
  it('has each column copied, or said where else it comes from', () => {
    const columns = Object.entries(BudgetPart.meta.properties).filter(([, { kind }]) => kind !== 'm:1');
    expect(Object.keys(GOES_ON).sort()).toEqual(columns.map(([name]) => name).sort());
  });

  it('takes the average of good and bad weeks with it, and nothing that is given or decided', () => {
    const part = Object.fromEntries(Object.keys(GOES_ON).map((name) => [name, `the old ${name}`]));
    const begun = copiedTo('begun', part as unknown as BudgetPartRecord);
    expect(Object.keys(begun).sort()).toEqual([
      'budgetId',
      'isContingency',
      'midPointBandBasisPoints',
      'midPointWeeksPence',
      'mostAheadPence',
      'personId',
      'tenantId',
    ]);
    expect(begun.mostAheadPence).toBe('the old mostAheadPence');
    const rest = copiedTo('rest', part as unknown as BudgetPartRecord);
    expect(rest).toMatchObject({ holderName: 'the old holderName', purpose: 'the old purpose' });
    expect(rest).not.toHaveProperty('weeklyAmountPence');
  });
});
