/**
 * How many people of a whole region spoke of a topic, from what its councils have published and from nothing else: so the
 * total tells of no council more than its own report did. Each count is to the nearest five or hidden, and the total says between
 * which numbers of people it lies.
 */
import type { StatementSort, ThemeTopic } from './themesVocabulary.ts';

/** What the reports of a region say of one topic: each count as it was published, null where it is hidden. */
export interface TopicReported {
  sort: StatementSort;
  topic: ThemeTopic;
  councils: number;
  counts: readonly (number | null)[];
}

/** A topic in a whole region. Somebody who spoke at two reviews that were reported apart is in both. */
export interface TopicTotal {
  sort: StatementSort;
  topic: ThemeTopic;
  councils: number;
  reports: number;
  /** In how many of the reports the people are from one to four. */
  hiddenReports: number;
  /** The published counts together, without those that are hidden. */
  people: number;
  atLeast: number;
  atMost: number;
}

/** Between which numbers of people a published count lies. */
function boundsOf(count: number | null): { atLeast: number; atMost: number } {
  if (count === null) return { atLeast: 1, atMost: 4 };
  // From 5 to 7 are published as 5, since 3 and 4 are hidden, and 8 to 12 as 10.
  return count === 0 ? { atLeast: 0, atMost: 0 } : { atLeast: Math.max(count - 2, 5), atMost: count + 2 };
}

/** The total of one topic. */
export function topicTotal({ sort, topic, councils, counts }: TopicReported): TopicTotal {
  const bounds = counts.map(boundsOf);
  return {
    sort,
    topic,
    councils,
    reports: counts.length,
    hiddenReports: counts.filter((count) => count === null).length,
    people: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    atLeast: bounds.reduce((sum, { atLeast }) => sum + atLeast, 0),
    atMost: bounds.reduce((sum, { atMost }) => sum + atMost, 0),
  };
}

/** The totals of a region, of each sort the topics with the most people first. */
export function topicTotals(reported: readonly TopicReported[]): TopicTotal[] {
  return reported
    .map(topicTotal)
    .sort((a, b) => order(a.sort, b.sort) || b.people - a.people || order(a.topic, b.topic));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
