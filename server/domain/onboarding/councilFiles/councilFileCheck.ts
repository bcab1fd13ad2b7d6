import { type CouncilFile, wholeFile } from '../../../../tenants/councils/councilFile.ts';
import { type FileMistake, inFileOrder } from '../../../../tenants/councils/fileMistakes.ts';
import {
  readUnfinishedFile,
  touches,
  type UnfinishedFile,
} from '../../../../tenants/councils/unfinishedFile.ts';
import { readYaml } from '../../../../tenants/councils/yamlPlaces.ts';
import { isRecord } from '../../../../tenants/isRecord.ts';
import { mistake, type SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { type AreaKey, NEEDED_AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { valueAt } from '../../../../tenants/policy/settingNode.ts';
import { type PolicyWarning, policyWarning } from '../../policy/policies/versionFindings.ts';
import { runWorkedCases, type WorkedCaseResult } from './workedCases.ts';

/**
 * Everything that can be said about a council file without knowing whether the council is on the platform.
 */
export interface CouncilFileCheck {
  /** Null when the file has mistakes. */
  file: CouncilFile | null;
  /** False where the file could not be read at all. */
  isYaml: boolean;
  mistakes: readonly FileMistake[];
  missingAreas: readonly AreaKey[];
  /** Of every setting that is right, whatever is wrong beside it. */
  warnings: readonly PolicyWarning[];
  /** Those that are right, run by the file's resource allocation; empty until that is right too. */
  workedCases: readonly WorkedCaseResult[];
}

const SCALES = ['policies', 'resourceAllocation', 'settings', 'scales'] as const;

/**
 * Checks the YAML text of a council file: its settings, the national frame, its sources and its worked cases, all
 * in one go. Each is checked as far as what it rests on is right.
 */
export function checkCouncilFile(yamlText: string): CouncilFileCheck {
  const read = readUnfinishedFile(yamlText);
  const whole = wholeFile(read);
  const { results, fault } = runnableCases(read, whole !== null);
  const tooLarge = fault === null ? [] : [amountsTooLarge(yamlText, fault)];
  return {
    file: fault === null ? whole : null,
    isYaml: read.isYaml,
    mistakes: inFileOrder([...read.mistakes, ...tooLarge]),
    missingAreas: whole?.missingAreas ?? areasNotWritten(yamlText),
    warnings: warningsOf(read),
    workedCases: fault === null ? results : [],
  };
}

/** A policy that is still wrong gives no amounts; one that is left out may be the one that the council has. */
function runnableCases({ settings, workedCases }: UnfinishedFile, isWhole: boolean) {
  if (!settings.resourceAllocation && !isWhole) return { results: [], fault: null };
  return runWorkedCases(settings.resourceAllocation, workedCases);
}

/** Warnings on the settings of a file as far as they are right. */
export function warningsOf({ warnings, written }: UnfinishedFile): PolicyWarning[] {
  return warnings.map((finding) => policyWarning(finding.areaKey, written.get(finding.areaKey), finding));
}

/** The mistake for a policy that gives impossibly large sums, with its place in the file. */
export function amountsTooLarge(yamlText: string, fault: string): FileMistake {
  return placedIn(yamlText, mistake('OUT_OF_BOUNDS', SCALES, fault, 'amounts that a council could pay'));
}

/** What only the platform can find out about a file. */
export interface FoundOnPlatform {
  /** Mistakes such as a first day before that of an earlier version. */
  tooEarly: readonly SettingMistake[];
  /** Worked with the council's own version where the file has none; empty where they were not run. */
  workedCases: readonly WorkedCaseResult[];
}

/** A check, with the findings that only the platform can make. */
export function checkWith(
  yamlText: string,
  check: CouncilFileCheck,
  { tooEarly, workedCases }: FoundOnPlatform,
): CouncilFileCheck {
  const worked = workedCases.length === 0 ? check : { ...check, workedCases };
  if (tooEarly.length === 0) return worked;
  const mistakes = inFileOrder([...check.mistakes, ...tooEarly.map((each) => placedIn(yamlText, each))]);
  return { ...worked, file: null, mistakes };
}

/** A mistake with its place in the file; only for paths that pass through no list. */
function placedIn(yamlText: string, found: SettingMistake): FileMistake {
  const yaml = readYaml(yamlText);
  const place = 'fault' in yaml ? { line: 1, column: 1 } : yaml.placeOf(found.path);
  return { ...found, ...place, dottedPath: found.path.join('.') };
}

/**
 * The needed areas that a file with mistakes leaves out; empty where it can't even be read as YAML. What can't be read for
 * certain may be there.
 */
function areasNotWritten(yamlText: string): AreaKey[] {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml || !isRecord(yaml.value)) return [];
  const unread = [...yaml.unread.values, ...yaml.unread.groups];
  return NEEDED_AREA_KEYS.filter((area) => {
    const place = ['policies', area];
    const mayBeThere = unread.some((path) => path.length <= place.length && touches(path, place));
    return !mayBeThere && !isRecord(valueAt(yaml.value, place));
  });
}
