import { poundsInWords } from '../../../common/words.ts';
import type { EmploymentCostLineKind } from './employmentVocabulary.ts';
import { weekOfYearPence } from './supportPattern.ts';

export const HUNDREDTHS = 100n;

/** One part of what a personal assistant costs, with its reason. Only what is taken off is below nothing. */
export interface CostLine {
  kind: EmploymentCostLineKind;
  yearlyPence: number;
  weeklyPence: number;
  sentence: string;
}

/** A line for a sum of a year; its week is a 52nd, rounded once. */
export function costLine(kind: EmploymentCostLineKind, yearlyPence: number, sentence: string): CostLine {
  const week = weekOfYearPence(Math.abs(yearlyPence));
  // A week of a penny a year is nothing, which has no sign.
  const isTakenOff = yearlyPence < 0 && week > 0;
  return { kind, yearlyPence, weeklyPence: isTakenOff ? -week : week, sentence };
}

/** A fraction of two whole numbers, neither negative, rounded once to the nearest penny, half up. */
export function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** "£12.71". */
export const poundsOf = poundsInWords;
