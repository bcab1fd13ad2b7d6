import { describe, expect, test } from 'vitest';
import { RequestError } from '../errors.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { RateLimits } from '../rateLimits/rateLimits.ts';
import { createLog } from './log.ts';
import type { PublicReading, PublicRoute } from './publicRoute.ts';
import { startTestServer } from './testServer.testing.ts';

const ended: string[] = [];

/** What anybody may read of the councils `oldham` and `devon`: a story, a list, and a page that breaks. */
function reading(...more: PublicRoute<OperationContext>[]): PublicReading<OperationContext> {
  return {
    routes: [
      {
        path: '/public/:council/stories/:id',
        query: 'stories',
        form: 'PAGE',
        maxAgeSeconds: 0,
        answer: async (_context, _query, id) => (id === 'story_1' ? '<h1>A story</h1>' : null),
      },
      {
        path: '/openreferral/services',
        query: 'services',
        form: 'JSON',
        answer: async (_context, query) => JSON.stringify([...query.keys()]),
      },
      ...more,
    ],
    contextFor: async ({ councilSlug }) =>
      councilSlug === 'oldham' || councilSlug === 'devon'
        ? { session: { end: async () => void ended.push(councilSlug) } }
        : null,
    permit: (_context, query) => {
      if (query === 'secret') throw new RequestError('FORBIDDEN', 'Not for everybody.');
    },
  };
}

const limits = (publicPoints: number) =>
  new RateLimits(
    // Nothing comes back while a test runs.
    { store: { kind: 'memory' }, accountPoints: 1, addressPoints: 1, publicPoints, windowSeconds: 86_400 },
    createLog({ mode: 'test', level: 'silent' }),
    '',
  );

describe('a route for everybody', () => {
  test('has its council in the path or in the query string, and is logged without either', async () => {
    const { url, log } = await startTestServer({ publicReading: reading() });
    const story = await fetch(`${url}/public/oldham/stories/story_1`);
    expect([story.status, await story.text()]).toEqual([200, '<h1>A story</h1>']);
    // What may be withdrawn is asked for again each time.
    expect(story.headers.get('cache-control')).toBe('public, no-cache');
    const listed = await fetch(`${url}/openreferral/services?council=devon&page=2`);
    expect([listed.status, await listed.json()]).toEqual([200, ['page']]);
    expect(ended).toEqual(['oldham', 'devon']);
    const requests = log.map((line) => JSON.parse(line)).filter(({ path }) => path);
    expect(requests).toMatchObject([
      { path: '/public/:council/stories/:id', role: 'PUBLIC', status: 200 },
      { path: '/openreferral/services', role: 'PUBLIC', status: 200 },
    ]);
    expect(log.join()).not.toMatch(/story_1|page=2/);
  });

  test.each([
    ['/public/oldham/stories/story_2', 404],
    ['/public/oldham/stories/story_1/more', 404],
    ['/public//stories/story_1', 404],
    ['/public/%6fldham/stories/story_1', 404],
    ['/openreferral/services', 400],
    ['/openreferral/services?council=', 400],
    ['/openreferral/services?council=devon&council=oldham', 400],
    ['/openreferral/services?council=devon&q=%ff', 400],
    ['/openreferral/services?council=atlantis', 404],
  ])('is not %s, which is %i', async (path, status) => {
    const { url } = await startTestServer({ publicReading: reading() });
    const answer = await fetch(`${url}${path}`);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('refuses what no area has opened, and keeps a fault to itself, in its own form', async () => {
    const secret: PublicRoute<OperationContext> = {
      path: '/public/:council/secret',
      query: 'secret',
      form: 'JSON',
      answer: async () => '{}',
    };
    const broken: PublicRoute<OperationContext> = {
      path: '/public/:council/broken.html',
      query: 'stories',
      form: 'PAGE',
      answer: async () => {
        throw new Error('Harold Buckley is not a number.');
      },
    };
    const { url, log } = await startTestServer({ publicReading: reading(secret, broken) });
    const refused = await fetch(`${url}/public/devon/secret`);
    expect(await refused.json()).toEqual({
      type: 'about:blank',
      title: 'Not open to everybody',
      status: 403,
      detail: 'Not for everybody.',
      code: 'FORBIDDEN',
      requestId: refused.headers.get('x-request-id'),
    });
    const fault = await fetch(`${url}/public/devon/broken.html`);
    const text = await fault.text();
    expect([fault.status, fault.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
    expect(text).toContain('<h1>Something went wrong</h1>');
    expect(text).not.toContain('Buckley');
    expect(log.join()).toContain('fault');
    expect(ended.slice(-2)).toEqual(['devon', 'devon']);
  });

  test('is counted by address in a bucket of its own, before anything is read', async () => {
    const { url, ask } = await startTestServer({
      publicReading: reading(),
      rateLimits: limits(2),
      introspection: false,
    });
    const read = () => fetch(`${url}/openreferral/services?council=devon`);
    const first = await read();
    expect(first.headers.get('ratelimit-policy')).toBe('"public";q=2;w=86400');
    expect((await read()).status).toBe(200);
    const before = ended.length;
    const refused = await read();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(43_000);
    const problem = (await refused.json()) as { code: string; detail: string };
    expect([problem.code, problem.detail]).toEqual([
      'RATE_LIMITED',
      expect.stringMatching(/^This address has asked for more than 2 points/),
    ]);
    expect(ended).toHaveLength(before);
    const page = await fetch(`${url}/public/oldham/stories/story_1`);
    expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('Ask again in')]);
    // Whoever reads public pages takes nothing from those at the same address who sign in.
    expect((await ask({ query: '{ sure { name } }' })).headers.get('ratelimit')).toMatch(/^"address";r=0/);
  });
});
