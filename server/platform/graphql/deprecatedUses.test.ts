import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { deprecatedUses } from './deprecatedUses.ts';

const schema = buildSchema(`
  enum Season { SPRING, LENT @deprecated(reason: "Use SPRING. Goes on 2027-06-01 or later.") }
  input Wish { colour: String, color: String @deprecated(reason: "Use colour. Goes on 2027-06-02 or later.") }
  type Plant { name: String, label: String @deprecated(reason: "Use name.") }
  type Query {
    plants(before: String @deprecated(reason: "Use dueBefore. Goes on 2027-06-03 or later."), wish: Wish, season: Season): [Plant]
    herbs: [Plant] @deprecated(reason: "Use plants. Goes on 2027-06-04 or later.")
  }
`);

function usesOf(source: string, name?: string) {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!name || definition.name?.value === name),
  );
  return deprecatedUses(schema, document, operation as OperationDefinitionNode);
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

test('each is told once, and what stays is not told', () => {
  expect(usesOf('{ a: herbs { name } b: herbs { name } }').map(({ coordinate }) => coordinate)).toEqual([
    'Query.herbs',
  ]);
  expect(usesOf('{ plants(wish: { colour: "red" }, season: SPRING) { name } }')).toEqual([]);
});

test('only what the operation itself reaches is told, in its fragments too', () => {
  const document = `
    query Old { plants { ...Labelled } } query New { plants { name } } fragment Labelled on Plant { label }`;
  expect(usesOf(document, 'Old').map(({ coordinate }) => coordinate)).toEqual(['Plant.label']);
  expect(usesOf(document, 'New')).toEqual([]);
});
