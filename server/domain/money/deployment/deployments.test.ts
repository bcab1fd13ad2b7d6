import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Payee } from './deployment.ts';
import { deploymentOf, holdingRefusals, isHeldByOthers, optionsThat } from './deployments.ts';

const of = (is: 'isDirectPayment' | 'isSelfDirected' | 'isOneOff' | 'isPaidOnce') =>
  optionsThat((deployment) => deployment[is]);

describe('the ways of holding the money of a part', () => {
  it('are all eleven, each in a module of its own', () => {
    expect(DEPLOYMENT_OPTION.values).toHaveLength(11);
    for (const option of DEPLOYMENT_OPTION.values) expect(deploymentOf(option).option).toBe(option);
  });

  it('are direct payments, personal budgets that the council manages, or neither', () => {
    const directPayments: DeploymentOption[] = [
      'DIRECT_PAYMENT',
      'DIRECT_PAYMENT_SUITABLE_PERSON',
      'PREPAID_CARD',
      'MANAGED_ACCOUNT',
      'TRUST',
      'POOL',
      'SMALL_PAYMENT',
    ];
    expect(of('isDirectPayment')).toEqual(directPayments);
    const managed = of('isSelfDirected').filter((option) => !directPayments.includes(option));
    expect(managed).toEqual(['INDIVIDUAL_SERVICE_FUND', 'VIRTUAL_BUDGET']);
    expect(directPayments.filter((option) => !of('isSelfDirected').includes(option))).toEqual([]);
    const neither = DEPLOYMENT_OPTION.values.filter((option) => !of('isSelfDirected').includes(option));
    expect(neither).toEqual(['COMMISSIONED', 'VOUCHER']);
  });

  it('are long-term support, but for what is given once', () => {
    expect(of('isOneOff')).toEqual(['SMALL_PAYMENT', 'VOUCHER']);
    expect(of('isPaidOnce')).toEqual(['SMALL_PAYMENT']);
  });

  it.each<[DeploymentOption, Payee | null, string]>([
    ['DIRECT_PAYMENT', 'PERSON', 'BANK_STATEMENT'],
    ['DIRECT_PAYMENT_SUITABLE_PERSON', 'SUPPORTER', 'BANK_STATEMENT'],
    ['PREPAID_CARD', 'PERSON', 'CARD_FEED'],
    ['MANAGED_ACCOUNT', 'HOLDER', 'PROVIDER_STATEMENT'],
    ['INDIVIDUAL_SERVICE_FUND', 'PROVIDER', 'PROVIDER_STATEMENT'],
    ['VIRTUAL_BUDGET', null, 'NONE'],
    ['COMMISSIONED', null, 'NONE'],
    ['TRUST', 'HOLDER', 'BANK_STATEMENT'],
    ['POOL', 'HOLDER', 'RECORD_SHEET'],
    ['SMALL_PAYMENT', 'PERSON', 'NONE'],
    ['VOUCHER', 'PERSON', 'NONE'],
  ])('%s is paid to %s, and a check asks for %s', (option, payee, evidence) => {
    expect(deploymentOf(option)).toMatchObject({ payee, evidence });
  });

  it('name their holder where that is neither the council nor of the person’s own circle', () => {
    expect(optionsThat(isHeldByOthers)).toEqual([
      'MANAGED_ACCOUNT',
      'INDIVIDUAL_SERVICE_FUND',
      'TRUST',
      'POOL',
    ]);
  });

  const period = { startsOn: '2026-06-01', endsOn: '2026-06-29' };
  const fund = (paidInAdvanceWeeks: number) => ({
    individualServiceFund: { paidInAdvanceWeeks, surplusLimitWeeks: 4, surplusHeldForWeeks: null },
  });
  it.each<[DeploymentOption, boolean, number | null, string]>([
    ['DIRECT_PAYMENT', true, 2, '2026-06-01'],
    ['DIRECT_PAYMENT', false, 2, '2026-06-29'],
    ['VOUCHER', false, null, '2026-06-29'],
    ['SMALL_PAYMENT', false, 2, '2026-06-01'],
    ['INDIVIDUAL_SERVICE_FUND', false, 2, '2026-05-18'],
    ['INDIVIDUAL_SERVICE_FUND', true, 0, '2026-06-29'],
    ['INDIVIDUAL_SERVICE_FUND', true, null, '2026-06-01'],
  ])(
    '%s, in advance %s and a fund %s weeks ahead, is paid from %s',
    (option, isPaidInAdvance, weeks, day) => {
      const deployment = weeks === null ? { individualServiceFund: null } : fund(weeks);
      expect(deploymentOf(option).payOn(period, { money: { isPaidInAdvance }, deployment })).toBe(day);
    },
  );

  it('refuse in one order, whatever the order of the parts', () => {
    const part = (deploymentOption: DeploymentOption) => ({
      deploymentOption,
      weeklyAmountPence: 100,
      holderName: ' ',
      carerImpact: null,
      trusteeNames: ['A. Trustee', ' a.  trustee', ''],
    });
    const refusals = holdingRefusals([part('TRUST'), part('POOL'), part('DIRECT_PAYMENT_SUITABLE_PERSON')], {
      deployment: { trust: { minimumTrustees: 3 } },
      hasSuitablePerson: [true, true, false],
      hasBestInterestsRecord: [true, true, false],
      smallPayments: null,
      startsOn: '2026-06-01',
      term: { startsOn: '2026-06-01', endsOn: '2027-06-01', payCycle: 'FOUR_WEEKLY' },
    });
    expect(refusals.map(({ code, path }) => [code, path[1]])).toEqual([
      ['SUITABLE_PERSON_MISSING', 2],
      ['HOLDER_MISSING', 0],
      ['HOLDER_MISSING', 1],
      ['TRUSTEES_TOO_FEW', 0],
    ]);
  });

  it('lets only a provider on the framework hold a fund, at published prices', () => {
    const part = (holderName: string) => ({
      deploymentOption: 'INDIVIDUAL_SERVICE_FUND' as const,
      weeklyAmountPence: 100,
      holderName,
      carerImpact: null,
      trusteeNames: [],
    });
    const fund = { surplusLimitWeeks: 4, surplusHeldForWeeks: null, paidInAdvanceWeeks: 0 };
    const codesFor = (
      holder: string,
      frameworkProviders: string[],
      itemsWithoutRate: number,
      areRatesPublished = true,
    ) =>
      holdingRefusals([part(holder)], {
        deployment: { trust: null, individualServiceFund: { ...fund, frameworkProviders } },
        hasSuitablePerson: [true],
        hasBestInterestsRecord: [true],
        smallPayments: null,
        fundPrices: { areRatesPublished, itemsWithoutRate },
        startsOn: '2026-06-01',
        term: { startsOn: '2026-06-01', endsOn: '2027-06-01', payCycle: 'FOUR_WEEKLY' },
      }).map(({ code }) => code);
    expect(codesFor('bright  care', ['Bright Care'], 0)).toEqual([]);
    expect(codesFor('Other', ['Bright Care'], 0)).toEqual(['PROVIDER_NOT_ON_FRAMEWORK']);
    expect(codesFor('Other', [], 0)).toEqual([]);
    expect(codesFor('Bright Care', [], 1)).toEqual(['FUND_PRICE_NOT_PUBLISHED']);
    expect(codesFor('Bright Care', [], 1, false)).toEqual([]);
  });
});
