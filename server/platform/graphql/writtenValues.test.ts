import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { placeWrittenValues } from './writtenValues.ts';

const schema = buildSchema(`
  input Bed { plants: [Plant!]! size: Int }
  input Plant { name: String! height: Int }
  type Query { sow(bed: Bed, times: Int, names: [String!]): String }
`);

function placesIn(source: string): unknown[] {
  const document = parse(source);
  const errors = validate(schema, document);
  placeWrittenValues(document, errors);
  return errors.map(({ extensions }) => extensions.inputPath);
}

test.each([
  ['an argument', '{ sow(times: "x") }', ['times']],
  ['a field of an object', '{ sow(bed: { size: "x", plants: [] }) }', ['bed', 'size']],
  [
    'an object in a list',
    '{ sow(bed: { plants: [{ name: "a" }, { name: "b", height: "x" }] }) }',
    ['bed', 'plants', 1, 'height'],
  ],
  [
    'a field that is missing',
    '{ sow(bed: { plants: [{ name: "a" }, { height: 1 }] }) }',
    ['bed', 'plants', 1],
  ],
  ['a field that there is not', '{ sow(bed: { plants: [], colour: 1 }) }', ['bed', 'colour']],
  ['an entry of a list', '{ sow(names: ["a", 2]) }', ['names', 1]],
  ['an argument that there is not', '{ sow(colour: 1) }', ['colour']],
])('%s is placed by its names', (_, source, inputPath) => {
  expect(placesIn(source)).toEqual([inputPath]);
});

test('each of several mistakes has its own place', () => {
  expect(placesIn('{ a: sow(times: "x") b: sow(bed: { plants: [{ name: 1 }] }) }')).toEqual([
    ['times'],
    ['bed', 'plants', 0, 'name'],
  ]);
});

test('a mistake that is in no argument has no place', () => {
  expect(placesIn('{ reap }')).toEqual([undefined]);
  expect(placesIn('query($times: Int = "x") { sow(times: $times) }')).toEqual([undefined]);
});
