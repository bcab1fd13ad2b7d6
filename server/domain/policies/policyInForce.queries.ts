import type { EntityManager } from '@mikro-orm/postgresql';
import { type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import { noVersionInForce, versionInForce } from '../../../tenants/policy/versions.ts';
import { RequestError } from '../../platform/errors.ts';
import { type InForce, keepVersion, keptVersions } from './keptVersions.ts';
import { PolicyVersion } from './policies.entity.ts';

/**
 * The version of an area that decides on a day: the one a command must store beside what it decided.
 * Throws POLICY_NOT_IN_FORCE when there is none; nothing is ever decided by a default.
 */
export async function policyInForce<Key extends AreaKey>(
  work: { entityManager: EntityManager; tenantId: string; now: Temporal.Instant },
  area: Key,
  asOf: string,
): Promise<InForce<Key>> {
  const dates = await work.entityManager.find(
    PolicyVersion,
    { tenantId: work.tenantId, area },
    { fields: ['id', 'number', 'effectiveFrom', 'recordedAt', 'withdrawnAt'] },
  );
  const chosen = versionInForce(dates, asOf, work.now.toString());
  if (!chosen) throw policyNotInForce([area], asOf);
  return policyVersion(work, area, chosen.id);
}

/** One version by its id, such as the one that an earlier decision was made by. */
export async function policyVersion<Key extends AreaKey>(
  work: { entityManager: EntityManager; tenantId: string },
  area: Key,
  versionId: string,
): Promise<InForce<Key>> {
  const known = keptVersions(area).get(versionId);
  if (known) return known;
  const row = await work.entityManager.findOneOrFail(PolicyVersion, {
    tenantId: work.tenantId,
    id: versionId,
    area,
  });
  return keepVersion(area, { ...row, versionId: row.id });
}

/** What to throw where areas have no version for a day. Names them all, so that the caller needs to ask only once. */
export function policyNotInForce(areas: readonly AreaKey[], asOf: string): RequestError {
  const labels = areas.map((area) => POLICY_AREAS[area].label).join('”, “');
  return new RequestError('POLICY_NOT_IN_FORCE', noVersionInForce(labels, asOf).message, {
    areas: [...areas],
  });
}
