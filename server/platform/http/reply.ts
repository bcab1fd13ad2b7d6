/** What goes back over HTTP. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
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
export function errorReply(status: number, code: string, message: string, requestId: string): Reply {
  return jsonReply(status, { errors: [{ message, extensions: { code, requestId } }] });
}
