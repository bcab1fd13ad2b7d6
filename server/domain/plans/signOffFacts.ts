import type { RiskMatrix, SignOffLadder } from '../../../tenants/policy/riskEnablement.ts';
import type { PanelTriggers } from '../../../tenants/policy/riskPanel.ts';
import { type RiskOfPlan, riskOfPlan, type ScoredRisk } from './planRisk.ts';
import { paysRelativeInHousehold } from './planSpending.ts';
import type { PaidFrom, PaidRelative } from './plansVocabulary.ts';

/** What the route of a plan follows from. */
export interface RouteFacts {
  weeklyCostPence: number;
  /** The indicative budget that the plan was made from. */
  indicativeWeeklyPence: number;
  /** Whether the allocation itself says that somebody has to decide, such as above the council's maximum. */
  allocationNeedsDecision: boolean;
  risk: RiskOfPlan;
  personDisagrees: boolean;
  safeguardingEnquiryIsOpen: boolean;
  paysRelativeInHousehold: boolean;
  practitionerAsks: boolean;
}

/** What the council's policy says about sign-off. */
export interface RouteSettings {
  ladder: SignOffLadder;
  triggers: PanelTriggers;
  /** How far the cost may differ from the indicative budget before it leaves the first rung. */
  toleranceBasisPoints: number;
}

/** What the route reads of a plan and its contents. */
export interface PlanToRoute {
  weeklyCostPence: number;
  personDisagrees: boolean;
  safeguardingEnquiryIsOpen: boolean;
  panelRequestedReason?: string | null;
  supportItems: readonly { paidFrom: PaidFrom; paidRelative: PaidRelative }[];
  risks: readonly ScoredRisk[];
}

/** The facts that a plan's route follows from, beside the allocation that the plan was made from. */
export function routeFacts(
  plan: PlanToRoute,
  allocation: { weeklyAmountPence: number; decisionReasons: readonly string[] },
  matrix: Pick<RiskMatrix, 'levels'>,
): RouteFacts {
  return {
    weeklyCostPence: plan.weeklyCostPence,
    indicativeWeeklyPence: allocation.weeklyAmountPence,
    allocationNeedsDecision: allocation.decisionReasons.length > 0,
    risk: riskOfPlan(plan.risks, matrix),
    personDisagrees: plan.personDisagrees,
    safeguardingEnquiryIsOpen: plan.safeguardingEnquiryIsOpen,
    paysRelativeInHousehold: paysRelativeInHousehold(plan.supportItems),
    practitionerAsks: Boolean(plan.panelRequestedReason),
  };
}
