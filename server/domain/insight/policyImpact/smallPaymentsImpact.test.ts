import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmallPaymentLimits } from '../../money/deployment/smallPayments.ts';
import { type AgreedSmallPayment, financialYearFrom, smallPaymentsImpact } from './smallPaymentsImpact.ts';

const LIMITS: SmallPaymentLimits = {
  limitPerPaymentPence: 50_000,
  limitPerYearPence: 60_000,
  limitYear: 'FINANCIAL_YEAR',
  secondPaymentInYearAllowed: true,
  carersMayApply: true,
  carerTiers: [],
};
const TODAY = Temporal.PlainDate.from('2026-06-15');
const payment = (personId: string, startsOn: string, amountPence: number): AgreedSmallPayment => ({
  personId,
  startsOn,
  amountPence,
});
const AGREED = [
  payment('one', '2026-02-10', 40_000),
  payment('one', '2026-04-20', 30_000),
  payment('two', '2026-05-01', 48_000),
  payment('one', '2026-06-01', 25_000),
  payment('three', '2026-06-08', 50_000),
];

describe('the financial year', () => {
  it.each([
    ['2026-03-31', '2025-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2027-03-31', '2026-04-01'],
  ])('of %s begins on %s', (day, firstDay) => {
    expect(financialYearFrom(Temporal.PlainDate.from(day)).toString()).toBe(firstDay);
  });
});

describe('small payments under other limits', () => {
  const under = (changes: Partial<SmallPaymentLimits>) =>
    smallPaymentsImpact(AGREED, LIMITS, { ...LIMITS, ...changes }, TODAY);

  it('count those of the financial year, refused or not', () => {
    expect(under({})).toEqual({
      yearFrom: '2026-04-01',
      agreed: { payments: 4, totalPence: 153_000 },
      refusedBefore: { payments: 0, totalPence: 0 },
      refusedAfter: { payments: 0, totalPence: 0 },
      byRefusal: [],
    });
  });

  it.each<[string, Partial<SmallPaymentLimits>, string, number, number]>([
    ['a lower limit', { limitPerPaymentPence: 48_000 }, 'SMALL_PAYMENT_OVER_LIMIT', 1, 50_000],
    ['a lower yearly limit', { limitPerYearPence: 54_999 }, 'SMALL_PAYMENT_OVER_YEAR_LIMIT', 1, 25_000],
    ['one payment a year', { secondPaymentInYearAllowed: false }, 'SMALL_PAYMENT_SECOND_IN_YEAR', 1, 25_000],
  ])('are refused by %s', (_, changes, refusal, payments, totalPence) => {
    expect(under(changes)).toMatchObject({
      refusedAfter: { payments, totalPence },
      byRefusal: [{ refusal, before: { payments: 0 }, after: { payments, totalPence } }],
    });
  });

  it('count payments before the year where the limit’s own year reaches back to them', () => {
    const { refusedAfter, byRefusal } = under({ limitYear: 'TWELVE_MONTHS' });
    expect(refusedAfter).toEqual({ payments: 2, totalPence: 55_000 });
    expect(byRefusal.map(({ refusal, after }) => [refusal, after.payments])).toEqual([
      ['SMALL_PAYMENT_OVER_YEAR_LIMIT', 2],
    ]);
  });

  it('have no before where no policy was in force', () => {
    const impact = smallPaymentsImpact(AGREED, null, { ...LIMITS, limitPerPaymentPence: 100 }, TODAY);
    expect(impact).toMatchObject({
      refusedBefore: null,
      refusedAfter: { payments: 4, totalPence: 153_000 },
      byRefusal: [{ refusal: 'SMALL_PAYMENT_OVER_LIMIT', before: null }],
    });
  });

  it('add up over the reasons, and a person’s first payment is refused by its own size only', () => {
    const limits = fc.record({
      limitPerPaymentPence: fc.integer({ min: 100, max: 60_000 }),
      limitPerYearPence: fc.integer({ min: 60_000, max: 120_000 }),
      limitYear: fc.constantFrom<SmallPaymentLimits['limitYear']>(
        'FINANCIAL_YEAR',
        'CALENDAR_YEAR',
        'TWELVE_MONTHS',
      ),
      secondPaymentInYearAllowed: fc.boolean(),
      carersMayApply: fc.boolean(),
      carerTiers: fc.constant<SmallPaymentLimits['carerTiers']>([]),
    });
    const payments = fc.record({
      personId: fc.constantFrom('one', 'two', 'three'),
      startsOn: fc.integer({ min: 0, max: 500 }).map((days) => TODAY.subtract({ days }).toString()),
      amountPence: fc.integer({ min: 1, max: 80_000 }),
    });
    fc.assert(
      fc.property(fc.array(payments, { maxLength: 12 }), limits, (agreed, after) => {
        const impact = smallPaymentsImpact(agreed, after, after, TODAY);
        expect(impact.refusedBefore).toEqual(impact.refusedAfter);
        const sum = (field: 'payments' | 'totalPence') =>
          impact.byRefusal.reduce((total, row) => total + row.after[field], 0);
        expect(sum('payments')).toBe(impact.refusedAfter.payments);
        expect(sum('totalPence')).toBe(impact.refusedAfter.totalPence);
        const firsts = agreed.filter(
          (each, index) => agreed.findIndex(({ personId }) => personId === each.personId) === index,
        );
        const ofFirsts = smallPaymentsImpact(firsts, null, after, TODAY);
        const isOver = ({ amountPence }: AgreedSmallPayment) => amountPence > after.limitPerPaymentPence;
        const inYear = firsts.filter(({ startsOn }) => startsOn >= impact.yearFrom);
        expect(ofFirsts.refusedAfter.payments).toBe(inYear.filter(isOver).length);
      }),
    );
  });
});
