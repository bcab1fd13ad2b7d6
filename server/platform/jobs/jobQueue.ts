import { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import { z } from 'zod';
import { JOB_QUEUE, WITHOUT_DDL } from '../database/jobSchema.ts';
import { outliveConnections } from '../database/outliveConnections.ts';
import { describeError } from '../http/log.ts';

/**
 * What travels in the queue: which job, for which council, and about which record where a command woke it. Ids only, as
 * row-level security does not reach the queue's tables.
 */
const messageSchema = z.strictObject({
  tenantId: z.uuid(),
  job: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  subjectId: z.uuid().nullable(),
});
export type JobMessage = z.infer<typeof messageSchema>;

/** A message that this process has taken, and settles. */
export interface TakenMessage {
  id: string;
  /** How many times it was tried before. */
  retryCount: number;
  /** Null where it is not one that this program understands. */
  message: JobMessage | null;
}

/** The transaction of a command. */
interface Transaction {
  query(text: string, values: readonly unknown[]): Promise<unknown[]>;
}

/** Half a minute at first, then longer each time, up to an hour: about half a day in all. */
const RETRIES = { retryLimit: 16, retryBackoff: true, retryDelay: 30, retryDelayMax: 3600 };
/** Whoever took a message and has not settled it by then is taken to be gone. */
const EXPIRES_IN_SECONDS = 15 * 60;
const WOKEN_FIRST = 1;

/**
 * The queue that every server of one database shares, kept by pg-boss. It opens at the first use, so a process that
 * never sends or takes anything has no connection for it.
 */
export class JobQueue {
  readonly #pool: Pool;
  #opening: Promise<PgBoss> | null = null;

  constructor(connectionString: string) {
    this.#pool = new Pool({ connectionString, max: 2 });
    outliveConnections(this.#pool);
  }

  /**
   * Wakes a job in the transaction of a command: it commits with the change, or is gone with it. While one message of
   * the same job about the same record waits, no second is added.
   */
  async wake(transaction: Transaction, message: JobMessage): Promise<void> {
    const boss = await this.#open();
    await boss.send(JOB_QUEUE, messageSchema.parse(message), {
      ...optionsOf(message),
      priority: WOKEN_FIRST,
      db: {
        executeSql: async (text, values = []) => ({ rows: await transaction.query(text, values) }),
      },
    });
  }

  /** Asks for jobs that are due on a day. However many servers ask, and however often, each is asked for once. */
  async ask(day: Temporal.PlainDate, messages: readonly JobMessage[]): Promise<number> {
    if (messages.length === 0) return 0;
    const boss = await this.#open();
    const jobs = messages.map((message) => ({
      ...optionsOf(message),
      id: v5(`${message.job} ${day}`, message.tenantId),
      data: messageSchema.parse(message),
    }));
    const added = await boss.insert(JOB_QUEUE, jobs, { returnId: true });
    return added?.length ?? 0;
  }

  /** Takes the next message that is ready, of a council for which nobody works just now; null when there is none. */
  async take(): Promise<TakenMessage | null> {
    const boss = await this.#open();
    const [job] = await boss.fetch(JOB_QUEUE, { batchSize: 1, groupConcurrency: 1 });
    if (!job) return null;
    const parsed = messageSchema.safeParse(job.data);
    return { id: job.id, retryCount: job.retryCount, message: parsed.success ? parsed.data : null };
  }

  async complete(taken: TakenMessage): Promise<void> {
    const boss = await this.#open();
    await boss.complete(JOB_QUEUE, taken);
  }

  /** Gives a message back, to be tried again later. Of the fault only its name is kept, as messages quote rows. */
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
    // Loaded here, as it takes a while and most processes start without it.
    const { PgBoss } = await import('pg-boss');
    const executeSql = (text: string, values?: unknown[]) => this.#pool.query(text, values);
    const boss = new PgBoss({ ...WITHOUT_DDL, db: { executeSql } });
    // It tells of a database that does not answer; so does whoever next uses the queue.
    boss.on('error', () => {});
    return boss.start();
  }
}

function optionsOf({ tenantId, job, subjectId }: JobMessage) {
  return {
    ...RETRIES,
    expireInSeconds: EXPIRES_IN_SECONDS,
    singletonKey: [tenantId, job, ...(subjectId ? [subjectId] : [])].join('/'),
    group: { id: tenantId },
  };
}
