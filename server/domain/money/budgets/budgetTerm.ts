import { divideHalfUp } from '../../../common/arithmetic.ts';

const DAYS_IN_A_WEEK = 7;

/**
 * A term in whole weeks, to the nearest: twelve months are 52 weeks and six months 26, as everywhere a year is
 * 52 weekly amounts.
 * @param endsOn the day after the last.
 */
export function weeksOfTerm(startsOn: string, endsOn: string): number {
  const days = Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'day' }).days;
  return divideHalfUp(days, DAYS_IN_A_WEEK);
}
