import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeGood, mostMadeGood } from '../payments/ahead.ts';
import { askingRefusals, drawOf, drawRefusals } from './drawingAhead.ts';

const BAND = { midPointBandBasisPoints: 1_500 };
const draw = (askedPence: number, drawnPence = 0, canBeMadeGoodPence = 100_000) =>
  drawOf({ askedPence, drawnPence, mostAheadPence: 7_200, canBeMadeGoodPence }, BAND);
const refused = (askedPence: number, drawnPence = 0, canBeMadeGoodPence = 100_000) =>
  drawRefusals(askedPence, draw(askedPence, drawnPence, canBeMadeGoodPence));

describe('drawing ahead of a mid-point', () => {
  it('is inside the band to the penny', () => {
    expect(draw(7_200)).toMatchObject({ isInside: true, mostAheadPence: 7_200, leftPence: 7_200 });
    expect(refused(7_200)).toEqual([]);
    expect(refused(2_200, 5_000)).toEqual([]);
  });

  it('is refused beyond it, with the limit, what is drawn and what is left', () => {
    expect(refused(2_201, 5_000)).toEqual([
      {
        code: 'MID_POINT_DRAW_BEYOND_BAND',
        path: ['amountPence'],
        message:
          '£22.01 would be drawn ahead. By the band around the average up to £72.00 may be at any time, £50.00 is drawn and not made good, and £22.00 is left. Draw that or less, or ask for a review where the bad weeks go on.',
        details: { limitPence: 7_200, actualPence: 2_201, remainingPence: 2_200 },
      },
    ]);
  });

  it('is refused where the instalments that are left could not make it good', () => {
    expect(refused(3_000, 1_000, 3_999)).toMatchObject([
      { code: 'MID_POINT_DRAW_NOT_MADE_GOOD', details: { limitPence: 3_999, remainingPence: 2_999 } },
    ]);
  });

  it('was decided by the sum of the weeks before the most was kept with it, and is so for ever', () => {
    const facts = { askedPence: 7_200, drawnPence: 0, weeksPence: 48_000, canBeMadeGoodPence: 100_000 };
    expect(drawOf(facts, BAND)).toEqual(draw(7_200));
    expect(drawOf({ ...facts, askedPence: 7_201 }, BAND).isInside).toBe(false);
  });

  it('is of nothing by a policy that offers none', () => {
    const facts = { askedPence: 1, drawnPence: 0, mostAheadPence: 7_200, canBeMadeGoodPence: 100_000 };
    expect(drawOf(facts, { midPointBandBasisPoints: null })).toMatchObject({
      isInside: false,
      mostAheadPence: 0,
    });
  });

  it('is of a part that was agreed as one and holds the money today, and of more than nothing', () => {
    const part = { midPointWeeksPence: [1, 2], startsOn: '2026-06-01', endsOn: '2026-07-27' };
    const asked = (pence: number, on: string, over: object = {}) =>
      askingRefusals(pence, { ...part, ...over }, Temporal.PlainDate.from(on)).map(({ code }) => code);
    expect(asked(1, '2026-06-01', { midPointWeeksPence: null })).toEqual(['MID_POINT_NOT_AGREED']);
    expect(asked(1, '2026-05-31')).toEqual(['PART_HOLDS_NO_MONEY_TODAY']);
    expect(asked(0, '2026-07-27')).toEqual(['PART_HOLDS_NO_MONEY_TODAY']);
    expect(asked(0, '2026-06-01')).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(asked(1, '2026-06-01')).toEqual([]);
    expect(asked(1, '2026-07-26')).toEqual([]);
  });
});

describe('making it good', () => {
  const ahead = (drawnPence: number) => ({ drawnPence, bandBasisPoints: 1_500 });

  it('takes no more than the band of an instalment, and with the last what is left', () => {
    expect(madeGood(48_000, ahead(10_000), false)).toBe(7_200);
    expect(madeGood(48_000, ahead(2_800), false)).toBe(2_800);
    expect(madeGood(48_000, ahead(10_000), true)).toBe(10_000);
    expect(madeGood(48_000, null, true)).toBe(0);
    // A draw that was undone after it was made good comes back with the next instalment.
    expect(madeGood(48_000, ahead(-500), false)).toBe(-500);
  });

  it('makes all of it good by the last instalment, whatever could be drawn, and pays each by a penny at least', () => {
    const instalments = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(instalments, fc.nat(10_000), fc.nat(100), (netPence, bandBasisPoints, share) => {
        const isLast = (index: number) => index === netPence.length - 1;
        const most = netPence.reduce(
          (sum, net, index) => sum + mostMadeGood(net, bandBasisPoints, isLast(index)),
          0,
        );
        let drawnPence = Math.floor((most * share) / 100);
        netPence.forEach((net, index) => {
          const less = madeGood(net, { drawnPence, bandBasisPoints }, isLast(index));
          expect(net - less).toBeGreaterThanOrEqual(1);
          expect(less).toBeGreaterThanOrEqual(0);
          drawnPence -= less;
        });
        expect(drawnPence).toBe(0);
      }),
    );
  });
});
