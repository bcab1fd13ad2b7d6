import { addedUp, type ChangeCounts } from './changeCounts.ts';

/** Some groups of people, by name, and how a change falls on them together. */
export interface GroupedChange<Group> {
  groups: readonly Group[];
  change: ChangeCounts;
}

/** A count from 1 to one less than this could point at somebody. */
const LEAST_SHOWN = 5;

/**
 * The same counts with small groups put together, for readers who may read no person: a group with a count from 1 to 4
 * is shown only as part of a larger one. The small groups are joined by as many more as it takes, the smallest first,
 * until no count of the joined row is small, so that no small count can be found by subtracting from the total. When
 * that takes every group, one row is left, and it is the total. Where there is only one group, that row would show the
 * group of each of the few people, so there is none.
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
