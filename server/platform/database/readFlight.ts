import type { Connection, Submittable } from 'pg';
import Result from 'pg/lib/result.js';
import { prepareValue } from 'pg/lib/utils.js';
import { serialize } from 'pg-protocol';
import { EarnedMap } from '../earnedMap.ts';
import {
  closeMessage,
  type PreparedStatements,
  type PreparingConnection,
  preparedName,
  preparedOn,
} from './preparedStatements.ts';
import type { NamedStatement } from './readTransaction.ts';
import type { Turn } from './readTurns.ts';

// One statement sees the data as it is at one moment under any isolation level, so the default will do.
const BEGIN = 'begin read only';
const COMMIT = 'commit';

const DESCRIBE = serialize.describe({ type: 'P' });
const EXECUTE = serialize.execute();
const SYNC = serialize.sync();

/**
 * The messages that run the statements before and after a read. Each statement is prepared under its own text as its
 * name. Most are the same for everybody in a council; one for a single person is worth preparing once that person asks
 * again.
 */
const runs = new EarnedMap<string, Buffer>(2_000);

/** One row of an answer, by the names of its columns. */
export type AnswerRow = Record<string, unknown>;

/** A statement to read by, and the statements that set the scope of its transaction. */
export interface Read {
  scope: readonly string[];
  statement: NamedStatement;
  values: readonly unknown[];
  /** Whose turn it takes where it needs a connection to itself. */
  turn: Turn;
}

/**
 * A whole read transaction in one message to PostgreSQL and one answer: it begins, sets its scope, reads and commits,
 * with a single Sync at the end. Should anything in it fail, PostgreSQL skips the rest and leaves the transaction open:
 * the connection is of no further use, and whatever was sent after it is refused at its beginning.
 *
 * It waits in pg's queue like any other query, so its methods have the names by which pg calls its own queries.
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
    this.name = preparedName(read.statement);
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
    const { name, text } = this;
    const { scope, statement, values } = this.read;
    const bound = serialize.bind({
      statement: name,
      values: values as unknown[],
      valueMapper: prepareValue,
    });
    const parts: Buffer[] = [];
    const prepared = preparedOn(connection);
    run(BEGIN, prepared, parts);
    for (const each of scope) run(each, prepared, parts);
    if (name !== '' && !prepared.has(name)) add(name, text, { prepared, parts });
    if (!isPrepared(connection, name, text)) {
      parts.push(serialize.parse({ name, text }));
      if (name !== '') connection.submittedNamedStatements[name] = text;
    }
    parts.push(bound);
    // Where the answer is one column of text, its type is known without a description.
    if (!statement.textColumn) parts.push(DESCRIBE);
    parts.push(EXECUTE);
    run(COMMIT, prepared, parts);
    parts.push(SYNC);
    return Buffer.concat(parts);
  }
}

/** pg keeps this too, for its own queries on the same connection, some of which fail before they are prepared. */
function isPrepared(
  { parsedStatements, submittedNamedStatements }: PreparingConnection,
  name: string,
  text: string,
): boolean {
  return name !== '' && (parsedStatements[name] === text || submittedNamedStatements[name] === text);
}

/** PostgreSQL cuts longer names off, so that two statements could go by one: such a one is never prepared. */
const LONGEST_NAME = 63;

/** Runs a statement around the read, preparing it first where the connection does not know it. */
function run(text: string, prepared: PreparedStatements, parts: Buffer[]): void {
  const known = text.length > LONGEST_NAME ? undefined : runs.get(text);
  if (!known) {
    runs.add(text, Buffer.concat([serialize.bind({ statement: text }), EXECUTE]));
    parts.push(serialize.parse({ name: '', text }), serialize.bind(), EXECUTE);
    return;
  }
  if (!prepared.has(text)) {
    add(text, text, { prepared, parts });
    // Should it fail, the connection is not used again.
    parts.push(serialize.parse({ name: text, text }));
  }
  parts.push(known);
}

function add(
  name: string,
  text: string,
  { prepared, parts }: { prepared: PreparedStatements; parts: Buffer[] },
): void {
  for (const closed of prepared.add(name, text)) parts.push(closeMessage(closed));
}
