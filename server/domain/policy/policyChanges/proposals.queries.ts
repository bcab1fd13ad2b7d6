import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type InForce, keepVersion, type StoredVersion, settingsOf } from '../policies/keptVersions.ts';
import { readVersionsInForce } from '../policies/policies.queries.ts';

/** What a change of policy proposes, with the version that it would replace. */
export interface Proposal<Key extends AreaKey = AreaKey> {
  area: Key;
  settings: PolicySettings[Key];
  sources: readonly PolicySource[];
  /** The first day that it would apply to. */
  effectiveFrom: string;
  /**
   * The version in force on that day, as known now, with its figures of that day; for a change that has itself become a version, the one
   * that it was written to replace. Null where there is none.
   */
  inForce: InForce<Key> | null;
}

/** A recorded version, with the area it belongs to. */
export interface RecordedVersion<Key extends AreaKey = AreaKey> extends InForce<Key> {
  area: Key;
}

interface ProposalRow {
  area: AreaKey;
  settings: unknown;
  sources: readonly PolicySource[];
  effectiveFrom: string;
  /** A global id. */
  baseVersionId: string | null;
  isVersion: boolean;
}

const READ_PROPOSAL = {
  name: 'read_policy_proposal',
  text: `select area, settings, sources, effective_from::text as "effectiveFrom",
      'policy_' || base_version_id as "baseVersionId", policy_version_id is not null as "isVersion"
    from policy_change where tenant_id = $1 and id = $2`,
};

const READ_VERSION = {
  name: 'read_policy_version',
  text: `select area, id as "versionId", number, effective_from::text as "effectiveFrom", settings, sources
    from policy_version where tenant_id = $1 and id = $2`,
};

/**
 * What a change of the session's council proposes, whatever its status; null when there is none with this id.
 */
export async function readProposal(session: Session, changeId: string): Promise<Proposal | null> {
  const id = fromGlobalId('PolicyChange', changeId);
  if (id === null) return null;
  const [row] = await session.query<ProposalRow>(READ_PROPOSAL, [session.council.tenantId, id]);
  if (!row) return null;
  const { area, sources, effectiveFrom } = row;
  const inForce = row.isVersion ? await baseVersion(session, row) : await versionBefore(session, row);
  return {
    area,
    sources,
    effectiveFrom,
    settings: settingsOf(area, row.settings),
    inForce: inForce && versionOn(area, inForce, effectiveFrom),
  };
}

async function baseVersion(
  session: Session,
  { baseVersionId }: ProposalRow,
): Promise<InForce<AreaKey> | null> {
  return baseVersionId === null ? null : readVersion(session, baseVersionId);
}

async function versionBefore(
  session: Session,
  { area, effectiveFrom }: ProposalRow,
): Promise<InForce<AreaKey> | null> {
  const when = { asOf: effectiveFrom, knownAt: session.now.toString() };
  return (await readVersionsInForce(session, [area], when)).get(area) ?? null;
}

/** One version of the session's council, complete and as it is written; null when there is none with this id. */
export async function readVersion(session: Session, versionId: string): Promise<RecordedVersion | null> {
  const id = fromGlobalId('PolicyVersion', versionId);
  if (id === null) return null;
  const { tenantId } = session.council;
  const values = [tenantId, id];
  const [row] = await session.query<StoredVersion & { area: AreaKey }>(READ_VERSION, values);
  return row ? { ...keepVersion(tenantId, row.area, row), area: row.area } : null;
}
