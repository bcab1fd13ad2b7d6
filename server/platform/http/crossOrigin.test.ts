import { describe, expect, test } from 'vitest';
import { LOOPBACK_ORIGINS } from '../origins.ts';
import { startTestServer } from './testServer.testing.ts';

const PORTAL = 'https://portal.example.gov.uk';
const QUERY = { query: '{ sure { name } }' };

const preflight = (url: string, origin: string) =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

describe('a page of another origin', () => {
  test('that is allowed may ask, with a token, and read the answer and its request id', async () => {
    const { url, ask } = await startTestServer({ allowedOrigins: [PORTAL] });
    const asked = await preflight(url, PORTAL);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': PORTAL,
      'access-control-allow-methods': 'GET,HEAD,POST',
      'access-control-allow-headers':
        'authorization,content-type,apollo-require-preflight,x-request-id,idempotency-key,apollographql-client-name,apollographql-client-version,x-apollo-operation-name,traceparent,tracestate,baggage,sentry-trace',
      vary: 'Origin',
    });
    const answer = await ask(QUERY, { origin: PORTAL });
    expect(answer.data).toEqual({ sure: { name: 'ash' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(answer.headers.get('access-control-expose-headers')).toBe(
      'x-request-id,ratelimit,ratelimit-policy,retry-after',
    );
  });

  test.each([
    'https://portal.example.gov.uk.evil.example',
    'http://portal.example.gov.uk',
    'https://other.example',
    'null',
  ])('that is not allowed, %s, is given no leave to read', async (origin) => {
    const { url, ask } = await startTestServer({ allowedOrigins: [PORTAL] });
    const asked = await preflight(url, origin);
    expect(asked.headers.has('access-control-allow-origin')).toBe(false);
    const answer = await ask(QUERY, { origin });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('is given none where none is listed', async () => {
    const { url } = await startTestServer();
    const asked = await preflight(url, PORTAL);
    expect(asked.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('may never have a browser send cookies along', async () => {
    const { url } = await startTestServer({ allowedOrigins: [PORTAL] });
    const asked = await preflight(url, PORTAL);
    expect(asked.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test.each([
    ['http://localhost:5173', true],
    ['http://127.0.0.1', true],
    ['http://localhost.evil.example', false],
    ['http://localhost:5173.evil.example', false],
    ['https://evil.example/http://localhost', false],
  ])('in development counts as one on this machine, %s: %s', async (origin, isAllowed) => {
    const { ask } = await startTestServer({ allowedOrigins: LOOPBACK_ORIGINS });
    const answer = await ask(QUERY, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(isAllowed ? origin : null);
  });
});

test('a caller that is no page is answered as before, with no such headers', async () => {
  const { ask } = await startTestServer({ allowedOrigins: [PORTAL] });
  const answer = await ask(QUERY);
  expect(answer.status).toBe(200);
  expect(
    [...answer.headers.keys()].filter((name) => name.startsWith('access-control') || name === 'vary'),
  ).toEqual([]);
});
