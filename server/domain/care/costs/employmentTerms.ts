/** What somebody is taken on for, and what the law does not allow. */
import {
  EMPLOYMENT_FIGURES_FROM,
  employmentFiguresOn,
  minimumWageAt,
} from '../../../../tenants/policy/nationalEmployment.ts';
import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { EmploymentRefusalCode } from './employmentRefusals.ts';
import type { Engagement, PayrollBy, PensionChoice } from './employmentVocabulary.ts';
import type { SupportPattern } from './supportPattern.ts';

/** The terms of one personal assistant, as far as the cost goes. They hold nobody's name and no date of birth. */
export interface EmploymentTerms extends SupportPattern {
  /** The day whose figures count. */
  on: string;
  engagement: Engagement;
  /** Null where it is not known: they are then taken to be 21 or over, and of working age. */
  ageYears: number | null;
  isBelowPensionAge: boolean;
  hoursHundredths: number;
  hourlyRatePence: number;
  /** Whether the hours differ mostly from one period of pay to the next. */
  hoursAreIrregular: boolean;
  /** How many of the hours of a year fall on bank holidays, and what an hour is paid then; null where no more is paid. */
  bankHolidayHoursHundredths: number;
  bankHolidayRatePence: number | null;
  /** What an hour of somebody else costs, all told, while the assistant is on holiday; null where nobody has to come. */
  coverRatePence: number | null;
  pension: PensionChoice;
  /** Whether all that they do is care and support for the person: only then may the allowance be claimed. */
  isCareAndSupportOnly: boolean;
  claimsEmploymentAllowance: boolean;
  /** What the employer has taken off already for other assistants, of one allowance for all. */
  allowanceUsedPence: number;
  /** Null for what the council’s policy has. */
  insuranceYearlyPence: number | null;
  payrollBy: PayrollBy;
  payrollYearlyPence: number | null;
}

/** Whether holiday is earned by the hour: hours that vary, or weeks of the year that are neither worked nor paid. */
export function earnsHolidayByTheHour({
  frequency,
  hoursAreIrregular,
}: Pick<EmploymentTerms, 'frequency' | 'hoursAreIrregular'>): boolean {
  return hoursAreIrregular || frequency !== 'WEEKLY';
}

const MOST_HOURS_HUNDREDTHS = 100_000;
const MOST_HOURLY_PENCE = 100_000;
const MOST_YEARLY_PENCE = 1_000_000;
/** Eight whole days. */
const MOST_BANK_HOLIDAY_HUNDREDTHS = 19_200;

type Path = readonly (string | number)[];
type TermsRefusal = Refusal<EmploymentRefusalCode | 'QUANTITY_NOT_VALID' | 'AMOUNT_NOT_VALID'>;

/** What the names of the terms are in the input that gives them. */
export interface TermsPaths {
  hours: string;
  rate: string;
}

/** Why terms can't be costed or agreed, in order of precedence: sums that can't be, then what the law does not allow. */
export function termsRefusals(
  terms: EmploymentTerms,
  at: Path,
  names: TermsPaths = { hours: 'hoursHundredths', rate: 'hourlyRatePence' },
): TermsRefusal[] {
  const { bankHolidayRatePence } = terms;
  const impossible = [
    ...outside([...at, names.hours], terms.hoursHundredths, 1, MOST_HOURS_HUNDREDTHS, 'QUANTITY_NOT_VALID'),
    ...outside(
      [...at, 'bankHolidayHoursHundredths'],
      terms.bankHolidayHoursHundredths,
      0,
      MOST_BANK_HOLIDAY_HUNDREDTHS,
      'QUANTITY_NOT_VALID',
    ),
    ...outside([...at, 'weeksInYear'], terms.weeksInYear ?? 1, 1, WEEKS_IN_A_YEAR, 'QUANTITY_NOT_VALID'),
    ...outside([...at, names.rate], terms.hourlyRatePence, 1, MOST_HOURLY_PENCE),
    ...outside(
      [...at, 'bankHolidayRatePence'],
      bankHolidayRatePence ?? terms.hourlyRatePence,
      terms.hourlyRatePence,
      MOST_HOURLY_PENCE,
    ),
    ...outside([...at, 'coverRatePence'], terms.coverRatePence ?? 0, 0, MOST_HOURLY_PENCE),
    ...outside([...at, 'insuranceYearlyPence'], terms.insuranceYearlyPence ?? 0, 0, MOST_YEARLY_PENCE),
    ...outside([...at, 'payrollYearlyPence'], terms.payrollYearlyPence ?? 0, 0, MOST_YEARLY_PENCE),
  ];
  return impossible.length > 0 ? impossible : wageRefusals(terms, [...at, names.rate]);
}

function outside(
  path: Path,
  value: number,
  least: number,
  most: number,
  code: 'QUANTITY_NOT_VALID' | 'AMOUNT_NOT_VALID' = 'AMOUNT_NOT_VALID',
): TermsRefusal[] {
  if (value >= least && value <= most) return [];
  const unit = code === 'AMOUNT_NOT_VALID' ? 'pence' : 'as it is counted here';
  const message = `${path.at(-1)} is ${value}, and may be from ${least} to ${most} ${unit}. Write it again.`;
  return [{ code, path, message }];
}

/**
 * Refuses an employee's rate below the minimum wage of their age on the day. Whoever is in business by themself asks a price.
 * Source: National Minimum Wage Act 1998, section 1.
 */
function wageRefusals(terms: EmploymentTerms, path: Path): TermsRefusal[] {
  if (terms.engagement === 'SELF_EMPLOYED') return [];
  if (terms.on < EMPLOYMENT_FIGURES_FROM) {
    const message = `The figures of the law are known here from ${dayInWords(EMPLOYMENT_FIGURES_FROM)} on, so nothing is worked out for ${dayInWords(terms.on)}. Ask for a later day.`;
    return [{ code: 'EMPLOYMENT_FIGURES_NOT_KNOWN', path, message }];
  }
  const { pence: limitPence, source } = leastHourlyPence(terms);
  const actualPence = terms.hourlyRatePence;
  if (actualPence >= limitPence) return [];
  const whose =
    terms.ageYears === null ? 'of somebody whose age is not known' : `at the age of ${terms.ageYears}`;
  const message = `An hour would be paid ${poundsInWords(actualPence)}, and the law asks for ${poundsInWords(limitPence)} ${whose}: ${source}. Agree at least that.`;
  return [{ code: 'RATE_BELOW_MINIMUM_WAGE', path, message, details: { limitPence, actualPence } }];
}

/** What somebody of this age may not be paid less than on a day, and where that is written. */
export function leastHourlyPence(terms: Pick<EmploymentTerms, 'on' | 'ageYears'>): {
  pence: number;
  source: string;
} {
  const { minimumWage } = employmentFiguresOn(terms.on);
  return { pence: minimumWageAt(terms.ageYears, minimumWage), source: minimumWage.source };
}
