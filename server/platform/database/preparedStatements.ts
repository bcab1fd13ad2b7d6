import type { Client, Connection, CustomTypesConfig, PoolClient, QueryResult, Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import { BoundedMap } from '../boundedMap.ts';
import { getOrAdd } from '../getOrAdd.ts';

/**
 * Each costs memory in PostgreSQL, on every connection, and callers choose what they select, so the number is limited,
 * and so are the characters of their texts together: PostgreSQL keeps some twenty bytes of plan for each of them.
 */
const MOST_PREPARED = 500;
const MOST_CHARACTERS = 2 ** 20;
/** A longer one is planned each time: it would push out too many others, and takes longer to run than to plan. */
const LONGEST_PREPARED = MOST_CHARACTERS / 32;

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
 * those used longest ago are closed: dozens of others at least were used after them, so nothing that is under way needs
 * them.
 */
export class PreparedStatements {
  private readonly characters = new BoundedMap<string, number>(MOST_PREPARED, {
    mostBytes: MOST_CHARACTERS,
    bytesOf: (_name, characters) => characters,
  });

  constructor(private readonly connection: PreparingConnection) {}

  /** Whether a name is among them; if so, it counts as used now. */
  has(name: string): boolean {
    return this.characters.get(name) !== undefined;
  }

  /** Adds the name of a statement, and gives back those that the connection must close to make room. */
  add(name: string, text: string): readonly string[] {
    const closed = this.characters.set(name, text.length);
    for (const each of closed) {
      delete this.connection.parsedStatements[each];
      delete this.connection.submittedNamedStatements[each];
    }
    return closed;
  }
}

/** The name under which a statement is prepared; empty where it is not, as it has none or is too long. */
export function preparedName({ name, text }: { name: string; text: string }): string {
  return text.length > LONGEST_PREPARED ? '' : name;
}

/** The message that closes a statement. */
export function closeMessage(name: string): Buffer {
  return serialize.close({ type: 'S', name });
}

/**
 * Sends a statement by its name, which the connection prepares if it has not; an unnamed one is not kept. `types` says how
 * values are read, where that is not as the connection has it.
 */
export function queryPrepared(
  client: Client | PoolClient,
  statement: { name: string; text: string; values: readonly unknown[]; types?: CustomTypesConfig },
): Promise<QueryResult> {
  const { text, values, types } = statement;
  const name = preparedName(statement);
  if (name === '') return client.query({ text, values: [...values], types });
  const prepared = preparedOn(client.connection);
  const closed = prepared.has(name) ? [] : prepared.add(name, text);
  if (closed.length > 0) client.query(new Closing(closed));
  return client.query({ name, text, values: [...values], types });
}

/** Closes statements. It waits in pg's queue as a query does, so that it is sent in its turn. */
class Closing implements Submittable {
  constructor(private readonly closed: readonly string[]) {}

  submit({ stream }: Connection): null {
    stream.write(Buffer.concat([...this.closed.map(closeMessage), SYNC]));
    return null;
  }

  handleReadyForQuery(): void {}

  /** A connection that fails here also fails for the query that comes next, whose caller gets the error. */
  handleError(): void {}
}
