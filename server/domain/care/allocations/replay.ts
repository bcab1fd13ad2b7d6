import type { Allocation } from '../../policy/resourceAllocation/allocation.ts';

/**
 * Whether working an allocation out again gives what is stored. Every figure, every reason and every step with its
 * sentence is compared byte for byte.
 */
export function isSameWorking(stored: Allocation, workedOutAgain: Allocation): boolean {
  const names = Object.keys(workedOutAgain) as (keyof Allocation)[];
  const bytesOf = (allocation: Allocation) => JSON.stringify(names.map((name) => allocation[name]));
  return bytesOf(stored) === bytesOf(workedOutAgain);
}
