import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { EarnedMap } from '../earnedMap.ts';
import { databaseUnavailable } from '../errors.ts';
import { isSafeToCompile } from './compilable.ts';
import { bytesOfDocument } from './documentStore.ts';
import { guardTypeResolvers } from './guardTypeResolvers.ts';
import type { KnownQueries } from './knownQueries.ts';
import type { OperationContext } from './operationPlugin.ts';
import { variableMistakes } from './variableMistakes.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayRequest = Parameters<GatewayExecutor>[0];
type Compiled = Pick<CompiledQuery, 'query'>;

const MOST_OPERATIONS = 500;
/** Of compiled operations, whose code takes about as much again as their document. */
const MOST_COMPILED_BYTES = 64 * 2 ** 20;

export interface JitOptions {
  /** How many repeated operations are remembered; the least recently used is forgotten first. */
  rememberedOperations?: number;
  /** Called with every fault thrown while finding the type of an object. */
  onTypeFault?: (error: unknown) => void;
  /**
   * Finds the mistakes in an operation's variables, before graphql-js does: it writes the whole value into each of its
   * errors. Left out, graphql-js reports them.
   */
  mistakesIn?: (request: GatewayRequest) => GraphQLError[];
  /** Receives every query that is compiled. */
  knownQueries?: KnownQueries;
}

/**
 * Runs operations for Apollo. The second time that an operation is seen it is compiled to JavaScript by
 * graphql-jit, which saves about half of graphql-js's time. The first time, and whenever it can't safely be
 * compiled, it runs on graphql-js. Both give the same data and the same errors.
 *
 * graphql-jit requires of the schema that a field whose value is a promise or a function has a resolver (a
 * plain property is read as it is), and that `resolveType` and `isTypeOf` answer at once.
 */
export class JitExecutor {
  private readonly schema: GraphQLSchema;
  private readonly knownQueries: KnownQueries | undefined;
  private readonly mistakesIn: JitOptions['mistakesIn'];
  /** Null: seen only once, or not to be compiled. */
  private readonly operations: EarnedMap<
    string,
    { compiled: Compiled | null; isDecided: boolean; characters: number }
  >;

  constructor(schema: GraphQLSchema, options: JitOptions = {}) {
    this.schema = schema;
    this.operations = new EarnedMap(options.rememberedOperations ?? MOST_OPERATIONS, {
      mostBytes: MOST_COMPILED_BYTES,
      bytesOf: (_key, { characters }) => 2 * bytesOfDocument(characters),
    });
    this.knownQueries = options.knownQueries;
    this.mistakesIn = options.mistakesIn;
    guardTypeResolvers(schema, options.onTypeFault ?? (() => {}));
  }

  /** Runs one validated operation. */
  async execute(request: GatewayRequest): Promise<ExecutionResult> {
    const { ran } = request.context as OperationContext;
    return withUnavailability(ran ? withGraphQLErrors(ran) : await this.run(request));
  }

  private async run(request: GatewayRequest): Promise<ExecutionResult> {
    const compiled = this.compiledFor(request);
    if (compiled) {
      const result = await (compiled.query(undefined, request.context, request.request.variables) as
        | Promise<ExecutionResult>
        | ExecutionResult);
      // Without data nothing has run, because the variables were refused.
      if (result.data !== undefined) return withGraphQLErrors(result);
    }
    const errors = this.mistakesIn?.(request);
    if (errors?.length) return { errors };
    return execute({
      schema: this.schema,
      document: request.document,
      contextValue: request.context,
      variableValues: request.request.variables,
      operationName: request.request.operationName,
    });
  }

  private compiledFor(request: GatewayRequest): Compiled | null {
    // There is no operation of that name: graphql-js says so.
    if (!request.operation) return null;
    const key = `${request.queryHash}${request.operationName ?? ''}`;
    const known = this.operations.get(key);
    if (!known) {
      const characters = request.source?.length ?? 0;
      this.operations.add(key, { compiled: null, isDecided: false, characters });
      return null;
    }
    if (!known.isDecided) {
      known.compiled = compile(this.schema, request.source, request.operationName);
      known.isDecided = true;
    }
    // Done each time, as knownQueries may have forgotten it while it is remembered here.
    if (known.compiled) this.makeKnown(request, known.compiled);
    return known.compiled;
  }

  private makeKnown({ source, document, operation, request }: GatewayRequest, { query }: Compiled): void {
    this.knownQueries?.remember({
      source,
      operationName: request.operationName ?? null,
      document,
      operation,
      run: (context, variables) => query(undefined, context, variables),
    });
  }
}

/** Hands the schema and the executor to Apollo in the form in which Apollo takes an executor. */
export function createJitGateway(schema: GraphQLSchema, options?: JitOptions): Gateway {
  const mistakesIn = ({ operation, request }: GatewayRequest) =>
    operation ? variableMistakes(schema, operation, request.variables ?? {}) : [];
  const executor = new JitExecutor(schema, { mistakesIn, ...options });
  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: (request: GatewayRequest) => executor.execute(request),
    }),
    stop: async () => {},
  };
}

/** Null when graphql-jit can't, or should not, compile the operation. */
function compile(schema: GraphQLSchema, source: string, operationName: string | null): Compiled | null {
  // graphql-jit modifies the nodes that it compiles, so it gets its own copy of the document.
  const document = parse(source);
  if (!isSafeToCompile(schema, document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}

/**
 * graphql-jit's errors look like GraphQLErrors but lack parts that Apollo reads, without which it hides their
 * codes.
 */
function withGraphQLErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.length) return result;
  return { ...result, errors: result.errors.map(toGraphQLError) };
}

function toGraphQLError(jitError: GraphQLError): GraphQLError {
  const thrown: unknown = jitError.originalError;
  const error = new GraphQLError(jitError.message, {
    path: jitError.path,
    originalError: thrown instanceof Error ? thrown : undefined,
  });
  Object.defineProperty(error, 'locations', { value: jitError.locations, enumerable: true });
  return error;
}

/** A field that failed because the database can't be reached says so; any other error stays as it is. */
function withUnavailability(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.some((error) => isDatabaseUnavailable(error))) return result;
  return {
    ...result,
    errors: result.errors.map((error) => (isDatabaseUnavailable(error) ? toUnavailability(error) : error)),
  };
}

function toUnavailability(failed: GraphQLError): GraphQLError {
  const unavailable = databaseUnavailable(failed);
  const { message, extensions } = unavailable;
  const error = new GraphQLError(message, { path: failed.path, originalError: unavailable, extensions });
  Object.defineProperty(error, 'locations', { value: failed.locations, enumerable: true });
  return error;
}
