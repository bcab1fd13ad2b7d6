/**
 * The differences between two versions of an area's settings, setting by setting. Entries of a list are
 * matched by their natural key, so that a row inserted in a price table is one addition and does not shift
 * the rows after it. Applying the differences to the first version gives the second exactly.
 */
import { isDeepStrictEqual } from 'node:util';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';
import {
  type GroupNode,
  itemKey,
  type ListNode,
  type PlainValue,
  type SettingNode,
  type Unit,
  valueAt,
} from './settingNode.ts';
import { itemLabel } from './settingRows.ts';

/** In which way two versions differ. */
export type DifferenceKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';

/** One difference. */
export interface SettingDifference {
  /**
   * Dotted, as `settingRows` writes it; where a whole entry or group was added or removed, the path of that.
   */
  readonly path: string;
  readonly label: string;
  /** The labels of the groups and entries around it, from the outermost. */
  readonly within: readonly string[];
  /** Null where it covers several settings at once: an entry of a list, or an optional group. */
  readonly unit: Unit | null;
  readonly kind: DifferenceKind;
  /**
   * Undefined where there was none. For REORDERED, the keys of the entries that both versions have, in their
   * order.
   */
  readonly before: PlainValue | undefined;
  readonly after: PlainValue | undefined;
  /** For an entry added to a list, its new position there, counted from 0; otherwise null. */
  readonly position: number | null;
}

/**
 * The differences in the order of declaration; empty where the settings are equal. Where there was no earlier
 * version, every setting of the new one is a difference.
 */
export function settingDifferences<Key extends AreaKey>(
  areaKey: Key,
  before: PolicySettings[Key] | null,
  after: PolicySettings[Key],
): SettingDifference[] {
  const node = POLICY_AREAS[areaKey].node;
  return groupDifferences(node, before ?? nothingOf(node), after, [], []);
}

/** Settings in which nothing is set yet: required groups are there, but empty. */
export function nothingOf(node: GroupNode): PlainValue {
  const settings = Object.entries(node.settings).flatMap(([name, child]) => {
    if (child.nullable) return [[name, null] as const];
    if (child.kind === 'GROUP') return [[name, nothingOf(child)] as const];
    return child.kind === 'LIST' && child.item.kind === 'GROUP' ? [[name, []] as const] : [];
  });
  return Object.fromEntries(settings);
}

interface Place {
  readonly path: readonly string[];
  readonly within: readonly string[];
}

function differencesOf(
  node: SettingNode,
  before: unknown,
  after: unknown,
  place: Place,
): SettingDifference[] {
  if (node.kind === 'GROUP') return optionalGroupDifferences(node, before, after, place);
  if (node.kind === 'LIST' && node.item.kind === 'GROUP') {
    return entryDifferences(node, node.item, entriesOf(before), entriesOf(after), place);
  }
  if (isDeepStrictEqual(before, after)) return [];
  const unit = node.kind === 'LEAF' ? node.unit : leafUnit(node);
  const kind = before === undefined ? 'ADDED' : 'CHANGED';
  return [difference(node.label, place, { unit, kind, before, after })];
}

function groupDifferences(
  node: GroupNode,
  before: unknown,
  after: unknown,
  path: readonly string[],
  within: readonly string[],
): SettingDifference[] {
  return Object.entries(node.settings).flatMap(([name, child]) =>
    differencesOf(child, valueAt(before, [name]), valueAt(after, [name]), { path: [...path, name], within }),
  );
}

function optionalGroupDifferences(
  node: GroupNode,
  before: unknown,
  after: unknown,
  place: Place,
): SettingDifference[] {
  const wasThere = before !== null && before !== undefined;
  const isThere = after !== null && after !== undefined;
  if (wasThere && isThere) {
    return groupDifferences(node, before, after, place.path, [...place.within, node.label]);
  }
  if (!wasThere && !isThere) return [];
  return [
    isThere
      ? difference(node.label, place, { unit: null, kind: 'ADDED', before: undefined, after })
      : difference(node.label, place, { unit: null, kind: 'REMOVED', before, after: undefined }),
  ];
}

/** An entry of a list, by its natural key. */
interface Entry {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
  readonly position: number;
}

function entryDifferences(
  list: ListNode,
  item: GroupNode,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): SettingDifference[] {
  const [old, now] = [keyed(list, before), keyed(list, after)];
  const within = [...place.within, list.label];
  const at = (key: string): Place => ({ path: [...place.path, key], within });
  const removed = [...old.values()]
    .filter(({ key }) => !now.has(key))
    .map(({ key, label, value }) =>
      difference(label, at(key), { unit: null, kind: 'REMOVED', before: value, after: undefined }),
    );
  const changedOrAdded = [...now.values()].flatMap(({ key, label, value, position }) => {
    const was = old.get(key);
    if (was) return groupDifferences(item, was.value, value, at(key).path, [...within, label]);
    const added = { unit: null, kind: 'ADDED', before: undefined, after: value } as const;
    return [{ ...difference(label, at(key), added), position }];
  });
  return [...removed, ...changedOrAdded, ...orderDifference(list, old, now, place)];
}

function orderDifference(
  list: ListNode,
  old: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  place: Place,
): SettingDifference[] {
  const before = [...old.keys()].filter((key) => now.has(key));
  const after = [...now.keys()].filter((key) => old.has(key));
  if (isDeepStrictEqual(before, after)) return [];
  return [difference(list.label, place, { unit: null, kind: 'REORDERED', before, after })];
}

function keyed(list: ListNode, entries: readonly unknown[]): Map<string, Entry> {
  return new Map(
    entries.map((value, position) => {
      const key = itemKey(list, value, position);
      return [key, { key, label: itemLabel(list, value, position), value, position }];
    }),
  );
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function leafUnit(list: ListNode): Unit | null {
  return list.item.kind === 'LEAF' ? list.item.unit : null;
}

function difference(
  label: string,
  { path, within }: Place,
  what: Pick<SettingDifference, 'unit' | 'kind'> & { before: unknown; after: unknown },
): SettingDifference {
  // Settings hold only what YAML and JSON can write.
  const [before, after] = [what.before, what.after] as [PlainValue | undefined, PlainValue | undefined];
  return { path: path.join('.'), label, within, ...what, before, after, position: null };
}
