import { createHash } from 'node:crypto';
import { Client, type QueryResult } from 'pg';
import { EarnedMap } from '../earnedMap.ts';
import { queryPrepared } from './preparedStatements.ts';

/**
 * A connection for writes. The caller says whether it needs a statement's answer: `ask` waits for it, and `send` sends
 * the statement ahead, so that PostgreSQL works on it while the next one is prepared. If one that was sent ahead fails,
 * PostgreSQL refuses everything after it in the transaction, and the next `ask`, at the latest the commit, fails with
 * its error.
 */
export class WriteClient extends Client {
  #sentAhead: Promise<unknown>[] = [];

  /** Sends a statement, and gives its answer once it and everything that was sent ahead of it has worked. */
  async ask(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    const ahead = this.#sentAhead;
    this.#sentAhead = [];
    const [answer] = await Promise.allSettled([this.#query(text, values), ...ahead]);
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
    const sent = this.#query(text, values);
    // The next `ask` reports a failure; until then it must not count as an unhandled rejection.
    sent.catch(() => {});
    this.#sentAhead.push(sent);
  }

  #query(text: string, values: readonly unknown[]): Promise<QueryResult> {
    return queryPrepared(this, { name: nameOf(text, values), text, values });
  }

  /** Undoes the transaction. What was sent ahead in it may have failed; the reason for undoing it matters more. */
  async undo(): Promise<void> {
    this.#sentAhead = [];
    await this.query('rollback');
  }
}

/** About as many as are sent repeatedly. Longer texts hold lists of values, and are hardly ever sent twice. */
const MOST_NAMES = 500;
const LONGEST_NAMED_TEXT = 10_000;

/** Names by the text of the statement, which names no council, as the values are bound apart. */
const names = new EarnedMap<string, string>(MOST_NAMES);

/** A statement with values gets a name the second time it is sent, as it is then worth planning once. */
function nameOf(text: string, values: readonly unknown[]): string {
  if (values.length === 0 || text.length > LONGEST_NAMED_TEXT) return '';
  const known = names.get(text);
  if (known !== undefined) return known;
  names.add(text, `write_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`);
  return '';
}
