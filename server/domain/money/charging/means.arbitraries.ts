/** Means of somebody nobody knows, for tests that hold for all. */
import fc from 'fast-check';
import {
  CAPITAL_KIND,
  CHARGED_SETTING,
  CHARGING_EXEMPTION,
  CONTRIBUTION_RHYTHM,
  DISABILITY_EXPENSE,
  GUARANTEE_AGE,
  HOUSEHOLD,
  HOUSING_COST,
  INCOME_KIND,
  LIGHT_TOUCH_REASON,
} from '../../../../tenants/vocabularyOfCharging.ts';
import type { Means } from './means.ts';

const oneOf = <Value extends string>({ values }: { values: readonly Value[] }) => fc.constantFrom(...values);
const weeklyPence = fc.oneof(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 200_000 }));
const most = 6;
/** Mostly null, as most people's means are looked at in full. */
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Any means that the command would take, mostly such as are looked at in full. */
export function anyMeans(): fc.Arbitrary<Means> {
  return fc
    .record({
      startsOn: fc.nat(400).map((days) => Temporal.PlainDate.from('2026-04-01').add({ days }).toString()),
      supportWeeklyPence: fc.integer({ min: 1, max: 120_000 }),
      secondCarerWeeklyPence: fc.nat(30_000),
      freeOfChargeWeeklyPence: fc.oneof(fc.constant(0), fc.nat(10_000)),
      exemption: seldom(oneOf(CHARGING_EXEMPTION)),
      lightTouchReason: seldom(oneOf(LIGHT_TOUCH_REASON)),
      setting: fc.oneof({ weight: 4, arbitrary: fc.constant('OWN_HOME' as const) }, oneOf(CHARGED_SETTING)),
      household: oneOf(HOUSEHOLD),
      age: oneOf(GUARANTEE_AGE),
      childCount: fc.nat(3),
      hasDisabilityPremium: fc.boolean(),
      hasEnhancedDisabilityPremium: fc.boolean(),
      hasCarerPremium: fc.boolean(),
      income: fc.array(fc.record({ kind: oneOf(INCOME_KIND), weeklyPence }), { maxLength: most }),
      capital: fc.array(
        fc.record({
          kind: oneOf(CAPITAL_KIND),
          amountPence: fc.oneof(fc.integer({ min: 1, max: 800_000 }), fc.integer({ min: 1, max: 9_000_000 })),
        }),
        { maxLength: 4 },
      ),
      housingCosts: fc.array(
        fc.record({ kind: oneOf(HOUSING_COST), weeklyPence: fc.integer({ min: 1, max: 9_000 }) }),
        {
          maxLength: 3,
        },
      ),
      disabilityExpenses: fc.array(
        fc.record({
          kind: oneOf(DISABILITY_EXPENSE),
          weeklyPence: fc.oneof(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 1, max: 200_000 })),
          isAcceptedInFull: fc.boolean(),
        }),
        { maxLength: most },
      ),
      topUpWeeklyPence: fc.oneof(fc.constant(0), fc.nat(10_000)),
      paysEvery: fc.option(oneOf(CONTRIBUTION_RHYTHM)),
    })
    .map((means) => ({
      ...means,
      secondCarerWeeklyPence: Math.min(
        means.secondCarerWeeklyPence,
        Math.floor(means.supportWeeklyPence / 2),
      ),
      freeOfChargeWeeklyPence: Math.min(
        means.freeOfChargeWeeklyPence,
        Math.floor(means.supportWeeklyPence / 2),
      ),
    }));
}
