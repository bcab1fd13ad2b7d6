/** A value, and how many have it: people, or services. */
export interface Weighted {
  value: number;
  count: number;
}

/** The values that a quarter, a half and three quarters do not go beyond. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

const QUARTERS = 4;

/**
 * The quartiles of whole values. Between two values of neighbours a quartile lies on the straight line from the one to the other,
 * as in `percentile_cont` and most spreadsheets, so that the median of two is half-way; then it is rounded to a whole one, a
 * half going up. Null of none.
 */
export function quartilesOf(values: readonly Weighted[]): Quartiles | null {
  const sorted = values.filter(({ count }) => count > 0).toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const at = (quarters: number) => quartile(sorted, (total - 1) * quarters);
  return { lower: at(1), median: at(2), upper: at(3) };
}

/** @param place how many quarters of a place it is from the first value. */
function quartile(sorted: readonly Weighted[], place: number): number {
  const whole = Math.floor(place / QUARTERS);
  const beyond = place % QUARTERS;
  const before = valueAt(sorted, whole);
  const after = beyond === 0 ? before : valueAt(sorted, whole + 1);
  return Math.floor((2 * (before * (QUARTERS - beyond) + after * beyond) + QUARTERS) / (2 * QUARTERS));
}

function valueAt(sorted: readonly Weighted[], place: number): number {
  let left = place;
  for (const { value, count } of sorted) {
    if (left < count) return value;
    left -= count;
  }
  throw new Error(`There is nothing at place ${place}.`);
}
