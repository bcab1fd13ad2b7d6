import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { formatErrorWith, withRequestId } from './formatError.ts';
import type { QueryLimits } from './limits.ts';
import { variableMistakes } from './variableMistakes.ts';
import { placeWrittenValues } from './writtenValues.ts';

/** A person corrects the first few mistakes of a document and tries again; more only make the answer long. */
export const MOST_MISTAKES = 20;

/** Why an operation can't run: all that is wrong with it, as Apollo would give it where it runs operations. */
export class OperationMistakes extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation can’t run.');
    this.errors = errors;
  }

  /** The mistakes as the caller is told them. */
  told(limits: QueryLimits, requestId: string): GraphQLFormattedError[] {
    const format = formatErrorWith(limits);
    return this.errors.map((error) => withRequestId(format(error.toJSON(), error), requestId));
  }
}

interface Holder {
  schema: GraphQLSchema;
  limits: QueryLimits;
  /** Whether mistakes suggest names from the schema. */
  introspection: boolean;
}

/**
 * The document of a text, held to the schema, with the operation that is asked for: as Apollo does it, with its codes and
 * places, for what Apollo does not run. Throws OperationMistakes.
 */
export function heldDocument(
  source: string,
  operationName: string | undefined,
  { schema, limits, introspection }: Holder,
): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parsed(source, limits);
  const options = { maxErrors: MOST_MISTAKES, hideSuggestions: !introspection };
  const mistakes = validate(schema, document, specifiedRules, options);
  placeWrittenValues(document, mistakes);
  refuse(mistakes, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation) return { document, operation };
  const why =
    operationName === undefined
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${operationName}".`;
  throw new OperationMistakes([coded(new GraphQLError(why), 'OPERATION_RESOLUTION_FAILURE')]);
}

/** Throws OperationMistakes where a variable can't be what it is. */
export function refuseWrongVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const mistakes = variableMistakes(schema, operation, variables);
  if (mistakes.length > 0) throw new OperationMistakes(mistakes);
}

function parsed(source: string, { tokens }: QueryLimits): DocumentNode {
  try {
    return parse(source, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new OperationMistakes([coded(error, 'GRAPHQL_PARSE_FAILED')]);
  }
}

function refuse(mistakes: readonly GraphQLError[], code: ErrorCode): void {
  if (mistakes.length > 0) throw new OperationMistakes(mistakes.map((error) => coded(error, code)));
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { nodes, source, positions, extensions } = error;
  return new GraphQLError(error.message, {
    ...(nodes ? { nodes } : { source, positions }),
    originalError: error,
    extensions: { ...extensions, code },
  });
}
