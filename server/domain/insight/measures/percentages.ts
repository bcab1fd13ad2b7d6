import { divideHalfUp } from '../../../common/arithmetic.ts';

/**
 * A share in percent with one decimal place, half up, as the national measures state it: nobody of some is 0.0. Null where
 * there is nobody to take a share of.
 */
export function percentageOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const tenths = divideHalfUp(part * 1000, whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
