import type { Refusal } from '../../common/refusal.ts';
import type { PlanRefusalCode } from '../care/plans/planRefusals.ts';

/** A plan whose budget is agreed does not go back for changes: the budget was agreed for what is written in it. */
export function returnRefusals(hasAgreedBudget: boolean): Refusal<PlanRefusalCode>[] {
  if (!hasAgreedBudget) return [];
  const message =
    'The budget of this plan is agreed, for what stands in the plan, so the plan no longer changes. Start the plan and draft a new version of it, or end it and draft another.';
  return [{ code: 'PLAN_HAS_BUDGET', path: ['planId'], message }];
}
