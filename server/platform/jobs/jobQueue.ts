import { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import { JOB_QUEUE, WITHOUT_DDL } from '../database/jobSchema.ts';
import { outliveConnections } from '../database/outliveConnections.ts';
import { describeError } from '../http/log.ts';
import { inQueue, type JobMessage, jobMessageSchema } from './jobMessage.ts';

/** A message that this process has taken, and settles. */
export interface TakenMessage {
  id: string;
  /** How many times it was tried before. */
  retryCount: number;
  /** Null where it is not one that this program understands. */
  message: JobMessage | null;
}

/**
 * The queue that every server of one database shares, kept by pg-boss, as seen by a process that works through it. It
 * opens at its first use, so a process that takes no messages has no connection for it.
 */
export class JobQueue {
  readonly #pool: Pool;
  #opening: Promise<PgBoss> | null = null;

  constructor(connectionString: string) {
    this.#pool = new Pool({ connectionString, max: 2 });
    outliveConnections(this.#pool);
  }

  /** Asks for jobs that are due on a day. However many servers ask, and however often, each is asked for once. */
  async ask(day: Temporal.PlainDate, messages: readonly JobMessage[]): Promise<number> {
    if (messages.length === 0) return 0;
    const boss = await this.#open();
    const jobs = messages.map((message) => ({
      ...inQueue(message),
      id: v5(`${message.job} ${day}`, message.tenantId),
    }));
    const added = await boss.insert(JOB_QUEUE, jobs, { returnId: true });
    return added?.length ?? 0;
  }

  /** Takes the next message that is ready, of a council for which nobody works just now; null when there is none. */
  async take(): Promise<TakenMessage | null> {
    const boss = await this.#open();
    const [job] = await boss.fetch(JOB_QUEUE, { batchSize: 1, groupConcurrency: 1 });
    if (!job) return null;
    const parsed = jobMessageSchema.safeParse(job.data);
    return { id: job.id, retryCount: job.retryCount, message: parsed.success ? parsed.data : null };
  }

  async complete(taken: TakenMessage): Promise<void> {
    const boss = await this.#open();
    await boss.complete(JOB_QUEUE, taken);
  }

  /**
   * Gives a message back, to be tried again later. Only the name of the fault is kept, as its message may quote rows.
   */
  async giveBack(taken: TakenMessage, fault: unknown): Promise<void> {
    const boss = await this.#open();
    const { name, code } = describeError(fault);
    await boss.fail(JOB_QUEUE, taken, { name, code });
  }

  /** Gives back what servers that are gone had taken, and deletes what was settled a week ago. One server does it. */
  async tidy(): Promise<void> {
    const boss = await this.#open();
    await boss.supervise(JOB_QUEUE);
  }

  async close(): Promise<void> {
    const boss = await this.#opening?.catch(() => null);
    await boss?.stop({ graceful: false });
    await this.#pool.end();
  }

  async #open(): Promise<PgBoss> {
    this.#opening ??= this.#start().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #start(): Promise<PgBoss> {
    // Loaded here, as it takes a while and most processes do without it.
    const { PgBoss } = await import('pg-boss');
    const executeSql = (text: string, values?: unknown[]) => this.#pool.query(text, values);
    const boss = new PgBoss({ ...WITHOUT_DDL, db: { executeSql } });
    // pg-boss reports a database that does not answer; the next use of the queue reports it as well.
    boss.on('error', () => {});
    return boss.start();
  }
}
