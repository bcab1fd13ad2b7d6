import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { versionInForce } from '../../../../tenants/policy/versions.ts';
import type { Session } from '../../../platform/session.ts';
import { type InForce, keepVersion, keptVersion, type StoredVersion } from './keptVersions.ts';
import { policyNotInForce } from './policyInForce.queries.ts';
import { IS_BACK_DATED, WITHDRAWN_AT, WITHDRAWN_REASON } from './versionColumns.ts';

/** What a version says of itself, apart from its settings. */
interface VersionRow {
  id: string;
  area: AreaKey;
  number: number;
  effectiveFrom: string;
  recordedAt: string;
  /** When it was withdrawn; null while it stands. */
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  isBackDated: boolean;
  author: string;
  approver: string | null;
  note: string;
  isEmergency: boolean;
  emergencyReason: string | null;
}

/** A version that was in force, complete. */
export interface PolicyInForce<Key extends AreaKey = AreaKey> extends VersionRow, InForce<Key> {
  effectiveFrom: string;
  number: number;
}

const READ_VERSION_ROWS = {
  name: 'read_policy_version_rows',
  text: `select id, area, number, effective_from::text as "effectiveFrom",
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
      ${WITHDRAWN_AT('v')} as "withdrawnAt", ${WITHDRAWN_REASON('v')} as "withdrawnReason",
      ${IS_BACK_DATED('v')} as "isBackDated",
      author, approver, note, is_emergency as "isEmergency", emergency_reason as "emergencyReason"
    from policy_version v where tenant_id = $1 and area = any($2::text[])`,
};

const READ_VERSIONS = {
  name: 'read_policy_versions',
  text: `select area, id as "versionId", number, effective_from::text as "effectiveFrom", settings, sources
    from policy_version where tenant_id = $1 and id = any($2::uuid[])`,
};

/**
 * The versions of some areas of the caller's own council that were in force on a day, as known at a moment, with their
 * figures of that day. Throws POLICY_NOT_IN_FORCE where an area had none. It takes two statements whatever the number of
 * areas, or one once the versions have been read.
 */
export async function readPolicyInForce(
  session: Session,
  areas: readonly AreaKey[],
  when: { asOf: string; knownAt: string },
): Promise<Map<AreaKey, PolicyInForce>> {
  const versions = await readVersionsInForce(session, areas, when);
  const missing = areas.filter((area) => !versions.has(area));
  if (missing.length > 0) throw policyNotInForce(missing, when.asOf);
  return new Map([...versions].map(([area, version]) => [area, versionOn(area, version, when.asOf)]));
}

/**
 * The same as they are written, with all figures that change later, leaving out the areas that had no version in force:
 * for showing and copying policy, never for deciding.
 */
export async function readVersionsInForce(
  session: Session,
  areas: readonly AreaKey[],
  when: { asOf: string; knownAt: string },
): Promise<Map<AreaKey, PolicyInForce>> {
  const rows = await session.query<VersionRow>(READ_VERSION_ROWS, [session.council.tenantId, areas]);
  const found = areas.flatMap((area) => {
    const ofArea = rows.filter((row) => row.area === area);
    return versionInForce(ofArea, when.asOf, when.knownAt) ?? [];
  });
  const versions = await readVersions(session, found);
  return new Map(found.map((row) => [row.area, { ...row, ...(versions.get(row.id) as InForce<AreaKey>) }]));
}

/** The settings and sources of versions as they are written, from this process's own store or otherwise from the database. */
export async function readVersions(
  session: Session,
  rows: readonly { id: string; area: AreaKey }[],
): Promise<Map<string, InForce<AreaKey>>> {
  const { tenantId } = session.council;
  const found = new Map<string, InForce<AreaKey>>();
  for (const { id, area } of rows) {
    const known = keptVersion(tenantId, area, id);
    if (known) found.set(id, known);
  }
  const unread = rows.map(({ id }) => id).filter((id) => !found.has(id));
  if (unread.length === 0) return found;
  const values = [tenantId, unread];
  for (const stored of await session.query<StoredVersion & { area: AreaKey }>(READ_VERSIONS, values)) {
    found.set(stored.versionId, keepVersion(tenantId, stored.area, stored));
  }
  return found;
}

/** The areas among the field names of a request. */
export function areasAmong(names: Iterable<string>): AreaKey[] {
  const wanted = new Set(names);
  return AREA_KEYS.filter((area) => wanted.has(area));
}
