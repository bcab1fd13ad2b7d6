import { divideHalfUp } from '../../../common/arithmetic.ts';

const DAYS_IN_A_WEEK = 7;

/**
 * The length of a term, to the nearest whole week: twelve months are 52 weeks and six months 26, because a year is
 * taken as 52 weekly amounts everywhere.
 * @param endsOn the day after the last day.
 */
export function weeksOfTerm(startsOn: string, endsOn: string): number {
  const days = Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'day' }).days;
  return divideHalfUp(days, DAYS_IN_A_WEEK);
}
