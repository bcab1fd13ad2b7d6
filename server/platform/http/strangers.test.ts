import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY_LIMITS } from '../graphql/limits.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { startTestServer } from './testServer.testing.ts';

const nested = (count: number, before: string, after: string) =>
  `${before.repeat(count)}${after.repeat(count)}`;
const many = (count: number, part: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);
const query = (text: string) => JSON.stringify({ query: text });
const sowing = (variables: string) =>
  `{"query":"query($sowing: Sowing) { sow(sowing: $sowing) }","variables":{"sowing":${variables}}}`;

/** Requests that cost much, or bring back much, where nothing bounds them. */
const LARGE: [string, string, number, string][] = [
  ['fields of long names', query(`{ ${many(60, () => 'a'.repeat(15_000))} }`), 400, 'QUERY_TOO_BROAD'],
  ['one name', query(`{ ${'b'.repeat(90_000)} }`), 400, 'QUERY_TOO_BROAD'],
  ['aliases', query(`{ ${many(1_300, (index) => `a${index}: sure`)} }`), 400, 'QUERY_TOO_BROAD'],
  ['one field again and again', query(`{ sure { ${many(3_900, () => 'name')} } }`), 400, 'QUERY_TOO_BROAD'],
  ['levels', query(nested(1_300, '{ a', '}')), 400, 'QUERY_TOO_DEEP'],
  ['lists in lists', query(`{ sow(note: ${nested(1_900, '[', ']')}) }`), 400, 'QUERY_TOO_DEEP'],
  [
    'a circle of fragments',
    query(`{ ...f0 } ${many(90, (index) => `fragment f${index} on Query { ...f${(index + 1) % 90} }`)}`),
    400,
    'QUERY_TOO_DEEP',
  ],
  [
    'fragments that double one another',
    query(
      `{ ...f0 } ${many(90, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f90 on Query { sure { name } }`,
    ),
    400,
    'QUERY_TOO_BROAD',
  ],
  ['directives', query(`{ sure ${'@x'.repeat(1_900)} { name } }`), 400, 'QUERY_TOO_BROAD'],
  ['operations', query(many(700, (index) => `query q${index} { sure { name } }`)), 400, 'QUERY_TOO_BROAD'],
  [
    'variables',
    query(`query(${many(900, (i) => `$v${i}: Int`)}) { stones { name } }`),
    400,
    'QUERY_TOO_BROAD',
  ],
  ['comments', query(`${'#x\n'.repeat(200_000)} { sure { name } }`), 400, 'QUERY_TOO_BROAD'],
  ['a batch', JSON.stringify(Array(2_000).fill({ query: '{ sure { name } }' })), 400, 'BAD_REQUEST'],
  [
    'the name of an operation',
    JSON.stringify({ query: 'query a { sure { name } }', operationName: 'x'.repeat(900_000) }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['objects in variables', sowing(`${'{"a":'.repeat(6_000)}1${'}'.repeat(6_000)}`), 413, 'REQUEST_TOO_LARGE'],
  ['lists in variables', sowing(nested(300_000, '[', ']')), 413, 'REQUEST_TOO_LARGE'],
  ['unknown fields', sowing(`{${many(60_000, (index) => `"k${index}":1`, ',')}}`), 413, 'REQUEST_TOO_LARGE'],
  ['many values', sowing(`[${many(100_000, () => '1', ',')}]`), 413, 'REQUEST_TOO_LARGE'],
  [
    'long unknown fields',
    sowing(`{${many(60, (i) => `"${'k'.repeat(15_000)}${i}":1`, ',')}}`),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'mistakes in variables',
    `{"query":"query($notes: [String!]) { sow(notes: $notes) }","variables":{"notes":[${many(9_000, () => '1', ',')}]}}`,
    400,
    'BAD_USER_INPUT',
  ],
  [
    'mistakes in a document',
    query(`{ ${many(500, (index) => `nothing${index}`)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'mistakes in literals',
    query(`{ ${many(19, (i) => `a${i}: sow(sowing: { ${many(50, (k) => `unknown${k}: 1`)} })`)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
];
const LARGEST_ANSWER = 16_000;
const limits = { ...DEFAULT_QUERY_LIMITS, bodyBytes: 1_000_000 };

/** A server whose caller is nobody, or somebody; `ends` has an entry for each session that has ended. */
const serverFor = async (actor: { role: string; councilSlug: null } | null, introspection: boolean) => {
  const ends: string[] = [];
  const session = { actor, end: async () => void ends.push('ended') };
  const contextFor = async (): Promise<OperationContext> => ({ session });
  return { ...(await startTestServer({ contextFor, introspection, limits })), ends };
};

describe('without a token, where the schema is not told', () => {
  test.each<[string, string]>([
    ['a query', query('{ sure { name } }')],
    ['the name of the root', query('{ __typename }')],
    ['a misspelt query', query('{ plnt(index: 0) { nam } }')],
    ['a document that is none', query('{{{')],
    ['a body that is not JSON', '{"query"'],
    ['nothing', '{}'],
    ...LARGE.map(([what, body]): [string, string] => [what, body]),
  ])('%s is refused before it is read', async (_what, body) => {
    const { ask, ends } = await serverFor(null, false);
    const answer = await ask(body);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('This needs a token'),
        extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') },
      },
    ]);
    expect(ends).toHaveLength(1);
  });

  test('a query by GET is refused alike, in the media type that is accepted', async () => {
    const { url } = await serverFor(null, false);
    const headers = { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' };
    const answer = await fetch(`${url}/graphql?query={sure{name}}`, { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('a connection is kept for who comes back with a token', async () => {
    const { ask } = await serverFor(null, false);
    const answer = await ask(query('{ sure { name } }'));
    expect(answer.headers.get('connection')).toBe('keep-alive');
  });
});

describe('where the schema is told, or to somebody known', () => {
  test.each(LARGE)(
    '%s: a short answer with its code, the third time as the first',
    async (_what, body, status, code) => {
      for (const [actor, introspection] of [
        [null, true],
        [{ role: 'BROKER', councilSlug: null }, false],
      ] as const) {
        const { ask, log } = await serverFor(actor, introspection);
        for (let time = 1; time <= 3; time += 1) {
          const answer = await ask(body);
          expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
          expect(answer.text.length).toBeLessThan(LARGEST_ANSWER);
        }
        expect(log.join()).not.toContain('"fault"');
      }
    },
  );
});
