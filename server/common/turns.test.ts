import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('what fits into one turn is done at once', () => {
  const turns = new Turns(10);
  expect([4, 6].map((weight) => turns.take(weight))).toEqual([null, null]);
});

test('the rest is done in order, and others go between its turns', async () => {
  const turns = new Turns(10);
  const seen: string[] = [];
  const pieces = Array.from({ length: 8 }, async (_, piece) => {
    await turns.take(5);
    seen.push(`piece ${piece}`);
  });
  const others = (async () => {
    for (let time = 0; time < 20; time += 1) {
      await nextTurn();
      seen.push('another');
    }
  })();
  await Promise.all([...pieces, others]);
  const pieceOrder = seen.filter((each) => each !== 'another');
  expect(pieceOrder).toEqual(Array.from({ length: 8 }, (_, piece) => `piece ${piece}`));
  for (const piece of [1, 3, 5]) {
    const between = seen.slice(seen.indexOf(`piece ${piece}`), seen.indexOf(`piece ${piece + 1}`));
    expect(between).toContain('another');
  }
});

test('a piece heavier than a turn has one to itself', async () => {
  const turns = new Turns(10);
  const first = turns.take(50);
  const second = turns.take(50);
  expect(first).not.toBe(second);
  await Promise.all([first, second]);
});
