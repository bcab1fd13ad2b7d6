/** Which settings a council must write before an area can decide anything, and which of them it has written. */
import { type AreaKey, POLICY_AREAS } from './policy.ts';
import { isRecord, type SettingNode } from './settingNode.ts';

/** How much of what must be written is written. */
export interface Completeness {
  readonly written: number;
  readonly required: number;
  /** Dotted paths from the area, in the order of declaration. */
  readonly missing: readonly string[];
}

/**
 * How complete the plain settings of an area are, before they are read: null or a part of them will do. What has a
 * default counts nowhere, nor what belongs to an option that is not written; a list counts as one setting, and
 * with each entry what that entry must have.
 */
export function completenessOf(areaKey: AreaKey, input: unknown): Completeness {
  const found = requiredIn(POLICY_AREAS[areaKey].node, input, []);
  const missing = found.filter(({ isWritten }) => !isWritten).map(({ path }) => path);
  return { written: found.length - missing.length, required: found.length, missing };
}

interface Required {
  readonly path: string;
  readonly isWritten: boolean;
}

function requiredIn(node: SettingNode, value: unknown, path: readonly string[]): Required[] {
  const isLeftOut = value === undefined || value === null;
  if (isLeftOut && node.defaultValue !== undefined) return [];
  if (node.kind === 'GROUP') {
    const group = isRecord(value) ? value : {};
    return Object.entries(node.settings).flatMap(([name, child]) =>
      requiredIn(child, Object.hasOwn(group, name) ? group[name] : undefined, [...path, name]),
    );
  }
  const isWritten = value !== undefined && (value !== null || node.nullable);
  const itself = node.defaultValue === undefined ? [{ path: path.join('.'), isWritten }] : [];
  if (node.kind === 'LEAF' || !Array.isArray(value)) return itself;
  const entries = value.flatMap((entry, index) =>
    node.item.kind === 'GROUP' ? requiredIn(node.item, entry, [...path, String(index)]) : [],
  );
  return [...itself, ...entries];
}
