/** Which settings of an area a council has to write, and how many of them it has written: "12 of 34". */
import { isRecord } from '../isRecord.ts';
import type { SettingMistake } from './mistakes.ts';
import { checkAreaSettings } from './nationalFrame.ts';
import { type AreaKey, POLICY_AREAS } from './policy.ts';
import { readSetting } from './readSetting.ts';
import type { Area } from './setting.ts';
import { nodeAt, type SettingNode, type SettingPath } from './settingNode.ts';

/** A setting that has no default, so the council has to write it. */
export interface RequiredSetting {
  /** Dotted, with `[]` for the entries of a list: `scales[].domains[].points.LOW`. */
  readonly path: string;
  readonly label: string;
  readonly why: string;
  /** Whether it is written and right, in every entry of the lists around it. */
  readonly isWritten: boolean;
}

/** How many of the required settings are written, and right. */
export interface Completeness {
  readonly written: number;
  readonly required: number;
  /** The paths of those that are not, in the order of declaration. */
  readonly missing: readonly string[];
}

/** How complete the plain settings of an area are, counted as `requiredSettings` does. */
export function completenessOf(areaKey: AreaKey, input: unknown): Completeness {
  const settings = requiredOf(areaKey, input);
  const missing = settings.filter(({ isWritten }) => !isWritten).map(({ path }) => path);
  return { written: settings.length - missing.length, required: settings.length, missing };
}

/** The settings of an area that a council has to write; a value that the national frame refuses is not right. */
export function requiredOf(areaKey: AreaKey, input: unknown): RequiredSetting[] {
  const { mistakes } = checkAreaSettings(areaKey, input);
  return requiredSettings(POLICY_AREAS[areaKey] as Area<unknown>, input, mistakes ?? []);
}

/**
 * The settings of an area that a council has to write, found from their declaration. A setting inside a list
 * counts once, however many entries there are. Nothing is required inside an optional part that is left out.
 * @param settings plain values that may be incomplete or of the wrong kind; undefined where there are none.
 * @param mistakes what is wrong with them: a value that is wrong does not count as written.
 */
export function requiredSettings(
  area: Pick<Area<unknown>, 'node' | 'schema'>,
  settings: unknown,
  mistakes: readonly SettingMistake[] = readSetting(area, settings).mistakes,
): RequiredSetting[] {
  const wrong = mistakes.flatMap(({ path }) => singleAt(area.node, path) ?? []);
  return settingsIn(area.node, [wrong.reduce(without, settings)], []);
}

/** The path of the one setting that a mistake is in, as far as the mistake is in a single one: in a list of words, the list. */
function singleAt(node: SettingNode, path: SettingPath): { path: SettingPath } | null {
  const length = [...path.keys(), path.length].find((each) => {
    const found = nodeAt(node, path.slice(0, each));
    return found !== null && isSingle(found);
  });
  return length === undefined ? null : { path: path.slice(0, length) };
}

/** A copy without the value at a path. */
function without(value: unknown, { path }: { path: SettingPath }): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? without(item, { path: rest }) : item));
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: without(value[step], { path: rest }) };
}

/** @param values the values found at the node: one, or one for each entry of the lists around it. */
function requiredIn(
  node: SettingNode,
  values: readonly unknown[],
  path: readonly string[],
): RequiredSetting[] {
  const mayBeLeftOut = node.defaultValue !== undefined;
  // Null says "none" where that is allowed, so there is nothing inside it to write.
  const isNone = (value: unknown) =>
    (node.nullable && value === null) || (mayBeLeftOut && value === undefined);
  const present = values.filter((value) => !isNone(value));
  if (isSingle(node)) return mayBeLeftOut ? [] : [requiredSetting(node, values, path)];
  return present.length === 0 ? [] : settingsIn(node, present, path);
}

/** The settings inside a group, or inside a list of groups. */
function settingsIn(
  node: SettingNode,
  values: readonly unknown[],
  path: readonly string[],
): RequiredSetting[] {
  if (node.kind === 'LEAF') return [];
  if (node.kind === 'LIST') {
    const entries = values.flatMap((value) =>
      Array.isArray(value) && value.length >= Math.min(1, node.minimumItems) ? value : [undefined],
    );
    return entries.length === 0
      ? []
      : settingsIn(node.item, entries, [...path.slice(0, -1), `${path.at(-1)}[]`]);
  }
  return Object.entries(node.settings).flatMap(([name, child]) =>
    requiredIn(
      child,
      values.map((value) => (isRecord(value) ? value[name] : undefined)),
      [...path, name],
    ),
  );
}

/** Whether a node is one setting: a value, or a list of single values. */
function isSingle(node: SettingNode): boolean {
  return node.kind === 'LEAF' || (node.kind === 'LIST' && node.item.kind === 'LEAF');
}

function requiredSetting(
  { label, why }: SettingNode,
  values: readonly unknown[],
  path: readonly string[],
): RequiredSetting {
  return {
    path: path.join('.'),
    label,
    why,
    // Null where there must be a value is a mistake, and what is wrong was taken out before.
    isWritten: values.every((value) => value !== undefined),
  };
}
