import { isOutlier, ranksOf, type Spread, type SpreadInWords, spreadOf } from '../comparison/spread.ts';

/** A council’s place among those that show a percentage: 1 for the greatest, and equal ones share theirs. */
export interface Place {
  rank: number | null;
  isOutlier: boolean;
}

/** How percentages with one decimal place spread, and the place of each; a null one is in neither. */
export function placesOf(percentages: readonly (string | null)[]): {
  spread: SpreadInWords | null;
  places: Place[];
} {
  const shown = percentages.flatMap((percentage) => (percentage === null ? [] : [tenthsOf(percentage)]));
  const spread = spreadOf(shown);
  const ranks = ranksOf(shown);
  let next = 0;
  const places = percentages.map((percentage): Place => {
    if (percentage === null || spread === null) return { rank: null, isOutlier: false };
    return { rank: ranks[next++] ?? null, isOutlier: isOutlier(tenthsOf(percentage), spread) };
  });
  return { spread: spread && percentSpread(spread), places };
}

/** Whole tenths of a percent, by which all is exact. */
function tenthsOf(percentage: string): number {
  return Math.round(Number(percentage) * 10);
}

/** A spread of tenths, in percent. */
function percentSpread(spread: Spread): SpreadInWords {
  return {
    count: spread.count,
    minimum: inPercent(4 * spread.minimum),
    lowerQuartile: inPercent(spread.lowerQuartileQuarters),
    median: inPercent(spread.medianQuarters),
    upperQuartile: inPercent(spread.upperQuartileQuarters),
    maximum: inPercent(4 * spread.maximum),
  };
}

const QUARTERS_OF_TENTHS = 40;

/** Quarters of tenths as an exact decimal with at least one place: 2101 is "52.525". */
function inPercent(quarters: number): string {
  const thousandths = (quarters % QUARTERS_OF_TENTHS) * (1000 / QUARTERS_OF_TENTHS);
  const decimals = String(thousandths)
    .padStart(3, '0')
    .replace(/0{1,2}$/, '');
  return `${Math.floor(quarters / QUARTERS_OF_TENTHS)}.${decimals}`;
}
