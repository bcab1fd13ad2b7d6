import type { Draft } from './edit.page.tsx';
import type { EditPart } from './editParts.ts';
import { declaredTree, type Json, withJsonAt } from './settingTree.ts';
import { placeInWords, type SettingLine, settingLines } from './settingWords.ts';

/** What somebody typed beside what somebody else has saved meanwhile, where the two differ. */
export type SideBySide = readonly { label: string; yours: string; theirs: string }[];

export function bothSides(
  { catalogue, settings }: Pick<Draft, 'catalogue' | 'settings'>,
  part: EditPart,
  yours: Json | undefined,
): SideBySide {
  const tree = declaredTree(catalogue);
  const theirs = byPath(settingLines(tree, settings));
  const own = byPath(settingLines(tree, withJsonAt(settings, part.steps, yours)));
  return [...new Set([...own.keys(), ...theirs.keys()])].flatMap((path) => {
    const [one, other] = [own.get(path), theirs.get(path)];
    const line = one ?? other;
    if (!line || one?.words === other?.words) return [];
    const label = placeInWords(line.within, line.label);
    return [{ label, yours: one?.words ?? 'Not there', theirs: other?.words ?? 'Not there' }];
  });
}

function byPath(lines: readonly SettingLine[]): Map<string, SettingLine> {
  return new Map(lines.map((line) => [line.path, line]));
}
