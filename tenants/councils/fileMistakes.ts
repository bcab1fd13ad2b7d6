/** Mistakes in a council file, each with its place in the text. */
import { mistake, type SettingMistake } from '../policy/mistakes.ts';
import { dottedPath } from '../policy/settingRows.ts';
import { COUNCIL_FILE } from './councilShape.ts';
import type { Place, PlacedYaml, SyntaxFault } from './yamlPlaces.ts';

/**
 * A mistake in a file. `path` starts from the top of the file; `dottedPath` is the same path written for
 * people.
 */
export interface FileMistake extends SettingMistake, Place {
  readonly dottedPath: string;
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
 * The mistake to give for a text that is not YAML, or that programs read in different ways. It is the only one, as
 * nothing in the text can be read.
 */
export function syntaxMistake({ line, column, message, expected, isReadable }: SyntaxFault): FileMistake {
  const why = isReadable ? 'The file can be read in several ways here' : 'The file is not YAML here';
  const sentence = `${why}, so nothing in it was read: ${message}. Mend the line, or the one above it. The rest of the file is looked at once this is mended.`;
  return { ...mistake('YAML_SYNTAX', [], sentence, expected), line, column, dottedPath: '' };
}

/** Whether the file is not YAML at all, so that nothing else can be said about it. */
export function isUnread(mistakes: readonly SettingMistake[]): boolean {
  return mistakes.some(({ code }) => code === 'YAML_SYNTAX');
}
