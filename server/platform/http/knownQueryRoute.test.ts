import { ApolloServer } from '@apollo/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { RequestError } from '../errors.ts';
import { DEFAULT_QUERY_LIMITS } from '../graphql/limits.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { type Answer, startTestServer, type TestServer } from './testServer.testing.ts';

const PAGE = { query: 'query Page($first: Int) { plants(first: $first) { nodes { name } } }' };
const TWO = 'query One { plant(index: 0) { name } } query Other { plant(index: 1) { name } }';

/** Counts the calls to Apollo from here on. */
function countApollo(): () => number {
  const spy = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.length;
}

async function askTimes(server: TestServer, times: number, body: unknown, headers = {}): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time++) answers.push(await server.ask(body, headers));
  return answers;
}

/** Everything that a caller sees, except what differs in every answer. */
function seen({ status, headers, text }: Answer) {
  const requestId = headers.get('x-request-id') ?? '';
  const shown = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status, headers: shown, text: text.replaceAll(requestId, 'REQUEST') };
}

test.each([
  ['a query', { query: '{ sure { name } }' }, {}, 2],
  ['a query with variables and a name', { ...PAGE, operationName: 'Page', variables: { first: 2 } }, {}, 2],
  ['one of two operations', { query: TWO, operationName: 'Other' }, {}, 2],
  ['a client that says what it is', { query: '{ sure { name } }', extensions: { client: 'x' } }, {}, 2],
  ['the newer media type', PAGE, { accept: 'application/graphql-response+json, application/json;q=0.9' }, 2],
  ['no media type that there is', PAGE, { accept: 'text/html' }, 5],
  ['an error beside data', { query: '{ refused sure { name } }' }, {}, 5],
  ['an error without data', { query: '{ plant(index: 1) { missing } }' }, {}, 5],
  ['a fault', { query: '{ fault }' }, {}, 5],
  ['a variable of the wrong type', { ...PAGE, variables: { first: 'x' } }, {}, 5],
  ['a page that is too large', { ...PAGE, variables: { first: 1000 } }, {}, 5],
  [
    'text that cannot be kept',
    { query: 'query Sow($note: String) { sow(note: $note) }', variables: { note: '\0' } },
    {},
    5,
  ],
  ['no operation of that name', { query: TWO, operationName: 'Nobody' }, {}, 5],
  ['two operations and no name', { query: TWO }, {}, 5],
  ['an empty name', { query: '{ sure { name } }', operationName: '' }, {}, 5],
  ['a stored query', { ...PAGE, extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, {}, 5],
  ['variables that are a list', { ...PAGE, variables: [] }, {}, 5],
  ['a form’s content type', JSON.stringify(PAGE), { 'content-type': 'text/plain' }, 5],
])('%s has the same answer however often it is asked', async (_, body, headers, timesOfApollo) => {
  const server = await startTestServer();
  const apolloAsked = countApollo();
  const answers = await askTimes(server, 5, body, headers);
  expect(answers.map(seen)).toEqual(Array(5).fill(seen(answers[0] as Answer)));
  expect(apolloAsked()).toBe(timesOfApollo);
});

test('every answer says what its operation counted for, with the pages that its variables ask for', async () => {
  const server = await startTestServer();
  const limit = DEFAULT_QUERY_LIMITS.cost;
  const small = await askTimes(server, 4, { ...PAGE, variables: { first: 2 } });
  expect(small.map(({ extensions }) => extensions)).toEqual(Array(4).fill({ cost: { asked: 5, limit } }));
  const large = await server.ask({ ...PAGE, variables: { first: 20 } });
  expect(large.extensions).toEqual({ cost: { asked: 41, limit } });
  const failing = await server.ask({ query: '{ fault }' });
  expect(failing).toMatchObject({ data: { fault: null }, extensions: { cost: { asked: 1, limit } } });
});

test('what is refused is refused for a query that is known, too', async () => {
  const server = await startTestServer();
  await askTimes(server, 3, { ...PAGE, variables: { first: 2 } });
  const large = await server.ask({ ...PAGE, variables: { first: 1000 } });
  expect(large.errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
  const form = await server.ask(JSON.stringify(PAGE), { 'content-type': 'text/plain' });
  expect(form.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
});

test('a change goes the whole way every time', async () => {
  const server = await startTestServer();
  await server.ask({ query: 'mutation { reset }' });
  const apolloAsked = countApollo();
  const answers = await askTimes(server, 5, { query: 'mutation { add(amount: 1) }' });
  expect(answers.map(({ data }) => data?.add)).toEqual([1, 2, 3, 4, 5]);
  expect(apolloAsked()).toBe(5);
});

test('every session is ended, and told of the one read to expect', async () => {
  const events: string[] = [];
  const contextFor = async (): Promise<OperationContext> => {
    events.push('made');
    const session = {
      expectOneRead: () => void events.push('one read'),
      end: async () => void events.push('ended'),
    };
    return { session };
  };
  const server = await startTestServer({ contextFor });
  await askTimes(server, 4, { query: '{ sure { name } }' });
  expect(events).toEqual(Array(4).fill(['made', 'one read', 'ended']).flat());
  await askTimes(server, 4, { query: '{ fault }' });
  // A query that fails runs once per request, whether it takes the short route or the full one.
  expect(events.filter((event) => event === 'made')).toHaveLength(8);
  expect(events.filter((event) => event === 'ended')).toHaveLength(
    events.filter((event) => event === 'made').length,
  );
});

test('a token that is no longer good is refused, with one line in the log', async () => {
  let isGood = true;
  const contextFor = async () => {
    if (isGood) return {};
    throw new RequestError('TOKEN_EXPIRED', 'Ask for another token.');
  };
  const server = await startTestServer({ contextFor });
  await askTimes(server, 3, PAGE);
  isGood = false;
  server.log.length = 0;
  const answer = await server.ask(PAGE);
  expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_EXPIRED' } }] });
  expect(answer.data).toBeUndefined();
  expect(server.log).toHaveLength(1);
});

test('a fault is logged once, and the request by the name of its operation and who asks', async () => {
  const actor = { role: 'BROKER', councilSlug: 'oldham' };
  const server = await startTestServer({
    contextFor: async () => ({ session: { actor, end: async () => {} } }),
  });
  await askTimes(server, 3, { query: 'query Faulty { fault }' });
  await askTimes(server, 3, { query: 'query Sure { sure { name } }' });
  server.log.length = 0;
  await server.ask({ query: 'query Faulty { fault }' });
  await server.ask({ query: 'query Sure { sure { name } }' });
  const lines = server.log.map((line) => JSON.parse(line));
  expect(lines.map(({ msg, operationName }) => [msg, operationName])).toEqual([
    ['fault', 'Faulty'],
    ['request', 'Faulty'],
    ['request', 'Sure'],
  ]);
  expect(lines[2]).toMatchObject({ role: 'BROKER', council: 'oldham', status: 200, path: '/graphql' });
});
