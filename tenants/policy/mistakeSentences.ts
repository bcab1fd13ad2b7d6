/** Turns what the validation noticed into a mistake that a policy lead can correct without help. */
import type { z } from 'zod';
import { mistake, type SettingMistake } from './mistakes.ts';
import { nearestWord } from './nearestWord.ts';
import {
  isRecord,
  type LeafNode,
  nodeAt,
  type SettingNode,
  type SettingPath,
  valueAt,
} from './settingNode.ts';
import { bounded, describeUnit, formatValue, suggestion } from './units.ts';

type Issue = z.core.$ZodIssue;

/** The mistakes in one validation issue; there are several when a group holds several unknown settings. */
function explainIssue(issue: Issue, path: SettingPath, root: SettingNode, input: unknown): SettingMistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownSetting(key, path, nodeAt(root, path)));
  }
  const node = nodeAt(root, path);
  const value = valueAt(input, path);
  if (!node) return [mistake('WRONG_TYPE', path, issue.message, 'a declared setting')];
  if (value === undefined) return [missing(path, node)];
  if (issue.code === 'too_big' || issue.code === 'too_small') return [outOfBounds(path, node, value)];
  if (issue.code === 'invalid_format') return [wrongFormat(path, node)];
  if (node.kind !== 'LEAF') return [wrongShape(path, node, value)];
  return [wrongLeaf(path, node, value)];
}

function unknownSetting(key: string, path: SettingPath, node: SettingNode | null): SettingMistake {
  const known = node?.kind === 'GROUP' ? Object.keys(node.settings) : [];
  const nearest = nearestWord(key, known);
  const where = path.length === 0 ? 'in this area' : `in “${node?.label ?? path.join('.')}”`;
  const advice = nearest
    ? `Did you mean “${nearest}”? Otherwise remove it.`
    : `Remove it, or use one of the settings that there are: ${known.join(', ')}.`;
  return mistake(
    'UNKNOWN_SETTING',
    [...path, key],
    `There is no setting “${key}” ${where}, so nothing would read it. ${advice}`,
    nearest ?? known.join(', '),
  );
}

function missing(path: SettingPath, node: SettingNode): SettingMistake {
  const expected = expectedOf(node);
  return mistake(
    'MISSING_SETTING',
    path,
    `“${node.label}” is not set, and there is no default for it. Write ${expected}.`,
    expected,
  );
}

function outOfBounds(path: SettingPath, node: SettingNode, value: unknown): SettingMistake {
  const expected = expectedOf(node);
  const found = node.kind === 'LEAF' ? sizeFound(node, value) : `${lengthOf(value)} entries`;
  return mistake(
    'OUT_OF_BOUNDS',
    path,
    `“${node.label}” is ${found}, which is outside what is allowed. Write ${expected}.`,
    expected,
  );
}

function sizeFound(node: LeafNode, value: unknown): string {
  if (node.unit === 'TEXT') return `${lengthOf(value)} characters long`;
  return typeof value === 'number' ? formatValue(node.unit, value) : 'too large';
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}

function wrongFormat(path: SettingPath, node: SettingNode): SettingMistake {
  const expected = (node.kind === 'LEAF' && node.format) || expectedOf(node);
  return mistake(
    'WRONG_FORMAT',
    path,
    `“${node.label}” is not written as it must be, so it could not be used. Write ${expected}.`,
    expected,
  );
}

function wrongShape(path: SettingPath, node: SettingNode, value: unknown): SettingMistake {
  const expected = expectedOf(node);
  const found = kindOf(value);
  return mistake(
    'WRONG_TYPE',
    path,
    `“${node.label}” is ${found}, but it holds several values. Write ${expected}.`,
    expected,
  );
}

/** The mistake of a single value that is of the wrong kind for its setting, or in the wrong unit. */
export function wrongLeaf(path: SettingPath, node: LeafNode, value: unknown): SettingMistake {
  const expected = expectedOf(node);
  if (node.enumeration && typeof value === 'string') return unknownChoice(path, node, value);
  const unitMistake = typeof value === 'string' || typeof value === 'number';
  if (unitMistake && node.minimum !== null && node.unit !== 'TEXT') {
    const shown = typeof value === 'string' ? `“${value}”` : String(value);
    return mistake(
      'WRONG_UNIT',
      path,
      `“${node.label}” is ${shown}, but it is ${describeUnit(node.unit)}. ${suggestion(node, value)}`,
      expected,
    );
  }
  return mistake('WRONG_TYPE', path, `“${node.label}” is ${kindOf(value)}. Write ${expected}.`, expected);
}

function unknownChoice(path: SettingPath, node: LeafNode, value: string): SettingMistake {
  const values = node.enumeration?.values ?? [];
  const nearest = nearestWord(value, values);
  const advice = nearest ? `Did you mean ${nearest}?` : `Use one of: ${values.join(', ')}.`;
  return mistake(
    'UNKNOWN_CHOICE',
    path,
    `“${value}” is not one of the choices for “${node.label}”. ${advice}`,
    `one of ${values.join(', ')}`,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a group of settings';
  if (typeof value === 'string') return `the text “${value}”`;
  return typeof value === 'boolean' ? `the yes/no value ${value}` : `the number ${String(value)}`;
}

/** What would be right for a setting, in words. */
export function expectedOf(node: SettingNode): string {
  const orNone = node.nullable ? ', or null for none' : '';
  if (node.kind === 'GROUP') return `a group with ${Object.keys(node.settings).join(', ')}${orNone}`;
  if (node.kind === 'LIST') return `a list of ${node.minimumItems} to ${node.maximumItems} entries${orNone}`;
  return `${bounded(node)}${orNone}`;
}

/**
 * The mistakes found when reading `input` failed, each explained from the setting's description. A single
 * value gets one mistake, the first: a text that is too long need not also be reported for its shape.
 */
export function mistakesFrom(error: z.ZodError, node: SettingNode, input: unknown): SettingMistake[] {
  const found = error.issues.flatMap((issue) => {
    const path = issue.path as SettingPath;
    if (issue.code === 'custom' && issue.params?.mistake) {
      return [{ ...(issue.params.mistake as SettingMistake), path }];
    }
    return explainIssue(issue, path, node, input);
  });
  return found.filter(
    (each, index) => nodeAt(node, each.path)?.kind !== 'LEAF' || isFirst(found, each.path, index),
  );
}

function isFirst(found: readonly SettingMistake[], path: SettingPath, index: number): boolean {
  return found.findIndex((other) => JSON.stringify(other.path) === JSON.stringify(path)) === index;
}
