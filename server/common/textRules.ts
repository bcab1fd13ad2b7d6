import type { Refusal } from './refusal.ts';

/** Characters of a text that somebody writes. */
export const LONGEST_TEXT = 5_000;

/** Why a text that somebody wrote is not kept. */
export const TEXT_REFUSALS = {
  TEXT_MISSING: 'A text that is needed is empty.',
  TEXT_TOO_LONG: 'A text is longer than is kept.',
} as const;
export type TextRefusalCode = keyof typeof TEXT_REFUSALS;

/** How a message names a text: by its field, or by its place in a list, counted as people count. */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `Entry ${last + 1} of ${path.at(-2)}` : String(last);
}

/** A text that somebody wrote: blank where it is needed, or longer than is kept. */
export function textRefusals(
  path: readonly (string | number)[],
  text: string | null,
  isNeeded: boolean,
): Refusal<TextRefusalCode>[] {
  const field = nameOf(path);
  if (isNeeded && (text ?? '').trim() === '') {
    return [{ code: 'TEXT_MISSING', path, message: `${field} is empty. It is needed: fill it in.` }];
  }
  if (text === null || text.length <= LONGEST_TEXT) return [];
  const message = `${field} is ${text.length} characters long, and at most ${LONGEST_TEXT} are kept. Shorten it.`;
  return [{ code: 'TEXT_TOO_LONG', path, message }];
}
