/**
 * Reads a council file. Takes YAML text, and gives the council, its policy and its worked cases, or every
 * mistake with its line.
 */
import { mistakesFrom } from '../policy/mistakeSentences.ts';
import { mistake, type SettingMistake } from '../policy/mistakes.ts';
import { type FrameFinding, frameFindings, frameMistakes } from '../policy/nationalFrame.ts';
import { nearestWord } from '../policy/nearestWord.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../policy/policy.ts';
import type { Area } from '../policy/setting.ts';
import type { SettingPath } from '../policy/settingNode.ts';
import { dottedPath, namesASetting, settingRows } from '../policy/settingRows.ts';
import {
  COUNCIL_FILE,
  type CouncilDetails,
  type PolicySource,
  type VersionInFile,
  type VersionsInFile,
} from './councilShape.ts';
import type { WorkedCase } from './workedCase.ts';
import { type Place, type PlacedYaml, readYaml, type SyntaxFault } from './yamlPlaces.ts';

/** A council file that can be used as it is. */
export interface CouncilFile {
  readonly council: CouncilDetails;
  /** The version of each area, or null where the file has none yet. */
  readonly policies: VersionsInFile;
  readonly missingAreas: readonly AreaKey[];
  readonly workedCases: readonly WorkedCase[];
  /**
   * Where the policy is laxer than the national frame, with the reason recorded. Paths start from the area's
   * settings.
   */
  readonly warnings: readonly (FrameFinding & { readonly areaKey: AreaKey })[];
}

/**
 * A mistake in a file. `path` starts from the top of the file; `dottedPath` is the same path written for
 * people.
 */
export interface FileMistake extends SettingMistake, Place {
  readonly dottedPath: string;
}

/** A file that was read, or what is wrong with it. */
export type ReadCouncilFile =
  | { readonly file: CouncilFile; readonly mistakes?: undefined }
  | { readonly file?: undefined; readonly mistakes: readonly FileMistake[] };

/** Reads the YAML text of a council file. Areas that are missing are listed and are not mistakes. */
export function readCouncilFile(yamlText: string): ReadCouncilFile {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml) return { mistakes: [syntaxMistake(yaml.fault)] };
  const result = COUNCIL_FILE.schema.safeParse(yaml.value);
  if (!result.success)
    return { mistakes: placed(yaml, mistakesFrom(result.error, COUNCIL_FILE.node, yaml.value)) };
  const { council, policies, workedCases } = result.data;
  const { mistakes, warnings } = checkVersions(policies);
  if (mistakes.length > 0) return { mistakes: placed(yaml, mistakes) };
  const missingAreas = AREA_KEYS.filter((areaKey) => policies[areaKey] === null);
  return { file: { council, policies, missingAreas, workedCases, warnings } };
}

/** One mistake as a readable block: the place, what is wrong, and what would be right. */
export function formatMistake(fileName: string, found: FileMistake): string {
  const where = found.dottedPath === '' ? '' : `  ${found.dottedPath}`;
  return [
    `${fileName}:${found.line}:${found.column}${where}`,
    `  ${found.code}: ${found.message}`,
    `  Right would be: ${found.expected}`,
  ].join('\n');
}

/**
 * The mistake to give for a text that is not YAML. It is the only one, as nothing in the text can be read.
 */
export function syntaxMistake({ line, column, message, expected }: SyntaxFault): FileMistake {
  const sentence = `The file is not YAML here, so nothing in it was read: ${message}. Mend the line, or the one above it. The rest of the file is looked at once this is mended.`;
  return { ...mistake('YAML_SYNTAX', [], sentence, expected), line, column, dottedPath: '' };
}

/** Whether the file is not YAML at all, so that nothing else can be said about it. */
export function isUnread(mistakes: readonly SettingMistake[]): boolean {
  return mistakes.some(({ code }) => code === 'YAML_SYNTAX');
}

/** Mistakes with their places in the file, in its order. */
export function placed(yaml: PlacedYaml, mistakes: readonly SettingMistake[]): FileMistake[] {
  return mistakes
    .map((each) => ({
      ...each,
      ...yaml.placeOf(each.path),
      dottedPath: dottedPath(COUNCIL_FILE.node, yaml.value, each.path),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * What the national frame and the checks of sources say about whole versions. An area that is null is not
 * checked.
 */
export function checkVersions(policies: VersionsInFile): CheckedVersion {
  const checked = AREA_KEYS.flatMap((areaKey) => {
    const version = policies[areaKey];
    return version ? [checkVersion(areaKey, version)] : [];
  });
  return {
    mistakes: checked.flatMap(({ mistakes }) => mistakes),
    warnings: checked.flatMap(({ warnings }) => warnings),
  };
}

/** What is wrong with the versions that could be read, and where they are laxer than expected. */
interface CheckedVersion {
  readonly mistakes: readonly SettingMistake[];
  readonly warnings: CouncilFile['warnings'];
}

function checkVersion<Key extends AreaKey>(areaKey: Key, version: VersionInFile<Key>): CheckedVersion {
  const findings = frameFindings(areaKey, version.settings);
  const refused = frameMistakes(findings).map((each) => inFile(each, ['policies', areaKey, 'settings']));
  return {
    mistakes: [...sourceMistakes(areaKey, version.sources, version.settings), ...refused],
    warnings: findings.map((each) => ({ ...each, areaKey })),
  };
}

function inFile(found: SettingMistake, above: SettingPath): SettingMistake {
  return { ...found, path: [...above, ...found.path] };
}

/** A source whose path names no setting would apply to nothing, and nobody would notice. */
function sourceMistakes(
  areaKey: AreaKey,
  sources: readonly PolicySource[],
  settings: unknown,
): SettingMistake[] {
  const area = POLICY_AREAS[areaKey] as Area<unknown>;
  return sources.flatMap(({ path }, index) => {
    if (namesASetting(area.node, settings, path)) return [];
    const nearest = nearestWord(
      path,
      settingRows(area, settings).map((row) => row.path),
    );
    const advice = nearest
      ? `Did you mean “${nearest}”?`
      : 'Write the path of a setting of this area, with dots.';
    return [
      mistake(
        'SOURCE_PATH_UNKNOWN',
        ['policies', areaKey, 'sources', index, 'path'],
        `The source is for “${path}”, which names no setting of “${area.label}”, so no figure would show it. ${advice}`,
        nearest ?? 'the path of a setting',
      ),
    ];
  });
}
