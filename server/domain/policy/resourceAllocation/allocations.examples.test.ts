import { describe, expect, test } from 'vitest';
import {
  type Circumstances,
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import {
  type CircumstanceAdjustment,
  type PriceTable,
  RESOURCE_ALLOCATION,
  type ResourceAllocationSettings,
} from '../../../../tenants/policy/resourceAllocation.ts';
import type { Allocation, AllocationStep } from './allocation.ts';
import { compileAllocation } from './compile.ts';
import { encodeProfile, PROFILE_BYTES } from './encode.ts';
import { ILLUSTRATIVE_SCALE, ILLUSTRATIVE_SETTINGS } from './illustrativeSettings.ts';

const NOTHING_SPECIAL: Circumstances = {
  livesAlone: false,
  needsTwoCarers: false,
  nightSupport: 'NONE',
  cannotBeLeftAlone: false,
  livesRurally: false,
  needsCommunicationSupport: false,
};

function person(
  needs: Partial<Record<NeedDomain, DomainNeed>> = {},
  circumstances: Partial<Circumstances> = {},
): NeedsProfile {
  const none = NEED_DOMAINS.map((domain) => [domain, { level: 'NONE', unpaidSupport: 'NONE' }]);
  const domains = { ...Object.fromEntries(none), ...needs } as NeedsProfile['domains'];
  return {
    clientGroup: 'OLDER_PEOPLE',
    ageYears: 84,
    domains,
    circumstances: { ...NOTHING_SPECIAL, ...circumstances },
  };
}

/** One domain whose points are the same at every level, so that an example can begin from a number of points. */
function settingsFor(
  points: number,
  priceTable: PriceTable,
  changes: Partial<ResourceAllocationSettings> = {},
): ResourceAllocationSettings {
  const settings: ResourceAllocationSettings = {
    scales: [
      {
        ...ILLUSTRATIVE_SCALE,
        domains: [
          {
            domain: 'NUTRITION',
            points: { LOW: points, MODERATE: points, SUBSTANTIAL: points, CRITICAL: points },
            unpaidSupportReductionBasisPoints: { SOME: 2_500, MOST: 5_000, ALL: 10_000 },
          },
        ],
        priceTable,
      },
    ],
    circumstanceAdjustments: [],
    ruralUpliftBasisPoints: 0,
    contingencyTopSliceBasisPoints: 0,
    minimumWeeklyPence: 0,
    maximumWeeklyPence: null,
    roundTo: 'PENNY',
    toleranceBasisPoints: 1_000,
    tablesArePublished: true,
    ...changes,
  };
  return RESOURCE_ALLOCATION.schema.parse(settings);
}

const HUNGRY = person({ NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' } });

function allocate(settings: ResourceAllocationSettings, profile: NeedsProfile = HUNGRY): Allocation {
  return compileAllocation(settings).allocate(profile);
}

function stepOf(allocation: Allocation, kind: AllocationStep['kind']): AllocationStep {
  const step = allocation.steps.find((each) => each.kind === kind);
  if (step === undefined) throw new Error(`There is no ${kind} step.`);
  return step;
}

function perPoint(amountPence: number): PriceTable {
  return { period: 'WEEK', method: 'PER_POINT', rows: [{ fromPoints: 0, toPoints: null, amountPence }] };
}

function adjustment(
  circumstance: CircumstanceAdjustment['circumstance'],
  change: Partial<CircumstanceAdjustment> & Pick<CircumstanceAdjustment, 'effect'>,
): CircumstanceAdjustment {
  return {
    circumstance,
    points: null,
    multiplierBasisPoints: null,
    weeklyAmountPence: null,
    domains: [],
    ...change,
  };
}

/** Norfolk's published table of yearly sums (a children's scale). It ends at 185; here its last band has no end. */
const NORFOLK: PriceTable = {
  period: 'YEAR',
  method: 'BANDS',
  rows: [
    { fromPoints: 0, toPoints: 69, amountPence: 0 },
    { fromPoints: 70, toPoints: 115, amountPence: 50_000 },
    { fromPoints: 116, toPoints: 130, amountPence: 100_000 },
    { fromPoints: 131, toPoints: 145, amountPence: 150_000 },
    { fromPoints: 146, toPoints: 160, amountPence: 280_000 },
    { fromPoints: 161, toPoints: 170, amountPence: 400_000 },
    { fromPoints: 171, toPoints: null, amountPence: 600_000 },
  ],
};

describe('a published table of bands for a year (Norfolk)', () => {
  test.each([
    [0, 0],
    [69, 0],
    [70, 962], // £500 / 52 = £9.615…
    [115, 962],
    [116, 1_923], // £1,000 / 52 = £19.230…
    [130, 1_923],
    [131, 2_885], // £1,500 / 52 = £28.846…
    [145, 2_885],
    [146, 5_385], // £2,800 / 52 = £53.846…
    [160, 5_385],
    [161, 7_692], // £4,000 / 52 = £76.923…
    [170, 7_692],
    [171, 11_538], // £6,000 / 52 = £115.384…
    [185, 11_538],
  ])('%i points are worth %i pence a week', (points, weeklyAmountPence) => {
    const allocation = allocate(settingsFor(points, NORFOLK));
    expect(allocation.totalPoints).toBe(points);
    expect(allocation.weeklyAmountPence).toBe(weeklyAmountPence);
    expect(allocation.yearlyAmountPence).toBe(weeklyAmountPence * 52);
    expect(allocation.decisionReasons).toEqual([]);
  });

  test('the step names the band and its row', () => {
    expect(stepOf(allocate(settingsFor(87, NORFOLK)), 'PRICE')).toEqual({
      kind: 'PRICE',
      sentence:
        'For 87 points, the price band from 70 to 115 points gives £500.00 a year, which is £9.62 a week.',
      domain: null,
      circumstance: null,
      level: null,
      unpaidSupport: null,
      pointsBeforeUnpaidSupport: null,
      points: null,
      weeklyAmountPence: 962,
      settingPath: 'scales.0.priceTable.rows.1',
    });
    expect(stepOf(allocate(settingsFor(171, NORFOLK)), 'PRICE').sentence).toBe(
      'For 171 points, the price band from 171 points up gives £6,000.00 a year, which is £115.38 a week.',
    );
  });
});

describe('a straight line between rows', () => {
  const line: PriceTable = {
    period: 'WEEK',
    method: 'INTERPOLATED',
    rows: [
      { fromPoints: 0, toPoints: null, amountPence: 0 },
      { fromPoints: 40, toPoints: null, amountPence: 10_000 },
      { fromPoints: 70, toPoints: null, amountPence: 30_001 },
    ],
  };

  test.each([
    [20, 5_000],
    [40, 10_000],
    [55, 20_001], // 10,000 + 20,001 × 15/30 = 20,000.5, and a half goes up.
    [60, 23_334], // 10,000 + 20,001 × 20/30 = 23,334
    [70, 30_001],
  ])('%i points are worth %i pence a week', (points, weeklyAmountPence) => {
    const allocation = allocate(settingsFor(points, line));
    expect(allocation.weeklyAmountPence).toBe(weeklyAmountPence);
    expect(allocation.decisionReasons).toEqual([]);
  });

  test('the sentence says which two rows the line joins', () => {
    expect(stepOf(allocate(settingsFor(60, line)), 'PRICE').sentence).toBe(
      'For 60 points, the price lies on a straight line between £100.00 a week at 40 points and £300.01 a week ' +
        'at 70 points: £233.34 a week.',
    );
    expect(stepOf(allocate(settingsFor(40, line)), 'PRICE').sentence).toBe(
      'For 40 points, the price table gives £100.00 a week.',
    );
  });

  test('above the last row its amount holds, and somebody decides', () => {
    const allocation = allocate(settingsFor(71, line));
    expect(allocation.weeklyAmountPence).toBe(30_001);
    expect(allocation.decisionReasons).toEqual(['ABOVE_TABLE']);
    expect(stepOf(allocation, 'PRICE').sentence).toBe(
      'For 71 points, which is more than the 70 points where the price table ends, its last amount is used: ' +
        '£300.01 a week. Somebody at your council has to look at this and decide about it.',
    );
  });

  test('for a year, the line is rounded to a penny first and divided by 52 afterwards', () => {
    // 10,000 + 20,001 × 15/30 = 20,000.5, so 20,001 a year; / 52 = 384.63…
    expect(allocate(settingsFor(55, { ...line, period: 'YEAR' })).weeklyAmountPence).toBe(385);
  });
});

describe('a price for each point', () => {
  test('multiplies', () => {
    const allocation = allocate(settingsFor(87, perPoint(350)));
    expect(allocation.weeklyAmountPence).toBe(30_450);
    expect(stepOf(allocation, 'PRICE').sentence).toBe(
      'For 87 points, at £3.50 a week for each point, the price is £304.50 a week.',
    );
  });
});

describe('areas of life', () => {
  test('unpaid support takes its share off, and both totals are shown', () => {
    const settings = settingsFor(12, perPoint(100));
    const profile = person({ NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' } });
    const allocation = allocate(settings, profile);
    expect(stepOf(allocation, 'DOMAIN')).toEqual({
      kind: 'DOMAIN',
      sentence:
        'Eating and drinking: you need a lot of help (substantial), which is 12 points; your family and friends ' +
        'already do some of this, so 3 points come off, leaving 9.',
      domain: 'NUTRITION',
      circumstance: null,
      level: 'SUBSTANTIAL',
      unpaidSupport: 'SOME',
      pointsBeforeUnpaidSupport: 12,
      points: 9,
      weeklyAmountPence: 0,
      settingPath: 'scales.0.domains.0.points.SUBSTANTIAL',
    });
    expect(stepOf(allocation, 'TOTAL_POINTS').sentence).toBe(
      'Added together, this comes to 9 points. If your family and friends did none of it, this would be 12 points.',
    );
    expect(allocation.weeklyAmountPence).toBe(900);
    expect(allocation.weeklyAmountBeforeUnpaidSupportPence).toBe(1_200);
  });

  test('half a point of unpaid support rounds up', () => {
    const profile = person({ NUTRITION: { level: 'LOW', unpaidSupport: 'MOST' } });
    // 5,000 basis points of 7 is 3.5, so 4 come off.
    expect(allocate(settingsFor(7, perPoint(100)), profile).totalPoints).toBe(3);
  });

  test('unpaid support that meets all of it leaves none', () => {
    const profile = person({ NUTRITION: { level: 'CRITICAL', unpaidSupport: 'ALL' } });
    const allocation = allocate(settingsFor(1, perPoint(100)), profile);
    expect(stepOf(allocation, 'DOMAIN').sentence).toBe(
      'Eating and drinking: you need a very great deal of help (critical), which is 1 point; your family and ' +
        'friends already do all of this, so 1 point comes off, leaving none.',
    );
    expect(allocation.weeklyAmountPence).toBe(0);
  });

  test('an area that counts is shown even where no help is needed', () => {
    const allocation = allocate(settingsFor(12, perPoint(100)), person());
    expect(allocation.steps.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['DOMAIN', 'Eating and drinking: you need no help with this, so it adds no points.'],
      ['TOTAL_POINTS', 'Added together, this comes to no points.'],
      ['PRICE', 'For 0 points, at £1.00 a week for each point, the price is £0.00 a week.'],
    ]);
  });

  test('an area that does not count is shown only to somebody who needs help with it', () => {
    const profile = person({ CLOTHING: { level: 'LOW', unpaidSupport: 'MOST' } });
    const domains = allocate(settingsFor(12, perPoint(100)), profile).steps.filter(
      ({ kind }) => kind === 'DOMAIN',
    );
    expect(domains.map(({ domain, points, settingPath }) => ({ domain, points, settingPath }))).toEqual([
      { domain: 'NUTRITION', points: 0, settingPath: 'scales.0.domains.0.points' },
      { domain: 'CLOTHING', points: 0, settingPath: 'scales.0.domains' },
    ]);
    expect(domains[1]?.sentence).toBe(
      'Getting dressed: you need a little help (low), but your council does not give points for this area, so it ' +
        'adds no points.',
    );
  });
});

describe('scales', () => {
  const base = settingsFor(10, perPoint(100));
  const older = { ...ILLUSTRATIVE_SCALE, key: 'older', label: 'From 65', priceTable: perPoint(200) };
  const scales = [
    { ...base.scales[0], key: 'younger', label: 'To 64', ageBands: ['AGE_18_TO_24', 'AGE_25_TO_64'] },
    {
      ...base.scales[0],
      ...older,
      domains: base.scales[0]?.domains,
      ageBands: ILLUSTRATIVE_SCALE.ageBands.slice(2),
    },
  ];
  const settings = RESOURCE_ALLOCATION.schema.parse({ ...base, scales });

  test.each([
    [18, 'younger', 1_000],
    [64, 'younger', 1_000],
    [65, 'older', 2_000],
    [101, 'older', 2_000],
  ])('at %i the %s scale is used', (ageYears, scaleKey, weeklyAmountPence) => {
    const profile = { ...HUNGRY, ageYears };
    expect(allocate(settings, profile)).toMatchObject({ scaleKey, weeklyAmountPence });
    expect(compileAllocation(settings).weeklyAmountPence(profile)).toBe(weeklyAmountPence);
  });

  test('the setting paths are those of the scale used', () => {
    const { scaleLabel, steps } = allocate(settings);
    expect(scaleLabel).toBe('From 65');
    expect(steps.map(({ settingPath }) => settingPath)).toEqual([
      'scales.1.domains.0.points.SUBSTANTIAL',
      'scales.1.domains',
      'scales.1.priceTable.rows.0',
    ]);
  });
});

describe('circumstances', () => {
  const twoCarers = adjustment('NEEDS_TWO_CARERS', {
    effect: 'MULTIPLIER',
    multiplierBasisPoints: 18_000,
    domains: ['NUTRITION'],
  });
  const waking = adjustment('WAKING_NIGHT_SUPPORT', { effect: 'WEEKLY_SUM', weeklyAmountPence: 84_000 });
  const sleeping = adjustment('SLEEPING_NIGHT_SUPPORT', { effect: 'WEEKLY_SUM', weeklyAmountPence: 35_000 });

  test('two carers make 12 points count 1.8 times, before unpaid support comes off', () => {
    const settings = settingsFor(12, perPoint(100), { circumstanceAdjustments: [twoCarers] });
    const profile = person(
      { NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' } },
      { needsTwoCarers: true },
    );
    const allocation = allocate(settings, profile);
    // 12 × 1.8 = 21.6, so 22; a quarter of 22 is 5.5, so 6 come off.
    expect(allocation.totalPointsBeforeUnpaidSupport).toBe(22);
    expect(allocation.totalPoints).toBe(16);
    expect(stepOf(allocation, 'DOMAIN').sentence).toBe(
      'Eating and drinking: you need a lot of help (substantial), which is 12 points; because you need two carers ' +
        'at a time it counts 1.8 times, making 22 points; your family and friends already do some of this, so 6 ' +
        'points come off, leaving 16.',
    );
  });

  test('two multipliers round once, at the end', () => {
    const alone = adjustment('CANNOT_BE_LEFT_ALONE', {
      effect: 'MULTIPLIER',
      multiplierBasisPoints: 12_500,
      domains: ['NUTRITION'],
    });
    const settings = settingsFor(3, perPoint(100), { circumstanceAdjustments: [twoCarers, alone] });
    const allocation = allocate(settings, {
      ...HUNGRY,
      circumstances: { ...NOTHING_SPECIAL, needsTwoCarers: true, cannotBeLeftAlone: true },
    });
    // 3 × 1.8 × 1.25 = 6.75, so 7. Rounded after each it would be 5, then 6.25, so 6.
    expect(allocation.totalPoints).toBe(7);
    expect(stepOf(allocation, 'DOMAIN').sentence).toContain(
      'because you need two carers at a time it counts 1.8 times and because you cannot safely be left alone it ' +
        'counts 1.25 times, making 7 points',
    );
  });

  test('points for a circumstance count in both totals', () => {
    const livesAlone = adjustment('LIVES_ALONE', { effect: 'POINTS', points: 10 });
    const settings = settingsFor(12, perPoint(100), { circumstanceAdjustments: [waking, livesAlone] });
    const allocation = allocate(settings, person({}, { livesAlone: true }));
    expect(allocation.totalPoints).toBe(10);
    expect(stepOf(allocation, 'CIRCUMSTANCE_POINTS')).toEqual({
      kind: 'CIRCUMSTANCE_POINTS',
      sentence: 'You live alone, which adds 10 points.',
      domain: null,
      circumstance: 'LIVES_ALONE',
      level: null,
      unpaidSupport: null,
      pointsBeforeUnpaidSupport: 10,
      points: 10,
      weeklyAmountPence: 0,
      settingPath: 'circumstanceAdjustments.1.points',
    });
  });

  test('somebody awake at night adds its own weekly sum, and not that for somebody asleep', () => {
    const settings = settingsFor(10, perPoint(100), { circumstanceAdjustments: [sleeping, waking] });
    const allocation = allocate(settings, {
      ...HUNGRY,
      circumstances: { ...NOTHING_SPECIAL, nightSupport: 'WAKING' },
    });
    expect(allocation.weeklyAmountPence).toBe(1_000 + 84_000);
    expect(allocation.steps.filter(({ kind }) => kind === 'WEEKLY_SUM')).toEqual([
      {
        kind: 'WEEKLY_SUM',
        sentence: 'You need somebody to stay awake in your home at night, which adds £840.00 a week.',
        domain: null,
        circumstance: 'WAKING_NIGHT_SUPPORT',
        level: null,
        unpaidSupport: null,
        pointsBeforeUnpaidSupport: null,
        points: null,
        weeklyAmountPence: 84_000,
        settingPath: 'circumstanceAdjustments.1.weeklyAmountPence',
      },
    ]);
  });

  test('somebody asleep at night adds its own', () => {
    const settings = settingsFor(10, perPoint(100), { circumstanceAdjustments: [sleeping, waking] });
    const circumstances: Circumstances = { ...NOTHING_SPECIAL, nightSupport: 'SLEEPING' };
    expect(allocate(settings, { ...HUNGRY, circumstances }).weeklyAmountPence).toBe(36_000);
  });
});

describe('from the sum to the weekly amount', () => {
  const inTheCountry: NeedsProfile = { ...HUNGRY, circumstances: { ...NOTHING_SPECIAL, livesRurally: true } };

  test('the rural uplift is a percentage of price and weekly sums together', () => {
    const journeys = adjustment('LIVES_RURALLY', { effect: 'WEEKLY_SUM', weeklyAmountPence: 2_010 });
    const settings = settingsFor(10, perPoint(1_000), {
      circumstanceAdjustments: [journeys],
      ruralUpliftBasisPoints: 1_250,
    });
    // 12.5% of 12,010 is 1,501.25.
    const allocation = allocate(settings, inTheCountry);
    expect(allocation.weeklyAmountPence).toBe(12_010 + 1_501);
    expect(stepOf(allocation, 'RURAL_UPLIFT')).toMatchObject({
      sentence: 'You live in the country, so 12.5% is added: £15.01 a week.',
      circumstance: 'LIVES_RURALLY',
      weeklyAmountPence: 1_501,
      settingPath: 'ruralUpliftBasisPoints',
    });
  });

  test('no uplift for somebody who does not live in the country', () => {
    const allocation = allocate(settingsFor(10, perPoint(1_000), { ruralUpliftBasisPoints: 1_250 }));
    expect(allocation.weeklyAmountPence).toBe(10_000);
    expect(allocation.steps.map(({ kind }) => kind)).toEqual(['DOMAIN', 'TOTAL_POINTS', 'PRICE']);
  });

  test('the top-slice is taken from the amount after the uplift', () => {
    const settings = settingsFor(10, perPoint(1_000), {
      ruralUpliftBasisPoints: 1_000,
      contingencyTopSliceBasisPoints: 350,
    });
    // 10,000 + 10% = 11,000; 3.5% of that is 385.
    const allocation = allocate(settings, inTheCountry);
    expect(allocation.weeklyAmountPence).toBe(10_615);
    expect(stepOf(allocation, 'TOP_SLICE')).toMatchObject({
      sentence:
        'Your council keeps back 3.5% of every amount for things that nobody could plan for, so £3.85 a week ' +
        'comes off.',
      weeklyAmountPence: -385,
      settingPath: 'contingencyTopSliceBasisPoints',
    });
  });

  test('an amount below the minimum is raised to it', () => {
    const allocation = allocate(settingsFor(10, perPoint(100), { minimumWeeklyPence: 2_500 }));
    expect(allocation.weeklyAmountPence).toBe(2_500);
    expect(stepOf(allocation, 'MINIMUM')).toMatchObject({
      sentence: 'The smallest amount that your council gives is £25.00 a week, so £15.00 a week is added.',
      weeklyAmountPence: 1_500,
      settingPath: 'minimumWeeklyPence',
    });
  });

  test('nothing is not raised to the minimum', () => {
    const allocation = allocate(settingsFor(0, perPoint(100), { minimumWeeklyPence: 2_500 }));
    expect(allocation.weeklyAmountPence).toBe(0);
  });

  test.each([
    [18_449, 18_400, 'The amount is rounded to the nearest pound, so £0.49 comes off.'],
    [18_450, 18_500, 'The amount is rounded to the nearest pound, so £0.50 is added.'],
    [18_451, 18_500, 'The amount is rounded to the nearest pound, so £0.49 is added.'],
  ])('%i pence rounds to the pound at %i', (pence, weeklyAmountPence, sentence) => {
    const allocation = allocate(settingsFor(1, perPoint(pence), { roundTo: 'POUND' }));
    expect(allocation.weeklyAmountPence).toBe(weeklyAmountPence);
    expect(stepOf(allocation, 'ROUNDING')).toMatchObject({
      sentence,
      weeklyAmountPence: weeklyAmountPence - pence,
      settingPath: 'roundTo',
    });
  });

  test('a maximum is not a cap: the amount stays, and somebody decides', () => {
    const allocation = allocate(settingsFor(100, perPoint(1_234), { maximumWeeklyPence: 123_399 }));
    expect(allocation.weeklyAmountPence).toBe(123_400);
    expect(allocation.decisionReasons).toEqual(['ABOVE_MAXIMUM']);
    expect(stepOf(allocation, 'MAXIMUM')).toMatchObject({
      sentence:
        'This comes to £1,234.00 a week. Above £1,233.99 a week somebody at your council has to look at the amount ' +
        'and decide about it. It is not cut because of this.',
      weeklyAmountPence: 0,
      settingPath: 'maximumWeeklyPence',
    });
  });

  test('an amount of exactly the maximum needs no decision', () => {
    const allocation = allocate(settingsFor(100, perPoint(1_234), { maximumWeeklyPence: 123_400 }));
    expect(allocation.decisionReasons).toEqual([]);
  });
});

describe('one whole working', () => {
  test('the steps come in the order of working', () => {
    const profile = person(
      {
        NUTRITION: { level: 'CRITICAL', unpaidSupport: 'MOST' },
        PERSONAL_HYGIENE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
        TOILET_NEEDS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        NIGHTS: { level: 'CRITICAL', unpaidSupport: 'NONE' },
      },
      { livesAlone: true, needsTwoCarers: true, nightSupport: 'WAKING', livesRurally: true },
    );
    const allocation = allocate(
      { ...ILLUSTRATIVE_SETTINGS, maximumWeeklyPence: 100_000, minimumWeeklyPence: 200_001 },
      profile,
    );
    // 18 - 11 (10.8) = 7; 18 × 1.8 = 32 (32.4); 12 × 1.8 = 22 (21.6); lives alone 10: 71 points, before 82.
    expect(allocation.totalPoints).toBe(71);
    expect(allocation.totalPointsBeforeUnpaidSupport).toBe(82);
    const kinds = allocation.steps.filter(({ points }) => points !== 0).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'DOMAIN',
      'DOMAIN',
      'DOMAIN',
      'CIRCUMSTANCE_POINTS',
      'TOTAL_POINTS',
      'PRICE',
      'WEEKLY_SUM',
      'RURAL_UPLIFT',
      'TOP_SLICE',
      'MINIMUM',
      'ROUNDING',
      'MAXIMUM',
    ]);
    // 5,000 + 19,000 × 51/70 = 18,843 (18,842.86); + 84,000 = 102,843; + 5% (5,142.15) = 107,985;
    // - 3% (3,239.55) = 104,745; raised to 200,001; rounded to 200,000.
    const money = allocation.steps.map((step) => step.weeklyAmountPence).filter((pence) => pence !== 0);
    expect(money).toEqual([18_843, 84_000, 5_142, -3_240, 95_256, -1]);
    expect(allocation.weeklyAmountPence).toBe(200_000);
  });

  test('the illustrative settings are ones that could be approved', () => {
    expect(RESOURCE_ALLOCATION.schema.parse(ILLUSTRATIVE_SETTINGS)).toEqual({
      ...ILLUSTRATIVE_SETTINGS,
      consultationDays: null,
      laterFigures: [],
    });
  });
});

describe('faults of the caller', () => {
  const engine = compileAllocation(ILLUSTRATIVE_SETTINGS);

  test.each([17, 18.5, Number.NaN])('an age of %d throws', (ageYears) => {
    expect(() => engine.allocate({ ...HUNGRY, ageYears })).toThrow(RangeError);
    expect(() => engine.weeklyAmountPence({ ...HUNGRY, ageYears })).toThrow(RangeError);
  });

  test.each([
    { level: 'SEVERE', unpaidSupport: 'NONE' },
    { level: 'LOW', unpaidSupport: 'PLENTY' },
  ])('an answer outside the shared words throws: %o', (need) => {
    const profile = person({ NUTRITION: need as unknown as DomainNeed });
    expect(() => engine.allocate(profile)).toThrow(RangeError);
    expect(() => engine.weeklyAmountPence(profile)).toThrow(RangeError);
  });

  test('bytes and places that are too few throw', () => {
    const encoded = new Uint8Array(PROFILE_BYTES);
    expect(() => encodeProfile(HUNGRY, encoded, 1)).toThrow(RangeError);
    expect(() => engine.weeklyAmountsPence(encoded, 2, new Int32Array(2))).toThrow(RangeError);
    expect(() => engine.weeklyAmountsPence(encoded, 1, new Int32Array(0))).toThrow(RangeError);
  });

  test('scales with a gap or an overlap throw', () => {
    const gap = { ...ILLUSTRATIVE_SCALE, ageBands: ILLUSTRATIVE_SCALE.ageBands.slice(1) };
    expect(() => compileAllocation({ ...ILLUSTRATIVE_SETTINGS, scales: [gap] })).toThrow(/no scale/);
    const twice = [ILLUSTRATIVE_SCALE, { ...gap, key: 'again' }];
    expect(() => compileAllocation({ ...ILLUSTRATIVE_SETTINGS, scales: twice })).toThrow(/Two scales/);
  });

  test('a policy that could give more than a 32-bit integer holds throws', () => {
    expect(() => compileAllocation(settingsFor(10_000, perPoint(1_000_000)))).toThrow(/mistyped/);
  });
});
