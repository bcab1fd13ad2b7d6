import { describe, expect, test } from 'vitest';
import { startTestServer } from '../http/testServer.testing.ts';
import { FAULT_MESSAGE } from './formatError.ts';
import { DEFAULT_QUERY_LIMITS } from './limits.ts';

describe('errors as a caller sees them', () => {
  test.each([1, 2, 3])('a fault is masked, whichever executor ran it (time %i)', async (times) => {
    const { ask, log } = await startTestServer();
    let answer = await ask({ query: '{ fault sure { name } }' });
    for (let time = 1; time < times; time += 1) answer = await ask({ query: '{ fault sure { name } }' });
    const requestId = answer.headers.get('x-request-id');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ fault: null, sure: { name: 'ash' } });
    expect(answer.errors).toEqual([
      {
        message: FAULT_MESSAGE,
        path: ['fault'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    const fault = log
      .map((line) => JSON.parse(line))
      .find((line) => line.fault && line.requestId === requestId);
    const cause = fault.fault.cause;
    expect(cause).toMatchObject({
      name: 'Error',
      code: '23505',
      table: 'person',
      constraint: 'person_nhs_number_key',
    });
    expect(cause.frames[0]).toMatch(/^at .*toySchema\.testing\.ts:\d+:\d+/);
    expect(log.join()).not.toMatch(/Mary|943 ?476|already exists/);
  });

  test.each([1, 2])(
    'a request error of a resolver passes with its code and details (time %i)',
    async (times) => {
      const { ask, log } = await startTestServer();
      let answer = await ask({ query: '{ refused }' });
      for (let time = 1; time < times; time += 1) answer = await ask({ query: '{ refused }' });
      expect(answer.errors?.[0]).toMatchObject({
        message: 'This is not for you.',
        path: ['refused'],
        extensions: { code: 'FORBIDDEN', action: 'see', requestId: answer.headers.get('x-request-id') },
      });
      expect(log.join()).not.toContain('"fault"');
    },
  );

  test.each<[string, object, string]>([
    ['a syntax error', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      { query: 'query ($n: Int!) { plants(first: $n) { totalCount } }' },
      'BAD_USER_INPUT',
    ],
    [
      'an unknown operation',
      { query: 'query A { refused }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'too many levels',
      { query: `{ sure ${'{ neighbour '.repeat(20)} { name } ${'}'.repeat(20)} }` },
      'QUERY_TOO_DEEP',
    ],
    ['too many words', { query: `{ ${'refused '.repeat(4_100)} }` }, 'QUERY_TOO_BROAD'],
    ['too large a page', { query: '{ plants(first: 101) { totalCount } }' }, 'PAGE_TOO_LARGE'],
  ])('%s is status 400 with its code and the request id', async (_, body, code) => {
    const { ask } = await startTestServer({ limits: { ...DEFAULT_QUERY_LIMITS, bodyBytes: 100_000 } });
    for (let time = 0; time < 2; time += 1) {
      const answer = await ask(body);
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code,
        requestId: answer.headers.get('x-request-id'),
      });
      expect(answer.errors?.[0]?.extensions).not.toHaveProperty('stacktrace');
      expect(answer.errors?.[0]?.extensions).not.toHaveProperty('http');
    }
  });

  test('an argument that turns out null while running is bad input, not a fault', async () => {
    const { ask, log } = await startTestServer();
    const body = { query: 'query ($i: Int = 1) { plant(index: $i) { name } }', variables: { i: null } };
    for (let time = 0; time < 2; time += 1) {
      const answer = await ask(body);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).toContain('must not be null');
    }
    expect(log.join()).not.toContain('"fault"');
  });

  test('a fault in making the context is masked and logged', async () => {
    const { ask, log } = await startTestServer({
      contextFor: () => Promise.reject(new Error('no key for mary@example.org')),
    });
    const answer = await ask({ query: '{ refused }' });
    expect(answer.status).toBe(500);
    const requestId = answer.headers.get('x-request-id');
    expect(answer.errors).toEqual([
      { message: FAULT_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(log.join()).toContain('"frames":["at ');
    expect(log.join()).not.toContain('mary');
  });
});
