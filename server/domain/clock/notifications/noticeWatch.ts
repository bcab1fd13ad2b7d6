import type { SessionDatabase } from '../../../platform/database/sharedTransaction.ts';
import { getOrAdd } from '../../../platform/getOrAdd.ts';

/** How often a process looks for new notices, for all that wait in it together. */
const LOOK_MS = 2_000;
/** A transaction that takes longer than this between a notice and its commit is told of in the feed only. */
const LOOK_BACK_MS = 60_000;

const NEW_IDS = {
  name: 'notices_since',
  text: 'select id from notice where tenant_id = $1 and id > $2::uuid order by id',
};

/** Told of the ids of notices that have come; who may read them is asked by whoever is told. */
type Listener = (ids: readonly string[]) => void;

interface WatchedCouncil {
  listeners: Set<Listener>;
  known: ReadonlySet<string>;
  /** Up to when all notices are known. */
  lookedAt: number;
}

type Readable = Pick<SessionDatabase, 'read'>;

/**
 * Looks for new notices of the councils of which somebody waits for them: one statement a council every two seconds,
 * however many wait. Each process looks by itself, so a notice reaches everybody whichever server they are connected to.
 */
class NoticeWatch {
  readonly #database: Readable;
  readonly #councils = new Map<string, WatchedCouncil>();
  #timer: NodeJS.Timeout | null = null;

  constructor(database: Readable) {
    this.#database = database;
  }

  /** Tells a listener of what comes from now on; gives back how to stop. */
  async listen(tenantId: string, listener: Listener): Promise<() => void> {
    const council = this.#councils.get(tenantId) ?? (await this.#begin(tenantId));
    this.#councils.set(tenantId, council);
    council.listeners.add(listener);
    this.#timer ??= setInterval(() => void this.#lookEverywhere(), LOOK_MS).unref();
    return () => this.#leave(tenantId, listener);
  }

  async #begin(tenantId: string): Promise<WatchedCouncil> {
    const lookedAt = Date.now();
    const known = new Set(await this.#idsSince(tenantId, lookedAt));
    return this.#councils.get(tenantId) ?? { listeners: new Set(), known, lookedAt };
  }

  #leave(tenantId: string, listener: Listener): void {
    const council = this.#councils.get(tenantId);
    council?.listeners.delete(listener);
    if (council?.listeners.size === 0) this.#councils.delete(tenantId);
    if (this.#councils.size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  async #lookEverywhere(): Promise<void> {
    for (const [tenantId, council] of this.#councils) {
      // A database that does not answer now is asked again in two seconds, from the same moment on.
      await this.#look(tenantId, council).catch(() => {});
    }
  }

  async #look(tenantId: string, council: WatchedCouncil): Promise<void> {
    const lookedAt = Date.now();
    const ids = await this.#idsSince(tenantId, council.lookedAt);
    const { known } = council;
    const come = ids.filter((id) => !known.has(id));
    Object.assign(council, { known: new Set(ids), lookedAt });
    if (come.length > 0) for (const listener of council.listeners) listener(come);
  }

  async #idsSince(tenantId: string, moment: number): Promise<string[]> {
    const read = this.#database.read({ tenantId, personId: null });
    const rows = await read.queryAndEnd<{ id: string }>(NEW_IDS, [
      tenantId,
      firstIdOf(moment - LOOK_BACK_MS),
    ]);
    return rows.map(({ id }) => id);
  }
}

/** The least id that was made from a moment on, as UUIDv7 begin with their moment. */
function firstIdOf(moment: number): string {
  const hex = moment.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

const watches = new WeakMap<Readable, NoticeWatch>();

/** The one watch of a process over a database. */
export function noticeWatchOf(database: Readable): NoticeWatch {
  return getOrAdd(watches, database, () => new NoticeWatch(database));
}
