import { describe, expect, test } from 'vitest';
import { type Answer, startTestServer, type TestServer } from './testServer.testing.ts';

/** Names that objects of JavaScript have, or that programs in it are known to trip over. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
  'length',
  'then',
  'toJSON',
];

/** Once by graphql-js, then compiled, then known by its text, then again. */
async function fourTimes(server: TestServer, body: string): Promise<Answer> {
  const answers: Answer[] = [];
  for (let time = 0; time < 4; time += 1) answers.push(await server.ask(body));
  const seen = answers.map(({ status, text, headers }) => ({
    status,
    text: text.replaceAll(headers.get('x-request-id') ?? '', 'REQUEST'),
  }));
  expect(seen).toEqual(Array(4).fill(seen[0]));
  return answers[0] as Answer;
}

const WITH_VARIABLE = (name: string) =>
  `{"query":"query($${name}: String) { sow(note: $${name}) }","variables":{"${name}":"x"}}`;
const WITHOUT_VALUE = (name: string) => `{"query":"query($${name}: String) { sow(note: $${name}) }"}`;
const BY_DEFAULT = (name: string) =>
  `{"query":"query($${name}: String = \\"y\\") { sow(note: $${name}) }","variables":{}}`;
const IN_OBJECT = (name: string) =>
  `{"query":"query($${name}: String!) { sow(sowing: { name: $${name} }) }","variables":{"${name}":"x"}}`;

describe.each(NAMES)('the name %s', (name) => {
  const isRefused = name === '__proto__';

  test.each([
    ['a variable', WITH_VARIABLE(name), { sow: '{note: "x", season: 2}' }],
    ['a variable without a value', WITHOUT_VALUE(name), { sow: '{season: 2}' }],
    ['a variable with a default', BY_DEFAULT(name), { sow: '{note: "y", season: 2}' }],
    ['a variable in an object', IN_OBJECT(name), { sow: '{season: 2, sowing: {name: "x", season: 1}}' }],
    ['an alias', JSON.stringify({ query: `{ ${name}: sure { name } }` }), { [name]: { name: 'ash' } }],
    [
      'an alias below',
      JSON.stringify({ query: `{ sure { ${name}: name neighbour { ${name}: name } } }` }),
      { sure: { [name]: 'ash', neighbour: { [name]: 'ash' } } },
    ],
    [
      'an alias used twice',
      JSON.stringify({ query: `{ sure { ${name}: neighbour { name } ${name}: neighbour { height } } }` }),
      { sure: { [name]: { name: 'ash', height: 20 } } },
    ],
    [
      'an operation',
      JSON.stringify({ query: `query ${name} { sure { name } }`, operationName: name }),
      { sure: { name: 'ash' } },
    ],
    [
      'one of two operations',
      JSON.stringify({
        query: `query A { sure { height } } query ${name} { sure { name } }`,
        operationName: name,
      }),
      { sure: { name: 'ash' } },
    ],
    [
      'a fragment',
      JSON.stringify({ query: `{ sure { ...${name} } } fragment ${name} on Plant { name }` }),
      { sure: { name: 'ash' } },
    ],
  ])('means nothing special for %s, however often it is sent', async (_what, body, data) => {
    const answer = await fourTimes(await startTestServer(), body);
    if (isRefused) {
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      expect(['BAD_USER_INPUT', 'BAD_REQUEST']).toContain(answer.errors?.[0]?.extensions.code);
    } else {
      expect(answer.errors).toBeUndefined();
      expect(answer.text).toBe(JSON.stringify({ data, extensions: answer.extensions }));
    }
  });

  test.each([
    [
      'an object',
      `{"query":"query($sowing: Sowing) { sow(sowing: $sowing) }","variables":{"sowing":{"name":"x","${name}":"y"}}}`,
    ],
    ['a literal', `{"query":"{ sow(sowing: { name: \\"x\\", ${name}: 1 }) }"}`],
    ['an argument', `{"query":"{ sow(${name}: 1) }"}`],
    ['a field', `{"query":"{ ${name} }"}`],
    ['a type', `{"query":"query($a: ${name}) { sow(note: $a) }"}`],
    ['a directive', `{"query":"{ sure @${name} { name } }"}`],
    ['an enum value', `{"query":"query($a: Season) { sow(season: $a) }","variables":{"a":"${name}"}}`],
    [
      'an operation that is not there',
      `{"query":"query A { sure { name } } query B { sure { name } }","operationName":"${name}"}`,
    ],
    ['a fragment that is not there', `{"query":"{ sure { ...${name} } }"}`],
  ])('is not known as the name of %s, however often it is sent', async (_what, body) => {
    const server = await startTestServer();
    // The operation is compiled, and known, before the name comes.
    const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
    if (variables) for (let time = 0; time < 3; time += 1) await server.ask({ query, variables: {} });
    const answer = await fourTimes(server, body);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(server.log.join()).not.toContain('"fault"');
  });

  test('is nothing among variables that no operation declares, unless nothing can be kept under it', async () => {
    const body = `{"query":"{ sure { name } }","variables":{"${name}":{"name":"x"}}}`;
    const answer = await fourTimes(await startTestServer(), body);
    expect(answer.status).toBe(isRefused ? 400 : 200);
  });
});
