import type { EntityManager } from '@mikro-orm/postgresql';
import { type PoolClient, types } from 'pg';
import type { Database } from './database.ts';
import type { FairQueue } from './fairQueue.ts';
import { queryPrepared } from './preparedStatements.ts';
import type { NamedStatement, ReadTransaction } from './readTransaction.ts';
import type { Turn } from './readTurns.ts';
import { scopeStatementsAnew, type TransactionScope } from './transactionScope.ts';
import type { WriteClient } from './writeClient.ts';
import type { WriteTransaction } from './writeTransaction.ts';

/** What one operation needs of a database: that of the program, or one transaction that stands for it. */
export interface SessionDatabase extends Pick<Database, 'transaction' | 'write' | 'rehearse'> {
  read(scope: TransactionScope, turn?: Turn): SessionRead;
  readonly heavyTurns: Pick<FairQueue, 'enter' | 'leave'>;
}

/** The reads of one operation. */
export type SessionRead = Pick<ReadTransaction, 'query' | 'queryOfWholeCouncil' | 'queryAndEnd' | 'end'>;

/** Nobody else waits for the connection. */
const NO_WAIT: SessionDatabase['heavyTurns'] = { enter: () => null, leave: () => {} };

/** What a commit would check is checked at the end of each command, so that its fault is found where it is. */
const CHECKED_AS_BY_COMMIT = 'set constraints all immediate; set constraints all deferred';

/**
 * One transaction in which many commands run, one after another, with what each reads before and after: all of them are
 * kept, or none is. To a session it is a database. The scope of each command and each read is its own, as ever: it is set
 * ahead of it, on the same connection. A command that fails ends all, so nothing may be asked after it.
 */
export class SharedTransaction implements SessionDatabase {
  readonly heavyTurns = NO_WAIT;
  /** The scope that the connection has by the time that the next statement reaches it. */
  #scopeThere = '';
  /** The scope of the command under way. */
  #scopeOfCommand: string | null = null;

  constructor(
    private readonly client: PoolClient & WriteClient,
    private readonly newTransaction: () => WriteTransaction,
  ) {}

  read(scope: TransactionScope): SessionRead {
    const query = <Row>(statement: NamedStatement, values: readonly unknown[]) =>
      this.#query<Row>(scope, statement, values);
    return {
      query,
      queryAndEnd: query,
      queryOfWholeCouncil: <Row>(statement: NamedStatement, values: readonly unknown[]) =>
        this.#query<Row>({ ...scope, personId: null }, statement, values),
      end: async () => {},
    };
  }

  async transaction<Result>(
    scope: TransactionScope,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> {
    if (this.#scopeOfCommand !== null) throw new Error('One command of a transaction runs after another.');
    this.#scopeOfCommand = scopeStatementsAnew(scope).join('; ');
    try {
      this.#setScope(this.#scopeOfCommand);
      const transaction = this.newTransaction();
      const result = await work(transaction);
      await transaction.flush();
      this.client.send(CHECKED_AS_BY_COMMIT);
      return result;
    } finally {
      this.#scopeOfCommand = null;
    }
  }

  write<Result>(
    scope: TransactionScope,
    work: (entityManager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.transaction(scope, (transaction) => work(transaction.entityManager));
  }

  rehearse(): never {
    throw new Error('Nothing is tried among commands that share a transaction.');
  }

  /** What is sent in one turn arrives in one piece, so no statement of another scope comes between. */
  async #query<Row>(
    scope: TransactionScope,
    { name, text }: NamedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    this.#setScope(scopeStatementsAnew(scope).join('; '));
    // With values as reads have them, not as the ORM does.
    const answer = queryPrepared(this.client, { name, text, values, types });
    if (this.#scopeOfCommand !== null) this.#setScope(this.#scopeOfCommand);
    return (await answer).rows as Row[];
  }

  #setScope(statements: string): void {
    if (statements === this.#scopeThere) return;
    this.#scopeThere = statements;
    this.client.send(statements);
  }
}
