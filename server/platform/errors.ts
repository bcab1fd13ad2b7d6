import { GraphQLError } from 'graphql';

/** Codes of thrown errors: who you are, malformed input, and our own faults. A business "no" is a refusal instead. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'TOKEN_MALFORMED',
  'TOKEN_EXPIRED',
  'TOKEN_WRONG_AUDIENCE',
  'TOKEN_WRONG_ISSUER',
  'TOKEN_ALGORITHM_NOT_ALLOWED',
  'TOKEN_SIGNATURE_INVALID',
  'FORBIDDEN',
  'COUNCIL_NOT_FOUND',
  'POLICY_NOT_IN_FORCE',
  'BAD_USER_INPUT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_BROAD',
  'QUERY_TOO_COSTLY',
  'PAGE_TOO_LARGE',
  'CURSOR_NOT_VALID',
  'IDEMPOTENCY_KEY_REUSED',
  'CONFLICT',
  'REFUSAL_NOT_DECLARED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose sentence is safe for the caller to read: it says what happened, why, and what to do. */
export class RequestError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = 'RequestError';
  }
}
