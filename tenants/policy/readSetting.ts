/** Reads plain values by a declaration: the value with its defaults, or every mistake in it at once. */
import { isRecord } from '../isRecord.ts';
import { mistakesFrom } from './mistakeSentences.ts';
import type { SettingMistake } from './mistakes.ts';
import type { Setting } from './setting.ts';
import { nodeAt, type SettingNode, type SettingPath, valueAt } from './settingNode.ts';
import { asFarAsReadable, readable, UNREADABLE } from './unreadable.ts';

/**
 * What was read. `value` is null where there is any mistake. `soFar` is what is right by itself with its
 * defaults, and UNREADABLE in the place of what is not; rules read it through `readable`.
 */
export interface SettingReading<Value> {
  readonly value: Value | null;
  readonly mistakes: readonly SettingMistake[];
  readonly soFar: Value;
}

/**
 * What `input` lacks as it could not be read in a text, where that is told already: values, and groups in which the
 * name of a value could not be read.
 */
export interface Unread {
  readonly values: readonly SettingPath[];
  readonly groups: readonly SettingPath[];
}
const NOTHING_UNREAD: Unread = { values: [], groups: [] };

/**
 * Reads `input` by its declaration. First each setting by itself, then the rules across several settings, each as
 * far as the settings that it reads are right. Nothing is said of what is unread.
 */
export function readSetting<Value>(
  setting: Setting<Value>,
  input: unknown,
  unread: Unread = NOTHING_UNREAD,
): SettingReading<Value> {
  const { node } = setting;
  const isWhole = unread.values.length === 0 && unread.groups.length === 0;
  const result = setting.schema.safeParse(input);
  const found = result.success ? [] : withoutEchoes(mistakesFrom(result.error, node, input), node);
  const inShape = isWhole ? found : withoutUnread(found, unread);
  const isRight = result.success && isWhole;
  const soFar = isRight ? result.data : (asFarAsRight(node, input, inShape, unread.values) as Value);
  const mistakes = [...inShape, ...checkMistakes(node, soFar, [])];
  return { value: isRight && mistakes.length === 0 ? result.data : null, mistakes, soFar };
}

/** A value that could not be read is neither wrong nor missing, and nor is one whose name could not be read. */
function withoutUnread(mistakes: readonly SettingMistake[], unread: Unread): SettingMistake[] {
  const values = new Set(unread.values.map(asKey));
  const groups = new Set(unread.groups.map(asKey));
  return mistakes.filter(({ code, path }) => {
    if (code === 'MISSING_SETTING' && groups.has(asKey(path.slice(0, -1)))) return false;
    return ![...path.keys(), path.length].some((length) => values.has(asKey(path.slice(0, length))));
  });
}

/** A misspelt name is one mistake: that the setting it is meant for is missing would only be its echo. */
function withoutEchoes(mistakes: readonly SettingMistake[], node: SettingNode): SettingMistake[] {
  const meant = new Set(mistakes.flatMap((each) => placesMeant(each, node)).map(asKey));
  return mistakes.filter(({ code, path }) => code !== 'MISSING_SETTING' || !meant.has(asKey(path)));
}

/** The setting that an unknown name is a misspelling of. */
function placesMeant({ code, path, expected }: SettingMistake, node: SettingNode): SettingPath[] {
  if (code !== 'UNKNOWN_SETTING') return [];
  const place = [...path.slice(0, -1), expected];
  return nodeAt(node, place) ? [place] : [];
}

/** The input with its defaults, as far as it is right. */
function asFarAsRight(
  node: SettingNode,
  input: unknown,
  mistakes: readonly SettingMistake[],
  unread: readonly SettingPath[],
): unknown {
  const misspelt = mistakes
    .flatMap((each) => placesMeant(each, node))
    .filter((place) => valueAt(input, place) === undefined);
  const unknown = (each: SettingMistake) => each.code === 'UNKNOWN_SETTING';
  const wrong = mistakes.filter((each) => !unknown(each)).map(({ path }) => path);
  return marked(node, input, [], new Set([...wrong, ...misspelt, ...unread].map(asKey)));
}

function marked(node: SettingNode, input: unknown, path: SettingPath, wrong: ReadonlySet<string>): unknown {
  if (wrong.has(asKey(path))) return UNREADABLE;
  if (input === undefined) {
    return node.defaultValue === undefined ? UNREADABLE : structuredClone(node.defaultValue);
  }
  if (node.kind === 'LEAF' || input === null) return input;
  if (node.kind === 'LIST') {
    if (!Array.isArray(input)) return UNREADABLE;
    return input.map((item, index) => marked(node.item, item, [...path, index], wrong));
  }
  if (!isRecord(input)) return UNREADABLE;
  const settings = Object.entries(node.settings).map(([name, child]) => [
    name,
    marked(child, valueAt(input, [name]), [...path, name], wrong),
  ]);
  return Object.fromEntries(settings);
}

/** What the rules across several settings find, from the innermost group outwards. */
function checkMistakes(node: SettingNode, value: unknown, path: SettingPath): SettingMistake[] {
  if (node.kind === 'LEAF' || typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) =>
        node.kind === 'LIST' ? checkMistakes(node.item, item, [...path, index]) : [],
      )
    : Object.entries(node.kind === 'GROUP' ? node.settings : {}).flatMap(([name, child]) =>
        checkMistakes(child, valueAt(value, [name]), [...path, name]),
      );
  const own = node.checks.flatMap((check) => asFarAsReadable(() => check(readable(value) as never), []));
  return [...inside, ...own.map((each) => ({ ...each, path: [...path, ...each.path] }))];
}

function asKey(path: SettingPath): string {
  return JSON.stringify(path);
}
