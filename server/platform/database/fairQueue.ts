import { councilBusy } from '../errors.ts';

/** How much may be under way at once, and how much may wait. */
export interface FairQueueLimits {
  /** Of all councils together. */
  atOnce: number;
  /** Of one council, so that it never holds all there is. */
  atOnceOfCouncil: number;
  /** More of one council are refused at once, rather than after a long wait. */
  waitingOfCouncil: number;
  /** Whoever has waited for so long is refused. */
  longestWaitMs: number;
}

interface Waiter {
  begin(): void;
  timer: NodeJS.Timeout;
}

interface CouncilTurns {
  /** The number of its last turn; 0 before its first. */
  lastTurn: number;
  underWay: number;
  waiting: Waiter[];
}

/**
 * Lets a limited number of pieces of work begin at once. Where there is no room they wait, and councils take turns: the
 * one that has begun something longest ago goes next, however much another has waiting.
 */
export class FairQueue {
  private underWay = 0;
  private turns = 0;
  private readonly councils = new Map<string, CouncilTurns>();

  constructor(private readonly limits: FairQueueLimits) {}

  /**
   * Begins at once, and returns null, or waits until it may. Each that has begun must `leave`. Throws or rejects with
   * COUNCIL_BUSY where the council has too much waiting already, or this has waited too long.
   */
  enter(council: string): Promise<void> | null {
    const turns = this.turnsOf(council);
    const { atOnce, waitingOfCouncil } = this.limits;
    // Whoever waits although there is room waits for a limit of their own council.
    if (this.underWay < atOnce && this.mayBegin(turns) && turns.waiting.length === 0) {
      this.begin(turns);
      return null;
    }
    if (turns.waiting.length >= waitingOfCouncil) throw councilBusy();
    return this.wait(turns);
  }

  /** Ends one piece of a council's work; the next begins. */
  leave(council: string): void {
    const turns = this.turnsOf(council);
    this.underWay -= 1;
    turns.underWay -= 1;
    this.next();
    if (turns.underWay === 0 && turns.waiting.length === 0) this.councils.delete(council);
  }

  private mayBegin(turns: CouncilTurns): boolean {
    return turns.underWay < this.limits.atOnceOfCouncil;
  }

  private begin(turns: CouncilTurns): void {
    this.underWay += 1;
    turns.underWay += 1;
    this.turns += 1;
    turns.lastTurn = this.turns;
  }

  private wait(turns: CouncilTurns): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        turns.waiting.splice(turns.waiting.indexOf(waiter), 1);
        reject(councilBusy());
      }, this.limits.longestWaitMs);
      const waiter: Waiter = { begin: resolve, timer };
      turns.waiting.push(waiter);
    });
  }

  private next(): void {
    if (this.underWay >= this.limits.atOnce) return;
    let next: CouncilTurns | null = null;
    for (const turns of this.councils.values()) {
      if (turns.waiting.length === 0 || !this.mayBegin(turns)) continue;
      if (!next || turns.lastTurn < next.lastTurn) next = turns;
    }
    const waiter = next?.waiting.shift();
    if (!next || !waiter) return;
    clearTimeout(waiter.timer);
    this.begin(next);
    waiter.begin();
  }

  private turnsOf(council: string): CouncilTurns {
    let turns = this.councils.get(council);
    if (!turns) {
      turns = { lastTurn: 0, underWay: 0, waiting: [] };
      this.councils.set(council, turns);
    }
    return turns;
  }
}
