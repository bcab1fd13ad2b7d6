import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Session } from '../../../platform/session.ts';
import { readProposal, readVersion } from '../../policy/policyChanges/proposals.queries.ts';
import { type Fairness, fairnessOf } from './fairness.ts';
import { policySideOf } from './policySide.ts';

/** Which policy to lay out: a recorded version, or a change. Global ids; exactly one is given. */
export interface FairnessTarget {
  policyVersionId?: string | null;
  changeId?: string | null;
}

/**
 * The same needs across client groups and ages under one version of the council's resource allocation, or under a
 * change of it; null when the council has neither of this id. Throws BAD_USER_INPUT unless exactly one id is given,
 * and where it is of another area.
 */
export async function readFairness(session: Session, target: FairnessTarget): Promise<Fairness | null> {
  const { policyVersionId, changeId } = target;
  if (Boolean(policyVersionId) === Boolean(changeId)) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'Fairness is shown of one policy. Give policyVersionId or changeId, and not both.',
    );
  }
  const policy = policyVersionId
    ? await readVersion(session, policyVersionId)
    : await readProposal(session, changeId as string);
  if (!policy) return null;
  if (policy.area !== 'resourceAllocation') {
    throw new RequestError(
      'BAD_USER_INPUT',
      'Only a policy on resource allocation has scales to lay side by side, and this one is on something else. Give the id of a version, or of a change, of resource allocation.',
    );
  }
  const { settings, engine } = policySideOf(policy.settings as ResourceAllocationSettings);
  return fairnessOf(settings, engine);
}
