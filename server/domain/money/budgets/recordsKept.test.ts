import { describe, expect, it } from 'vitest';
import { keepRecordsUntil } from './recordsKept.ts';

describe('until when records are kept', () => {
  it.each([
    ['2027-06-01', 'END_OF_BUDGET', 7, '2034-05-31'],
    // The last day of the budget is 29 February 2028, of which there is none seven years later.
    ['2028-03-01', 'END_OF_BUDGET', 7, '2035-02-28'],
    // The tax year of 5 April 2027 ends that day, and that of 6 April 2027 a year later.
    ['2027-04-06', 'END_OF_TAX_YEAR', 2, '2029-04-05'],
    ['2027-04-07', 'END_OF_TAX_YEAR', 2, '2030-04-05'],
    ['2027-06-01', 'END_OF_TAX_YEAR', 6, '2034-04-05'],
  ] as const)(
    'of a budget until before %s, counted from the %s for %s years, is %s',
    (endsOn, countedFrom, years, last) => {
      expect(keepRecordsUntil(endsOn, { years, countedFrom })).toBe(last);
    },
  );

  it('is not said where the council does not say it', () => {
    expect(keepRecordsUntil('2027-06-01', null)).toBeNull();
  });
});
