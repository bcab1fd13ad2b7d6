/**
 * What every step in the life of a change of policy has in common: the change is locked, and its version and
 * status are checked.
 */

import type { Refusal } from '../../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyVersion } from '../policies/policyInForce.queries.ts';
import { type AreaVersions, decidingOn, lockAreaVersions } from './areaVersions.commands.ts';
import { type Base, differingPaths } from './changeRefusals.ts';
import type { Beside } from './changeSteps.ts';
import type { ConsultationHeld } from './consulted.ts';
import { PolicyChange, type PolicyChangeRecord } from './policyChanges.entity.ts';

/** Which change, and which version of it the caller has seen. */
export interface ChangeTarget {
  changeId: string;
  expectedVersion: number;
}

/**
 * Acts on a change of policy as one command, and raises its version by one. Refuses NOT_FOUND, STALE_VERSION and then
 * what stands in the way of this step, POLICY_CHANGE_NOT_IN_STATE before all.
 */
export function onPolicyChange(
  session: Session,
  command: Command,
  target: ChangeTarget,
  standsInTheWay: (
    change: PolicyChangeRecord,
    work: Work,
  ) => readonly Refusal[] | Promise<readonly Refusal[]>,
  step: (work: Work, change: PolicyChangeRecord) => Promise<void>,
) {
  return runCommand(session, command, async (work) => {
    const { changeId, expectedVersion } = target;
    const change = await lockedRecord(work, PolicyChange, 'PolicyChange', changeId, ['changeId']);
    refuseStale(change, expectedVersion);
    refuseAny(await standsInTheWay(change, work));
    await step(work, change);
    change.version += 1;
    return { type: 'PolicyChange', id: change.id };
  });
}

/** What the rules about a change that is locked are told beside the change itself. */
export function beside(work: Work, change: PolicyChangeRecord): Beside {
  return {
    today: work.today.toString(),
    baseNow: async () => baseOf(work, change, await lockAreaVersions(work, change.area)),
    consultations: () => work.query<ConsultationHeld>(CONSULTATIONS, [work.tenantId, change.id]),
    consultationDays: () => consultationDaysOf(work, change),
  };
}

const CONSULTATIONS = `select opens_on::text as "opensOn", closes_on::text as "closesOn",
    closed_on::text as "closedOn", responded_at::text as "respondedAt"
  from policy_consultation where tenant_id = $1 and change_id = $2`;

/** For how many days at least residents are asked, by the version that a change would replace; null where they need not be. */
export async function consultationDaysOf(
  work: Work,
  { area, effectiveFrom }: Pick<PolicyChangeRecord, 'area' | 'effectiveFrom'>,
): Promise<number | null> {
  const replaced = decidingOn(await lockAreaVersions(work, area), effectiveFrom);
  if (replaced === null) return null;
  return (await policyVersion(work, area, replaced, effectiveFrom)).settings.consultationDays;
}

/**
 * The version that a change was written to replace, the one that it would replace now, and the settings in
 * which they differ.
 */
export async function baseOf(
  work: Work,
  change: Pick<PolicyChangeRecord, 'area' | 'baseVersionId' | 'effectiveFrom'>,
  known: AreaVersions,
): Promise<Base> {
  const inForceId = decidingOn(known, change.effectiveFrom);
  const baseId = change.baseVersionId ?? null;
  const differs = inForceId === baseId ? [] : await pathsThatDiffer(work, change, baseId, inForceId);
  return { baseVersion: globalIdOf(baseId), inForceVersion: globalIdOf(inForceId), differs };
}

/** As both would be on the first day of the change. */
async function pathsThatDiffer(
  work: Work,
  { area, effectiveFrom }: Pick<PolicyChangeRecord, 'area' | 'effectiveFrom'>,
  baseId: string | null,
  inForceId: string | null,
) {
  const settingsOf = async (versionId: string | null) =>
    versionId ? (await policyVersion(work, area, versionId, effectiveFrom)).settings : null;
  return differingPaths(area, await settingsOf(baseId), await settingsOf(inForceId));
}

function globalIdOf(versionId: string | null): string | null {
  return versionId && toGlobalId('PolicyVersion', versionId);
}
