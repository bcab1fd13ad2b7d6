/** What was answered to a question as it is published: counts in which nobody can be found. */
import { hiddenInLine, publishedCount } from '../../insight/measures/smallCounts.ts';

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

/** A small count is hidden, and one more with it, so that none can be had from the others and their total. */
export function publishedTally({ agree, disagree, neither }: Tally): PublishedTally {
  const counts = [agree, disagree, neither];
  const hidden = hiddenInLine(counts);
  const shown = (index: number) => (hidden[index] ? null : publishedCount(counts[index] as number));
  return {
    agree: shown(0),
    disagree: shown(1),
    neither: shown(2),
    answered: publishedCount(agree + disagree + neither),
  };
}
