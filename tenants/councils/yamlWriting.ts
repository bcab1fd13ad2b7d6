/**
 * Finds what is YAML and still unsafe in a council file: written so that one program reads one value out of it and the
 * next another, or so that the value stands elsewhere than where it counts.
 */
import { type Alias, type Document, isScalar, type Node, type Pair, Parser, type Scalar, visit } from 'yaml';
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
    /^[-+]?[0-9][0-9]*_[0-9_]*(\.[0-9_]*)?$/,
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
const NUMBER: Words = {
  message: 'this number has more digits than can be kept, so another would be kept',
  expected: 'a number of at most 15 digits, or the text in quotation marks',
};
const MOST_DIGITS = 15;

/** True for a text that has to stand in quotation marks, so that every program reads it as this text. */
export function needsQuotationMarks(text: string): boolean {
  return UNSAFE_PLAIN.some(([pattern]) => pattern.test(text));
}

/** The first such place, in the order of the text; null where there is none. */
export function firstUnsafeWriting(yamlText: string, document: Document): YamlFault | null {
  const directive = firstDirective(yamlText);
  if (directive) return directive;
  let first: YamlFault | null = null;
  const tell = (node: Node, words: Words) => {
    const offset = node.range?.[0] ?? 0;
    if (!first || offset < first.offset) first = { offset, ...words };
  };
  visit(document, {
    Pair: (_key, pair) => lookAtKey(pair, document, tell),
    Alias: (_key, node) => tell(node, ALIAS),
    Scalar: (_key, node) => lookAt(node, tell),
    Collection: (_key, node) => lookAt(node, tell),
  });
  return first;
}

function lookAtKey({ key }: Pair, document: Document, tell: (node: Node, words: Words) => void): void {
  if (!isScalar(key) || key.value === null) tell((key as Node | null) ?? (document.contents as Node), KEY);
  else if (key.source === '<<' && key.type === 'PLAIN') tell(key, MERGE_KEY);
  else if (key.value === '__proto__') tell(key, NO_NAME);
}

function lookAt(node: Exclude<Node, Alias>, tell: (node: Node, words: Words) => void): void {
  if (node.tag !== undefined) tell(node, TAG);
  if (node.anchor !== undefined) tell(node, ALIAS);
  if (!isScalar(node)) return;
  const words = unsafeScalar(node);
  if (words) tell(node, words);
}

function unsafeScalar({ type, source = '', value }: Scalar): Words | null {
  if (type !== 'PLAIN') return null;
  const found = UNSAFE_PLAIN.find(([pattern]) => pattern.test(source));
  if (found) return found[1];
  if (typeof value !== 'number') return null;
  const digits = source.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > MOST_DIGITS || !Number.isFinite(value) ? NUMBER : null;
}

/** A line that begins with %, before the document: it may change how all the rest is read. */
function firstDirective(yamlText: string): YamlFault | null {
  for (const token of new Parser().parse(yamlText)) {
    if (token.type === 'document') return null;
    if (token.type !== 'directive') continue;
    return {
      offset: token.offset,
      message: 'a line that begins with % changes how the file is read, such as YAML 1.1, where no is false',
      expected: 'the file without this line, and without --- after it',
    };
  }
  return null;
}
