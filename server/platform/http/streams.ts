/** How many streams are open, and for whom; all of them end with the server. */
import { getOrAdd } from '../getOrAdd.ts';

export const MOST_STREAMS_OF_AN_ACCOUNT = 5;
const MOST_STREAMS = 2_000;

/** A stream that can be ended. */
export interface OpenStream {
  end(): void;
}

export class Streams {
  readonly #open = new Map<string, Set<OpenStream>>();
  #count = 0;

  /** Whether another stream of an account may be opened in this process. */
  hasRoomFor(account: string): boolean {
    return this.#count < MOST_STREAMS && (this.#open.get(account)?.size ?? 0) < MOST_STREAMS_OF_AN_ACCOUNT;
  }

  add(account: string, stream: OpenStream): void {
    getOrAdd(this.#open, account, () => new Set<OpenStream>()).add(stream);
    this.#count += 1;
  }

  remove(account: string, stream: OpenStream): void {
    const own = this.#open.get(account);
    if (!own?.delete(stream)) return;
    this.#count -= 1;
    if (own.size === 0) this.#open.delete(account);
  }

  endAll(): void {
    for (const own of [...this.#open.values()]) for (const stream of [...own]) stream.end();
  }
}
