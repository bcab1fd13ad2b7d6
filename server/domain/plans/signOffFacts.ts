import type { SignOffLadder } from '../../../tenants/policy/riskEnablement.ts';
import type { PanelTriggers } from '../../../tenants/policy/riskPanel.ts';
import type { RiskOfPlan } from './planRisk.ts';

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
