import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { RiskEnablementSettings } from '../../../../tenants/policy/riskEnablement.ts';
import type { PaidRelative, SignOffRung } from '../../care/plans/plansVocabulary.ts';
import { type TermSettings, termLength } from '../../care/plans/planTerm.ts';
import { type PlanToRoute, routeFacts } from '../../care/plans/signOffFacts.ts';
import { routeSettings, signOffRoute } from '../../care/plans/signOffRoute.ts';
import { itemWeeklyCostPence, type PricedItem } from '../../care/plans/supportCost.ts';

/** A plan as it is read to ask where other policies would send it. Its cost follows from its items. */
export interface PlanToSend extends Omit<PlanToRoute, 'weeklyCostPence'> {
  supportItems: readonly (PricedItem & { paidRelative: PaidRelative })[];
  /** The indicative budget that the plan was made from. */
  indicativeWeeklyPence: number;
  /** Why somebody has to decide about that budget. */
  allocationDecisionReasons: readonly string[];
}

/** The policies that say where a plan goes. */
export interface SignOffPolicies {
  riskEnablement: Pick<RiskEnablementSettings, 'riskMatrix' | 'signOffLadder' | 'panel'>;
  planning: Pick<PlanningSettings, keyof TermSettings>;
  /** How far the cost may differ from the indicative budget, from the policy on resource allocation. */
  toleranceBasisPoints: number;
}

/** What a plan's support costs in a week under a planning policy: a one-off sum is spread over the term that it sets. */
export function weeklyCostUnder(
  { term, supportItems }: Pick<PlanToSend, 'term' | 'supportItems'>,
  planning: TermSettings,
): number {
  const length = termLength(term, planning);
  return supportItems.reduce((sum, item) => sum + itemWeeklyCostPence(item, length), 0);
}

/** The role that these policies would have sign off a plan of this cost, or PANEL. */
export function rungUnder(plan: PlanToSend, weeklyCostPence: number, policies: SignOffPolicies): SignOffRung {
  const { riskEnablement, planning, toleranceBasisPoints } = policies;
  const allocation = {
    weeklyAmountPence: plan.indicativeWeeklyPence,
    decisionReasons: plan.allocationDecisionReasons,
  };
  const facts = routeFacts({ ...plan, weeklyCostPence }, allocation, riskEnablement.riskMatrix, planning);
  return signOffRoute(facts, routeSettings(riskEnablement, toleranceBasisPoints)).role ?? 'PANEL';
}
