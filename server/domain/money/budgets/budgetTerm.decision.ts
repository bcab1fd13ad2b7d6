import { dayInWords } from '../../../common/dayInWords.ts';
import type { PlanTerm } from '../../care/plans/plansVocabulary.ts';
import { termEndsOn } from '../../care/plans/planTerm.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';

const TERM = 'how long a plan and its budget run';

const TERM_READS = {
  planning: { planTermMonths: TERM, fastChangingPlanTermMonths: TERM, starterBudgetWeeks: TERM },
} as const satisfies SettingsRead;

/** When a budget ends: by the planning policy that its plan was signed off by. */
export const budgetTerm = decisionKind({
  key: 'BUDGET_TERM',
  description: 'The day on which a plan’s budget ends.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/care/plans/planTerm.ts',
  reads: TERM_READS,
  rule: ({ startsOn, term }: { startsOn: string; term: PlanTerm }, { planning }): { endsOn: string } => ({
    endsOn: termEndsOn(startsOn, term, planning),
  }),
  sentence: ({ endsOn }) => `The budget runs until before ${dayInWords(endsOn)}.`,
  report: { counted: 'ALWAYS', decided: ({ endsOn }) => ({ endsOn }) },
});
