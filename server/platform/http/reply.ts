import type { ErrorCode, RequestError } from '../errors.ts';

/** What goes back over HTTP. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** Where it is long, in pieces. */
  body: string | Uint8Array | readonly Buffer[];
}

/** A reply in JSON. */
export function jsonReply(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** A refusal outside GraphQL, in the shape that GraphQL clients know. */
export function errorReply(status: number, code: ErrorCode, message: string, requestId: string): Reply {
  return jsonReply(status, { errors: [{ message, extensions: { code, requestId } }] });
}

/** The media type of a GraphQL answer that is not in plain JSON. */
const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * A refusal of /graphql or of a download, with the HTTP status and headers that it says and all its extensions, in the
 * media type that a GraphQL client accepts.
 */
export function refusalReply(error: RequestError, requestId: string, accept = ''): Reply {
  const { http, ...extensions } = error.extensions as {
    code: string;
    http?: { status?: number; headers?: ReadonlyMap<string, string> };
  };
  const reply = jsonReply(http?.status ?? 500, {
    errors: [{ message: error.message, extensions: { ...extensions, requestId } }],
  });
  const headers = { ...reply.headers, ...Object.fromEntries(http?.headers ?? []) };
  if (accept.includes(GRAPHQL_RESPONSE)) headers['content-type'] = `${GRAPHQL_RESPONSE}; charset=utf-8`;
  return { ...reply, headers };
}
