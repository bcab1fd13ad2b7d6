import { Client, DatabaseError, type Pool } from 'pg';
import { type AnswerRow, type Read, ReadFlight } from './readFlight.ts';
import type { ReadTurns } from './readTurns.ts';

/** The most short reads that one which turns out not to be short can hold up. */
const MOST_UNDER_WAY = 8;
/** A lane that has answered nothing for this long is busy with such a read, and gets no more. */
const LONGEST_SILENCE_MS = 50;
/** How long no further connection is asked for after one was refused. */
const REFUSED_FOR_MS = 1_000;

/** PostgreSQL is shutting down, has crashed or is not ready yet: these codes say nothing about the read. */
const OF_THE_SERVER = /^57P0[123]$/;

type Answered = ReadFlight['callback'];

interface Lane {
  readonly client: Client;
  underWay: number;
  /** When it last answered, or was given something to do. */
  movedAt: number;
  /** Set once it is abandoned: no further read goes there. */
  closing: Promise<void> | null;
}

/**
 * Sends reads that begin and end their own transaction. Short reads share a few connections, called lanes, on which
 * they are sent one after another without waiting for earlier answers. When PostgreSQL has answered one read, the next
 * is already there, so the server need not sleep and be woken in between, which would cost as much as reading one
 * person's page. All other reads, and short ones for which no lane has room, get a connection of the pool to
 * themselves, once it is their council's turn.
 *
 * Should a read fail on its lane, its transaction stays open, and PostgreSQL refuses whatever follows there before it
 * sets a scope or reads anything. The lane is abandoned, and each read that was lost on it is read again by itself.
 */
export class ReadLanes {
  /** Abandoned ones too, until their connections are closed. */
  private readonly lanes = new Set<Lane>();
  private refusedUntil = 0;
  private isClosed = false;

  constructor(
    private readonly pool: Pool,
    private readonly connectionString: string,
    private readonly mostLanes: number,
    private readonly turns: ReadTurns,
  ) {}

  /** Reads once. Rejects with PostgreSQL's error where the read itself is at fault, or no connection is to be had. */
  read(read: Read): Promise<AnswerRow[]> {
    const isShort = read.statement.isShort && !read.turn.isHeavy;
    const lane = isShort ? this.laneWithRoom(performance.now()) : null;
    return new Promise((resolve, reject) => {
      const answered: Answered = (error, rows) => (error ? reject(error) : resolve(rows));
      if (lane) this.sendAlong(lane, read, answered);
      else this.sendInTurn(read, answered);
    });
  }

  private sendInTurn(read: Read, answered: Answered): void {
    const { turns } = this;
    const left: Answered = (error, rows) => {
      turns.leave(read.turn);
      answered(error, rows);
    };
    // Should it throw, the promise around it rejects.
    const waits = turns.enter(read.turn);
    if (!waits) this.sendAlone(read, left);
    else
      waits.then(
        () => this.sendAlone(read, left),
        (refused: Error) => answered(refused, []),
      );
  }

  /** Closes the lanes once all that is under way is answered; the pool belongs to whoever brought it. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.lanes].map((lane) => this.abandon(lane)));
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
    if (lane.underWay === 0) lane.movedAt = performance.now();
    lane.underWay += 1;
    const flight = new ReadFlight(read, (error, rows) => {
      lane.underWay -= 1;
      lane.movedAt = performance.now();
      const isLost = error !== null && (lane.closing !== null || isOfTheServer(error));
      // Any other error was met before anything was sent.
      if (error instanceof DatabaseError) this.abandon(lane);
      if (isLost) this.sendAlone(read, answered);
      else answered(error, rows);
    });
    lane.client.query(flight);
  }

  private laneWithRoom(now: number): Lane | null {
    for (const lane of this.lanes) {
      if (!lane.closing && lane.underWay < MOST_UNDER_WAY && !isSilent(lane, now)) return lane;
    }
    const mayOpen = this.lanes.size < this.mostLanes && !this.isClosed && now >= this.refusedUntil;
    return mayOpen ? this.openLane(now) : null;
  }

  private openLane(now: number): Lane {
    const client = new Client({ connectionString: this.connectionString, pipeline: true });
    const lane: Lane = { client, underWay: 0, movedAt: now, closing: null };
    this.lanes.add(lane);
    client.on('error', () => this.abandon(lane));
    client.connect((refused: Error | undefined) => {
      if (!refused) return;
      this.refusedUntil = performance.now() + REFUSED_FOR_MS;
      this.abandon(lane);
      // Whatever waits for the connection fails at once, and not only when PostgreSQL closes it.
      client.connection.stream.destroy();
    });
    return lane;
  }

  /** Closes the connection, as soon as whatever is under way on it has been answered or refused. */
  private abandon(lane: Lane): Promise<void> {
    const forget = () => void this.lanes.delete(lane);
    lane.closing ??= lane.client.end().then(forget, forget);
    return lane.closing;
  }
}

function isSilent({ underWay, movedAt }: Lane, now: number): boolean {
  return underWay > 0 && now - movedAt > LONGEST_SILENCE_MS;
}

function isOfTheServer(error: Error): boolean {
  return error instanceof DatabaseError && OF_THE_SERVER.test(error.code ?? '');
}
