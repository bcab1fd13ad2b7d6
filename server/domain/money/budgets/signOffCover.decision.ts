import type { SignOffRung } from '../../care/plans/plansVocabulary.ts';
import { routeFacts, type SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { routeSettings, SIGN_OFF_READS } from '../../care/plans/signOffRung.decision.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { BudgetRefusal } from './budgetProposal.ts';
import { signOffCoverRefusals } from './signOffCover.ts';

/** A budget beside the sign-off of its plan. */
export interface CoverFacts {
  totalWeeklyPence: number;
  /** The weekly worth of what the plan sets aside for contingencies, rounded up. */
  contingencyWeeklyPence: number;
  /** Who signed the plan off. */
  rung: SignOffRung;
  plan: SignOffFacts;
}

/** Whether the sign-off of a plan covers its budget: by the versions of policy that the plan was signed off by. */
export const signOffCover = decisionKind({
  key: 'SIGN_OFF_COVER',
  description: 'Whether the sign-off of a plan covers the sum of its budget.',
  recordKind: 'BUDGETS',
  subjectType: 'Budget',
  file: 'server/domain/money/budgets/signOffCover.ts',
  reads: SIGN_OFF_READS,
  rule: (
    { totalWeeklyPence, contingencyWeeklyPence, rung, plan }: CoverFacts,
    policies,
  ): { refusals: BudgetRefusal[] } => {
    const facts = routeFacts(plan, policies.riskEnablement.riskMatrix, policies.planning);
    return {
      refusals: signOffCoverRefusals(totalWeeklyPence, {
        planWeeklyCostPence: facts.weeklyCostPence - facts.contingencyWeeklyPence,
        contingencyWeeklyPence,
        indicativeWeeklyPence: plan.indicativeWeeklyPence,
        signOff: { rung, facts, settings: routeSettings(policies) },
      }),
    };
  },
  sentence: ({ refusals }) =>
    refusals.length === 0
      ? 'The sign-off of the plan covers the budget.'
      : refusals.map(({ message }) => message).join(' '),
});
