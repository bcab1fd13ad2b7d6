import type { Selection } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { noticeWatchOf } from './noticeWatch.ts';
import { findNotificationsAmong } from './notifications.queries.ts';

type Row = Record<string, unknown>;
const DONE: IteratorResult<Row> = { done: true, value: undefined };

/**
 * Notifications as they come, for as long as whoever asked may have them. Before each is given, the token and all that
 * it opens are looked at anew; where it opens nothing more, the stream ends.
 */
export class NotificationStream implements AsyncIterableIterator<Row> {
  readonly #renew: () => Promise<Session>;
  readonly #selection: Selection;
  readonly #rows: Row[] = [];
  #ids: string[] = [];
  #wake: (() => void) | null = null;
  #isOver = false;
  #leave: () => void = () => {};

  private constructor(renew: () => Promise<Session>, selection: Selection) {
    this.#renew = renew;
    this.#selection = selection;
  }

  static async open(session: Session, renew: () => Promise<Session>, selection: Selection) {
    const stream = new NotificationStream(renew, selection);
    stream.#leave = await noticeWatchOf(session.database).listen(session.council.tenantId, (ids) => {
      stream.#ids.push(...ids);
      stream.#wake?.();
    });
    return stream;
  }

  async next(): Promise<IteratorResult<Row>> {
    while (!this.#isOver) {
      const row = this.#rows.shift();
      if (row) return { done: false, value: row };
      if (this.#ids.length === 0) await this.#untilSomethingComes();
      if (this.#isOver || !(await this.#readWhatCame())) break;
    }
    return this.return();
  }

  async return(): Promise<IteratorResult<Row>> {
    this.#isOver = true;
    this.#leave();
    this.#wake?.();
    return DONE;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #untilSomethingComes(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** False where the token opens nothing more. */
  async #readWhatCame(): Promise<boolean> {
    const ids = this.#ids;
    this.#ids = [];
    try {
      const session = await this.#renew();
      this.#rows.push(...(await findNotificationsAmong(session, this.#selection, ids)));
      // Nothing stays open in the database while the next is waited for.
      await session.end();
      return true;
    } catch {
      return false;
    }
  }
}
