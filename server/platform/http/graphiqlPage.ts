import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Reply } from './reply.ts';

const FIRST_QUERY = `# Put a token into Headers below: {"Authorization": "Bearer <token>"}
# In development, npm start prints one for every role.

{ me { role } }
`;

let page: Promise<Uint8Array> | null = null;

/**
 * The GraphiQL page, with everything it needs inside it. Its policy lets a browser fetch only from this
 * server. Headers, including an Authorization header, are typed into the page and forgotten with it.
 */
export async function graphiqlReply(): Promise<Reply> {
  page ??= renderPage();
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    body: await page,
  };
}

/** The bundle is large and only for developers, so it is read when the page is first requested. */
async function renderPage(): Promise<Uint8Array> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Fairshare GraphiQL',
    endpoint: '/graphql',
    // Empty, as the page sends these headers when it asks for the schema, and an unfinished token is refused.
    headers: '',
    defaultQuery: FIRST_QUERY,
    defaultEditorToolsVisibility: 'headers',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  return promisify(gzip)(html.trimStart());
}
