import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { readBlocks } from './figures.ts';
import { impactThread } from './impactThread.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';
import { SIGN_OFF_COLUMNS } from './signOffColumns.ts';
import type { SignOffImpact } from './signOffImpact.ts';

const READ_PLANS_TO_SEND = { name: 'read_plans_to_send', text: SIGN_OFF_COLUMNS };

/**
 * Where a draft of the policy on risk enablement or planning would send every plan that has been shared. The other
 * policies that decide are those in force on the draft's first day; throws POLICY_NOT_IN_FORCE where one is not.
 */
export async function readSignOffImpact(
  session: Session,
  proposal: Proposal<'riskEnablement' | 'planning'>,
): Promise<SignOffImpact> {
  const other = proposal.area === 'planning' ? 'riskEnablement' : 'planning';
  const others = await readPoliciesBeside(session, proposal, other, 'resourceAllocation');
  const { inForce } = proposal;
  const before = inForce && ({ ...others, [proposal.area]: inForce.settings } as PolicySettings);
  const after = { ...others, [proposal.area]: proposal.settings } as PolicySettings;
  impactThread.wake();
  const blocks = await readBlocks(session, READ_PLANS_TO_SEND);
  return impactThread.ask('signOff', { blocks, before, after });
}
