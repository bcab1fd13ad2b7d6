import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { TermLength } from '../costs/supportPattern.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { PlanTerm } from './plansVocabulary.ts';

/** The settings that say how long a plan runs. */
export type TermSettings = Pick<
  PlanningSettings,
  'planTermMonths' | 'fastChangingPlanTermMonths' | 'starterBudgetWeeks'
>;

/**
 * How long a plan of this kind runs under the council's policy. A starter plan where none is offered has the usual
 * term, so that its cost can be shown while it is written; it is refused when it is shared.
 */
export function termLength(term: PlanTerm, settings: TermSettings): TermLength {
  if (term === 'STARTER' && settings.starterBudgetWeeks !== null) {
    return { weeks: settings.starterBudgetWeeks };
  }
  if (term === 'FAST_CHANGING' && settings.fastChangingPlanTermMonths !== null) {
    return { months: settings.fastChangingPlanTermMonths };
  }
  return { months: settings.planTermMonths };
}

/** The first day that a term which begins on this day no longer covers. */
export function termEndsOn(beginsOn: string, term: PlanTerm, settings: TermSettings): string {
  return Temporal.PlainDate.from(beginsOn).add(termLength(term, settings)).toString();
}

/** Refuses a starter budget where the council does not offer one. */
export function termRefusals(term: PlanTerm, settings: TermSettings): Refusal<PlanRefusalCode>[] {
  if (term !== 'STARTER' || settings.starterBudgetWeeks !== null) return [];
  const message =
    'This plan is for a starter budget, and the council offers none. Choose the usual term, or that of needs that change fast.';
  return [{ code: 'STARTER_BUDGET_NOT_OFFERED', path: ['term'], message }];
}
