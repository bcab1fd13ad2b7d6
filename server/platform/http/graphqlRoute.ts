import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { withRequestId } from '../graphql/formatError.ts';
import type { OperationContext, TracedHttpRequest } from '../graphql/operationPlugin.ts';
import { contextOf } from './contextOf.ts';
import { answerKnownQuery, type KnownQueryRoute } from './knownQueryRoute.ts';
import { errorReply, type Reply } from './reply.ts';
import { BodyError, readJsonBody } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface GraphqlRoute<Context extends OperationContext> extends KnownQueryRoute<Context> {
  apollo: ApolloServer<Context>;
  bodyBytes: number;
}

/** Answers /graphql. */
export async function answerGraphql<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  request: IncomingMessage,
  search: string,
  trace: RequestTrace,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  let body: unknown;
  try {
    if (method === 'POST') body = await readJsonBody(request, route.bodyBytes);
  } catch (error) {
    if (error instanceof BodyError) {
      return errorReply(error.status, error.code, error.message, trace.requestId);
    }
    throw error;
  }
  const known = await answerKnownQuery(route, request.headers, body, trace);
  if (known.reply) return known.reply;
  const headers = headersForApollo(request.headers);
  const httpGraphQLRequest: TracedHttpRequest = { method, headers, search, body, trace };
  const answer = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: known.context ?? (() => contextOf(route, request.headers, trace)),
  });
  if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const status = answer.status ?? 200;
  const contentType = answer.headers.get('content-type');
  if (status === 200 && contentType) {
    route.knownQueries.rememberContentType(request.headers.accept ?? '', contentType);
  }
  return {
    status,
    headers: Object.fromEntries(answer.headers),
    body: status === 200 ? answer.body.string : withRequestIds(answer.body.string, trace.requestId),
  };
}

// The only headers that Apollo reads; the token stays with the context.
const HEADERS_APOLLO_READS = [
  'content-type',
  'accept',
  'x-apollo-operation-name',
  'apollo-require-preflight',
];

function headersForApollo(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const name of HEADERS_APOLLO_READS) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

/**
 * Errors that Apollo finds before an operation starts do not pass through our plugin, so they get their
 * request id here.
 */
function withRequestIds(body: string, requestId: string): string {
  const result = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  if (!result.errors) return body;
  return JSON.stringify({ ...result, errors: result.errors.map((error) => withRequestId(error, requestId)) });
}
