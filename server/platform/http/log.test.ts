import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, test } from 'vitest';
import { RequestError } from '../errors.ts';
import { createLog, describeError } from './log.ts';
import { requestIdFrom } from './requestTrace.ts';
import { startTestServer } from './testServer.testing.ts';

const PERSONAL = {
  name: 'Mary Example',
  nhsNumber: '9434765919',
  email: 'mary@example.org',
  personId: 'person_0190a7a0-0000-7000-8000-0000000000ff',
  token: 'secret.token.here',
};

describe('the log of a request', () => {
  test('says what happened and by which role, and nothing about anybody', async () => {
    const actor = {
      role: 'PRACTITIONER',
      councilSlug: 'northmoor',
      subject: PERSONAL.email,
      personId: PERSONAL.personId,
    };
    const { ask, url, log } = await startTestServer({
      contextFor: async () => ({ session: { actor, end: async () => {} } }),
    });
    const headers = {
      authorization: `Bearer ${PERSONAL.token}`,
      'x-request-id': PERSONAL.nhsNumber,
      'user-agent': PERSONAL.email,
    };
    const query = 'query Sow($note: String) { sow(note: $note) fault }';
    const answer = await ask({ query, variables: { note: PERSONAL.name } }, headers);
    await ask({ query: `{ sow(note: "${PERSONAL.name}") nothing }` }, headers);
    await ask({
      query: 'query ($n: Int) { plants(first: $n) { totalCount } }',
      variables: { n: PERSONAL.name },
    });
    await ask(`{ "query": ${PERSONAL.name}`, headers);
    await fetch(`${url}/graphql?query={sure{name}}&variables={"n":"${PERSONAL.nhsNumber}"}`, { headers });
    await fetch(`${url}/people/${PERSONAL.personId}?name=${PERSONAL.name}`, { headers });

    const text = log.join('');
    expect(answer.data?.sow).toContain(PERSONAL.name);
    expect(log.length).toBeGreaterThanOrEqual(7);
    for (const value of Object.values(PERSONAL)) expect(text).not.toContain(value);
    expect(text).not.toContain(encodeURIComponent(PERSONAL.name));
    const lines = log.map((line) => JSON.parse(line)).filter((line) => line.msg === 'request');
    expect(lines[0]).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      operationName: 'Sow',
      role: 'PRACTITIONER',
      council: 'northmoor',
    });
    expect(Number.isInteger(lines[0].durationMs)).toBe(true);
    expect(lines.at(-1)).toMatchObject({ path: 'other', status: 404 });
  });

  test('a refusal that a mutation does not declare is logged as our fault, and the caller reads it', async () => {
    const message = 'Choose another name. Nothing was changed.';
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: {
        refused: {
          type: GraphQLString,
          resolve: () => {
            throw new RequestError('REFUSAL_NOT_DECLARED', message);
          },
        },
      },
    });
    const { ask, log } = await startTestServer({ schema: new GraphQLSchema({ query }) });
    const { errors } = await ask({ query: '{ refused }' });
    expect(errors).toMatchObject([{ message, extensions: { code: 'REFUSAL_NOT_DECLARED' } }]);
    const faults = log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'fault');
    expect(faults).toMatchObject([{ level: 'error', requestId: errors?.[0]?.extensions.requestId }]);
  });

  test('probes are logged for debugging only', async () => {
    const { url, log } = await startTestServer();
    await fetch(`${url}/livez`);
    expect(JSON.parse(log[0] ?? '{}')).toMatchObject({ level: 'debug', path: '/livez', status: 200 });
  });
});

describe('the lines', () => {
  test.each([
    ['production', ['hostname', 'level', 'msg', 'pid', 'time']],
    ['development', ['level', 'msg']],
  ] as const)('in %s', (mode, keys) => {
    const lines: string[] = [];
    createLog({ mode, destination: { write: (line: string) => void lines.push(line) } }).info('started');
    expect(Object.keys(JSON.parse(lines[0] ?? '{}')).sort()).toEqual(keys);
  });
});

describe('the description of a fault', () => {
  test('keeps names, codes and frames, and no message even when that looks like a frame', () => {
    const cause = Object.assign(new TypeError('Mary\n    at Mary (mary.ts:1:1)'), {
      code: 'not a code: Mary',
    });
    const error = new Error('Mary', { cause });
    const described = describeError(error);
    expect(described).toMatchObject({ name: 'Error', cause: { name: 'TypeError' } });
    expect(described.cause).not.toHaveProperty('code');
    expect(described.frames[0]).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(described)).not.toContain('Mary');
    expect(JSON.stringify(described)).not.toContain('mary');
  });

  test('follows causes only so far', () => {
    const circular = new Error('round');
    circular.cause = circular;
    expect(JSON.stringify(describeError(circular)).match(/"name"/g)).toHaveLength(4);
  });

  test('of a thrown value gives its type', () => {
    expect(describeError('Mary')).toEqual({ name: 'thrown string', frames: [] });
  });
});

test.each([
  ['0190a7a0-0000-7000-8000-000000000001', true],
  ['4bf92f3577b34da6a3ce929d0e0e4736', true],
  ['9434765919', false],
  ['mary@example.org', false],
  ['', false],
  ['a'.repeat(33), false],
])('request id %j is kept: %s', (given, isKept) => {
  const requestId = requestIdFrom(given);
  expect(requestId === given).toBe(isKept);
  expect(requestId).toMatch(/^[0-9a-f-]{32,36}$/);
});
