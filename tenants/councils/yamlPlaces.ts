/** Reads YAML text and remembers where everything is written, so that a mistake can name its line. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { SettingPath } from '../policy/settingNode.ts';
import { firstFault } from './yamlFaults.ts';
import { firstUnsafeWriting } from './yamlWriting.ts';

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
/** What keeps a text from being YAML, and what would be right there. */
export interface SyntaxFault extends Place {
  readonly message: string;
  readonly expected: string;
  /** True where it is YAML, and programs would read different values out of it. */
  readonly isReadable?: boolean;
}
/**
 * A file's plain value, and a way to find where a path is written; for something missing, the place it is
 * missing from.
 */
export interface PlacedYaml {
  readonly value: unknown;
  readonly placeOf: (path: SettingPath) => Place;
}

/** Reads YAML text, or gives the first fault where it is not YAML. */
export function readYaml(yamlText: string): PlacedYaml | { readonly fault: SyntaxFault } {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found = firstFault(yamlText, document.errors);
  if (found) return { fault: { ...at(found.offset), message: found.message, expected: found.expected } };
  const unsafe = firstUnsafeWriting(yamlText, document);
  if (unsafe) {
    const { message, expected } = unsafe;
    return { fault: { ...at(unsafe.offset), message, expected, isReadable: true } };
  }
  try {
    const value: unknown = document.toJS();
    return { value, placeOf: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    // The parser throws for aliases that name nothing, or that would grow without end.
    const message = error instanceof Error ? error.message : 'unreadable';
    return { fault: { line: 1, column: 1, message, expected: 'valid YAML' } };
  }
}

function offsetOf(document: Document, path: SettingPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const next = inside(isAlias(node) ? node.resolve(document) : node, step);
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
