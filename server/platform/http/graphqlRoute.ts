import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { RequestError } from '../errors.ts';
import { withRequestId } from '../graphql/formatError.ts';
import type { OperationContext, TracedHttpRequest } from '../graphql/operationPlugin.ts';
import { describeError, type Log } from './log.ts';
import { errorReply, type Reply } from './reply.ts';
import { BodyError, readJsonBody } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

/** Makes the context of one operation from its headers; throws a RequestError when the token is not good. */
export type ContextFor<Context> = (request: {
  headers: IncomingHttpHeaders;
  requestId: string;
}) => Promise<Context>;

export interface GraphqlRoute<Context extends OperationContext> {
  apollo: ApolloServer<Context>;
  contextFor: ContextFor<Context>;
  bodyBytes: number;
  log: Log;
}

/** Answers /graphql. */
export async function answerGraphql<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  request: IncomingMessage,
  search: string,
  trace: RequestTrace,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  const httpGraphQLRequest: TracedHttpRequest = {
    method,
    headers: headersForApollo(request.headers),
    search,
    body: undefined,
    trace,
  };
  try {
    if (method === 'POST') httpGraphQLRequest.body = await readJsonBody(request, route.bodyBytes);
  } catch (error) {
    if (error instanceof BodyError) {
      return errorReply(error.status, error.code, error.message, trace.requestId);
    }
    throw error;
  }
  const answer = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => contextOf(route, request.headers, trace),
  });
  if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const status = answer.status ?? 200;
  return {
    status,
    headers: Object.fromEntries(answer.headers),
    body: status === 200 ? answer.body.string : withRequestIds(answer.body.string, trace.requestId),
  };
}

// Apollo reads these and no others; the token stays with the context.
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

/** The context of one request; a token that is not good throws with the status that HTTP has for it. */
export async function contextOf<Context extends OperationContext>(
  { contextFor, log }: GraphqlRoute<Context>,
  headers: IncomingHttpHeaders,
  trace: RequestTrace,
): Promise<Context> {
  try {
    const context = await contextFor({ headers, requestId: trace.requestId });
    trace.role = context.session?.actor?.role ?? null;
    trace.councilSlug = context.session?.actor?.councilSlug ?? null;
    return context;
  } catch (error) {
    if (error instanceof RequestError) throw withHttpStatus(error);
    log.error({ requestId: trace.requestId, fault: describeError(error) }, 'fault');
    throw error;
  }
}

/** A refused token is 401, a refused caller 403, an unknown council 404; other refusals before the run are 400. */
export function withHttpStatus(error: RequestError): RequestError {
  const code = error.extensions.code as ConstructorParameters<typeof RequestError>[0];
  if (code === 'INTERNAL_SERVER_ERROR') return error;
  const http =
    code === 'UNAUTHENTICATED' || code.startsWith('TOKEN_')
      ? { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) }
      : { status: code === 'FORBIDDEN' ? 403 : code === 'COUNCIL_NOT_FOUND' ? 404 : 400 };
  return new RequestError(code, error.message, { ...error.extensions, http });
}

/** Errors that Apollo meets before an operation starts don't pass our plugin; they get their request id here. */
function withRequestIds(body: string, requestId: string): string {
  const result = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  if (!result.errors) return body;
  return JSON.stringify({ ...result, errors: result.errors.map((error) => withRequestId(error, requestId)) });
}
