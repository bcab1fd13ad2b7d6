import {
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { startTestServer } from '../http/testServer.testing.ts';

const MARKER = 'Doris Hallworth 9434765919';
const SOW =
  'query ($s: Sowing, $on: PlainDate, $season: Season, $notes: [String!]) { sow(sowing: $s, on: $on, season: $season, notes: $notes) }';
const PLANT = 'query ($i: Int!) { plant(index: $i) { name } }';
const good = { s: { name: 'pea' } };

describe('a mistake in variables says where it is and of what kind, and never what was sent', () => {
  test.each<[string, string, object, object, (string | number)[], string]>([
    ['a field that is missing', SOW, good, { s: { on: MARKER } }, ['s', 'name'], 'was not sent'],
    ['an unknown field', SOW, good, { s: { name: 'pea', nmae: MARKER } }, ['s', 'nmae'], 'has no such field'],
    [
      'an unknown field of no name',
      SOW,
      good,
      { s: { name: 'pea', [MARKER]: 1 } },
      ['s'],
      'has no such field',
    ],
    ['a wrong type', SOW, good, { s: { name: { first: MARKER } } }, ['s', 'name'], 'not a text'],
    ['a text for a number', PLANT, { i: 0 }, { i: MARKER }, ['i'], 'not a whole number'],
    ['no object', SOW, good, { s: MARKER }, ['s'], 'not an object'],
    ['a list for an object', SOW, good, { s: [{ name: MARKER }] }, ['s'], 'not an object'],
    [
      'a value that is not in an enum',
      SOW,
      good,
      { season: MARKER },
      ['season'],
      'none of the values of Season',
    ],
    [
      'such a value within',
      SOW,
      good,
      { s: { name: 'pea', season: MARKER } },
      ['s', 'season'],
      'none of the values',
    ],
    // Written in a document it would be a name; sent as a variable it may be anybody's.
    ['a word that is not in an enum', SOW, good, { season: 'Doris' }, ['season'], 'none of the values'],
    ['a date that is none', SOW, good, { s: { name: MARKER, on: MARKER } }, ['s', 'on'], 'not a PlainDate'],
    ['a null', SOW, good, { s: { name: null, on: MARKER } }, ['s', 'name'], 'null can’t stand here'],
    ['an element of a list', SOW, good, { notes: ['pea', { text: MARKER }] }, ['notes', 1], 'not a text'],
    ['a null in a list', SOW, good, { notes: [MARKER, null] }, ['notes', 1], 'null can’t stand here'],
    ['a variable that is not sent', PLANT, { i: 0 }, { j: MARKER }, ['i'], 'was not sent'],
    ['a variable that is null', PLANT, { i: 0 }, { i: null, j: MARKER }, ['i'], 'null can’t stand here'],
  ])('%s', async (_, query, right, variables, inputPath, kind) => {
    const { ask, log } = await startTestServer();
    // The first is run plainly; after the right ones it is compiled, and then known.
    const first = await ask({ query, variables });
    for (let time = 0; time < 3; time += 1) expect((await ask({ query, variables: right })).status).toBe(200);
    for (const answer of [first, await ask({ query, variables })]) {
      expect(answer.status).toBe(400);
      const found = answer.errors?.find(({ message }) => message.includes(kind));
      expect(found).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', inputPath },
        locations: [{ line: 1 }],
      });
      expect(found?.message).toContain(`$${inputPath.join('.')} `);
      for (const error of answer.errors ?? []) expect(error.extensions).toHaveProperty('inputPath');
      expect(answer).not.toHaveProperty('data');
      expect(answer.text).not.toMatch(/Doris|Hallworth|9434765919|Did you mean/);
    }
    expect(log.join()).not.toMatch(/Doris|Hallworth|9434765919|"fault"/);
  });
});

test('each mistake has a path of its own, and no more than fifty are told', async () => {
  const { ask } = await startTestServer();
  const two = await ask({ query: SOW, variables: { s: { on: 1 }, notes: [{}] } });
  expect(two.errors?.map(({ extensions }) => extensions.inputPath)).toEqual([
    ['s', 'name'],
    ['s', 'on'],
    ['notes', 0],
  ]);
  const many = await ask({ query: SOW, variables: { notes: Array.from({ length: 80 }, () => ({})) } });
  expect(many.errors).toHaveLength(50);
});

test('a value for exactly one of several fields is told by its type alone', async () => {
  const By = new GraphQLInputObjectType({
    name: 'By',
    isOneOf: true,
    fields: { name: { type: GraphQLString }, number: { type: GraphQLString } },
  });
  const find = { type: GraphQLString, args: { by: { type: new GraphQLNonNull(By) } } };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { find } }) });
  const query = 'query ($by: By!) { find(by: $by) }';
  for (const by of [{ name: MARKER, number: MARKER }, {}, { name: null }]) {
    const { ask } = await startTestServer({ schema });
    const answer = await ask({ query, variables: { by } });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.inputPath).toEqual(
      'number' in by || !('name' in by) ? ['by'] : ['by', 'name'],
    );
    expect(answer.text).not.toMatch(/Doris|9434765919/);
  }
});

test('an argument that turns out wrong while running does not repeat what stands beside it', async () => {
  const { ask, log } = await startTestServer();
  const query = `query ($n: String = "pea") { sow(sowing: { name: $n, on: "2026-04-01" }, note: "${MARKER}") }`;
  const nested = `query ($n: String = "pea", $o: PlainDate) { sow(sowing: { name: $n, on: $o }, notes: ["${MARKER}"]) }`;
  for (const asked of [query, nested, query, nested]) {
    const answer = await ask({ query: asked, variables: { n: null } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['sowing'] } }]);
    expect(answer.text).not.toMatch(/Doris|9434765919|2026-04-01/);
  }
  expect(log.join()).not.toMatch(/Doris|9434765919/);
});

test.each([
  [
    'a text for a number',
    `{ plant(index: "${MARKER}") { name } }`,
    'Int cannot represent non-integer value.',
  ],
  [
    'an object for a text',
    `{ sow(note: { is: "${MARKER}" }) }`,
    'String cannot represent a non string value.',
  ],
  ['a text for an enum', `{ sow(season: "${MARKER}") }`, 'Enum "Season" cannot represent non-enum value.'],
  [
    'a date that is none',
    `{ sow(on: "${MARKER}") }`,
    'Expected value of type "PlainDate", and found another.',
  ],
  [
    'a text for an object',
    `{ sow(sowing: "${MARKER}") }`,
    'Expected value of type "Sowing", and found another.',
  ],
  // A word is no text: like the name of a field, it is the portal's own, and whoever builds the portal has to find it.
  [
    'but a word for an enum is, as a name',
    '{ sow(season: MONSOON) }',
    'Value "MONSOON" does not exist in "Season" enum.',
  ],
  ['a text where none can stand', `{ sow "${MARKER}" }`, 'Syntax Error: Expected Name, found String.'],
])('%s written in the document is not repeated either', async (_, query, message) => {
  const { ask, log } = await startTestServer();
  const answer = await ask({ query });
  expect([answer.status, answer.errors?.[0]?.message]).toEqual([400, message]);
  expect(answer.text + log.join()).not.toMatch(/Doris|9434765919/);
});
