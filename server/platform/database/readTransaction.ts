import type { Pool, PoolClient } from 'pg';
import { scopeStatements, type TransactionScope } from './transactionScope.ts';

/** A statement that PostgreSQL plans once per connection and then knows by its name. */
export interface NamedStatement {
  name: string;
  text: string;
}

/** Told of every statement sent, so that a test can count them. */
export type StatementListener = (text: string) => void;

const LIFT_PERSON = "set local app.person = ''";

/**
 * One read-only transaction for one operation: opened at the first read, seeing one moment of the database,
 * with the council and person set before anything else. The connection pipelines, so opening costs no wait.
 */
export class ReadTransaction {
  #client: Promise<PoolClient> | null = null;
  readonly #pool: Pool;
  readonly #scope: TransactionScope;
  readonly #listener: StatementListener | undefined;

  constructor(pool: Pool, scope: TransactionScope, listener?: StatementListener) {
    this.#pool = pool;
    this.#scope = scope;
    this.#listener = listener;
  }

  async query<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.#client ??= this.#open();
    const client = await this.#client;
    this.#listener?.(statement.text);
    const result = await client.query({ ...statement, values: [...values] });
    return result.rows as Row[];
  }

  /**
   * Reads rows of everybody in the council, whomever the transaction may see. What lifts the person's scope and what
   * sets it again go out with the read, so that no other read falls between; should one fail, so does all that follows.
   */
  async queryOfWholeCouncil<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    if (this.#scope.personId === null) return this.query<Row>(statement, values);
    this.#client ??= this.#open();
    const client = await this.#client;
    this.#listener?.(statement.text);
    client.query(LIFT_PERSON).catch(() => {});
    const answer = client.query({ ...statement, values: [...values] });
    client.query(scopeStatements(this.#scope)).catch(() => {});
    return (await answer).rows as Row[];
  }

  /** Reads once and ends the transaction with it: the opening, the read and the end go out together. */
  queryAndEnd<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    const answer = this.query<Row>(statement, values);
    // Behind the read, which waits for the same connection. Without one, the read fails and nothing needs an end.
    this.#client?.then(
      () => this.end(),
      () => {},
    );
    return answer;
  }

  /**
   * Ends the transaction; its connection goes back once PostgreSQL has said so. Nobody waits for that: a transaction
   * that only read has nothing left to go wrong for its caller. Safe to call twice, and when nothing was read.
   */
  async end(): Promise<void> {
    const opened = this.#client;
    this.#client = null;
    const client = await opened?.catch(() => null);
    client?.query('commit').then(
      () => client.release(),
      (error: unknown) => client.release(error instanceof Error ? error : true),
    );
  }

  async #open(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    const { stream } = client.connection;
    // Held back until the first read has been written too, so that both go out together.
    stream.cork();
    process.nextTick(() => stream.uncork());
    // Not awaited: the first read travels behind it. Should it fail, that read fails with it.
    client
      .query(`begin isolation level repeatable read read only; ${scopeStatements(this.#scope)}`)
      .catch(() => {});
    return client;
  }
}
