/** Differences between two versions as text that a policy committee can read. */
import type { SettingDifference } from './diff.ts';
import { type AreaKey, POLICY_AREAS } from './policy.ts';
import { type PlainValue, type SettingNode, type Unit, valueAt } from './settingNode.ts';
import { nodeOfPath } from './settingRows.ts';
import { codeInWords, valueInWords } from './valueInWords.ts';

/** An entry with more settings than this is shown over several lines. */
const MOST_ON_ONE_LINE = 8;

/** One difference as a sentence: “Small payments: limit per payment: £500 → £550”. */
export function differenceSentence(areaKey: AreaKey, difference: SettingDifference): string {
  const where = [...difference.within, difference.label].map(codeInWords);
  const place = [POLICY_AREAS[areaKey].label, where.map(asInSentence).join(', ')].join(': ');
  return `${place}: ${changeInWords(areaKey, difference)}`;
}

/**
 * The differences of an area, one to a line. Where a large entry was added or removed, its settings follow
 * it, indented. Says so where nothing differs.
 */
export function differenceText(areaKey: AreaKey, differences: readonly SettingDifference[]): string {
  if (differences.length === 0) return `${POLICY_AREAS[areaKey].label}: nothing differs.`;
  return differences
    .flatMap((each) => [differenceSentence(areaKey, each), ...details(areaKey, each)])
    .join('\n');
}

/** What one side of a difference is, for people: “£500”, or all settings of a whole entry. Null where there is nothing. */
export function sideInWords(
  areaKey: AreaKey,
  { kind, unit, path, ...sides }: SettingDifference,
  side: 'before' | 'after',
): string | null {
  const value = sides[side];
  if (value === undefined) return null;
  if (kind === 'REORDERED') return keysInWords(value);
  return unit === null ? partsOf(areaKey, path, value).join('; ') : valueInWords(unit, value);
}

function changeInWords(areaKey: AreaKey, { kind, unit, path, before, after }: SettingDifference): string {
  if (kind === 'REORDERED') return `order ${keysInWords(before)} → ${keysInWords(after)}`;
  if (unit === null) {
    const [verb, value] = kind === 'ADDED' ? ['added', after] : ['removed', before];
    const parts = partsOf(areaKey, path, value);
    const content = parts.length > MOST_ON_ONE_LINE ? `${parts.length} settings` : parts.join(', ');
    return `${verb} (${content})`;
  }
  if (before === undefined) return valueInWords(unit, after);
  return `${valueInWords(unit, before)} → ${valueInWords(unit, after)}`;
}

function details(areaKey: AreaKey, { unit, kind, path, before, after }: SettingDifference): string[] {
  if (unit !== null || kind === 'REORDERED') return [];
  const parts = partsOf(areaKey, path, kind === 'ADDED' ? after : before);
  return parts.length > MOST_ON_ONE_LINE ? parts.map((part) => `  ${part}`) : [];
}

function keysInWords(keys: PlainValue | undefined): string {
  return (keys as readonly string[]).map(codeInWords).join(', ');
}

/** The settings that an entry or group holds, one by one. */
function partsOf(areaKey: AreaKey, path: string, value: PlainValue | undefined): string[] {
  const node = nodeOfPath(POLICY_AREAS[areaKey].node, path);
  return node ? partsOfNode(node, value, []) : [];
}

function partsOfNode(node: SettingNode, value: unknown, above: readonly string[]): string[] {
  if (node.kind === 'GROUP') {
    return Object.entries(node.settings).flatMap(([name, child]) => {
      const inside = valueAt(value, [name]);
      const isGroup = child.kind === 'GROUP' || (child.kind === 'LIST' && child.item.kind === 'GROUP');
      return partsOfNode(child, inside, isGroup ? [...above, asInSentence(child.label)] : above);
    });
  }
  if (node.kind === 'LIST' && node.item.kind === 'GROUP') {
    const { item } = node;
    return Array.isArray(value) ? value.flatMap((entry) => partsOfNode(item, entry, above)) : [];
  }
  if (value === null || value === undefined) return [];
  const unit = node.kind === 'LEAF' ? node.unit : node.item.kind === 'LEAF' ? node.item.unit : null;
  return [[...above, part(node.label, unit, value as PlainValue)].join(', ')];
}

/** A label that already says “points” does not need the word again after the figure. */
function part(label: string, unit: Unit | null, value: PlainValue): string {
  const isSaid = unit === 'POINTS' && /\bpoints\b/i.test(label);
  return `${asInSentence(label)} ${isSaid ? String(value) : valueInWords(unit, value)}`;
}

/**
 * A label as it reads inside a sentence: its first letter in lower case, unless it begins an abbreviation.
 */
function asInSentence(label: string): string {
  return /^[A-Z][A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
