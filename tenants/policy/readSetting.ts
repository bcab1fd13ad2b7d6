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
 * Reads `input` by its declaration. First each setting by itself, then the rules across several settings, each as
 * far as the settings that it reads are right.
 */
export function readSetting<Value>(setting: Setting<Value>, input: unknown): SettingReading<Value> {
  const { node } = setting;
  const result = setting.schema.safeParse(input);
  const inShape = result.success ? [] : withoutEchoes(mistakesFrom(result.error, node, input), node);
  const soFar = result.success ? result.data : (asFarAsRight(node, input, inShape) as Value);
  const mistakes = [...inShape, ...checkMistakes(node, soFar, [])];
  return { value: result.success && mistakes.length === 0 ? result.data : null, mistakes, soFar };
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
function asFarAsRight(node: SettingNode, input: unknown, mistakes: readonly SettingMistake[]): unknown {
  const misspelt = mistakes
    .flatMap((each) => placesMeant(each, node))
    .filter((place) => valueAt(input, place) === undefined);
  const unknown = (each: SettingMistake) => each.code === 'UNKNOWN_SETTING';
  const wrong = mistakes.filter((each) => !unknown(each)).map(({ path }) => path);
  return marked(node, input, [], new Set([...wrong, ...misspelt].map(asKey)));
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
