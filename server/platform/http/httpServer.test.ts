import { connect } from 'node:net';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, test } from 'vitest';
import { RequestError } from '../errors.ts';
import { DEFAULT_QUERY_LIMITS } from '../graphql/limits.ts';
import { type Answer, startTestServer } from './testServer.testing.ts';

const QUERY = { query: '{ sure { name } }' };

/** A schema with one field that waits until it is released. */
function waitingSchema() {
  const started = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<string>();
  const resolve = () => {
    started.resolve();
    return letGo.promise;
  };
  const query = new GraphQLObjectType({ name: 'Query', fields: { wait: { type: GraphQLString, resolve } } });
  return {
    schema: new GraphQLSchema({ query }),
    started: started.promise,
    letGo: () => letGo.resolve('done'),
  };
}

describe('/graphql', () => {
  test('answers POST, the second and third time from the compiled operation', async () => {
    const { ask } = await startTestServer();
    for (let time = 0; time < 3; time += 1) {
      const answer = await ask(QUERY);
      expect(answer).toMatchObject({ status: 200, data: { sure: { name: 'ash' } } });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('answers a GET that no form or picture could have sent, and refuses the others', async () => {
    const { url } = await startTestServer();
    const address = `${url}/graphql?query=${encodeURIComponent(QUERY.query)}`;
    const asked = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await asked.json()).toEqual({
      data: { sure: { name: 'ash' } },
      extensions: { cost: { asked: 2, limit: DEFAULT_QUERY_LIMITS.cost } },
    });
    const blind = await fetch(address);
    expect(blind.status).toBe(400);
    expect(await blind.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', requestId: blind.headers.get('x-request-id') } }],
    });
  });

  test('refuses a POST that a form could have sent', async () => {
    const { ask } = await startTestServer();
    const answer = await ask(QUERY, { 'content-type': 'text/plain' });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
  });

  test.each([
    ['not JSON', '{ "query"', {}, 400, 'BAD_REQUEST'],
    ['too large', `{"query": "${' '.repeat(30_000)}"}`, {}, 413, 'REQUEST_TOO_LARGE'],
    ['compressed', '{}', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'in another encoding',
      '{}',
      { 'content-type': 'application/json; charset=latin1' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['empty', '', {}, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query": "{ sure { name } }"}]', {}, 400, 'BAD_REQUEST'],
  ])('refuses a body that is %s', async (_, body, headers, status, code) => {
    const { ask } = await startTestServer();
    const answer = await ask(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions).toEqual({ code, requestId: answer.headers.get('x-request-id') });
  });

  test('refuses a large body that does not say how large it is', async () => {
    const { url } = await startTestServer();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(30_000));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    // Undici sends a stream only when this setting says that it goes one way; the type does not have the
    // setting.
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = await fetch(`${url}/graphql`, request);
    expect(answer.status).toBe(413);
  });

  test('stored queries are not offered', async () => {
    const { ask } = await startTestServer();
    const answer = await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
    expect(answer.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test('without introspection neither the schema nor hints of its names are given', async () => {
    const { ask } = await startTestServer({ introspection: false });
    const asked = await ask({ query: '{ __schema { queryType { name } } }' });
    expect(asked.status).toBe(400);
    expect(asked.data).toBeUndefined();
    const guessed = await ask({ query: '{ plnt(index: 0) { name } }' });
    expect(guessed.text).not.toContain('Did you mean');
  });
});

describe('who asks', () => {
  test.each([
    ['TOKEN_EXPIRED', 401, 'Bearer'],
    ['UNAUTHENTICATED', 401, 'Bearer'],
    ['FORBIDDEN', 403, null],
    ['COUNCIL_NOT_FOUND', 404, null],
    ['BAD_USER_INPUT', 400, null],
  ] as const)('%s is status %i', async (code, status, challenge) => {
    const refusal = new RequestError(code, 'Ask for another token.', { hint: 'x' });
    const { ask } = await startTestServer({ contextFor: () => Promise.reject(refusal) });
    const answer = await ask(QUERY);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
    const requestId = answer.headers.get('x-request-id');
    expect(answer.errors).toEqual([{ message: refusal.message, extensions: { code, hint: 'x', requestId } }]);
  });

  test('the context is made from the headers and the request id', async () => {
    const seen: unknown[] = [];
    const { ask } = await startTestServer({
      contextFor: async ({ headers, requestId }) => {
        seen.push(headers.authorization, requestId);
        return {};
      },
    });
    const requestId = '0190a7a0-0000-7000-8000-000000000001';
    const answer = await ask(QUERY, { authorization: 'Bearer abc', 'x-request-id': requestId });
    expect(seen).toEqual(['Bearer abc', requestId]);
    expect(answer.headers.get('x-request-id')).toBe(requestId);
  });
});

describe('the session', () => {
  test.each([
    ['an answer', '{ sure { name } }'],
    ['an error in a resolver', '{ fault }'],
    ['a document that is not valid', '{ nothing }'],
    ['a document over a limit', `{ ${'a: refused b: refused '.repeat(15)} }`],
  ])('is ended before the reply: %s', async (_, query) => {
    const order: string[] = [];
    const ended = Promise.withResolvers<void>();
    const session = {
      end: async () => {
        await ended.promise;
        order.push('ended');
      },
    };
    const { ask } = await startTestServer({ contextFor: async () => ({ session }) });
    const answered = ask({ query }).then(() => order.push('answered'));
    ended.resolve();
    await answered;
    expect(order).toEqual(['ended', 'answered']);
  });

  test('a session that does not end cleanly is logged, and the answer still goes out', async () => {
    const session = { end: () => Promise.reject(new Error('connection lost for Mary Example')) };
    const { ask, log } = await startTestServer({ contextFor: async () => ({ session }) });
    expect(await ask(QUERY)).toMatchObject({ status: 200, data: { sure: { name: 'ash' } } });
    expect(log.join()).toContain('session did not end cleanly');
    expect(log.join()).not.toContain('Mary');
  });
});

describe('probes and pages', () => {
  test('/livez', async () => {
    const { url } = await startTestServer();
    const reply = await fetch(`${url}/livez`);
    expect([reply.status, await reply.json()]).toEqual([200, { alive: true }]);
  });

  test.each([
    [async () => ({ ready: true, checks: { database: true } }), 200, []],
    [async () => ({ ready: false, checks: { database: true, migrations: false } }), 503, ['migrations']],
    [() => Promise.reject(new Error('no connection to 10.0.0.7')), 503, ['readiness']],
  ])('/readyz %#', async (readiness, status, failed) => {
    const { url } = await startTestServer({ readiness });
    const reply = await fetch(`${url}/readyz`);
    expect([reply.status, await reply.json()]).toEqual([status, { ready: status === 200, failed }]);
  });

  test.each(['/', '/graphql/', '/admin', '/livez/x'])('%s is 404', async (path) => {
    const { url } = await startTestServer();
    const reply = await fetch(url + path);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('other methods are refused with the ones that work', async () => {
    const { url } = await startTestServer();
    const probe = await fetch(`${url}/livez`, { method: 'POST' });
    expect([probe.status, probe.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const api = await fetch(`${url}/graphql`, {
      method: 'PUT',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([api.status, api.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('/graphiql is one page that may fetch from nowhere else', async () => {
    const { url } = await startTestServer();
    const reply = await fetch(`${url}/graphiql`);
    const html = await reply.text();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('Authorization');
    // What is typed is kept for the tab, former queries are shown, and the address stays as it is.
    expect(html).toMatch(/storage: window\.sessionStorage, onEditQuery\(\) \{\}/);
    expect(html).toMatch(/const (\w+)=\{title:"History"[\s\S]*plugins:\[\1,r\]/);
    const head = html.slice(0, html.indexOf('<style>'));
    expect([
      ...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="https?:/g),
      ...head.matchAll(/https?:/g),
    ]).toEqual([]);
  });

  test('/graphiql is 404 when it is not enabled', async () => {
    const { url } = await startTestServer({ graphiql: false });
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
  });
});

describe('stop', () => {
  test('lets a request under way finish, then refuses connections; may be called again', async () => {
    const { schema, started, letGo } = waitingSchema();
    const { server, url, ask } = await startTestServer({ schema });
    const answered = ask({ query: '{ wait }' });
    await started;
    const stopped = server.stop();
    expect(server.stop()).toBe(stopped);
    letGo();
    const answer = await answered;
    expect(answer.data).toEqual({ wait: 'done' });
    expect(answer.headers.get('connection')).toBe('close');
    await stopped;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  test('closes idle connections at once', async () => {
    const { server, url } = await startTestServer();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const replied = Promise.withResolvers<string>();
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.once('data', (chunk) => replied.resolve(chunk.toString()));
    socket.write('GET /livez HTTP/1.1\r\nhost: localhost\r\nconnection: keep-alive\r\n\r\n');
    expect(await replied.promise).toMatch(/^HTTP\/1.1 200/);
    await server.stop();
    await closed;
    expect(socket.destroyed).toBe(true);
  });

  test('ends requests that take longer than it may wait', async () => {
    const { schema, started } = waitingSchema();
    const { server, ask } = await startTestServer({ schema, drainMs: 1 });
    const failed = expect(ask({ query: '{ wait }' })).rejects.toThrow();
    await started;
    await server.stop();
    await failed;
  });
});

describe('a subscription', () => {
  test.each(['subscription { x }', 'query Plants { sure { name } } subscription Changes { sure { name } }'])(
    'is told by POST and by GET that there are none: %s',
    async (query) => {
      const { ask, url, log } = await startTestServer();
      const operationName = query.startsWith('query') ? 'Changes' : undefined;
      const search = new URLSearchParams({ query, ...(operationName && { operationName }) });
      const got = await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
      const byGet = { status: got.status, ...((await got.json()) as Pick<Answer, 'errors'>) };
      for (const answer of [
        await ask({ query, operationName }),
        await ask({ query, operationName }),
        byGet,
      ]) {
        expect(answer.status).toBe(400);
        expect(answer.errors).toHaveLength(1);
        expect(answer.errors?.[0]).toMatchObject({
          message: expect.stringContaining('Subscriptions are answered at /graphql/stream'),
          extensions: { code: 'SUBSCRIPTION_NOT_SUPPORTED' },
        });
      }
      expect(log.join()).not.toContain('"fault"');
    },
  );
});
