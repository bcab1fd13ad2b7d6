/** Signs at which some programs end a line and others do not: what stands after one may be a remark to the next. */
import type { UnsafeWriting } from './yamlWriting.ts';

const UNCLEAR_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/**
 * A text with plain line ends. A lone carriage return ends a line, as YAML 1.2 has it; any other sign counts as a
 * space. Every place stays where it is.
 */
export function withPlainLines(yamlText: string): { text: string; told: readonly UnsafeWriting[] } {
  const told = [...yamlText.matchAll(UNCLEAR_BREAK)].map(({ index }) => ({
    offset: index,
    path: [],
    message:
      'a line ends with a sign that some programs take for the end of a line and others do not (such as a lone carriage return)',
    expected: 'a line feed at the end of each line, or a space',
  }));
  const text = yamlText.replaceAll(UNCLEAR_BREAK, (sign) => (sign === '\r' ? '\n' : ' '));
  return { text, told };
}
