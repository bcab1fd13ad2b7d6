import { expect, it } from 'vitest';
import type { WorkedCase } from '../../../../tenants/councils/workedCase.ts';
import { changed, EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { needsProfileOf } from '../../insight/comparison/needsAnswers.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import { isFailing, onboardingRefusals } from '../onboarding/onboarding.ts';
import { runWorkedCases } from './workedCases.ts';

const SETTINGS = settingsOf('resourceAllocation', EXAMPLE_INPUTS.resourceAllocation);
const { profile } = needsProfileOf({
  clientGroup: 'OLDER_PEOPLE',
  ageYears: 84,
  domains: [{ domain: 'NUTRITION', level: 'MODERATE' }],
});
if (!profile) throw new Error('The example needs can’t be.');

/** Six points, which the example prices at £80 a week. */
const worked = (changes: Partial<WorkedCase> = {}): WorkedCase => ({
  name: 'Help with meals',
  on: null,
  needs: profile,
  weeklyAmountPence: 8_000,
  yearlyAmountPence: null,
  ...changes,
});

it.each([
  [{}, true],
  [{ yearlyAmountPence: 416_000 }, true],
  [{ yearlyAmountPence: 416_001 }, false],
  [{ weeklyAmountPence: 8_001 }, false],
])('a case with %j passes: %s', (changes, passes) => {
  const { results, fault } = runWorkedCases(SETTINGS, [worked(changes)]);
  expect(fault).toBeNull();
  expect(results).toMatchObject([{ weeklyAmountPence: 8_000, yearlyAmountPence: 416_000, passes }]);
});

it('says which amount a failing case gives, weekly or yearly', () => {
  const { results } = runWorkedCases(SETTINGS, [
    worked({ weeklyAmountPence: 1 }),
    worked({ yearlyAmountPence: 1 }),
  ]);
  const facts = {
    slug: 'example',
    differing: null,
    status: 'ONBOARDING' as const,
    newVersionCount: 8,
    tooEarlyCount: 0,
    codesTaken: [],
    missingAreas: [],
    workedCases: results,
  };
  expect(onboardingRefusals(facts).map(({ message }) => message)).toEqual([
    expect.stringContaining('says £0.01 a week, and the policy gives £80.00'),
    expect.stringContaining('says £0.01 a year, and the policy gives £4,160.00'),
  ]);
});

it('can’t be worked without a resource allocation, which is a missing area and no failing case', () => {
  const { results } = runWorkedCases(null, [worked()]);
  expect(results).toMatchObject([{ weeklyAmountPence: null, passes: false }]);
  expect(results.filter(isFailing)).toEqual([]);
});

it('takes amounts that nobody could pay for a fault of the policy', () => {
  const absurd = changed(
    changed(EXAMPLE_INPUTS.resourceAllocation, ['scales', 0, 'priceTable', 'method'], 'PER_POINT'),
    ['scales', 0, 'priceTable', 'rows'],
    [{ fromPoints: 0, toPoints: null, amountPence: 100_000_000 }],
  );
  const { results, fault } = runWorkedCases(settingsOf('resourceAllocation', absurd), [worked()]);
  expect(fault).toContain('everybody');
  expect(results[0]?.passes).toBe(false);
});
