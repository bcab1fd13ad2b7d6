/**
 * The kit for declaring a council's settings. Each setting is declared once, with its validation and its
 * description together; the TypeScript type, the JSON Schema, the API's types and the rows of a comparison
 * all follow from that.
 */
import { z } from 'zod';
import type { Enumeration } from '../vocabulary.ts';
import { tidyText } from '../writtenText.ts';
import { mistake, type SettingMistake, withMistakes } from './mistakes.ts';
import {
  type GroupNode,
  itemKey,
  type LeafNode,
  type ListNode,
  type NumberUnit,
  type PlainValue,
  type SettingNode,
  type SettingWords,
} from './settingNode.ts';
import { asFarAsReadable } from './unreadable.ts';

/** A declared setting: how it is validated, and how it is described. */
export interface Setting<Value> {
  readonly schema: z.ZodType<Value>;
  /** The description, with the rules across several settings, which the schema does not hold. */
  readonly node: SettingNode;
}
interface LeafSetting<Value> extends Setting<Value> {
  readonly node: LeafNode;
}
export interface GroupSetting<Value> extends Setting<Value> {
  readonly node: GroupNode;
}
/** The value of a declared setting, as a type. */
export type SettingValue<S> = S extends Setting<infer Value> ? Value : never;
/** The values of a set of named settings, as a type. */
export type SettingValues<Shape> = { [Key in keyof Shape]: SettingValue<Shape[Key]> };
/** A rule across several settings; the paths of its mistakes start from where the rule is declared. */
export type Check<Value> = (value: Value) => readonly SettingMistake[];

/** The longest text that stands for a value of another setting: every number and every word of a choice fits. */
const LONGEST_VALUE = 100;
const VALUE_FORMAT = 'one value of the setting that the path names, in its unit, or null for none';

type NoDefault<Value> = Value | undefined;
interface LeafWords<Value> extends SettingWords {
  readonly default?: NoDefault<Value>;
}
interface NumberWords extends LeafWords<number> {
  readonly min: number;
  readonly max: number;
}
interface TextWords extends LeafWords<string> {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly shape?: { readonly pattern: RegExp; readonly format: string };
}

function described<Value>(schema: z.ZodType<Value>, node: SettingNode): z.ZodType<Value> {
  const filled =
    node.defaultValue === undefined
      ? schema
      : (schema.default(node.defaultValue as never) as z.ZodType<Value>);
  return filled.meta({ title: node.label, description: node.why });
}

function leaf<Value extends PlainValue>(
  schema: z.ZodType<Value>,
  words: LeafWords<Value>,
  detail: Pick<LeafNode, 'unit'> & Partial<LeafNode>,
): LeafSetting<Value> {
  const node: LeafNode = {
    kind: 'LEAF',
    label: words.label,
    why: words.why,
    nullable: false,
    defaultValue: words.default,
    minimum: null,
    maximum: null,
    enumeration: null,
    format: null,
    ...detail,
  };
  return { schema: described(schema, node), node };
}

function wholeNumber(unit: NumberUnit, words: NumberWords): LeafSetting<number> {
  const schema = z.int().min(words.min).max(words.max);
  return leaf(schema, words, { unit, minimum: words.min, maximum: words.max });
}

/** Money, in whole pence: £500 is 50000. */
export const pence = (words: NumberWords) => wholeNumber('PENCE', words);
/** A percentage, in whole basis points: 10% is 1000. */
export const basisPoints = (words: NumberWords) => wholeNumber('BASIS_POINTS', words);
/** Whole points of an assessment. */
export const points = (words: NumberWords) => wholeNumber('POINTS', words);
/** A whole number of things. */
export const count = (words: NumberWords) => wholeNumber('COUNT', words);
/** Days, every day counted. */
export const days = (words: NumberWords) => wholeNumber('DAYS', words);
/** Working days in England. */
export const workingDays = (words: NumberWords) => wholeNumber('WORKING_DAYS', words);
/** Weeks. */
export const weeks = (words: NumberWords) => wholeNumber('WEEKS', words);
/** Calendar months. */
export const months = (words: NumberWords) => wholeNumber('MONTHS', words);

/** Yes or no: true or false in the file. */
export function yesNo(words: LeafWords<boolean>): LeafSetting<boolean> {
  return leaf(z.boolean(), words, { unit: 'YES_NO' });
}

/** One word of an enumeration. */
export function choice<Value extends string>(
  enumeration: Enumeration<Value>,
  words: LeafWords<NoInfer<Value>>,
): LeafSetting<Value> {
  const schema = z.enum(enumeration.values as [Value, ...Value[]]) as unknown as z.ZodType<Value>;
  return leaf(schema, words, { unit: 'CHOICE', enumeration });
}

/**
 * A text, of 1 to 2000 characters unless stated otherwise. `shape.format` says in words what its pattern asks
 * for.
 */
export function text(words: TextWords): LeafSetting<string> {
  const minimum = words.minLength ?? 1;
  const maximum = words.maxLength ?? 2000;
  const sized = z.string().min(minimum).max(maximum);
  const formed = words.shape ? sized.regex(words.shape.pattern) : sized;
  const schema = withMistakes(formed, [unkeepableText]);
  return leaf(schema, words, { unit: 'TEXT', minimum, maximum, format: words.shape?.format ?? null });
}

/** A file is looked at as a whole when it is read, but may hold such characters as escapes. */
function unkeepableText(value: string): SettingMistake[] {
  const { why } = tidyText(value, 'SEVERAL_LINES');
  if (why === null) return [];
  return [mistake('WRONG_FORMAT', [], `The text ${why}.`, 'a text of characters that can be seen')];
}

/** One value of any other setting, as text in that setting's unit: `60000`, `true`, `MONTHLY`, `null` for none. */
export function valueAsText(words: SettingWords): LeafSetting<string> {
  // A part of a number is told by the name of the setting that it is for, once that is known.
  const anyNumber = z
    .number()
    .meta({ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER });
  const written = z.union([z.string().min(1).max(LONGEST_VALUE), anyNumber, z.boolean(), z.null()]);
  const schema = written.transform(String) as unknown as z.ZodType<string>;
  return leaf(schema, words, { unit: 'TEXT', minimum: 1, maximum: LONGEST_VALUE, format: VALUE_FORMAT });
}

/** What a day must look like, in words. */
export const DAY_FORMAT = 'a day as YYYY-MM-DD, such as 2026-04-01';

/** A day as YYYY-MM-DD that is in the calendar. */
export function plainDate(words: SettingWords): LeafSetting<string> {
  const shape = { pattern: /^\d{4}-\d{2}-\d{2}$/, format: DAY_FORMAT };
  const { node, schema } = text({ ...words, maxLength: 40, shape });
  return { node, schema: described(withMistakes(schema, [calendarMistakes]), node) };
}

function calendarMistakes(day: string): SettingMistake[] {
  try {
    // The database's calendar has no year 0.
    if (Temporal.PlainDate.from(day, { overflow: 'reject' }).year > 0) return [];
  } catch {
    // Falls through to the message below.
  }
  const message = `${day} is not in the calendar. Write a day that is.`;
  return [mistake('WRONG_FORMAT', [], message, 'a day in the calendar')];
}

/** A short name that stays the same from version to version. */
export function keyText(words: SettingWords): LeafSetting<string> {
  const format = 'letters and digits only, beginning with a small letter, such as olderPeople';
  return text({ ...words, maxLength: 40, shape: { pattern: /^[a-z][A-Za-z0-9]*$/, format } });
}

/** A setting that must be written but may be null, meaning "none". */
export function nullable<Value>(setting: Setting<Value>): Setting<Value | null> {
  const node = { ...setting.node, nullable: true };
  return { schema: described(setting.schema.nullable(), node), node };
}

/** A setting that may be left out; it is then null, meaning "none". */
export function optional<Value>(setting: Setting<Value>): Setting<Value | null> {
  return withDefault(nullable(setting), null);
}

/** A setting that may be left out; it then has the given value. */
export function withDefault<Value>(setting: Setting<Value>, value: NoInfer<Value>): Setting<Value> {
  // Settings hold only what YAML and JSON can write.
  const node: SettingNode = { ...setting.node, defaultValue: value as PlainValue };
  return { schema: described(setting.schema, node), node };
}

interface GroupWords<Shape> extends SettingWords {
  /** The name of its type, where one shape is used in several places. */
  readonly typeName?: string;
  readonly settings: Shape;
  readonly checks?: readonly Check<SettingValues<Shape>>[];
}

/** Named settings that belong together. A name that is not declared here is a mistake. */
export function group<const Shape extends Record<string, Setting<unknown>>>(
  words: GroupWords<Shape>,
): GroupSetting<SettingValues<Shape>> {
  const entries = Object.entries(words.settings);
  const node: GroupNode = {
    kind: 'GROUP',
    typeName: words.typeName ?? null,
    label: words.label,
    why: words.why,
    nullable: false,
    defaultValue: undefined,
    settings: Object.fromEntries(entries.map(([name, setting]) => [name, setting.node])),
    checks: words.checks ?? [],
  };
  const object = z.strictObject(Object.fromEntries(entries.map(([name, setting]) => [name, setting.schema])));
  const schema = object as unknown as z.ZodType<SettingValues<Shape>>;
  return { schema: described(schema, node), node };
}

interface ListWords<Value> extends SettingWords {
  /** One item in the singular, in PascalCase, such as "Scale". */
  readonly itemName: string;
  /** The fields that together tell items apart; two items with the same values in them are a mistake. */
  readonly keyedBy?: readonly (keyof Value & string)[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: readonly Value[];
  readonly checks?: readonly Check<Value[]>[];
}

/** Several of one setting, in the order written. */
export function list<Value>(
  item: LeafSetting<Value> | GroupSetting<Value>,
  words: ListWords<NoInfer<Value>>,
): Setting<Value[]> {
  const node: ListNode = {
    kind: 'LIST',
    label: words.label,
    why: words.why,
    nullable: false,
    defaultValue: words.default as PlainValue | undefined,
    item: item.node,
    itemName: words.itemName,
    keyedBy: words.keyedBy ?? [],
    minimumItems: words.minItems ?? 0,
    maximumItems: words.maxItems ?? 100,
    checks: [(items: Value[]) => duplicates(node, items), ...(words.checks ?? [])],
  };
  const schema = z.array(item.schema).min(node.minimumItems).max(node.maximumItems);
  return { schema: described(schema, node), node };
}

/** Several different words of an enumeration. */
export function choices<Value extends string>(
  enumeration: Enumeration<Value>,
  words: SettingWords & { minItems?: number; default?: readonly NoInfer<Value>[] },
): Setting<Value[]> {
  const item = choice(enumeration, { label: words.label, why: enumeration.description });
  return list<Value>(item, { ...words, itemName: enumeration.name, maxItems: enumeration.values.length });
}

function duplicates(list: ListNode, items: readonly unknown[]): SettingMistake[] {
  if (list.item.kind === 'GROUP' && list.keyedBy.length === 0) return [];
  const keys = [...items.keys()].map((index) =>
    asFarAsReadable(() => keyOf(list, items[index], index), null),
  );
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (key === null || first === index) return [];
    const field = list.keyedBy.length > 0 ? ` (${list.keyedBy.join(' and ')})` : '';
    return [
      {
        code: 'DUPLICATE_ENTRY' as const,
        path: [index],
        message: `“${key}” is already entry ${first + 1} of “${list.label}”${field}, so the two could disagree. Remove one of them.`,
        expected: 'each entry once',
      },
    ];
  });
}

function keyOf(list: ListNode, item: unknown, index: number): string {
  return list.item.kind === 'LEAF' ? String(item) : itemKey(list, item, index);
}

/** One area of a council's policy: versioned on its own, declared in one file. */
export interface Area<Value> {
  readonly key: string;
  readonly label: string;
  readonly summary: string;
  /** Whether a council may be without it. */
  readonly isOptional: boolean;
  readonly schema: z.ZodType<Value>;
  readonly node: GroupNode;
}
/** The settings of an area on one day, as a type: what its rules read. */
export type AreaSettings<A> = Omit<WrittenSettings<A>, 'consultationDays' | 'laterFigures'>;
/** The settings of an area as a version holds them, with the figures that change on a later day. */
export type WrittenSettings<A> = A extends Area<infer Value> ? Value : never;
