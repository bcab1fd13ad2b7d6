/**
 * Whole-number arithmetic for points and pence. Nothing here is ever a fraction when it is handed back, and a
 * half always rounds up.
 */

/** Weeks in a year wherever yearly and weekly amounts are turned into each other. */
export const WEEKS_IN_A_YEAR = 52;

/** Months in a year, for the same. */
export const MONTHS_IN_A_YEAR = 12;

/** One hundred percent, or a multiplier of one, in basis points. */
export const WHOLE_IN_BASIS_POINTS = 10_000;

/**
 * `numerator / denominator` rounded to the nearest whole number, a half going up. Both are whole and neither is
 * negative. Exact while `2 * numerator + denominator` is a safe integer, since the quotient of two safe integers
 * is never rounded past a whole number.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** `basisPoints` of an amount of pence or points, half up to a whole one. */
export function shareOf(amount: number, basisPoints: number): number {
  return divideHalfUp(amount * basisPoints, WHOLE_IN_BASIS_POINTS);
}

/** `basisPoints` of an amount, never a penny more: for what nobody may go beyond. */
export function shareAtMostOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints) / WHOLE_IN_BASIS_POINTS);
}

/** A part as a share of a whole, in basis points, half up; null of nothing. The other way round from shareOf. */
export function basisPointsOf(part: number, whole: number): number | null {
  return whole === 0 ? null : divideHalfUp(part * WHOLE_IN_BASIS_POINTS, whole);
}

/**
 * An amount multiplied by every multiplier, rounded half up once at the end. Several multipliers at once leave
 * the safe integers on the way, so the product is taken with big integers.
 */
export function multiplyHalfUp(amount: number, multipliersBasisPoints: readonly number[]): number {
  let numerator = BigInt(amount);
  let denominator = 1n;
  for (const multiplier of multipliersBasisPoints) {
    numerator *= BigInt(multiplier);
    denominator *= BigInt(WHOLE_IN_BASIS_POINTS);
  }
  return Number((2n * numerator + denominator) / (2n * denominator));
}
