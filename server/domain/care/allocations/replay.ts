import type { Allocation } from '../../policy/resourceAllocation/allocation.ts';

/**
 * Whether a stored allocation is what working it out again gives: every figure, every reason, and every step with
 * its sentence, compared as the bytes they are written in.
 */
export function isSameWorking(stored: Allocation, workedOutAgain: Allocation): boolean {
  const names = Object.keys(workedOutAgain) as (keyof Allocation)[];
  const bytesOf = (allocation: Allocation) => JSON.stringify(names.map((name) => allocation[name]));
  return bytesOf(stored) === bytesOf(workedOutAgain);
}
