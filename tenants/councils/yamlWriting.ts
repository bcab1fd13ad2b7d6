/**
 * Finds what is YAML and still unsafe in a council file: written so that one program reads one value out of it and the
 * next another, or so that the value stands elsewhere than where it counts.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Unread } from '../policy/readSetting.ts';
import type { SettingPath } from '../policy/settingNode.ts';
import type { YamlFault } from './yamlFaults.ts';

type Words = Pick<YamlFault, 'message' | 'expected'>;

/** What a value without quotation marks may not look like; the first that fits is told. */
const UNSAFE_PLAIN: readonly (readonly [RegExp, Words])[] = [
  [
    /^[-+]?0[0-9_]+(\.[0-9]*)?$/,
    {
      message:
        'a number begins with a nought, and some programs count it by eights: 014 is 14 to one and 12 to another',
      expected: 'the number without the nought, or the text in quotation marks',
    },
  ],
  [
    /^[-+]?0[oxb][0-9a-f_]+$/i,
    {
      message: 'a number is written to another base than ten',
      expected: 'the number in plain digits, or the text in quotation marks',
    },
  ],
  [
    /^[-+]?([0-9]+_[0-9_]*(\.[0-9_]*)?|[0-9]*\.[0-9]+_[0-9_]*)(e[-+]?[0-9]+)?$/i,
    {
      message: 'a number has _ in it, and some programs read it as a text',
      expected: 'the number in plain digits, such as 1000, or the text in quotation marks',
    },
  ],
  [
    /^[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?$/,
    {
      message: 'numbers with a colon between them are read as one number by some programs: 1:30 is 90',
      expected: 'the number that is meant, or the text in quotation marks',
    },
  ],
  [
    /^[-+]?\.(inf|nan)$/i,
    { message: 'this stands for a number without end, or for none', expected: 'a number in plain digits' },
  ],
  [
    /^(y|n|yes|no|on|off)$/i,
    {
      message: 'some programs read this as true or false, and others as a text',
      expected: 'true or false, or the text in quotation marks',
    },
  ],
];

const TAG: Words = {
  message: 'a tag (!) stands before this value, and would make another kind of value of it',
  expected: 'the value without the tag; a text that looks like a number in quotation marks',
};
const ALIAS: Words = {
  message: 'this stands for a value that is written elsewhere in the file, so nobody sees here what counts',
  expected: 'the value itself, written out here, without & or *',
};
const MERGE_KEY: Words = {
  message: 'this takes over names and values that are written elsewhere in the file',
  expected: 'each name and value written out here, without <<',
};
const KEY: Words = {
  message: 'a list, a group or nothing stands here where a name belongs',
  expected: 'a name, a colon, a space and the value',
};
const NO_NAME: Words = {
  message: 'nothing can be kept under this name',
  expected: 'another name, or the file without it',
};
const TWICE: Words = {
  message: 'this name is written twice in one group, so the two could disagree',
  expected: 'each name once',
};
const DIRECTIVE: Words = {
  message: 'a line that begins with % changes how the file is read, such as YAML 1.1, where no is false',
  expected: 'the file without this line, and without --- after it',
};
const NUMBER: Words = {
  message: 'this number has more digits than can be kept, so another would be kept',
  expected: 'a number of at most 15 digits, or the text in quotation marks',
};
const EXPONENT: Words = {
  message: 'a number has an e in it or lacks digits beside its point, and some programs read it as a text',
  expected: 'the number in plain digits, such as 10, or the text in quotation marks',
};
const MOST_DIGITS = 15;

/** True for a text that has to stand in quotation marks, so that every program reads it as this text. */
export function needsQuotationMarks(text: string): boolean {
  return UNSAFE_PLAIN.some(([pattern]) => pattern.test(text));
}

/** What is written unsafely. `path` leads to the value, or to the group in which a name is. */
export interface UnsafeWriting extends YamlFault {
  readonly path: SettingPath;
}
/** A text as every program reads it. What programs would read in different ways is told, and is not in `value`. */
export interface SafeReading {
  readonly value: unknown;
  /** In the order of the text. */
  readonly unsafe: readonly UnsafeWriting[];
  readonly unread: Unread;
}

/** What is found on the way through a document. */
interface Found {
  readonly unsafe: UnsafeWriting[];
  readonly values: SettingPath[];
  readonly groups: SettingPath[];
}

/** Reads a document, and finds everything in it that is written unsafely. An alias is never followed. */
export function readSafely(document: Document.Parsed): SafeReading {
  const found: Found = { unsafe: unknownTags(document), values: [], groups: [] };
  const value = plainOf(document.contents, [], found);
  const unsafe = found.unsafe.toSorted((a, b) => a.offset - b.offset);
  return { value: value ?? null, unsafe, unread: { values: found.values, groups: found.groups } };
}

/** True for a tag that the parser can't make out. What it stands before is read as it would be without it. */
export function isUnknownTag({ code }: Document['errors'][number]): boolean {
  return code === 'TAG_RESOLVE_FAILED';
}

function unknownTags({ errors }: Document): UnsafeWriting[] {
  return errors.filter(isUnknownTag).map(({ pos }) => ({ offset: pos[0], path: [], ...TAG }));
}

/** The plain value of a node; undefined where it is not read. */
function plainOf(node: Node | null, path: SettingPath, found: Found): unknown {
  if (node === null) return null;
  if (isAlias(node)) return unreadValue(node, ALIAS, path, found);
  if (node.anchor !== undefined) tell(node, ALIAS, path, found);
  if (isScalar(node)) {
    const words = node.tag === undefined ? unsafeScalar(node) : TAG;
    return words ? unreadValue(node, words, path, found) : node.value;
  }
  if (node.tag !== undefined) tell(node, TAG, path, found);
  if (isMap<Node | null, Node | null>(node)) return plainGroup(node, path, found);
  if (!isSeq<Node | null>(node)) return null;
  // An entry that is not read keeps its position, so that the places of those after it stay right.
  return node.items.map((item, index) => plainOf(item, [...path, index], found) ?? null);
}

function plainGroup(
  group: YAMLMap<Node | null, Node | null>,
  path: SettingPath,
  found: Found,
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { key, value } of group.items) {
    const { name, words } = nameOf(key);
    if (words) {
      tell(key ?? group, words, path, found);
      found.groups.push(path);
    }
    const place = [...path, name];
    const plain = plainOf(value, place, found);
    // Of two values of one name neither is read, as nobody knows which counts.
    if (values.has(name)) {
      tell(key ?? group, TWICE, path, found);
      found.values.push(place);
      values.set(name, undefined);
    } else if (!words) values.set(name, plain);
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}

/** The name of a value in a group, or what is wrong with it. */
function nameOf(key: Node | null): { name: string; words: Words | null } {
  if (!isScalar(key) || key.value === null) return { name: '', words: KEY };
  const name = String(key.value);
  if (key.source === '<<' && key.type === 'PLAIN') return { name, words: MERGE_KEY };
  if (name === '__proto__') return { name, words: NO_NAME };
  if (key.anchor !== undefined) return { name, words: ALIAS };
  return { name, words: key.tag === undefined ? unsafeScalar(key) : TAG };
}

function unreadValue(node: Node, words: Words, path: SettingPath, found: Found): undefined {
  tell(node, words, path, found);
  found.values.push(path);
}

function tell(node: Node, words: Words, path: SettingPath, { unsafe }: Found): void {
  unsafe.push({ offset: node.range?.[0] ?? 0, path, ...words });
}

function unsafeScalar({ type, source = '', value }: Scalar): Words | null {
  if (type !== 'PLAIN') return null;
  const found = UNSAFE_PLAIN.find(([pattern]) => pattern.test(source));
  if (found) return found[1];
  if (typeof value !== 'number') return null;
  const digits = source.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length > MOST_DIGITS || !Number.isFinite(value)) return NUMBER;
  return /e|^[-+]?\.|\.$/i.test(source) ? EXPONENT : null;
}

/**
 * The lines that begin with %, before the document: they may change how all the rest is read. `text` has a remark in
 * the place of each, so that the rest is read without them, and every place stays where it is.
 */
export function withoutDirectives(yamlText: string): { text: string; told: readonly UnsafeWriting[] } {
  const offsets = directiveOffsets(yamlText);
  const text = offsets.reduce((sofar, at) => `${sofar.slice(0, at)}#${sofar.slice(at + 1)}`, yamlText);
  return { text, told: offsets.map((offset) => ({ offset, path: [], ...DIRECTIVE })) };
}

function directiveOffsets(yamlText: string): number[] {
  const offsets: number[] = [];
  for (const token of new Parser().parse(yamlText)) {
    if (token.type === 'document') break;
    if (token.type === 'directive') offsets.push(token.offset);
  }
  return offsets;
}
