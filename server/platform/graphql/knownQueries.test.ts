import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { KnownQueries, type KnownQuery } from './knownQueries.ts';

function query(source: string, operationName: string | null = null): KnownQuery {
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return { source, operationName, document, operation, run: () => ({ data: {} }) };
}

test('a query is found by its text and the name that was asked for, and by nothing else', () => {
  const known = new KnownQueries();
  const named = query('query A { a }', 'A');
  known.remember(named);
  expect(known.find('query A { a }', 'A')).toBe(named);
  expect(known.find('query A { a }', null)).toBeUndefined();
  expect(known.find('query A { a }', '')).toBeUndefined();
  expect(known.find('query A { b }', 'A')).toBeUndefined();
});

test('changes are not kept, nor texts longer than 10,000 characters', () => {
  const known = new KnownQueries();
  known.remember(query('mutation { a }'));
  expect(known.find('mutation { a }', null)).toBeUndefined();
  const long = query(`{ a ${' '.repeat(10_000)}}`);
  known.remember(long);
  expect(known.find(long.source, null)).toBeUndefined();
});

test('the one used longest ago is forgotten when there are more than 500', () => {
  const known = new KnownQueries();
  for (let number = 0; number < 500; number++) known.remember(query(`{ a${number} }`));
  known.find('{ a0 }', null);
  known.remember(query('{ another }'));
  expect(known.find('{ a0 }', null)).toBeDefined();
  expect(known.find('{ a1 }', null)).toBeUndefined();
  expect(known.find('{ another }', null)).toBeDefined();
});
