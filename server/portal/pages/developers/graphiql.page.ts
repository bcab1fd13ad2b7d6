import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { PortalApp } from '../../env.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';

const FIRST_QUERY = `# You are asking as whoever you signed in as. Your token is not in this page.

{ me { role council { name } today } }
`;

let page: string | null = null;

/**
 * GraphiQL, for developers: the one page with scripts, all of them its own. It asks through the portal, which adds the token
 * of the session, so that no page and no script has it.
 */
export function graphiqlRoutes(app: PortalApp): void {
  app.get('/developers/graphiql', (c) => {
    page ??= renderGraphiQL({
      title: 'GraphiQL – Fairshare',
      endpoint: '/developers/graphql',
      defaultQuery: FIRST_QUERY,
      schemaDescription: true,
      inputValueDeprecation: true,
    }).trimStart();
    return c.body(page, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
  });

  /**
   * Only what a script of the portal’s own origin sends is passed on: a form of another site can’t send JSON, and its scripts
   * are not answered.
   */
  app.post('/developers/graphql', async (c) => {
    const isJson = (c.req.header('content-type') ?? '').startsWith('application/json');
    const site = c.req.header('sec-fetch-site') ?? 'same-origin';
    if (!isJson || site !== 'same-origin') {
      throw new RequestRefused(
        403,
        'This is only for GraphiQL',
        'Programs ask at /graphql, with a token of their own.',
      );
    }
    const answer = await c.var.api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: await c.req.text(),
    });
    return c.body(await answer.text(), answer.ok ? 200 : 400, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
  });
}

const POLICY = [
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
].join('; ');
