import type { RiskMatrix } from '../../../../tenants/policy/riskEnablement.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type { PlanToSafeguard } from '../talkingRisks/safeguards.ts';
import { riskOfPlan, type ScoredRisk } from './planRisk.ts';

/** The facts of a plan that decide what has to be talked through: how risky it is, and whether it is paid for directly. */
export function planToSafeguard(
  plan: {
    risks: readonly ScoredRisk[];
    supportItems: readonly { deploymentOption?: DeploymentOption | null }[];
  },
  matrix: Pick<RiskMatrix, 'levels'>,
): PlanToSafeguard {
  return {
    riskLevel: riskOfPlan(plan.risks, matrix).level,
    hasScoredRisks: plan.risks.length > 0,
    paysDirectly: plan.supportItems.some(({ deploymentOption }) => isPaidDirectly(deploymentOption)),
  };
}

/** Whether an option is what the law calls a direct payment. */
export function isPaidDirectly(option: DeploymentOption | null | undefined): boolean {
  return option ? deploymentOf(option).isDirectPayment : false;
}
