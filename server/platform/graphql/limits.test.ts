import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { RequestError } from '../errors.ts';
import { DEFAULT_QUERY_LIMITS, QueryLimiter, type QueryLimits } from './limits.ts';
import { toySchema } from './toySchema.testing.ts';

const schema = toySchema();

function breachOf(
  source: string | DocumentNode,
  limits: Partial<QueryLimits> = {},
  variables: Record<string, unknown> = {},
): RequestError | null {
  const document = typeof source === 'string' ? parse(source) : source;
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  try {
    new QueryLimiter(schema, { ...DEFAULT_QUERY_LIMITS, ...limits }).check(
      document,
      operation as OperationDefinitionNode,
      variables,
    );
    return null;
  } catch (error) {
    return error as RequestError;
  }
}

/** A chain of fragments, each spreading the next twice: 2 to the power of `count` fields. */
function doubling(count: number): string {
  const links = Array.from(
    { length: count },
    (_, index) =>
      `fragment F${index} on Plant { a: neighbour { ...F${index + 1} } b: neighbour { ...F${index + 1} } }`,
  );
  return `{ sure { ...F0 } } ${links.join(' ')} fragment F${count} on Plant { name }`;
}

describe('depth', () => {
  test('counts the levels of fields, through fragments', () => {
    const source = '{ sure { ...P } } fragment P on Plant { neighbour { ... on Plant { name } } }';
    expect(breachOf(source, { depth: 3 })).toBeNull();
    const breach = breachOf(source, { depth: 2 });
    expect(breach?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', asked: 3, limit: 2 });
    expect(breach?.message).toMatch(/3 levels deep and the limit is 2.*second request/);
  });

  test('leaves introspection out', () => {
    expect(breachOf(getIntrospectionQuery(), { depth: 2 })).toBeNull();
  });
});

describe('breadth', () => {
  test('counts each alias, and each fragment as often as it is used', () => {
    const source = '{ a: sure { ...P } b: sure { ...P } } fragment P on Plant { name x: name }';
    expect(breachOf(source, { fields: 6 })).toBeNull();
    expect(breachOf(source, { fields: 5 })?.extensions).toMatchObject({ code: 'QUERY_TOO_BROAD', asked: 6 });
  });

  test('counts the fields of the top level on their own', () => {
    const source = '{ a: refused ...R } fragment R on Query { b: refused c: refused }';
    expect(breachOf(source, { rootFields: 3 })).toBeNull();
    expect(breachOf(source, { rootFields: 2 })?.extensions).toMatchObject({
      code: 'QUERY_TOO_BROAD',
      asked: 3,
    });
  });

  test('is known at once for fragments that double one another', () => {
    const breach = breachOf(doubling(60), { depth: 100 });
    expect(breach?.extensions.code).toBe('QUERY_TOO_BROAD');
    expect(breach?.extensions.asked).toBeGreaterThan(2 ** 60);
  });

  test('fragments that contain one another come to an end', () => {
    const source = '{ sure { ...A } } fragment A on Plant { ...B } fragment B on Plant { name ...A }';
    expect(breachOf(source, { fields: 1 })?.extensions.code).toBe('QUERY_TOO_BROAD');
  });
});

describe('page size', () => {
  test.each<[string, Record<string, unknown>, number | null]>([
    ['{ plants(first: 30) { totalCount } }', {}, null],
    ['{ plants(first: 31) { totalCount } }', {}, 31],
    ['{ plants { totalCount } }', {}, null],
    ['query ($n: Int) { plants(first: $n) { totalCount } }', { n: 31 }, 31],
    ['query ($n: Int) { plants(first: $n) { totalCount } }', {}, null],
    ['query ($n: Int) { plants(first: $n) { totalCount } }', { n: 'many' }, null],
    ['query ($n: Int = 40) { plants(first: $n) { totalCount } }', {}, 40],
    ['query ($n: Int = 40) { plants(first: $n) { totalCount } }', { n: 2 }, null],
    ['{ ...R } fragment R on Query { plants(first: 31) { totalCount } }', {}, 31],
  ])('%s with %j', (source, variables, asked) => {
    const breach = breachOf(source, { pageSize: 30 }, variables);
    if (asked === null) expect(breach).toBeNull();
    else {
      expect(breach?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', asked, limit: 30 });
      expect(breach?.message).toContain('`plants`');
    }
  });

  test.each<[string, Record<string, unknown>, number | null]>([
    ['{ plantsByIds(ids: ["1", "2"]) { name } }', {}, null],
    ['{ plantsByIds(ids: ["1", "2", "3"]) { name } }', {}, 3],
    ['{ plantsByIds(ids: "1") { name } }', {}, null],
    ['query ($ids: [ID!]!) { plantsByIds(ids: $ids) { name } }', { ids: ['1', '2', '3'] }, 3],
    ['query ($ids: [ID!]!) { plantsByIds(ids: $ids) { name } }', { ids: '1' }, null],
    ['query ($ids: [ID!]! = ["1", "2", "3"]) { plantsByIds(ids: $ids) { name } }', {}, 3],
    ['query ($id: ID!) { plantsByIds(ids: [$id, $id, $id]) { name } }', { id: '1' }, 3],
  ])('of records by their ids, as in %s with %j', (source, variables, asked) => {
    const breach = breachOf(source, { pageSize: 2 }, variables);
    if (asked === null) expect(breach).toBeNull();
    else {
      expect(breach?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', asked, limit: 2 });
      expect(breach?.message).toContain('`plantsByIds` was given 3 ids');
    }
  });

  test('is looked at on each request, for the same document', () => {
    const document = parse('query ($n: Int) { plants(first: $n) { totalCount } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const limiter = new QueryLimiter(schema, { ...DEFAULT_QUERY_LIMITS, pageSize: 30 });
    expect(() => limiter.check(document, operation, { n: 30 })).not.toThrow();
    expect(() => limiter.check(document, operation, { n: 31 })).toThrow(/largest page is 30/);
    expect(() => limiter.check(document, operation, { n: 1 })).not.toThrow();
  });
});

describe('cost', () => {
  test.each<[string, string, number]>([
    ['one for each field', '{ sure { name height } }', 3],
    [
      'a connection by its page, not again by its nodes',
      '{ plants(first: 5) { totalCount nodes { name } } }',
      1 + 5 * 3,
    ],
    ['a connection without a page by the default', '{ plants { nodes { name } } }', 1 + 20 * 2],
    ['a plain list by the assumed size', '{ sure { leaves { name size } } }', 1 + 1 + 10 * 2],
    ['lists inside lists', '{ plants(first: 5) { nodes { leaves { name } } } }', 1 + 5 * (1 + 1 + 10)],
    ['a union list', '{ parts { ... on Leaf { size } ... on Plant { name } } }', 1 + 10 * 2],
    [
      'records by their ids as many as those',
      '{ plantsByIds(ids: ["1", "2", "3"]) { name height } }',
      1 + 3 * 2,
    ],
    ['a page of none still counts once', '{ plants(first: 0) { totalCount } }', 2],
    ['a negative page takes nothing off', '{ plants(first: -50) { totalCount } }', 2],
  ])('%s', (_, source, cost) => {
    expect(breachOf(source, { cost })).toBeNull();
    expect(breachOf(source, { cost: cost - 1 })?.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      asked: cost,
    });
  });

  test('follows the page size in the variables', () => {
    const source = 'query ($n: Int) { plants(first: $n) { totalCount } }';
    expect(breachOf(source, { cost: 20 }, { n: 19 })).toBeNull();
    expect(breachOf(source, { cost: 20 }, { n: 20 })?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('a list that has one for each value of an argument above it', () => {
  const matrix = buildSchema(`
    type Cell { text: String other: String }
    type Row { cells: [Cell!]! inner: Row }
    type Query { rows(councils: [String!], first: Int): [Row!] }
  `);
  const cells = (matrix.getType('Row') as GraphQLObjectType).getFields().cells;
  Object.assign(cells?.extensions ?? {}, { hasOneFor: { argument: 'councils', otherwise: 153 } });
  const costOfRows = (rows: string, head = '', variables: Record<string, unknown> = {}) => {
    const document = parse(`query${head} { ${rows} }`);
    const [operation] = document.definitions;
    const limiter = new QueryLimiter(matrix, { ...DEFAULT_QUERY_LIMITS, cost: 1_000_000 });
    return limiter.check(document, operation as OperationDefinitionNode, variables).cost.asked;
  };

  test.each<[string, string, Record<string, unknown>, number]>([
    ['rows(first: 2) { cells { text } }', '', {}, 1 + 2 * (1 + 153)],
    ['rows(first: 2, councils: null) { cells { text } }', '', {}, 1 + 2 * (1 + 153)],
    ['rows(first: 2, councils: ["a", "b"]) { cells { text other } }', '', {}, 1 + 2 * (1 + 2 * 2)],
    ['rows(first: 2, councils: "a") { cells { text } }', '', {}, 1 + 2 * (1 + 1)],
    ['rows(first: 2, councils: ["a"]) { inner { cells { text } } }', '', {}, 1 + 2 * (1 + 1 + 1)],
    ['rows(first: 2, councils: $c) { cells { text } }', '($c: [String!])', { c: ['a', 'b', 'c'] }, 1 + 2 * 4],
    ['rows(first: 2, councils: $c) { cells { text } }', '($c: [String!])', {}, 1 + 2 * (1 + 153)],
    ['rows(first: 2, councils: $c) { cells { text } }', '($c: [String!])', { c: null }, 1 + 2 * (1 + 153)],
    ['rows(first: 2, councils: $c) { cells { text } }', '($c: [String!] = ["a"])', {}, 1 + 2 * 2],
    ['rows(first: 2, councils: $c) { cells { text } }', '($c: [String!] = null)', {}, 1 + 2 * (1 + 153)],
  ])('%s %s %j', (rows, head, variables, cost) => {
    expect(costOfRows(rows, head, variables)).toBe(cost);
  });
});

test('the usual introspection query is within the defaults', () => {
  expect(breachOf(getIntrospectionQuery({ descriptions: true, schemaDescription: true }))).toBeNull();
});
