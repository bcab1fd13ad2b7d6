import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, RequestError } from '../errors.ts';
import { tooManyTokens } from './limits.ts';

/**
 * Codes that Apollo gives to requests that never ran; their messages concern only the caller's own document.
 */
const CODES_OF_REQUESTS_NOT_RUN: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** What a caller reads about a fault of ours. */
export const FAULT_MESSAGE =
  'Something went wrong on our side. Quote this request id to whoever supports your portal. Asking again is safe; send a change again with the same idempotencyKey, so that it happens once.';

/** True when the caller may read the error: a request error of ours, or a mistake in the caller's own document. */
export function isForTheCaller(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  if (originOf(error) instanceof RequestError) return true;
  if (isArgumentMistake(error)) return true;
  // Errors of resolvers have a path. The code of such an error proves nothing, as any library can set one.
  return error.path === undefined && CODES_OF_REQUESTS_NOT_RUN.some((code) => code === error.extensions.code);
}

/** The error that was thrown first, inside the wrappers that the executors add. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

/** graphql-js finds some wrong arguments only at run time, for example an explicit null in a variable. */
function isArgumentMistake(error: GraphQLError): boolean {
  const origin = originOf(error);
  return (
    error.path !== undefined &&
    origin instanceof GraphQLError &&
    /^Argument "\w+" (of|has) /.test(origin.message)
  );
}

/**
 * The `formatError` of Apollo: errors meant for the caller keep their code, and all others become
 * INTERNAL_SERVER_ERROR with one fixed sentence. `withRequestId` adds the request id afterwards.
 */
export function formatErrorWith(limits: { tokens: number }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    kept(told(formatted, error, limits));
}

const MOST_CHARACTERS = 1_000;
const MOST_LOCATIONS = 10;

/** The same error, no longer than somebody reads: a sentence of GraphQL's may repeat what it was sent. */
function kept(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations } = error;
  return {
    ...error,
    message: message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}…` : message,
    ...(locations && { locations: locations.slice(0, MOST_LOCATIONS) }),
  };
}

function told(
  formatted: GraphQLFormattedError,
  error: unknown,
  limits: { tokens: number },
): GraphQLFormattedError {
  if (!isForTheCaller(error)) return masked(formatted);
  if (formatted.message.startsWith('Syntax Error: Document contains more tha')) {
    const { message, extensions } = tooManyTokens(limits.tokens);
    return { message, extensions: { code: extensions.code, limit: extensions.limit } };
  }
  if (isArgumentMistake(error as GraphQLError)) return argumentMistake(formatted);
  const origin = originOf(error);
  if (!(origin instanceof RequestError)) {
    return { ...formatted, message: withoutWrittenValue(formatted.message) };
  }
  // Apollo gives every error of a rule for documents one code.
  return { ...formatted, extensions: { ...formatted.extensions, code: origin.extensions.code } };
}

/** What such an error says, up to the value, which it would repeat. */
function argumentMistake({
  extensions: _extensions,
  ...formatted
}: GraphQLFormattedError): GraphQLFormattedError {
  const message = formatted.message.replace(/ has invalid value .*$/s, ' has a value that it can’t have.');
  const name = /^Argument "(\w+)"/.exec(message)?.[1];
  return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT', inputPath: [name] } };
}

/**
 * GraphQL's own sentences about a value that is written in the document, up to the value. A word that is no value of its
 * enum is told, as the name of an unknown field is: such names are the portal's own text, and are about nobody.
 */
const UP_TO_THE_VALUE: readonly [RegExp, string][] = [
  [/^((?:Int|Float|String|Boolean|ID|Enum "\w+") cannot represent .*? value): .*$/s, '$1.'],
  [/^(Expected value of type "[^"]*"), found .*$/s, '$1, and found another.'],
  [/^(Syntax Error: .*?(?:BlockString|String|Int|Float)) ".*$/s, '$1.'],
];

function withoutWrittenValue(message: string): string {
  return UP_TO_THE_VALUE.reduce((text, [found, instead]) => text.replace(found, instead), message);
}

function masked({ path, locations }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: FAULT_MESSAGE,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** The same error with the id that its request has in the log. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
