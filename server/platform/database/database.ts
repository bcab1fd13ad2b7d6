import {
  type EntityManager,
  type EntitySchema,
  MikroORM,
  type PostgreSqlConnection,
} from '@mikro-orm/postgresql';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { databaseOfUrl } from './databaseUrl.ts';
import type { FairQueue } from './fairQueue.ts';
import { outliveConnections } from './outliveConnections.ts';
import { ReadLanes } from './readLanes.ts';
import { ReadTransaction, type ReadWays, type StatementListener } from './readTransaction.ts';
import { NO_TURN, ReadTurns, type Turn, writeTurns } from './readTurns.ts';
import { IN_PLACE_OF_COMMIT, Rehearsal } from './rehearsal.ts';
import { type SelfCheck, selfCheck } from './selfCheck.ts';
import { SharedTransaction } from './sharedTransaction.ts';
import { scopeStatements, type TransactionScope } from './transactionScope.ts';
import { WriteClient } from './writeClient.ts';
import { WriteDriver } from './writeConnection.ts';
import { WriteTransaction } from './writeTransaction.ts';

export interface DatabaseOptions {
  applicationUrl: string;
  entities: EntitySchema[];
  poolSize: number;
  listener?: StatementListener;
}

/** A connection of the pool for writes. */
type Connection = PoolClient & WriteClient;
/** Gives a connection back; with a fault it is closed. */
type Release = (fault?: Error) => void;

/** The application's two ways into PostgreSQL: plain transactions for reads, and the ORM's for writes. */
export class Database {
  readonly #reads: ReadWays;
  readonly #orm: MikroORM;
  readonly #writes: Pool;
  readonly #writeTurns: FairQueue;
  readonly #listener: StatementListener | undefined;
  readonly #connectionString: string;
  #checking: Promise<SelfCheck> | null = null;

  private constructor(parts: {
    reads: ReadWays;
    orm: MikroORM;
    writes: Pool;
    writeTurns: FairQueue;
    listener: StatementListener | undefined;
    connectionString: string;
  }) {
    this.#reads = parts.reads;
    this.#orm = parts.orm;
    this.#writes = parts.writes;
    this.#writeTurns = parts.writeTurns;
    this.#listener = parts.listener;
    this.#connectionString = parts.connectionString;
  }

  static async connect(options: DatabaseOptions): Promise<Database> {
    const connectionString = options.applicationUrl;
    const turns = new ReadTurns(options.poolSize);
    const pool = new Pool({ connectionString, max: turns.connections, pipeline: true, idleTimeoutMillis: 0 });
    outliveConnections(pool);
    const lanes = new ReadLanes(pool, connectionString, Math.ceil(options.poolSize / 2), turns);
    const orm = await MikroORM.init({
      driver: WriteDriver,
      dbName: databaseOfUrl(connectionString),
      ensureDatabase: false,
      entities: options.entities,
      driverOptions: { connectionString, Client: WriteClient, pipeline: true },
      pool: { max: options.poolSize },
      implicitTransactions: false,
      // References use columns that are also properties of their own, such as the tenant's.
      discovery: { checkNonPersistentCompositeProps: false },
      allowGlobalContext: false,
    });
    const writes = (await (orm.em.getConnection() as PostgreSqlConnection).getNativeClient()) as Pool;
    outliveConnections(writes);
    return new Database({
      reads: { pool, lanes, turns },
      orm,
      writes,
      writeTurns: writeTurns(options.poolSize),
      listener: options.listener,
      connectionString,
    });
  }

  /** A read-only transaction that opens itself at the first query, once it is the turn of whoever asks. */
  read(scope: TransactionScope, turn: Turn = NO_TURN): ReadTransaction {
    return new ReadTransaction(this.#reads, scope, turn, this.#listener);
  }

  /** The turns of operations that may read about everybody or everything. */
  get heavyTurns(): FairQueue {
    return this.#reads.turns.heavy;
  }

  /** Writes with the ORM in one transaction, as `transaction` does. */
  write<Result>(
    scope: TransactionScope,
    work: (entityManager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.transaction(scope, (transaction) => work(transaction.entityManager));
  }

  /** Writes in one transaction with the scope set first: commits when `work` returns, undoes all when it throws. */
  async transaction<Result>(
    scope: TransactionScope,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    const { result, release } = await this.#written(scope, this.#flushed(work), 'commit');
    release();
    return result;
  }

  /**
   * Many commands in one transaction, with what they read: commits when `work` returns, undoes all when it throws. For
   * what nobody waits for, as the transaction takes one turn of the council's from its beginning to its end.
   */
  async inOneTransaction<Result>(
    scope: TransactionScope,
    work: (shared: SharedTransaction) => Promise<Result>,
  ): Promise<Result> {
    const onClient = (client: Connection) =>
      work(new SharedTransaction(client, () => this.#transactionOn(client)));
    const { result, release } = await this.#written(scope, onClient, 'commit');
    release();
    return result;
  }

  /**
   * Writes as `transaction` does, and throws what that would, but never commits. The caller reads the outcome from the
   * rehearsal, and ends it.
   */
  async rehearse<Result>(
    scope: TransactionScope,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<{ result: Result; rehearsal: Rehearsal }> {
    const { client, result, release } = await this.#written(scope, this.#flushed(work), IN_PLACE_OF_COMMIT);
    return { result, rehearsal: new Rehearsal(client, release, () => this.#transactionOn(client)) };
  }

  /** Writes, then runs a last statement, and returns the connection with the result; undoes all when either throws. */
  async #written<Result>(
    scope: TransactionScope,
    work: (client: Connection) => Promise<Result>,
    lastStatement: string,
  ): Promise<{ client: Connection; result: Result; release: Release }> {
    const { client, release } = await this.#writeConnection(scope);
    try {
      client.send(['begin', ...scopeStatements(scope)].join('; '));
      const result = await work(client);
      await client.ask(lastStatement);
      return { client, result, release };
    } catch (error) {
      client.undo().then(() => release(), release);
      // Callers know errors by the ORM's names; an error that did not pass through the ORM gets its name here.
      throw error instanceof DatabaseError ? this.#orm.em.getDriver().convertException(error) : error;
    }
  }

  /** Work in one transaction, after which what the ORM holds back is written. */
  #flushed<Result>(work: (transaction: WriteTransaction) => Promise<Result>) {
    return async (client: Connection) => {
      const transaction = this.#transactionOn(client);
      const result = await work(transaction);
      await transaction.flush();
      return result;
    };
  }

  /** A connection for writes, once it is the council's turn, which ends when it is released. */
  async #writeConnection({ tenantId }: TransactionScope): Promise<{ client: Connection; release: Release }> {
    const turns = this.#writeTurns;
    const leave = () => {
      if (tenantId !== null) turns.leave(tenantId);
    };
    if (tenantId !== null) await turns.enter(tenantId);
    try {
      const client = (await this.#writes.connect()) as Connection;
      const release = (fault?: Error) => {
        client.release(fault);
        leave();
      };
      return { client, release };
    } catch (error) {
      leave();
      throw error;
    }
  }

  #transactionOn(client: Connection): WriteTransaction {
    return new WriteTransaction(client, () => this.#orm.em.fork({ clear: true }));
  }

  /** The checks of /readyz, by a new connection. Those who ask at the same moment share one answer. */
  selfCheck(): Promise<SelfCheck> {
    this.#checking ??= selfCheck(this.#connectionString).finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async close(): Promise<void> {
    const { lanes, pool } = this.#reads;
    await Promise.all([lanes.close(), pool.end(), this.#orm.close()]);
    // Where the ORM was only asked for its pool and has not used it, it leaves the pool open.
    if (!this.#writes.ending) await this.#writes.end();
  }
}
