import { weeklyInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type BudgetContribution, budgetContribution, type ContributionFacts } from './contribution.ts';

const CONTRIBUTION_READS = {
  charging: {
    minimumChargePence: 'below what a contribution is not asked for',
    contributionIsPaidToProviderFor: 'whether the person pays their contribution straight to the provider',
  },
  money: { paymentBasis: 'whether a contribution comes off the payments of a budget, or is billed' },
} as const satisfies SettingsRead;

/**
 * What a person puts into a budget, by the financial assessment that holds on its first day. A correction of charging is
 * reported by the assessments, and one of money by the instalments.
 */
export const contribution = decisionKind({
  key: 'CONTRIBUTION',
  description:
    'What a person puts into a budget a week, by their financial assessment, and how it reaches each part.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/contribution.ts',
  reads: CONTRIBUTION_READS,
  rule: (facts: ContributionFacts, settings): BudgetContribution => budgetContribution(facts, settings),
  sentence: ({ contributionWeeklyPence }) =>
    contributionWeeklyPence === 0
      ? 'The person puts nothing into the budget.'
      : `The person puts ${weeklyInWords(contributionWeeklyPence)} into the budget.`,
});
