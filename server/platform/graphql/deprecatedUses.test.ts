import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { DeprecatedUses } from './deprecatedUses.ts';

const schema = buildSchema(`
  enum Season { SPRING, LENT @deprecated(reason: "Use SPRING. Goes on 2027-06-01 or later.") }
  input Wish { within: [Wish!], colour: String, color: String @deprecated(reason: "Use colour. Goes on 2027-06-02 or later.") }
  type Plant { name: String, label: String @deprecated(reason: "Use name.") }
  type Query {
    plants(before: String @deprecated(reason: "Use dueBefore. Goes on 2027-06-03 or later."), wish: Wish, season: Season): [Plant]
    inSeasons(seasons: [Season!]!): [Plant]
    herbs: [Plant] @deprecated(reason: "Use plants. Goes on 2027-06-04 or later.")
  }
`);

function usesOf(source: string, name?: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  );
  return new DeprecatedUses(schema, document, operation as OperationDefinitionNode).with(variables);
}

test('a field, an argument, an input field and a value are told with what to use and until when', () => {
  expect(
    usesOf('{ herbs { name } plants(before: "x", wish: { color: "red" }, season: LENT) { name label } }'),
  ).toEqual([
    { coordinate: 'Query.herbs', reason: 'Use plants. Goes on 2027-06-04 or later.', goesOn: '2027-06-04' },
    {
      coordinate: 'Query.plants(before:)',
      reason: 'Use dueBefore. Goes on 2027-06-03 or later.',
      goesOn: '2027-06-03',
    },
    { coordinate: 'Wish.color', reason: 'Use colour. Goes on 2027-06-02 or later.', goesOn: '2027-06-02' },
    { coordinate: 'Season.LENT', reason: 'Use SPRING. Goes on 2027-06-01 or later.', goesOn: '2027-06-01' },
    { coordinate: 'Plant.label', reason: 'Use name.', goesOn: null },
  ]);
});

test('a value is told by its own type, wherever it stands', () => {
  expect(usesOf('{ inSeasons(seasons: [LENT]) { name } }').map(({ coordinate }) => coordinate)).toEqual([
    'Season.LENT',
  ]);
});

test('each is told once, and what stays is not told', () => {
  expect(usesOf('{ a: herbs { name } b: herbs { name } }').map(({ coordinate }) => coordinate)).toEqual([
    'Query.herbs',
  ]);
  expect(usesOf('{ plants(wish: { colour: "red" }, season: SPRING) { name } }')).toEqual([]);
});

test('what only the variables hold is told too, however deep', () => {
  const told = (variables: Record<string, unknown>) =>
    usesOf(
      'query($wish: Wish, $season: Season) { plants(wish: $wish, season: $season) { name } }',
      undefined,
      variables,
    ).map(({ coordinate }) => coordinate);
  expect(told({ wish: { color: 'red' }, season: 'LENT' })).toEqual(['Wish.color', 'Season.LENT']);
  expect(told({ wish: { within: [{ within: [{ color: null }] }] } })).toEqual(['Wish.color']);
  expect(told({ wish: { colour: 'red', within: [] }, season: 'SPRING' })).toEqual([]);
  expect(told({ wish: 'color', season: { LENT: 1 } })).toEqual([]);
});

test('only what the operation itself reaches is told, in its fragments too', () => {
  const document = `
    query Old { plants { ...Labelled } } query New { plants { name } } fragment Labelled on Plant { label }`;
  expect(usesOf(document, 'Old').map(({ coordinate }) => coordinate)).toEqual(['Plant.label']);
  expect(usesOf(document, 'New')).toEqual([]);
});
