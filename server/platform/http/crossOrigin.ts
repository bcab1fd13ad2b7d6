import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';
import type { AllowedOrigins } from '../origins.ts';

const OF_EVERY_REQUEST = [
  'authorization',
  'content-type',
  'apollo-require-preflight',
  'x-request-id',
  'idempotency-key',
];
/** Apollo Client names itself and its operations. */
const OF_APOLLO_CLIENT = [
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-name',
];
/** What browser monitoring adds to requests (W3C Trace Context and Baggage, and Sentry's own). */
const OF_MONITORING = ['traceparent', 'tracestate', 'baggage', 'sentry-trace'];

/** A browser does not send a request at all where one of its headers is not allowed. */
const REQUEST_HEADERS = [...OF_EVERY_REQUEST, ...OF_APOLLO_CLIENT, ...OF_MONITORING];
/** What a page may read of an answer, beside its body. */
const READABLE_HEADERS = ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after'];
const REMEMBERED_FOR_SECONDS = 7_200;

/**
 * Lets pages of these origins read the server's answers, and answers a browser's preflight request. Callers
 * identify themselves by a token in a header, never by a cookie, so browsers are not asked to send cookies.
 */
export function crossOriginAccess(allowed: AllowedOrigins) {
  const letRead = cors({
    origin: [...allowed],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: READABLE_HEADERS,
    maxAge: REMEMBERED_FOR_SECONDS,
  });
  return (request: IncomingMessage, response: ServerResponse, answer: () => void): void => {
    if (request.headers.origin === undefined) answer();
    else letRead(request, response, answer);
  };
}
