import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quota, takePoints, type Use } from './quota.ts';

const TEN_A_MINUTE: Quota = { points: 10, windowSeconds: 60 };

/** Takes one after another, each at a second, and tells which were allowed. */
function allowed(asked: readonly (readonly [second: number, points: number])[], quota = TEN_A_MINUTE) {
  let use: Use | undefined;
  return asked.map(([second, points]) => {
    const after = takePoints(use, points, quota, second * 1000);
    use = after.use;
    return after.standing.isAllowed;
  });
}

describe('a quota', () => {
  it('is taken all at once by who has not asked, and no more', () => {
    expect(allowed([[0, 10]])).toEqual([true]);
    expect(allowed([...Array(10).fill([0, 1]), [0, 1]])).toEqual([...Array(10).fill(true), false]);
  });

  it('comes back evenly: a tenth after six seconds, not earlier', () => {
    expect(
      allowed([
        [0, 10],
        [5.999, 1],
        [6, 1],
        [6, 1],
        [12, 1],
      ]),
    ).toEqual([true, false, true, false, true]);
  });

  it('is not used up by what is refused', () => {
    expect(allowed([[0, 10], ...Array(50).fill([1, 5]), [30, 5]]).at(-1)).toBe(true);
  });

  it('lets who has waited ask for more than all of it, as for all of it', () => {
    expect(
      allowed([
        [0, 1_000],
        [30, 1_000],
        [60, 1_000],
      ]),
    ).toEqual([true, false, true]);
  });

  it('says what is left and how long to wait', () => {
    const first = takePoints(undefined, 4, TEN_A_MINUTE, 0);
    expect(first.standing).toEqual({
      isAllowed: true,
      remaining: 6,
      fullAfterSeconds: 24,
      retryAfterSeconds: 0,
    });
    const refused = takePoints(first.use, 8, TEN_A_MINUTE, 0);
    expect(refused.standing).toEqual({
      isAllowed: false,
      remaining: 6,
      fullAfterSeconds: 24,
      retryAfterSeconds: 12,
    });
    expect(takePoints(refused.use, 8, TEN_A_MINUTE, 12_000).standing.isAllowed).toBe(true);
  });

  it('does not grow by a clock that goes back', () => {
    expect(
      allowed([
        [100, 10],
        [0, 1],
      ]),
    ).toEqual([true, false]);
  });

  it('is never exceeded in a window by more than what came back in it', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (waits) => {
        const asked: [number, number][] = [];
        let second = 0;
        for (const [wait, points] of waits) {
          second += wait;
          asked.push([second, points]);
        }
        const granted = asked.filter((_, index) => allowed(asked)[index]);
        const taken = granted.reduce((sum, [, points]) => sum + Math.min(points, 10), 0);
        expect(taken).toBeLessThanOrEqual(10 + second / 6 + 1e-6);
      }),
    );
  });
});
