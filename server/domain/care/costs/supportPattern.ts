/**
 * How often something comes, and what that makes of a price. A year is 52 weeks and twelve months in every sum here, as it
 * is where budgets are paid out: so neither week 53, nor a leap year, nor the hour that summer time takes changes a penny.
 */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, MONTHS_IN_A_YEAR, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';

const HUNDREDTHS = 100;

export const SUPPORT_FREQUENCY = enumeration(
  'SupportFrequency',
  'How often the quantity of a support item is used.',
  {
    WEEKLY: 'Every week.',
    FORTNIGHTLY: 'Every two weeks.',
    FOUR_WEEKLY: 'Every four weeks.',
    MONTHLY: 'Twelve times a year.',
    QUARTERLY: 'Four times a year.',
    YEARLY: 'Once a year.',
    ONE_OFF: 'Once in the plan’s term.',
    TERM_TIME:
      'Every week of the school terms, or of another part of the year: as many weeks of each year as weeksInYear says, or the council’s number.',
  },
);
export type SupportFrequency = ValueOf<typeof SUPPORT_FREQUENCY>;

/** How often something comes. */
export interface SupportPattern {
  frequency: SupportFrequency;
  /** For TERM_TIME: in how many weeks of a year. Not kept in facts of before it could be. */
  weeksInYear?: number | null;
}

/** The length of a plan's term. */
export type TermLength = { months: number } | { weeks: number };

/** A whole number of times in a whole number of weeks: monthly is 12 times in 52 weeks. */
export interface Occurrences {
  times: number;
  weeks: number;
}

/** How often something comes; a one-off comes once in the term. */
export function occurrences({ frequency, weeksInYear }: SupportPattern, term: TermLength): Occurrences {
  switch (frequency) {
    case 'WEEKLY':
      return { times: 1, weeks: 1 };
    case 'FORTNIGHTLY':
      return { times: 1, weeks: 2 };
    case 'FOUR_WEEKLY':
      return { times: 1, weeks: 4 };
    case 'ONE_OFF':
      return onceIn(term);
    default:
      return { times: timesInAYear({ frequency, weeksInYear }), weeks: WEEKS_IN_A_YEAR };
  }
}

/** How often something comes in a year, always a whole number; a one-off comes once. */
export function timesInAYear({ frequency, weeksInYear }: SupportPattern): number {
  switch (frequency) {
    case 'WEEKLY':
      return WEEKS_IN_A_YEAR;
    case 'FORTNIGHTLY':
      return WEEKS_IN_A_YEAR / 2;
    case 'FOUR_WEEKLY':
      return WEEKS_IN_A_YEAR / 4;
    case 'MONTHLY':
      return MONTHS_IN_A_YEAR;
    case 'QUARTERLY':
      return 4;
    case 'TERM_TIME':
      return weeksInYear ?? WEEKS_IN_A_YEAR;
    case 'YEARLY':
    case 'ONE_OFF':
      return 1;
  }
}

/** What a quantity at a price comes to in a year, in pence: rounded once, half up, and never by way of a week. */
export function yearlyPence(
  { quantityHundredths, unitPricePence }: { quantityHundredths: number; unitPricePence: number },
  pattern: SupportPattern,
): number {
  return divideHalfUp(quantityHundredths * unitPricePence * timesInAYear(pattern), HUNDREDTHS);
}

/** What a sum for a year is in a week, in pence: rounded once, half up. */
export function weekOfYearPence(sumPence: number): number {
  return divideHalfUp(sumPence, WEEKS_IN_A_YEAR);
}

/** Once in the term, of which twelve months count as 52 weeks. */
export function onceIn(term: TermLength): Occurrences {
  if ('weeks' in term) return { times: 1, weeks: term.weeks };
  return { times: MONTHS_IN_A_YEAR, weeks: term.months * WEEKS_IN_A_YEAR };
}
