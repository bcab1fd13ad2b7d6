import { type ASTNode, type DocumentNode, visit } from 'graphql';
import { RequestError } from '../errors.ts';

type Path = readonly (string | number)[];

const NUL = '\0';
/**
 * A document can hold the character only as itself or as an escape. Most hold neither, and are not searched
 * further.
 */
const MAY_BE_IN_DOCUMENT = /\0|\\u0000|\\u\{0+\}/;

/**
 * Refuses an operation that sends the character U+0000 or half of a surrogate pair in any text, as
 * BAD_USER_INPUT with the path of the text in `inputPath`: PostgreSQL can't keep such a text, and nobody
 * writes one on purpose. GraphQL itself refuses half a pair in a document.
 */
export function refuseNulCharacters(
  source: string | undefined,
  document: DocumentNode,
  variables: Record<string, unknown>,
): void {
  const found = pathInValue(variables) ?? (mayHold(source) ? pathInDocument(document) : null);
  if (found === null) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${found.join('.') || 'A text'} holds the character U+0000, or half of a character, which no text can be kept with, so nothing was done. Take it out and send the request again.`,
    { inputPath: found, http: { status: 400 } },
  );
}

function mayHold(source: string | undefined): boolean {
  return source === undefined || MAY_BE_IN_DOCUMENT.test(source);
}

/** A value, and where it is: its key, within the place that it is in. */
interface Place {
  value: unknown;
  key: string | number | null;
  within: Place | null;
}

/** Where the first such text is. It walks without recursion, so that no depth of lists and objects is too deep. */
function pathInValue(root: unknown): Path | null {
  const waiting: Place[] = [{ value: root, key: null, within: null }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value === 'string' && (value.includes(NUL) || !value.isWellFormed())) return pathOf(place);
    if (typeof value !== 'object' || value === null) continue;
    // The last one in is looked at first.
    for (const [key, inner] of Object.entries(value).reverse()) {
      waiting.push({ value: inner, key: Array.isArray(value) ? Number(key) : key, within: place });
    }
  }
  return null;
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at && at.key !== null; at = at.within) path.unshift(at.key);
  return path;
}

function pathInDocument(document: DocumentNode): Path | null {
  let found: Path | null = null;
  visit(document, {
    StringValue({ value }, _key, parent, _path, ancestors) {
      if (value.includes(NUL) && parent) found ??= [...ancestors, parent].flatMap(nameOfArgument);
    },
  });
  return found;
}

function nameOfArgument(ancestor: ASTNode | readonly ASTNode[]): string[] {
  if (!('kind' in ancestor)) return [];
  return ancestor.kind === 'Argument' || ancestor.kind === 'ObjectField' ? [ancestor.name.value] : [];
}
