import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Reply } from './reply.ts';

/** A text that anybody may have, the same for everybody until the program changes. */
export interface PublishedDocument {
  contentType: string;
  text: string;
  etag: string;
}

/** An hour: long enough that an editor asks once, and short enough that nobody uses a long outdated text. */
const CACHE = 'public, max-age=3600';

/** Publishes a text. A client that already has it, as shown by its tag, is told so and not sent it again. */
export function publishedDocument(contentType: string, text: string): PublishedDocument {
  return {
    contentType,
    text,
    etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
  };
}

/**
 * The document, or a reply that the client already has it. Any page may fetch it, as nothing in it is secret. `more` are
 * headers besides, or in the place of those that every document has.
 */
export function documentReply(
  { contentType, text, etag }: PublishedDocument,
  request: IncomingMessage,
  more: Readonly<Record<string, string>> = {},
): Reply {
  const headers = { 'cache-control': CACHE, etag, 'access-control-allow-origin': '*', ...more };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, 'content-type': contentType }, body: text };
}
