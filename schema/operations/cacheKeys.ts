import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What a client's cache has to know of the schema. */
export interface CacheKeys {
  /** Types with an `id`: two objects of one type and one id are the same record, wherever they were met. */
  byId: string[];
  /** Types without one: each is kept inside the object that it was met in. */
  withoutId: string[];
  /** The types that an interface stands for. */
  possibleTypes: Record<string, string[]>;
  /** Lists that come in pages, by type and field, with the arguments that make them another list. */
  pages: Record<string, Record<string, string[]>>;
}

/** The arguments that choose a page of a list, and no other list. */
const OF_PAGES = ['first', 'after', 'last', 'before', 'beforeCursor'];

/** Reads from a schema what a client's cache has to know. */
export function cacheKeys(schema: GraphQLSchema): CacheKeys {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const objects = types.filter(isObjectType);
  const met = objects.filter((type) => !roots.includes(type));
  return {
    byId: namesOf(met.filter(hasId)),
    withoutId: namesOf(met.filter((type) => !hasId(type))),
    possibleTypes: Object.fromEntries(
      types.filter(isInterfaceType).map((type) => [type.name, namesOf(schema.getPossibleTypes(type))]),
    ),
    pages: Object.fromEntries(
      objects
        .map((type) => [type.name, pagesOf(type)])
        .filter(([, pages]) => Object.keys(pages as object).length > 0),
    ),
  };
}

function hasId(type: GraphQLObjectType): boolean {
  return 'id' in type.getFields();
}

function namesOf(types: readonly GraphQLObjectType[]): string[] {
  return types.map(({ name }) => name).sort();
}

function pagesOf(type: GraphQLObjectType): Record<string, string[]> {
  const lists = Object.values(type.getFields()).filter((field) => isConnection(getNamedType(field.type)));
  return Object.fromEntries(
    lists.map(({ name, args }) => [
      name,
      args.filter((argument) => !isOfPages(argument)).map(({ name: argument }) => argument),
    ]),
  );
}

/** `before` is a cursor, except where it is a day under a former name. */
function isOfPages({ name, type }: GraphQLArgument): boolean {
  return OF_PAGES.includes(name) && getNamedType(type).name !== 'Date';
}

function isConnection(type: unknown): boolean {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}
