/** Mistakes in a council file, each with its place in the text. */
import { mistake, type SettingMistake } from '../policy/mistakes.ts';
import { nodeAt } from '../policy/settingNode.ts';
import { dottedPath } from '../policy/settingRows.ts';
import { COUNCIL_FILE } from './councilShape.ts';
import type { Place, PlacedYaml, WritingFault } from './yamlPlaces.ts';

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

/** The mistake to give for a text that is not YAML. It is the only one, as nothing in the text can be read. */
export function syntaxMistake(fault: WritingFault): FileMistake {
  const sentence = `The file is not YAML here, so nothing in it was read: ${fault.message}. Mend the line, or the one above it. The rest of the file is looked at once this is mended.`;
  return writingMistake(fault, sentence);
}

/** A text of which every other word is unsafe is not worth a list as long as itself. */
const MOST_TOLD = 500;

/** The mistakes to give for what programs would read in different ways; they come before all others. */
export function unsafeMistakes({ unsafe, value }: PlacedYaml): FileMistake[] {
  const { node } = COUNCIL_FILE;
  const told = unsafe.slice(0, MOST_TOLD).map((fault) => {
    const path = nodeAt(node, fault.path) ? fault.path : [];
    const sentence = `The file can be read in several ways here, and nothing in it is guessed at: ${fault.message}. The rest of the file was looked at as far as it can be read without this.`;
    return { ...writingMistake(fault, sentence), path, dottedPath: dottedPath(node, value, path) };
  });
  const next = unsafe[MOST_TOLD];
  if (!next) return told;
  const more = `The file can be read in several ways here and in ${unsafe.length - MOST_TOLD - 1} places below, which are told once those above are mended: ${next.message}.`;
  return [...told, writingMistake(next, more)];
}

function writingMistake({ line, column, expected }: WritingFault, sentence: string): FileMistake {
  return { ...mistake('YAML_SYNTAX', [], sentence, expected), line, column, dottedPath: '' };
}

/** All mistakes in a file: first what can't be read for certain, then the others in the file's order. */
export function inFileOrder(mistakes: readonly FileMistake[]): FileMistake[] {
  const isOfWriting = ({ code }: FileMistake) => code === 'YAML_SYNTAX';
  return mistakes.toSorted(
    (a, b) => Number(isOfWriting(b)) - Number(isOfWriting(a)) || a.line - b.line || a.column - b.column,
  );
}
