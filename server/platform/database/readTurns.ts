import { FairQueue } from './fairQueue.ts';

/** Whose turn a read takes. */
export interface Turn {
  /**
   * Null for what takes no turn: reads for no council, and those of a change that is being made, which nobody may be
   * made to wait for in the middle of.
   */
  council: string | null;
  /** Its operation has its turn among heavy ones, and it may be long. */
  isHeavy: boolean;
}

/** No turn: it begins at once. */
export const NO_TURN: Turn = { council: null, isHeavy: false };

/** Of one council; beyond these it is told to ask again, which is kinder than an answer that nobody waits for. */
const MOST_LIGHT_WAITING = 200;
const MOST_HEAVY_WAITING = 24;
const LONGEST_WAIT_MS = 20_000;
/** For what takes no turn while everything else is under way. */
const SPARE_CONNECTIONS = 2;

/**
 * Whose reads go next on the connections of the pool. Heavy operations have places of their own, half as many as the
 * reads of others, so that however many there are, a page that is read in milliseconds does not wait for them. Both ways
 * councils take turns, and none holds all the places. A heavy operation takes one turn, from its first read to its end.
 */
export class ReadTurns {
  /** How many connections the pool needs. */
  readonly connections: number;
  private readonly light: FairQueue;
  readonly heavy: FairQueue;

  constructor(places: number) {
    const heavyPlaces = Math.max(1, Math.floor(places / 2));
    this.connections = places + heavyPlaces + SPARE_CONNECTIONS;
    this.light = new FairQueue({
      atOnce: places,
      atOnceOfCouncil: Math.max(1, places - 1),
      waitingOfCouncil: MOST_LIGHT_WAITING,
      longestWaitMs: LONGEST_WAIT_MS,
    });
    this.heavy = new FairQueue({
      atOnce: heavyPlaces,
      atOnceOfCouncil: Math.max(1, Math.ceil(heavyPlaces / 2)),
      waitingOfCouncil: MOST_HEAVY_WAITING,
      longestWaitMs: LONGEST_WAIT_MS,
    });
  }

  /** Begins at once, and returns null, or waits; throws or rejects with COUNCIL_BUSY. Each must `leave`. */
  enter({ council, isHeavy }: Turn): Promise<void> | null {
    return council === null || isHeavy ? null : this.light.enter(council);
  }

  leave({ council, isHeavy }: Turn): void {
    if (council !== null && !isHeavy) this.light.leave(council);
  }
}

/** The turns of changes, of which a council that sends a great many at once is told to send fewer. */
export function writeTurns(places: number): FairQueue {
  return new FairQueue({
    atOnce: places,
    atOnceOfCouncil: Math.max(1, places - 1),
    waitingOfCouncil: MOST_LIGHT_WAITING,
    longestWaitMs: LONGEST_WAIT_MS,
  });
}
