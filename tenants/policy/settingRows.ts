/** Lays an area's settings out as rows, so that the policies of councils can be compared side by side. */
import { isRecord } from '../isRecord.ts';
import type { Area } from './setting.ts';
import {
  type GroupNode,
  itemKey,
  type ListNode,
  nodeAt,
  type PlainValue,
  type SettingNode,
  type SettingPath,
  type Unit,
  valueAt,
} from './settingNode.ts';

/** One setting's value. */
export interface SettingRow {
  /** Dotted, with the natural key of a list's item: `scales.everybody.domains.NUTRITION.points.LOW`. */
  readonly path: string;
  readonly label: string;
  /** The labels of the groups and entries around it, from the outermost. */
  readonly within: readonly string[];
  readonly unit: Unit;
  /** A list where the setting holds several single values; null for none. */
  readonly value: PlainValue;
}

/**
 * Every setting of an area as rows, in the order of declaration. An optional part that a council leaves out
 * still has its rows, with null, so that councils line up. Figures that change on a later day are no rows of their own:
 * the rows of that day show them.
 */
export function settingRows<Settings>(area: Area<Settings>, settings: Settings): SettingRow[] {
  const { laterFigures: _later, ...own } = area.node.settings;
  return groupRows({ ...area.node, settings: own }, settings, [], []);
}

/** A path by natural keys, made from a path by positions: `scales.0` becomes `scales.everybody`. */
export function dottedPath(node: SettingNode, value: unknown, path: SettingPath): string {
  const [step, ...rest] = path;
  if (step === undefined) return '';
  const inside = valueAt(value, [step]);
  const name =
    node.kind === 'LIST' && inside !== undefined ? itemKey(node, inside, Number(step)) : String(step);
  const next = node.kind === 'LIST' ? node.item : node.kind === 'GROUP' ? node.settings[step] : undefined;
  const after = next ? dottedPath(next, inside, rest) : rest.join('.');
  return after === '' ? name : `${name}.${after}`;
}

/** A setting found in given settings: its declaration, and its path by positions. */
export interface SettingPlace {
  readonly node: SettingNode;
  readonly path: SettingPath;
}

/**
 * Whether a dotted path (as `settingRows` writes it, or the beginning of one) names something in these
 * settings.
 */
export function namesASetting(node: SettingNode, value: unknown, dotted: string): boolean {
  return placeOf(node, value, dotted) !== null;
}

/**
 * What a dotted path (as `settingRows` writes it, or the beginning of one) names in these settings; null for
 * nothing. Paths into an optional group work even where the group is left out.
 */
export function placeOf(node: SettingNode, value: unknown, dotted: string): SettingPlace | null {
  return placeAfter({ node, path: [] }, value, dotted.split('.'));
}

/**
 * The declaration that a dotted path leads to, whatever entries its lists have: any step into a list of
 * groups counts as an entry's key. Null where it leads to none.
 */
export function nodeOfPath(node: SettingNode, dotted: string): SettingNode | null {
  return dotted.split('.').reduce<SettingNode | null>((found, step) => {
    if (found === null) return null;
    return nodeAt(found, [found.kind === 'LIST' ? 0 : step]);
  }, node);
}

function placeAfter(from: SettingPlace, value: unknown, steps: readonly string[]): SettingPlace | null {
  const [step, ...rest] = steps;
  if (step === undefined) return from;
  const { node, path } = from;
  if (node.kind === 'GROUP') {
    const child = Object.hasOwn(node.settings, step) ? node.settings[step] : undefined;
    return child ? placeAfter({ node: child, path: [...path, step] }, valueAt(value, [step]), rest) : null;
  }
  if (node.kind === 'LEAF' || node.item.kind === 'LEAF' || !Array.isArray(value)) return null;
  const index = value.findIndex((item, place) => itemKey(node, item, place) === step);
  return index < 0 ? null : placeAfter({ node: node.item, path: [...path, index] }, value[index], rest);
}

function rowsOf(
  node: SettingNode,
  value: unknown,
  path: readonly string[],
  within: readonly string[],
): SettingRow[] {
  if (node.kind === 'GROUP') return groupRows(node, value, path, [...within, node.label]);
  if (node.kind === 'LIST' && node.item.kind === 'GROUP')
    return listRows(node, value, path, [...within, node.label]);
  const unit = node.kind === 'LIST' ? leafUnit(node) : node.unit;
  return [{ path: path.join('.'), label: node.label, within, unit, value: (value ?? null) as PlainValue }];
}

function leafUnit(list: ListNode): Unit {
  return list.item.kind === 'LEAF' ? list.item.unit : 'COUNT';
}

function groupRows(
  node: GroupNode,
  value: unknown,
  path: readonly string[],
  within: readonly string[],
): SettingRow[] {
  return Object.entries(node.settings).flatMap(([name, child]) =>
    rowsOf(child, valueAt(value, [name]), [...path, name], within),
  );
}

function listRows(
  node: ListNode,
  value: unknown,
  path: readonly string[],
  within: readonly string[],
): SettingRow[] {
  if (!Array.isArray(value)) return [];
  const { item } = node;
  if (item.kind !== 'GROUP') return [];
  return value.flatMap((entry, index) =>
    groupRows(
      item,
      entry,
      [...path, itemKey(node, entry, index)],
      [...within, itemLabel(node, entry, index)],
    ),
  );
}

/** What people call an item: its own label where it has one, otherwise its natural key or position. */
export function itemLabel(list: ListNode, item: unknown, index: number): string {
  if (isRecord(item) && typeof item.label === 'string') return item.label;
  if (list.keyedBy.length === 0) return `${list.item.label} ${index + 1}`;
  const key = itemKey(list, item, index);
  return /^\d+$/.test(key) ? `${keyLabel(list)} ${key}` : key;
}

/** A number alone means little, so the label of what it counts goes before it: “From points 40”. */
function keyLabel({ item, keyedBy }: ListNode): string {
  const field = item.kind === 'GROUP' ? item.settings[keyedBy[0] ?? ''] : undefined;
  return field?.label ?? item.label;
}
