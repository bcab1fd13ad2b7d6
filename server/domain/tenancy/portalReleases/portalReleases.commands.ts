/** Registering the documents of a portal's release, withdrawing them, and allowing no others. */
import type { Refusal } from '../../../common/refusal.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Council } from '../councils/councils.entity.ts';
import { PortalRelease } from './portalReleases.entity.ts';
import {
  documentsOf,
  type RegisteredBefore,
  type ReleaseGiven,
  registrationRefusals,
} from './portalReleases.ts';

/**
 * Registers the documents of a release. `mistakes` are what was found in them when they were held to the schema; they
 * are told after what is wrong with the release itself. Refuses as `registrationRefusals` does, and DOCUMENT_NOT_VALID.
 */
export async function registerPortalRelease(
  session: Session,
  command: Command,
  given: ReleaseGiven,
  mistakes: readonly Refusal[],
): Promise<CommandResult> {
  return runCommand(session, command, async (work) => {
    await lockReleases(work);
    refuseAny([...registrationRefusals(given, await registeredBefore(work, given)), ...mistakes]);
    const id = newId();
    work.entityManager.create(PortalRelease, {
      tenantId: work.tenantId,
      id,
      portal: given.portal,
      release: given.release,
      documents: documentsOf(given.documents),
      registeredAt: work.now.toString(),
      registeredBy: work.actorSubject,
    });
    return { type: 'PortalRelease', id };
  });
}

/** Withdraws a release, for good. A second withdrawal changes nothing. Refuses NOT_FOUND. */
export async function withdrawPortalRelease(
  session: Session,
  command: Command,
  releaseId: string,
): Promise<CommandResult> {
  return runCommand(session, command, async (work) => {
    const release = await lockedRecord(work, PortalRelease, 'PortalRelease', releaseId, ['releaseId']);
    release.withdrawnAt ??= work.now.toString();
    return { type: 'PortalRelease', id: release.id };
  });
}

/**
 * Decides whether the council's own people, and its staff, may send only documents that are registered. Refuses
 * NO_RELEASE_REGISTERED, as then no portal could send anything.
 */
export async function requireRegisteredDocuments(
  session: Session,
  command: Command,
  isRequired: boolean,
): Promise<CommandResult> {
  return runCommand(session, command, async (work) => {
    await lockReleases(work);
    const { entityManager, tenantId } = work;
    const registered = await entityManager.count(PortalRelease, { tenantId, withdrawnAt: null });
    if (isRequired && registered === 0) refuseAny([noReleaseRegistered()]);
    const council = await entityManager.findOneOrFail(Council, { tenantId });
    council.onlyRegisteredDocuments = isRequired;
    return { type: 'Council', id: tenantId };
  });
}

/** Two people who register at the same moment take turns, so that the second sees what the first registered. */
async function lockReleases({ entityManager, tenantId }: Work): Promise<void> {
  await entityManager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `portal releases of ${tenantId}`,
  ]);
}

async function registeredBefore(
  { entityManager, tenantId }: Work,
  { portal, release }: ReleaseGiven,
): Promise<RegisteredBefore> {
  const inUse = await entityManager.find(PortalRelease, { tenantId, withdrawnAt: null });
  return {
    releaseCount: inUse.length,
    isNameTaken: (await entityManager.count(PortalRelease, { tenantId, portal, release })) > 0,
    textsById: new Map(
      inUse.flatMap(({ documents }) => documents.map(({ documentId, text }) => [documentId, text] as const)),
    ),
  };
}

function noReleaseRegistered(): Refusal {
  return {
    code: 'NO_RELEASE_REGISTERED',
    path: ['isRequired'],
    message:
      'Your council has no release registered, so no portal could send anything, and nothing was changed. Register the documents of each portal first.',
  };
}
