import type { IncomingMessage } from 'node:http';

/** A request body that can't be read: the status and code to answer with, and a sentence for the caller. */
export class BodyError extends Error {
  readonly status: 400 | 413 | 415;
  readonly code: 'BAD_REQUEST' | 'REQUEST_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE';

  constructor(status: BodyError['status'], code: BodyError['code'], message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * The JSON body of a POST, or undefined when its content type is not JSON (Apollo then says what it expects).
 * Refuses with BodyError: over `mostBytes`, compressed, not UTF-8, or not JSON.
 */
export async function readJsonBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const [mediaType = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const bytes = await readBytes(request, mostBytes);
  if (mediaType.trim() !== 'application/json') return undefined;
  refuseOtherEncodings(request, parameters);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BodyError(
      400,
      'BAD_REQUEST',
      'The body is not JSON. Send {"query": "…", "variables": {…}} with the content type application/json.',
    );
  }
}

function refuseOtherEncodings(request: IncomingMessage, parameters: string[]): void {
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith('charset='));
  const isUtf8 = !charset || /^charset="?utf-?8"?$/.test(charset);
  if (isUtf8 && (request.headers['content-encoding'] ?? 'identity') === 'identity') return;
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
