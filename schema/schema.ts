import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { ENTITIES } from '../server/domain/areas.ts';
import { MUTATIONS, PERMISSIONS, PUBLIC_QUERIES, READERS, SCHEMA_AREAS } from './areas.ts';
import { ErrorCodesResolver } from './errorCodes.ts';
import type { RequestContext } from './kit/context.ts';
import { tellTypesAtOnce } from './kit/node.ts';
import { noteLooks, tablesOfPeople } from './kit/noteLooks.ts';
import { attachReaders } from './kit/readers.ts';
import { permit, withPermissions } from './kit/shield.ts';
import { boundWrittenDays } from './kit/writtenDays.ts';
import { tidyWrittenTexts } from './kit/writtenTexts.ts';
import { NodeResolver } from './nodes.ts';
import { OwnPermissionsResolver } from './ownPermissions.ts';
import { WordingResolver } from './wording.ts';

const RESOLVERS = [
  NodeResolver,
  WordingResolver,
  OwnPermissionsResolver,
  ErrorCodesResolver,
  ...SCHEMA_AREAS.flatMap(({ resolvers }) => resolvers ?? []),
  ...MUTATIONS.map(({ resolver }) => resolver),
];

const NO_TOPICS: PubSub = {
  publish() {},
  subscribe() {
    throw new Error('No subscription here goes by a topic.');
  },
};

/** The whole GraphQL schema, with its permissions before it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<never>,
    // What an input may be is checked by the rules of the domain, which answer with refusals.
    validate: false,
    // Asked for wherever there is a subscription; ours look at the database, and have no topics.
    pubSub: NO_TOPICS,
    emitSchemaFile: false,
  });
  attachReaders(schema, READERS);
  noteLooks(schema, tablesOfPeople(READERS, ENTITIES));
  tellTypesAtOnce(schema);
  tidyWrittenTexts(schema);
  boundWrittenDays(schema);
  return withPermissions(schema, PERMISSIONS);
}

/** The schema in the schema language, in alphabetical order, so that two versions compare line by line. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Throws where the caller may not use a mutation: for what takes it otherwise than through the schema. */
export function permitMutation(context: RequestContext, mutation: string): void {
  permit(PERMISSIONS.Mutation[mutation] ?? [], context, mutation);
}

/** Throws where the caller may not use a query: for what answers it otherwise than through the schema. */
export function permitQuery(context: RequestContext, query: string): void {
  permit(PERMISSIONS.Query[query] ?? [], context, query);
}

/**
 * Throws unless somebody asks without signing in, by a public route, for what a query answers that its area declares to be
 * for anybody.
 */
export function permitPublicQuery(context: RequestContext, query: string): void {
  if (context.session.actor?.role === 'PUBLIC' && PUBLIC_QUERIES.includes(query)) return;
  permit([], context, query);
}
