import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { RequestError, unauthenticated } from '../errors.ts';
import { type DocumentBounds, refuseOutOfBounds } from '../graphql/documentBounds.ts';
import { withRequestId } from '../graphql/formatError.ts';
import { endSession, type OperationContext, type TracedHttpRequest } from '../graphql/operationPlugin.ts';
import { type Admission, admittedContext } from './admittedContext.ts';
import { withDocument } from './documentById.ts';
import { answerKnownQuery, type KnownAnswer, type KnownQueryRoute } from './knownQueryRoute.ts';
import { errorReply, type Reply, refusalReply } from './reply.ts';
import { BodyError, checkSearch, jsonOf, readBody } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface GraphqlRoute<Context extends OperationContext> extends KnownQueryRoute, Admission<Context> {
  apollo: ApolloServer<Context>;
  bodyBytes: number;
  documentBounds: DocumentBounds;
  /** Whether anything at all is answered without a token. */
  isOpenToStrangers: boolean;
}

/**
 * Answers /graphql. Who asks is known before anything of the body is read as JSON or as GraphQL: where nothing is open
 * without a token, a stranger costs no more than the bytes that were sent.
 */
export async function answerGraphql<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  request: IncomingMessage,
  search: string,
  trace: RequestTrace,
): Promise<Reply> {
  try {
    const bytes = request.method === 'POST' ? await readBody(request, route.bodyBytes) : null;
    const context = await admittedContext(route, request, trace);
    return await answerAs(route, context, { request, bytes, search, trace });
  } catch (error) {
    if (error instanceof BodyError) {
      return errorReply(error.status, error.code, error.message, trace.requestId);
    }
    if (error instanceof RequestError) {
      return refusalReply(error, trace.requestId, request.headers.accept);
    }
    throw error;
  }
}

interface Asked {
  request: IncomingMessage;
  /** The body of a POST. */
  bytes: Buffer | null;
  search: string;
  trace: RequestTrace;
}

async function answerAs<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  context: Context,
  asked: Asked,
): Promise<Reply> {
  const { request, search, trace } = asked;
  let body: unknown;
  let known: KnownAnswer<Context>;
  try {
    if (!route.isOpenToStrangers && context.session?.actor === null) throw unauthenticated();
    body = await withDocument(context.documents, bodyOf(asked));
    known = await answerKnownQuery(route, context, request.headers, body, trace);
    if (!known.isKnown) refuseOutOfBounds(sourceOf(body, search), route.documentBounds);
  } catch (error) {
    await endSession(context, trace, route.log);
    throw error;
  }
  if (known.reply) return known.reply;
  const method = request.method ?? 'GET';
  const headers = headersForApollo(request.headers);
  const httpGraphQLRequest: TracedHttpRequest = { method, headers, search, body, trace };
  const { context: contextNow } = known;
  const answer = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => contextNow,
  });
  return replyOf(route, request, answer, trace);
}

/** What was sent in a POST; nothing for any other method, whose query string is looked through instead. */
function bodyOf({ request, bytes, search }: Asked): unknown {
  if (bytes) return jsonOf(request.headers, bytes);
  checkSearch(search);
  return undefined;
}

/** The document, wherever it stands; empty where there is none, which Apollo refuses. */
function sourceOf(body: unknown, search: string): string {
  const query =
    body === undefined
      ? new URLSearchParams(search).get('query')
      : (body as { query?: unknown } | null)?.query;
  return typeof query === 'string' ? query : '';
}

function replyOf<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  { headers }: IncomingMessage,
  answer: HTTPGraphQLResponse,
  { requestId, longAnswer }: RequestTrace,
): Reply {
  if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const status = answer.status ?? 200;
  const contentType = answer.headers.get('content-type');
  if (status === 200 && contentType) {
    route.knownQueries.rememberContentType(headers.accept ?? '', contentType);
  }
  return {
    status,
    headers: Object.fromEntries(answer.headers),
    body: longAnswer ?? (status === 200 ? answer.body.string : withRequestIds(answer.body.string, requestId)),
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
