/** The figures of the law that the cost of a personal assistant is worked out with, each with its unit and its source. */
import {
  type EmploymentFigures,
  employmentFiguresOn,
  PAID_LEAVE,
} from '../../../../tenants/policy/nationalEmployment.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const EMPLOYMENT_FIGURE_UNIT = enumeration(
  'EmploymentFigureUnit',
  'What a figure of the law on employing somebody is counted in.',
  {
    PENCE: 'Money in whole pence.',
    BASIS_POINTS: 'A percentage in hundredths of one percent.',
    TENTHS_OF_A_WEEK: 'Weeks, in tenths: 5.6 weeks is 56.',
  },
);

/** One figure as it is on a day. */
export interface EmploymentFigure {
  label: string;
  unit: ValueOf<typeof EMPLOYMENT_FIGURE_UNIT>;
  value: number;
  /** The day from which it applies; null where it has no day of its own. */
  appliesFrom: string | null;
  source: string;
}

type Row = readonly [label: string, unit: EmploymentFigure['unit'], value: number];

/** Every figure of a day, in the order in which a cost is worked out. */
export function employmentFigures(day: string): EmploymentFigure[] {
  const { minimumWage, insurance, pension, redundancy } = employmentFiguresOn(day);
  return [
    ...rowsOf(minimumWage, [
      ['Minimum wage from 21, an hour', 'PENCE', minimumWage.from21Pence],
      ['Minimum wage from 18 to 20, an hour', 'PENCE', minimumWage.from18Pence],
      ['Minimum wage under 18, an hour', 'PENCE', minimumWage.under18Pence],
    ]),
    ...rowsOf({ appliesFrom: null, source: PAID_LEAVE.source }, [
      ['Paid leave a year', 'TENTHS_OF_A_WEEK', PAID_LEAVE.weeksTenths],
      ['Paid leave earned by the hour worked', 'BASIS_POINTS', PAID_LEAVE.hoursWorkedBasisPoints],
    ]),
    ...insuranceRows(insurance),
    ...rowsOf(pension, [
      ['Earnings from which somebody is enrolled in a pension, a week', 'PENCE', pension.trigger.weekPence],
      ['Lower limit of pensionable earnings, a week', 'PENCE', pension.lowerLimit.weekPence],
      ['Upper limit of pensionable earnings, a week', 'PENCE', pension.upperLimit.weekPence],
      ['Least share of an employer in a pension', 'BASIS_POINTS', pension.employerBasisPoints],
    ]),
    ...rowsOf(redundancy, [['Limit of a week’s pay for redundancy', 'PENCE', redundancy.weeksPayLimitPence]]),
  ];
}

function insuranceRows(insurance: EmploymentFigures['insurance']): EmploymentFigure[] {
  const { secondaryThreshold, upperThresholdUnder21 } = insurance;
  return rowsOf(insurance, [
    ['Employer’s national insurance threshold, a week', 'PENCE', secondaryThreshold.weekPence],
    ['Employer’s national insurance threshold, a month', 'PENCE', secondaryThreshold.monthPence],
    ['Employer’s national insurance rate', 'BASIS_POINTS', insurance.rateBasisPoints],
    ['The same threshold under 21, a week', 'PENCE', upperThresholdUnder21.weekPence],
    ['Employment Allowance, a year', 'PENCE', insurance.employmentAllowancePence],
  ]);
}

function rowsOf(
  { appliesFrom, source }: { appliesFrom: string | null; source: string },
  rows: readonly Row[],
): EmploymentFigure[] {
  return rows.map(([label, unit, value]) => ({ label, unit, value, appliesFrom, source }));
}
