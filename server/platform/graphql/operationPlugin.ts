import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestListener,
  HTTPGraphQLRequest,
} from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { describeError, type Log } from '../http/log.ts';
import { isLongAnswer, longAnswer } from '../http/longAnswer.ts';
import {
  loggableOperationName,
  newRequestTrace,
  type RequestTrace,
  requestIdFrom,
} from '../http/requestTrace.ts';
import { isForTheCaller, withRequestId } from './formatError.ts';
import type { OperationTold, QueryLimiter } from './limits.ts';
import { refuseNulCharacters } from './nulCharacters.ts';
import { type DocumentRule, refuseUnregistered } from './registeredDocuments.ts';
import { placeWrittenValues } from './writtenValues.ts';

/**
 * What the server needs from an operation's context. State stays inside `session`, one class instance: Apollo
 * gives resolvers a shallow copy of the context.
 */
export interface OperationContext {
  session?: {
    /**
     * Ends the read transaction, if one was opened. Called once the data is complete, before the reply is
     * sent.
     */
    end(): Promise<void>;
    /** Called before anything runs, if the operation has only one root field. */
    expectOneRead?(): void;
    /** Called before anything runs, if the operation may read about everybody or everything. */
    expectHeavyReads?(): void;
    readonly actor?: {
      readonly role: string;
      readonly councilSlug: string | null;
      readonly subject?: string;
    } | null;
  };
  /** Which documents may be sent; any where it is left out. */
  readonly documents?: DocumentRule;
  /** The result of an operation that has already run and only has to be reported. */
  readonly ran?: ExecutionResult;
}

/** Codes of faults of ours that the caller may read. They are logged like any other fault. */
const FAULTS_TOLD: readonly unknown[] = ['REFUSAL_NOT_DECLARED', 'DATABASE_UNAVAILABLE'];

/** The request that the HTTP server passes to Apollo, with the trace that goes with it. */
export interface TracedHttpRequest extends HTTPGraphQLRequest {
  trace: RequestTrace;
}

/**
 * Checks operations against the limits, refuses text that can't be kept, logs faults, ends the session, and
 * puts the request id on every error.
 */
export function operationPlugin<Context extends OperationContext>(
  limiter: QueryLimiter,
  log: Log,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart(context) {
      return new Operation<Context>(traceOf(context), limiter, log);
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      const trace = traceOf(requestContext);
      log.error({ requestId: trace.requestId, fault: describeError(error) }, 'fault');
      await endSession(requestContext.contextValue, trace, log);
    },
  };
}

class Operation<Context extends OperationContext> implements GraphQLRequestListener<Context> {
  private readonly trace: RequestTrace;
  private readonly limiter: QueryLimiter;
  private readonly log: Log;
  private told: OperationTold | null = null;

  constructor(trace: RequestTrace, limiter: QueryLimiter, log: Log) {
    this.trace = trace;
    this.limiter = limiter;
    this.log = log;
  }

  async validationDidStart({ document }: GraphQLRequestContext<Context>) {
    return async (errors?: readonly Error[]) => {
      const found = errors?.filter((error) => error instanceof GraphQLError) ?? [];
      if (document && found.length > 0) placeWrittenValues(document, found);
    };
  }

  async didResolveOperation({
    document,
    operation,
    request,
    contextValue,
  }: GraphQLRequestContext<Context>): Promise<void> {
    if (!document || !operation) return;
    const asked = { document, operation, source: request.query, variables: request.variables ?? {} };
    const { limiter, trace } = this;
    this.told = await admitOperation(asked, { limiter, trace, context: contextValue });
  }

  async didEncounterErrors({ errors }: GraphQLRequestContext<Context>): Promise<void> {
    const { requestId, operationName } = this.trace;
    for (const error of errors ?? []) {
      if (isForTheCaller(error) && !FAULTS_TOLD.includes(error.extensions.code)) continue;
      this.log.error({ requestId, operationName, fault: describeError(error) }, 'fault');
    }
  }

  async willSendResponse({ contextValue, response }: GraphQLRequestContext<Context>): Promise<void> {
    const result = response.body?.kind === 'single' ? response.body.singleResult : null;
    if (result?.errors) {
      result.errors = result.errors.map((error) => withRequestId(error, this.trace.requestId));
    }
    if (result && this.told) result.extensions = { ...result.extensions, ...this.told };
    await endSession(contextValue, this.trace, this.log);
    if (result && response.body?.kind === 'single' && isLongAnswer(result)) {
      this.trace.longAnswer = await longAnswer(result);
      // Apollo would write it again, in one go.
      response.body.singleResult = {};
    }
  }
}

/**
 * Lets an operation run, and returns what the caller is told of it. Throws its refusal: a limit that it exceeds, a text
 * that can't be kept, or more than the caller may ask at the moment.
 */
export async function admitOperation(
  {
    document,
    operation,
    source,
    variables,
  }: {
    document: DocumentNode;
    operation: OperationDefinitionNode;
    source: string | undefined;
    variables: Record<string, unknown>;
  },
  { limiter, trace, context }: { limiter: QueryLimiter; trace: RequestTrace; context: OperationContext },
): Promise<OperationTold> {
  trace.operationName = loggableOperationName(operation.name?.value);
  refuseUnregistered(context.documents, source, operation);
  const told = limiter.check(document, operation, variables);
  refuseNulCharacters(source, document, variables);
  await trace.takeCost?.(told.cost.asked);
  if (operation.selectionSet.selections.length === 1) context.session?.expectOneRead?.();
  if (limiter.isHeavy(document, operation, variables, told)) context.session?.expectHeavyReads?.();
  return told;
}

function traceOf(context: GraphQLRequestContext<OperationContext>): RequestTrace {
  const http = context.request.http as Partial<TracedHttpRequest> | undefined;
  return http?.trace ?? newRequestTrace(requestIdFrom(undefined));
}

/**
 * The data is complete when the session ends, so an error in ending it is logged and the reply is still sent.
 */
export async function endSession(context: OperationContext, trace: RequestTrace, log: Log): Promise<void> {
  try {
    await context.session?.end();
  } catch (error) {
    log.error({ requestId: trace.requestId, fault: describeError(error) }, 'session did not end cleanly');
  }
}
