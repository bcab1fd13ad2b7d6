/** The periods that somebody is paid for in a year, and what the law’s thresholds are in one of them. */
import { type ByPayPeriod, PAID_LEAVE } from '../../../../tenants/policy/nationalEmployment.ts';
import { WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import { type EmploymentTerms, earnsHolidayByTheHour } from './employmentTerms.ts';
import { type SupportFrequency, timesInAYear } from './supportPattern.ts';

/**
 * England has eight bank holidays in a usual year, Good Friday and Christmas Day counted in. A year may have one more by
 * proclamation. Sources: Banking and Financial Dealings Act 1971, section 1 and schedule 1; GOV.UK, UK bank holidays.
 */
const BANK_HOLIDAYS = 8;

/** Pay in so small a part of a penny that no sum of it has a remainder: see `scale`. */
export interface PaidPeriods {
  /** How many periods of pay hold no bank holiday, and what each pays. */
  usual: { times: bigint; pay: bigint };
  /** Those that hold one, and what all of them pay together. */
  withBankHoliday: { times: bigint; payOfAll: bigint };
  yearlyPay: bigint;
  /** How many of these are a penny. */
  scale: bigint;
}

type PaidTerms = Pick<
  EmploymentTerms,
  | 'frequency'
  | 'weeksInYear'
  | 'hoursHundredths'
  | 'hourlyRatePence'
  | 'hoursAreIrregular'
  | 'bankHolidayHoursHundredths'
  | 'bankHolidayRatePence'
>;

/** The pay of each period, with the holiday that is earned by the hour, which is paid with it. */
export function paidPeriods(terms: PaidTerms): PaidPeriods {
  const times = timesInAYear(terms);
  const holidays = Math.min(times, BANK_HOLIDAYS);
  const leave = earnsHolidayByTheHour(terms) ? PAID_LEAVE.hoursWorkedBasisPoints : 0;
  const whole = BigInt(WHOLE_IN_BASIS_POINTS + leave);
  const pay = BigInt(terms.hoursHundredths) * BigInt(terms.hourlyRatePence) * whole;
  const morePence = (terms.bankHolidayRatePence ?? terms.hourlyRatePence) - terms.hourlyRatePence;
  const more = BigInt(terms.bankHolidayHoursHundredths) * BigInt(morePence) * whole;
  const withBankHoliday = more === 0n ? 0 : holidays;
  const usual = BigInt(times - withBankHoliday);
  const payOfAll = BigInt(withBankHoliday) * pay + more;
  return {
    usual: { times: usual, pay },
    withBankHoliday: { times: BigInt(withBankHoliday), payOfAll },
    yearlyPay: usual * pay + payOfAll,
    scale: 100n * BigInt(WHOLE_IN_BASIS_POINTS),
  };
}

/** What of the pay of a year lies above an amount of each period. */
export function payAbove({ usual, withBankHoliday, scale }: PaidPeriods, periodPence: number): bigint {
  const threshold = BigInt(periodPence) * scale;
  const over = (amount: bigint) => (amount > 0n ? amount : 0n);
  return (
    usual.times * over(usual.pay - threshold) +
    over(withBankHoliday.payOfAll - withBankHoliday.times * threshold)
  );
}

/** An amount of the law for the period in which somebody with this pattern is paid. */
export function forPeriod(amounts: ByPayPeriod, frequency: SupportFrequency): number {
  switch (frequency) {
    case 'FORTNIGHTLY':
      return amounts.fortnightPence;
    case 'FOUR_WEEKLY':
      return amounts.fourWeeksPence;
    case 'MONTHLY':
      return amounts.monthPence;
    case 'QUARTERLY':
      return amounts.quarterPence;
    case 'YEARLY':
      return amounts.yearPence;
    default:
      return amounts.weekPence;
  }
}
