import { expect, test } from 'vitest';
import { inTurns } from './inTurns.ts';

test('each has its result in its place, and others go between them', async () => {
  const numbers = Array.from({ length: 45 }, (_, index) => index);
  const seen: string[] = [];
  const others = () => {
    seen.push('another');
    if (seen.length < 40) setImmediate(others);
  };
  setImmediate(others);
  const doubled = await inTurns(numbers, (number) => {
    if (number % 20 === 0) seen.push(`from ${number}`);
    return number * 2;
  });
  expect(doubled).toEqual(numbers.map((number) => number * 2));
  expect(seen.filter((each) => each !== 'another')).toEqual(['from 0', 'from 20', 'from 40']);
  expect(seen.slice(seen.indexOf('from 0'), seen.indexOf('from 20'))).toContain('another');
  expect(seen.slice(seen.indexOf('from 20'), seen.indexOf('from 40'))).toContain('another');
});

test('nothing is done for none', async () => {
  expect(await inTurns([], () => 1)).toEqual([]);
});
