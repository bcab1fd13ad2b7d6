import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { describeError, type Log } from '../http/log.ts';
import { DocumentStore } from './documentStore.ts';
import { formatErrorWith } from './formatError.ts';
import { MOST_MISTAKES } from './heldDocument.ts';
import { createJitGateway } from './jitExecutor.ts';
import type { KnownQueries } from './knownQueries.ts';
import type { QueryLimiter, QueryLimits } from './limits.ts';
import { noSubscriptions } from './noSubscriptions.ts';
import { type OperationContext, operationPlugin } from './operationPlugin.ts';

export interface ApolloServerSettings {
  schema: GraphQLSchema;
  limits: QueryLimits;
  limiter: QueryLimiter;
  /** Filled with the queries that were answered. */
  knownQueries: KnownQueries;
  /**
   * Whether `__schema` and `__type` are answered, and whether error messages suggest names from the schema.
   */
  introspection: boolean;
  log: Log;
}

/**
 * Apollo Server, configured for this program. It is not started: `await server.start()` before the first
 * request.
 */
export function createApolloServer<Context extends OperationContext>({
  schema,
  limits,
  limiter,
  knownQueries,
  introspection,
  log,
}: ApolloServerSettings): ApolloServer<Context> {
  const onTypeFault = (error: unknown) => log.error({ fault: describeError(error) }, 'type not found');
  return new ApolloServer<Context>({
    gateway: createJitGateway(schema, { onTypeFault, knownQueries }),
    documentStore: new DocumentStore(),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [noSubscriptions],
    validationOptions: { maxErrors: MOST_MISTAKES },
    parseOptions: { maxTokens: limits.tokens },
    formatError: formatErrorWith(limits),
    stringifyResult: (result) => JSON.stringify(result),
    logger: quietLogger(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      operationPlugin<Context>(limiter, log),
    ],
  });
}

/**
 * Apollo logs the messages of errors, which may hold a person's data; our plugin logs the same faults without
 * them.
 */
function quietLogger(log: Log) {
  const ignore = () => {};
  return {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: () => log.error('The GraphQL server reported a fault; its description stands in the line before.'),
  };
}
