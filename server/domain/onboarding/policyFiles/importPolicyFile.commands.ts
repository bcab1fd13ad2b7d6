import { isDeepStrictEqual } from 'node:util';
import type { CouncilFile } from '../../../../tenants/councils/councilFile.ts';
import type { VersionInFile } from '../../../../tenants/councils/councilShape.ts';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { Refused } from '../../../common/refusal.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { decidingOn, lockAreaVersions } from '../../policy/policyChanges/areaVersions.commands.ts';
import { textRefusals } from '../../policy/policyChanges/changeRefusals.ts';
import { recordDraft } from '../../policy/policyChanges/policyChanges.commands.ts';
import { checkCouncilFile } from '../councilFiles/councilFileCheck.ts';
import { isFailing, workedCaseFails } from '../onboarding/onboarding.ts';
import { readCouncilOfFile } from './policyFile.queries.ts';
import { fileMistakeRefusal, nothingNew, otherCouncilRefusals } from './policyFileRefusals.ts';

/** A council file from which to draft changes. */
export interface FileGiven {
  text: string;
  /** The first day of all the changes; null to take each area's own from the file. */
  effectiveFrom: string | null;
  /** The note of all the changes; null to take each area's own from the file. */
  note: string | null;
}

/**
 * Drafts a change for every area of the council's own file that differs from what is in force on its first
 * day: all of them or none. The changes share one moment and one author, and `subjectId` is the first of
 * them. A sandbox takes the file of the council it was copied from. Worked cases are run but not kept.
 * Refuses TEXT_TOO_LONG, FILE_NOT_VALID with every mistake at its line, FILE_OF_ANOTHER_COUNCIL,
 * WORKED_CASE_FAILS and FILE_SAYS_NOTHING_NEW.
 */
export async function importPolicyFile(
  session: Session,
  command: Command,
  given: FileGiven,
): Promise<CommandResult> {
  const own = await readCouncilOfFile(session);
  return runCommand(session, command, async (work) => {
    refuseAny(textRefusals(['note'], given.note ?? ''));
    const file = readWhole(given.text);
    refuseAny(otherCouncilRefusals(file.council.slug, own.slug));
    const drafted: string[] = [];
    for (const area of AREA_KEYS) {
      const version = file.policies[area];
      const id = version && (await draftWhereItDiffers(work, area, version, given));
      if (id) drafted.push(id);
    }
    const [id] = drafted;
    if (id === undefined) throw new Refused([nothingNew()]);
    return { type: 'PolicyChange', id };
  });
}

function readWhole(text: string): CouncilFile {
  const { file, mistakes, workedCases } = checkCouncilFile(text);
  const failing = workedCases.filter(isFailing).map(workedCaseFails);
  refuseAny([...mistakes.map(fileMistakeRefusal), ...failing]);
  return file as CouncilFile;
}

/** The id of the change, or null where the version in force is the same. A new note alone makes no change. */
async function draftWhereItDiffers<Key extends AreaKey>(
  work: Work,
  area: Key,
  version: VersionInFile<Key>,
  given: FileGiven,
): Promise<string | null> {
  const effectiveFrom = given.effectiveFrom ?? version.effectiveFrom;
  const { settings, sources } = versionOn(area, version, effectiveFrom);
  const inForceId = decidingOn(await lockAreaVersions(work, area), effectiveFrom);
  const inForce = inForceId === null ? null : await policyVersion(work, area, inForceId, effectiveFrom);
  const saysTheSame = isDeepStrictEqual([inForce?.settings, inForce?.sources], [settings, sources]);
  if (saysTheSame) return null;
  const note = given.note ?? version.note ?? '';
  const draft = { area, effectiveFrom, note, startsFrom: 'FILE', settings, sources } as const;
  return (await recordDraft(work, draft)).id;
}
