import { BoundedMap, type SizeBound } from './boundedMap.ts';

/**
 * A bounded map in which a place is earned by being asked for again. What has been asked for once waits apart, so that
 * any number of things that nobody repeats push out nothing that is used all the time.
 */
export class EarnedMap<Key, Value> {
  private readonly earned: BoundedMap<Key, Value>;
  private readonly waiting: BoundedMap<Key, Value>;

  /**
   * `mostEntries` have earned their place at most, and as many more wait; of both, the least recently used go first. Each
   * of the two is held to `size` as well, where it is given.
   */
  constructor(mostEntries: number, size?: SizeBound<Key, Value>) {
    this.earned = new BoundedMap(mostEntries, size);
    this.waiting = new BoundedMap(mostEntries, size);
  }

  /** The value of a key that was set before; to ask for one that waits earns its place. */
  get(key: Key): Value | undefined {
    const earned = this.earned.get(key);
    if (earned !== undefined) return earned;
    const waiting = this.waiting.get(key);
    if (waiting === undefined) return undefined;
    this.waiting.delete(key);
    this.earned.set(key, waiting);
    return waiting;
  }

  /** Sets the value of a new key, which waits until it is asked for. */
  add(key: Key, value: Value): void {
    this.waiting.set(key, value);
  }
}
