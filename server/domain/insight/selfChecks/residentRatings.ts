/** What residents’ ratings come to as they are published: counts in which nobody can be found (decision 0083). */
import { createHash } from 'node:crypto';
import { isQuarterEnd } from '../measures/dayOfFigures.ts';
import { isSmall, publishedCount } from '../measures/smallCounts.ts';
import { SELF_CHECK_RATING, type SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

/** How many residents rate a factor so, as counted. */
export interface ResidentCount {
  factor: string;
  rating: SelfCheckRatingLevel;
  people: number;
}

/** How residents rate a factor, as it is published: to the nearest five, and null where it is hidden. */
export interface ResidentRatingsOfFactor {
  key: string;
  people: number | null;
  byRating: readonly { rating: SelfCheckRatingLevel; people: number | null }[];
}

/** How residents rate the factors of one kind, as a council has published it. It never changes. */
export interface PublishedResidentRatings {
  /** The last day whose ratings count: the end of a quarter. */
  countedOn: string;
  factors: readonly ResidentRatingsOfFactor[];
}

/** Tells the accounts that rate one factor of a council from each other, and says nothing of them: for another factor the key is another. */
export function raterKeyOf(tenantId: string, factor: string, account: string): string {
  return createHash('sha256').update(`${tenantId}\n${factor}\n${account}`).digest('hex');
}

/**
 * Up to which day residents’ ratings count in what is published of a day: the last end of a quarter by then that is over.
 * From counts of days close together what a single person thinks could be told.
 */
export function residentsCountedOn(asOf: string, today: string): string {
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 });
  let day = Temporal.PlainDate.from(asOf);
  if (Temporal.PlainDate.compare(day, yesterday) > 0) day = yesterday;
  while (!isQuarterEnd(day)) day = day.with({ day: 1 }).subtract({ days: 1 });
  return day.toString();
}

/** How residents rate each factor. The ratings of a factor are told together or not at all, as any could be had from the others. */
export function publishedResidentRatings(
  keys: readonly string[],
  counts: readonly ResidentCount[],
): ResidentRatingsOfFactor[] {
  return keys.map((key) => {
    const byLevel = SELF_CHECK_RATING.values.map((rating) => ({
      rating,
      people: counts.find((count) => count.factor === key && count.rating === rating)?.people ?? 0,
    }));
    const isTold = !byLevel.some(({ people }) => isSmall(people));
    return {
      key,
      people: publishedCount(byLevel.reduce((total, { people }) => total + people, 0)),
      byRating: byLevel.map(({ rating, people }) => ({
        rating,
        people: isTold ? publishedCount(people) : null,
      })),
    };
  });
}
