import { setTimeout as wait } from 'node:timers/promises';

type Stop = () => Promise<void>;

/**
 * The program from its start to its end. Whatever is started is stopped again, the last first, also where the end comes
 * in the middle of the start: the start is told, and what it was doing is waited for, so that nothing which it brings
 * up meanwhile is left behind.
 */
export class Lifetime {
  readonly #ending = new AbortController();
  readonly #stops: Stop[] = [];
  #start: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | null = null;

  /** `longestStepMs` is how long a start that was told to end is waited for. */
  constructor(private readonly longestStepMs: number) {}

  /** Aborted when the program is to end: a start looks at it between its steps. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Notes how something that was started is stopped. */
  onStop(stop: Stop): void {
    this.#stops.push(stop);
  }

  /** Starts the program. Where that fails, stops what was started and throws; not where it was told to end. */
  async start(work: () => Promise<void>): Promise<void> {
    this.#start = work();
    try {
      await this.#start;
    } catch (error) {
      if (this.signal.aborted) return;
      await this.#stopAll();
      throw error;
    }
  }

  /** Ends the program. May be called again: all wait for the same end. */
  stop(): Promise<void> {
    this.#stopped ??= this.#end();
    return this.#stopped;
  }

  async #end(): Promise<void> {
    this.#ending.abort();
    const noLonger = new AbortController();
    await Promise.race([
      this.#start.catch(() => {}),
      wait(this.longestStepMs, undefined, { signal: noLonger.signal }).catch(() => {}),
    ]);
    noLonger.abort();
    await this.#stopAll();
  }

  async #stopAll(): Promise<void> {
    for (const each of this.#stops.splice(0).reverse()) await each();
  }
}
