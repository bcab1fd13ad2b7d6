import type { EntityManager } from '@mikro-orm/postgresql';
import type { CompiledQuery } from 'kysely';
import type { PoolClient } from 'pg';

/** One transaction that may change rows: by statements of the caller's own, by the ORM, or both. */
export class ChangeTransaction {
  private manager: EntityManager | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly newManager: () => EntityManager,
  ) {}

  /** The ORM, working in this transaction: made when it is first asked for, as much can be done without. */
  get entityManager(): EntityManager {
    this.manager ??= this.managerOn(this.client);
    return this.manager;
  }

  /**
   * Runs one statement, with its values bound apart from it. A change that returns no rows is not waited for: should
   * it fail, so does whatever is waited for next, at the latest the commit.
   */
  async query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.client.query(text, [...values]);
    return rows as Row[];
  }

  /** Writes what the ORM still holds back. */
  async flush(): Promise<void> {
    await this.manager?.flush();
  }

  private managerOn(client: PoolClient): EntityManager {
    const manager = this.newManager();
    const executeQuery = async ({ sql, parameters }: CompiledQuery) => {
      const { rows, rowCount } = await client.query(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    };
    // The ORM asks nothing else of the transaction that it is given.
    manager.setTransactionContext({ executeQuery });
    return manager;
  }
}
