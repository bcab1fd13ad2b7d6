import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { readVersionSettings } from '../../policy/policies/policyVersions.queries.ts';
import type { Allocation } from '../../policy/resourceAllocation/allocation.ts';
import { compileAllocation } from '../../policy/resourceAllocation/compile.ts';
import { allocationShape } from './allocations.queries.ts';
import { isSameWorking } from './replay.ts';

/** The result of working an allocation out again. */
export interface Replay {
  isSame: boolean;
  weeklyAmountPence: number;
}

interface StoredAllocation extends Allocation {
  needsProfile: NeedsProfile;
  policyVersionId: string;
  allocatedOn: string;
}

const EVERYTHING = selectionOf(
  'needsProfile',
  'policyVersionId',
  'allocatedOn',
  'weeklyAmountPence',
  'yearlyAmountPence',
  'weeklyAmountBeforeUnpaidSupportPence',
  'totalPointsBeforeUnpaidSupport',
  'totalPoints',
  'scaleKey',
  'scaleLabel',
  'decisionReasons',
  'steps',
);

/**
 * Works a stored allocation out again, from the profile and the policy version stored with it and from nothing that
 * this process remembers. Null when there is no such allocation that the session may see.
 */
export async function replayAllocation(session: Session, allocationId: string): Promise<Replay | null> {
  const stored = await readOne<StoredAllocation>(session, allocationShape, allocationId, EVERYTHING);
  if (!stored) return null;
  const written = await readVersionSettings(session, 'resourceAllocation', stored.policyVersionId);
  if (!written) throw new Error('An allocation names a policy version that is not there.');
  const settings = settingsOn('resourceAllocation', written, stored.allocatedOn);
  const workedOutAgain = compileAllocation(settings).allocate(stored.needsProfile);
  return {
    isSame: isSameWorking(stored, workedOutAgain),
    weeklyAmountPence: workedOutAgain.weeklyAmountPence,
  };
}
