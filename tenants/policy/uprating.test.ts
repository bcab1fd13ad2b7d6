import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingDifferences } from './diff.ts';
import { AREA_KEYS, type AreaKey, type PolicySettings, readAreaSettings } from './policy.ts';
import { possibleSettings, shapedSettings } from './settings.arbitraries.ts';
import {
  HIGHEST_PERCENT_BASIS_POINTS,
  LOWEST_PERCENT_BASIS_POINTS,
  moneyPaths,
  UPRATING_ROUNDING,
  type UpratingRounding,
  upratedPence,
  uprateSettings,
} from './uprating.ts';

const pence = fc.integer({ min: 0, max: 100_000_000 });
const rounding = fc.constantFrom(...UPRATING_ROUNDING.values);
const percent = fc.integer({ min: LOWEST_PERCENT_BASIS_POINTS, max: HIGHEST_PERCENT_BASIS_POINTS });
const rise = fc.integer({ min: 1, max: HIGHEST_PERCENT_BASIS_POINTS });

const STEP: Readonly<Record<UpratingRounding, bigint>> = {
  NEAREST_PENNY: 1n,
  NEAREST_TEN_PENCE: 10n,
  NEAREST_POUND: 100n,
  UP_TO_POUND: 100n,
};

/** The same calculation by exact whole numbers of any size. */
function byHand(amount: number, basisPoints: number, rule: UpratingRounding): number {
  const exact = BigInt(amount) * BigInt(10_000 + basisPoints);
  const step = STEP[rule] * 10_000n;
  const over = exact % step;
  const goesUp = rule === 'UP_TO_POUND' ? over > 0n : over * 2n >= step;
  return Number(((exact - over) / step + (goesUp ? 1n : 0n)) * STEP[rule]);
}

describe('one amount', () => {
  test.each<[number, number, UpratingRounding, number]>([
    [12_345, 400, 'NEAREST_PENNY', 12_839],
    [1_250, 400, 'NEAREST_PENNY', 1_300],
    [150, 100, 'NEAREST_PENNY', 152],
    [149, 100, 'NEAREST_PENNY', 150],
    [12_345, 400, 'NEAREST_TEN_PENCE', 12_840],
    [12_345, 400, 'NEAREST_POUND', 12_800],
    [10_000, 150, 'NEAREST_POUND', 10_200],
    [10_000, 149, 'NEAREST_POUND', 10_100],
    [12_345, 400, 'UP_TO_POUND', 12_900],
    [10_000, 400, 'UP_TO_POUND', 10_400],
    [10_000, -1_000, 'NEAREST_POUND', 9_000],
    [0, 5_000, 'UP_TO_POUND', 0],
  ])('of %d pence by %d basis points, %s, is %d', (amount, basisPoints, rule, expected) => {
    expect(upratedPence(amount, basisPoints, rule)).toBe(expected);
  });

  test('does not fall by a rise, or rise by a fall, through rounding', () => {
    expect(upratedPence(120, 100, 'NEAREST_POUND')).toBe(120);
    expect(upratedPence(180, -100, 'NEAREST_POUND')).toBe(180);
    expect(upratedPence(180, -100, 'UP_TO_POUND')).toBe(180);
  });

  test('is exact, whatever its size', () => {
    fc.assert(
      fc.property(pence, percent, rounding, (amount, basisPoints, rule) => {
        const exact = byHand(amount, basisPoints, rule);
        const kept = basisPoints > 0 ? Math.max(exact, amount) : Math.min(exact, amount);
        expect(upratedPence(amount, basisPoints, rule)).toBe(basisPoints === 0 ? amount : kept);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never overtakes a greater one, and never falls by a rise', () => {
    fc.assert(
      fc.property(pence, pence, percent, rise, rounding, (one, other, basisPoints, up, rule) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(upratedPence(less, basisPoints, rule)).toBeLessThanOrEqual(
          upratedPence(more, basisPoints, rule),
        );
        expect(upratedPence(one, up, rule)).toBeGreaterThanOrEqual(one);
      }),
      { numRuns: 2_000 },
    );
  });
});

const WITH_MONEY = AREA_KEYS.filter((area) => moneyPaths(area).length > 0);

function uprated<Key extends AreaKey>(area: Key, settings: PolicySettings[Key], uprating: object) {
  const { input, mistakes } = uprateSettings(area, settings, {
    percentBasisPoints: 400,
    rounding: 'NEAREST_POUND',
    paths: [],
    ...uprating,
  });
  if (mistakes) throw new Error(JSON.stringify(mistakes));
  return input as PolicySettings[Key];
}

describe.each(WITH_MONEY)('settings of %s', (area) => {
  test('by nothing stay as they are', () => {
    fc.assert(
      fc.property(shapedSettings(area), rounding, (settings, rule) => {
        expect(uprated(area, settings, { percentBasisPoints: 0, rounding: rule })).toEqual(settings);
      }),
    );
  });

  test('differ in money alone, and in every amount that the percentage moves', () => {
    fc.assert(
      fc.property(shapedSettings(area), percent, rounding, (settings, basisPoints, rule) => {
        const after = uprated(area, settings, { percentBasisPoints: basisPoints, rounding: rule });
        for (const { unit, before, after: now } of settingDifferences(area, settings, after)) {
          expect(unit).toBe('PENCE');
          expect(now).toBe(upratedPence(before as number, basisPoints, rule));
        }
        const again = settingDifferences(
          area,
          after,
          uprated(area, settings, { percentBasisPoints: basisPoints, rounding: rule }),
        );
        expect(again).toEqual([]);
      }),
    );
  });

  test('that hold together hold together after a rise to the penny', () => {
    fc.assert(
      fc.property(possibleSettings(area), fc.integer({ min: 1, max: 1_000 }), (settings, up) => {
        const after = uprated(area, settings, { percentBasisPoints: up, rounding: 'NEAREST_PENNY' });
        const { mistakes = [] } = readAreaSettings(area, after);
        // Only an amount close to the highest allowed can go above it.
        expect(mistakes.filter(({ code }) => code !== 'OUT_OF_BOUNDS')).toEqual([]);
      }),
    );
  });
});

describe('the amounts chosen', () => {
  // Large enough that a tenth more of it is more pounds.
  const settings = fc
    .sample(possibleSettings('smallPayments'), { seed: 1, numRuns: 50 })
    .find(({ limitPerPaymentPence }) => limitPerPaymentPence >= 2_000);
  if (!settings) throw new Error('There is no example.');

  test('are all of the area where none is named, else those that are', () => {
    const both = uprated('smallPayments', settings, { percentBasisPoints: 1_000 });
    expect(both.limitPerPaymentPence).toBeGreaterThan(settings.limitPerPaymentPence);
    expect(both.limitPerYearPence).toBeGreaterThan(settings.limitPerYearPence);
    const one = uprated('smallPayments', settings, {
      percentBasisPoints: 1_000,
      paths: ['limitPerYearPence'],
    });
    expect(one).toEqual({ ...settings, limitPerYearPence: both.limitPerYearPence });
  });

  test('are told by the catalogue’s path, by a place, or by what they are inside', () => {
    const [allocation] = fc.sample(possibleSettings('resourceAllocation'), { seed: 1, numRuns: 1 });
    if (!allocation) throw new Error('There is no example.');
    const [scale] = allocation.scales as [(typeof allocation.scales)[number]];
    const paths = (path: string) =>
      settingDifferences(
        'resourceAllocation',
        allocation,
        uprated('resourceAllocation', allocation, { percentBasisPoints: 5_000, paths: [path] }),
      ).map((each) => each.path);
    const inScale = paths(`scales.${scale.key}`);
    expect(inScale.length).toBeGreaterThan(1);
    expect(inScale.every((path) => path.startsWith(`scales.${scale.key}.priceTable.rows.`))).toBe(true);
    expect(paths('scales[].priceTable.rows[].amountPence')).toEqual(expect.arrayContaining(inScale));
    const [single] = inScale as [string];
    expect(paths(single)).toEqual([single]);
  });

  test.each([
    [{ percentBasisPoints: 5_001 }, ['percentBasisPoints']],
    [{ percentBasisPoints: -5_001 }, ['percentBasisPoints']],
    [{ percentBasisPoints: 1.5 }, ['percentBasisPoints']],
    [{ paths: ['limitPerYear'] }, ['paths', 0]],
    [{ paths: ['limitPerYearPence', 'evidence'] }, ['paths', 1]],
    [{ paths: [''] }, ['paths', 0]],
  ])('%j is a mistake', (uprating, path) => {
    const { mistakes } = uprateSettings('smallPayments', settings, {
      percentBasisPoints: 100,
      rounding: 'NEAREST_PENNY',
      paths: [],
      ...uprating,
    });
    expect(mistakes?.map((each) => each.path)).toEqual([path]);
  });

  test('of an area without money are a mistake', () => {
    const [reviews] = fc.sample(possibleSettings('reviews'), { seed: 1, numRuns: 1 });
    if (!reviews) throw new Error('There is no example.');
    const { mistakes } = uprateSettings('reviews', reviews, {
      percentBasisPoints: 100,
      rounding: 'NEAREST_PENNY',
      paths: [],
    });
    expect(mistakes).toMatchObject([{ path: ['area'] }]);
  });
});
