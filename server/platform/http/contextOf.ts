import type { IncomingHttpHeaders } from 'node:http';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { ERRORS } from '../errorCodes.ts';
import { databaseUnavailable, type ErrorCode, RequestError, tokenWanted } from '../errors.ts';
import { FAULT_MESSAGE } from '../graphql/formatError.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { describeError, type Log } from './log.ts';
import type { RequestTrace } from './requestTrace.ts';

/**
 * Makes the context of one operation from its headers; throws a RequestError when the token is not accepted.
 */
export type ContextFor<Context> = (request: {
  headers: IncomingHttpHeaders;
  requestId: string;
}) => Promise<Context>;

/** The context of one request. A token that is not accepted throws an error with the matching HTTP status. */
export async function contextOf<Context extends OperationContext>(
  { contextFor, log }: { contextFor: ContextFor<Context>; log: Log },
  headers: IncomingHttpHeaders,
  trace: RequestTrace,
): Promise<Context> {
  try {
    return await tracedContext(contextFor, headers, trace);
  } catch (error) {
    if (error instanceof RequestError) throw withHttpStatus(error);
    log.error({ requestId: trace.requestId, fault: describeError(error) }, 'fault');
    if (isDatabaseUnavailable(error)) throw databaseUnavailable(error);
    throw new RequestError('INTERNAL_SERVER_ERROR', FAULT_MESSAGE, { http: { status: 500 } });
  }
}

/** The context of one request; it also notes in the trace who is asking. */
export async function tracedContext<Context extends OperationContext>(
  contextFor: ContextFor<Context>,
  headers: IncomingHttpHeaders,
  trace: RequestTrace,
): Promise<Context> {
  const context = await contextFor({ headers, requestId: trace.requestId });
  trace.role = context.session?.actor?.role ?? null;
  trace.councilSlug = context.session?.actor?.councilSlug ?? null;
  return context;
}

/** Errors that come with their own status and headers. */
const HAVE_THEIR_STATUS: readonly ErrorCode[] = [
  'INTERNAL_SERVER_ERROR',
  'DATABASE_UNAVAILABLE',
  'COUNCIL_BUSY',
  'RATE_LIMITED',
];

/** The error with the status of its code: before the run, it is why there is no answer. */
export function withHttpStatus(error: RequestError): RequestError {
  const code = error.extensions.code as ErrorCode;
  if (HAVE_THEIR_STATUS.includes(code)) return error;
  const { status } = ERRORS[code];
  const http = status === 401 ? tokenWanted() : { status };
  return new RequestError(code, error.message, { ...error.extensions, http });
}
