/**
 * What England's charging rules have in figures, by the day from which they apply. Rows are added and never changed, as
 * what was decided by one is replayed by it. The guarantees come in a circular each year; those of which no source was
 * read are not here, and each council writes the amounts of the year in its own policy.
 */

/** The limits of capital, and the income that capital between them is taken to give. */
export interface CapitalRules {
  readonly appliesFrom: string;
  readonly lowerLimitPence: number;
  readonly upperLimitPence: number;
  /** The weekly income for each step of capital above the lower limit, or part of a step. */
  readonly tariffWeeklyPence: number;
  readonly tariffStepPence: number;
  readonly source: string;
}

const CHARGING_REGULATIONS = 'Care and Support (Charging and Assessment of Resources) Regulations 2014';

export const CAPITAL_RULES: readonly [CapitalRules, ...CapitalRules[]] = [
  {
    // Unchanged since 2010; until the Care Act 2014 they stood in the guidance before it.
    appliesFrom: '2010-04-01',
    lowerLimitPence: 1_425_000,
    upperLimitPence: 2_325_000,
    tariffWeeklyPence: 100,
    tariffStepPence: 25_000,
    source: `${CHARGING_REGULATIONS}, regulations 12 and 25`,
  },
];

/** The rules of capital on a day. */
export function capitalRulesOn(day: string): CapitalRules {
  return CAPITAL_RULES.findLast(({ appliesFrom }) => appliesFrom <= day) ?? CAPITAL_RULES[0];
}

/** The amounts of the minimum income guarantee and of personal expenses, in pence a week. */
export type GuaranteeName =
  | 'singleFrom18Pence'
  | 'singleFrom25Pence'
  | 'singleOfPensionAgePence'
  | 'loneParentPence'
  | 'coupleFrom18Pence'
  | 'coupleOfPensionAgePence'
  | 'childPence'
  | 'disabilityPremiumPence'
  | 'enhancedDisabilityPremiumPence'
  | 'personalExpensesPence';

/** The national amounts of one financial year, as far as a source of them was read. */
export interface NationalGuarantees {
  readonly appliesFrom: string;
  readonly amounts: Readonly<Partial<Record<GuaranteeName, number>>>;
  readonly source: string;
}

export const NATIONAL_GUARANTEES: readonly NationalGuarantees[] = [
  {
    appliesFrom: '2018-04-01',
    amounts: { personalExpensesPence: 2_490 },
    source: 'Circular on social care charging for 2018 to 2019, as published by Care Management Matters',
  },
  {
    appliesFrom: '2021-04-01',
    amounts: {
      singleFrom18Pence: 7_240,
      singleFrom25Pence: 9_140,
      singleOfPensionAgePence: 18_900,
      loneParentPence: 9_140,
      coupleFrom18Pence: 7_180,
      coupleOfPensionAgePence: 14_430,
      childPence: 8_365,
      disabilityPremiumPence: 4_035,
      enhancedDisabilityPremiumPence: 1_970,
    },
    source: `${CHARGING_REGULATIONS}, regulation 7, as it stood then, and circular LAC(DHSC)(2021)1`,
  },
  {
    appliesFrom: '2024-04-01',
    amounts: {
      singleFrom18Pence: 8_765,
      singleFrom25Pence: 11_060,
      singleOfPensionAgePence: 22_870,
      personalExpensesPence: 3_015,
    },
    source: 'Circular LAC(DHSC)(2024)1, as councils publish it',
  },
  {
    appliesFrom: '2025-04-01',
    amounts: {
      singleFrom18Pence: 8_915,
      singleFrom25Pence: 11_250,
      disabilityPremiumPence: 4_965,
      enhancedDisabilityPremiumPence: 2_425,
      personalExpensesPence: 3_065,
    },
    source: 'Circular LAC(DHSC)(2025)1, as published by Ruils in May 2025',
  },
];

/** The first amount of each kind that was read, and the last. They have only ever risen, or stayed. */
function amountsBy(order: readonly NationalGuarantees[]): Readonly<Record<GuaranteeName, number>> {
  return Object.assign({}, ...order.map(({ amounts }) => amounts));
}
export const FIRST_GUARANTEES = amountsBy(NATIONAL_GUARANTEES.toReversed());
export const LAST_GUARANTEES = amountsBy(NATIONAL_GUARANTEES);
