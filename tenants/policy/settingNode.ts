/**
 * The description of settings as plain data, read by the API, the JSON Schema, the mistakes and the
 * comparison. `setting.ts` builds it together with the validation, so that the two always agree.
 */
import { isRecord } from '../isRecord.ts';
import type { Enumeration } from '../vocabulary.ts';
import type { SettingMistake } from './mistakes.ts';

/** The unit that a leaf is counted in. */
export const UNITS = [
  'PENCE',
  'BASIS_POINTS',
  'POINTS',
  'COUNT',
  'DAYS',
  'WORKING_DAYS',
  'WEEKS',
  'MONTHS',
  'YES_NO',
  'CHOICE',
  'TEXT',
] as const;
export type Unit = (typeof UNITS)[number];
/** The units whose value is a whole number. */
export type NumberUnit = Exclude<Unit, 'YES_NO' | 'CHOICE' | 'TEXT'>;

/** A value as it is written in YAML or JSON. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** What every setting says of itself: its name for people, and one or two sentences on why it matters. */
export interface SettingWords {
  readonly label: string;
  readonly why: string;
}

/**
 * A rule across several settings; the paths of its mistakes start from where it is declared. It takes the value of
 * the setting that declares it, which the description as plain data can’t say.
 */
export type NodeCheck = (value: never) => readonly SettingMistake[];

interface NodeCommon extends SettingWords {
  /** May the value be null ("none")? */
  readonly nullable: boolean;
  /** The value when the setting is left out; undefined when it must be written. */
  readonly defaultValue: PlainValue | undefined;
}

/** One value. `minimum` and `maximum` bound a number, or the length of a text. */
export interface LeafNode extends NodeCommon {
  readonly kind: 'LEAF';
  readonly unit: Unit;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly enumeration: Enumeration | null;
  /** What a text must look like, in words; null when any text will do. */
  readonly format: string | null;
}

/** Named settings that belong together. */
export interface GroupNode extends NodeCommon {
  readonly kind: 'GROUP';
  /** The name of its type, where one shape is used in several places; null to take it from the path. */
  readonly typeName: string | null;
  readonly settings: Readonly<Record<string, SettingNode>>;
  readonly checks: readonly NodeCheck[];
}

/** Several of one setting, in the order written. `keyedBy` names the fields that tell its items apart. */
export interface ListNode extends NodeCommon {
  readonly kind: 'LIST';
  readonly item: LeafNode | GroupNode;
  /** One item in the singular, in PascalCase; it becomes part of its type's name. */
  readonly itemName: string;
  readonly keyedBy: readonly string[];
  readonly minimumItems: number;
  readonly maximumItems: number;
  readonly checks: readonly NodeCheck[];
}

export type SettingNode = LeafNode | GroupNode | ListNode;

/** Where a setting is inside its area: names of settings, and positions in lists counted from 0. */
export type SettingPath = readonly (string | number)[];

/** The node that a path leads to, or null when a step of it names no setting. */
export function nodeAt(node: SettingNode, path: SettingPath): SettingNode | null {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next = childOf(node, step);
  return next ? nodeAt(next, rest) : null;
}

function childOf(node: SettingNode, step: string | number): SettingNode | null {
  if (node.kind === 'LIST') return typeof step === 'number' ? node.item : null;
  if (node.kind === 'GROUP') return Object.hasOwn(node.settings, step) ? (node.settings[step] ?? null) : null;
  return null;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: SettingPath): unknown {
  return path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return typeof step === 'number' ? found[step] : undefined;
    return isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);
}

/**
 * What tells a list's item apart from the others: the values of its natural key that it has, joined by a hyphen; or
 * its position where the list has no key or the item lacks it. It is the item's step in a dotted path.
 */
export function itemKey(list: ListNode, item: unknown, index: number): string {
  const key = list.keyedBy.map((field) => valueAt(item, [field]));
  if (key.length === 0 || key.includes(undefined)) return String(index);
  return key.filter((value) => value !== null).join('-');
}
