import type { IncomingMessage } from 'node:http';
import { ERRORS } from '../errorCodes.ts';
import { type ErrorCode, RequestError } from '../errors.ts';
import { FAULT_MESSAGE } from '../graphql/formatError.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { type Admission, takeForPublicAddress } from './admittedContext.ts';
import { documentReply, publishedDocument } from './documents.ts';
import { refusalOf } from './downloadRoute.ts';
import { describeError } from './log.ts';
import { escaped, PAGE_POLICY, page } from './page.ts';
import type { Reply } from './reply.ts';
import { checkSearch } from './requestBody.ts';
import type { RequestTrace } from './requestTrace.ts';

/** What a route answers, and so how it says that it can’t. */
type PublicForm = 'JSON' | 'PAGE';

/** Something that anybody may read of one council, without signing in. It is about nobody, and changes nothing. */
export interface PublicRoute<Context> {
  /**
   * Where it is. `:council` stands for the council’s short name, and `:id` at the end for an id. Without `:council` the short
   * name stands in the query string: `?council=devon`.
   */
  readonly path: string;
  /** The root query whose permission it takes. Its area declares that anybody may read what it answers. */
  readonly query: string;
  readonly form: PublicForm;
  /** How long caches may keep an answer without asking again; 0 where it must be gone as soon as it is withdrawn. */
  readonly maxAgeSeconds?: number;
  /**
   * The JSON or the page, from the query string without the council and from the id; null where there is none. Refuses by
   * throwing a RequestError.
   */
  readonly answer: (context: Context, query: URLSearchParams, id: string) => Promise<string | null>;
}

/** All that anybody may read, and how a reader of it is made. */
export interface PublicReading<Context> {
  routes: readonly PublicRoute<Context>[];
  /** The context of somebody who has not signed in, at one council; null where there is no such council to read of. */
  contextFor: (asked: { councilSlug: string; requestId: string }) => Promise<Context | null>;
  /** Throws where not anybody may read what the query of that name answers. */
  permit: (context: Context, query: string) => void;
}

/** A route that was asked for, with what stands in its address. */
export interface PublicRequest<Context> {
  route: PublicRoute<Context>;
  /** Null where the address holds none. */
  council: string | null;
  id: string;
}

/** Finds the route of a path; null where there is none. */
export function publicRouteFinder<Context>(routes: readonly PublicRoute<Context>[]) {
  const known = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  return (path: string): PublicRequest<Context> | null => {
    for (const { route, pattern } of known) {
      const found = pattern.exec(path);
      if (found) return { route, council: found.groups?.council ?? null, id: found.groups?.id ?? '' };
    }
    return null;
  };
}

function patternOf(path: string): RegExp {
  const written = path
    .replaceAll('.', '\\.')
    .replace(':council', '(?<council>[^/]{1,80})')
    .replace(':id', '(?<id>[\\w-]{1,80})');
  return new RegExp(`^${written}$`);
}

/** Answers somebody who has not signed in. A token that they send is not looked at. */
export async function answerPublic<Context extends OperationContext>(
  reading: PublicReading<Context>,
  admission: Admission<Context>,
  request: IncomingMessage,
  asked: PublicRequest<Context>,
  search: string,
  trace: RequestTrace,
): Promise<Reply> {
  const { route } = asked;
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return onlyRead(route, trace.requestId);
    await takeForPublicAddress(admission, request, trace);
    checkSearch(search);
    const text = await textOf(reading, asked, new URLSearchParams(search), trace);
    if (text === null) throw new RequestError('NOT_FOUND', NOTHING_HERE);
    return documentReply(publishedDocument(MEDIA_TYPES[route.form], text), request, headersOf(route));
  } catch (error) {
    return refusalReply(route.form, refusalOrFault(admission, error, trace.requestId), trace.requestId);
  }
}

const NOTHING_HERE = 'There is nothing at this address. Look at it again.';

async function textOf<Context extends OperationContext>(
  { contextFor, permit }: PublicReading<Context>,
  { route, council, id }: PublicRequest<Context>,
  query: URLSearchParams,
  trace: RequestTrace,
): Promise<string | null> {
  const councilSlug = council ?? councilIn(query);
  const context = await contextFor({ councilSlug, requestId: trace.requestId });
  if (!context) {
    throw new RequestError(
      'COUNCIL_NOT_FOUND',
      'No council on this platform has that short name, so there is nothing of it to read. Look at the address again: a short name is such as “west-sussex”.',
    );
  }
  // Once it is known to be a council, so that nothing that somebody wrote is logged.
  trace.role = 'PUBLIC';
  trace.councilSlug = councilSlug;
  try {
    permit(context, route.query);
    return await route.answer(context, query, id);
  } finally {
    await context.session?.end();
  }
}

/** The council that a query string names, which is taken out of it. */
function councilIn(query: URLSearchParams): string {
  const named = query.getAll('council');
  query.delete('council');
  const [slug] = named;
  if (named.length === 1 && slug) return slug;
  throw new RequestError(
    'BAD_REQUEST',
    'Say whose this is, once: add the council’s short name to the address, such as ?council=west-sussex.',
  );
}

const MEDIA_TYPES: Readonly<Record<PublicForm, string>> = {
  JSON: 'application/json; charset=utf-8',
  PAGE: 'text/html; charset=utf-8',
};

/** Five minutes: what a council publishes changes seldom, and what it corrects is soon seen. */
const MAX_AGE_SECONDS = 300;

function headersOf({ form, maxAgeSeconds = MAX_AGE_SECONDS }: PublicRoute<never>): Record<string, string> {
  return {
    'cache-control': maxAgeSeconds > 0 ? `public, max-age=${maxAgeSeconds}` : 'public, no-cache',
    ...(form === 'PAGE' && { 'content-security-policy': PAGE_POLICY }),
    ...OPEN_TO_PAGES,
  };
}

/** Any page of any origin may read it, and the headers that tell how to ask again. */
const OPEN_TO_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, x-request-id, ratelimit, ratelimit-policy, retry-after',
};

function onlyRead({ form }: PublicRoute<never>, requestId: string): Reply {
  const error = new RequestError('BAD_REQUEST', 'This address only answers GET.', { http: { status: 405 } });
  const reply = refusalReply(form, error, requestId);
  return { ...reply, headers: { ...reply.headers, allow: 'GET, HEAD' } };
}

function refusalOrFault<Context>(
  { log }: Admission<Context>,
  error: unknown,
  requestId: string,
): RequestError {
  try {
    return refusalOf(log, error, requestId);
  } catch (fault) {
    log.error({ requestId, fault: describeError(fault) }, 'fault');
    return new RequestError('INTERNAL_SERVER_ERROR', FAULT_MESSAGE, { http: { status: 500 } });
  }
}

/** A refusal in the form of the route: problem details (RFC 9457), or a page that says the same. */
function refusalReply(form: PublicForm, error: RequestError, requestId: string): Reply {
  const { http, code } = error.extensions as {
    code: ErrorCode;
    http?: { status?: number; headers?: ReadonlyMap<string, string> };
  };
  const status = http?.status ?? ERRORS[code].status;
  const headers = { ...OPEN_TO_PAGES, ...Object.fromEntries(http?.headers ?? []) };
  const title = TITLES[status] ?? 'This can’t be answered';
  if (form === 'JSON') {
    const problem = { type: 'about:blank', title, status, detail: error.message, code, requestId };
    const media = { 'content-type': 'application/problem+json; charset=utf-8' };
    return { status, headers: { ...headers, ...media }, body: JSON.stringify(problem) };
  }
  const body = `<p>${escaped(error.message)}</p>
<p>If you ask somebody about this, tell them: ${escaped(requestId)}.</p>`;
  const media = { 'content-type': MEDIA_TYPES.PAGE, 'content-security-policy': PAGE_POLICY };
  return { status, headers: { ...headers, ...media }, body: page({ title, body, isListed: false }) };
}

const TITLES: Readonly<Record<number, string>> = {
  403: 'Not open to everybody',
  404: 'Nothing found here',
  429: 'Too much was asked at once',
  500: 'Something went wrong',
  503: 'Not available at the moment',
};
