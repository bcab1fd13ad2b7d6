import { addedUp, type ChangeCounts } from './changeCounts.ts';

/** Some groups of people, by name, and how a change falls on them together. */
export interface GroupedChange<Group> {
  groups: readonly Group[];
  change: ChangeCounts;
}

/** A count from 1 to one less than this could point at somebody. */
const LEAST_SHOWN = 5;

/**
 * The same counts with small groups put together, for readers who may read no person: a group with a count from 1
 * to 4 is shown only as part of a larger one. What is put together keeps its sum, so it takes as many more groups as
 * it needs, the smallest first, until no count of its own is small: nothing can be had by subtraction from the total.
 * When that takes every group, one row is left, and it is the total. Where there is one group only, that row would say
 * of each of the few what they are, so there is none.
 */
export function withSmallGroupsTogether<Group>(
  rows: readonly GroupedChange<Group>[],
): GroupedChange<Group>[] {
  const small = rows.filter(({ change }) => hasSmallCount(change));
  if (small.length === 0) return [...rows];
  if (rows.length === 1) return [];
  const others = rows
    .filter((row) => !small.includes(row))
    .toSorted((a, b) => a.change.people - b.change.people);
  const joined = [...small];
  while (others.length > 0 && hasSmallCount(addedUp(joined.map(({ change }) => change)))) {
    joined.push(others.shift() as GroupedChange<Group>);
  }
  const inOrder = rows.filter((row) => joined.includes(row));
  const together = {
    groups: inOrder.flatMap(({ groups }) => groups),
    change: addedUp(inOrder.map(({ change }) => change)),
  };
  return [...rows.filter((row) => !joined.includes(row)), together];
}

function hasSmallCount({ people, gaining, losing, unchanged }: ChangeCounts): boolean {
  return [people, gaining, losing, unchanged].some((count) => count > 0 && count < LEAST_SHOWN);
}
