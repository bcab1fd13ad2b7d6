import fc from 'fast-check';
import { type ExecutionResult, execute, type GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { RequestError } from '../errors.ts';
import { isSafeToCompile } from './compilable.ts';
import { JitExecutor } from './jitExecutor.ts';
import { toySchema } from './toySchema.testing.ts';

const schema = toySchema();
const faults: unknown[] = [];
const executor = new JitExecutor(schema, { onTypeFault: (error) => faults.push(error) });

interface Asked {
  source: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

function ask(by: JitExecutor, { source, variables, operationName }: Asked): Promise<ExecutionResult> {
  const document = parse(source);
  const request = { query: source, variables, operationName };
  const asked = {
    request,
    source,
    document,
    operation: getOperationAST(document, operationName),
    operationName: operationName ?? null,
    queryHash: source,
    context: {},
  };
  return by.execute(asked as unknown as Parameters<JitExecutor['execute']>[0]);
}

/** The answer of the compiled operation: asked twice, as the first time runs on graphql-js. */
async function compiledAnswer(asked: Asked): Promise<ExecutionResult> {
  await ask(executor, asked);
  return ask(executor, asked);
}

async function plainAnswer({ source, variables, operationName }: Asked): Promise<ExecutionResult> {
  return execute({ schema, document: parse(source), variableValues: variables, operationName });
}

const bySign = (left: object, right: object) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

/** What a caller sees. The order of errors is ignored, as the GraphQL specification does not fix it. */
function visible({ data, errors }: ExecutionResult) {
  const list = (errors ?? []).map((error) => ({ ...error.toJSON() })).sort(bySign);
  return JSON.parse(JSON.stringify({ data: data ?? null, errors: list }));
}

beforeEach(() => {
  faults.length = 0;
});

describe('a compiled operation answers as graphql-js does', () => {
  test.each<[string, Asked]>([
    ['plain fields and aliases', { source: '{ plant(index: 0) { a: name b: name plantedOn season late } }' }],
    ['a null in a non-null field', { source: '{ plant(index: 0) { name missing } }' }],
    ['a late null in a non-null field', { source: '{ plant(index: 0) { name lateMissing } sure { name } }' }],
    ['a null that reaches the top', { source: '{ sure { name missing } }' }],
    [
      'a null below a non-null parent',
      { source: '{ plant(index: 0) { neighbour { sureNeighbour { missing } } } }' },
    ],
    ['a null in an item of a non-null list', { source: '{ plant(index: 1) { name leaves { name size } } }' }],
    ['a null in an item of a loose list', { source: '{ plant(index: 1) { looseLeaves { name size } } }' }],
    ['a thrown error with a code', { source: '{ refused plant(index: 0) { looseLeaves { brokenSize } } }' }],
    ['a rejected promise', { source: '{ plant(index: 0) { lateFailure name } }' }],
    ['a leaf that does not serialize', { source: '{ plant(index: 2) { name season height } }' }],
    ['a row that is not there', { source: '{ plant(index: 7) { name } }' }],
    ['interfaces', { source: '{ named { __typename name ... on Leaf { size } ... on Plant { height } } }' }],
    [
      'unions',
      { source: '{ parts { __typename ... on Named { name } ... on Plant { parts { __typename } } } }' },
    ],
    [
      'fragments',
      {
        source:
          '{ plant(index: 0) { ...P neighbour { ...P } } } fragment P on Plant { name leaves { name } }',
      },
    ],
    ['the default of an argument', { source: '{ plants { totalCount nodes { name } } }' }],
    ['a variable not given', { source: 'query ($n: Int) { plants(first: $n) { totalCount } }' }],
    ['a default of a variable', { source: 'query ($n: Int = 1) { plants(first: $n) { totalCount } }' }],
    [
      'an explicit null',
      { source: 'query ($n: Int = 1) { plants(first: $n) { totalCount } }', variables: { n: null } },
    ],
    [
      'a null for a default within an input',
      {
        source: 'query ($n: String = "pea") { sow(sowing: { name: $n }) sure { name } }',
        variables: { n: null },
      },
    ],
    [
      'a null for a default within a list',
      {
        source: 'query ($n: String = "pea") { sow(notes: ["a", $n]) sure { name } }',
        variables: { n: null },
      },
    ],
    [
      'own scalars and enums in variables',
      {
        source:
          'query ($s: Sowing, $on: PlainDate, $season: Season) { sow(sowing: $s, on: $on, season: $season) }',
        variables: { s: { name: 'pea', on: '2026-04-01' }, on: '2026-05-01', season: 'SPRING' },
      },
    ],
    [
      'variables inside input',
      {
        source: 'query ($n: String!) { sow(sowing: { name: $n }, notes: [$n, "b"]) }',
        variables: { n: 'a' },
      },
    ],
    [
      'an own scalar written out',
      { source: '{ sow(on: "2026-05-01", sowing: { name: "pea", on: "2026-04-01" }) }' },
    ],
    ['an enum written out', { source: '{ sow(season: SPRING) }' }],
    [
      '@include on a field',
      {
        source: 'query ($a: Boolean!) { plant(index: 0) { name @include(if: $a) height @skip(if: $a) } }',
        variables: { a: true },
      },
    ],
    [
      'a fragment skipped in one place only',
      {
        source:
          'query ($a: Boolean!) { plant(index: 0) { ...P @skip(if: $a) neighbour { ...P } } } fragment P on Plant { name }',
        variables: { a: true },
      },
    ],
    [
      'a fragment under two conditions',
      {
        source:
          'query ($a: Boolean!, $b: Boolean!) { plant(index: 0) { ... @skip(if: $a) { name } ... @skip(if: $b) { name } } }',
        variables: { a: true, b: false },
      },
    ],
    [
      'a condition that is null',
      {
        source: 'query ($a: Boolean = true) { plant(index: 0) { name @skip(if: $a) } }',
        variables: { a: null },
      },
    ],
    [
      'one of several operations',
      { source: 'query A { refused } query B { sure { name } }', operationName: 'B' },
    ],
    ['introspection', { source: '{ __schema { queryType { name } } __type(name: "Leaf") { name } }' }],
    [
      'mutations one after another',
      { source: 'mutation { reset a: add(amount: 1) b: add(amount: 2) c: add(amount: 4) }' },
    ],
  ])('%s', async (_, asked) => {
    expect(validate(schema, parse(asked.source))).toEqual([]);
    expect(visible(await compiledAnswer(asked))).toEqual(visible(await plainAnswer(asked)));
  });

  test('a wrong variable gives the error that Apollo knows as bad input', async () => {
    const asked = {
      source: 'query ($n: Int!) { plants(first: $n) { totalCount } }',
      variables: { n: 'many' },
    };
    const [compiled, plain] = [await compiledAnswer(asked), await plainAnswer(asked)];
    expect(compiled.data).toBeUndefined();
    expect(compiled.errors?.[0]?.message).toBe(plain.errors?.[0]?.message);
    expect(compiled.errors?.[0]?.nodes?.[0]?.kind).toBe('VariableDefinition');
  });

  test('a thrown error keeps its extensions, path and origin', async () => {
    const { errors } = await compiledAnswer({ source: '{ other: refused }' });
    const error = errors?.[0] as GraphQLError;
    expect(error.extensions).toEqual({ code: 'FORBIDDEN', action: 'see' });
    expect(error.path).toEqual(['other']);
    expect(error.originalError).toBeInstanceOf(RequestError);
  });

  test('a type resolver that throws behind a promise ends in an error of that field', async () => {
    const { data, errors } = await compiledAnswer({ source: '{ stones { __typename } sure { name } }' });
    expect(data).toEqual({ stones: [null], sure: { name: 'ash' } });
    expect(errors?.map((error) => error.path)).toEqual([['stones', 0]]);
    expect(faults.map((fault) => (fault as Error).message)).toContain('A stone is no part of a plant.');
  });
});

describe('what is compiled', () => {
  test.each([
    ['{ sow(note: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=1") }'],
    ['{ sow(notes: ["\\u005f_MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=1"]) }'],
    [
      'query ($n: String = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=1") { sow(note: $n) }',
    ],
    ['{ sow(sowing: { name: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=1" }) }'],
  ])('text that graphql-jit would run as code stays text: %s', async (source) => {
    const answer = await compiledAnswer({ source });
    expect(answer.errors).toBeUndefined();
    expect(String(answer.data?.sow)).toContain('globalThis.wasRun=1');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test.each([
    ['{ plant(index: 0) { name } }', true],
    ['query ($a: Boolean!) { plant(index: 0) { name @skip(if: $a) } }', true],
    ['{ sow(season: SPRING, note: "spring") }', true],
    ['{ sow(on: "2026-04-01") }', false],
    ['{ __schema { queryType { name } } }', false],
    ['{ plant(index: 0) { ...P @skip(if: true) } } fragment P on Plant { name }', false],
  ])('%s: %s', (source, expected) => {
    expect(isSafeToCompile(schema, parse(source))).toBe(expected);
  });

  test('the operations longest unused are forgotten', async () => {
    let calls = 0;
    const counted = toySchema();
    const small = new JitExecutor(counted, { rememberedOperations: 2 });
    const name = counted.getQueryType()?.getFields().refused;
    if (name) {
      name.resolve = () => {
        calls += 1;
        return String(calls);
      };
    }
    for (const alias of ['a', 'b', 'c', 'a', 'a', 'b']) {
      const { data } = await ask(small, { source: `{ ${alias}: refused }` });
      expect(data).toEqual({ [alias]: String(calls) });
    }
    expect(calls).toBe(6);
  });
});

/** Selections of the garden, written out; deep enough for nulls to pass up through parents. */
const { plantFields } = fc.letrec<{ plantFields: string; plantField: string; leafFields: string }>((tie) => ({
  leafFields: fc
    .array(fc.constantFrom('name', 'size', 'brokenSize', '__typename', 'x: name', '... on Named { name }'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((fields) => `{ ${fields.join(' ')} }`),
  plantField: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('name', 'plantedOn', 'height', 'late', 'missing', 'lateMissing', 'lateFailure', '...P'),
    tie('leafFields').map((fields) => `leaves ${fields}`),
    tie('leafFields').map((fields) => `loose: looseLeaves ${fields}`),
    tie('plantFields').map((fields) => `neighbour ${fields}`),
    tie('plantFields').map((fields) => `sureNeighbour ${fields}`),
    tie('plantFields').map((fields) => `parts { ... on Plant ${fields} }`),
  ),
  plantFields: fc
    .array(tie('plantField'), { minLength: 1, maxLength: 4 })
    .map((fields) => `{ ${fields.join(' ')} }`),
}));

/** Where in the data the null is that this error explains. */
function nullPosition(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  const walked: (string | number)[] = [];
  for (const key of path) {
    if (value === null || value === undefined) break;
    value = (value as Record<string | number, unknown>)[key];
    walked.push(key);
  }
  expect(value ?? null).toBeNull();
  return walked.join('.');
}

test('any selection: the same data, and an error for exactly the same nulls', async () => {
  const selection = fc.tuple(plantFields, plantFields);
  await fc.assert(
    fc.asyncProperty(selection, async ([fields, sureFields]) => {
      const source = `{ plant(index: 1) ${fields} sure ${sureFields} } fragment P on Plant { name looseLeaves { size } }`;
      fc.pre(validate(schema, parse(source)).every((error) => error.message.endsWith('is never used.')));
      const [compiled, plain] = [await compiledAnswer({ source }), await plainAnswer({ source })];
      expect(JSON.parse(JSON.stringify(compiled.data))).toEqual(JSON.parse(JSON.stringify(plain.data)));
      // Several fields below one null may each report an error; how many do depends on when a parent gives
      // up.
      const positions = ({ data, errors = [] }: ExecutionResult) =>
        new Set(errors.map((error) => nullPosition(data, error.path ?? [])));
      expect(positions(compiled)).toEqual(positions(plain));
    }),
    { numRuns: 150, seed: 20261101 },
  );
});
