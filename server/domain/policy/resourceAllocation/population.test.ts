import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { needsProfiles, resourceAllocationSettings } from './allocations.arbitraries.ts';
import { compileAllocation } from './compile.ts';
import { encodeProfile, PROFILE_BYTES } from './encode.ts';
import { ILLUSTRATIVE_SETTINGS } from './illustrativeSettings.ts';
import { type Population, populationOf } from './population.ts';

function encodedAll(profiles: readonly NeedsProfile[]): Uint8Array {
  const encoded = new Uint8Array(profiles.length * PROFILE_BYTES);
  for (const [index, profile] of profiles.entries()) encodeProfile(profile, encoded, index * PROFILE_BYTES);
  return encoded;
}

const laidOut = (profiles: readonly NeedsProfile[]): Population =>
  populationOf(encodedAll(profiles), profiles.length);

/** Far more points than any council gives, so that no table of prices by points can hold them all. */
function withHugePoints(settings: ResourceAllocationSettings): ResourceAllocationSettings {
  const times = (points: number) => points * 300;
  return {
    ...settings,
    scales: settings.scales.map((scale) => ({
      ...scale,
      domains: scale.domains.map((domain) => ({
        ...domain,
        points: {
          LOW: times(domain.points.LOW),
          MODERATE: times(domain.points.MODERATE),
          SUBSTANTIAL: times(domain.points.SUBSTANTIAL),
          CRITICAL: times(domain.points.CRITICAL),
        },
      })),
      priceTable: {
        period: 'WEEK',
        method: 'INTERPOLATED',
        rows: [
          { fromPoints: 0, toPoints: null, amountPence: 0 },
          { fromPoints: 100_000, toPoints: null, amountPence: 1_000_000 },
        ],
      },
    })),
  };
}

describe('a population', () => {
  const profiles = fc.sample(needsProfiles(), { seed: 1, numRuns: 500 });

  test('has everybody once, those alike but for their answers together', () => {
    const { count, order, groupStarts } = laidOut(profiles);
    expect(count).toBe(500);
    expect([...order].toSorted((a, b) => a - b)).toEqual([...profiles.keys()]);
    expect(groupStarts.at(-1)).toBe(500);
    for (let group = 0; group + 1 < groupStarts.length; group++) {
      const people = [...order.subarray(groupStarts[group], groupStarts[group + 1])];
      const alike = people.map((person) => JSON.stringify(profiles[person]?.circumstances));
      expect(new Set(alike).size).toBeLessThanOrEqual(1);
    }
  });

  test('of nobody is priced as nobody', () => {
    const out = Int32Array.of(7);
    compileAllocation(ILLUSTRATIVE_SETTINGS).weeklyAmountsOfPopulation(laidOut([]), out);
    expect([...out]).toEqual([7]);
  });

  test('is refused fewer places than it has people', () => {
    const engine = compileAllocation(ILLUSTRATIVE_SETTINGS);
    expect(() => engine.weeklyAmountsOfPopulation(laidOut(profiles), new Int32Array(499))).toThrow(
      'There are fewer places than people.',
    );
  });

  test('gets exact amounts for points beyond any table, in bulk and one by one', () => {
    fc.assert(
      fc.property(
        resourceAllocationSettings(),
        fc.array(needsProfiles(), { minLength: 1, maxLength: 20 }),
        (settings, some) => {
          const engine = compileAllocation(withHugePoints(settings));
          const population = laidOut(some);
          const inBulk = new Int32Array(some.length);
          const ofPopulation = new Int32Array(some.length);
          engine.weeklyAmountsPence(encodedAll(some), some.length, inBulk);
          engine.weeklyAmountsOfPopulation(population, ofPopulation);
          const worked = some.map((profile) => engine.allocate(profile));
          const amounts = worked.map(({ weeklyAmountPence }) => weeklyAmountPence);
          expect([...inBulk]).toEqual(amounts);
          expect([...ofPopulation]).toEqual([...population.order].map((person) => amounts[person]));
          expect(some.map(engine.weeklyAmountPence)).toEqual(amounts);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has points beyond any table when everybody needs the most', () => {
    const [profile] = profiles as [NeedsProfile];
    const critical = Object.fromEntries(
      Object.keys(profile.domains).map((domain) => [domain, { level: 'CRITICAL', unpaidSupport: 'NONE' }]),
    ) as NeedsProfile['domains'];
    const { totalPoints } = compileAllocation(withHugePoints(ILLUSTRATIVE_SETTINGS)).allocate({
      ...profile,
      domains: critical,
    });
    // Otherwise the test before this one would prove nothing. Thirteen domains of 18 points, 300 times.
    expect(totalPoints).toBeGreaterThan(65_536);
  });
});
