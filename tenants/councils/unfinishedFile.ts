/** Reads a council file that is still being written, each area on its own, as far as it has got. */
import { mistakesFrom } from '../policy/mistakeSentences.ts';
import type { SettingMistake } from '../policy/mistakes.ts';
import { AREA_KEYS, type AreaKey } from '../policy/policy.ts';
import { isRecord, type SettingPath, valueAt } from '../policy/settingNode.ts';
import { type CouncilFile, checkVersions, type FileMistake, placed, syntaxMistake } from './councilFile.ts';
import { COUNCIL_FILE, type CouncilDetails, type VersionsInFile } from './councilShape.ts';
import type { WorkedCase } from './workedCase.ts';
import { readYaml } from './yamlPlaces.ts';

/** A council file as far as it has got. */
export interface UnfinishedFile {
  /** Null while the council's details can't be read. */
  readonly council: CouncilDetails | null;
  /** The version of each area that is complete and correct; null for the others. */
  readonly policies: VersionsInFile;
  /** The plain settings of each area that the file mentions, correct or not. */
  readonly written: ReadonlyMap<AreaKey, unknown>;
  readonly mistakes: readonly FileMistake[];
  readonly warnings: CouncilFile['warnings'];
  /** Empty while any of them can't be read. */
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

const NO_VERSIONS = Object.fromEntries(AREA_KEYS.map((area) => [area, null])) as unknown as VersionsInFile;

/** Reads the YAML text of a council file as far as it can be read, with every mistake in its place. */
export function readUnfinishedFile(yamlText: string): UnfinishedFile {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml) return { ...NOTHING_READ, mistakes: [syntaxMistake(yaml.fault)] };
  const { value } = yaml;
  const result = COUNCIL_FILE.schema.safeParse(value);
  const found = result.success ? [] : mistakesFrom(result.error, COUNCIL_FILE.node, value);
  const { council, policies, workedCases } = result.success ? result.data : partsWithout(value, found);
  const checked = checkVersions(policies);
  const brokenAreas = checked.mistakes.map(({ path }) => partOf(path));
  const right = AREA_KEYS.map((area) => [area, brokenAreas.includes(area) ? null : policies[area]]);
  return {
    council,
    policies: Object.fromEntries(right) as VersionsInFile,
    written: writtenIn(value),
    mistakes: placed(yaml, [...found, ...checked.mistakes]),
    warnings: checked.warnings,
    workedCases,
  };
}

const NOTHING_READ: Omit<UnfinishedFile, 'mistakes'> = {
  council: null,
  policies: NO_VERSIONS,
  written: new Map(),
  warnings: [],
  workedCases: [],
};

type Parts = Pick<UnfinishedFile, 'council' | 'policies' | 'workedCases'>;

/** The parts of a file in which there is no mistake. */
function partsWithout(value: unknown, mistakes: readonly SettingMistake[]): Parts {
  const broken = new Set(mistakes.map(({ path }) => partOf(path)));
  const areas = AREA_KEYS.filter((area) => !broken.has(area));
  const policies = areas.map((area) => [area, valueAt(value, ['policies', area])]);
  const read = COUNCIL_FILE.schema.safeParse({
    council: broken.has('council') ? STAND_IN : valueAt(value, ['council']),
    policies: Object.fromEntries(policies),
    workedCases: broken.has('workedCases') ? [] : valueAt(value, ['workedCases']),
  });
  if (!read.success) return NOTHING_READ;
  return { ...read.data, council: broken.has('council') ? null : read.data.council };
}

/** Stands in for a council that can't be read, so that the areas can be; never shown. */
const STAND_IN = {
  slug: 'unread',
  name: 'Unread',
  regionCode: 'E12000001',
  gssCodes: [{ code: 'E06000000', validFrom: '2000-01-01' }],
};

function writtenIn(value: unknown): Map<AreaKey, unknown> {
  const written = AREA_KEYS.flatMap((area): [AreaKey, unknown][] => {
    const version = valueAt(value, ['policies', area]);
    return isRecord(version) ? [[area, version.settings]] : [];
  });
  return new Map(written);
}
