import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { type AllocationImpact, allocationImpact } from './allocationImpact.ts';
import { readCaseload } from './caseload.queries.ts';
import { agedOn } from './caseload.ts';
import { policySideOf } from './policySide.ts';

/**
 * What a draft of the policy on resource allocation would do to everybody's indicative amount. Ages are those on the
 * draft's first day, or today where that has passed, since the draft decides no amount before then. Null where no other
 * policy is in force on that first day, so that there is nothing to compare. It takes one statement, which only reads.
 * Throws BAD_USER_INPUT where the draft's figures together give impossibly large sums.
 */
export async function readAllocationImpact(
  session: Session,
  proposal: Proposal<'resourceAllocation'>,
): Promise<AllocationImpact | null> {
  const { inForce, settings, effectiveFrom } = proposal;
  if (!inForce) return null;
  const caseload = await readCaseload(session);
  const firstDay = Temporal.PlainDate.from(effectiveFrom);
  const day = Temporal.PlainDate.compare(firstDay, session.today) < 0 ? session.today : firstDay;
  return allocationImpact(
    agedOn(caseload, day),
    { settings: inForce.settings, engine: allocationEngine(inForce.settings) },
    policySideOf(settings),
  );
}
