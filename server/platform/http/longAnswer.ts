import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';

/** Longer lists are only those of whole comparisons, whose entries hold one value for every council in England. */
const LONGEST_LIST_AT_ONCE = 100;
/** Takes about a millisecond to write. */
const CHARACTERS_AT_ONCE = 2 ** 17;

/** What a GraphQL operation came to. */
type Answer = Pick<FormattedExecutionResult, 'errors' | 'data' | 'extensions'>;

/** Whether an answer may be so long that to write it in one go would keep everybody else's requests waiting. */
export function isLongAnswer({ data }: Answer): boolean {
  return Object.values(data ?? {}).some(
    (value) => Array.isArray(value) && value.length > LONGEST_LIST_AT_ONCE,
  );
}

/**
 * An answer as JSON, in the same bytes as `JSON.stringify` gives, in pieces that are each written in a turn of the
 * program. Errors come first and extensions last, as Apollo has them.
 */
export async function longAnswer({ errors, data, extensions }: Answer): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  let text = '';
  for (const part of partsOf({ errors, data, extensions })) {
    text += part;
    if (text.length < CHARACTERS_AT_ONCE) continue;
    pieces.push(Buffer.from(text));
    text = '';
    await nextTurn();
  }
  pieces.push(Buffer.from(text));
  return pieces;
}

function* partsOf({ errors, data, extensions }: Answer): Generator<string> {
  yield '{';
  if (errors !== undefined) yield `"errors":${JSON.stringify(errors)},`;
  yield '"data":{';
  for (const [index, [name, value]] of Object.entries(data ?? {}).entries()) {
    yield `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* partsOfList(value);
    else yield JSON.stringify(value);
  }
  yield '}';
  if (extensions !== undefined) yield `,"extensions":${JSON.stringify(extensions)}`;
  yield '}';
}

function* partsOfList(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield `${index > 0 ? ',' : ''}${JSON.stringify(item)}`;
  yield ']';
}
