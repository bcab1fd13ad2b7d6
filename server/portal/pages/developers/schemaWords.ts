import type { SchemaFieldFragment, SchemaTypeNameFragment } from '../../../../schema/operations/generated.ts';

/** A type as the schema language writes it: `[Person!]!`. */
export function typeInWords({ kind, name, ofType }: SchemaTypeNameFragment): string {
  const inner = ofType as SchemaTypeNameFragment | null;
  if (kind === 'NON_NULL' && inner) return `${typeInWords(inner)}!`;
  if (kind === 'LIST' && inner) return `[${typeInWords(inner)}]`;
  return name ?? '';
}

/** The name of what a type is made of, without lists: `Person` of `[Person!]!`. */
export function namedType({ name, ofType }: SchemaTypeNameFragment): string {
  return name ?? (ofType ? namedType(ofType as SchemaTypeNameFragment) : '');
}

/** The kind of what a type is made of. */
function namedKind({ kind, name, ofType }: SchemaTypeNameFragment): string {
  return name || !ofType ? kind : namedKind(ofType as SchemaTypeNameFragment);
}

/** The refusals of a mutation stand in an enum of its own name. */
export function refusalsOf(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}ErrorCode`;
}

/**
 * A document to begin from: every argument that must be given is a variable. What comes back is left to whoever reads the
 * page of its type, but for what every answer has.
 */
export function exampleOf(field: SchemaFieldFragment, isMutation: boolean): string {
  const needed = field.args.filter(
    ({ type, defaultValue }) => type.kind === 'NON_NULL' && defaultValue === null,
  );
  const declared = needed.map(({ name, type }) => `$${name}: ${typeInWords(type)}`).join(', ');
  const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(field, isMutation);
  const head = `${isMutation ? 'mutation' : 'query'}${declared && `(${declared})`}`;
  return `${head} {\n  ${field.name}${given && `(${given})`}${selection}\n}`;
}

function selectionOf({ type }: SchemaFieldFragment, isMutation: boolean): string {
  if (isMutation) return ' {\n    userErrors { code message path }\n  }';
  if (['SCALAR', 'ENUM'].includes(namedKind(type))) return '';
  if (namedType(type).endsWith('Connection')) {
    return '(first: 20) {\n    nodes { __typename }\n    pageInfo { hasNextPage endCursor }\n  }';
  }
  return ' {\n    __typename\n  }';
}
