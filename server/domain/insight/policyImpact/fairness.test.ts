import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGE_BANDS, CLIENT_GROUPS, NEED_DOMAINS } from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings, Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { resourceAllocationSettings } from '../../policy/resourceAllocation/allocations.arbitraries.ts';
import { compileAllocation } from '../../policy/resourceAllocation/compile.ts';
import {
  ILLUSTRATIVE_SCALE,
  ILLUSTRATIVE_SETTINGS,
} from '../../policy/resourceAllocation/illustrativeSettings.ts';
import { fairnessOf } from './fairness.ts';
import { NEEDS_LADDER } from './needsLadder.ts';

const fairnessUnder = (settings: ResourceAllocationSettings) =>
  fairnessOf(settings, compileAllocation(settings));

/** A pound a point, or less. */
const scaleFor = (key: string, ageBands: Scale['ageBands'], pencePerPoint: number): Scale => ({
  ...ILLUSTRATIVE_SCALE,
  key,
  label: key,
  ageBands,
  priceTable: {
    period: 'WEEK',
    method: 'PER_POINT',
    rows: [{ fromPoints: 0, toPoints: null, amountPence: pencePerPoint }],
  },
});

/** Older people's points are worth 62p where younger people's are worth £1. Illustrative. */
const UNEQUAL: ResourceAllocationSettings = {
  ...ILLUSTRATIVE_SETTINGS,
  scales: [
    scaleFor('under65', ['AGE_18_TO_24', 'AGE_25_TO_64'], 100),
    scaleFor('from65', ['AGE_65_TO_74', 'AGE_75_TO_84', 'AGE_85_AND_OVER'], 62),
  ],
  circumstanceAdjustments: [],
  contingencyTopSliceBasisPoints: 0,
  minimumWeeklyPence: 0,
  roundTo: 'PENNY',
};

describe('the ladder of needs', () => {
  test('has each level throughout, and rungs with names of their own', () => {
    const keys = NEEDS_LADDER.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const throughout = NEEDS_LADDER.slice(0, 5).map(({ needs }) =>
      NEED_DOMAINS.map((domain) => needs.domains[domain].level),
    );
    expect(throughout).toEqual(
      ['NONE', 'LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL'].map((level) => NEED_DOMAINS.map(() => level)),
    );
    for (const { needs } of NEEDS_LADDER) expect(Object.keys(needs.domains)).toHaveLength(14);
  });
});

describe('fairness within a council', () => {
  test('shows that older people get less for the same need, how much less, and by which scale', () => {
    const { scales, rows } = fairnessUnder(UNEQUAL);
    expect(scales.map(({ key, ageBands }) => [key, ageBands.length])).toEqual([
      ['under65', 2],
      ['from65', 3],
    ]);
    const substantial = rows.find(({ key }) => key === 'every-domain-substantial');
    // Thirteen domains of 12 points count: 156 points, £156.00 a week, or 62% of that: £96.72.
    expect(substantial).toMatchObject({
      lowestWeeklyPence: 9_672,
      highestWeeklyPence: 15_600,
      lowestShareBasisPoints: 6_200,
    });
    const cell = (ageBand: string) =>
      substantial?.cells.find(
        (each) => each.clientGroup === 'PHYSICAL_DISABILITY' && each.ageBand === ageBand,
      );
    expect(cell('AGE_25_TO_64')).toEqual({
      clientGroup: 'PHYSICAL_DISABILITY',
      ageBand: 'AGE_25_TO_64',
      weeklyAmountPence: 15_600,
      shareOfHighestBasisPoints: 10_000,
      scaleKey: 'under65',
      scaleLabel: 'under65',
    });
    expect(cell('AGE_65_TO_74')).toMatchObject({
      weeklyAmountPence: 9_672,
      shareOfHighestBasisPoints: 6_200,
      scaleKey: 'from65',
    });
  });

  test('has no share where nobody gets anything', () => {
    const none = fairnessUnder(UNEQUAL).rows[0];
    expect(none).toMatchObject({
      key: 'every-domain-none',
      highestWeeklyPence: 0,
      lowestShareBasisPoints: null,
    });
    expect(new Set(none?.cells.map((cell) => cell.shareOfHighestBasisPoints))).toEqual(new Set([null]));
  });

  test('is the same for all under one scale for everybody', () => {
    for (const row of fairnessUnder(ILLUSTRATIVE_SETTINGS).rows) {
      expect(row.lowestWeeklyPence).toBe(row.highestWeeklyPence);
      expect([10_000, null]).toContain(row.lowestShareBasisPoints);
    }
  });

  test('has, under any policy, a cell for each client group and age band by the scale that is for them', () => {
    fc.assert(
      fc.property(resourceAllocationSettings(), (settings) => {
        const { rows } = fairnessUnder(settings);
        expect(rows.map(({ key }) => key)).toEqual(NEEDS_LADDER.map(({ key }) => key));
        for (const { cells, lowestWeeklyPence, highestWeeklyPence } of rows) {
          expect(cells.map(({ clientGroup, ageBand }) => [clientGroup, ageBand])).toEqual(
            CLIENT_GROUPS.flatMap((clientGroup) => AGE_BANDS.map((ageBand) => [clientGroup, ageBand])),
          );
          for (const cell of cells) {
            const scale = settings.scales.find(({ key }) => key === cell.scaleKey);
            expect(scale?.clientGroups).toContain(cell.clientGroup);
            expect(scale?.ageBands).toContain(cell.ageBand);
            expect(cell.weeklyAmountPence).toBeGreaterThanOrEqual(lowestWeeklyPence);
            expect(cell.weeklyAmountPence).toBeLessThanOrEqual(highestWeeklyPence);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
