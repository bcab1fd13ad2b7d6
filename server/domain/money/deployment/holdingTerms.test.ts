import { describe, expect, it } from 'vitest';
import { type TermsGiven, termRefusals, termsOf } from './holdingTerms.ts';

const DEPLOYMENT = {
  directPayment: { accountType: 'DEDICATED' as const },
  directPaymentSuitablePerson: { accountType: 'OWN' as const },
  prepaidCard: { cashWithdrawalAllowed: true, weeklyCashLimitPence: 5_000 },
  managedAccount: { weeklyFeeLimitPence: 1_000, savingUpAllowed: false },
  voucher: { purposes: ['GARDENING' as const, 'CLEANING' as const], outlets: ['Oldham Gardeners'] },
};
const part = (deploymentOption: TermsGiven['deploymentOption'], given: Partial<TermsGiven> = {}) => ({
  deploymentOption,
  weeklyAmountPence: 10_000,
  ...given,
});
const NONE = {
  accountType: null,
  cashIsAllowed: null,
  weeklyCashLimitPence: null,
  savingUpIsAllowed: null,
  voucherPurposes: null,
  voucherOutlets: null,
};

describe('the terms on which a part is held', () => {
  it.each<[TermsGiven, object]>([
    [part('DIRECT_PAYMENT'), { accountType: 'DEDICATED' }],
    [part('DIRECT_PAYMENT_SUITABLE_PERSON'), { accountType: 'OWN' }],
    [part('DIRECT_PAYMENT_SUITABLE_PERSON', { accountType: 'DEDICATED' }), { accountType: 'DEDICATED' }],
    [part('PREPAID_CARD'), { cashIsAllowed: true, weeklyCashLimitPence: 5_000 }],
    [part('MANAGED_ACCOUNT'), { savingUpIsAllowed: false }],
    [part('VOUCHER'), { voucherPurposes: ['GARDENING', 'CLEANING'], voucherOutlets: ['Oldham Gardeners'] }],
    [part('VIRTUAL_BUDGET'), {}],
  ])('of %j are %j', (given, terms) => {
    expect(termsOf(given, DEPLOYMENT)).toEqual({ ...NONE, ...terms });
  });

  it.each<[TermsGiven, string[]]>([
    [part('DIRECT_PAYMENT', { accountType: 'OWN' }), ['ACCOUNT_NOT_DEDICATED']],
    [part('DIRECT_PAYMENT_SUITABLE_PERSON', { accountType: 'OWN' }), []],
    [part('PREPAID_CARD', { accountType: 'OWN' }), ['TERM_NOT_NEEDED']],
    [part('MANAGED_ACCOUNT', { managingFeeWeeklyPence: 1_000 }), []],
    [part('MANAGED_ACCOUNT', { managingFeeWeeklyPence: 1_001 }), ['MANAGING_FEE_OVER_LIMIT']],
    [part('MANAGED_ACCOUNT', { managingFeeWeeklyPence: -1 }), ['MANAGING_FEE_OVER_LIMIT']],
    [
      part('MANAGED_ACCOUNT', { weeklyAmountPence: 900, managingFeeWeeklyPence: 901 }),
      ['MANAGING_FEE_OVER_LIMIT'],
    ],
    [part('VOUCHER', { spentOn: 'GARDENING', outletName: 'Oldham Gardeners' }), []],
    [
      part('VOUCHER', { spentOn: 'EQUIPMENT', outletName: 'A shop' }),
      ['PURPOSE_NOT_OFFERED', 'OUTLET_NOT_LISTED'],
    ],
    [part('SMALL_PAYMENT', { spentOn: 'EQUIPMENT' }), []],
    [part('SMALL_PAYMENT', { spentOn: 'GARDENING' }), ['PURPOSE_NOT_OFFERED']],
    [part('SMALL_PAYMENT', { outletName: 'A shop' }), ['TERM_NOT_NEEDED']],
    [part('COMMISSIONED', { spentOn: 'GARDENING' }), ['TERM_NOT_NEEDED']],
  ])('%j is refused with %j', (given, codes) => {
    const refusals = termRefusals(given, 1, DEPLOYMENT, ['EQUIPMENT']);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    for (const { path } of refusals) expect(path.slice(0, 2)).toEqual(['parts', 1]);
  });

  it('hold vouchers to no outlet where the council lists none', () => {
    const anywhere = { ...DEPLOYMENT, voucher: { purposes: ['GARDENING' as const], outlets: [] } };
    expect(termRefusals(part('VOUCHER', { outletName: 'A shop' }), 0, anywhere, null)).toEqual([]);
  });
});
