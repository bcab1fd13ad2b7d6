import type { RiskMatrix, SignOffLadder } from '../../../../tenants/policy/riskEnablement.ts';
import type { PanelTriggers } from '../../../../tenants/policy/riskPanel.ts';
import { type RiskOfPlan, riskOfPlan, type ScoredRisk } from './planRisk.ts';
import { paysRelativeInHousehold } from './planSpending.ts';
import type { PaidFrom, PaidRelative, PlanTerm } from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import { weeklyShareOfTermPence } from './supportCost.ts';

/** What the route of a plan follows from. */
export interface RouteFacts {
  /** What the plan may come to in a week: its support, and the weekly worth of what it sets aside for contingencies. */
  weeklyCostPence: number;
  /** How much of that is set aside for contingencies. */
  contingencyWeeklyPence: number;
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
  /** Set aside for the whole term. */
  contingencyPence?: number | null;
  term: PlanTerm;
  personDisagrees: boolean;
  safeguardingEnquiryIsOpen: boolean;
  panelRequestedReason?: string | null;
  supportItems: readonly { paidFrom: PaidFrom; paidRelative: PaidRelative }[];
  risks: readonly ScoredRisk[];
}

/** The facts that a plan's route follows from, with the term's length by the planning policy, beside the allocation that the plan was made from. */
export function routeFacts(
  plan: PlanToRoute,
  allocation: { weeklyAmountPence: number; decisionReasons: readonly string[] },
  matrix: Pick<RiskMatrix, 'levels'>,
  planning: TermSettings,
): RouteFacts {
  const contingencyWeeklyPence = weeklyShareOfTermPence(
    plan.contingencyPence ?? 0,
    termLength(plan.term, planning),
  );
  return {
    weeklyCostPence: plan.weeklyCostPence + contingencyWeeklyPence,
    contingencyWeeklyPence,
    indicativeWeeklyPence: allocation.weeklyAmountPence,
    allocationNeedsDecision: allocation.decisionReasons.length > 0,
    risk: riskOfPlan(plan.risks, matrix),
    personDisagrees: plan.personDisagrees,
    safeguardingEnquiryIsOpen: plan.safeguardingEnquiryIsOpen,
    paysRelativeInHousehold: paysRelativeInHousehold(plan.supportItems),
    practitionerAsks: Boolean(plan.panelRequestedReason),
  };
}
