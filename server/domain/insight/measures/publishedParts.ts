/** What is published of people and of the parts that they fall into, each into one. */
import type { Grouping } from './groupings.ts';
import { isSmall, publishedCount } from './smallCounts.ts';

/** How many people are in a part. */
export interface PartOfPeople {
  key: string;
  people: number;
}

/** The people as they are published. */
export interface PublishedParts {
  /** Null where they are hidden. */
  people: number | null;
  /** Null where they are not told. */
  parts: { key: string; people: number | null }[] | null;
}

/**
 * People, and the parts that add up to them: in the finest of a few fixed groupings in which no part is small, and whole or not at all. Which
 * grouping is told says that a finer one has a small count, and not which.
 */
export function publishedParts(
  counts: readonly PartOfPeople[],
  groupings: readonly Grouping[],
): PublishedParts {
  const all = counts.reduce((sum, { people }) => sum + people, 0);
  const told = isSmall(all)
    ? undefined
    : groupings
        .map((grouping) => grouped(counts, grouping))
        .find((parts) => !parts.some(({ people }) => isSmall(people)));
  const parts = told?.map(({ key, people }) => ({ key, people: publishedCount(people) })) ?? null;
  return { people: publishedCount(all), parts };
}

function grouped(counts: readonly PartOfPeople[], grouping: Grouping): PartOfPeople[] {
  const groups = Map.groupBy(counts, ({ key }) => grouping(key));
  return [...groups].map(([key, of]) => ({ key, people: of.reduce((sum, { people }) => sum + people, 0) }));
}
