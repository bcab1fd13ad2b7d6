import { createHash } from 'node:crypto';
import { Client, type QueryResult } from 'pg';

/** What the ORM is told of a statement whose answer it does not look at. */
const SENT: QueryResult = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };

/** Opening a transaction, setting its scope, and saving rows: all of which either work or undo the transaction. */
const NEEDS_NO_ANSWER = /^(begin; |insert into (?!.* returning )|update (?!.* returning ))/s;

/**
 * The ORM's connection. It sends what needs no answer without waiting for one, so that several statements travel
 * together, and PostgreSQL works on one while the next is written. Should one of them fail, PostgreSQL refuses all
 * that follows in the transaction, and whatever is waited for next, at the latest the commit, fails with its error.
 */
export class ChangeClient extends Client {
  #sentAhead: Promise<unknown>[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: pg's own method has seven overloads; this passes all of them on.
  override query(...given: any[]): any {
    const send = super.query as (...given: unknown[]) => Promise<unknown>;
    const text: unknown = given[0];
    if (typeof text !== 'string' || typeof given.at(-1) === 'function') return send.apply(this, given);
    // What is undone may have failed; the reason for undoing it matters more.
    if (text.startsWith('begin; ') || text === 'rollback') this.#sentAhead = [];
    if (!NEEDS_NO_ANSWER.test(text)) return this.#answered(send.apply(this, named(given)));
    const { stream } = this.connection;
    stream.cork();
    setImmediate(() => stream.uncork());
    const sent = send.apply(this, named(given));
    // Looked at by whoever waits next; until then it is nobody's fault.
    sent.catch(() => {});
    this.#sentAhead.push(sent);
    return Promise.resolve(SENT);
  }

  /** The answer, once everything sent ahead of it is known to have worked. */
  async #answered(answer: Promise<unknown>): Promise<unknown> {
    const ahead = this.#sentAhead;
    this.#sentAhead = [];
    const [result] = await Promise.allSettled([answer, ...ahead]);
    await Promise.all(ahead);
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  }
}

/** Statements with values are prepared by name, each planned once on a connection; so many and no more. */
const MOST_NAMES = 500;
const names = new Map<string, string>();

function named(given: unknown[]): unknown[] {
  const [text, values] = given;
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return given;
  const name = names.get(text) ?? newName(text);
  return name === null ? given : [{ name, text, values }];
}

function newName(text: string): string | null {
  if (names.size >= MOST_NAMES) return null;
  const name = `change_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
