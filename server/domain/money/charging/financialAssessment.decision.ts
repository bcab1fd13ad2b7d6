import { createHash } from 'node:crypto';
import { weeklyInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { financialAssessment as worked } from './financialAssessment.ts';
import type { Contribution, ContributionBasis, Means } from './means.ts';

const CAPITAL = 'what somebody’s capital adds to their contribution';
const INCOME = 'which income counts towards a contribution';
const LEFT = 'how much income is left to the person before anything is asked of them';
const ASKED = 'how much of the income that is left the person puts in';

const ASSESSMENT_READS = {
  charging: {
    supportIsCharged: 'whether anybody puts something in',
    secondCarerIsCharged: 'how much of the support is charged for',
    higherCapitalLimits: CAPITAL,
    fullCostIsPaidAboveUpperLimit: CAPITAL,
    disregardedIncome: INCOME,
    savingsCreditDisregard: INCOME,
    housingCostsCounted: LEFT,
    disabilityRelatedExpenditure: LEFT,
    minimumIncome: LEFT,
    shareOfDisposableIncomeBasisPoints: ASKED,
    minimumChargePence: 'below what a contribution is not asked for',
    maximumChargePence: ASKED,
    lightTouchReasons: 'whether somebody’s means are looked at in full',
    topUpIsAllowed: 'whether the person may add money of their own',
    contributionRhythms: 'how often the person pays their contribution',
    meansChangeToldWithin: 'by when the person says that their means have changed',
    reassessmentMonths: 'by when somebody’s means are looked at again',
    reassessmentWarnDays: 'from when looking at somebody’s means again is warned of',
  },
} as const satisfies SettingsRead;

/**
 * A financial assessment as the record of its decision keeps it: its figures, and a hash of the working that the
 * assessment itself keeps.
 */
export interface ContributionOutcome extends Omit<Contribution, 'steps'> {
  /** The hash of every step with its sentence, so that no difference in the working goes unnoticed. */
  workingSha256: string;
}

/** The outcome that the record of the decision keeps of a financial assessment. */
export function contributionOutcome({ steps, ...figures }: Contribution): ContributionOutcome {
  return { ...figures, workingSha256: createHash('sha256').update(JSON.stringify(steps)).digest('hex') };
}

const BASIS_WORDS: Readonly<Record<ContributionBasis, string>> = {
  NOT_CHARGED: 'as the council charges nobody',
  EXEMPT: 'as the law lets nobody charge for it',
  LIGHT_TOUCH_FULL_COST: 'as the person accepts the full cost',
  LIGHT_TOUCH_NOTHING: 'as the person plainly has nothing to pay',
  CAPITAL_ABOVE_LIMIT: 'as the person’s capital is above the upper limit',
  INCOME_AND_CAPITAL: 'by the person’s income and capital',
};

/** What a person puts in towards their support, from a day on. */
export const financialAssessment = decisionKind({
  key: 'FINANCIAL_ASSESSMENT',
  description:
    'What a person puts in towards their support, from their income, their capital and what they pay for.',
  recordKind: 'FINANCIAL_ASSESSMENTS',
  subjectType: 'FinancialAssessment',
  file: 'server/domain/money/charging/financialAssessment.ts',
  reads: ASSESSMENT_READS,
  rule: (means: Means, { charging }): ContributionOutcome => contributionOutcome(worked(means, charging)),
  sentence: ({ contributionWeeklyPence, basis }) =>
    contributionWeeklyPence === 0
      ? `Nothing to pay, ${BASIS_WORDS[basis]}.`
      : `${weeklyInWords(contributionWeeklyPence)}, ${BASIS_WORDS[basis]}.`,
  report: {
    counted: 'ALWAYS',
    decided: ({ contributionWeeklyPence, mostWeeklyPence }) => ({ contributionWeeklyPence, mostWeeklyPence }),
    weeklyPence: ({ contributionWeeklyPence }) => contributionWeeklyPence,
  },
});
