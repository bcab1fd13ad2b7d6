import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many at a time take a few milliseconds, and cost next to nothing in turns. */
const AT_A_TIME = 20;

/**
 * Does something for each of many, a few at a time, and lets whatever waits go between them: a long list made in one go
 * would keep everybody else's requests waiting.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  each: (item: Item) => Result,
  atATime = AT_A_TIME,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atATime === 0) await nextTurn();
    results.push(each(item));
  }
  return results;
}
