import { describe, expect, it } from 'vitest';
import { isOutlier, quartersInWords, ranksOf, type Spread, spreadOf, wholeOfQuarters } from './spread.ts';

const inWords = (numbers: number[]) => {
  const spread = spreadOf(numbers);
  return (
    spread && [
      spread.minimum,
      quartersInWords(spread.lowerQuartileQuarters),
      quartersInWords(spread.medianQuarters),
      quartersInWords(spread.upperQuartileQuarters),
      spread.maximum,
    ]
  );
};

describe('the spread of numbers', () => {
  it.each<[number[], unknown]>([
    [[], null],
    [[7], [7, '7', '7', '7', 7]],
    [
      [8, 6],
      [6, '6.5', '7', '7.5', 8],
    ],
    [
      [4, 1, 3, 2],
      [1, '1.75', '2.5', '3.25', 4],
    ],
    [
      [1, 2, 3, 4, 5],
      [1, '2', '3', '4', 5],
    ],
    [
      [12, 6, 8, 12, 6, 26],
      [6, '6.5', '10', '12', 26],
    ],
    [
      [0, 1, 1, 1],
      [0, '0.75', '1', '1', 1],
    ],
  ])('%j is %j', (numbers, spread) => expect(inWords(numbers)).toEqual(spread));

  it('leaves what it is given in its order', () => {
    const numbers = [3, 1, 2];
    spreadOf(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });

  it('is exact for sums that floating point would blur', () => {
    const sums = [100_000_001, 100_000_000, 99_999_999, 33];
    expect(inWords(sums)).toEqual([33, '75000007.5', '99999999.5', '100000000.25', 100_000_001]);
  });
});

describe('outliers', () => {
  const spread = spreadOf([6, 6, 8, 8, 10, 10, 12]) as Spread;

  it('lie more than one and a half times the quartiles’ distance outside them', () => {
    expect([spread.lowerQuartileQuarters, spread.upperQuartileQuarters]).toEqual([28, 40]);
    expect([2, 3, 14, 15].map((value) => isOutlier(value, spread))).toEqual([true, false, false, true]);
  });

  it('are all others where most are alike', () => {
    const alike = spreadOf([12, 12, 12, 12, 13]) as Spread;
    expect([12, 13].map((value) => isOutlier(value, alike))).toEqual([false, true]);
  });
});

describe('quarters', () => {
  it.each([
    [0, '0', 0],
    [1, '0.25', 0],
    [2, '0.5', 1],
    [3, '0.75', 1],
    [27, '6.75', 7],
    [26, '6.5', 7],
    [-27, '-6.75', -7],
    [-26, '-6.5', -6],
  ])('%i are %s, or %i whole', (quarters, words, whole) => {
    expect(quartersInWords(quarters)).toBe(words);
    expect(wholeOfQuarters(quarters)).toBe(whole);
  });
});

describe('ranks', () => {
  it('begin with the greatest, and equal ones share theirs', () => {
    expect(ranksOf([5, 9, 9, 1, 5, 5])).toEqual([3, 1, 1, 6, 3, 3]);
    expect(ranksOf([])).toEqual([]);
  });
});
