import { describe, expect, it } from 'vitest';
import {
  type OtherSmallPayment,
  overLimitRefusals,
  type SmallPaymentLimits,
  type SmallPaymentToCheck,
  smallPaymentRefusals,
  sumPaidOnce,
} from './smallPayments.ts';

const LIMITS: SmallPaymentLimits = {
  limitPerPaymentPence: 50_000,
  limitPerYearPence: 50_000,
  limitYear: 'FINANCIAL_YEAR',
  secondPaymentInYearAllowed: true,
  carersMayApply: true,
  carerTiers: [],
};
const TERM = { startsOn: '2026-06-01', endsOn: '2027-06-01', payCycle: 'FOUR_WEEKLY' } as const;
const on = (startsOn: string, amountPence: number): OtherSmallPayment => ({ startsOn, amountPence });

describe('the sum of a small payment', () => {
  const items = { itemsPence: 10_000, itemsWeeklyPence: 192 };
  const month = { startsOn: '2026-06-01', endsOn: '2026-07-01' };

  it('is what its support costs, or what its weekly amount comes to over the term by the pay cycle', () => {
    expect(sumPaidOnce({ weeklyAmountPence: 192 }, items, TERM)).toBe(10_000);
    expect(sumPaidOnce({ weeklyAmountPence: 200 }, items, TERM)).toBe(10_400);
    expect(sumPaidOnce({ weeklyAmountPence: 12_000 }, null, { ...month, payCycle: 'MONTHLY' })).toBe(52_000);
    expect(sumPaidOnce({ weeklyAmountPence: 12_000 }, null, { ...month, payCycle: 'WEEKLY' })).toBe(51_429);
  });
});

/** What is refused of a small payment of £100.00 on 1 June 2026. */
function refusals(others: OtherSmallPayment[], changes: Partial<SmallPaymentLimits> = {}) {
  const part = {
    index: 0,
    weeklyAmountPence: 192,
    holderName: null,
    carerImpact: null,
    trusteeNames: [],
  };
  const facts = { limits: { ...LIMITS, ...changes }, itemsPence: 10_000, itemsWeeklyPence: 192, others };
  return smallPaymentRefusals({ parts: [part], startsOn: '2026-06-01' }, facts, TERM).map(
    ({ code, details }) => [code, details?.remainingPence],
  );
}

describe('the year of small payments', () => {
  it.each<[SmallPaymentLimits['limitYear'], string, boolean]>([
    ['FINANCIAL_YEAR', '2026-03-31', false],
    ['FINANCIAL_YEAR', '2026-04-01', true],
    ['FINANCIAL_YEAR', '2027-03-31', true],
    ['FINANCIAL_YEAR', '2027-04-01', false],
    ['CALENDAR_YEAR', '2025-12-31', false],
    ['CALENDAR_YEAR', '2026-01-01', true],
    ['CALENDAR_YEAR', '2026-12-31', true],
    ['CALENDAR_YEAR', '2027-01-01', false],
    ['TWELVE_MONTHS', '2025-06-01', false],
    ['TWELVE_MONTHS', '2025-06-02', true],
    ['TWELVE_MONTHS', '2027-05-31', true],
    ['TWELVE_MONTHS', '2027-06-01', false],
  ])('%s counts one of %s: %s', (limitYear, day, isCounted) => {
    const expected = isCounted ? [['SMALL_PAYMENT_OVER_YEAR_LIMIT', 9_999]] : [];
    expect(refusals([on(day, 40_001)], { limitYear })).toEqual(expected);
    expect(refusals([on(day, 40_000)], { limitYear })).toEqual([]);
  });

  it('adds up those of one window of twelve months only', () => {
    const around = [on('2025-07-01', 25_000), on('2027-05-01', 25_000)];
    expect(refusals(around, { limitYear: 'TWELVE_MONTHS' })).toEqual([]);
  });

  it('allows a second only where the council does', () => {
    const only = { secondPaymentInYearAllowed: false };
    expect(refusals([on('2026-04-01', 100)], only)).toEqual([['SMALL_PAYMENT_SECOND_IN_YEAR', undefined]]);
    expect(refusals([on('2026-03-31', 100)], only)).toEqual([]);
  });
});

describe('a small payment to a carer', () => {
  const TIERS: SmallPaymentLimits['carerTiers'] = [
    { impact: 'MODERATE', amountPence: 15_000, given: 'YEARLY' },
    { impact: 'CRITICAL', amountPence: 60_000, given: 'ONE_OFF' },
  ];
  const refused = (
    payment: Omit<SmallPaymentToCheck, 'startsOn'>,
    others: OtherSmallPayment[] = [],
    changes: Partial<SmallPaymentLimits> = {},
  ) => {
    const limits = { ...LIMITS, carerTiers: TIERS, ...changes };
    const checked = { startsOn: '2026-06-01', ...payment };
    return overLimitRefusals(checked, { limits, others }, []).map(({ code }) => code);
  };

  it('is at most the amount of their tier, above or below the limit for everybody', () => {
    expect(refused({ amountPence: 15_000, carerImpact: 'MODERATE' })).toEqual([]);
    expect(refused({ amountPence: 15_001, carerImpact: 'MODERATE' })).toEqual(['SMALL_PAYMENT_OVER_LIMIT']);
    expect(refused({ amountPence: 60_000, carerImpact: 'CRITICAL' })).toEqual([]);
    expect(refused({ amountPence: 50_001, carerImpact: null })).toEqual(['SMALL_PAYMENT_OVER_LIMIT']);
  });

  it('is given once, or in each year', () => {
    const toCarer = { carerImpact: 'MODERATE' as const };
    const yearAgo = [{ ...on('2025-03-31', 15_000), ...toCarer }];
    const thisYear = [{ ...on('2026-04-01', 1), ...toCarer }];
    expect(refused({ amountPence: 15_000, carerImpact: 'MODERATE' }, yearAgo)).toEqual([]);
    expect(refused({ amountPence: 15_000, carerImpact: 'MODERATE' }, thisYear)).toEqual([
      'SMALL_PAYMENT_OVER_YEAR_LIMIT',
    ]);
    expect(refused({ amountPence: 100, carerImpact: 'CRITICAL' }, yearAgo)).toEqual([
      'SMALL_PAYMENT_SECOND_IN_YEAR',
    ]);
  });

  it('counts apart from what the person is given for anything else, where carers have amounts of their own', () => {
    const gardening = [on('2026-04-01', 48_000)];
    expect(refused({ amountPence: 15_000, carerImpact: 'MODERATE' }, gardening)).toEqual([]);
    expect(refused({ amountPence: 60_000, carerImpact: 'CRITICAL' }, gardening)).toEqual([]);
    const toCarer = [{ ...on('2026-04-01', 60_000), carerImpact: 'CRITICAL' as const }];
    expect(refused({ amountPence: 50_000, carerImpact: null }, toCarer)).toEqual([]);
    const none = { carerTiers: [] };
    expect(refused({ amountPence: 15_000, carerImpact: 'MODERATE' }, gardening, none)).toEqual([
      'SMALL_PAYMENT_OVER_YEAR_LIMIT',
    ]);
  });

  it('needs a tier where the council has some, and the limits for everybody hold where it has none', () => {
    expect(refused({ amountPence: 100, carerImpact: 'LOW' })).toEqual(['CARER_TIER_MISSING']);
    const none = { carerTiers: [] };
    expect(refused({ amountPence: 50_000, carerImpact: 'LOW' }, [], none)).toEqual([]);
    expect(refused({ amountPence: 50_001, carerImpact: 'LOW' }, [], none)).toEqual([
      'SMALL_PAYMENT_OVER_LIMIT',
    ]);
  });

  it('is refused where carers may not apply, whatever its sum', () => {
    const closed = { carersMayApply: false, carerTiers: [] };
    expect(refused({ amountPence: 100, carerImpact: 'LOW' }, [], closed)).toEqual(['CARERS_MAY_NOT_APPLY']);
    expect(refused({ amountPence: 100, carerImpact: null }, [], closed)).toEqual([]);
  });
});
