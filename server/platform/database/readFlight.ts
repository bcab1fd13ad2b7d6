import type { Connection, Submittable } from 'pg';
import Result from 'pg/lib/result.js';
import { prepareValue } from 'pg/lib/utils.js';
import { serialize } from 'pg-protocol';
import type { NamedStatement } from './readTransaction.ts';

// One statement sees one moment whatever the isolation, so the usual one will do.
const BEGIN = 'begin read only';
const COMMIT = 'commit';

const DESCRIBE = serialize.describe({ type: 'P' });
const EXECUTE = serialize.execute();
const SYNC = serialize.sync();

/** As many as a connection keeps by name: every council has one, and whoever sees one person another. */
const MOST_NAMED = 500;

/** What runs the statements around reads on a connection that knows them by name, which is the statement itself. */
const runsOn = new WeakMap<Connection, Map<string, Buffer>>();

/** What a connection was asked to prepare and what it has; pg's own queries keep and read the same. */
interface PreparingConnection extends Connection {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}

/** One row of an answer, by the names of its columns. */
export type AnswerRow = Record<string, unknown>;

/** A statement to read by, and the statements that set the scope of its transaction. */
export interface Read {
  scope: readonly string[];
  statement: NamedStatement;
  values: readonly unknown[];
}

/**
 * A whole read transaction in one message to PostgreSQL and one answer: it begins, sets its scope, reads and commits,
 * with a single Sync at the end. Should anything in it fail, PostgreSQL skips the rest and leaves the transaction
 * open: the connection is of no further use, and whatever was sent behind it is refused where it begins.
 *
 * It stands in pg's queue like any other query, and pg calls it by the names that its own queries have.
 */
export class ReadFlight implements Submittable {
  declare readonly name: string;
  declare readonly text: string;
  declare private readonly rows: AnswerRow[];
  declare private described: Result | null;

  constructor(
    private readonly read: Read,
    readonly callback: (error: Error | null, rows: AnswerRow[]) => void,
  ) {
    this.name = read.statement.name;
    this.text = read.statement.text;
    this.rows = [];
    this.described = null;
  }

  /** Sends the flight, all in one piece. An error that it returns is handed back by pg, and nothing was sent. */
  submit(connection: Connection): Error | null {
    try {
      connection.stream.write(this.messageFor(connection as PreparingConnection));
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  handleRowDescription({ fields }: { fields: readonly object[] }): void {
    this.described = new Result();
    this.described.addFields(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const { textColumn } = this.read.statement;
    this.rows.push(this.described?.parseRow(fields) ?? { [textColumn ?? '']: fields[0] });
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.callback(null, this.rows);
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }

  private messageFor(connection: PreparingConnection): Buffer {
    const { scope, statement, values } = this.read;
    const { name, text, textColumn } = statement;
    const bound = serialize.bind({
      statement: name,
      values: values as unknown[],
      valueMapper: prepareValue,
    });
    const parts = [run(connection, BEGIN), ...scope.map((each) => run(connection, each))];
    if (!isPrepared(connection, statement)) {
      parts.push(serialize.parse({ name, text }));
      if (name !== '') connection.submittedNamedStatements[name] = text;
    }
    parts.push(bound);
    // One column of text is known without being described.
    if (!textColumn) parts.push(DESCRIBE);
    parts.push(EXECUTE, run(connection, COMMIT), SYNC);
    return Buffer.concat(parts);
  }
}

function isPrepared(
  { parsedStatements, submittedNamedStatements }: PreparingConnection,
  { name, text }: NamedStatement,
): boolean {
  return name !== '' && (parsedStatements[name] === text || submittedNamedStatements[name] === text);
}

/** Runs a statement around the read, preparing it first where the connection does not know it. */
function run(connection: Connection, text: string): Buffer {
  let runs = runsOn.get(connection);
  if (!runs) {
    runs = new Map();
    runsOn.set(connection, runs);
  }
  const known = runs.get(text);
  if (known) return known;
  const name = runs.size < MOST_NAMED ? text : '';
  const prepared = Buffer.concat([serialize.bind({ statement: name }), EXECUTE]);
  // Should it fail, the connection is not used again.
  if (name !== '') runs.set(text, prepared);
  return Buffer.concat([serialize.parse({ name, text }), prepared]);
}
