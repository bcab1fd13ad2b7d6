import { describe, expect, it } from 'vitest';
import { publishedCount } from './smallCounts.ts';

describe('a published count', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
  ])('of %i is %s', (count, published) => expect(publishedCount(count)).toBe(published));
});
