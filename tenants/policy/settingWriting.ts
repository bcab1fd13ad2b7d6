/** Writes single values into plain settings. */
import { isRecord } from '../isRecord.ts';
import type { LeafNode, SettingPath } from './settingNode.ts';

/**
 * The value that a text in a setting's own unit stands for: "50000", "true", "MONTHLY". Undefined where it is not a
 * value of this unit. Bounds and choices are checked later.
 */
export function leafValue(node: LeafNode, text: string): string | number | boolean | undefined {
  if (node.unit === 'TEXT' || node.unit === 'CHOICE') return text;
  if (node.unit === 'YES_NO') return text === 'true' ? true : text === 'false' ? false : undefined;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A copy with the value at a path replaced. A group on the way that was left out is created. */
export function replaced(whole: unknown, path: SettingPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  }
  const group = isRecord(whole) ? whole : {};
  return { ...group, [step]: replaced(group[step], rest, value) };
}
