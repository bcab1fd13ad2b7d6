import type { EntityManager } from '@mikro-orm/postgresql';
import { type PoolClient, types } from 'pg';
import type { NamedStatement } from './readTransaction.ts';
import { scopeStatementsAnew, type TransactionScope } from './transactionScope.ts';
import type { WriteClient } from './writeClient.ts';
import type { WriteTransaction } from './writeTransaction.ts';

/** Checks everything that a commit would check, and allows no more writes. */
export const IN_PLACE_OF_COMMIT = 'set constraints all immediate; set transaction read only';

/**
 * What a command wrote, complete except for its commit, which never comes: nothing here can commit, and PostgreSQL
 * undoes it if the connection is lost. Until it ends, it can be read as if it were committed. Reads take turns, as each
 * sets its own scope first: the command may have written for another council than its reader's.
 */
export class Rehearsal {
  #lastTurn: Promise<unknown> = Promise.resolve();
  #isOver = false;

  constructor(
    private readonly client: PoolClient & WriteClient,
    private readonly release: (fault?: Error) => void,
    private readonly newTransaction: () => WriteTransaction,
  ) {}

  /** Reads what the command has written, in a scope. */
  query<Row>(scope: TransactionScope, { text }: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    return this.#inTurn(scope, async () => {
      // Not prepared by name, as it is rare; and with values as reads have them, not as the ORM does.
      const { rows } = await this.client.query({ text, values: [...values], types });
      return rows as Row[];
    });
  }

  /** Reads what the command has written, through the ORM. */
  read<Result>(
    scope: TransactionScope,
    work: (entityManager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.#inTurn(scope, () => work(this.newTransaction().entityManager));
  }

  /** Undoes it, once the read under way is answered; those that still wait are refused. Safe to call twice. */
  async end(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    await this.#lastTurn;
    await this.client.undo().then(() => this.release(), this.release);
  }

  #inTurn<Result>(scope: TransactionScope, read: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(async () => {
      // The connection belongs to somebody else by then.
      if (this.#isOver) throw new Error('The dry run is over, and what it did is undone.');
      await this.client.ask(scopeStatementsAnew(scope).join('; '));
      return read();
    });
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }
}
