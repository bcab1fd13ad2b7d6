import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { readVersionSettings } from '../../policy/policies/policyVersions.queries.ts';
import type { Allocation } from '../../policy/resourceAllocation/allocation.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { allocationShape } from './allocations.queries.ts';
import { profileWith, type TriedAnswers } from './whatIf.ts';

interface StoredAllocation {
  needsProfile: NeedsProfile;
  policyVersionId: string;
  allocatedOn: string;
  weeklyAmountPence: number;
}

/** What other answers would have come to, and how that differs from what was worked out. */
export interface TriedAllocation extends Allocation {
  weeklyDifferencePence: number;
}

const READ = selectionOf('needsProfile', 'policyVersionId', 'allocatedOn', 'weeklyAmountPence');

/**
 * Works an allocation out with other answers, on its own day and by its own version of the policy: so whatever differs comes
 * of the answers alone. Nothing is kept. Null when there is no such allocation that the session may see.
 */
export async function allocationIf(
  session: Session,
  allocationId: string,
  tried: TriedAnswers,
): Promise<TriedAllocation | null> {
  const stored = await readOne<StoredAllocation>(session, allocationShape, allocationId, READ);
  if (!stored) return null;
  const written = await readVersionSettings(session, 'resourceAllocation', stored.policyVersionId);
  if (!written) throw new Error('An allocation names a policy version that is not there.');
  const settings = settingsOn('resourceAllocation', written, stored.allocatedOn);
  const allocation = allocationEngine(settings).allocate(profileWith(stored.needsProfile, tried));
  return {
    ...allocation,
    weeklyDifferencePence: allocation.weeklyAmountPence - stored.weeklyAmountPence,
  };
}
