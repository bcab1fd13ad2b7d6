import type { Session } from '../../../platform/session.ts';
import { riskLevel } from '../../care/plans/planRisk.ts';
import type { MonitoredPart } from '../../oversight/monitoring/monitoringSchedule.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { everyRow, readEveryRow } from './figures.ts';
import { type MonitoringImpact, monitoringImpact } from './monitoringImpact.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';

type PartRow = Omit<MonitoredPart, 'riskLevel'> & { riskScore: number };

/** The parts that run on day $2, of plans under which support has started. */
const READ_MONITORED_PARTS = everyRow(
  'read_monitored_parts',
  `select part.deployment_option as "deploymentOption", part.weekly_amount_pence as "weeklyAmountPence",
      ($2::date - plan.implemented_on) / 7 as "weeksSinceStart",
      (select coalesce(max(risk.likelihood * risk.impact), 0) from plan_risk risk
        where risk.tenant_id = $1 and risk.plan_id = plan.id) as "riskScore",
      coalesce((select review.result = 'CONTINUE' from review
        where review.tenant_id = $1 and review.plan_id = plan.id and review.completed_at is not null
        order by review.completed_at desc, review.id desc limit 1), false) as "hadGoodReview"
    from support_plan plan
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    where plan.tenant_id = $1 and plan.implemented_on <= $2 and plan.ended_on is null and plan.superseded_at is null
      and part.starts_on <= $2 and part.ends_on > $2`,
);

/**
 * What a draft of the monitoring policy does to the checks of everybody who has a budget today. How risky a plan is
 * follows from the policy on risk in force on the draft's first day; throws POLICY_NOT_IN_FORCE where there is none.
 */
export async function readMonitoringImpact(
  session: Session,
  proposal: Proposal<'monitoring'>,
): Promise<MonitoringImpact> {
  const { riskEnablement } = await readPoliciesBeside(session, proposal, 'riskEnablement');
  const rows = await readEveryRow<PartRow>(session, READ_MONITORED_PARTS, session.today.toString());
  const parts = rows.map((row) => ({
    ...row,
    riskLevel: riskLevel(row.riskScore, riskEnablement.riskMatrix),
  }));
  return monitoringImpact(parts, proposal.inForce?.settings ?? null, proposal.settings);
}
