/** What a financial assessment is worked out from, and what it gives back: plain values about nobody in particular. */
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type {
  CapitalKind,
  ChargedSetting,
  ChargingExemption,
  ContributionRhythm,
  DisabilityExpense,
  GuaranteeAge,
  Household,
  HousingCost,
  IncomeKind,
  LightTouchReason,
} from '../../../../tenants/vocabularyOfCharging.ts';
import type { WindowUnit } from '../../../../tenants/vocabularyOfDecisions.ts';

/** Everything that the rule reads about somebody. All sums are for a week, and capital is what there is of it. */
export interface Means {
  /** The first day on which the contribution holds, as YYYY-MM-DD. Capital counts by the rules of that day. */
  startsOn: string;
  supportWeeklyPence: number;
  /** How much of the support is for a second carer at the same time. */
  secondCarerWeeklyPence: number;
  /** How much of the support the law has given free of charge: re-ablement, small equipment. */
  freeOfChargeWeeklyPence: number;
  exemption: ChargingExemption | null;
  lightTouchReason: LightTouchReason | null;
  setting: ChargedSetting;
  household: Household;
  age: GuaranteeAge;
  childCount: number;
  hasDisabilityPremium: boolean;
  hasEnhancedDisabilityPremium: boolean;
  hasCarerPremium: boolean;
  income: readonly { kind: IncomeKind; weeklyPence: number }[];
  capital: readonly { kind: CapitalKind; amountPence: number }[];
  housingCosts: readonly { kind: HousingCost; weeklyPence: number }[];
  disabilityExpenses: readonly {
    kind: DisabilityExpense;
    weeklyPence: number;
    /** Whether somebody looked at the reason for more than is usual and accepts all of it. */
    isAcceptedInFull: boolean;
  }[];
  /** What the person adds of their own for more or dearer support: no part of the support above. */
  topUpWeeklyPence: number;
  /** How often the person wishes to pay; null where they did not say. */
  paysEvery: ContributionRhythm | null;
}

export const CONTRIBUTION_BASIS = enumeration(
  'ContributionBasis',
  'What a person’s contribution follows from.',
  {
    NOT_CHARGED: 'The council charges nobody.',
    EXEMPT: 'The law lets nobody charge for this support.',
    LIGHT_TOUCH_FULL_COST: 'A light-touch assessment: the person accepts the full cost.',
    LIGHT_TOUCH_NOTHING: 'A light-touch assessment: the person plainly has nothing to pay.',
    CAPITAL_ABOVE_LIMIT: 'The person’s capital is above the upper limit, so they pay the full cost.',
    INCOME_AND_CAPITAL: 'The person’s income, with the income that their capital is taken to give.',
  },
);
export type ContributionBasis = ValueOf<typeof CONTRIBUTION_BASIS>;

export const CONTRIBUTION_STEP_KIND = enumeration(
  'ContributionStepKind',
  'What one line of the working of a contribution is about.',
  {
    SUPPORT_COST: 'What the support costs.',
    NOT_CHARGED_FOR: 'A part of the support that is not charged for.',
    NOBODY_CHARGED: 'Nobody is charged, or this person may not be.',
    LIGHT_TOUCH: 'The person’s means are not looked at in full.',
    CAPITAL: 'One kind of capital, counted or not.',
    TARIFF_INCOME: 'The income that capital between the limits is taken to give.',
    FULL_COST: 'The person pays for all of the support that is charged for.',
    INCOME: 'One kind of income, counted or not.',
    HOUSING_COST: 'A cost of the home, left to the person or not.',
    DISABILITY_EXPENDITURE: 'What a disability makes the person spend.',
    MINIMUM_INCOME: 'The guarantee, or personal expenses in a care home, and each part of it.',
    NOTHING_LEFT: 'All that is left to the person is more than their income.',
    SHARE: 'The share of what is left that the council asks for.',
    MOST_CHARGED: 'The most that the council charges.',
    COST_LIMIT: 'Nobody pays more than the support costs.',
    LEAST_CHARGED: 'So little that the council does not ask for it.',
    TOP_UP: 'Money of the person’s own, which is no part of the contribution.',
    CHANGE_IS_TOLD: 'By when the person says that their means have changed.',
  },
);
export type ContributionStepKind = ValueOf<typeof CONTRIBUTION_STEP_KIND>;

/** One line of the working. */
export interface ContributionStep {
  kind: ContributionStepKind;
  /** Plain English for the person, with the figures in it. */
  sentence: string;
  /** The figure that the line is about. */
  amountPence: number;
  /** What the line adds to the weekly contribution, or takes off. Over all lines they come to it. */
  weeklyAmountPence: number;
  /** The setting that it used, dotted, in the charging policy; null where the law itself says it. */
  settingPath: string | null;
  /** The law or guidance that it follows; null where it is the council's own setting. */
  source: string | null;
}

/** A financial assessment as it was worked out. */
export interface Contribution {
  basis: ContributionBasis;
  contributionWeeklyPence: number;
  /** The most that the person can be asked for, whatever the support costs; null where they pay the full cost. */
  mostWeeklyPence: number | null;
  /** How much of the support is not charged for. */
  notChargedWeeklyPence: number;
  capitalCountedPence: number;
  tariffIncomeWeeklyPence: number;
  /** All income that counts, the tariff income among it. */
  incomeCountedWeeklyPence: number;
  /** What is left to the person before anything is asked of them. */
  leftToPersonWeeklyPence: number;
  topUpWeeklyPence: number;
  paysEvery: ContributionRhythm;
  /** Within how long a change in means is told; null where the council states no time. */
  changeToldWithin: { length: number; unit: WindowUnit } | null;
  /** The day by which the person's means are looked at again, and that from which it is warned of. */
  lookAgainOn: string;
  warnOn: string;
  steps: readonly ContributionStep[];
}

/** One step, from the parts that it has. Every step is made here, so that all have their keys in the same order. */
export function contributionStep(
  given: Pick<ContributionStep, 'kind' | 'sentence'> & Partial<ContributionStep>,
): ContributionStep {
  return {
    kind: given.kind,
    sentence: given.sentence,
    amountPence: given.amountPence ?? 0,
    weeklyAmountPence: given.weeklyAmountPence ?? 0,
    settingPath: given.settingPath ?? null,
    source: given.source ?? null,
  };
}
