import { firstRefused, type Refusal } from '../../common/refusal.ts';
import type { Asker } from '../../platform/session.ts';
import type { PlanRefusalCode } from '../care/plans/planRefusals.ts';
import { type PlanFacts, RETURNABLE, stateRefusals } from '../care/plans/planStatus.ts';
import { ownAuthorityRefusals } from '../care/plans/planSteps.ts';

/** Why whoever asks can't send a plan back for changes. */
export function returningRefusals(
  plan: PlanFacts,
  hasAgreedBudget: boolean,
  asker: Asker,
): Promise<readonly Refusal[]> {
  return firstRefused(
    () => stateRefusals(plan, RETURNABLE),
    () => budgetRefusals(hasAgreedBudget),
    () => ownAuthorityRefusals(asker),
  );
}

/** A plan whose budget is agreed does not go back for changes: the budget was agreed for what is written in it. */
function budgetRefusals(hasAgreedBudget: boolean): Refusal<PlanRefusalCode>[] {
  if (!hasAgreedBudget) return [];
  const message =
    'The budget of this plan is agreed, for what stands in the plan, so the plan no longer changes. Start the plan and draft a new version of it, or end it and draft another.';
  return [{ code: 'PLAN_HAS_BUDGET', path: ['planId'], message }];
}
