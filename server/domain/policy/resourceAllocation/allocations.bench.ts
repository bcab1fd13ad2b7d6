/** How many amounts the engine works out in a second, on one core. */
import fc from 'fast-check';
import {
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedsProfile,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { needsProfiles } from './allocations.arbitraries.ts';
import { compileAllocation } from './compile.ts';
import { DOMAIN_ANSWERS, domainAnswerAt, encodeProfile, PROFILE_BYTES } from './encode.ts';
import { ILLUSTRATIVE_SCALE, ILLUSTRATIVE_SETTINGS } from './illustrativeSettings.ts';
import { domainPointsOf } from './points.ts';

/** What was measured, in whole amounts a second. */
export interface AllocationSpeed {
  /** From profiles already encoded, many at a time. */
  amountsPerSecond: number;
  /** From profiles as they come, one at a time. */
  amountsFromProfilesPerSecond: number;
  /** With every step and its sentence. */
  withWorkingPerSecond: number;
  /**
   * The limit: a bare loop over the same encoded profiles that only adds their points, with no circumstances
   * or prices.
   */
  additionsPerSecond: number;
}

/** Few enough to stay in a processor's cache, so that only the engine is measured. */
const PROFILES = 1_000;
const ROUNDS = 9;

/** Measures each way for about `seconds`, on the same profiles every time. */
export function measureAllocations(seconds = 1): AllocationSpeed {
  const engine = compileAllocation(ILLUSTRATIVE_SETTINGS);
  const sampled = fc.sample(needsProfiles(), { seed: 1, numRuns: PROFILES });
  // Read back from JSON they are plain objects of the same shape, like those that come from a database.
  const profiles = JSON.parse(JSON.stringify(sampled)) as NeedsProfile[];
  const encoded = new Uint8Array(profiles.length * PROFILE_BYTES);
  for (const [index, profile] of profiles.entries()) encodeProfile(profile, encoded, index * PROFILE_BYTES);
  const amounts = new Int32Array(profiles.length);
  const points = answerPointsOf(ILLUSTRATIVE_SCALE);
  const each = (work: (profile: NeedsProfile) => unknown) => () => {
    for (const profile of profiles) work(profile);
  };
  const [amountsPerSecond, additionsPerSecond, amountsFromProfilesPerSecond, withWorkingPerSecond] =
    ratesPerSecond(seconds, [
      () => engine.weeklyAmountsPence(encoded, profiles.length, amounts),
      () => addPoints(points, encoded, profiles.length, amounts),
      each(engine.weeklyAmountPence),
      each(engine.allocate),
    ]);
  return { amountsPerSecond, amountsFromProfilesPerSecond, withWorkingPerSecond, additionsPerSecond };
}

/**
 * A scale's points by domain and answer, without any circumstance: all that the loop that only adds points
 * needs.
 */
export function answerPointsOf(scale: Scale): Int32Array {
  const table = new Int32Array(NEED_DOMAINS.length * DOMAIN_ANSWERS);
  for (const domain of scale.domains) {
    const start = NEED_DOMAINS.indexOf(domain.domain) * DOMAIN_ANSWERS;
    for (const [level, levelName] of NEED_LEVELS.entries()) {
      for (const [support, supportName] of UNPAID_SUPPORT_LEVELS.entries()) {
        table[start + domainAnswerAt(level, support)] = domainPointsOf(
          domain,
          levelName,
          supportName,
          [],
        ).points;
      }
    }
  }
  return table;
}

/**
 * The barest such loop: fourteen look-ups at known places, and their sum. They are written one by one, as a
 * loop over the fourteen takes three times as long.
 */
function addPoints(points: Int32Array, encoded: Uint8Array, count: number, out: Int32Array): void {
  for (let index = 0, place = PROFILE_BYTES - 14; index < count; index++, place += PROFILE_BYTES) {
    out[index] =
      (points[encoded[place] as number] as number) +
      (points[20 + (encoded[place + 1] as number)] as number) +
      (points[40 + (encoded[place + 2] as number)] as number) +
      (points[60 + (encoded[place + 3] as number)] as number) +
      (points[80 + (encoded[place + 4] as number)] as number) +
      (points[100 + (encoded[place + 5] as number)] as number) +
      (points[120 + (encoded[place + 6] as number)] as number) +
      (points[140 + (encoded[place + 7] as number)] as number) +
      (points[160 + (encoded[place + 8] as number)] as number) +
      (points[180 + (encoded[place + 9] as number)] as number) +
      (points[200 + (encoded[place + 10] as number)] as number) +
      (points[220 + (encoded[place + 11] as number)] as number) +
      (points[240 + (encoded[place + 12] as number)] as number) +
      (points[260 + (encoded[place + 13] as number)] as number);
  }
}
NEED_DOMAINS.length satisfies 14;

/**
 * Measures each way in turn, so that other work on the machine affects all of them, and gives the middle
 * round of each.
 */
function ratesPerSecond<Ways extends (() => void)[]>(seconds: number, ways: readonly [...Ways]) {
  const rates: number[][] = ways.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [way, allProfiles] of ways.entries())
      rates[way]?.push(ratePerSecond(seconds / ROUNDS, allProfiles));
  }
  return rates.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]) as { [Way in keyof Ways]: number };
}

/** Runs `allProfiles` again and again, once beforehand to warm up, and counts profiles a second. */
function ratePerSecond(seconds: number, allProfiles: () => void): number {
  allProfiles();
  const start = performance.now();
  let rounds = 0;
  let elapsedMilliseconds = 0;
  while (elapsedMilliseconds < seconds * 1000) {
    allProfiles();
    rounds++;
    elapsedMilliseconds = performance.now() - start;
  }
  return Math.round((rounds * PROFILES * 1000) / elapsedMilliseconds);
}
