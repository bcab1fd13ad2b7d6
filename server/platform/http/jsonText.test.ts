import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonFault, readJson } from './jsonText.ts';

const BOUNDS = { depth: 5, values: 20, keys: 4 };
const read = (text: string) => readJson(text, BOUNDS);
const nested = (depth: number) => `${'{"a":['.repeat(depth / 2)}1${']}'.repeat(depth / 2)}`;

describe('a JSON text', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__') && !text.includes('e'));
        // Whole numbers of so many figures may be refused, which has tests of its own.
        fc.pre(!/(?<![.\d])\d{16,}(?!\.)/.test(text));
        expect(readJson(text, { depth: 99, values: 9_999, keys: 999 })).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each(['', '{', '{"a"', '"\\', '{"a":1,}', '[1 2]', 'undefined', '{a:1}', '-', '01', '{"\\x":1}', '}}]'])(
    'is refused where it is none: %j',
    (text) => expect(() => read(text)).toThrow(new JsonFault('is not JSON')),
  );

  it.each([
    [nested(6), 'more than 5 levels'],
    ['['.repeat(900_000), 'more than 5 levels'],
    [`[${'1,'.repeat(20)}1]`, 'more than 20 values'],
    ['{"a":1,"b":1,"c":1,"d":1,"e":1}', 'more than 4 keys'],
  ])('is refused where it is out of bounds: %.20s', (text, said) => {
    const refusal = new JsonFault(expect.stringContaining(said) as unknown as string, true);
    expect(() => read(text)).toThrow(expect.objectContaining({ isTooLarge: refusal.isTooLarge }));
    expect(() => read(text)).toThrow(said);
  });

  it('may be as large as the bounds', () => {
    expect(read(nested(4))).toEqual({ a: [{ a: [1] }] });
    expect(read('{"a":1,"b":1,"c":1,"d":1}')).toEqual({ a: 1, b: 1, c: 1, d: 1 });
  });

  it.each(['{"a":1,"a":2}', '{"b":{"a":1,"c":[],"a":2}}', String.raw`{"a":1,"\u0061":2}`])(
    'is refused with a key that is there twice: %s',
    (text) => expect(() => read(text)).toThrow('has a key twice'),
  );

  it('may use a key again in another object, and as a value', () => {
    expect(read('[{"a":"a"},{"a":{"a":1}}]')).toEqual([{ a: 'a' }, { a: { a: 1 } }]);
  });

  it.each(['{"__proto__":1}', '{"a":[{"__proto__":{}}]}', String.raw`{"__\u0070roto__":1}`])(
    'is refused with the key of a prototype: %s',
    (text) => expect(() => read(text)).toThrow('__proto__'),
  );

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '9007199254740992',
    '123456789012345678901234567890',
    '1e400',
    '-1e400',
    '1e-400',
    '1.00000000000000000001',
    '0.99999999999999999999',
    '9007199254740991.5',
    '9.007199254740993e15',
  ])('is refused with a number that would be changed: %s', (text) =>
    expect(() => read(`{"a":[1,${text}]}`)).toThrow('can’t be kept as it is written'),
  );

  it.each([
    '0',
    '-0',
    '9007199254740991',
    '-9007199254740991',
    '1e5',
    '0.1',
    '0.30000000000000004',
    '1.50',
    '0.10000000000000001',
    '9.007199254740991e15',
    '0e9',
  ])('keeps %s', (text) => expect(read(text)).toBe(JSON.parse(text)));

  it('looks for none of this in texts', () => {
    const text = String.raw`{"a":"{[{[{[{[{[ 1e400, \"__proto__\": \\","b":"\\\""}`;
    expect(read(text)).toEqual(JSON.parse(text));
  });
});
