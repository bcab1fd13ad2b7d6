/**
 * What the law asks of an employer in figures, by the day from which they apply. Rows are added and never changed, as what
 * was worked out by one is replayed by it. Only figures of which a source was read are here; where a later year has none
 * yet, the last that is known is used, and every line says from which day it is.
 */

/** A row of figures that apply from a day on. */
interface Dated {
  readonly appliesFrom: string;
  readonly source: string;
}

/** The least that an hour of work may be paid, by age. Apprentices, whom no example has, are not here. */
export interface MinimumWage extends Dated {
  readonly from21Pence: number;
  readonly from18Pence: number;
  readonly under18Pence: number;
}

const WAGE_REGULATIONS = 'National Minimum Wage Regulations 2015, regulations 4 and 4A';

export const MINIMUM_WAGES: readonly [MinimumWage, ...MinimumWage[]] = [
  {
    appliesFrom: '2024-04-01',
    from21Pence: 1_144,
    from18Pence: 860,
    under18Pence: 640,
    source: `${WAGE_REGULATIONS}, as they stand from 1 April 2024 (published by DLA Piper)`,
  },
  {
    appliesFrom: '2025-04-01',
    from21Pence: 1_221,
    from18Pence: 1_000,
    under18Pence: 755,
    source: `${WAGE_REGULATIONS}, as they stand from 1 April 2025 (published by DLA Piper)`,
  },
  {
    appliesFrom: '2026-04-01',
    from21Pence: 1_271,
    from18Pence: 1_085,
    under18Pence: 800,
    source: `${WAGE_REGULATIONS}, as they stand from 1 April 2026 (published by PayFit)`,
  },
];

/**
 * An amount for each period in which somebody may be paid, as the law has it or as it is published. None is a multiple of
 * another: each is worked out from the year and brought to whole pounds by itself.
 */
export interface ByPayPeriod {
  readonly weekPence: number;
  readonly fortnightPence: number;
  readonly fourWeeksPence: number;
  readonly monthPence: number;
  readonly quarterPence: number;
  readonly yearPence: number;
}

/** An amount of national insurance that the law states for a week, a month and a year. */
type StatedAmount = Pick<ByPayPeriod, 'weekPence' | 'monthPence' | 'yearPence'>;

const POUND = 100;

/**
 * The same for every period: of several weeks or months it is as many of 52 or 12 parts of the year, rounded up to the next
 * whole pound. Source: Social Security (Contributions) Regulations 2001, regulation 11 (HMRC, NIM01206).
 */
function ofEveryPeriod(stated: StatedAmount): ByPayPeriod {
  const share = (parts: number, ofYear: number) =>
    Math.ceil((stated.yearPence * parts) / ofYear / POUND) * POUND;
  return {
    ...stated,
    fortnightPence: share(2, 52),
    fourWeeksPence: share(4, 52),
    quarterPence: share(3, 12),
  };
}

/** An employer's national insurance. */
export interface EmployersInsuranceRules extends Dated {
  readonly secondaryThreshold: ByPayPeriod;
  readonly rateBasisPoints: number;
  /** Below this nothing is due for somebody under 21. */
  readonly upperThresholdUnder21: ByPayPeriod;
  /** What an employer may take off their contributions in a tax year. */
  readonly employmentAllowancePence: number;
}

const UNDER_21 = ofEveryPeriod({ weekPence: 96_700, monthPence: 418_900, yearPence: 5_027_000 });
const FROM_2025 = {
  secondaryThreshold: ofEveryPeriod({ weekPence: 9_600, monthPence: 41_700, yearPence: 500_000 }),
  rateBasisPoints: 1_500,
  upperThresholdUnder21: UNDER_21,
  employmentAllowancePence: 1_050_000,
} as const;

export const EMPLOYERS_INSURANCE: readonly [EmployersInsuranceRules, ...EmployersInsuranceRules[]] = [
  {
    appliesFrom: '2024-04-06',
    secondaryThreshold: ofEveryPeriod({ weekPence: 17_500, monthPence: 75_800, yearPence: 910_000 }),
    rateBasisPoints: 1_380,
    upperThresholdUnder21: UNDER_21,
    employmentAllowancePence: 500_000,
    source:
      'Social Security Contributions and Benefits Act 1992, sections 9 and 9A, and Social Security (Contributions) Regulations 2001, regulation 11, for 2024 to 2025 (published by Delphini and Comcar)',
  },
  {
    appliesFrom: '2025-04-06',
    ...FROM_2025,
    source:
      'Social Security Contributions and Benefits Act 1992, sections 9 and 9A, and Social Security (Contributions) Regulations 2001, regulation 11, for 2025 to 2026 (published by PayPacket and Delphini)',
  },
  {
    appliesFrom: '2026-04-06',
    ...FROM_2025,
    source:
      'Social Security Contributions and Benefits Act 1992, sections 9 and 9A, and Social Security (Contributions) Regulations 2001, regulation 11, for 2026 to 2027 (published by PayPacket and Delphini)',
  },
];

/** Who may take the allowance off: people employed for one's own household do not count, and care and support workers do. */
export const EMPLOYMENT_ALLOWANCE_SOURCE =
  'National Insurance Contributions Act 2014, section 2(3A), and Employment Allowance (Care and Support Workers) Regulations 2015 (HMRC, NIM06520)';

/** When a workplace pension is due, and how much of it an employer pays at least. */
export interface WorkplacePensionRules extends Dated {
  /** Whoever earns more is enrolled, from `enrolledFromAge` until State Pension age. */
  readonly trigger: ByPayPeriod;
  readonly lowerLimit: ByPayPeriod;
  readonly upperLimit: ByPayPeriod;
  readonly enrolledFromAge: number;
  /** The employer's least share of what is earned between the limits. */
  readonly employerBasisPoints: number;
}

/**
 * The amounts of each period are those that The Pensions Regulator publishes for 2024 to 2025 and for 2025 to 2026. The yearly
 * amounts of 2026 to 2027 are the same, and so are those of its periods.
 */
const PENSIONS = {
  trigger: {
    weekPence: 19_200,
    fortnightPence: 38_400,
    fourWeeksPence: 76_800,
    monthPence: 83_300,
    quarterPence: 249_900,
    yearPence: 1_000_000,
  },
  lowerLimit: {
    weekPence: 12_000,
    fortnightPence: 24_000,
    fourWeeksPence: 48_000,
    monthPence: 52_000,
    quarterPence: 156_000,
    yearPence: 624_000,
  },
  upperLimit: {
    weekPence: 96_700,
    fortnightPence: 193_400,
    fourWeeksPence: 386_700,
    monthPence: 418_900,
    quarterPence: 1_256_800,
    yearPence: 5_027_000,
  },
  enrolledFromAge: 22,
  employerBasisPoints: 300,
} as const;

/** The yearly amounts are written into the Act by orders: these are those that hold, and each year's review has kept them. */
const PENSION_LAW =
  'Pensions Act 2008, sections 3, 13 and 20, as amended by SI 2014/623 (trigger), SI 2020/372 (lower limit) and SI 2021/314 (upper limit)';
export const WORKPLACE_PENSIONS: readonly [WorkplacePensionRules, ...WorkplacePensionRules[]] = [
  {
    appliesFrom: '2024-04-06',
    ...PENSIONS,
    source: `${PENSION_LAW}, for 2024 to 2026; by period of pay as The Pensions Regulator publishes it`,
  },
  {
    appliesFrom: '2026-04-06',
    ...PENSIONS,
    source: `${PENSION_LAW}, for 2026 to 2027 (kept by the yearly review: written statement HCWS1206, 18 December 2025); by period of pay as The Pensions Regulator published it for the same amounts`,
  },
];

/** What somebody who is made redundant after two years is paid for each year. */
export interface RedundancyRules extends Dated {
  /** A week's pay counts up to this. */
  readonly weeksPayLimitPence: number;
}

const REDUNDANCY = 'Employment Rights Act 1996, sections 86, 162 and 227';
export const REDUNDANCY_RULES: readonly [RedundancyRules, ...RedundancyRules[]] = [
  {
    appliesFrom: '2024-04-06',
    weeksPayLimitPence: 70_000,
    source: `${REDUNDANCY}, from 6 April 2024 (published by DLA Piper)`,
  },
  {
    appliesFrom: '2025-04-06',
    weeksPayLimitPence: 71_900,
    source: `${REDUNDANCY}, from 6 April 2025 (published by Omni Calculator)`,
  },
  {
    appliesFrom: '2026-04-06',
    weeksPayLimitPence: 75_100,
    source: `${REDUNDANCY}, from 6 April 2026 (published by FairWorkHub from GOV.UK)`,
  },
];

/** Paid leave, which every worker has. */
export const PAID_LEAVE = {
  /** 5.6 weeks, in tenths. */
  weeksTenths: 56,
  /** What somebody with irregular hours, or who works a part of the year, earns for each hour worked. */
  hoursWorkedBasisPoints: 1_207,
  source: 'Working Time Regulations 1998, regulations 13, 13A, 15B and 16A',
} as const;

/** The figures of a day. */
export interface EmploymentFigures {
  minimumWage: MinimumWage;
  insurance: EmployersInsuranceRules;
  pension: WorkplacePensionRules;
  redundancy: RedundancyRules;
}

/** The first day of which all the figures are known. */
export const EMPLOYMENT_FIGURES_FROM = '2024-04-06';

/** All the figures of a day from `EMPLOYMENT_FIGURES_FROM` on. */
export function employmentFiguresOn(day: string): EmploymentFigures {
  return {
    minimumWage: rowOn(MINIMUM_WAGES, day),
    insurance: rowOn(EMPLOYERS_INSURANCE, day),
    pension: rowOn(WORKPLACE_PENSIONS, day),
    redundancy: rowOn(REDUNDANCY_RULES, day),
  };
}

function rowOn<Row extends Dated>(rows: readonly [Row, ...Row[]], day: string): Row {
  return rows.findLast(({ appliesFrom }) => appliesFrom <= day) ?? rows[0];
}

/** The least that an hour of somebody's work may be paid. Nobody may ask less where the age is not known. */
export function minimumWageAt(ageYears: number | null, wage: MinimumWage): number {
  if (ageYears === null || ageYears >= 21) return wage.from21Pence;
  return ageYears >= 18 ? wage.from18Pence : wage.under18Pence;
}
