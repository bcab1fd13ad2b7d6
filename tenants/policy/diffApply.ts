/** Builds one version of an area's settings from another and the differences between them. */
import { nothingOf, type SettingDifference } from './diff.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';
import { type GroupNode, itemKey, type ListNode, type SettingNode, valueAt } from './settingNode.ts';

/**
 * Applies differences to `before`. Given those of `settingDifferences(area, before, after)`, it returns
 * `after`. Differences from any settings other than `before` have no meaning here.
 */
export function applyDifferences<Key extends AreaKey>(
  areaKey: Key,
  before: PolicySettings[Key] | null,
  differences: readonly SettingDifference[],
): PolicySettings[Key] {
  const node = POLICY_AREAS[areaKey].node;
  const byPath = new Map(differences.map((each) => [each.path, each]));
  const additions = Map.groupBy(
    differences.filter(({ position }) => position !== null),
    ({ path }) => path.slice(0, path.lastIndexOf('.')),
  );
  return appliedGroup(node, before ?? nothingOf(node), [], { byPath, additions }) as PolicySettings[Key];
}

interface Changes {
  readonly byPath: ReadonlyMap<string, SettingDifference>;
  /** The entries added, by the path of their list. */
  readonly additions: ReadonlyMap<string, readonly SettingDifference[]>;
}

function applied(node: SettingNode, value: unknown, path: readonly string[], changes: Changes): unknown {
  const change = changes.byPath.get(path.join('.'));
  if (change?.kind === 'REMOVED') return null;
  if (change && change.kind !== 'REORDERED') return change.after;
  if (node.kind === 'LEAF' || value === null || value === undefined) return value;
  if (node.kind === 'GROUP') return appliedGroup(node, value, path, changes);
  return node.item.kind === 'GROUP' ? appliedEntries(node, value as unknown[], path, changes) : value;
}

function appliedGroup(node: GroupNode, value: unknown, path: readonly string[], changes: Changes): unknown {
  return Object.fromEntries(
    Object.entries(node.settings).map(([name, child]) => [
      name,
      applied(child, valueAt(value, [name]), [...path, name], changes),
    ]),
  );
}

function appliedEntries(
  list: ListNode,
  entries: readonly unknown[],
  path: readonly string[],
  changes: Changes,
): unknown[] {
  const kept = entries.flatMap((entry, index) => {
    const key = itemKey(list, entry, index);
    const entryPath = [...path, key];
    if (changes.byPath.get(entryPath.join('.'))?.kind === 'REMOVED') return [];
    return [{ key, value: applied(list.item, entry, entryPath, changes) }];
  });
  const order = changes.byPath.get(path.join('.'))?.after as readonly string[] | undefined;
  if (order) kept.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const all = kept.map(({ value }) => value);
  const added = changes.additions.get(path.join('.')) ?? [];
  for (const { after, position } of added.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    all.splice(position ?? all.length, 0, after);
  }
  return all;
}

function placeOf({ position }: SettingDifference): number {
  return position ?? Number.MAX_SAFE_INTEGER;
}
