import { type Connection, Query, type QueryResult, type Submittable } from 'pg';
import type { NamedStatement } from './readTransaction.ts';

/** What PostgreSQL says of the statements around the read, which bring no rows. */
const AROUND_THE_READ = ['BEGIN', 'SET', 'COMMIT'];

/** The parts of pg's own query that a flight builds on; its published types leave them out. */
interface PreparedQuery extends Submittable {
  prepare(connection: Connection): void;
  handleCommandComplete(message: { text: string }, connection: Connection): void;
}
type PreparedQueryClass = new (
  config: NamedStatement & { values: unknown[] },
  callback: (error: Error | null, result: QueryResult) => void,
) => PreparedQuery;

/**
 * A whole read transaction in one message to PostgreSQL and one answer: it begins, sets its scope, reads and commits,
 * with a single Sync at the end. Should anything in it fail, PostgreSQL skips the rest and leaves the transaction
 * open, so whoever sent it rolls back.
 */
export class ReadFlight extends (Query as unknown as PreparedQueryClass) {
  constructor(
    private readonly opening: readonly string[],
    statement: NamedStatement,
    values: readonly unknown[],
    callback: (error: Error | null, result: QueryResult) => void,
  ) {
    super({ ...statement, values: [...values] }, callback);
  }

  override prepare(connection: Connection): void {
    for (const text of this.opening) run(connection, text);
    super.prepare(connection);
  }

  /** Called by pg once the read is bound, to have it executed. */
  protected _getRows(connection: Connection): void {
    connection.execute(null, true);
    run(connection, 'commit');
    connection.sync();
  }

  override handleCommandComplete(message: { text: string }, connection: Connection): void {
    if (!AROUND_THE_READ.includes(message.text)) super.handleCommandComplete(message, connection);
  }
}

function run(connection: Connection, text: string): void {
  connection.parse({ text, name: '', types: [] }, true);
  connection.bind({}, true);
  connection.execute(null, true);
}
