import type { EntityManager } from '@mikro-orm/postgresql';
import type { CouncilFile } from '../../../../tenants/councils/councilFile.ts';
import type { SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { AREA_KEYS, type AreaKey, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Refusal } from '../../../common/refusal.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import { PolicyVersion, PublishedPolicy } from '../../policy/policies/policies.entity.ts';
import { lockAreaVersions } from '../../policy/policyChanges/areaVersions.commands.ts';
import { statusOfCouncil } from '../../tenancy/councils/councilLife.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { lockGssCodes, otherCodeHolders } from '../../tenancy/councils/gssCodes.commands.ts';
import { codeTakenRefusals } from '../../tenancy/councils/gssCodes.ts';
import { type CouncilFileCheck, checkCouncilFile, checkWith } from '../councilFiles/councilFileCheck.ts';
import {
  latestOf,
  type NewVersion,
  newVersions,
  type RecordedVersion,
  versionsTooEarly,
} from '../councilFiles/newVersions.ts';
import { runWorkedCases, type WorkedCaseResult } from '../councilFiles/workedCases.ts';
import { detailsThatDiffer, fileNotValid, onboardingRefusals, tenantIdOf } from './onboarding.ts';

/**
 * The outcome of a council file: everything that was found in it, and why nothing was saved, if nothing was.
 */
export interface OnboardingResult {
  check: CouncilFileCheck;
  refusals: readonly Refusal[];
  /** The council as it now is; null when the file was refused, and on a dry run. */
  slug: string | null;
  /** The versions recorded, or on a dry run those that would be. */
  newVersions: readonly NewVersion[];
}

/** What a readable file would bring to the platform as it is now. */
interface Prospect {
  isNewCouncil: boolean;
  refusals: readonly Refusal[];
  /** Mistakes that show only beside the council's earlier versions; they are also among the refusals. */
  tooEarly: readonly SettingMistake[];
  workedCases: readonly WorkedCaseResult[];
  /** Empty when anything stands in the way. */
  newVersions: readonly NewVersion[];
}

const NOTHING_BROUGHT: Prospect = {
  isNewCouncil: false,
  refusals: [],
  tooEarly: [],
  workedCases: [],
  newVersions: [],
};

/**
 * Onboards a council, or brings later versions of its policy, from the text of its file. A dry run finds
 * everything that would stand in the way and saves nothing. Refuses COUNCIL_IN_ONBOARDING,
 * COUNCIL_FILE_NOT_VALID, COUNCIL_DETAILS_DIFFER, COUNCIL_ALREADY_ONBOARDED, COUNCIL_CODE_TAKEN,
 * POLICY_AREAS_MISSING, WORKED_CASE_FAILS.
 */
export async function onboardFromText(
  session: Session,
  command: Command,
  input: { text: string; isDryRun: boolean },
): Promise<OnboardingResult> {
  const check = checkCouncilFile(input.text);
  const { file } = check;
  if (!file) {
    return { check, refusals: [fileNotValid(check.mistakes.length)], slug: null, newVersions: [] };
  }
  const { prospect, refusals, subjectId } = input.isDryRun
    ? await tryOut(session, file)
    : await onboardCouncil(session, command, file);
  return {
    check: checkWith(input.text, check, prospect),
    refusals,
    slug: subjectId === null ? null : file.council.slug,
    newVersions: prospect.newVersions,
  };
}

/**
 * Puts a council on the platform with version 1 of every area of its policy, all published. Where it is there
 * already, adds a next version of every area that the file changes: all of them or none. Refuses
 * COUNCIL_IN_ONBOARDING, COUNCIL_FILE_NOT_VALID where its policy gives impossibly large sums or a version
 * would take effect before an earlier one, COUNCIL_DETAILS_DIFFER, COUNCIL_ALREADY_ONBOARDED,
 * COUNCIL_CODE_TAKEN, POLICY_AREAS_MISSING and WORKED_CASE_FAILS. Repeating an idempotency key does nothing
 * more, and so returns no new versions.
 */
export async function onboardCouncil(
  session: Session,
  command: Command,
  file: CouncilFile,
): Promise<CommandResult & { prospect: Prospect }> {
  const tenantId = tenantIdOf(file.council.slug);
  let prospect = NOTHING_BROUGHT;
  const result = await runCommand(session, { ...command, tenantId }, async (work) => {
    await lockGssCodes(work);
    // Somebody may be approving a change of the same policy at this moment, so areas are locked before they
    // are read.
    const recordedAt = await lockedAt(work, file);
    prospect = await prospectOf(work, file);
    refuseAny(prospect.refusals);
    if (prospect.isNewCouncil) addCouncil(work, file);
    const versions = prospect.newVersions.map((version) =>
      recordVersion(work, file, version, {
        recordedAt: recordedAt.get(version.area) ?? work.now.toString(),
        isForLiveCouncil: !prospect.isNewCouncil,
      }),
    );
    for (const version of versions) publish(work, version);
    return { type: 'Council', id: tenantId };
  });
  return { ...result, prospect };
}

/** What the command would find, in a transaction that reads the same rows and writes nothing. */
async function tryOut(session: Session, file: CouncilFile) {
  const tenantId = tenantIdOf(file.council.slug);
  const prospect = await session.readByOrm(tenantId, (entityManager) =>
    prospectOf({ entityManager, tenantId }, file),
  );
  return { prospect, refusals: prospect.refusals, subjectId: null };
}

async function prospectOf(
  { entityManager, tenantId }: { entityManager: EntityManager; tenantId: string },
  file: CouncilFile,
): Promise<Prospect> {
  const { missingAreas, workedCases, policies } = file;
  const { slug, name, gssCodes } = file.council;
  const alike = await entityManager.find(Council, { $or: [{ slug }, { name }] });
  const known = alike.find((each) => each.slug === slug) ?? alike[0];
  const recorded = await entityManager.find(PolicyVersion, { tenantId });
  const { results, fault } = runWorkedCases(allocationSettings(file, recorded), workedCases);
  if (fault) return { ...NOTHING_BROUGHT, refusals: [fileNotValid(1)] };
  const versions = newVersions(policies, recorded);
  const tooEarly = versionsTooEarly(versions, recorded);
  const refusals = onboardingRefusals({
    slug,
    differing: known ? detailsThatDiffer(file.council, known) : null,
    status: known ? statusOfCouncil(known) : 'ONBOARDING',
    newVersionCount: versions.length,
    tooEarlyCount: tooEarly.length,
    codesTaken: known ? [] : codeTakenRefusals(gssCodes, await otherCodeHolders(entityManager, slug)),
    missingAreas,
    workedCases: results,
  });
  return {
    isNewCouncil: !known,
    refusals,
    tooEarly,
    workedCases: results,
    newVersions: refusals.length === 0 ? versions : [],
  };
}

/**
 * The settings by which a file's worked cases are run: its own, otherwise those of the council's latest
 * version.
 */
function allocationSettings(
  { policies }: CouncilFile,
  recorded: readonly RecordedVersion[],
): PolicySettings['resourceAllocation'] | null {
  if (policies.resourceAllocation) return policies.resourceAllocation.settings;
  const latest = latestOf('resourceAllocation', recorded);
  return latest ? settingsOf('resourceAllocation', latest.settings) : null;
}

function addCouncil(work: Work, file: CouncilFile): void {
  const { slug, name, regionCode, gssCodes, signIn } = file.council;
  work.entityManager.create(Council, {
    tenantId: work.tenantId,
    slug,
    name,
    regionCode,
    gssCodes,
    trustedIssuers: signIn,
    onboardedAt: work.now.toString(),
    // A whole file is a whole policy, so there is nothing left to prepare.
    liveAt: work.now.toString(),
  });
}

/**
 * Stops anybody else from recording versions of the file's areas, and returns the moment at which its own are
 * recorded.
 */
async function lockedAt(work: Work, file: CouncilFile): Promise<Map<AreaKey, string>> {
  const recordedAt = new Map<AreaKey, string>();
  for (const area of AREA_KEYS.filter((each) => file.policies[each])) {
    recordedAt.set(area, (await lockAreaVersions(work, area)).recordedAt);
  }
  return recordedAt;
}

/**
 * The reason shown on a version that nobody else approved, where the council already had a policy in force.
 */
const UNSEEN = 'The platform brought it in a council file, and nobody at the council has approved it.';

function recordVersion(
  work: Work,
  file: CouncilFile,
  { area, number }: NewVersion,
  { recordedAt, isForLiveCouncil }: { recordedAt: string; isForLiveCouncil: boolean },
) {
  const version = file.policies[area];
  if (!version) throw new Error(`${area} is new, and the file lacks it.`);
  return work.entityManager.create(PolicyVersion, {
    tenantId: work.tenantId,
    id: newId(),
    area,
    number,
    settings: version.settings,
    sources: [...version.sources],
    effectiveFrom: version.effectiveFrom,
    recordedAt,
    author: work.actorSubject,
    approver: null,
    note: version.note ?? '',
    isEmergency: isForLiveCouncil,
    emergencyReason: isForLiveCouncil ? UNSEEN : null,
  });
}

function publish(work: Work, version: ReturnType<typeof recordVersion>) {
  work.entityManager.create(PublishedPolicy, {
    tenantId: work.tenantId,
    policyVersionId: version.id,
    publishedAt: work.now.toString(),
  });
}
