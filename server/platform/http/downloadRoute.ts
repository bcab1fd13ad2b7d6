import type { IncomingMessage } from 'node:http';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { databaseUnavailable, RequestError } from '../errors.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { admittedContext } from './admittedContext.ts';
import { withHttpStatus } from './contextOf.ts';
import type { GraphqlRoute } from './graphqlRoute.ts';
import { describeError } from './log.ts';
import { errorReply, type Reply, refusalReply } from './reply.ts';
import { BodyError, checkSearch } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

/** A file made for the caller. */
export interface Download {
  /** Letters, digits, dots and hyphens only. */
  fileName: string;
  contentType: string;
  text: string;
}

/** Makes a file from the query string; refuses by throwing a RequestError. */
export type DownloadMaker<Context> = (context: Context, query: URLSearchParams) => Promise<Download>;

/** A file counts for as much as an operation that could return so many values. */
const COST_OF_A_FILE = 2_000;

/** The makers of files, by their paths. */
export type Downloads<Context> = Readonly<Record<string, DownloadMaker<Context>>>;

/** Answers a request for a file, which takes the same bearer token as /graphql. */
export async function answerDownload<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  make: DownloadMaker<Context>,
  request: IncomingMessage,
  search: string,
  trace: RequestTrace,
): Promise<Reply> {
  try {
    const context = await admittedContext(route, request, trace);
    try {
      checkSearch(search);
      await trace.takeCost?.(COST_OF_A_FILE);
      return fileReply(await make(context, new URLSearchParams(search)));
    } finally {
      await context.session?.end();
    }
  } catch (error) {
    if (error instanceof BodyError) {
      return errorReply(error.status, error.code, error.message, trace.requestId);
    }
    if (error instanceof RequestError) return refusalReply(withHttpStatus(error), trace.requestId);
    if (!isDatabaseUnavailable(error)) throw error;
    route.log.error({ requestId: trace.requestId, fault: describeError(error) }, 'fault');
    return refusalReply(databaseUnavailable(error), trace.requestId);
  }
}

function fileReply({ fileName, contentType, text }: Download): Reply {
  const headers = {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
  };
  return { status: 200, headers, body: text };
}
