import { expect, test } from 'vitest';
import { EarnedMap } from './earnedMap.ts';

test('what was asked for again stays, however many are added that nobody asks for', () => {
  const map = new EarnedMap<string, number>(2);
  map.add('used', 1);
  expect(map.get('used')).toBe(1);
  for (let number = 0; number < 100; number++) map.add(`once ${number}`, number);
  expect(map.get('used')).toBe(1);
  expect(map.get('once 97')).toBeUndefined();
  expect(map.get('once 98')).toBe(98);
});

test('of those that were asked for again, the one used longest ago goes first', () => {
  const map = new EarnedMap<string, number>(2);
  for (const [index, key] of ['a', 'b'].entries()) {
    map.add(key, index);
    map.get(key);
  }
  map.get('a');
  map.add('c', 2);
  map.get('c');
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([0, undefined, 2]);
});
