import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { CheckRules } from './monitoringSchedule.ts';

const MONTHS_IN_A_YEAR = 12n;
/** No frequency has more weeks or months between its checks than a year has weeks. */
const LONGEST_INTERVAL = 52n;
const HUNDREDTHS = 100n;

/** How often a check comes round. */
export type CheckFrequencyRules = Pick<CheckRules, 'frequency' | 'everyWeeks' | 'everyMonths'>;

/**
 * How many parts a check is counted in. Every interval divides this number, so that checks in a year are whole parts
 * and nothing is rounded before the end.
 */
const PARTS_OF_A_CHECK = Array.from({ length: Number(LONGEST_INTERVAL) }, (_, index) =>
  BigInt(index + 1),
).reduce((multiple, next) => (multiple * next) / greatestCommonDivisor(multiple, next));

/**
 * An exact number of checks in a year of 52 weeks and twelve months. It has a type of its own so that nobody takes it
 * for a number of whole checks.
 */
export type YearlyChecks = bigint & { readonly unit: 'parts of a check in a year' };

export const NO_CHECKS = 0n as YearlyChecks;

/** The regular checks of one part in a year; none where it is looked at with the review only. */
export function yearlyChecks(check: CheckFrequencyRules): YearlyChecks {
  switch (check.frequency) {
    case 'WEEKS':
      return every(check.everyWeeks, BigInt(WEEKS_IN_A_YEAR));
    case 'MONTHS':
      return every(check.everyMonths, MONTHS_IN_A_YEAR);
    case 'AT_REVIEW_ONLY':
      return NO_CHECKS;
  }
}

export function addChecks(checks: YearlyChecks, more: YearlyChecks): YearlyChecks {
  return (checks + more) as YearlyChecks;
}

/** The regular checks of so many parts that are all looked at as often. */
export function checksOfParts(checks: YearlyChecks, parts: number): YearlyChecks {
  return (checks * BigInt(parts)) as YearlyChecks;
}

/** Checks in a month, in hundredths of a check: 250 is two and a half. Rounded once, half up, after all are added. */
export function checksPerMonthHundredths(checks: YearlyChecks): number {
  const numerator = checks * HUNDREDTHS;
  const denominator = PARTS_OF_A_CHECK * MONTHS_IN_A_YEAR;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function every(interval: number | null, inAYear: bigint): YearlyChecks {
  if (interval === null) throw new RangeError('A check that comes round says how often.');
  return ((PARTS_OF_A_CHECK * inAYear) / BigInt(interval)) as YearlyChecks;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
