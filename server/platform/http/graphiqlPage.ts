import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Reply } from './reply.ts';

const FIRST_QUERY = `# Put a token behind "Bearer " in Headers below; the tab keeps it until it is closed.
# In development, npm start prints one for every role.

{ me { role } }
`;

const FIRST_HEADERS = '{ "Authorization": "Bearer " }';

let page: Promise<Uint8Array> | null = null;

/**
 * The GraphiQL page, with everything it needs inside it. Its policy lets a browser fetch only from this server. The
 * token, the queries and their history are kept for the tab, and forgotten when it is closed.
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
    defaultQuery: FIRST_QUERY,
    defaultEditorToolsVisibility: 'headers',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  return promisify(gzip)(keptInTheTab(withHistory(html)).trimStart());
}

const START = 'YogaGraphiQL.renderYogaGraphiQL(';

/**
 * What the page keeps, it keeps for the tab: a token in the browser's lasting storage would outlive whoever typed it.
 * The query is not written into the address, which histories and logs keep. A header that still awaits its token is
 * not sent, so that the schema is shown before there is one. GraphiQL finds its tab again after a reload only where
 * it has kept the query and the headers, so it begins with both as kept.
 */
function keptInTheTab(html: string): string {
  const script = `
        const send = window.fetch;
        window.fetch = (address, asked = {}) => {
          const headers = new Headers(asked.headers);
          if (/^Bearer\\s*$/i.test(headers.get('authorization') ?? '')) headers.delete('authorization');
          return send(address, { ...asked, headers });
        };
        const first = ${JSON.stringify({ 'graphiql:query': FIRST_QUERY, 'graphiql:headers': FIRST_HEADERS })};
        for (const [key, text] of Object.entries(first)) {
          if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
        }
        const render = YogaGraphiQL.renderYogaGraphiQL;
        YogaGraphiQL.renderYogaGraphiQL = (root, options) =>
          render(root, { ...options, storage: window.sessionStorage, onEditQuery() {} });
        `;
  return replaceOnce(html, START, () => `${script}${START}`);
}

/** The bundle holds GraphiQL's list of former queries, and does not show it. */
function withHistory(html: string): string {
  const history = /const (\w+)=\{title:"History"/.exec(html)?.[1];
  if (!history) throw new Error('The GraphiQL bundle has no history any more.');
  return replaceOnce(html, 'plugins:[r]', () => `plugins:[${history},r]`);
}

/** The bundle is of one fixed version: a newer one in which the place is not found is seen at once. */
function replaceOnce(text: string, place: string, by: () => string): string {
  if (text.split(place).length !== 2) throw new Error(`The GraphiQL bundle has changed: ${place}`);
  return text.replace(place, by);
}
