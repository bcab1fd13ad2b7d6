import type { EntityManager } from '@mikro-orm/postgresql';
import { type PoolClient, types } from 'pg';
import type { ChangeClient } from './changeClient.ts';
import type { ChangeTransaction } from './changeTransaction.ts';
import type { NamedStatement } from './readTransaction.ts';
import { scopeStatementsAnew, type TransactionScope } from './transactionScope.ts';

/** Checks all that a commit would check, and lets nothing more be changed. */
export const IN_PLACE_OF_COMMIT = 'set constraints all immediate; set transaction read only';

/**
 * A change that was made in every respect but its commit, which never comes: nothing in here can commit, and should the
 * connection be lost, PostgreSQL undoes it. Until it ends, it is read as if it were committed. Reads take turns, as each
 * has its scope set before it: the change may have worked for another council than the one that its reader belongs to.
 */
export class Rehearsal {
  #lastTurn: Promise<unknown> = Promise.resolve();
  #isOver = false;

  constructor(
    private readonly client: PoolClient & ChangeClient,
    private readonly newTransaction: () => ChangeTransaction,
  ) {}

  /** Reads what the change has left, in a scope. */
  query<Row>(scope: TransactionScope, { text }: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    return this.#inTurn(scope, async () => {
      // Not prepared by name, as it is rare; and with values as reads have them, not as the ORM does.
      const { rows } = await this.client.query({ text, values: [...values], types });
      return rows as Row[];
    });
  }

  /** Reads it by the ORM. */
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
    await this.client.undo().then(
      () => this.client.release(),
      (fault: Error) => this.client.release(fault),
    );
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
