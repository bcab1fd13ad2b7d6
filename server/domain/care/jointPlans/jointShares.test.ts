import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JointItemFacts } from '../plans/jointPlan.entity.ts';
import { jointItemRefusals, splitPence } from './jointShares.ts';

const shares = fc
  .integer({ min: 1, max: 9_999 })
  .chain((first) => fc.integer({ min: 0, max: 10_000 - first }).map((second) => [first, second]))
  .map(([first = 0, second = 0]) => [first, second, 10_000 - first - second]);

describe('shares of a joint cost', () => {
  it('come to it exactly, and each within a penny of its part', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), shares, (total, basisPoints) => {
        const split = splitPence(total, basisPoints);
        expect(split.reduce((sum, pence) => sum + pence, 0)).toBe(total);
        split.forEach((pence, index) => {
          const exact = (total * (basisPoints[index] ?? 0)) / 10_000;
          expect(Math.abs(pence - exact)).toBeLessThan(1);
        });
      }),
    );
  });

  it.each([
    [150_001, [5_000, 5_000], [75_001, 75_000]],
    [150_001, [6_000, 4_000], [90_001, 60_000]],
    [100, [3_333, 6_667], [33, 67]],
    [1, [5_000, 5_000], [1, 0]],
    [0, [2_500, 7_500], [0, 0]],
  ])('%i pence by %j are %j', (total, basisPoints, expected) => {
    expect(splitPence(total, basisPoints)).toEqual(expected);
  });
});

describe('items of a joint plan', () => {
  const plans = [
    { id: 'a', outcomeIds: ['at home'] },
    { id: 'b', outcomeIds: ['together'] },
  ];
  const share = (planId: string, shareBasisPoints: number, outcomeId: string) => ({
    planId,
    outcomeId,
    shareBasisPoints,
    deploymentOption: 'VIRTUAL_BUDGET' as const,
  });
  const item = (...given: ReturnType<typeof share>[]): JointItemFacts => ({
    category: 'PERSONAL_CARE',
    description: 'A live-in carer',
    providerName: null,
    providerKind: 'AGENCY',
    unit: 'WEEK',
    quantityHundredths: 100,
    unitPricePence: 150_001,
    frequency: 'WEEKLY',
    shares: given,
  });
  const codes = (...given: ReturnType<typeof share>[]) =>
    jointItemRefusals([item(...given)], plans).map(({ code, path }) => [code, path.join('.')]);

  it('have one share for each plan, that make the whole, for an outcome of that plan', () => {
    expect(codes(share('a', 6_000, 'at home'), share('b', 4_000, 'together'))).toEqual([]);
    for (const wrong of [
      [share('a', 10_000, 'at home')],
      [share('a', 6_000, 'at home'), share('b', 3_999, 'together')],
      [share('a', 10_000, 'at home'), share('b', 0, 'together')],
      [share('a', 5_000, 'at home'), share('a', 5_000, 'at home')],
      [share('a', 5_000, 'at home'), share('c', 5_000, 'at home')],
    ]) {
      expect(codes(...wrong)).toEqual([['SHARES_NOT_WHOLE', 'items.0.shares']]);
    }
    expect(codes(share('a', 5_000, 'at home'), share('b', 5_000, 'at home'))).toEqual([
      ['NOT_FOUND', 'items.0.shares.1.outcomeId'],
    ]);
  });
});
