import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundedMap } from './boundedMap.ts';

test('never holds more than it may, and tells which entries it forgot', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(40)), (most, keys) => {
      const map = new BoundedMap<number, string>(most);
      const held = new Set<number>();
      for (const key of keys) {
        const forgotten = map.set(key, `value of ${key}`);
        held.add(key);
        for (const each of forgotten) expect(held.delete(each)).toBe(true);
        expect(held.size).toBeLessThanOrEqual(most);
        for (const each of held) expect(map.get(each)).toBe(`value of ${each}`);
      }
    }),
  );
});

test('keeps what is used again before half of what it holds is new', () => {
  for (const most of [2, 3, 10, 11, 500]) {
    const map = new BoundedMap<string, number>(most);
    map.set('used', 0);
    for (let number = 1; number <= most * 5; number += 1) {
      map.set(`new ${number}`, number);
      if (number % Math.max(1, Math.floor(most / 2)) === 0) expect(map.get('used'), `${most}`).toBe(0);
    }
    expect(map.get('new 1')).toBeUndefined();
  }
});

const keysOf = (map: BoundedMap<number, string>) =>
  [...{ [Symbol.iterator]: () => map[Symbol.iterator]() }].map(([key]) => key);

test('never holds more bytes than it may, and keeps what was used last', () => {
  const bytesOf = (_key: number, value: string) => value.length;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(10), fc.nat(30)), { maxLength: 60 }), (given) => {
      const map = new BoundedMap<number, string>(100, { mostBytes: 40, bytesOf });
      for (const [key, length] of given) {
        const before = keysOf(map);
        const forgotten = map.set(key, 'x'.repeat(length));
        const held = [...{ [Symbol.iterator]: () => map[Symbol.iterator]() }];
        expect([...forgotten, ...keysOf(map)]).toEqual([...before.filter((each) => each !== key), key]);
        expect(held.reduce((sum, [, value]) => sum + value.length, 0)).toBeLessThanOrEqual(40);
        expect(held.at(-1)).toEqual([key, 'x'.repeat(length)]);
      }
    }),
  );
  const map = new BoundedMap<number, string>(100, { mostBytes: 40, bytesOf });
  map.set(1, 'x'.repeat(41));
  expect(map.get(1)).toBeUndefined();
});
