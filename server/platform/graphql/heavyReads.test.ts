import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { heavyTestOf } from './heavyReads.ts';

const schema = buildSchema(`
  input Search { name: String, number: Int }
  type Page { total: Int, rows: [Int] }
  type Query { people(search: Search): Page, me: Int, matrix: [Int] }`);
const fields = schema.getQueryType()?.getFields();
Object.assign(fields?.people ?? {}, { extensions: { isHeavyWith: ['search.name'] } });
Object.assign(fields?.matrix ?? {}, { extensions: { isHeavy: true } });

function isHeavy(source: string, variables: Record<string, unknown> = {}): boolean {
  const document = parse(source);
  return heavyTestOf(schema, document, document.definitions[0] as OperationDefinitionNode)(variables);
}

it.each([
  ['{ me }', false],
  ['{ me matrix }', true],
  ['{ ...F } fragment F on Query { matrix }', true],
  ['query A { me } query B { matrix }', false],
  ['{ people { total } }', false],
  ['{ people(search: { number: 1 }) { total } }', false],
  ['{ people(search: { name: null }) { total } }', false],
  ['{ people(search: { name: "a" }) { total } }', true],
])('%s is heavy: %s', (source, expected) => {
  expect(isHeavy(source)).toBe(expected);
});

it('looks into the variables for what makes it heavy', () => {
  const whole = 'query($search: Search) { people(search: $search) { total } }';
  expect(isHeavy(whole)).toBe(false);
  expect(isHeavy(whole, { search: { number: 1 } })).toBe(false);
  expect(isHeavy(whole, { search: { name: 'a' } })).toBe(true);
  const part = 'query($name: String) { people(search: { name: $name }) { total } }';
  expect([isHeavy(part, { name: null }), isHeavy(part, { name: 'a' })]).toEqual([false, true]);
  const byDefault = 'query($search: Search = { name: "a" }) { people(search: $search) { total } }';
  expect([isHeavy(byDefault), isHeavy(byDefault, { search: null })]).toEqual([true, false]);
});
