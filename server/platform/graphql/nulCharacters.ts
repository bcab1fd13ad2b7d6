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
  const found = pathInValue(variables, []) ?? (mayHold(source) ? pathInDocument(document) : null);
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

function pathInValue(value: unknown, path: Path): Path | null {
  if (typeof value === 'string') return value.includes(NUL) || !value.isWellFormed() ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = pathInValue(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
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
