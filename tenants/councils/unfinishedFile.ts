/**
 * Reads a council file as far as it has got: every mistake in it at once, and each part of it that is right. A
 * part is checked as far as what it rests on is right, so that nobody has to mend one mistake to hear of the next.
 */
import { isRecord } from '../isRecord.ts';
import type { SettingMistake } from '../policy/mistakes.ts';
import { type FrameFinding, frameFindings, frameMistakes } from '../policy/nationalFrame.ts';
import { AREA_KEYS, type AreaKey, type PolicySettings } from '../policy/policy.ts';
import { readSetting } from '../policy/readSetting.ts';
import { type SettingPath, valueAt } from '../policy/settingNode.ts';
import { asFarAsReadable, readable } from '../policy/unreadable.ts';
import {
  COUNCIL_FILE,
  type CouncilDetails,
  type VersionInFile,
  type VersionsInFile,
  type WrittenSource,
} from './councilShape.ts';
import { type FileMistake, placed, syntaxMistake, unsafeMistakes } from './fileMistakes.ts';
import { plainSource } from './provenance.ts';
import { sourceMistakes } from './sourceChecks.ts';
import { figureDayMistakes, sourceDayMistakes } from './versionDays.ts';
import type { WorkedCase } from './workedCase.ts';
import { readYaml } from './yamlPlaces.ts';

/** Where an area's policy is laxer than the national frame. Paths start from the area's settings. */
export type FileWarning = FrameFinding & { readonly areaKey: AreaKey };

/** The settings of each area that are right; null for the others. */
export type SettingsInFile = { readonly [Key in AreaKey]: PolicySettings[Key] | null };

/** A council file as far as it has got. */
export interface UnfinishedFile {
  /** Null while the council's details can't be read. */
  readonly council: CouncilDetails | null;
  /** The version of each area that is complete and correct; null for the others. */
  readonly policies: VersionsInFile;
  /** The settings of each area that are complete and correct, also where its day, note or sources are not. */
  readonly settings: SettingsInFile;
  /** The plain settings of each area that the file mentions, correct or not. */
  readonly written: ReadonlyMap<AreaKey, unknown>;
  /** False where nothing could be read; then there is the one mistake that says why. */
  readonly isYaml: boolean;
  readonly mistakes: readonly FileMistake[];
  readonly warnings: readonly FileWarning[];
  /** Those that are right. */
  readonly workedCases: readonly WorkedCase[];
}

/**
 * Which part of a file a mistake is in; null for the file itself, for example when a whole part is missing.
 */
export type FilePart = AreaKey | 'council' | 'workedCases';

/** The part of a file that a path is in; null where it is in none. */
export function partOf(path: SettingPath): FilePart | null {
  const [first, second] = path;
  if (first === 'council' || first === 'workedCases') return first;
  return first === 'policies' ? (AREA_KEYS.find((area) => area === second) ?? null) : null;
}

/** Reads the YAML text of a council file as far as it can be read, with every mistake in its place. */
export function readUnfinishedFile(yamlText: string): UnfinishedFile {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml) return { ...NOTHING_READ, mistakes: [syntaxMistake(yaml.fault)] };
  const { mistakes: found, soFar } = readSetting(COUNCIL_FILE, yaml.value, yaml.unread);
  const whole = partSoFar(() => readable(soFar));
  const checked = AREA_KEYS.flatMap((area) => (whole ? [checkVersion(area, whole)] : []));
  const mistakes = [...found, ...checked.flatMap((each) => each.mistakes)];
  const notRight = [...mistakes.map(({ path }) => path), ...yaml.unread.values, ...yaml.unread.groups];
  const isRight = (part: SettingPath) => !notRight.some((path) => touches(path, part));
  const at = (part: SettingPath) => (isRight(part) ? (valueAt(soFar, part) ?? null) : null);
  const versionOf = (area: AreaKey) => asKept(at(['policies', area]) as WrittenVersion | null);
  return {
    council: at(['council']) as CouncilDetails | null,
    policies: byArea(versionOf) as VersionsInFile,
    settings: byArea((area) => at(['policies', area, 'settings'])) as SettingsInFile,
    written: writtenIn(yaml.value),
    isYaml: true,
    mistakes: [...unsafeMistakes(yaml), ...placed(yaml, mistakes)],
    warnings: checked.flatMap((each) => each.warnings),
    workedCases: casesIn(soFar).flatMap((_, index) => {
      const worked = at(['workedCases', index]);
      return worked === null ? [] : [worked as WorkedCase];
    }),
  };
}

const NOTHING_READ: Omit<UnfinishedFile, 'mistakes'> = {
  isYaml: false,
  council: null,
  policies: byArea(() => null) as VersionsInFile,
  settings: byArea(() => null) as SettingsInFile,
  written: new Map(),
  warnings: [],
  workedCases: [],
};

function byArea(partOfArea: (area: AreaKey) => unknown): unknown {
  return Object.fromEntries(AREA_KEYS.map((area) => [area, partOfArea(area)]));
}

interface WrittenVersion {
  readonly sources: readonly WrittenSource[];
}

/** A version with its sources as they are kept. */
function asKept(version: WrittenVersion | null): unknown {
  return version && { ...version, sources: version.sources.map(plainSource) };
}

/** Whether a mistake is in a part, or in something that the part is inside. */
export function touches(path: SettingPath, part: SettingPath): boolean {
  const shorter = Math.min(path.length, part.length);
  return part.slice(0, shorter).every((step, index) => step === path[index]);
}

function casesIn(soFar: unknown): readonly unknown[] {
  const cases = valueAt(soFar, ['workedCases']);
  return Array.isArray(cases) ? cases : [];
}

/** What the national frame and the checks of sources say about one version, as far as it is right. */
interface CheckedVersion {
  readonly mistakes: readonly SettingMistake[];
  readonly warnings: readonly FileWarning[];
}

function checkVersion<Key extends AreaKey>(
  areaKey: Key,
  file: { readonly policies: VersionsInFile },
): CheckedVersion {
  const version = partSoFar(() => file.policies[areaKey]) as VersionInFile<Key> | null;
  const settings = version && partSoFar(() => version.settings);
  if (!version || !settings) return { mistakes: [], warnings: [] };
  const findings = frameFindings(areaKey, settings);
  const sources = partSoFar(() => version.sources) ?? [];
  const figures = partSoFar(() => settings.laterFigures) ?? [];
  const firstDay = partSoFar(() => version.effectiveFrom);
  const inVersion = (part: string) => (found: SettingMistake) => ({
    ...found,
    path: ['policies', areaKey, part, ...found.path],
  });
  return {
    mistakes: [
      ...sourceMistakes(areaKey, sources, settings).map(inVersion('sources')),
      ...(firstDay ? sourceDayMistakes(sources, firstDay).map(inVersion('sources')) : []),
      ...(firstDay ? figureDayMistakes(figures, firstDay).map(inVersion('settings')) : []),
      ...frameMistakes(findings).map(inVersion('settings')),
    ],
    warnings: findings.map((each) => ({ ...each, areaKey })),
  };
}

/** A part that rules may read, or null where there is none to be read. */
function partSoFar<Part>(part: () => Part): Part | null {
  return asFarAsReadable<Part | null>(part, null);
}

function writtenIn(value: unknown): Map<AreaKey, unknown> {
  const written = AREA_KEYS.flatMap((area): [AreaKey, unknown][] => {
    const version = valueAt(value, ['policies', area]);
    return isRecord(version) ? [[area, version.settings]] : [];
  });
  return new Map(written);
}
