import type { PlanningSettings } from '../../../tenants/policy/planning.ts';
import type { RiskEnablementSettings } from '../../../tenants/policy/riskEnablement.ts';
import type { PaidRelative, SignOffRung } from '../plans/plansVocabulary.ts';
import { type TermSettings, termLength } from '../plans/planTerm.ts';
import { type PlanToRoute, routeFacts } from '../plans/signOffFacts.ts';
import { routeSettings, signOffRoute } from '../plans/signOffRoute.ts';
import { itemWeeklyCostPence, type PricedItem } from '../plans/supportCost.ts';

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

/** The role that these policies would have sign a plan off, or PANEL. */
export function rungUnder(plan: PlanToSend, policies: SignOffPolicies): SignOffRung {
  const { riskEnablement, planning, toleranceBasisPoints } = policies;
  const term = termLength(plan.term, planning);
  // A one-off sum is spread over the term, so a policy that changes the term changes the weekly cost.
  const costs = plan.supportItems.map((item) => itemWeeklyCostPence(item, term));
  const weeklyCostPence = costs.reduce((sum, cost) => sum + cost, 0);
  const allocation = {
    weeklyAmountPence: plan.indicativeWeeklyPence,
    decisionReasons: plan.allocationDecisionReasons,
  };
  const facts = routeFacts({ ...plan, weeklyCostPence }, allocation, riskEnablement.riskMatrix, planning);
  return signOffRoute(facts, routeSettings(riskEnablement, toleranceBasisPoints)).role ?? 'PANEL';
}
