import type { EntityManager } from '@mikro-orm/postgresql';
import type { CompiledQuery } from 'kysely';
import type { WriteClient } from './writeClient.ts';

/** One transaction that may write rows: by the caller's own statements, by the ORM, or both. */
export class WriteTransaction {
  private manager: EntityManager | null = null;

  constructor(
    private readonly client: WriteClient,
    private readonly newManager: () => EntityManager,
  ) {}

  /** The ORM, working in this transaction: made when it is first asked for, as much can be done without. */
  get entityManager(): EntityManager {
    this.manager ??= this.managerOn(this.client);
    return this.manager;
  }

  /** Runs one statement, its values bound apart from it, and gives the rows of its answer. */
  async query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.client.ask(text, values);
    return rows as Row[];
  }

  /**
   * Sends one statement whose answer nobody looks at, and does not wait for it. Should it fail, so does whatever is
   * waited for next, at the latest the commit.
   */
  send(text: string, values: readonly unknown[]): void {
    this.client.send(text, values);
  }

  /** Writes what the ORM still holds back. */
  async flush(): Promise<void> {
    await this.manager?.flush();
  }

  private managerOn(client: WriteClient): EntityManager {
    const manager = this.newManager();
    const executeQuery = async ({ sql, parameters }: CompiledQuery) => {
      const { rows, rowCount } = await client.ask(sql, parameters);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    };
    // The ORM asks nothing else of the transaction that it is given.
    manager.setTransactionContext({ executeQuery });
    return manager;
  }
}
