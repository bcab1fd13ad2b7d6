/** Which settings of an area a council has to write, and how many of them it has written: "12 of 34". */
import { type AreaKey, POLICY_AREAS } from './policy.ts';
import type { Area } from './setting.ts';
import { isRecord, type SettingNode } from './settingNode.ts';

/** A setting that has no default, so the council has to write it. */
export interface RequiredSetting {
  /** Dotted, with `[]` for the entries of a list: `scales[].domains[].points.LOW`. */
  readonly path: string;
  readonly label: string;
  readonly why: string;
  /** Whether it is written, in every entry of the lists around it. */
  readonly isWritten: boolean;
}

/** How many of the required settings are written. */
export interface Completeness {
  readonly written: number;
  readonly required: number;
  /** The paths of those that are not, in the order of declaration. */
  readonly missing: readonly string[];
}

/** How complete the plain settings of an area are, counted as `requiredSettings` does. */
export function completenessOf(areaKey: AreaKey, input: unknown): Completeness {
  const settings = requiredSettings(POLICY_AREAS[areaKey] as Area<unknown>, input);
  const missing = settings.filter(({ isWritten }) => !isWritten).map(({ path }) => path);
  return { written: settings.length - missing.length, required: settings.length, missing };
}

/**
 * The settings of an area that a council has to write, found from their declaration. A setting inside a list
 * counts once, however many entries there are. Nothing is required inside an optional part that is left out.
 * @param settings plain values that may be incomplete or of the wrong kind; undefined where there are none.
 */
export function requiredSettings(area: Pick<Area<unknown>, 'node'>, settings: unknown): RequiredSetting[] {
  return settingsIn(area.node, [settings], []);
}

/** @param values the values found at the node: one, or one for each entry of the lists around it. */
function requiredIn(
  node: SettingNode,
  values: readonly unknown[],
  path: readonly string[],
): RequiredSetting[] {
  const mayBeLeftOut = node.defaultValue !== undefined;
  // Null says "none", so there is nothing inside it to write.
  const present = values.filter((value) => value !== null && (value !== undefined || !mayBeLeftOut));
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
    const entries = values.flatMap((value) => (Array.isArray(value) ? value : [undefined]));
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
  { label, why, nullable }: SettingNode,
  values: readonly unknown[],
  path: readonly string[],
): RequiredSetting {
  return {
    path: path.join('.'),
    label,
    why,
    isWritten: values.every((value) => value !== undefined && (value !== null || nullable)),
  };
}
