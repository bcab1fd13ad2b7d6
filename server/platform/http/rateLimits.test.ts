import { describe, expect, test } from 'vitest';
import { RequestError } from '../errors.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { RateLimits } from '../rateLimits/rateLimits.ts';
import { createLog } from './log.ts';
import { startTestServer } from './testServer.testing.ts';

const log = createLog({ mode: 'test', level: 'silent' });
const QUERY = { query: '{ sure { name } }' };
/** Could return 601 values, which are 7 points. */
const LARGE = { query: '{ plants(first: 100) { nodes { name height season late plantedOn } } }' };

/** A server where `x-account` stands for a token, `bad` for one that is refused. */
function limitedServer(points: { account: number; address: number }, trustedProxies: string[] = []) {
  const contextFor = async ({ headers }: { headers: Record<string, unknown> }): Promise<OperationContext> => {
    const subject = headers['x-account'];
    if (subject === 'bad') throw new RequestError('TOKEN_EXPIRED', 'Ask for another token.');
    const actor = typeof subject === 'string' ? { role: 'BROKER', councilSlug: 'oldham', subject } : null;
    return { session: { actor, end: async () => {} } };
  };
  const config = {
    store: { kind: 'memory' } as const,
    accountPoints: points.account,
    addressPoints: points.address,
    publicPoints: 1,
    // Nothing comes back while a test runs.
    windowSeconds: 86_400,
  };
  const rateLimits = new RateLimits(config, log, '');
  return startTestServer({ contextFor, rateLimits, trustedProxies, introspection: false });
}

describe('an account', () => {
  test('is answered within its quota, and then told to wait', async () => {
    const { ask, log: lines } = await limitedServer({ account: 4, address: 1 });
    const as = (account: string) => ask(QUERY, { 'x-account': account });
    // Also of a query that is known by its text.
    for (const left of [3, 2, 1, 0]) {
      const { status, headers } = await as('anna');
      expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"account";q=4;w=86400']);
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"account";r=${left};t=\\d+$`));
    }
    const refused = await as('anna');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^21\d{3}$/);
    expect(refused.headers.get('ratelimit')).toMatch(/^"account";r=0;t=\d+$/);
    expect(refused.errors).toEqual([
      {
        message: expect.stringContaining('Ask again in'),
        extensions: {
          code: 'RATE_LIMITED',
          limit: 4,
          retryAfterSeconds: Number(refused.headers.get('retry-after')),
          requestId: refused.headers.get('x-request-id'),
        },
      },
    ]);
    expect((await as('bert')).status).toBe(200);
    expect(lines.join()).not.toMatch(/anna|127\.0\.0\.1/);
  });

  test('is counted by what its operations could return, before they run', async () => {
    const { ask } = await limitedServer({ account: 15, address: 1 });
    const as = { 'x-account': 'anna' };
    const left = async (body: object) => (await ask(body, as)).headers.get('ratelimit')?.split(';')[1];
    expect([await left(LARGE), await left(QUERY), await left(LARGE)]).toEqual(['r=8', 'r=7', 'r=0']);
    const refused = await ask(LARGE, as);
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
  });

  test('is counted once for an answer that fails, however often it is asked', async () => {
    const { ask } = await limitedServer({ account: 100, address: 1 });
    const body = { query: `${LARGE.query.slice(0, -1)} refused }` };
    for (const left of ['r=93', 'r=86', 'r=79', 'r=72']) {
      expect((await ask(body, { 'x-account': 'anna' })).headers.get('ratelimit')?.split(';')[1]).toBe(left);
    }
  });

  test('is counted for a document that is not right, too', async () => {
    const { ask } = await limitedServer({ account: 1, address: 1 });
    const wrong = { query: '{ nothing }' };
    expect((await ask(wrong, { 'x-account': 'anna' })).status).toBe(400);
    expect((await ask(wrong, { 'x-account': 'anna' })).status).toBe(429);
  });
});

describe('an address', () => {
  test.each<Record<string, string>>([{}, { 'x-account': 'bad' }])(
    'without a token that is good is told to wait: %j',
    async (headers) => {
      const { ask } = await limitedServer({ account: 5, address: 2 });
      for (let time = 0; time < 2; time += 1) expect((await ask(QUERY, headers)).status).toBe(401);
      const refused = await ask(QUERY, headers);
      expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
      expect(refused.headers.get('ratelimit-policy')).toBe('"address";q=2;w=86400');
    },
  );

  test('that is told to wait keeps nobody with a good token there from asking', async () => {
    const { ask } = await limitedServer({ account: 5, address: 1 });
    await ask(QUERY);
    expect((await ask(QUERY)).status).toBe(429);
    expect((await ask(QUERY, { 'x-account': 'anna' })).status).toBe(200);
  });

  test('is not changed by a header, unless a proxy of ours wrote it', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const open = await limitedServer({ account: 1, address: 1 });
    await open.ask(QUERY, from('203.0.113.1'));
    expect((await open.ask(QUERY, from('203.0.113.2'))).status).toBe(429);
    const behindProxy = await limitedServer({ account: 1, address: 1 }, ['127.0.0.1']);
    await behindProxy.ask(QUERY, from('203.0.113.1'));
    expect((await behindProxy.ask(QUERY, from('203.0.113.2'))).status).toBe(401);
    expect((await behindProxy.ask(QUERY, from('9.9.9.9, 203.0.113.2'))).status).toBe(429);
  });
});

test('a file counts for more than a request', async () => {
  const contextFor = async (): Promise<OperationContext> => ({
    session: { actor: { role: 'BROKER', councilSlug: null, subject: 'anna' }, end: async () => {} },
  });
  const config = {
    store: { kind: 'memory' } as const,
    accountPoints: 30,
    addressPoints: 1,
    publicPoints: 1,
    windowSeconds: 86_400,
  };
  const downloads = {
    '/downloads/x.csv': async () => ({ fileName: 'x.csv', contentType: 'text/csv', text: 'x' }),
  };
  const { url } = await startTestServer({
    contextFor,
    downloads,
    rateLimits: new RateLimits(config, log, ''),
  });
  const first = await fetch(`${url}/downloads/x.csv`);
  expect([first.status, first.headers.get('ratelimit')?.split(';')[1]]).toEqual([200, 'r=10']);
  const second = await fetch(`${url}/downloads/x.csv`);
  expect([second.status, second.headers.has('retry-after')]).toEqual([429, true]);
});

test('nothing is limited, and no header says so, where limits are off', async () => {
  const config = {
    store: { kind: 'off' } as const,
    accountPoints: 1,
    addressPoints: 1,
    publicPoints: 1,
    windowSeconds: 60,
  };
  const { ask } = await startTestServer({ rateLimits: new RateLimits(config, log, '') });
  for (let time = 0; time < 3; time += 1) {
    const { status, headers } = await ask(QUERY);
    expect([status, headers.has('ratelimit')]).toEqual([200, false]);
  }
});
