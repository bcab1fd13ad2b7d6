import type { AreaKey, PolicySettings } from '../../../tenants/policy/policy.ts';
import { fromGlobalId } from '../../platform/ids.ts';
import type { Session } from '../../platform/session.ts';
import { type InForce, keepVersion, type StoredVersion, settingsOf } from '../policies/keptVersions.ts';
import type { PolicySource } from '../policies/policies.entity.ts';
import { readVersionsInForce } from '../policies/policies.queries.ts';

/** What a change of policy proposes, with what it would take the place of. */
export interface Proposal<Key extends AreaKey = AreaKey> {
  area: Key;
  settings: PolicySettings[Key];
  sources: readonly PolicySource[];
  /** The first day it would decide about. */
  effectiveFrom: string;
  /** The version in force on that day, as known now; null where there is none. */
  inForce: InForce<Key> | null;
}

/** A recorded version, with the area it belongs to. */
export interface RecordedVersion<Key extends AreaKey = AreaKey> extends InForce<Key> {
  area: Key;
}

const READ_PROPOSAL = {
  name: 'read_policy_proposal',
  text: `select area, settings, sources, effective_from::text as "effectiveFrom"
    from policy_change where tenant_id = $1 and id = $2`,
};

const READ_VERSION = {
  name: 'read_policy_version',
  text: `select area, id as "versionId", number, effective_from::text as "effectiveFrom", settings, sources
    from policy_version where tenant_id = $1 and id = $2`,
};

/** What a change of the session's council proposes, whatever has become of it; null when there is none of this id. */
export async function readProposal(session: Session, changeId: string): Promise<Proposal | null> {
  const id = fromGlobalId('PolicyChange', changeId);
  if (id === null) return null;
  const [row] = await session.query<Omit<Proposal, 'inForce'>>(READ_PROPOSAL, [session.council.tenantId, id]);
  if (!row) return null;
  const when = { asOf: row.effectiveFrom, knownAt: session.now.toString() };
  const inForce = await readVersionsInForce(session, [row.area], when);
  return { ...row, settings: settingsOf(row.area, row.settings), inForce: inForce.get(row.area) ?? null };
}

/** One version of the session's council, whole; null when there is none of this id. */
export async function readVersion(session: Session, versionId: string): Promise<RecordedVersion | null> {
  const id = fromGlobalId('PolicyVersion', versionId);
  if (id === null) return null;
  const values = [session.council.tenantId, id];
  const [row] = await session.query<StoredVersion & { area: AreaKey }>(READ_VERSION, values);
  return row ? { ...keepVersion(row.area, row), area: row.area } : null;
}
