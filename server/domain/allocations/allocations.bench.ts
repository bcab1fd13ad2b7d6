/** How many amounts the engine works out in a second, on one core. */
import fc from 'fast-check';
import type { NeedsProfile } from '../../../tenants/needs.ts';
import { needsProfiles } from './allocations.arbitraries.ts';
import { compileAllocation } from './compile.ts';
import { encodeProfile, PROFILE_BYTES } from './encode.ts';
import { ILLUSTRATIVE_SETTINGS } from './illustrativeSettings.ts';

/** What was measured, in whole amounts a second. */
export interface AllocationSpeed {
  /** From profiles already encoded, many at a time. */
  amountsPerSecond: number;
  /** From profiles as they come, one at a time. */
  amountsFromProfilesPerSecond: number;
  /** With every step and its sentence. */
  withWorkingPerSecond: number;
}

/** Few enough to stay in a processor's cache, so that it is the engine that is measured. */
const PROFILES = 1_000;

/** Measures each way for about `seconds`, on the same profiles every time. */
export function measureAllocations(seconds = 1): AllocationSpeed {
  const engine = compileAllocation(ILLUSTRATIVE_SETTINGS);
  const sampled = fc.sample(needsProfiles(), { seed: 1, numRuns: PROFILES });
  // Read back from JSON they are plain objects all of one shape, as they are when they come from a database.
  const profiles = JSON.parse(JSON.stringify(sampled)) as NeedsProfile[];
  const encoded = new Uint8Array(profiles.length * PROFILE_BYTES);
  for (const [index, profile] of profiles.entries()) encodeProfile(profile, encoded, index * PROFILE_BYTES);
  const amounts = new Int32Array(profiles.length);
  const each = (work: (profile: NeedsProfile) => unknown) => () => {
    for (const profile of profiles) work(profile);
  };
  return {
    amountsPerSecond: ratePerSecond(seconds, () =>
      engine.weeklyAmountsPence(encoded, profiles.length, amounts),
    ),
    amountsFromProfilesPerSecond: ratePerSecond(seconds, each(engine.weeklyAmountPence)),
    withWorkingPerSecond: ratePerSecond(seconds, each(engine.allocate)),
  };
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
