import type { SettingDeclarationFragment } from '../../../../schema/operations/generated.ts';

/** A value as settings have it, in JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
/** Where a setting is inside its area: names, and places in lists counted from 0. */
export type Steps = readonly (string | number)[];

export interface DeclaredValue extends SettingDeclarationFragment {
  kind: 'VALUE';
  name: string;
}
interface DeclaredInside {
  name: string;
  label: string;
  why: string;
  mayBeNull: boolean;
  /** Of a list, the settings of one entry. */
  settings: Declared[];
}
export interface DeclaredGroup extends DeclaredInside {
  kind: 'GROUP';
}
export interface DeclaredList extends DeclaredInside {
  kind: 'LIST';
  entryLabel: string;
  keyedBy: readonly string[];
  minimumEntries: number;
  maximumEntries: number;
}
export type Declared = DeclaredValue | DeclaredGroup | DeclaredList;

/** The settings of an area as a tree, from the flat catalogue in which each says what it is inside of. */
export function declaredTree(catalogue: readonly SettingDeclarationFragment[]): Declared[] {
  const tree: Declared[] = [];
  for (const setting of catalogue) {
    let around = tree;
    for (const group of setting.within) around = insideOf(around, group).settings;
    around.push({ ...setting, kind: 'VALUE', name: lastOf(setting.path) });
  }
  return tree;
}

type GroupAround = SettingDeclarationFragment['within'][number];

function insideOf(around: Declared[], group: GroupAround): DeclaredGroup | DeclaredList {
  const name = lastOf(group.path);
  const known = around.find((each) => each.name === name);
  if (known && known.kind !== 'VALUE') return known;
  const { label, why, mayBeNull } = group;
  const inside = { name, label, why, mayBeNull, settings: [] };
  const made: DeclaredGroup | DeclaredList = group.isList
    ? {
        ...inside,
        kind: 'LIST',
        entryLabel: group.entryLabel ?? label,
        keyedBy: group.keyedBy,
        minimumEntries: group.minimumEntries ?? 0,
        maximumEntries: group.maximumEntries ?? 100,
      }
    : { ...inside, kind: 'GROUP' };
  around.push(made);
  return made;
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** The value at some steps; undefined where there is none. */
export function jsonAt(value: Json | undefined, steps: Steps): Json | undefined {
  return steps.reduce<Json | undefined>((found, step) => {
    if (Array.isArray(found)) return typeof step === 'number' ? found[step] : undefined;
    return found !== null && typeof found === 'object' ? found[step] : undefined;
  }, value);
}

/** A copy in which the value at some steps is another. */
export function withJsonAt(whole: Json | undefined, steps: Steps, value: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((each, index) => (index === step ? (withJsonAt(each, rest, value) ?? null) : each));
  }
  const group = whole !== null && typeof whole === 'object' ? whole : {};
  const { [String(step)]: _was, ...others } = group as { [name: string]: Json };
  const made = withJsonAt(group[String(step)], rest, value);
  return made === undefined ? others : { ...group, [String(step)]: made };
}

export function entriesOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** What tells an entry of a list apart: its step in a dotted path. */
export function entryKey(list: DeclaredList, entry: Json | undefined, index: number): string {
  const key = list.keyedBy.map((name) => jsonAt(entry, [name]));
  if (key.length === 0 || key.includes(undefined)) return String(index);
  return key.filter((each) => each !== null).join('-');
}

/** What people call an entry: its own name, or what tells it apart, or its place. */
export function entryName(list: DeclaredList, entry: Json | undefined, index: number): string {
  const label = jsonAt(entry, ['label']);
  if (typeof label === 'string' && label) return label;
  const words = list.keyedBy.flatMap((name) => {
    const value = jsonAt(entry, [name]);
    const setting = list.settings.find((each) => each.name === name);
    if (setting?.kind !== 'VALUE' || value === null || value === undefined || value === '') return [];
    const chosen = setting.choicesInWords.find(({ choice }) => choice === value)?.label;
    return [chosen ?? (typeof value === 'number' ? `${setting.label} ${value}` : String(value))];
  });
  return words.join(', ') || `${list.entryLabel} ${index + 1}`;
}

/** The single settings inside, with those in groups, but not those of lists. */
export function valuesInside(settings: readonly Declared[]): DeclaredValue[] {
  return settings.flatMap((each) =>
    each.kind === 'VALUE' ? [each] : each.kind === 'GROUP' ? valuesInside(each.settings) : [],
  );
}

export function holdsList(settings: readonly Declared[]): boolean {
  return settings.some((each) => each.kind === 'LIST' || (each.kind === 'GROUP' && holdsList(each.settings)));
}

/** The most columns of a table. */
const MOST_COLUMNS = 9;

/** Whether a list reads as a table: each entry a row, each setting a column. */
export function isTable(list: DeclaredList): boolean {
  if (
    holdsList(list.settings) ||
    list.settings.some(({ kind, mayBeNull }) => kind === 'GROUP' && mayBeNull)
  ) {
    return false;
  }
  const columns = valuesInside(list.settings);
  return columns.length <= MOST_COLUMNS && columns.every((each) => !each.isList && !isLongText(each));
}

const LONGEST_LINE = 200;

export function isLongText({ unit, maximum }: DeclaredValue): boolean {
  return unit === 'TEXT' && (maximum ?? 0) > LONGEST_LINE;
}

/** The settings of a table’s columns, each with the steps from an entry to it. */
export function columnsOf(
  settings: readonly Declared[],
  steps: Steps = [],
): { setting: DeclaredValue; steps: Steps }[] {
  return settings.flatMap((each) => {
    const at = [...steps, each.name];
    if (each.kind === 'VALUE') return [{ setting: each, steps: at }];
    return each.kind === 'GROUP' ? columnsOf(each.settings, at) : [];
  });
}
