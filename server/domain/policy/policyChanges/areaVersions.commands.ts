/** The versions of one area, locked while one is added or withdrawn. */
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { type VersionDates, versionInForce } from '../../../../tenants/policy/versions.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { PolicyVersion } from '../policies/policies.entity.ts';
import { type PolicyChangeRecord, PolicyVersionWithdrawal } from './policyChanges.entity.ts';

/** The versions of an area, while nobody else can add one. */
export interface AreaVersions {
  versions: readonly (VersionDates & { id: string })[];
  /** The moment to record for whatever follows: now, but never earlier than what is already recorded. */
  recordedAt: string;
}

/**
 * Reads the versions of an area, and stops anybody else from recording one until the transaction ends. Two
 * people who approve at once therefore take turns, and the second sees what the first has done.
 */
export async function lockAreaVersions(
  work: Pick<Work, 'entityManager' | 'tenantId' | 'now'>,
  area: AreaKey,
): Promise<AreaVersions> {
  const { entityManager, tenantId } = work;
  await entityManager.execute('select app.lock_policy_area(?::uuid, ?)', [tenantId, area]);
  // Read again even if the ORM holds them already: somebody else may have recorded one while this waited.
  const versions = await entityManager.find(
    PolicyVersion,
    { tenantId, area },
    { fields: ['id', 'number', 'effectiveFrom', 'recordedAt', 'withdrawnAt'], disableIdentityMap: true },
  );
  const known = versions.flatMap(({ recordedAt, withdrawnAt }) => [recordedAt, withdrawnAt ?? recordedAt]);
  return { versions, recordedAt: [work.now.toString(), ...known].reduce(later) };
}

function later(one: string, other: string): string {
  return Temporal.Instant.compare(one, other) < 0 ? other : one;
}

/** The version that decides on a day, as known now; null where there is none. */
export function decidingOn({ versions, recordedAt }: AreaVersions, day: string): string | null {
  return versionInForce(versions, day, recordedAt)?.id ?? null;
}

/** The people responsible for a version. */
export interface VersionMakers {
  author: string;
  /** Null in an emergency, which has a reason instead. */
  approver: string | null;
  emergencyReason: string | null;
}

/** Records a change as the next version of its area. The caller then marks the change itself. */
export function recordVersion(
  work: Work,
  known: AreaVersions,
  change: PolicyChangeRecord,
  { author, approver, emergencyReason }: VersionMakers,
): string {
  const { area, settings, sources, effectiveFrom, note } = change;
  const version = work.entityManager.create(PolicyVersion, {
    tenantId: work.tenantId,
    id: newId(),
    area,
    number: Math.max(0, ...known.versions.map(({ number }) => number)) + 1,
    settings,
    sources,
    effectiveFrom,
    note,
    recordedAt: known.recordedAt,
    author,
    approver,
    changeId: change.id,
    isEmergency: emergencyReason !== null,
    emergencyReason,
  });
  return version.id;
}

/**
 * Withdraws the version that a change's approval made. PostgreSQL refuses this once its first day has come.
 */
export async function withdrawVersion(work: Work, change: PolicyChangeRecord, reason: string): Promise<void> {
  if (!change.policyVersionId) return;
  const { recordedAt } = await lockAreaVersions(work, change.area);
  work.entityManager.create(PolicyVersionWithdrawal, {
    tenantId: work.tenantId,
    policyVersionId: change.policyVersionId,
    withdrawnAt: recordedAt,
    withdrawnBy: work.actorSubject,
    reason,
  });
}
