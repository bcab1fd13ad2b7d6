import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AreaKey,
  POLICY_AREAS,
  type PolicySettings,
  readAreaSettings,
} from '../../../tenants/policy/policy.ts';
import { noVersionInForce, versionInForce } from '../../../tenants/policy/versions.ts';
import { RequestError } from '../../platform/errors.ts';
import { PolicyVersion } from './policies.entity.ts';

/** A version with its settings as their area declares them. */
export interface InForce<Key extends AreaKey> {
  versionId: string;
  number: number;
  effectiveFrom: string;
  settings: PolicySettings[Key];
}

/** A version's settings never change, so once read and checked they are kept by its id. */
const readVersions = new Map<string, InForce<AreaKey>>();
const MOST_KEPT = 5_000;

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
    { fields: ['id', 'number', 'effectiveFrom', 'recordedAt'] },
  );
  const chosen = versionInForce(dates, asOf, work.now.toString());
  if (!chosen)
    throw new RequestError('POLICY_NOT_IN_FORCE', noVersionInForce(POLICY_AREAS[area].label, asOf).message);
  return policyVersion(work, area, chosen.id);
}

/** One version by its id, such as the one that an earlier decision was made by. */
export async function policyVersion<Key extends AreaKey>(
  work: { entityManager: EntityManager; tenantId: string },
  area: Key,
  versionId: string,
): Promise<InForce<Key>> {
  const known = readVersions.get(versionId);
  if (known) return known as InForce<Key>;
  const row = await work.entityManager.findOneOrFail(PolicyVersion, {
    tenantId: work.tenantId,
    id: versionId,
    area,
  });
  const version: InForce<Key> = {
    versionId: row.id,
    number: row.number,
    effectiveFrom: row.effectiveFrom,
    settings: settingsOf(area, row.settings),
  };
  if (readVersions.size >= MOST_KEPT) readVersions.clear();
  readVersions.set(versionId, version as InForce<AreaKey>);
  return version;
}

/** Settings as stored, read again through their declaration, so that what a rule is given always fits its type. */
export function settingsOf<Key extends AreaKey>(area: Key, stored: unknown): PolicySettings[Key] {
  const read = readAreaSettings(area, stored);
  if (read.settings) return read.settings;
  const codes = (read.mistakes ?? []).map((each) => each.code).join(', ');
  throw new Error(`A stored version of ${area} no longer reads: ${codes}`);
}
