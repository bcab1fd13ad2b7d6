/** What was answered to a question as it is published: counts in which nobody can be found. */
import { isSmall, publishedCount } from '../../insight/measures/smallCounts.ts';

/** How many hold each view, as counted. */
export interface Tally {
  agree: number;
  disagree: number;
  neither: number;
}

/** The same as published: to the nearest five, and null where it is hidden. */
export interface PublishedTally {
  agree: number | null;
  disagree: number | null;
  neither: number | null;
  /** All of them. */
  answered: number | null;
}

/**
 * The views on a question are told together or not at all: where one is so small that it could point at somebody, any of them could
 * be had from the others and their total.
 */
export function publishedTally({ agree, disagree, neither }: Tally): PublishedTally {
  const isTold = ![agree, disagree, neither].some(isSmall);
  const shown = (count: number) => (isTold ? publishedCount(count) : null);
  return {
    agree: shown(agree),
    disagree: shown(disagree),
    neither: shown(neither),
    answered: publishedCount(agree + disagree + neither),
  };
}
