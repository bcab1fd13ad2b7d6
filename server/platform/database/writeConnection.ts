import type { LoggingOptions, Transaction } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { type BoundStatement, bindPlaceholders } from './bindPlaceholders.ts';

type Method = 'all' | 'get' | 'run';

/**
 * The ORM's way to PostgreSQL, with values bound apart from the text. The ORM itself writes them into the text, so
 * PostgreSQL would read and plan every statement anew; bound, a connection plans it once (WriteClient names it).
 */
class WriteConnection extends PostgreSqlConnection {
  override async execute<Result>(
    query: unknown,
    params: unknown = [],
    method: Method = 'all',
    transaction?: Transaction,
    logging?: LoggingOptions,
  ): Promise<Result> {
    const isPlain = typeof query === 'string' && Array.isArray(params);
    if (!isPlain)
      return super.execute(query as string, params as unknown[], method, transaction, logging) as Result;
    await this.ensureConnection();
    const platform = this.getPlatform();
    const bound: BoundStatement = bindPlaceholders(query, params, {
      quoteIdentifier: (name) => platform.quoteIdentifier(name),
      // Lists, fragments and objects have forms of their own in SQL, which only the ORM knows how to write.
      inline: (value) => (isScalar(value) ? null : String(platform.quoteValue(value))),
    });
    return this.executeQuery(query, async () => {
      const executor = transaction ?? this.getClient();
      const answer = await executor.executeQuery(CompiledQuery.raw(bound.text, bound.values));
      return this.transformRawResult<Result>(answer, method);
    });
  }
}

/** The ORM's PostgreSQL driver, with such connections. */
export class WriteDriver extends PostgreSqlDriver {
  protected override readonly connection = new WriteConnection(this.config);
}

const SCALARS = ['string', 'number', 'boolean', 'bigint'];

function isScalar(value: unknown): boolean {
  return value === null || SCALARS.includes(typeof value);
}
