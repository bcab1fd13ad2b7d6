import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse';
import { isRecord } from '../../../tenants/isRecord.ts';
import { believedForMs } from '../auth/tokenExpiry.ts';
import { RequestError, unauthenticated } from '../errors.ts';
import { refuseOutOfBounds } from '../graphql/documentBounds.ts';
import { formatErrorWith, withRequestId } from '../graphql/formatError.ts';
import { heldDocument, OperationMistakes, refuseWrongVariables } from '../graphql/heldDocument.ts';
import type { QueryLimits } from '../graphql/limits.ts';
import { admitOperation, endSession, type OperationContext } from '../graphql/operationPlugin.ts';
import { admittedContext } from './admittedContext.ts';
import { contextOf } from './contextOf.ts';
import { withDocument } from './documentById.ts';
import type { GraphqlRoute } from './graphqlRoute.ts';
import { errorReply, jsonReply, type Reply, refusalReply } from './reply.ts';
import { BodyError, jsonOf, readBody } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';
import { MOST_STREAMS_OF_AN_ACCOUNT, type OpenStream, type Streams } from './streams.ts';

/** Longer than any timer of Node's may be set for. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const EVENT_STREAM = 'text/event-stream';

export interface StreamRoute<Context extends OperationContext> extends GraphqlRoute<Context> {
  schema: GraphQLSchema;
  limits: QueryLimits;
  streams: Streams;
  /** Whether mistakes in a document suggest names from the schema. */
  introspection: boolean;
}

/**
 * Answers /graphql/stream: one subscription a request, as server-sent events, in graphql-sse's mode of one connection
 * each, so that no server has to remember anything for another. Gives back the refusal where there is one; otherwise the
 * stream has begun, and goes on until either side ends it or the token expires.
 */
export async function answerStream<Context extends OperationContext>(
  route: StreamRoute<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  trace: RequestTrace,
): Promise<Reply | null> {
  try {
    refuseOtherRequests(request);
    const bytes = await readBody(request, route.bodyBytes);
    const context = await admittedContext(route, request, trace);
    try {
      if (!context.session?.actor) throw unauthenticated();
      const account = `${context.session.actor.councilSlug} ${context.session.actor.subject}`;
      if (!route.streams.hasRoomFor(account)) throw tooManyStreams();
      const asked = await askedOf(route, context, jsonOf(request.headers, bytes), trace);
      const events = await eventsOf(route, context, asked, { request, trace });
      await pass(route, account, events, { request, response, trace });
      return null;
    } finally {
      await endSession(context, trace, route.log);
    }
  } catch (error) {
    if (error instanceof BodyError) {
      return errorReply(error.status, error.code, error.message, trace.requestId);
    }
    if (error instanceof RequestError) return refusalReply(error, trace.requestId);
    if (error instanceof OperationMistakes) {
      return jsonReply(400, { errors: error.told(route.limits, trace.requestId) });
    }
    throw error;
  }
}

function refuseOtherRequests({ method, headers }: IncomingMessage): void {
  if (method === 'POST' && headers.accept?.includes(EVENT_STREAM)) return;
  throw new BodyError(
    400,
    'BAD_REQUEST',
    `Streams are asked for by POST with \`accept: ${EVENT_STREAM}\`. Send the subscription so, as {"query": "…"} in JSON.`,
  );
}

function tooManyStreams(): RequestError {
  return new RequestError(
    'RATE_LIMITED',
    `An account may have ${MOST_STREAMS_OF_AN_ACCOUNT} streams open at once, and yours has them, or the server has no room for more. Close one, or try again later.`,
    { http: { status: 429 } },
  );
}

/** A subscription that may run. */
async function askedOf<Context extends OperationContext>(
  route: StreamRoute<Context>,
  context: Context,
  sent: unknown,
  trace: RequestTrace,
) {
  const body = await withDocument(context.documents, sent);
  const { query, variables: variableValues, operationName } = subscriptionIn(body);
  refuseOutOfBounds(query, route.documentBounds);
  const { document, operation } = heldDocument(query, operationName, route);
  if (operation.operation !== 'subscription') {
    throw badRequest('Only subscriptions are answered here; send queries and mutations to /graphql.');
  }
  await admitOperation(
    { document, operation, source: query, variables: variableValues },
    { limiter: route.limiter, trace, context },
  );
  refuseWrongVariables(route.schema, operation, variableValues);
  return { document, variableValues, operationName };
}

/** The parts of a body, which are as GraphQL over HTTP has them. */
function subscriptionIn(body: unknown) {
  const { query, variables, operationName } = isRecord(body) ? body : {};
  if (typeof query !== 'string' || query === '') {
    throw badRequest('There is no `query` in the body. Send the subscription there.');
  }
  if (variables != null && !isRecord(variables)) {
    throw badRequest('`variables` is no object. Send one, or leave it out.');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw badRequest('`operationName` is no text. Send one, or leave it out.');
  }
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

function badRequest(message: string): RequestError {
  return new RequestError('BAD_REQUEST', message, { http: { status: 400 } });
}

/** The events as texts, each result with its errors as any answer has them. */
async function eventsOf<Context extends OperationContext>(
  route: StreamRoute<Context>,
  context: Context,
  asked: Awaited<ReturnType<typeof askedOf>>,
  { request, trace }: { request: IncomingMessage; trace: RequestTrace },
): Promise<AsyncGenerator<string>> {
  const { headers } = request;
  const current = {
    ...context,
    renew: async () => {
      await endSession(current, trace, route.log);
      Object.assign(current, await contextOf(route, headers, trace));
      return current.session;
    },
  };
  const format = formatErrorWith(route.limits);
  const handler = createHandler<unknown, unknown, Record<PropertyKey, unknown>>({
    authenticate: () => null,
    onSubscribe: () => ({ ...asked, schema: route.schema, contextValue: current as never }),
    validate: () => [],
    async onNext(_context, _request, result) {
      await endSession(current, trace, route.log);
      const { errors } = result as ExecutionResult;
      if (!errors) return undefined;
      const told = errors.map((error) => withRequestId(format(error.toJSON(), error), trace.requestId));
      return { ...result, errors: told } as never;
    },
  });
  const [events] = await handler({
    method: 'POST',
    url: '/graphql/stream',
    headers: new Headers({ accept: EVENT_STREAM, 'content-type': 'application/json' }),
    // What is asked was read and admitted already, and is given by `onSubscribe`.
    body: { query: ' ' },
    raw: null,
    context: null,
  });
  if (!events || typeof events === 'string') throw new Error('The stream did not begin.');
  return events;
}

/** Passes the events on until either side ends, or the token is no longer believed. */
async function pass<Context extends OperationContext>(
  { streams }: StreamRoute<Context>,
  account: string,
  events: AsyncGenerator<string>,
  { request, response, trace }: { request: IncomingMessage; response: ServerResponse; trace: RequestTrace },
): Promise<void> {
  const stream: OpenStream = { end: () => void events.return(undefined) };
  const timer = setTimeout(
    stream.end,
    Math.min(believedForMs(request.headers.authorization, Date.now()), LONGEST_TIMER_MS),
  );
  response.on('close', stream.end);
  streams.add(account, stream);
  response.writeHead(200, {
    'content-type': `${EVENT_STREAM}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'x-request-id': trace.requestId,
  });
  try {
    for await (const event of events) {
      if (response.destroyed) break;
      if (!response.write(event))
        await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
    }
  } finally {
    clearTimeout(timer);
    streams.remove(account, stream);
    response.end();
  }
}
