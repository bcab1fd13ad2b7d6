/** Preparing a council: beginning it, saving its file as far as it has got, and taking it live. */
import { LockMode } from '@mikro-orm/core';
import type { CouncilDetails } from '../../../../tenants/councils/councilShape.ts';
import type { UnfinishedFile } from '../../../../tenants/councils/unfinishedFile.ts';
import { AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { Refused } from '../../../common/refusal.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { recordDraft } from '../../policy/policyChanges/policyChanges.commands.ts';
import { PolicyChange } from '../../policy/policyChanges/policyChanges.entity.ts';
import { preparingRefusals, statusOfCouncil } from '../../tenancy/councils/councilLife.ts';
import { Council, type CouncilRecord } from '../../tenancy/councils/councils.entity.ts';
import { lockGssCodes, otherCodeHolders } from '../../tenancy/councils/gssCodes.commands.ts';
import { codeTakenRefusals } from '../../tenancy/councils/gssCodes.ts';
import { detailsDiffer, detailsThatDiffer, fileNotReadable, tenantIdOf } from './onboarding.ts';
import { onboardingChecklist } from './onboardingChecklist.ts';
import { OnboardingFile } from './onboardingFiles.entity.ts';
import { councilToPrepare, latestFile, onboardingFacts, readPreparedFile } from './preparation.queries.ts';
import { goingLiveRefusals, nameTakenRefusals, staleFileRefusals } from './preparing.ts';

/** The note of a draft where the file gives none. */
const FROM_THE_FILE = 'From the council file, while the council was being prepared.';

/**
 * Puts a council on the platform, not yet live, from a file that may lack settings and whole areas. Each area
 * that is complete becomes a draft. Refuses COUNCIL_FILE_NOT_VALID where the file does not say who the
 * council is, COUNCIL_NAME_TAKEN and COUNCIL_CODE_TAKEN.
 */
export async function beginOnboarding(
  session: Session,
  command: Command,
  text: string,
): Promise<CommandResult & { slug: string | null }> {
  const file = readPreparedFile(text);
  const { council } = file;
  if (!council) {
    return { subjectId: null, refusals: [fileNotReadable(file.mistakes)], slug: null };
  }
  const tenantId = tenantIdOf(council.slug);
  const result = await runCommand(session, { ...command, tenantId }, async (work) => {
    const { slug, name } = council;
    const taken = await work.entityManager.count(Council, { $or: [{ slug }, { name }] });
    refuseAny(nameTakenRefusals(taken > 0, name, ['file']));
    await refuseTakenCodes(work, council);
    work.entityManager.create(Council, {
      tenantId,
      slug,
      ...rowOf(council),
      onboardedAt: work.now.toString(),
      liveAt: null,
      sandboxOf: null,
      retiredAt: null,
    });
    await saveFile(work, 1, text);
    await draftWholeAreas(work, file);
    return { type: 'Council', id: tenantId };
  });
  return { ...result, slug: result.subjectId === null ? null : council.slug };
}

/** The file to save, and the council it belongs to. */
export interface FileGiven {
  slug: string;
  text: string;
  /** The number of the save that the caller started from. */
  expectedFileNumber: number;
}

/**
 * Saves the file of a council in preparation, whatever is missing from it. Each area that has become complete becomes a
 * draft, unless it is one already; from then on the area is edited as a draft. Refuses NOT_FOUND, COUNCIL_ALREADY_LIVE,
 * STALE_VERSION, COUNCIL_FILE_NOT_VALID where the file does not say who the council is, COUNCIL_DETAILS_DIFFER, which
 * only a platform administrator may correct, COUNCIL_NAME_TAKEN and COUNCIL_CODE_TAKEN.
 */
export async function saveOnboardingFile(session: Session, command: Command, given: FileGiven) {
  const found = await councilToPrepare(session, given.slug);
  if (!found) return nowhere();
  const file = readPreparedFile(given.text);
  return runCommand(session, { ...command, tenantId: found.tenantId }, async (work) => {
    const council = await councilForPreparing(work, given.slug);
    const latest = await latestFile(work);
    refuseAny(staleFileRefusals(latest?.number ?? 0, given.expectedFileNumber));
    if (!file.council) throw new Refused([fileNotReadable(file.mistakes)]);
    await mendDetails(work, council, file.council, session.actor?.role === 'PLATFORM_ADMINISTRATOR');
    await saveFile(work, given.expectedFileNumber + 1, given.text);
    await draftWholeAreas(work, file);
    return { type: 'Council', id: council.tenantId };
  });
}

/**
 * Takes a council live, for good. Refuses NOT_FOUND, COUNCIL_ALREADY_LIVE, CHECKLIST_NOT_CLEAN with what is
 * left to do, and WARNINGS_NOT_ACKNOWLEDGED with the settings that nobody has acknowledged.
 * @param acknowledged settings with a warning, each as its area and dotted path.
 */
export async function goLive(
  session: Session,
  command: Command,
  given: { slug: string; acknowledged: readonly string[] },
) {
  const found = await councilToPrepare(session, given.slug);
  if (!found) return nowhere();
  return runCommand(session, { ...command, tenantId: found.tenantId }, async (work) => {
    const council = await councilForPreparing(work, given.slug);
    const saved = await latestFile(work);
    const facts = await onboardingFacts(work, saved?.file ?? '');
    // What other councils publish can't stop a council from going live, so it is not read here.
    refuseAny(goingLiveRefusals(onboardingChecklist(facts, new Map()), given.acknowledged));
    council.liveAt = work.now.toString();
    return { type: 'Council', id: council.tenantId };
  });
}

function nowhere(): CommandResult {
  return { subjectId: null, refusals: notFound(['council']).refusals };
}

/** The council, locked until the transaction ends, so that two people who prepare it at once take turns. */
async function councilForPreparing(work: Work, slug: string): Promise<CouncilRecord> {
  const { entityManager, tenantId } = work;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const council = await entityManager.findOneOrFail(Council, { tenantId }, { lockMode });
  refuseAny(preparingRefusals(slug, statusOfCouncil(council), ['council']));
  return council;
}

/**
 * A council's details may be corrected until it is live, but only by a platform administrator, as its sign-in
 * is among them.
 */
async function mendDetails(
  work: Work,
  council: CouncilRecord,
  inFile: CouncilDetails,
  isPlatform: boolean,
): Promise<void> {
  const { slug, name } = inFile;
  const differing = detailsThatDiffer(inFile, council);
  if (differing.length === 0) return;
  if (!isPlatform || differing.includes('slug')) throw new Refused([detailsDiffer(council.slug, differing)]);
  const taken = await work.entityManager.count(Council, { name, slug: { $ne: slug } });
  refuseAny(nameTakenRefusals(taken > 0, name, ['file']));
  if (differing.includes('gssCodes')) await refuseTakenCodes(work, inFile);
  Object.assign(council, rowOf(inFile));
}

async function refuseTakenCodes(work: Work, { slug, gssCodes }: CouncilDetails): Promise<void> {
  await lockGssCodes(work);
  refuseAny(codeTakenRefusals(gssCodes, await otherCodeHolders(work.entityManager, slug)));
}

function rowOf({ name, regionCode, gssCodes, signIn }: CouncilDetails) {
  return { name, regionCode, gssCodes, trustedIssuers: signIn };
}

async function saveFile(work: Work, number: number, file: string): Promise<void> {
  work.entityManager.create(OnboardingFile, {
    tenantId: work.tenantId,
    number,
    file,
    savedAt: work.now.toString(),
    savedBy: work.actorSubject,
  });
}

async function draftWholeAreas(work: Work, { policies }: UnfinishedFile): Promise<void> {
  for (const area of AREA_KEYS) {
    const version = policies[area];
    if (!version || (await isDraftedOrRecorded(work, area))) continue;
    const { effectiveFrom, note, sources, settings } = version;
    const draft = { area, effectiveFrom, note: note ?? FROM_THE_FILE, startsFrom: 'FILE' as const };
    await recordDraft(work, { ...draft, settings, sources });
  }
}

async function isDraftedOrRecorded(work: Work, area: (typeof AREA_KEYS)[number]): Promise<boolean> {
  const { entityManager, tenantId } = work;
  const open = { tenantId, area, withdrawnAt: null, policyVersionId: null };
  if ((await entityManager.count(PolicyChange, open)) > 0) return true;
  const versions = await entityManager.find(PolicyVersion, { tenantId, area });
  return versions.some(({ withdrawnAt }) => !withdrawnAt);
}
