/** Reads YAML text and remembers where everything is written, so that a mistake can name its line. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Unread } from '../policy/readSetting.ts';
import type { SettingPath } from '../policy/settingNode.ts';
import { firstFault, type YamlFault } from './yamlFaults.ts';
import { withPlainLines } from './yamlLines.ts';
import { isUnknownTag, readSafely, withoutDirectives } from './yamlWriting.ts';

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
/** What is wrong with the writing of a text at one place, and what would be right there. */
export interface WritingFault extends Place {
  readonly message: string;
  readonly expected: string;
}
/**
 * A file's plain value, and a way to find where a path is written; for something missing, the place it is
 * missing from.
 */
export interface PlacedYaml {
  /** Without what programs would read in different ways. */
  readonly value: unknown;
  /** What programs would read in different ways, in the order of the text. */
  readonly unsafe: readonly (WritingFault & { readonly path: SettingPath })[];
  /** What is not in `value` for that reason. */
  readonly unread: Unread;
  readonly placeOf: (path: SettingPath) => Place;
}

/** Reads YAML text, or gives the first fault where it is not YAML. */
export function readYaml(yamlText: string): PlacedYaml | { readonly fault: WritingFault } {
  const lines = new LineCounter();
  const plain = withPlainLines(yamlText);
  const { text, told } = withoutDirectives(plain.text);
  // A name that is written twice is told with all else that is unsafe, and a tag only as what is wrong.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placed = <Fault extends YamlFault>({ offset, ...fault }: Fault) => ({ ...at(offset), ...fault });
  const faults = document.errors.filter((error) => !isUnknownTag(error));
  const fault = firstFault(text, faults);
  if (fault) return { fault: placed(fault) };
  const { value, unsafe, unread } = readSafely(document);
  return {
    value,
    unsafe: [...plain.told, ...told, ...unsafe].toSorted((a, b) => a.offset - b.offset).map(placed),
    unread,
    placeOf: (path) => at(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: SettingPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const next = inside(node, step);
    if (!next) return offset;
    offset = startOf(next.written) ?? offset;
    node = next.value;
  }
  return offset;
}

/** What a step leads to: in a group, the name as written and its value; in a list, the entry. */
function inside(node: unknown, step: string | number): { written: unknown; value: unknown } | null {
  if (isSeq(node)) {
    const entry = node.items[Number(step)];
    return entry === undefined ? null : { written: entry, value: entry };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    ({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step),
  );
  return pair ? { written: pair.key, value: pair.value } : null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
