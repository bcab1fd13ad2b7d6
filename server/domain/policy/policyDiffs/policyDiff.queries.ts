import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import { RequestError } from '../../../platform/errors.ts';
import { parseGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { readProposal, readVersion } from '../policyChanges/proposals.queries.ts';
import { type PolicyDiff, policyDiff } from './policyDiff.ts';

/** One side of a comparison: a version, or what a change proposes. */
interface Side {
  area: AreaKey;
  settings: PolicySettings[AreaKey];
}

/**
 * The differences between two versions or changes of the session's council. Null where it has no such version
 * or change; throws BAD_USER_INPUT where they belong to different areas.
 */
export async function readPolicyDiff(
  session: Session,
  { from, to }: { from: string; to: string },
): Promise<PolicyDiff | null> {
  const [before, after] = [await readSide(session, from), await readSide(session, to)];
  return before && after ? diffOf(before, after) : null;
}

/**
 * What a change alters, compared with the version named or otherwise with the one that it replaces. Null
 * where the council has no such version; throws BAD_USER_INPUT where the version belongs to another area.
 */
export async function readDiffOfChange(
  session: Session,
  changeId: string,
  againstVersion: string | null,
): Promise<PolicyDiff | null> {
  const proposal = await readProposal(session, changeId);
  if (!proposal) return null;
  const { area, settings, inForce } = proposal;
  if (againstVersion === null) return policyDiff(area, inForce?.settings ?? null, settings);
  const version = await readVersion(session, againstVersion);
  return version && diffOf(version, proposal);
}

async function readSide(session: Session, id: string): Promise<Side | null> {
  const type = parseGlobalId(id)?.type;
  if (type === 'PolicyVersion') return readVersion(session, id);
  return type === 'PolicyChange' ? readProposal(session, id) : null;
}

function diffOf(before: Side, after: Side): PolicyDiff {
  if (before.area === after.area) return policyDiff(after.area, before.settings, after.settings);
  const [one, other] = [before, after].map(({ area }) => POLICY_AREAS[area].label);
  throw new RequestError(
    'BAD_USER_INPUT',
    `One is of “${one}” and the other of “${other}”, which have no settings in common. Choose two of one area.`,
  );
}
