import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { readBlocks } from './figures.ts';
import { impactThread } from './impactThread.ts';
import { MONITORED_COLUMNS } from './monitoringColumns.ts';
import type { MonitoringImpact } from './monitoringImpact.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';

const READ_MONITORED_PARTS = { name: 'read_monitored_parts', text: MONITORED_COLUMNS };

/**
 * What a draft of the monitoring policy does to the checks of everybody who has a budget today. How risky a plan is
 * follows from the policy on risk in force on the draft's first day; throws POLICY_NOT_IN_FORCE where there is none.
 */
export async function readMonitoringImpact(
  session: Session,
  proposal: Proposal<'monitoring'>,
): Promise<MonitoringImpact> {
  const { riskEnablement } = await readPoliciesBeside(session, proposal, 'riskEnablement');
  impactThread.wake();
  const blocks = await readBlocks(session, READ_MONITORED_PARTS);
  return impactThread.ask('monitoring', {
    blocks,
    today: session.today.toString(),
    riskMatrix: riskEnablement.riskMatrix,
    before: proposal.inForce?.settings ?? null,
    after: proposal.settings,
  });
}
