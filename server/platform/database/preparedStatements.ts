import type { Client, Connection, PoolClient, QueryResult, Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import { BoundedMap } from '../boundedMap.ts';
import { getOrAdd } from '../getOrAdd.ts';

/**
 * Each costs memory in PostgreSQL, on every connection, and callers choose what they select, so the number is limited.
 */
const MOST_PREPARED = 500;

const SYNC = serialize.sync();

/** A connection, with what pg has asked PostgreSQL to prepare there and what it knows to be prepared. */
export interface PreparingConnection extends Connection {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}

const onConnections = new WeakMap<Connection, PreparedStatements>();

/** The names under which a connection has prepared statements. */
export function preparedOn(connection: Connection): PreparedStatements {
  return getOrAdd(onConnections, connection, () => new PreparedStatements(connection as PreparingConnection));
}

/**
 * The names under which one connection has prepared statements, in the order of their last use. When there are too many,
 * the one used longest ago is closed: hundreds of others were used after it, so nothing that is under way needs it.
 */
export class PreparedStatements {
  private readonly names = new BoundedMap<string, true>(MOST_PREPARED);

  constructor(private readonly connection: PreparingConnection) {}

  /** Whether a name is among them; if so, it counts as used now. */
  has(name: string): boolean {
    return this.names.get(name) !== undefined;
  }

  /** Adds a name, and gives back the one that the connection must close to make room; null where none must be. */
  add(name: string): string | null {
    const closed = this.names.set(name, true);
    if (closed === undefined) return null;
    delete this.connection.parsedStatements[closed];
    delete this.connection.submittedNamedStatements[closed];
    return closed;
  }
}

/** The message that closes a statement. */
export function closeMessage(name: string): Buffer {
  return serialize.close({ type: 'S', name });
}

/** Sends a statement by its name, which the connection prepares if it has not; an unnamed one is not kept. */
export function queryPrepared(
  client: Client | PoolClient,
  { name, text, values }: { name: string; text: string; values: readonly unknown[] },
): Promise<QueryResult> {
  if (name === '') return client.query(text, [...values]);
  const prepared = preparedOn(client.connection);
  const closed = prepared.has(name) ? null : prepared.add(name);
  if (closed !== null) client.query(new Closing(closed));
  return client.query({ name, text, values: [...values] });
}

/** Closes a statement. It waits in pg's queue as a query does, so that it is sent in its turn. */
class Closing implements Submittable {
  constructor(private readonly closed: string) {}

  submit({ stream }: Connection): null {
    stream.write(Buffer.concat([closeMessage(this.closed), SYNC]));
    return null;
  }

  handleReadyForQuery(): void {}

  /** A connection that fails here also fails for the query that comes next, whose caller gets the error. */
  handleError(): void {}
}
