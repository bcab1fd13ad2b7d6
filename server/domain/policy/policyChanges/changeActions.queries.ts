/** A change of policy as its list of available actions reads it, and who asks about it. */
import { toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { settingsReader } from '../policies/settingsOfMoment.queries.ts';
import { type Base, differingPaths } from './changeRefusals.ts';
import type { Beside, ChangeToDecide } from './changeSteps.ts';
import type { ConsultationHeld } from './consulted.ts';

/** A change with what the rules look at beside it. */
export interface ChangeRow extends ChangeToDecide {
  baseVersionId: string | null;
  inForceVersionId: string | null;
  /** The accounts that have saved it, and those who may have written part of it. */
  editors: readonly string[];
  writers: readonly string[];
  consultationsHeld: readonly ConsultationHeld[];
}

/** What the rules about a change that was read are told beside the change itself. */
export function besideRead(change: ChangeRow, session: Session): Beside {
  return {
    today: session.today.toString(),
    baseNow: () => readBase(change, session),
    consultations: async () => change.consultationsHeld,
    consultationDays: () => readConsultationDays(change, session),
  };
}

/** Whoever asks, as one who would approve or take back a change. */
export function deciderOf(change: ChangeRow, { actor }: Session) {
  return {
    account: actor?.subject ?? '',
    isApprover: actor?.role === 'POLICY_APPROVER',
    writers: () => change.writers,
    editors: () => change.editors,
  };
}

async function readConsultationDays(
  { area, inForceVersionId, effectiveFrom }: ChangeRow,
  session: Session,
): Promise<number | null> {
  if (inForceVersionId === null) return null;
  const version = { versionId: inForceVersionId, on: effectiveFrom };
  return (await settingsReader(session)(area, version)).consultationDays;
}

async function readBase(change: ChangeRow, session: Session): Promise<Base> {
  const { area, baseVersionId, inForceVersionId, effectiveFrom } = change;
  const settings = settingsReader(session);
  const settingsOf = async (id: string | null) =>
    id === null ? null : settings(area, { versionId: id, on: effectiveFrom });
  const differs =
    baseVersionId === inForceVersionId
      ? []
      : differingPaths(area, await settingsOf(baseVersionId), await settingsOf(inForceVersionId));
  return { baseVersion: globalIdOf(baseVersionId), inForceVersion: globalIdOf(inForceVersionId), differs };
}

function globalIdOf(versionId: string | null): string | null {
  return versionId && toGlobalId('PolicyVersion', versionId);
}
