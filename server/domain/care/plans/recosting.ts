import type { PlanTerm } from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import { type PricedItem, weeklyCostOfItems, weeklyShareOfTermPence } from './supportCost.ts';

/** A plan as it was costed when the person agreed. */
export interface CostedPlan {
  term: PlanTerm;
  contingencyPence?: number | null;
  weeklyCostPence: number;
}

/**
 * Whether a plan comes to another weekly sum under today's planning policy, as the length of its term spreads a one-off
 * sum and its contingency money. Who signs it off is then decided again.
 */
export function comesToAnotherCost(
  plan: CostedPlan,
  items: readonly PricedItem[],
  { agreedBy, today }: { agreedBy: TermSettings; today: TermSettings },
): boolean {
  const contingencyBy = (settings: TermSettings) =>
    weeklyShareOfTermPence(plan.contingencyPence ?? 0, termLength(plan.term, settings));
  return (
    weeklyCostOfItems(items, termLength(plan.term, today)) !== plan.weeklyCostPence ||
    contingencyBy(today) !== contingencyBy(agreedBy)
  );
}
