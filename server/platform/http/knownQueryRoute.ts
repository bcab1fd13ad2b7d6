import type { IncomingHttpHeaders } from 'node:http';
import type { KnownQueries, KnownQuery } from '../graphql/knownQueries.ts';
import type { QueryLimiter } from '../graphql/limits.ts';
import { admitOperation, endSession, type OperationContext } from '../graphql/operationPlugin.ts';
import { type ContextFor, tracedContext } from './contextOf.ts';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface KnownQueryRoute<Context extends OperationContext> {
  contextFor: ContextFor<Context>;
  limiter: QueryLimiter;
  knownQueries: KnownQueries;
  log: Log;
}

/**
 * Answers a query whose text was asked before, without Apollo's parsing, hooks and headers. Null for
 * everything else, and whenever there is more to report than data: the request then takes the full route,
 * which says what is wrong. Only queries come here, so nothing is done twice.
 */
export async function answerKnownQuery<Context extends OperationContext>(
  route: KnownQueryRoute<Context>,
  headers: IncomingHttpHeaders,
  body: unknown,
  trace: RequestTrace,
): Promise<Reply | null> {
  const contentType = route.knownQueries.contentTypeFor(headers.accept ?? '');
  const asked = contentType ? plainRequestOf(body) : null;
  const query = asked && route.knownQueries.find(asked.source, asked.operationName);
  if (!contentType || !query) return null;
  const data = await dataOf(route, headers, query, asked.variables, trace);
  if (!data) return null;
  return { status: 200, headers: { 'content-type': contentType }, body: JSON.stringify({ data }) };
}

async function dataOf<Context extends OperationContext>(
  { contextFor, limiter, log }: KnownQueryRoute<Context>,
  headers: IncomingHttpHeaders,
  query: KnownQuery,
  variables: Record<string, unknown>,
  trace: RequestTrace,
): Promise<object | null> {
  let context: Context | null = null;
  try {
    context = await tracedContext(contextFor, headers, trace);
    admitOperation({ ...query, variables }, { limiter, trace, context });
    const { data, errors } = await query.run(context, variables);
    return errors?.length ? null : (data ?? null);
  } catch {
    return null;
  } finally {
    if (context) await endSession(context, trace, log);
  }
}

/** A request that brings the text of its query and nothing that needs further checks; null for any other. */
function plainRequestOf(body: unknown) {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || !(operationName === null || typeof operationName === 'string'))
    return null;
  if (variables != null && !isRecord(variables)) return null;
  // Clients name themselves here; only a persisted query affects the answer.
  if (extensions != null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
  return { source: query, operationName, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
