import { YEAR_AT_SLOUGH } from './yearAtSlough.testing.ts';
import { YEAR_AT_WARWICKSHIRE } from './yearAtWarwickshire.testing.ts';

/**
 * A year in the life of twelve people, from 1 April 2027 to 31 March 2028, by the rules that the example files of two
 * councils state. Worked out by hand with a calendar, not by the program.
 *
 * Bank holidays in it: 3 and 31 May, 30 August, 27 and 28 December 2027, 3 January 2028. A check or a review has a day of
 * the calendar, which no weekend or bank holiday moves; only what is counted in working days leaves them out.
 */
export const YEAR = [...YEAR_AT_WARWICKSHIRE, ...YEAR_AT_SLOUGH];
