import { type Connection, Query, type QueryResult, type Submittable } from 'pg';
import type { NamedStatement } from './readTransaction.ts';

/** What PostgreSQL says of the statements around the read, which bring no rows. */
const AROUND_THE_READ = ['BEGIN', 'SET', 'COMMIT'];

// One statement sees one moment whatever the isolation, so the usual one will do.
const BEGIN = 'begin read only';
const COMMIT = 'commit';

/** As many as a connection keeps by name: every council has one, and whoever sees one person another. */
const MOST_NAMED = 500;

/** The statements around reads that each connection knows by name, which is the statement itself. */
const namedOn = new WeakMap<Connection, Set<string>>();

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
 * open, so the connection is of no further use.
 */
export class ReadFlight extends (Query as unknown as PreparedQueryClass) {
  constructor(
    private readonly scope: readonly string[],
    statement: NamedStatement,
    values: readonly unknown[],
    callback: (error: Error | null, result: QueryResult) => void,
  ) {
    super({ ...statement, values: [...values] }, callback);
  }

  override prepare(connection: Connection): void {
    run(connection, BEGIN);
    for (const text of this.scope) run(connection, text);
    super.prepare(connection);
  }

  /** Called by pg once the read is bound, to have it executed. */
  protected _getRows(connection: Connection): void {
    connection.execute(null, true);
    run(connection, COMMIT);
    connection.sync();
  }

  override handleCommandComplete(message: { text: string }, connection: Connection): void {
    if (!AROUND_THE_READ.includes(message.text)) super.handleCommandComplete(message, connection);
  }
}

function run(connection: Connection, text: string): void {
  const named = namedOn.get(connection) ?? new Set();
  namedOn.set(connection, named);
  const name = named.has(text) || named.size < MOST_NAMED ? text : '';
  if (!named.has(text)) connection.parse({ name, text, types: [] }, true);
  // Should it fail, the connection is not used again.
  if (name !== '') named.add(text);
  connection.bind({ statement: name }, true);
  connection.execute(null, true);
}
