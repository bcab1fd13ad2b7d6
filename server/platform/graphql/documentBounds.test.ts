import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RequestError } from '../errors.ts';
import { refuseOutOfBounds } from './documentBounds.ts';
import { DEFAULT_QUERY_LIMITS } from './limits.ts';

const BOUNDS = {
  characters: 1_000,
  nesting: 6,
  nameCharacters: 10,
  fields: 12,
  definitions: 5,
  directives: 3,
  variables: 3,
};
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const around = (count: number, before: string, after: string) =>
  `${before.repeat(count)}${after.repeat(count)}`;

function refusalOf(source: string, bounds = BOUNDS): RequestError | null {
  try {
    refuseOutOfBounds(source, bounds);
    return null;
  } catch (error) {
    return error as RequestError;
  }
}

describe('a document that is refused before it is parsed', () => {
  it.each([
    ['QUERY_TOO_BROAD', 'characters', `{ a }${' '.repeat(1_000)}`],
    ['QUERY_TOO_BROAD', 'characters', `{ a } #${'x'.repeat(1_000)}`],
    ['QUERY_TOO_BROAD', 'characters', `{ a(b: """${'x\n'.repeat(500)}""") }`],
    ['QUERY_TOO_BROAD', 'fields', `{ ${many(13, () => 'a')} }`],
    ['QUERY_TOO_BROAD', 'fields', `{ ${many(13, (index) => `a${index}: b`)} }`],
    [
      'QUERY_TOO_BROAD',
      'fields',
      many(13, () => '{ a }')
        .slice(0, -2)
        .replaceAll('} {', ''),
    ],
    ['QUERY_TOO_BROAD', 'operations and fragments', many(6, (index) => `query q${index} { a }`)],
    ['QUERY_TOO_BROAD', 'operations and fragments', many(6, () => '{ a }')],
    ['QUERY_TOO_BROAD', 'directives', '{ a @x @x @x @x }'],
    ['QUERY_TOO_BROAD', 'variables', '($a: I, $b: I, $c: I, $d: I) { a }'],
    ['QUERY_TOO_BROAD', 'A name', `{ ${'a'.repeat(11)} }`],
    ['QUERY_TOO_BROAD', 'A name', `{ a(b: $${'a'.repeat(11)}) }`],
    ['QUERY_TOO_BROAD', 'A name', `{ a @${'a'.repeat(11)} }`],
    ['QUERY_TOO_DEEP', 'brackets', around(7, '{ a', '}')],
    ['QUERY_TOO_DEEP', 'brackets', `{ a(b: ${around(5, '[', ']')}) }`],
    ['QUERY_TOO_DEEP', 'brackets', `{ a(b: ${around(5, '{ c: ', '}')}) }`],
    ['QUERY_TOO_DEEP', 'brackets', `query($a: ${around(6, '[', ']')}) { a }`],
    ['QUERY_TOO_DEEP', 'brackets', '['.repeat(900)],
    ['QUERY_TOO_DEEP', 'within itself', '{ ...a } fragment a on Q { ...a }'],
    ['QUERY_TOO_DEEP', 'within itself', 'fragment a on Q { b { ...c } } fragment c on Q { ...a } { x }'],
    ['QUERY_TOO_DEEP', 'within itself', 'query fragment { ...a } fragment a on Q { ...a }'],
    ['QUERY_TOO_DEEP', 'within itself', '{ ...a } fragment a on Q @b(c: 1) { ...a }'],
    ['QUERY_TOO_DEEP', 'within itself', 'fragment fragment on Q { ... { ...fragment } } { x }'],
    ['BAD_USER_INPUT', '__proto__', '{ __proto__: a }'],
    ['BAD_USER_INPUT', '__proto__', 'query($__proto__: Int) { a }'],
    ['BAD_USER_INPUT', '__proto__', 'query __proto__ { a }'],
    ['BAD_USER_INPUT', '__proto__', '{ ...__proto__ }'],
    ['BAD_USER_INPUT', '__proto__', '{ a(b: { __proto__: 1 }) }'],
  ])('%s: %s: %.60s', (code, said, source) => {
    const refusal = refusalOf(source);
    expect(refusal?.extensions).toMatchObject({ code, http: { status: 400 } });
    expect(refusal?.message).toContain(said);
    expect(refusal?.message.length).toBeLessThan(300);
  });
});

describe('a document that is let through', () => {
  it.each([
    ['as many fields as may be', `{ ${many(12, (index) => `a${index}: b`)} }`],
    ['arguments, which are no fields', `{ a(${many(20, () => 'b: {c: D}')}) }`],
    ['spreads and conditions, which are no fields', `{ ${many(9, () => '... on A { ...b }')} a }`],
    ['as many levels as may be', around(6, '{ a', '}')],
    ['brackets one behind another', `{ a(b: [${many(20, () => '[], {}')}]) }`],
    ['variables used often', `query($a: I) { a(b: [${many(20, () => '$a')}]) }`],
    ['a fragment used twice', '{ ...a ...b } fragment a on Q { ...b } fragment b on Q { c }'],
    ['a fragment that is missing, which validation says', '{ ...a }'],
    ['what can’t be read, which the parser says', '{ a(b: "'],
    ['nothing', ''],
    ['long texts as values', `{ a(b: "${'x'.repeat(900)}") }`],
    ['names that mean something to JavaScript', '{ toString: a valueOf: a prototype: a }'],
  ])('%s', (_what, source) => expect(refusalOf(source)).toBeNull());

  it('GraphQL’s own description of a schema, under the limits of the program', () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
    expect(refusalOf(query, DEFAULT_QUERY_LIMITS)).toBeNull();
  });
});
