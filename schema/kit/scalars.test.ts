import { parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DateScalar, DateTimeScalar, NhsNumberScalar, PenceScalar } from './scalars.ts';

const literal = (text: string) => PenceScalar.parseLiteral(parseValue(text));

describe('an amount in pence', () => {
  test.each([0, 18_450, -1, 9_007_199_254_740_991])('may be %s, sent or written', (pence) => {
    expect([PenceScalar.parseValue(pence), literal(String(pence))]).toEqual([pence, pence]);
  });

  test('is nought for a nought below nought', () => {
    expect(Object.is(PenceScalar.parseValue(-0), 0)).toBe(true);
    expect(Object.is(literal('-0'), 0)).toBe(true);
  });

  test.each([0.5, 2 ** 53, Number.POSITIVE_INFINITY, Number.NaN, '5', true, null, [5], { pence: 5 }])(
    'is never rounded nor made of something else: %j',
    (value) => expect(() => PenceScalar.parseValue(value)).toThrow('Money is whole pence'),
  );

  test.each([
    '0.5',
    '5.0',
    '1e3',
    '9007199254740993',
    '123456789012345678901234567890',
    '"5"',
    'true',
    '[5]',
  ])('is never rounded in a document: %s', (text) =>
    expect(() => literal(text)).toThrow('Money is whole pence'),
  );
});

describe('a value that is wrong in a document', () => {
  test.each([
    [DateScalar, '"x"'],
    [DateTimeScalar, '"x"'],
    [PenceScalar, '"x"'],
    [NhsNumberScalar, '9434765919'],
  ])('of %s is told with its place', (scalar, text) => {
    const node = parseValue(text);
    expect(() => scalar.parseLiteral(node)).toThrow(expect.objectContaining({ nodes: [node] }));
  });
});
