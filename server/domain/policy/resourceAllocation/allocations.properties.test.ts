import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageBandOf,
  type DomainNeed,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedDomain,
  type NeedsProfile,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import {
  RESOURCE_ALLOCATION,
  type ResourceAllocationSettings,
} from '../../../../tenants/policy/resourceAllocation.ts';
import { divideHalfUp, multiplyHalfUp } from '../../../common/arithmetic.ts';
import type { Allocation } from './allocation.ts';
import { needsProfiles, priceTables, resourceAllocationSettings } from './allocations.arbitraries.ts';
import { compileAllocation } from './compile.ts';
import { encodeProfile, PROFILE_BYTES } from './encode.ts';
import { populationOf } from './population.ts';
import { priceOf } from './price.ts';

const YES_OR_NO = [
  'livesAlone',
  'needsTwoCarers',
  'cannotBeLeftAlone',
  'livesRurally',
  'needsCommunicationSupport',
] as const;

/** The same person with one answer changed. */
function withNeed(profile: NeedsProfile, domain: NeedDomain, change: Partial<DomainNeed>): NeedsProfile {
  return { ...profile, domains: { ...profile.domains, [domain]: { ...profile.domains[domain], ...change } } };
}

/** The same person with nobody helping unpaid. */
function withoutUnpaidSupport(profile: NeedsProfile): NeedsProfile {
  return NEED_DOMAINS.reduce(
    (changed, domain) => withNeed(changed, domain, { unpaidSupport: 'NONE' }),
    profile,
  );
}

/** Every profile with the next level up in one domain, one circumstance turned on, or more support at night. */
function withMoreNeed(profile: NeedsProfile): NeedsProfile[] {
  const { circumstances } = profile;
  const levels = NEED_DOMAINS.flatMap((domain) => {
    const level = NEED_LEVELS[NEED_LEVELS.indexOf(profile.domains[domain].level) + 1];
    return level === undefined ? [] : [withNeed(profile, domain, { level })];
  });
  const turnedOn = YES_OR_NO.map((name) => ({
    ...profile,
    circumstances: { ...circumstances, [name]: true },
  }));
  const nightSupport = NIGHT_SUPPORT_LEVELS[NIGHT_SUPPORT_LEVELS.indexOf(circumstances.nightSupport) + 1];
  const atNight =
    nightSupport === undefined ? [] : [{ ...profile, circumstances: { ...circumstances, nightSupport } }];
  return [...levels, ...turnedOn, ...atNight];
}

/** Every profile with the next level of unpaid support in one domain. */
function withMoreUnpaidSupport(profile: NeedsProfile): NeedsProfile[] {
  return NEED_DOMAINS.flatMap((domain) => {
    const next =
      UNPAID_SUPPORT_LEVELS[UNPAID_SUPPORT_LEVELS.indexOf(profile.domains[domain].unpaidSupport) + 1];
    return next === undefined ? [] : [withNeed(profile, domain, { unpaidSupport: next })];
  });
}

function holdsFor(
  check: (settings: ResourceAllocationSettings, profile: NeedsProfile) => void,
  numRuns = 200,
): void {
  fc.assert(fc.property(resourceAllocationSettings(), needsProfiles(), check), { numRuns });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Half-up division of non-negative whole numbers using big integers, which the fast division must equal. */
function exactHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

describe('random settings', () => {
  test('are settings that a council could have approved', () => {
    fc.assert(
      fc.property(resourceAllocationSettings(), (settings) => {
        expect(RESOURCE_ALLOCATION.schema.parse(settings)).toEqual({
          ...settings,
          consultationDays: null,
          laterFigures: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('any policy and any needs', () => {
  test('the amount alone, the amount in bulk and the whole working agree', () => {
    fc.assert(
      fc.property(
        resourceAllocationSettings(),
        fc.array(needsProfiles(), { minLength: 1, maxLength: 20 }),
        (settings, profiles) => {
          const engine = compileAllocation(settings);
          const encoded = new Uint8Array(profiles.length * PROFILE_BYTES);
          for (const [index, profile] of profiles.entries())
            encodeProfile(profile, encoded, index * PROFILE_BYTES);
          const amounts = new Int32Array(profiles.length);
          engine.weeklyAmountsPence(encoded, profiles.length, amounts);
          const population = populationOf(encoded, profiles.length);
          const ofPopulation = new Int32Array(profiles.length);
          engine.weeklyAmountsOfPopulation(population, ofPopulation);
          const worked = profiles.map((profile) => engine.allocate(profile).weeklyAmountPence);
          expect([...amounts]).toEqual(worked);
          expect(profiles.map((profile) => engine.weeklyAmountPence(profile))).toEqual(worked);
          expect([...ofPopulation]).toEqual([...population.order].map((person) => worked[person]));
          expect([...population.order].toSorted((a, b) => a - b)).toEqual([...profiles.keys()]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('more need never gives less', () => {
    holdsFor((settings, profile) => {
      const engine = compileAllocation(settings);
      const before = engine.weeklyAmountPence(profile);
      for (const changed of withMoreNeed(profile)) {
        expect(engine.weeklyAmountPence(changed)).toBeGreaterThanOrEqual(before);
      }
    });
  });

  test('more unpaid support never gives more', () => {
    holdsFor((settings, profile) => {
      const engine = compileAllocation(settings);
      const before = engine.weeklyAmountPence(profile);
      for (const changed of withMoreUnpaidSupport(profile)) {
        expect(engine.weeklyAmountPence(changed)).toBeLessThanOrEqual(before);
      }
    });
  });

  test('the steps add up', () => {
    holdsFor((settings, profile) => {
      const allocation = compileAllocation(settings).allocate(profile);
      const counted = allocation.steps.filter(
        ({ kind }) => kind === 'DOMAIN' || kind === 'CIRCUMSTANCE_POINTS',
      );
      const before = counted.map((step) => step.pointsBeforeUnpaidSupport ?? Number.NaN);
      expect(sum(counted.map((step) => step.points ?? Number.NaN))).toBe(allocation.totalPoints);
      expect(sum(before)).toBe(allocation.totalPointsBeforeUnpaidSupport);
      expect(sum(allocation.steps.map((step) => step.weeklyAmountPence))).toBe(allocation.weeklyAmountPence);
      expect(allocation.yearlyAmountPence).toBe(allocation.weeklyAmountPence * 52);
    });
  });

  test('the amount before unpaid support is what the same person would have without it', () => {
    holdsFor((settings, profile) => {
      const engine = compileAllocation(settings);
      const allocation = engine.allocate(profile);
      const alone = engine.allocate(withoutUnpaidSupport(profile));
      expect(allocation.weeklyAmountBeforeUnpaidSupportPence).toBe(alone.weeklyAmountPence);
      expect(allocation.totalPointsBeforeUnpaidSupport).toBe(alone.totalPoints);
      expect(alone.totalPoints).toBe(alone.totalPointsBeforeUnpaidSupport);
    });
  });

  test('the same needs under the same settings give the same bytes from engines compiled apart', () => {
    holdsFor((settings, profile) => {
      const again = JSON.parse(JSON.stringify(settings)) as ResourceAllocationSettings;
      const first = JSON.stringify(compileAllocation(settings).allocate(profile));
      expect(JSON.stringify(compileAllocation(again).allocate(reversedKeys(profile)))).toBe(first);
    });
  });

  test('the scale is the one for the person’s client group and age', () => {
    holdsFor((settings, profile) => {
      const matching = settings.scales.filter(
        (scale) =>
          scale.clientGroups.includes(profile.clientGroup) &&
          scale.ageBands.includes(ageBandOf(profile.ageYears)),
      );
      expect(matching.map(({ key }) => key)).toEqual([
        compileAllocation(settings).allocate(profile).scaleKey,
      ]);
    });
  });

  test('a decision is asked for exactly when the amount or the points are above the council’s figures', () => {
    holdsFor((settings, profile) => {
      const allocation = compileAllocation(settings).allocate(profile);
      const expected: Allocation['decisionReasons'] = [];
      const { maximumWeeklyPence } = settings;
      if (maximumWeeklyPence !== null && allocation.weeklyAmountPence > maximumWeeklyPence) {
        expected.push('ABOVE_MAXIMUM');
      }
      const table = settings.scales.find(({ key }) => key === allocation.scaleKey)?.priceTable;
      const lastFrom = table?.rows.at(-1)?.fromPoints ?? Number.NaN;
      if (table?.method === 'INTERPOLATED' && allocation.totalPoints > lastFrom) expected.push('ABOVE_TABLE');
      expect(allocation.decisionReasons).toEqual(expected);
    });
  });

  test('every step names a setting that exists, and every sentence has its figures', () => {
    holdsFor((settings, profile) => {
      for (const step of compileAllocation(settings).allocate(profile).steps) {
        expect(settingAt(settings, step.settingPath)).toBeDefined();
        expect(step.sentence).toMatch(/^[A-Z].*\.$/);
        expect(step.sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    });
  });
});

describe('rounding', () => {
  test('division is exact and a half goes up', () => {
    const numerators = fc.integer({ min: 0, max: 2 ** 51 });
    fc.assert(
      fc.property(numerators, fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        expect(BigInt(divideHalfUp(numerator, denominator))).toBe(
          exactHalfUp(BigInt(numerator), BigInt(denominator)),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('a halfway case goes up, and the one below it down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 1, max: 1000 }), (whole, half) => {
        expect(divideHalfUp(whole * 2 * half + half, 2 * half)).toBe(whole + 1);
        expect(divideHalfUp(whole * 2 * half + half - 1, 2 * half)).toBe(whole);
      }),
    );
  });

  test('several multipliers round once, at the end', () => {
    const multipliers = fc.array(fc.integer({ min: 10_000, max: 50_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), multipliers, (points, basisPoints) => {
        const numerator = basisPoints.reduce((product, each) => product * BigInt(each), BigInt(points));
        const denominator = 10_000n ** BigInt(basisPoints.length);
        expect(BigInt(multiplyHalfUp(points, basisPoints))).toBe(exactHalfUp(numerator, denominator));
      }),
    );
  });

  test('a price table never falls, and a line between rows is exact to the penny', () => {
    fc.assert(
      fc.property(priceTables(), fc.integer({ min: 0, max: 900 }), (table, points) => {
        const price = priceOf(table, points);
        expect(priceOf(table, points + 1).weeklyAmountPence).toBeGreaterThanOrEqual(price.weeklyAmountPence);
        const [from, to] = table.rows.slice(price.rowPosition);
        if (table.method !== 'INTERPOLATED' || from === undefined || to === undefined) return;
        const span = BigInt(to.fromPoints - from.fromPoints);
        const numerator =
          BigInt(from.amountPence) * span +
          BigInt(to.amountPence - from.amountPence) * BigInt(points - from.fromPoints);
        expect(BigInt(price.periodAmountPence)).toBe(exactHalfUp(numerator, span));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same profile with its keys in another order, which must make no difference. */
function reversedKeys(profile: NeedsProfile): NeedsProfile {
  const reversed = <Value extends object>(value: Value): Value =>
    Object.fromEntries(Object.entries(value).toReversed()) as Value;
  return reversed({
    ...profile,
    domains: reversed(profile.domains),
    circumstances: reversed(profile.circumstances),
  });
}

function settingAt(settings: ResourceAllocationSettings, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
}
