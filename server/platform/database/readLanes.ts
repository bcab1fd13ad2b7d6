import { Client, DatabaseError, type Pool } from 'pg';
import { type Read, ReadFlight, type ReadRow } from './readFlight.ts';

/** So many short reads at most are held up by one that turns out not to be short. */
const MOST_UNDER_WAY = 8;

type Answered = ReadFlight['callback'];

interface Lane {
  readonly client: Client;
  underWay: number;
  isAbandoned: boolean;
}

/**
 * The ways out for reads that begin and end their own transaction. Short ones share a few connections, lanes, on which
 * they go out one behind another without waiting for the answers before them: PostgreSQL finds the next read there when
 * it has answered one, and need not fall asleep and be woken in between, which costs as much as one person's page. All
 * others, and those for which no lane has room, have a connection of the pool for themselves.
 *
 * Should a read fail on its lane, its transaction stays open, and PostgreSQL refuses whatever follows there before it
 * sets a scope or reads anything. The lane is abandoned, and what was lost on it is read again, each on its own.
 */
export class ReadLanes {
  private readonly lanes: Lane[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly connectionString: string,
    private readonly mostLanes: number,
  ) {}

  /** Reads once. Rejects with PostgreSQL's error where the read itself is at fault, or no connection is to be had. */
  read(read: Read): Promise<ReadRow[]> {
    const lane = read.statement.isShort ? this.laneWithRoom() : null;
    return new Promise((resolve, reject) => {
      const answered: Answered = (error, rows) => (error ? reject(error) : resolve(rows));
      if (!lane) {
        this.sendAlone(read, answered);
        return;
      }
      this.sendAlong(lane, read, answered);
    });
  }

  /** Closes the lanes; the pool belongs to whoever brought it. */
  async close(): Promise<void> {
    await Promise.all(this.lanes.splice(0).map(({ client }) => client.end()));
  }

  private sendAlone(read: Read, answered: Answered): void {
    this.pool.connect((noConnection, client, release) => {
      if (noConnection || !client) {
        answered(noConnection ?? new Error('The pool gave no connection.'), []);
        return;
      }
      const flight = new ReadFlight(read, (error, rows) => {
        // After an error its transaction is still open, and what it prepared is uncertain.
        release(error ?? undefined);
        answered(error, rows);
      });
      client.query(flight);
    });
  }

  private sendAlong(lane: Lane, read: Read, answered: Answered): void {
    lane.underWay += 1;
    const flight = new ReadFlight(read, (error, rows) => {
      lane.underWay -= 1;
      const isLost = error !== null && (lane.isAbandoned || isOfConnection(error));
      if (error) this.abandon(lane);
      if (isLost) this.sendAlone(read, answered);
      else answered(error, rows);
    });
    lane.client.query(flight);
  }

  private laneWithRoom(): Lane | null {
    return this.lanes.find(({ underWay }) => underWay < MOST_UNDER_WAY) ?? this.openLane();
  }

  private openLane(): Lane | null {
    if (this.lanes.length >= this.mostLanes) return null;
    const client = new Client({ connectionString: this.connectionString, pipeline: true });
    const lane: Lane = { client, underWay: 0, isAbandoned: false };
    this.lanes.push(lane);
    client.on('error', () => this.abandon(lane));
    // Each read that waits for it is told by itself that there is no connection.
    client.connect().catch(() => this.abandon(lane));
    return lane;
  }

  /** No further read goes there, and the connection closes. Whatever is still under way on it is lost. */
  private abandon(lane: Lane): void {
    if (lane.isAbandoned) return;
    lane.isAbandoned = true;
    this.lanes.splice(this.lanes.indexOf(lane), 1);
    lane.client.end().catch(() => {});
  }
}

/** Whether it says what became of the connection, and nothing about the read. */
function isOfConnection(error: Error): boolean {
  return !(error instanceof DatabaseError) || error.severity === 'FATAL';
}
