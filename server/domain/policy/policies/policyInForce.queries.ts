import type { EntityManager } from '@mikro-orm/postgresql';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { noVersionInForce, type VersionDates, versionInForce } from '../../../../tenants/policy/versions.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { RequestError } from '../../../platform/errors.ts';
import { keepVersion, keptVersion, type OnDay } from './keptVersions.ts';
import { PolicyVersion } from './policies.entity.ts';

/** A moment as text in UTC, to the microsecond that PostgreSQL keeps. */
const utc = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const READ_DATES = `select v.id, v.number, v.effective_from::text as "effectiveFrom",
    ${utc('v.recorded_at')} as "recordedAt",
    (select ${utc('w.withdrawn_at')} from policy_version_withdrawal w
      where w.tenant_id = $1 and w.policy_version_id = v.id) as "withdrawnAt"
  from policy_version v where v.tenant_id = $1 and v.area = $2`;

/**
 * The version of an area that decides on a day, with its figures of that day: the one that a command must store beside
 * its decision. Throws
 * POLICY_NOT_IN_FORCE when there is none; nothing is ever decided by a default.
 */
export async function policyInForce<Key extends AreaKey>(
  work: Pick<Work, 'query' | 'entityManager' | 'tenantId' | 'now'>,
  area: Key,
  asOf: string,
): Promise<OnDay<Key>> {
  const dates = await work.query<DatedVersion>(READ_DATES, [work.tenantId, area]);
  const chosen = versionInForce(dates, asOf, work.now.toString());
  if (!chosen) throw policyNotInForce([area], asOf);
  return policyVersion(work, area, chosen.id, asOf);
}

interface DatedVersion extends VersionDates {
  id: string;
}

/**
 * One version by its id, for example the one by which an earlier decision was made, with its figures of the day that
 * it was looked up for then.
 */
export async function policyVersion<Key extends AreaKey>(
  work: { entityManager: EntityManager; tenantId: string },
  area: Key,
  versionId: string,
  on: string,
): Promise<OnDay<Key>> {
  const written = keptVersion(work.tenantId, area, versionId) ?? (await readWritten(work, area, versionId));
  return { ...versionOn(area, written, on), inForceOn: on };
}

async function readWritten<Key extends AreaKey>(
  work: { entityManager: EntityManager; tenantId: string },
  area: Key,
  versionId: string,
) {
  const where = { tenantId: work.tenantId, id: versionId, area };
  // A version never changes, so the ORM need not search its settings for changes to save.
  const row = await work.entityManager.findOneOrFail(PolicyVersion, where, { disableIdentityMap: true });
  return keepVersion(work.tenantId, area, { ...row, versionId: row.id });
}

/**
 * What to throw where areas have no version for a day. It names them all, so that the caller has to ask only
 * once.
 */
export function policyNotInForce(areas: readonly AreaKey[], asOf: string): RequestError {
  const labels = areas.map((area) => POLICY_AREAS[area].label).join('”, “');
  return new RequestError('POLICY_NOT_IN_FORCE', noVersionInForce(labels, asOf).message, {
    areas: [...areas],
  });
}
