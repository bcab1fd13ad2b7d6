import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { type Proposal, readProposal } from '../../policy/policyChanges/proposals.queries.ts';

/** What a preview needs to know about the change of policy that it previews. */
export interface ChangeOfArea {
  /** Its global id. */
  id: string;
  area: AreaKey;
}

/** Makes the reader of one kind of preview. It gives null for a change to an area that is not one of these. */
export function impactReader<Key extends AreaKey, Impact>(
  areas: readonly Key[],
  read: (session: Session, proposal: Proposal<Key>) => Promise<Impact>,
) {
  return async (session: Session, change: ChangeOfArea): Promise<Impact | null> => {
    if (!areas.some((area) => area === change.area)) return null;
    const proposal = await readProposal(session, change.id);
    return proposal && read(session, proposal as Proposal<Key>);
  };
}
