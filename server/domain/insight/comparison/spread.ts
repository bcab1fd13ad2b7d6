/**
 * How numbers spread. Quartiles are worked out as spreadsheets do (QUARTILE.INC): on the line between the two
 * numbers nearest to a quarter, half and three quarters of the way from the least to the greatest. For whole
 * numbers a quartile is always a whole number of quarters, so everything here is counted in quarters and is
 * exact.
 */
export interface Spread {
  /** How many numbers there are. */
  count: number;
  minimum: number;
  lowerQuartileQuarters: number;
  medianQuarters: number;
  upperQuartileQuarters: number;
  maximum: number;
}

/** The spread of whole numbers; null where there are none. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [minimum, maximum] = [sorted[0], sorted.at(-1)];
  if (minimum === undefined || maximum === undefined) return null;
  return {
    count: sorted.length,
    minimum,
    lowerQuartileQuarters: quartileQuarters(sorted, 1),
    medianQuarters: quartileQuarters(sorted, 2),
    upperQuartileQuarters: quartileQuarters(sorted, 3),
    maximum,
  };
}

/** The first, second or third quartile of numbers in rising order, in quarters. */
function quartileQuarters(sorted: readonly number[], quartile: 1 | 2 | 3): number {
  const steps = (sorted.length - 1) * quartile;
  const [below, beyond] = [Math.trunc(steps / 4), steps % 4];
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low * (4 - beyond) + high * beyond;
}

/**
 * Whether a number lies outside the quartiles by more than one and a half times the distance between them.
 * This is the usual sign that it is worth a look, not that it is wrong. Where the middle half are all equal,
 * every other number is outside.
 */
export function isOutlier(value: number, spread: Spread): boolean {
  const { lowerQuartileQuarters: lower, upperQuartileQuarters: upper } = spread;
  // In eighths, as one and a half times a number of quarters is a whole number of eighths.
  const reach = 3 * (upper - lower);
  return 8 * value < 2 * lower - reach || 8 * value > 2 * upper + reach;
}

const FRACTIONS = ['', '.25', '.5', '.75'];

/** Quarters as an exact decimal: 27 is "6.75". */
export function quartersInWords(quarters: number): string {
  const sign = quarters < 0 ? '-' : '';
  const absolute = Math.abs(quarters);
  return `${sign}${Math.trunc(absolute / 4)}${FRACTIONS[absolute % 4]}`;
}

/** A spread as exact decimals, for display. */
export interface SpreadInWords {
  count: number;
  minimum: string;
  lowerQuartile: string;
  median: string;
  upperQuartile: string;
  maximum: string;
}

/** A spread as exact decimals. */
export function spreadInWords(spread: Spread): SpreadInWords {
  return {
    count: spread.count,
    minimum: String(spread.minimum),
    lowerQuartile: quartersInWords(spread.lowerQuartileQuarters),
    median: quartersInWords(spread.medianQuarters),
    upperQuartile: quartersInWords(spread.upperQuartileQuarters),
    maximum: String(spread.maximum),
  };
}

/** Quarters as a whole number, a half rounded up. */
export function wholeOfQuarters(quarters: number): number {
  return Math.floor((quarters + 2) / 4);
}

/** The rank of each number, 1 for the greatest. Equal numbers share a rank, and the next rank is skipped. */
export function ranksOf(numbers: readonly number[]): number[] {
  const falling = numbers.toSorted((a, b) => b - a);
  return numbers.map((each) => falling.indexOf(each) + 1);
}
