import { AGE_BANDS, CLIENT_GROUPS, NEED_DOMAINS } from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings, Scale } from '../../../../tenants/policy/resourceAllocation.ts';

/** One scale for everybody. Every figure is illustrative and belongs to no council. */
export const ILLUSTRATIVE_SCALE: Scale = {
  key: 'everybody',
  label: 'One scale for everybody (illustrative)',
  clientGroups: [...CLIENT_GROUPS],
  ageBands: [...AGE_BANDS],
  domains: NEED_DOMAINS.filter((domain) => domain !== 'NIGHTS').map((domain) => ({
    domain,
    points: { LOW: 3, MODERATE: 7, SUBSTANTIAL: 12, CRITICAL: 18 },
    unpaidSupportReductionBasisPoints: { SOME: 2_500, MOST: 6_000, ALL: 10_000 },
  })),
  priceTable: {
    period: 'WEEK',
    method: 'INTERPOLATED',
    rows: [
      { fromPoints: 0, toPoints: null, amountPence: 0 },
      { fromPoints: 20, toPoints: null, amountPence: 5_000 },
      { fromPoints: 90, toPoints: null, amountPence: 24_000 },
      { fromPoints: 150, toPoints: null, amountPence: 60_000 },
      { fromPoints: 280, toPoints: null, amountPence: 140_000 },
    ],
  },
};

/**
 * Settings with something in every place, for examples and for measuring speed. Every figure is illustrative.
 */
export const ILLUSTRATIVE_SETTINGS: ResourceAllocationSettings = {
  scales: [ILLUSTRATIVE_SCALE],
  circumstanceAdjustments: [
    {
      circumstance: 'LIVES_ALONE',
      effect: 'POINTS',
      points: 10,
      multiplierBasisPoints: null,
      weeklyAmountPence: null,
      domains: [],
    },
    {
      circumstance: 'NEEDS_TWO_CARERS',
      effect: 'MULTIPLIER',
      points: null,
      multiplierBasisPoints: 18_000,
      weeklyAmountPence: null,
      domains: ['PERSONAL_HYGIENE', 'TOILET_NEEDS', 'CLOTHING'],
    },
    {
      circumstance: 'SLEEPING_NIGHT_SUPPORT',
      effect: 'WEEKLY_SUM',
      points: null,
      multiplierBasisPoints: null,
      weeklyAmountPence: 35_000,
      domains: [],
    },
    {
      circumstance: 'WAKING_NIGHT_SUPPORT',
      effect: 'WEEKLY_SUM',
      points: null,
      multiplierBasisPoints: null,
      weeklyAmountPence: 84_000,
      domains: [],
    },
  ],
  ruralUpliftBasisPoints: 500,
  contingencyTopSliceBasisPoints: 300,
  minimumWeeklyPence: 2_000,
  maximumWeeklyPence: 150_000,
  roundTo: 'POUND',
  toleranceBasisPoints: 1_000,
  tablesArePublished: true,
};
