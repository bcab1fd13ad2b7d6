/** What is wrong with the sources that are given for an area's figures. */
import { mistake, type SettingMistake } from '../policy/mistakes.ts';
import { nearestWord } from '../policy/nearestWord.ts';
import { type AreaKey, POLICY_AREAS } from '../policy/policy.ts';
import type { Area } from '../policy/setting.ts';
import { valueAt } from '../policy/settingNode.ts';
import { namesASetting, placeOf } from '../policy/settingRows.ts';
import { asFarAsReadable, mistakesOfEach } from '../policy/unreadable.ts';
import { entryPaths, type PolicySource, sourcedPaths } from './provenance.ts';

/**
 * A source whose path names no setting would apply to nothing, and nobody would notice. Paths of the mistakes start
 * from the sources. Nothing is said of a path into an entry that can't be read yet.
 */
export function sourceMistakes(
  areaKey: AreaKey,
  sources: readonly PolicySource[],
  settings: unknown,
): SettingMistake[] {
  const area = POLICY_AREAS[areaKey] as Area<unknown>;
  return mistakesOfEach(sources, ({ path }, index) => {
    if (namesASetting(area.node, settings, path) || namesAnEntry(area, settings, path)) return [];
    const nearest = nearestWord(path, pathsOf(area, settings));
    const advice = nearest
      ? `Did you mean “${nearest}”?`
      : 'Write the path of a setting of this area, with dots.';
    return [
      mistake(
        'SOURCE_PATH_UNKNOWN',
        [index, 'path'],
        `The source is for “${path}”, which names no setting of “${area.label}”, so no figure would show it. ${advice}`,
        nearest ?? 'the path of a setting',
      ),
    ];
  });
}

/** The paths to suggest; while a setting is unreadable, only those of the settings of the area itself. */
function pathsOf(area: Area<unknown>, settings: unknown): string[] {
  return asFarAsReadable(() => sourcedPaths(area, settings), Object.keys(area.node.settings));
}

/** Whether a path names one word in a list of words: `enabledOptions.POOL`. */
function namesAnEntry(area: Area<unknown>, settings: unknown, path: string): boolean {
  const list = path.slice(0, path.lastIndexOf('.'));
  const place = placeOf(area.node, settings, list);
  if (place?.node.kind !== 'LIST' || place.node.item.kind !== 'LEAF') return false;
  const { unit } = place.node.item;
  return entryPaths({ path: list, unit, value: valueAt(settings, place.path) }).includes(path);
}
