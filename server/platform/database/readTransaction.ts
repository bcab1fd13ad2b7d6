import type { Pool, PoolClient } from 'pg';
import { queryPrepared } from './preparedStatements.ts';
import type { ReadLanes } from './readLanes.ts';
import type { ReadTurns, Turn } from './readTurns.ts';
import { scopeStatements, type TransactionScope } from './transactionScope.ts';

/** A statement that PostgreSQL plans once per connection and then knows by its name. */
export interface NamedStatement {
  name: string;
  text: string;
  /** The only column of its answer, where that is text: then PostgreSQL is not asked what the answer looks like. */
  textColumn?: string;
  /** It reads one record by its id, so reads that wait behind it on a connection wait only briefly. */
  isShort?: boolean;
}

const BEGIN = 'begin isolation level repeatable read read only';

/** Called with every statement that is sent, so that a test can count them. */
export type StatementListener = (text: string) => void;

const LIFT_PERSON = "set local app.person = ''";

/** The ways to PostgreSQL that all reads share. */
export interface ReadWays {
  pool: Pool;
  lanes: ReadLanes;
  turns: ReadTurns;
}

/**
 * One read-only transaction for one operation: opened at the first read, seeing one moment of the database,
 * with the council and person set before anything else. The connection pipelines, so opening costs no wait beyond that
 * for the council's turn.
 */
export class ReadTransaction {
  declare private opened: Promise<PoolClient> | null;

  constructor(
    private readonly ways: ReadWays,
    private readonly scope: TransactionScope,
    private readonly turn: Turn,
    private readonly listener?: StatementListener,
  ) {
    this.opened = null;
  }

  async query<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.opened ??= this.open();
    const client = await this.opened;
    this.listener?.(statement.text);
    const { name, text } = statement;
    return (await queryPrepared(client, { name, text, values })).rows as Row[];
  }

  /**
   * Reads rows of everybody in the council, even where the transaction may see only one person. The statements that
   * lift the person's scope and set it again are sent with the read, so that no other read comes between them. If one
   * of them fails, everything after it fails too.
   */
  async queryOfWholeCouncil<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    if (this.scope.personId === null) return this.query<Row>(statement, values);
    this.opened ??= this.open();
    const client = await this.opened;
    const { name, text } = statement;
    this.listener?.(text);
    client.query(LIFT_PERSON).catch(() => {});
    const answer = queryPrepared(client, { name, text, values });
    client.query(scopeStatements(this.scope).join('; ')).catch(() => {});
    return (await answer).rows as Row[];
  }

  /** Reads once, in a transaction of its own that begins and ends with it: all of it in one flight. */
  async queryAndEnd<Row>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.listener?.(statement.text);
    const read = { scope: scopeStatements(this.scope), statement, values, turn: this.turn };
    return (await this.ways.lanes.read(read)) as Row[];
  }

  /**
   * Ends the transaction; its connection goes back once PostgreSQL has said so. Nobody waits for that: a transaction
   * that only read has nothing left to go wrong for its caller. Safe to call twice, and when nothing was read.
   */
  async end(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    const client = await opened?.catch(() => null);
    if (!client) return;
    const release = (fault?: Error | boolean) => {
      client.release(fault);
      this.ways.turns.leave(this.turn);
    };
    client.query('commit').then(
      () => release(),
      (error: unknown) => release(error instanceof Error ? error : true),
    );
  }

  private async open(): Promise<PoolClient> {
    const client = await this.connection();
    const { stream } = client.connection;
    // Held back until the first read has been written too, so that both go out together.
    stream.cork();
    process.nextTick(() => stream.uncork());
    // Not awaited: the first read travels behind it. Should it fail, that read fails with it.
    client.query([BEGIN, ...scopeStatements(this.scope)].join('; ')).catch(() => {});
    return client;
  }

  /** A connection, once it is the council's turn; the turn ends with the transaction. */
  private async connection(): Promise<PoolClient> {
    const { pool, turns } = this.ways;
    const waits = turns.enter(this.turn);
    if (waits) await waits;
    try {
      return await pool.connect();
    } catch (error) {
      turns.leave(this.turn);
      throw error;
    }
  }
}
