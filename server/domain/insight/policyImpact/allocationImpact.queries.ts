import type { Session } from '../../../platform/session.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { type AllocationImpact, allocationImpact } from './allocationImpact.ts';
import { readCaseload } from './caseload.queries.ts';
import { agedOn } from './caseload.ts';
import { policySideOf } from './policySide.ts';

/**
 * What a draft of the policy on resource allocation would do to everybody's indicative amount, at the ages of its
 * first day, or of today where that has passed: nobody's amount is worked out by it earlier. Null where no policy
 * is in force on its first day without it, so that there is nothing to compare. One statement, which only reads. Throws
 * BAD_USER_INPUT where the draft's figures together give sums that nobody could mean.
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
