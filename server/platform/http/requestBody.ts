import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { NotUtf8, textFromUtf8 } from '../../common/utf8.ts';
import type { ErrorCode } from '../errors.ts';
import { JsonFault, readJson } from './jsonText.ts';

/** A request body that can't be read: the status and code to answer with, and a sentence for the caller. */
export class BodyError extends Error {
  readonly status: 400 | 413 | 415;
  readonly code: Extract<ErrorCode, 'BAD_REQUEST' | 'REQUEST_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE'>;

  constructor(status: BodyError['status'], code: BodyError['code'], message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** So deep and so broad are the objects and lists of a request at most. */
const JSON_BOUNDS = { depth: 50, values: 20_000, keys: 200 };

/** The bytes of a body. Refuses with BodyError more than `mostBytes`; what is refused later has been read, all the same. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
  return readBytes(request, mostBytes);
}

/**
 * The JSON in the body of a POST, or undefined when its content type is not JSON (Apollo then says what it expects).
 * Refuses with BodyError: compressed, not UTF-8, not JSON, too deep or too broad, or not to be kept as it is written.
 */
export function jsonOf(headers: IncomingHttpHeaders, bytes: Buffer): unknown {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (mediaType.trim() !== 'application/json') return undefined;
  refuseOtherEncodings(headers, parameters);
  if (bytes.length === 0) return undefined;
  const advice = 'Send {"query": "…", "variables": {…}} with the content type application/json.';
  return readJsonPart('The body', textOf(bytes), advice);
}

/** Refuses with BodyError a query string that is not UTF-8, or whose JSON would be refused in a body. */
export function checkSearch(search: string): void {
  const written = search.replaceAll('+', ' ');
  try {
    decodeURIComponent(written);
  } catch {
    throw new BodyError(
      400,
      'BAD_REQUEST',
      'The query string is not a text in UTF-8, percent-encoded. Encode what stands in it, such as %C2%A3 for £ and %25 for %.',
    );
  }
  const parameters = new URLSearchParams(search);
  for (const name of ['variables', 'extensions']) {
    for (const text of parameters.getAll(name))
      readJsonPart(`The parameter ${name}`, text, 'Send an object in JSON.');
  }
}

function textOf(bytes: Buffer): string {
  try {
    return textFromUtf8(bytes);
  } catch (error) {
    if (error instanceof NotUtf8) throw new BodyError(400, 'BAD_REQUEST', `The body ${error.message}`);
    throw error;
  }
}

function readJsonPart(what: string, text: string, advice: string): unknown {
  try {
    return readJson(text, JSON_BOUNDS);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    if (error.isTooLarge) {
      const message = `${what} ${error.message}, which is the limit. Send less in one request.`;
      throw new BodyError(413, 'REQUEST_TOO_LARGE', message);
    }
    throw new BodyError(400, 'BAD_REQUEST', `${what} ${error.message}. ${advice}`);
  }
}

function refuseOtherEncodings(headers: IncomingHttpHeaders, parameters: string[]): void {
  const charsets = parameters
    .map((parameter) => parameter.trim())
    .filter((text) => /^charset\s*=/.test(text));
  const isUtf8 = charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset));
  if (isUtf8 && (headers['content-encoding'] ?? 'identity') === 'identity') return;
  throw new BodyError(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'The body is compressed or not in UTF-8. Send plain JSON in UTF-8.',
  );
}

function tooLarge(mostBytes: number): BodyError {
  return new BodyError(
    413,
    'REQUEST_TOO_LARGE',
    `The body is larger than ${mostBytes} bytes, which is the limit. Send less in one request.`,
  );
}

function readBytes(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else reject(tooLarge(mostBytes));
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', () => reject(new BodyError(400, 'BAD_REQUEST', 'The connection closed early.')));
  });
}
