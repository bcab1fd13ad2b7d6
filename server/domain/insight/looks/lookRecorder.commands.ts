import { BoundedMap } from '../../../platform/boundedMap.ts';
import type { Database } from '../../../platform/database/database.ts';
import { isDatabaseUnavailable } from '../../../platform/database/unavailable.ts';
import { describeError, type Log } from '../../../platform/http/log.ts';
import { newId } from '../../../platform/ids.ts';
import type { Look, LookSink } from '../../../platform/looks.ts';
import { addLooks, type NewLook } from './addLooks.commands.ts';

/** Looks that wait to be written. Those beyond are not kept, and the log is told how many they were. */
const MOST_WAITING = 10_000;
/** As many are written in one transaction. */
const BATCH = 500;
/** What has been noted is not noted again on the same day; what is forgotten here meets the key of the table. */
const MOST_NOTED = 20_000;

export interface LookRecorderParts {
  database: Pick<Database, 'transaction'>;
  log: Pick<Log, 'warn'>;
  /** How long a look waits for others to be written with; null where they are written only when somebody says so. */
  everyMilliseconds: number | null;
  mostWaiting?: number;
}

/**
 * Keeps who looked at whose record, many together and after the answers: nobody who looks waits for it, and whatever goes
 * wrong with it reaches none of them. What waits is written when the program ends in good order, and lost where it is killed.
 */
export class LookRecorder implements LookSink {
  readonly #parts: LookRecorderParts;
  readonly #noted = new BoundedMap<string, true>(MOST_NOTED);
  #waiting: NewLook[] = [];
  #notKept = 0;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(parts: LookRecorderParts) {
    this.#parts = parts;
  }

  note(look: Look): void {
    const { tenantId, table, recordId, account, role, lookedOn } = look;
    const key = `${tenantId} ${table} ${recordId} ${lookedOn} ${role} ${account}`;
    if (this.#noted.get(key)) return;
    if (this.#waiting.length >= (this.#parts.mostWaiting ?? MOST_WAITING)) {
      this.#notKept += 1;
      return;
    }
    this.#noted.set(key, true);
    this.#waiting.push({ ...look, id: newId() });
    this.#keepLater();
  }

  /** Writes all that waits. Where the database can’t be reached, it goes on waiting. Never throws. */
  keep(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeAll());
    return this.#writing;
  }

  /** Writes what waits for the last time. */
  async stop(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    await this.keep();
    this.#notKept += this.#waiting.length;
    this.#waiting = [];
    this.#tellNotKept();
  }

  #keepLater(): void {
    const { everyMilliseconds } = this.#parts;
    if (everyMilliseconds === null || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.keep().then(() => {
        if (this.#waiting.length > 0) this.#keepLater();
      });
    }, everyMilliseconds);
    this.#timer.unref();
  }

  async #writeAll(): Promise<void> {
    this.#tellNotKept();
    const byCouncil = Map.groupBy(this.#waiting, ({ tenantId }) => tenantId);
    this.#waiting = [];
    for (const [tenantId, looks] of byCouncil) {
      for (let from = 0; from < looks.length; from += BATCH) {
        await this.#write(tenantId, looks.slice(from, from + BATCH));
      }
    }
  }

  async #write(tenantId: string, looks: readonly NewLook[]): Promise<void> {
    const { database, log } = this.#parts;
    try {
      await database.transaction({ tenantId, personId: null }, (transaction) =>
        addLooks(transaction, tenantId, looks),
      );
    } catch (error) {
      if (isDatabaseUnavailable(error)) this.#waiting.push(...looks);
      else log.warn({ fault: describeError(error), looks: looks.length }, 'looks at records were not kept');
    }
  }

  #tellNotKept(): void {
    if (this.#notKept > 0) this.#parts.log.warn({ looks: this.#notKept }, 'looks at records were not kept');
    this.#notKept = 0;
  }
}
