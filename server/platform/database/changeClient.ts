import { createHash } from 'node:crypto';
import { Client, type QueryConfig, type QueryResult } from 'pg';

/**
 * A connection for changes. Whoever sends a statement says whether its answer is needed: `ask` waits for it, and `send`
 * lets the statement travel ahead of the next, so that PostgreSQL works on one while the next is written. Should one
 * that was sent ahead fail, PostgreSQL refuses all that follows in the transaction, and whatever is asked next, at the
 * latest the commit, fails with its error.
 */
export class ChangeClient extends Client {
  #sentAhead: Promise<unknown>[] = [];

  /** Sends a statement, and gives its answer once it and everything that was sent ahead of it has worked. */
  async ask(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    const ahead = this.#sentAhead;
    this.#sentAhead = [];
    const [answer] = await Promise.allSettled([this.query(named(text, values)), ...ahead]);
    await Promise.all(ahead);
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }

  /** Sends a statement whose answer nobody looks at: it either works or undoes the transaction. */
  send(text: string, values: readonly unknown[] = []): void {
    const { stream } = this.connection;
    // Held back until the end of this turn, so that statements sent one after another go out together.
    stream.cork();
    setImmediate(() => stream.uncork());
    const sent = this.query(named(text, values));
    // Whoever asks next looks at it; until then its failure is nobody's.
    sent.catch(() => {});
    this.#sentAhead.push(sent);
  }

  /** Undoes the transaction. What was sent ahead in it may have failed; the reason for undoing it matters more. */
  async undo(): Promise<void> {
    this.#sentAhead = [];
    await this.query('rollback');
  }
}

/** Statements with values are prepared by name, each planned once on a connection; so many and no more. */
const MOST_NAMES = 500;
const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): QueryConfig {
  if (values.length === 0) return { text };
  return { name: names.get(text) ?? newName(text), text, values: [...values] };
}

function newName(text: string): string | undefined {
  if (names.size >= MOST_NAMES) return undefined;
  const name = `change_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
