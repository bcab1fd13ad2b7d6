import type { IncomingHttpHeaders } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { isRecord } from '../../../tenants/isRecord.ts';
import type { KnownQueries, KnownQuery } from '../graphql/knownQueries.ts';
import type { OperationTold, QueryLimiter } from '../graphql/limits.ts';
import { admitOperation, endSession, type OperationContext } from '../graphql/operationPlugin.ts';
import type { Log } from './log.ts';
import { isLongAnswer, longAnswer } from './longAnswer.ts';
import type { Reply } from './reply.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface KnownQueryRoute {
  limiter: QueryLimiter;
  knownQueries: KnownQueries;
  log: Log;
}

/** A reply, or the context with which the full route continues; `isKnown` where the text was asked before. */
export interface KnownAnswer<Context> {
  reply: Reply | null;
  context: Context;
  isKnown: boolean;
}

/**
 * Answers a query whose text was asked before, without Apollo's parsing, hooks and headers. If there is anything to
 * report apart from data, the full route reports it, in its one form: it takes over the context and the query's result,
 * so that nothing is done twice and a failing database is not asked again.
 */
export async function answerKnownQuery<Context extends OperationContext>(
  route: KnownQueryRoute,
  context: Context,
  headers: IncomingHttpHeaders,
  body: unknown,
  trace: RequestTrace,
): Promise<KnownAnswer<Context>> {
  const contentType = route.knownQueries.contentTypeFor(headers.accept ?? '');
  const asked = contentType ? plainRequestOf(body) : null;
  const query = asked && route.knownQueries.find(asked.source, asked.operationName);
  if (!contentType || !query) return { reply: null, context, isKnown: false };
  const ran = await run(route, query, asked.variables, context, trace);
  // Without data and errors nothing has run: the operation or its variables were refused.
  if (!ran) return { reply: null, context, isKnown: true };
  const { result, told } = ran;
  if (!result.data || result.errors?.length) {
    return { reply: null, context: { ...context, ran: result }, isKnown: true };
  }
  await endSession(context, trace, route.log);
  const answer = { data: result.data, extensions: { ...told } };
  const written = isLongAnswer(answer) ? await longAnswer(answer) : JSON.stringify(answer);
  const reply = { status: 200, headers: { 'content-type': contentType }, body: written };
  return { reply, context, isKnown: true };
}

/** The query's result, and what is told of it; null where it was refused before it ran. */
async function run<Context extends OperationContext>(
  { limiter }: KnownQueryRoute,
  query: KnownQuery,
  variables: Record<string, unknown>,
  context: Context,
  trace: RequestTrace,
): Promise<{ result: ExecutionResult; told: OperationTold } | null> {
  let told: OperationTold;
  try {
    told = await admitOperation({ ...query, variables }, { limiter, trace, context });
  } catch {
    return null;
  }
  try {
    const result = await query.run(context, variables);
    return result.data === undefined ? null : { result, told };
  } catch (error) {
    const originalError = error instanceof Error ? error : undefined;
    return {
      result: { data: null, errors: [new GraphQLError('The query failed.', { originalError })] },
      told,
    };
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
