import type { IncomingMessage } from 'node:http';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { admittedContext } from './admittedContext.ts';
import { faultReply } from './downloadRoute.ts';
import type { GraphqlRoute } from './graphqlRoute.ts';
import { errorReply, jsonReply, type Reply } from './reply.ts';
import { readBody } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

/** A file as it is sent. */
export interface Uploaded {
  /** With what the path ends. */
  id: string;
  bytes: Buffer;
  /** The header Idempotency-Key; null without one. */
  idempotencyKey: string | null;
}

/** What takes a file: what to answer, and whether it was taken. Refuses by throwing a RequestError. */
export interface Upload<Context> {
  mostBytes: number;
  /** Throws where the caller may not, before anything of the body is read. */
  permit: (context: Context) => void;
  take: (context: Context, uploaded: Uploaded) => Promise<{ isTaken: boolean; answer: object }>;
  /** Whether it is only looked at, and nothing of it kept. */
  isOnlyRead?: boolean;
}

/** What takes files, by their paths, which end in `/*` for an id. */
export type Uploads<Context> = Readonly<Record<string, Upload<Context>>>;

/** A file counts for as much as an operation that could return so many values. */
const COST_OF_A_FILE = 2_000;

const READ = 200;
const CREATED = 201;
const REFUSED = 422;

/**
 * Takes a file as the body of a POST, with the same bearer token as /graphql. Neither its name nor the type that its sender
 * gives it is looked at.
 */
export async function answerUpload<Context extends OperationContext>(
  route: GraphqlRoute<Context>,
  { mostBytes, permit, take, isOnlyRead = false }: Upload<Context>,
  request: IncomingMessage,
  id: string,
  trace: RequestTrace,
): Promise<Reply> {
  const { requestId } = trace;
  if (request.method !== 'POST') {
    const reply = errorReply(405, 'BAD_REQUEST', 'This address only answers POST.', requestId);
    return { ...reply, headers: { ...reply.headers, allow: 'POST' } };
  }
  try {
    const context = await admittedContext(route, request, trace);
    try {
      permit(context);
      await trace.takeCost?.(COST_OF_A_FILE);
      const bytes = await readBody(request, mostBytes);
      const key = request.headers['idempotency-key'];
      const uploaded = { id, bytes, idempotencyKey: typeof key === 'string' ? key : null };
      const { isTaken, answer } = await take(context, uploaded);
      if (!isTaken) return jsonReply(REFUSED, answer);
      return jsonReply(isOnlyRead ? READ : CREATED, answer);
    } finally {
      await context.session?.end();
    }
  } catch (error) {
    return faultReply(route, error, requestId);
  }
}
