/** Turns what the validation noticed into a mistake that a policy lead can correct without help. */

import type { z } from 'zod';
import { isRecord } from '../isRecord.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { nearestWord } from './nearestWord.ts';
import {
  type GroupNode,
  type LeafNode,
  nodeAt,
  type SettingNode,
  type SettingPath,
  valueAt,
} from './settingNode.ts';
import { allowedSuggestion, bounded, describeUnit, formatValue } from './units.ts';

type Issue = z.core.$ZodIssue;

/** The mistakes in one validation issue; there are several when a group holds several unknown settings. */
function explainIssue(issue: Issue, path: SettingPath, root: SettingNode, input: unknown): SettingMistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownSetting(key, path, root));
  }
  const node = nodeAt(root, path);
  const value = valueAt(input, path);
  if (!node) return [mistake('WRONG_TYPE', path, issue.message, 'a declared setting')];
  const at = { path, node, name: nameAt(root, path) };
  if (value === undefined) return [missing(at)];
  if (issue.code === 'too_big' || issue.code === 'too_small') return [outOfBounds(at, value)];
  if (issue.code === 'invalid_format') return [wrongFormat(at)];
  if (node.kind !== 'LEAF') return [wrongShape(at, value)];
  return [wrongLeaf({ ...at, node }, value)];
}

/** A setting in its place, with its name as `nameAt` gives it. */
interface Named<Node extends SettingNode = SettingNode> {
  readonly path: SettingPath;
  readonly node: Node;
  readonly name: string;
}

/** A setting’s label; inside a list with the entry, and the label of the list: “Reply within” in entry 2 of “Stages”. */
export function nameAt(root: SettingNode, path: SettingPath): string {
  const listAt = path.findLastIndex((_, index) => nodeAt(root, path.slice(0, index))?.kind === 'LIST');
  const label = `“${nodeAt(root, path)?.label ?? path.join('.')}”`;
  const list = nodeAt(root, path.slice(0, listAt));
  if (listAt < 0 || !list) return label;
  const entry = `entry ${Number(path[listAt]) + 1} of “${list.label}”`;
  return listAt === path.length - 1 ? entry : `${label} in ${entry}`;
}

/** The same words where a sentence begins. */
function beginning(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function unknownSetting(key: string, path: SettingPath, root: SettingNode): SettingMistake {
  const node = nodeAt(root, path);
  const known = node?.kind === 'GROUP' ? Object.keys(node.settings) : [];
  const nearest = nearestWord(key, known);
  const where = path.length === 0 ? 'here' : `in ${nameAt(root, path)}`;
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

function missing({ path, node, name }: Named): SettingMistake {
  const expected = expectedOf(node);
  return mistake(
    'MISSING_SETTING',
    path,
    `${beginning(name)} is not set, and there is no default for it. Write ${expected}.`,
    expected,
  );
}

function outOfBounds({ path, node, name }: Named, value: unknown): SettingMistake {
  const isTooLong = node.kind === 'LEAF' && lengthOf(value) > 0;
  const expected = isTooLong ? bounded(node) : expectedOf(node);
  const found = node.kind === 'LEAF' ? sizeFound(node, value) : `${lengthOf(value)} entries`;
  return mistake(
    'OUT_OF_BOUNDS',
    path,
    `${beginning(name)} is ${found}, which is outside what is allowed. Write ${expected}.`,
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

function wrongFormat({ path, node, name }: Named): SettingMistake {
  const expected = (node.kind === 'LEAF' && node.format) || expectedOf(node);
  return mistake(
    'WRONG_FORMAT',
    path,
    `${beginning(name)} is not written as it must be, so it could not be used. Write ${expected}.`,
    expected,
  );
}

function wrongShape({ path, node, name }: Named, value: unknown): SettingMistake {
  const expected = expectedOf(node);
  const found = kindOf(value);
  return mistake(
    'WRONG_TYPE',
    path,
    `${beginning(name)} is ${found}, but it holds several values. Write ${expected}.`,
    expected,
  );
}

/** The mistake of a single value that is of the wrong kind for its setting, or in the wrong unit. */
export function wrongLeaf(at: Named<LeafNode>, value: unknown): SettingMistake {
  const { path, node, name } = at;
  const expected = expectedOf(node);
  if (node.enumeration && typeof value === 'string') return unknownChoice(at, value);
  const unitMistake = typeof value === 'string' || typeof value === 'number';
  if (unitMistake && node.minimum !== null && node.unit !== 'TEXT') {
    const shown = typeof value === 'string' ? `“${value}”` : String(value);
    return mistake(
      'WRONG_UNIT',
      path,
      `${beginning(name)} is ${shown}, but it is ${describeUnit(node.unit)}. ${allowedSuggestion(node, value)}`,
      expected,
    );
  }
  const message = `${beginning(name)} is ${kindOf(value)}. Write ${expected}.`;
  return mistake('WRONG_TYPE', path, message, expected);
}

function unknownChoice({ path, node, name }: Named<LeafNode>, value: string): SettingMistake {
  const values = node.enumeration?.values ?? [];
  const nearest = nearestWord(value, values);
  const advice = nearest ? `Did you mean ${nearest}?` : `Use one of: ${values.join(', ')}.`;
  return mistake(
    'UNKNOWN_CHOICE',
    path,
    `“${value}” is not one of the choices for ${name}. ${advice}`,
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
  if (node.kind === 'GROUP') return `${groupExpected(node)}${orNone}`;
  if (node.kind === 'LIST') {
    const length = `a list of ${node.minimumItems} to ${node.maximumItems} entries`;
    return `${length}, each ${expectedOf(node.item)}${orNone}`;
  }
  return `${node.format ?? bounded(node)}${orNone}`;
}

/** The members that a group must have, those of the groups inside it too, and then those that it may have. */
function groupExpected(node: GroupNode): string {
  const needed = membersNeeded(node);
  const others = Object.entries(node.settings).filter(([, child]) => child.defaultValue !== undefined);
  const mayHave = others.map(([name]) => name).join(', ');
  if (needed === '') return `a group, which may be empty ({}) or have ${mayHave}`;
  return `a group with ${needed}${mayHave === '' ? '' : ` (and, if wanted, ${mayHave})`}`;
}

function membersNeeded(node: GroupNode): string {
  const needed = Object.entries(node.settings).filter(([, child]) => child.defaultValue === undefined);
  return needed
    .map(([name, child]) => {
      const inside = child.kind === 'GROUP' ? membersNeeded(child) : '';
      return inside === '' ? name : `${name} { ${inside} }`;
    })
    .join(', ');
}

/**
 * The mistakes found when reading `input` failed, each explained from the setting's description. A setting
 * gets one mistake, the first: a text that is too long need not also be reported for its shape.
 */
export function mistakesFrom(error: z.ZodError, node: SettingNode, input: unknown): SettingMistake[] {
  const found = error.issues.flatMap((issue) => {
    const path = issue.path as SettingPath;
    if (issue.code === 'custom' && issue.params?.mistake) {
      return [{ ...(issue.params.mistake as SettingMistake), path }];
    }
    return explainIssue(issue, path, node, input);
  });
  return found.filter((each, index) => isFirst(found, each.path, index));
}

function isFirst(found: readonly SettingMistake[], path: SettingPath, index: number): boolean {
  return found.findIndex((other) => JSON.stringify(other.path) === JSON.stringify(path)) === index;
}
