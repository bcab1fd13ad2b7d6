import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { HELD_MONEY_COLUMNS, HELD_MONEY_WORDS } from './carryOverColumns.ts';
import type { CarryOverImpact } from './carryOverImpact.ts';
import { readBlocks } from './figures.ts';
import { impactThread } from './impactThread.ts';
import { readPoliciesBeside } from './policiesBeside.queries.ts';

const READ_HELD_MONEY = { name: 'read_held_money', text: HELD_MONEY_COLUMNS };

/**
 * What surpluses a draft of the policy on money would make of the money that people hold today. Individual service
 * funds have a limit of their own, by the policy on deployment in force on the draft's first day; throws
 * POLICY_NOT_IN_FORCE where there is none.
 */
export async function readCarryOverImpact(
  session: Session,
  proposal: Proposal<'money'>,
): Promise<CarryOverImpact> {
  const { deployment } = await readPoliciesBeside(session, proposal, 'deployment');
  impactThread.wake();
  const blocks = await readBlocks(session, READ_HELD_MONEY, session.today.toString(), HELD_MONEY_WORDS);
  const { inForce } = proposal;
  const before = inForce && { money: inForce.settings, deployment };
  return impactThread.ask('carryOver', { blocks, before, after: { money: proposal.settings, deployment } });
}
