import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from './errorCodes.ts';

export type { ErrorCode };

/** An error whose sentence is safe for the caller to read: it says what happened, why, and what to do. */
export class RequestError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = 'RequestError';
  }
}

/** HTTP 401, with the challenge that goes with it (RFC 9110): send a bearer token. */
export function tokenWanted() {
  return { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) };
}

/** The refusal of a request that needs a token and brings none. */
export function unauthenticated(): RequestError {
  return new RequestError(
    'UNAUTHENTICATED',
    'This needs a token. Send it as the header "Authorization: Bearer <token>".',
    { http: tokenWanted() },
  );
}

/** The refusal of a token whose account was signed out everywhere after it was issued. */
export function signedOutEverywhere(): RequestError {
  return new RequestError(
    'UNAUTHENTICATED',
    'Your account was signed out everywhere after this token was issued, so it is refused and nothing was done. Sign in again, and send the new token.',
    { http: tokenWanted() },
  );
}

/** After so many seconds it is worth asking again. */
const RETRY_AFTER_SECONDS = 5;

/** What to answer, as HTTP 503, where a council has more under way than may wait; nothing was begun. */
export function councilBusy(): RequestError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]) };
  return new RequestError(
    'COUNCIL_BUSY',
    'Your council has more requests under way than can wait, so this one was not begun: each council has its share, so that none slows another. Ask again in a few seconds, and send fewer at once.',
    { http },
  );
}

/** What to throw where the store of files does not answer. `cause` is for the log alone. */
export function filesUnavailable(cause: unknown): RequestError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]) };
  const error = new RequestError(
    'FILES_UNAVAILABLE',
    'Where files are kept can’t be reached at the moment, so nothing was kept or shown. Try again in a few seconds.',
    { http },
  );
  error.cause = cause;
  return error;
}

/**
 * What to answer, as HTTP 503, where the database could not be reached or could not work. Whether a change was made
 * may be unknown then, so the sentence says how to repeat it safely. `cause` is for the log alone.
 */
export function databaseUnavailable(cause: unknown): RequestError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]) };
  const error = new RequestError(
    'DATABASE_UNAVAILABLE',
    'The records can’t be reached at the moment, so this could not be answered. Ask again in a few seconds; send a change again with the same idempotencyKey, so that it happens once.',
    { http },
  );
  error.cause = cause;
  return error;
}
