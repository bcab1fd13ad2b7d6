/**
 * What a personal assistant truly costs, line by line: the pay, and all that an employer pays besides. Pay is taken to be for
 * the period in which the hours come, and thresholds are those of that period. Each line is rounded once, half up, for the
 * year; a week is a 52nd of it. Nothing is worked out from a rounded week.
 */
import {
  type EmploymentFigures,
  employmentFiguresOn,
  PAID_LEAVE,
} from '../../../../tenants/policy/nationalEmployment.ts';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { WEEKS_IN_A_YEAR, WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import { allowanceLine, nationalInsuranceLine } from './employersInsurance.ts';
import { type CostLine, costLine, HUNDREDTHS, halfUp, poundsOf } from './employmentCostLine.ts';
import { type EmploymentTerms, earnsHolidayByTheHour } from './employmentTerms.ts';
import { type PaidPeriods, paidPeriods } from './paidPeriods.ts';
import { timesInAYear } from './supportPattern.ts';
import { pensionLine } from './workplacePension.ts';

export interface EmploymentCost {
  lines: CostLine[];
  yearlyCostPence: number;
  weeklyCostPence: number;
  /** Of that, all but the pay for the hours themselves. */
  onCostsYearlyPence: number;
}

export type EmployingSettings = Pick<PlanningSettings, 'employing'>;

/** What a personal assistant costs in a year of 52 weeks and in a week. The whole is the sum of its lines. */
export function employmentCost(terms: EmploymentTerms, { employing }: EmployingSettings): EmploymentCost {
  const lines = terms.engagement === 'SELF_EMPLOYED' ? selfEmployed(terms) : employed(terms, employing);
  const yearlyCostPence = lines.reduce((sum, line) => sum + line.yearlyPence, 0);
  const payPence = lines.find(({ kind }) => kind === 'PAY')?.yearlyPence ?? 0;
  return {
    lines,
    yearlyCostPence,
    weeklyCostPence: lines.reduce((sum, line) => sum + line.weeklyPence, 0),
    onCostsYearlyPence: yearlyCostPence - payPence,
  };
}

function employed(terms: EmploymentTerms, employing: EmployingSettings['employing']): CostLine[] {
  const figures = employmentFiguresOn(terms.on);
  const periods = paidPeriods(terms);
  const insurance = nationalInsuranceLine(terms, periods, figures.insurance);
  return [
    payLine(terms),
    ...bankHolidayLine(terms),
    ...holidayLine(terms),
    insurance,
    ...allowanceLine(terms, insurance.yearlyPence, figures.insurance),
    pensionLine(terms, periods, figures.pension),
    ...feeLines(terms, employing),
    ...(employing.noticeAndRedundancyAreSetAside ? [setAsideLine(terms, periods, figures)] : []),
  ];
}

/** Whoever is in business by themself asks a price, and sees to the rest. */
function selfEmployed(terms: EmploymentTerms): CostLine[] {
  return [payLine(terms), ...bankHolidayLine(terms), ...coverLine(terms)];
}

function payLine(terms: EmploymentTerms): CostLine {
  const times = timesInAYear(terms);
  const pence = halfUp(
    BigInt(terms.hoursHundredths) * BigInt(terms.hourlyRatePence) * BigInt(times),
    HUNDREDTHS,
  );
  const hours = terms.hoursHundredths / 100;
  return costLine(
    'PAY',
    pence,
    `${hours} hours at ${poundsOf(terms.hourlyRatePence)}, ${times} times a year.`,
  );
}

function bankHolidayLine(terms: EmploymentTerms): CostLine[] {
  const morePence = (terms.bankHolidayRatePence ?? terms.hourlyRatePence) - terms.hourlyRatePence;
  if (morePence === 0 || terms.bankHolidayHoursHundredths === 0) return [];
  const pence = halfUp(BigInt(terms.bankHolidayHoursHundredths) * BigInt(morePence), HUNDREDTHS);
  const hours = terms.bankHolidayHoursHundredths / 100;
  const sentence = `${hours} of those hours are on bank holidays, and cost ${poundsOf(morePence)} more each.`;
  return [costLine('BANK_HOLIDAYS', pence, sentence)];
}

/**
 * Holiday is a part of the pay of whoever works the same hours every week, and costs what somebody else does meanwhile.
 * Whoever has irregular hours, or works a part of the year, earns it by the hour.
 */
function holidayLine(terms: EmploymentTerms): CostLine[] {
  if (!earnsHolidayByTheHour(terms)) return coverLine(terms);
  const share = BigInt(PAID_LEAVE.hoursWorkedBasisPoints);
  const pence = halfUp(yearOfPay(terms) * share, HUNDREDTHS * BigInt(WHOLE_IN_BASIS_POINTS));
  const sentence = `Holiday is earned by the hour worked, at 12.07% of the pay: ${PAID_LEAVE.source}.`;
  return [costLine('HOLIDAY', pence, sentence)];
}

function coverLine(terms: EmploymentTerms): CostLine[] {
  if (terms.coverRatePence === null || terms.frequency !== 'WEEKLY') return [];
  const numerator =
    BigInt(terms.hoursHundredths) * BigInt(PAID_LEAVE.weeksTenths) * BigInt(terms.coverRatePence);
  const sentence = `Somebody else comes for 5.6 weeks of holiday, at ${poundsOf(terms.coverRatePence)} an hour: ${PAID_LEAVE.source}.`;
  return [costLine('HOLIDAY', halfUp(numerator, HUNDREDTHS * 10n), sentence)];
}

/** The pay of a year with what bank holidays cost more, in hundredths of a penny. */
function yearOfPay(terms: EmploymentTerms): bigint {
  const morePence = (terms.bankHolidayRatePence ?? terms.hourlyRatePence) - terms.hourlyRatePence;
  const hours = BigInt(terms.hoursHundredths) * BigInt(timesInAYear(terms));
  return hours * BigInt(terms.hourlyRatePence) + BigInt(terms.bankHolidayHoursHundredths) * BigInt(morePence);
}

function feeLines(terms: EmploymentTerms, employing: EmployingSettings['employing']): CostLine[] {
  const insurancePence = terms.insuranceYearlyPence ?? employing.insuranceYearlyPence ?? 0;
  const service = terms.payrollBy === 'PAYROLL_SERVICE';
  const payrollPence = terms.payrollYearlyPence ?? (service ? employing.payrollYearlyPence : null) ?? 0;
  const whose = (own: number | null) =>
    own === null ? 'as the council’s policy has it' : 'as it was asked for';
  return [
    ...(insurancePence > 0
      ? [
          costLine(
            'INSURANCE',
            insurancePence,
            `Employer’s liability insurance for a year, ${whose(terms.insuranceYearlyPence)}.`,
          ),
        ]
      : []),
    ...(payrollPence > 0
      ? [costLine('PAYROLL', payrollPence, `Payroll for a year, ${whose(terms.payrollYearlyPence)}.`)]
      : []),
  ];
}

/** One year's worth of redundancy, by age, and one week of notice. Both are owed only once somebody has stayed. */
function setAsideLine(
  { ageYears }: EmploymentTerms,
  { yearlyPay, scale }: PaidPeriods,
  { redundancy }: EmploymentFigures,
): CostLine {
  const weeksPay = yearlyPay;
  const limit = BigInt(redundancy.weeksPayLimitPence) * BigInt(WEEKS_IN_A_YEAR) * scale;
  const counted = weeksPay < limit ? weeksPay : limit;
  const age = ageYears ?? 41;
  const halves = age < 22 ? 1n : age < 41 ? 2n : 3n;
  const pence = halfUp(counted * halves + 2n * weeksPay, 2n * BigInt(WEEKS_IN_A_YEAR) * scale);
  const weeks = { 1: 'half a week', 2: 'one week', 3: 'one and a half weeks' }[Number(halves)];
  const sentence = `Set aside for each year: ${weeks} of redundancy pay at this age, and one week of notice (${redundancy.source}).`;
  return costLine('NOTICE_AND_REDUNDANCY', pence, sentence);
}
