import {
  type EntityManager,
  type EntitySchema,
  MikroORM,
  type PostgreSqlConnection,
} from '@mikro-orm/postgresql';
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { databaseOfUrl } from './databaseUrl.ts';
import { outliveConnections } from './outliveConnections.ts';
import { ReadLanes } from './readLanes.ts';
import { ReadTransaction, type StatementListener } from './readTransaction.ts';
import { IN_PLACE_OF_COMMIT, Rehearsal } from './rehearsal.ts';
import { type SelfCheck, selfCheck } from './selfCheck.ts';
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

/** The application's two ways into PostgreSQL: plain transactions for reads, and the ORM's for writes. */
export class Database {
  readonly #pool: Pool;
  readonly #lanes: ReadLanes;
  readonly #orm: MikroORM;
  readonly #writes: Pool;
  readonly #listener: StatementListener | undefined;
  readonly #connectionString: string;
  #checking: Promise<SelfCheck> | null = null;

  private constructor(parts: {
    pool: Pool;
    lanes: ReadLanes;
    orm: MikroORM;
    writes: Pool;
    listener: StatementListener | undefined;
    connectionString: string;
  }) {
    this.#pool = parts.pool;
    this.#lanes = parts.lanes;
    this.#orm = parts.orm;
    this.#writes = parts.writes;
    this.#listener = parts.listener;
    this.#connectionString = parts.connectionString;
  }

  static async connect(options: DatabaseOptions): Promise<Database> {
    const connectionString = options.applicationUrl;
    const pool = new Pool({ connectionString, max: options.poolSize, pipeline: true, idleTimeoutMillis: 0 });
    outliveConnections(pool);
    const lanes = new ReadLanes(pool, connectionString, Math.ceil(options.poolSize / 2));
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
    return new Database({ pool, lanes, orm, writes, listener: options.listener, connectionString });
  }

  /** A read-only transaction that opens itself at the first query. */
  read(scope: TransactionScope): ReadTransaction {
    return new ReadTransaction(this.#pool, this.#lanes, scope, this.#listener);
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
    const { client, result } = await this.#written(scope, work, 'commit');
    client.release();
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
    const { client, result } = await this.#written(scope, work, IN_PLACE_OF_COMMIT);
    return { result, rehearsal: new Rehearsal(client, () => this.#transactionOn(client)) };
  }

  /** Writes, then runs a last statement, and returns the connection with the result; undoes all when either throws. */
  async #written<Result>(
    scope: TransactionScope,
    work: (transaction: WriteTransaction) => Promise<Result>,
    lastStatement: string,
  ): Promise<{ client: Connection; result: Result }> {
    const client = (await this.#writes.connect()) as Connection;
    try {
      client.send(['begin', ...scopeStatements(scope)].join('; '));
      const transaction = this.#transactionOn(client);
      const result = await work(transaction);
      await transaction.flush();
      await client.ask(lastStatement);
      return { client, result };
    } catch (error) {
      client.undo().then(
        () => client.release(),
        (fault: Error) => client.release(fault),
      );
      // Callers know errors by the ORM's names; an error that did not pass through the ORM gets its name here.
      throw error instanceof DatabaseError ? this.#orm.em.getDriver().convertException(error) : error;
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
    await Promise.all([this.#lanes.close(), this.#pool.end(), this.#orm.close()]);
    // Where the ORM was only asked for its pool and has not used it, it leaves the pool open.
    if (!this.#writes.ending) await this.#writes.end();
  }
}
