import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Deals out turns of the program to pieces of work that come all at once, so that whatever else waits goes between them.
 * Each turn takes pieces until they weigh `mostInOne` together, in the order in which they came.
 */
export class Turns {
  #weight = 0;
  #turn: Promise<void> | null = null;

  constructor(private readonly mostInOne: number) {}

  /** The turn for a piece of work of this weight; null where it may be done at once. */
  take(weight: number): Promise<void> | null {
    this.#weight += weight;
    if (this.#weight > this.mostInOne) {
      this.#weight = weight;
      this.#turn = (this.#turn ?? Promise.resolve()).then(() => nextTurn());
    }
    return this.#turn;
  }
}
