import type { IncomingMessage } from 'node:http';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { databaseUnavailable, RequestError } from '../errors.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { admittedContext } from './admittedContext.ts';
import { withHttpStatus } from './contextOf.ts';
import type { GraphqlRoute } from './graphqlRoute.ts';
import { describeError, type Log } from './log.ts';
import { errorReply, type Reply, refusalReply } from './reply.ts';
import { BodyError, checkSearch } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

/** A file made for the caller. */
export interface Download {
  /** Letters, digits, dots and hyphens only; null for a page, which is shown and not saved. */
  fileName: string | null;
  contentType: string;
  text: string | Buffer;
  /** What a page may load, where it is one. */
  contentSecurityPolicy?: string;
}

/**
 * Makes a file from the query string and, where the path ends in an id, from the id; null where there is none that the
 * caller may see. Refuses by throwing a RequestError.
 */
export type DownloadMaker<Context> = (
  context: Context,
  query: URLSearchParams,
  id: string,
) => Promise<Download | null>;

/** A file counts for as much as an operation that could return so many values. */
const COST_OF_A_FILE = 2_000;

/** The makers of files, by their paths. A path that ends in `/*`, or in `/*.txt`, stands for all with one id there. */
export type Downloads<Context> = Readonly<Record<string, DownloadMaker<Context>>>;

/** Answers a request for a file, which takes the same bearer token as /graphql. */
export async function answerDownload<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  make: DownloadMaker<Context>,
  request: IncomingMessage,
  { search, id }: { search: string; id: string },
  trace: RequestTrace,
): Promise<Reply> {
  try {
    const context = await admittedContext(route, request, trace);
    try {
      checkSearch(search);
      await trace.takeCost?.(COST_OF_A_FILE);
      const file = await make(context, new URLSearchParams(search), id);
      return file ? fileReply(file) : noFile(trace.requestId);
    } finally {
      await context.session?.end();
    }
  } catch (error) {
    return faultReply(route, error, trace.requestId);
  }
}

/** The answer to a file that can’t be given or taken. Throws on what is a fault of the program. */
export function faultReply({ log }: { log: Log }, error: unknown, requestId: string): Reply {
  return refusalReply(refusalOf(log, error, requestId), requestId);
}

/** What to tell whoever asked, with its status. Throws on what is a fault of the program. */
export function refusalOf(log: Log, error: unknown, requestId: string): RequestError {
  if (error instanceof BodyError) {
    return new RequestError(error.code, error.message, { http: { status: error.status } });
  }
  if (error instanceof RequestError) {
    if (error.cause) log.error({ requestId, fault: describeError(error.cause) }, 'fault');
    return withHttpStatus(error);
  }
  if (!isDatabaseUnavailable(error)) throw error;
  log.error({ requestId, fault: describeError(error) }, 'fault');
  return databaseUnavailable(error);
}

function fileReply({ fileName, contentType, text, contentSecurityPolicy }: Download): Reply {
  const headers = {
    'content-type': contentType,
    ...(fileName !== null && { 'content-disposition': `attachment; filename="${fileName}"` }),
    ...(contentSecurityPolicy && { 'content-security-policy': contentSecurityPolicy }),
  };
  return { status: 200, headers, body: text };
}

/** The same whether there never was one, or it is not for the caller to see. */
function noFile(requestId: string): Reply {
  const message = 'There is nothing at this address that you may see. Look at the id again.';
  return errorReply(404, 'NOT_FOUND', message, requestId);
}
