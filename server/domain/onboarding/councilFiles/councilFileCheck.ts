import {
  type CouncilFile,
  type FileMistake,
  readCouncilFile,
} from '../../../../tenants/councils/councilFile.ts';
import { readYaml } from '../../../../tenants/councils/yamlPlaces.ts';
import { mistake, type SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { isRecord, valueAt } from '../../../../tenants/policy/settingNode.ts';
import { type PolicyWarning, policyWarning } from '../../policy/policies/versionFindings.ts';
import { runWorkedCases, type WorkedCaseResult } from './workedCases.ts';

/**
 * Everything that can be said about a council file without knowing whether the council is on the platform.
 */
export interface CouncilFileCheck {
  /** Null when the file has mistakes. */
  file: CouncilFile | null;
  mistakes: readonly FileMistake[];
  missingAreas: readonly AreaKey[];
  warnings: readonly PolicyWarning[];
  /** Empty when the file has mistakes: its policy can't be run until they are corrected. */
  workedCases: readonly WorkedCaseResult[];
}

const SCALES = ['policies', 'resourceAllocation', 'settings', 'scales'] as const;

/** Checks the YAML text of a council file: its settings, the national frame, and its worked cases. */
export function checkCouncilFile(yamlText: string): CouncilFileCheck {
  const { file, mistakes } = readCouncilFile(yamlText);
  if (!file) return { ...NOTHING_FOUND, mistakes, missingAreas: areasNotWritten(yamlText) };
  const { results, fault } = runWorkedCases(
    file.policies.resourceAllocation?.settings ?? null,
    file.workedCases,
  );
  const { missingAreas } = file;
  if (fault) return { ...NOTHING_FOUND, mistakes: [amountsTooLarge(yamlText, fault)], missingAreas };
  return { file, mistakes: [], missingAreas, warnings: warningsOf(file), workedCases: results };
}

const NOTHING_FOUND = { file: null, warnings: [], workedCases: [] };

function warningsOf(file: CouncilFile): PolicyWarning[] {
  return file.warnings.map((finding) =>
    policyWarning(finding.areaKey, file.policies[finding.areaKey]?.settings, finding),
  );
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
  if (tooEarly.length === 0) return workedCases.length === 0 ? check : { ...check, workedCases };
  const mistakes = tooEarly.map((each) => placedIn(yamlText, each)).toSorted((a, b) => a.line - b.line);
  return { ...NOTHING_FOUND, mistakes, missingAreas: check.missingAreas };
}

/** A mistake with its place in the file; only for paths that pass through no list. */
function placedIn(yamlText: string, found: SettingMistake): FileMistake {
  const yaml = readYaml(yamlText);
  const place = 'fault' in yaml ? { line: 1, column: 1 } : yaml.placeOf(found.path);
  return { ...found, ...place, dottedPath: found.path.join('.') };
}

/** The areas that a file with mistakes leaves out; empty where it can't even be read as YAML. */
function areasNotWritten(yamlText: string): AreaKey[] {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml || !isRecord(yaml.value)) return [];
  return AREA_KEYS.filter((area) => !isRecord(valueAt(yaml.value, ['policies', area])));
}
