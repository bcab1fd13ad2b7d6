import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { isLongAnswer, longAnswer } from './longAnswer.ts';

const row = (number: number) => ({ path: `“setting” ${number}`, values: Array(50).fill('é'.repeat(90)) });
const rows = Array.from({ length: 120 }, (_, number) => row(number));

test('an answer is long by the lists directly below it', () => {
  expect(isLongAnswer({ data: { matrix: rows } })).toBe(true);
  expect(isLongAnswer({ data: { matrix: rows.slice(0, 100), page: { nodes: rows } } })).toBe(false);
  expect(isLongAnswer({ data: null })).toBe(false);
  expect(isLongAnswer({})).toBe(false);
});

test('it has the same bytes as in one go, and others go between its pieces', async () => {
  const errors = [new GraphQLError('Another field failed.', { path: ['other'] })];
  const data = { matrix: rows, other: null, none: [], nothing: [null], page: { count: 1 } };
  for (const answer of [
    { data },
    { errors, data },
    { data, extensions: { cost: { asked: 1, limit: 2 } } },
    { errors, data, extensions: {} },
  ]) {
    const seen: string[] = [];
    setImmediate(() => seen.push('another'));
    const pieces = await longAnswer(answer);
    expect(seen).toEqual(['another']);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.concat(pieces).toString()).toBe(JSON.stringify(answer));
  }
});
