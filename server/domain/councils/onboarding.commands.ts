import type { EntityManager } from '@mikro-orm/postgresql';
import type { CouncilFile } from '../../../tenants/councils/councilFile.ts';
import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import type { Refusal } from '../../platform/commands/refusal.ts';
import { newId } from '../../platform/ids.ts';
import type { Session } from '../../platform/session.ts';
import { PolicyVersion, PublishedPolicy } from '../policies/policies.entity.ts';
import { type CouncilFileCheck, checkCouncilFile } from './councilFileCheck.ts';
import { Council } from './councils.entity.ts';
import { isOnboarded } from './councils.queries.ts';
import { fileNotValid, onboardingRefusals, tenantIdOf } from './onboarding.ts';
import { runWorkedCases } from './workedCases.ts';

/** What came of a council file: all that was found in it, and why no council was made where none was. */
export interface OnboardingResult {
  check: CouncilFileCheck;
  refusals: readonly Refusal[];
  /** The council that was made; null when none was, and on a dry run. */
  slug: string | null;
}

/**
 * Onboards a council from the text of its file. A dry run finds all that would stand in the way and changes
 * nothing. Refuses COUNCIL_FILE_NOT_VALID, COUNCIL_ALREADY_ONBOARDED, POLICY_AREAS_MISSING, WORKED_CASE_FAILS.
 */
export async function onboardFromText(
  session: Session,
  command: Command,
  input: { text: string; isDryRun: boolean },
): Promise<OnboardingResult> {
  const check = checkCouncilFile(input.text);
  const { file } = check;
  if (!file) return { check, refusals: [fileNotValid(check.mistakes.length)], slug: null };
  const { slug } = file.council;
  if (input.isDryRun) {
    const facts = { ...check, slug, isOnboarded: await isOnboarded(session, file.council) };
    return { check, refusals: onboardingRefusals(facts), slug: null };
  }
  const { subjectId, refusals } = await onboardCouncil(session, command, file);
  return { check, refusals, slug: subjectId === null ? null : slug };
}

/**
 * Puts a council on the platform with version 1 of every area of its policy, all published. Refuses
 * COUNCIL_FILE_NOT_VALID where its policy gives sums that nobody could mean, COUNCIL_ALREADY_ONBOARDED,
 * POLICY_AREAS_MISSING and WORKED_CASE_FAILS.
 */
export function onboardCouncil(
  session: Session,
  command: Command,
  file: CouncilFile,
): Promise<CommandResult> {
  const tenantId = tenantIdOf(file.council.slug);
  return runCommand(session, { ...command, tenantId }, async (work) => {
    refuseAny(await refusalsOf(work.entityManager, file));
    const { slug, name, regionCode, gssCodes, signIn } = file.council;
    work.entityManager.create(Council, {
      tenantId,
      slug,
      name,
      regionCode,
      gssCodes,
      trustedIssuers: signIn,
      onboardedAt: work.now.toString(),
    });
    // The rows below point at the council without the ORM knowing, so it has to be there first.
    await work.entityManager.flush();
    const versions = AREA_KEYS.map((area) => firstVersion(work, file, area));
    await work.entityManager.flush();
    for (const version of versions) publish(work, version);
    return { type: 'Council', id: tenantId };
  });
}

async function refusalsOf(entityManager: EntityManager, file: CouncilFile): Promise<Refusal[]> {
  const { slug, name } = file.council;
  const settings = file.policies.resourceAllocation?.settings ?? null;
  const { results, fault } = runWorkedCases(settings, file.workedCases);
  if (fault) return [fileNotValid(1)];
  const isOnboarded = (await entityManager.count(Council, { $or: [{ slug }, { name }] })) > 0;
  return onboardingRefusals({ slug, isOnboarded, missingAreas: file.missingAreas, workedCases: results });
}

function firstVersion(work: Work, file: CouncilFile, area: AreaKey) {
  const version = file.policies[area];
  if (!version) throw new Error(`${area} is missing, which should have been refused.`);
  return work.entityManager.create(PolicyVersion, {
    tenantId: work.tenantId,
    id: newId(),
    area,
    number: 1,
    settings: version.settings,
    sources: [...version.sources],
    effectiveFrom: version.effectiveFrom,
    recordedAt: work.now.toString(),
    author: work.actorSubject,
    approver: null,
    note: version.note ?? '',
  });
}

function publish(work: Work, version: ReturnType<typeof firstVersion>) {
  work.entityManager.create(PublishedPolicy, {
    tenantId: work.tenantId,
    area: version.area,
    number: version.number,
    policyVersionId: version.id,
    settings: version.settings,
    sources: version.sources,
    effectiveFrom: version.effectiveFrom,
    publishedAt: work.now.toString(),
  });
}
