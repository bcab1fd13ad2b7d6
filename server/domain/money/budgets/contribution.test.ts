import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { assessedRefusals, budgetContribution, type ContributionFacts } from './contribution.ts';

const settings = {
  charging: {
    minimumChargePence: 125,
    contributionIsPaidToProviderFor: ['INDIVIDUAL_SERVICE_FUND' as const],
  },
  money: { paymentBasis: 'GROSS' as const },
};
const facts = (changes: Partial<ContributionFacts> = {}): ContributionFacts => ({
  mostWeeklyPence: 5_000,
  notChargedWeeklyPence: 0,
  totalWeeklyPence: 20_000,
  options: ['DIRECT_PAYMENT'],
  ...changes,
});
const putIn = (changes: Partial<ContributionFacts>) =>
  budgetContribution(facts(changes), settings).contributionWeeklyPence;

it('is what the person can be asked for, and no more than what is charged for of the budget', () => {
  expect(putIn({})).toBe(5_000);
  expect(putIn({ totalWeeklyPence: 4_000 })).toBe(4_000);
  expect(putIn({ totalWeeklyPence: 4_000, notChargedWeeklyPence: 1_000 })).toBe(3_000);
  expect(putIn({ totalWeeklyPence: 900, notChargedWeeklyPence: 1_000 })).toBe(0);
});

it('is all of what is charged for where the person pays the full cost', () => {
  expect(putIn({ mostWeeklyPence: null })).toBe(20_000);
  expect(putIn({ mostWeeklyPence: null, notChargedWeeklyPence: 2_500 })).toBe(17_500);
});

it('is nothing where it is less than the council asks for', () => {
  expect([putIn({ mostWeeklyPence: 124 }), putIn({ mostWeeklyPence: 125 })]).toEqual([0, 125]);
});

it('goes to a provider, comes off the payments, or is billed', () => {
  const options = ['DIRECT_PAYMENT', 'INDIVIDUAL_SERVICE_FUND'] as const;
  const ways = (paymentBasis: 'NET' | 'GROSS') =>
    budgetContribution(facts({ options }), { ...settings, money: { paymentBasis } }).ways;
  expect(ways('NET')).toEqual(['NETTED', 'PAID_TO_PROVIDER']);
  expect(ways('GROSS')).toEqual(['BILLED', 'PAID_TO_PROVIDER']);
});

it('is never more than the budget, whatever was worked out', () => {
  const pence = fc.nat(100_000);
  fc.assert(
    fc.property(
      fc.option(pence),
      pence,
      pence,
      fc.constantFrom(...DEPLOYMENT_OPTION.values),
      (most, not, total, option) => {
        const given = {
          mostWeeklyPence: most,
          notChargedWeeklyPence: not,
          totalWeeklyPence: total,
          options: [option],
        };
        const { contributionWeeklyPence, ways } = budgetContribution(given, settings);
        expect(contributionWeeklyPence).toBeGreaterThanOrEqual(0);
        expect(contributionWeeklyPence).toBeLessThanOrEqual(total);
        expect(ways).toHaveLength(1);
      },
    ),
  );
});

it('refuses any other sum and names the right one, and says nothing where means were not assessed', () => {
  const budget = {
    totalWeeklyPence: 20_000,
    personContributionWeeklyPence: 1_500,
    councilContributionWeeklyPence: 18_500,
    startsOn: '2026-06-01',
    reasons: '',
    parts: [],
  };
  expect(assessedRefusals(budget, null)).toEqual([]);
  expect(assessedRefusals(budget, 1_500)).toEqual([]);
  const [refusal, ...others] = assessedRefusals(budget, 1_501);
  expect(others).toEqual([]);
  expect(refusal).toMatchObject({
    code: 'CONTRIBUTION_NOT_AS_ASSESSED',
    path: ['personContributionWeeklyPence'],
    details: { actualPence: 1_500, limitPence: 1_501 },
  });
  expect(refusal?.message).toContain('£15.01');
});
