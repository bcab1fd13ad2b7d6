import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midPointOf, midPointRefusals, type ProposedMidPoint } from './midPoint.ts';

const OFFERED = { midPointBandBasisPoints: 1_500 };
const PART: ProposedMidPoint = {
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 12_000,
  isContingency: false,
  midPointWeeksPence: [8_000, 8_000, 16_000, 16_000],
};
const refused = (
  part: Partial<ProposedMidPoint>,
  money: { midPointBandBasisPoints: number | null } = OFFERED,
) => midPointRefusals({ ...PART, ...part }, 1, money).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a mid-point', () => {
  it('is the average of good and bad weeks, with a band of what they come to', () => {
    expect(midPointOf({ index: 0, weeksPence: PART.midPointWeeksPence ?? [] }, OFFERED)).toEqual({
      index: 0,
      averageWeeklyPence: 12_000,
      bandBasisPoints: 1_500,
      mostAheadPence: 7_200,
      working:
        'The 4 weeks come to £480.00, from £80.00 to £160.00, which is £120.00 a week. Up to 15% of that sum, £72.00, may be drawn ahead when bad weeks come first.',
    });
  });

  it('is exact to the penny: the average half up, and the band never a penny beyond', () => {
    const weeks = fc.array(fc.nat(200_000), { minLength: 2, maxLength: 52 });
    fc.assert(
      fc.property(weeks, fc.nat(10_000), (weeksPence, midPointBandBasisPoints) => {
        const sum = weeksPence.reduce((total, pence) => total + pence, 0);
        const { averageWeeklyPence, mostAheadPence } = midPointOf(
          { index: 0, weeksPence },
          { midPointBandBasisPoints },
        );
        // Half up: at most half a penny a week away, and up where it is half.
        const twice = 2 * (averageWeeklyPence * weeksPence.length - sum);
        expect(twice).toBeGreaterThan(-weeksPence.length);
        expect(twice).toBeLessThanOrEqual(weeksPence.length);
        expect(mostAheadPence * 10_000).toBeLessThanOrEqual(sum * midPointBandBasisPoints);
        expect((mostAheadPence + 1) * 10_000).toBeGreaterThan(sum * midPointBandBasisPoints);
      }),
    );
  });

  it('is agreed where the council offers it, of money that somebody holds, at the average', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ midPointWeeksPence: null, weeklyAmountPence: 1 })).toEqual([]);
    expect(refused({}, { midPointBandBasisPoints: null })).toEqual([
      'MID_POINT_NOT_OFFERED parts.1.midPointWeeksPence',
    ]);
    for (const deploymentOption of ['VIRTUAL_BUDGET', 'SMALL_PAYMENT'] as const) {
      expect(refused({ deploymentOption })).toEqual(['MID_POINT_NOT_HELD parts.1.midPointWeeksPence']);
    }
    expect(refused({ isContingency: true })).toEqual(['MID_POINT_NOT_HELD parts.1.midPointWeeksPence']);
    for (const midPointWeeksPence of [[12_000], Array(53).fill(12_000), [24_001, -1]]) {
      expect(refused({ midPointWeeksPence })).toEqual(['MID_POINT_WEEKS_WRONG parts.1.midPointWeeksPence']);
    }
    expect(midPointRefusals({ ...PART, weeklyAmountPence: 12_001 }, 0, OFFERED)).toMatchObject([
      { code: 'MID_POINT_NOT_AVERAGE', details: { actualPence: 12_001, limitPence: 12_000 } },
    ]);
  });
});
