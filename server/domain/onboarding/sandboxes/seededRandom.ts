/**
 * Numbers that look random but are the same every time for one seed. Never use them for anything that must
 * not be guessed.
 */
export class SeededRandom {
  #state: number;

  /** @param seed any whole number. */
  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to `below` - 1. The generator is mulberry32, by Tommy Ettinger, in the public domain. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /** One of several values, each chosen as often as its weight says. */
  pick<Value>(weighted: readonly (readonly [value: Value, weight: number])[]): Value {
    let left = this.below(weighted.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [value, weight] of weighted) {
      if (left < weight) return value;
      left -= weight;
    }
    throw new Error('There is nothing to pick from.');
  }
}
