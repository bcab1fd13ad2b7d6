import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocatedByStream,
  type FundingFacts,
  type FundingMoney,
  type FundingSettings,
  type FundingShare,
  type KeptFunding,
  type LateGrant,
  matchRefusals,
  nextReport,
  rechargeRefusals,
  reportOf,
  type SpentItem,
  sharesOn,
  sharesRefusals,
} from './funding.ts';

const RULES: FundingSettings = {
  fundingStreams: [
    {
      stream: 'HEALTH',
      paysFor: ['PERSONAL_CARE', 'EQUIPMENT_AND_TECHNOLOGY'],
      fromAge: 18,
      untilAge: 64,
      isByApplication: false,
      reportMonths: 3,
      reportWithinDays: 28,
    },
    {
      stream: 'DISABLED_FACILITIES_GRANT',
      paysFor: ['EQUIPMENT_AND_TECHNOLOGY'],
      fromAge: null,
      untilAge: null,
      isByApplication: true,
      reportMonths: null,
      reportWithinDays: 28,
    },
  ],
};
const share = (stream: FundingShare['stream'], weeklyPence: number, over: object = {}): FundingShare => ({
  stream,
  weeklyPence,
  appliedOn: null,
  grantedOn: null,
  ...over,
});
const facts = (shares: FundingShare[], age: number | null = 40): FundingFacts => ({
  totalWeeklyPence: 12_000,
  startsOn: '2026-06-01',
  age,
  shares,
});
const refused = (shares: FundingShare[], age: number | null = 40) =>
  sharesRefusals(facts(shares, age), RULES).map(({ code }) => code);
const council = (weeklyPence: number) => share('ADULT_SOCIAL_CARE', weeklyPence);

describe('the streams of a budget', () => {
  it('come to its weekly amount exactly', () => {
    expect(refused([council(9_000), share('HEALTH', 3_000)])).toEqual([]);
    expect(sharesRefusals(facts([council(9_000), share('HEALTH', 2_999)]), RULES)).toMatchObject([
      { code: 'FUNDING_DOES_NOT_ADD_UP', details: { actualPence: 11_999, limitPence: 12_000 } },
    ]);
  });

  it('are refused by their own codes', () => {
    expect(refused([council(6_000), council(6_000)])).toEqual(['FUNDING_STREAM_TWICE']);
    expect(refused([council(12_000), share('HEALTH', 0)])).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(refused([share('BENEVOLENT_FUND', 12_000)])).toEqual(['FUNDING_STREAM_NOT_OFFERED']);
    for (const age of [17, 65, null])
      expect(refused([share('HEALTH', 12_000)], age)).toEqual(['FUNDING_AGE_OUTSIDE']);
    const grant = (over: object) => refused([share('DISABLED_FACILITIES_GRANT', 12_000, over)], null);
    expect(grant({})).toEqual(['FUNDING_NOT_GRANTED']);
    expect(grant({ appliedOn: '2026-05-01', grantedOn: '2026-06-02' })).toEqual(['FUNDING_NOT_GRANTED']);
    expect(grant({ appliedOn: '2026-05-01', grantedOn: '2026-06-01' })).toEqual([]);
  });
});

const KEPT: KeptFunding[] = [
  { id: '1', startsOn: '2026-06-08', shares: [council(9_000), share('HEALTH', 3_000)] },
];
const MONEY: FundingMoney = { totalWeeklyPence: 12_000, kept: KEPT, recharges: [] };
const JUNE = { from: '2026-06-01', until: '2026-06-29' };

describe('what each stream put in', () => {
  it('is by the day, and all of adult social care before anything else is recorded', () => {
    expect(sharesOn(KEPT, 12_000, '2026-06-07')).toEqual([council(12_000)]);
    expect(Object.fromEntries(allocatedByStream(MONEY, JUNE))).toEqual({
      ADULT_SOCIAL_CARE: 12_000 + 27_000,
      HEALTH: 9_000,
    });
  });

  it('is a stream’s from the day of a late grant, and adult social care has its own back', () => {
    const recharges = [
      { stream: 'HEALTH' as const, from: '2026-06-01', until: '2026-06-08', weeklyPence: 3_000 },
    ];
    expect(Object.fromEntries(allocatedByStream({ ...MONEY, recharges }, JUNE))).toEqual({
      ADULT_SOCIAL_CARE: 36_000,
      HEALTH: 12_000,
    });
  });

  it('comes to the whole on every date, whatever is recorded, to the penny', () => {
    const kept = fc.array(fc.tuple(fc.nat(60), fc.nat(12_000)), { maxLength: 5 }).map((rows) =>
      rows.map(([days, health], index) => ({
        id: String(index),
        startsOn: Temporal.PlainDate.from('2026-06-01').add({ days }).toString(),
        shares: [council(12_000 - health), share('HEALTH', health)],
      })),
    );
    fc.assert(
      fc.property(kept, fc.nat(30), fc.integer({ min: 1, max: 60 }), (rows, first, length) => {
        const from = Temporal.PlainDate.from('2026-06-01').add({ days: first });
        const until = from.add({ days: length });
        const days = { from: from.toString(), until: until.toString() };
        const sums = allocatedByStream({ totalWeeklyPence: 12_000, kept: rows, recharges: [] }, days);
        const whole = [...sums.values()].reduce((sum, pence) => sum + pence, 0);
        expect(whole).toBe(Math.floor((12_000 * length * 2 + 7) / 14));
        for (const day of [days.from, days.until]) {
          const shares = sharesOn(rows, 12_000, day);
          expect(shares.reduce((sum, { weeklyPence }) => sum + weeklyPence, 0)).toBe(12_000);
        }
      }),
    );
  });
});

const item = (over: Partial<SpentItem>): SpentItem => ({
  spendingId: 's',
  occurredOn: '2026-06-10',
  amountPence: 1_000,
  category: 'PERSONAL_CARE',
  matchedStream: null,
  ...over,
});

describe('what was spent of each', () => {
  it('is of the stream that may pay for it, and flagged where nobody knows', () => {
    const report = reportOf(
      MONEY,
      [
        item({}),
        item({ amountPence: 700, category: 'TRANSPORT' }),
        item({ amountPence: 50, category: null }),
        item({ amountPence: 200, matchedStream: 'ADULT_SOCIAL_CARE' }),
        item({ amountPence: 9, occurredOn: '2026-06-29' }),
      ],
      JUNE,
      RULES,
    );
    expect(report).toEqual([
      {
        stream: 'ADULT_SOCIAL_CARE',
        allocatedPence: 39_000,
        spentPence: 900,
        spentOn: [
          { category: 'TRANSPORT', amountPence: 700 },
          { category: 'PERSONAL_CARE', amountPence: 200 },
        ],
        unspentPence: 38_100,
      },
      {
        stream: 'HEALTH',
        allocatedPence: 9_000,
        spentPence: 1_000,
        spentOn: [{ category: 'PERSONAL_CARE', amountPence: 1_000 }],
        unspentPence: 8_000,
      },
      {
        stream: null,
        allocatedPence: 0,
        spentPence: 50,
        spentOn: [{ category: null, amountPence: 50 }],
        unspentPence: -50,
      },
    ]);
  });

  it('is of another stream only where that was in the budget and may pay for it', () => {
    const match = (stream: FundingShare['stream'], over: Partial<SpentItem> = {}) =>
      matchRefusals(stream, item(over), MONEY, RULES).map(({ code }) => code);
    expect(match('HEALTH')).toEqual([]);
    expect(match('HEALTH', { category: 'TRANSPORT' })).toEqual(['FUNDING_MAY_NOT_PAY']);
    expect(match('HEALTH', { occurredOn: '2026-06-07' })).toEqual(['FUNDING_STREAM_NOT_OF_BUDGET']);
    expect(match('HEALTH', { category: null })).toEqual(['FUNDING_NOTHING_TO_MATCH']);
    expect(match('ADULT_SOCIAL_CARE', { category: 'TRANSPORT' })).toEqual([]);
  });
});

describe('a grant that comes late', () => {
  const budget = { startsOn: '2026-06-01', endsOn: '2027-06-01' };
  const late: LateGrant = {
    stream: 'DISABLED_FACILITIES_GRANT',
    from: '2026-06-01',
    until: '2026-06-15',
    weeklyPence: 9_000,
  };
  const recharge = (over: Partial<LateGrant>, money: FundingMoney = MONEY) =>
    rechargeRefusals({ ...late, ...over }, { money, budget, age: null }, RULES, '2026-06-20').map(
      ({ code }) => code,
    );

  it('is recharged for days that have gone by, of what adult social care paid in them', () => {
    expect(recharge({})).toEqual([]);
    expect(recharge({ weeklyPence: 9_001 })).toEqual(['FUNDING_RECHARGE_BEYOND']);
    expect(recharge({ until: '2026-06-08', weeklyPence: 12_000 })).toEqual([]);
    const recharges = [{ ...late, weeklyPence: 4_000 }];
    expect(recharge({ weeklyPence: 5_001 }, { ...MONEY, recharges })).toEqual(['FUNDING_RECHARGE_BEYOND']);
    expect(recharge({ until: '2026-06-21' })).toEqual(['FUNDING_DAY_OUTSIDE']);
    expect(recharge({ from: '2026-05-31' })).toEqual(['FUNDING_DAY_OUTSIDE']);
    expect(recharge({ weeklyPence: 0 })).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(recharge({ stream: 'BENEVOLENT_FUND' })).toEqual(['FUNDING_STREAM_NOT_OFFERED']);
    expect(recharge({ stream: 'HEALTH' })).toEqual(['FUNDING_AGE_OUTSIDE']);
  });
});

describe('reporting back', () => {
  it('is due some days after the months of the stream, one time after another', () => {
    const [health, grant] = RULES.fundingStreams;
    expect(nextReport({ firstOn: '2026-06-08', reportedUntil: null }, health)).toEqual({
      from: '2026-06-08',
      until: '2026-09-08',
      dueOn: '2026-10-06',
    });
    expect(nextReport({ firstOn: '2026-06-08', reportedUntil: '2026-09-08' }, health)).toMatchObject({
      from: '2026-09-08',
      until: '2026-12-08',
    });
    expect(nextReport({ firstOn: '2026-06-08', reportedUntil: null }, grant)).toBeNull();
  });
});
