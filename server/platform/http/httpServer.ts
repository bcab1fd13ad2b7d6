import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import { createApolloServer } from '../graphql/apolloServer.ts';
import { FAULT_MESSAGE } from '../graphql/formatError.ts';
import { KnownQueries } from '../graphql/knownQueries.ts';
import { QueryLimiter, type QueryLimits } from '../graphql/limits.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import type { AllowedOrigins } from '../origins.ts';
import { clientAddressFinder, type TrustedProxies } from '../rateLimits/clientAddress.ts';
import { quotaHeaders, type RateLimits } from '../rateLimits/rateLimits.ts';
import type { ContextFor } from './contextOf.ts';
import { crossOriginAccess } from './crossOrigin.ts';
import { documentReply, type PublishedDocument } from './documents.ts';
import { answerDownload, type Downloads } from './downloadRoute.ts';
import { graphiqlReply } from './graphiqlPage.ts';
import { answerGraphql } from './graphqlRoute.ts';
import { describeError, type Log, logRequest } from './log.ts';
import { answerPublic, type PublicReading, type PublicRequest, publicRouteFinder } from './publicRoute.ts';
import { errorReply, jsonReply, type Reply } from './reply.ts';
import { newRequestTrace, type RequestTrace, requestIdFrom } from './requestTrace.ts';
import { answerStream, type StreamRoute } from './streamRoute.ts';
import { Streams } from './streams.ts';
import { answerUpload, type Uploads } from './uploadRoute.ts';

export interface HttpServerSettings<Context extends OperationContext> {
  schema: GraphQLSchema;
  contextFor: ContextFor<Context>;
  /** `bodyBytes` is the largest request body. */
  limits: QueryLimits & { bodyBytes: number };
  introspection: boolean;
  /** Whether /graphiql is served. */
  graphiql: boolean;
  /** Texts that anybody may have, by their paths; a function makes one that costs something when it is first asked for. */
  documents?: Readonly<Record<string, PublishedDocument | (() => PublishedDocument)>>;
  /** What takes files from the caller, by their paths. */
  uploads?: Uploads<Context>;
  /** Files that are made for the caller, by their paths. */
  downloads?: Downloads<Context>;
  /** What anybody may read of a council without signing in. */
  publicReading?: PublicReading<Context>;
  /** The web front end, which answers what is no address of the API; none where it is left out. */
  site?: WebSite | null;
  /** The other origins whose pages may read answers in a browser; none where it is left out. */
  allowedOrigins?: AllowedOrigins;
  /** Counts what accounts and addresses ask; left out, nothing is limited. */
  rateLimits?: RateLimits;
  /** The proxies whose word counts as to where a request came from; none where it is left out. */
  trustedProxies?: TrustedProxies;
  /** Whether the program can do its work now, the checks that it made, and a code for why one failed. */
  readiness: () => Promise<{ ready: boolean; checks: Record<string, boolean>; reason?: string | null }>;
  log: Log;
  /** How long `stop()` waits for requests in progress; 10 seconds by default. */
  drainMs?: number;
}

/** Pages for people, beside the API. */
export interface WebSite {
  /** Whether it answers a path: one of its own, or any where a browser asks for a page. */
  answers(path: string, accept: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface HttpServer {
  /** Starts to accept connections. Port 0 takes any free port. */
  listen(address: { port: number; host: string }): Promise<{ port: number }>;
  /** Stops accepting, lets requests in progress finish, closes all connections. May be called again. */
  stop(): Promise<void>;
}

// Longer than the idle time of the usual load balancers, so that they close a connection first.
const KEEP_ALIVE_MS = 65_000;
const REQUEST_TIMEOUT_MS = 30_000;
const DRAIN_MS = 10_000;

/**
 * The HTTP side of the program: /graphql, /graphql/stream, /graphiql, /livez, /readyz, published documents, downloads,
 * uploads, what anybody may read of a council, and the pages of the web front end. Anything else is a 404.
 */
export async function createHttpServer<Context extends OperationContext>(
  settings: HttpServerSettings<Context>,
): Promise<HttpServer> {
  const { contextFor, limits, log } = settings;
  const limiter = new QueryLimiter(settings.schema, limits);
  const knownQueries = new KnownQueries();
  const apollo = createApolloServer<Context>({ ...settings, limiter, knownQueries });
  await apollo.start();
  const state: ServerState<Context> = {
    settings,
    paths: new Set([
      ...PATHS,
      ...Object.keys({ ...settings.documents, ...settings.downloads, ...settings.uploads }),
    ]),
    publicRouteOf: publicRouteFinder(settings.publicReading?.routes ?? []),
    route: {
      schema: settings.schema,
      limits,
      streams: new Streams(),
      introspection: settings.introspection,
      apollo,
      contextFor,
      limiter,
      knownQueries,
      bodyBytes: limits.bodyBytes,
      documentBounds: limits,
      // Of the whole schema, only what it is made of is anybody's business, and only where it is told at all.
      isOpenToStrangers: settings.introspection,
      rateLimits: settings.rateLimits ?? null,
      addressOf: clientAddressFinder(settings.trustedProxies ?? []),
      log,
    },
    isStopping: false,
  };
  const crossOrigin = crossOriginAccess(settings.allowedOrigins ?? []);
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => crossOrigin(request, response, () => void handle(state, request, response)),
  );
  let stopped: Promise<void> | null = null;
  return {
    listen: (address) => listen(server, address),
    stop() {
      stopped ??= stop(state, server);
      return stopped;
    },
  };
}

interface ServerState<Context extends OperationContext> {
  /** Every path that is served. */
  paths: ReadonlySet<string>;
  /** What anybody may read at a path; null where it is none of those. */
  publicRouteOf: (path: string) => PublicRequest<Context> | null;
  settings: HttpServerSettings<Context>;
  route: StreamRoute<Context>;
  isStopping: boolean;
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port });
    });
  });
}

async function stop<Context extends OperationContext>(
  state: ServerState<Context>,
  server: Server,
): Promise<void> {
  state.isStopping = true;
  state.route.streams.endAll();
  if (server.listening) {
    // Closing also ends idle connections; those with a request in progress end with its reply.
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    const deadline = setTimeout(() => server.closeAllConnections(), state.settings.drainMs ?? DRAIN_MS);
    await drained;
    clearTimeout(deadline);
  }
  await state.route.apollo.stop();
}

async function handle<Context extends OperationContext>(
  state: ServerState<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startedAt = performance.now();
  const { log } = state.settings;
  const trace = newRequestTrace(requestIdFrom(request.headers['x-request-id']));
  const { asked, search, ...found } = splitUrl(request.url ?? '/', state.paths);
  const open = found.path === null ? state.publicRouteOf(asked) : null;
  const path = open?.route.path ?? found.path;
  const { site } = state.settings;
  if (path === null && site?.answers(asked, request.headers.accept ?? '')) {
    response.setHeader('x-request-id', trace.requestId);
    await site.answer(request, response);
    const durationMs = Math.round(performance.now() - startedAt);
    const { statusCode: status } = response;
    logRequest(log, trace, { method: request.method ?? '', path: 'portal', status, durationMs });
    return;
  }
  let reply: Reply | null;
  try {
    reply =
      path === STREAM_PATH
        ? await answerStream(state.route, request, response, trace)
        : await answer(state, request, { path, open, search, id: found.id }, trace);
  } catch (error) {
    log.error({ requestId: trace.requestId, fault: describeError(error) }, 'fault');
    reply = errorReply(500, 'INTERNAL_SERVER_ERROR', FAULT_MESSAGE, trace.requestId);
  }
  // A stream has sent all that it has to say by itself; one that broke off has begun, so nothing can be added to it.
  if (reply && !response.headersSent) send(state, request, response, reply, trace);
  const durationMs = Math.round(performance.now() - startedAt);
  logRequest(log, trace, {
    method: request.method ?? '',
    path: path ?? 'other',
    status: reply?.status ?? 200,
    durationMs,
  });
}

const STREAM_PATH = '/graphql/stream';
const PATHS = ['/graphql', STREAM_PATH, '/graphiql', '/livez', '/readyz'];

/**
 * The path asked for, its route, null when it is none of these, the text from the question mark on, and the id with which a path ends
 * that stands for many: the route, which is logged, has none.
 */
function splitUrl(
  url: string,
  paths: ReadonlySet<string>,
): { asked: string; path: string | null; search: string; id: string } {
  const mark = url.indexOf('?');
  const asked = mark < 0 ? url : url.slice(0, mark);
  const search = mark < 0 ? '' : url.slice(mark);
  if (paths.has(asked)) return { asked, path: asked, search, id: '' };
  const end = asked.lastIndexOf('/') + 1;
  const [, id = '', form = ''] = ID_IN_PATH.exec(asked.slice(end)) ?? [];
  const ofMany = `${asked.slice(0, end)}*${form}`;
  return { asked, path: id && paths.has(ofMany) ? ofMany : null, search, id };
}

/** An id, and the ending of a file’s name where it has one. */
const ID_IN_PATH = /^([\w-]{1,80})(\.[a-z]{1,5})?$/;

/** What is asked for: the route, what anybody may read there where it is such a route, and what stands in the address. */
interface Asked<Context> {
  path: string | null;
  open: PublicRequest<Context> | null;
  search: string;
  id: string;
}

async function answer<Context extends OperationContext>(
  { settings, route, isStopping }: ServerState<Context>,
  request: IncomingMessage,
  { path, open, search, id }: Asked<Context>,
  trace: RequestTrace,
): Promise<Reply> {
  if (open && settings.publicReading)
    return answerPublic(settings.publicReading, route, request, open, search, trace);
  if (path === '/graphql') return answerGraphql(route, request, search, trace);
  if (path === null || (path === '/graphiql' && !settings.graphiql)) {
    return errorReply(
      404,
      'NOT_FOUND',
      'There is nothing at this address. The API is at /graphql.',
      trace.requestId,
    );
  }
  const upload = settings.uploads?.[path];
  if (upload) return answerUpload(route, upload, request, id, trace);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const reply = errorReply(405, 'BAD_REQUEST', 'This address only answers GET.', trace.requestId);
    return { ...reply, headers: { ...reply.headers, allow: 'GET, HEAD' } };
  }
  if (path === '/graphiql') return graphiqlReply();
  const document = settings.documents?.[path];
  if (document) return documentReply(typeof document === 'function' ? document() : document, request);
  const download = settings.downloads?.[path];
  if (download) return answerDownload(route, download, request, { search, id }, trace);
  if (path === '/livez') return jsonReply(200, { alive: true });
  return readinessReply(settings, isStopping);
}

/**
 * 503 with the names of what failed, and also while the server stops, so that no new traffic is sent to it.
 */
async function readinessReply<Context extends OperationContext>(
  { readiness, log }: HttpServerSettings<Context>,
  isStopping: boolean,
): Promise<Reply> {
  if (isStopping) return jsonReply(503, { ready: false, failed: ['stopping'] });
  try {
    const { ready, checks, reason } = await readiness();
    const failed = Object.keys(checks).filter((name) => !checks[name]);
    return jsonReply(ready ? 200 : 503, { ready, failed, ...(reason && { reason }) });
  } catch (error) {
    log.error({ fault: describeError(error) }, 'readiness could not be checked');
    return jsonReply(503, { ready: false, failed: ['readiness'] });
  }
}

function send<Context extends OperationContext>(
  state: ServerState<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  trace: RequestTrace,
): void {
  // The rest of a refused body is not read, so its connection can't be used again.
  const mustClose = state.isStopping || !request.complete;
  const { body } = reply;
  response.writeHead(reply.status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': trace.requestId,
    ...quotaHeaders(trace.quota),
    'content-length': bytesOf(body),
    ...(mustClose && { connection: 'close' }),
    ...reply.headers,
  });
  if (request.method === 'HEAD') response.end();
  else if (isInPieces(body)) pipeline(Readable.from(body), response, () => {});
  else response.end(body);
}

type Body = Reply['body'];

const isInPieces = (body: Body): body is readonly Buffer[] => Array.isArray(body);

function bytesOf(body: Body): number {
  return isInPieces(body)
    ? body.reduce((bytes, piece) => bytes + piece.byteLength, 0)
    : Buffer.byteLength(body);
}
