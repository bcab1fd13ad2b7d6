import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { type ClassType, Field } from 'type-graphql';
import type { RecordKind } from '../../server/platform/access.ts';
import type { Role } from '../../server/platform/actor.ts';
import { RequestError } from '../../server/platform/errors.ts';
import { relation } from '../../server/platform/reading/loaders.ts';
import type { Among } from '../../server/platform/reading/reader.ts';
import type { Shape, Field as ShapeField } from '../../server/platform/reading/shape.ts';
import type { Session } from '../../server/platform/session.ts';
import type { RequestContext } from './context.ts';

type Resolver = GraphQLField<object, RequestContext>['resolve'];

/** Works out a field from others of its row: `(plan, session) => planStatus(plan, session.today)`. */
// biome-ignore lint/suspicious/noExplicitAny: each area types the row of its own derivations.
export type Derivation = (row: any, session: Session) => unknown;

/** What an area provides for reading one of its types. */
export interface TypeReader {
  shape: Shape;
  /** The kind of record it is; null where it is not a record about a person. */
  kind: RecordKind | null;
  /** Where the kind of record differs by row: the column that gives it, and the values that a session may read. */
  readableBy?: { column: string; valuesFor: (session: Session) => readonly string[] };
  /** The only roles that may read it by its id; where it is left out, everybody who may ask. */
  readBy?: readonly Role[];
  derivations?: Record<string, Derivation>;
  /** Single fields of another kind than the type's own. */
  fieldKinds?: Record<string, RecordKind>;
}

/** Adds an area's own field to another area's type, so that the other area need not know of it. */
export function addField(
  type: ClassType,
  name: string,
  fieldType: () => ClassType | [ClassType],
  options: { description: string; nullable?: boolean },
): void {
  Field(fieldType, { nullable: true, ...options })(type.prototype, name);
}

/**
 * Gives every field of the read types its resolver: a property that was read ahead, a related row loaded
 * where it was not, or a derived value. Each first checks that this actor may read that kind of record. They
 * are plain synchronous functions, as a page calls them hundreds of times.
 */
export function attachReaders(schema: GraphQLSchema, readers: readonly TypeReader[]): void {
  const kinds = new Map(readers.map((reader) => [reader.shape.typeName, reader.kind]));
  for (const reader of readers) {
    const type = schema.getType(reader.shape.typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${reader.shape.typeName}.`);
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolver = resolverFor(reader, name, reader.shape.fields.get(name));
      const relatedKind = relatedKindOf(kinds, reader.shape.fields.get(name));
      const kind = reader.fieldKinds?.[name] ?? relatedKind;
      if (kind) field.resolve = guarded(kind, resolver ?? field.resolve ?? defaultFieldResolver);
      else if (resolver) field.resolve = resolver;
    }
  }
}

function resolverFor(reader: TypeReader, name: string, field: ShapeField | undefined): Resolver | null {
  const derive = reader.derivations?.[name];
  if (derive) return (row, _arguments, context) => derive(row, context.session);
  if (field?.kind === 'relation') {
    return (row, _arguments, context, info) => relation(context.session, reader.shape, row, info);
  }
  return null;
}

function relatedKindOf(
  kinds: Map<string, RecordKind | null>,
  field: ShapeField | undefined,
): RecordKind | null {
  return field?.kind === 'relation' ? (kinds.get(field.shape().typeName) ?? null) : null;
}

function guarded(kind: RecordKind, resolver: NonNullable<Resolver>): Resolver {
  return (row, args, context, info) => {
    if (!context.session.mayRead(kind)) throw mayNotRead(kind);
    return resolver(row, args, context, info);
  };
}

/** Which rows of a type a caller may read by their id; all of them where nothing differs from row to row. */
export function readableRows(
  { readableBy }: Pick<TypeReader, 'readableBy'>,
  session: Session,
): Among | undefined {
  return readableBy && { column: readableBy.column, values: readableBy.valuesFor(session) };
}

/** Refuses with FORBIDDEN whoever may not read this kind of record. */
export function mustRead(session: Session, kind: RecordKind): void {
  if (!session.mayRead(kind)) throw mayNotRead(kind);
}

/**
 * The refusal for somebody who may not read this kind of record; it is the same whether or not there is one.
 */
export function mayNotRead(kind: RecordKind): RequestError {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return new RequestError(
    'FORBIDDEN',
    `You may not see ${words}. The person, or their council, can say who may: ask them to record it.`,
  );
}

/** The same where the kind of a record is not read; null where it is, or where the record is of no kind. */
export function unreadable(kind: RecordKind | null, session: Session): RequestError | null {
  return kind && !session.mayRead(kind) ? mayNotRead(kind) : null;
}
