import { dayInEngland, momentInEngland } from '../../common/dayInEngland.ts';
import type { Database } from '../database/database.ts';
import type { FileStore } from '../files/fileStore.ts';
import { describeError, type Log } from '../http/log.ts';
import type { SessionCouncil } from '../session.ts';
import { systemSession } from '../systemSession.ts';
import type { Job } from './job.ts';
import type { JobMessage } from './jobMessage.ts';
import type { JobQueue, TakenMessage } from './jobQueue.ts';

export interface JobRunnerParts {
  database: Database;
  queue: JobQueue;
  jobs: readonly Job[];
  /** The live councils, whose jobs the daily sweep asks for. */
  councils: () => Promise<readonly SessionCouncil[]>;
  /** The time of day in England from which each day's sweep is asked for: `05:00`. */
  sweepAt: string;
  now: () => Temporal.Instant;
  log: Log;
  /** Whether this is a developer's machine; not, where it is left out. */
  isDevelopment?: boolean;
  /** Where files are kept; none where it is left out. */
  files?: FileStore | null;
  /** How long `stop()` waits for the job under way; 10 seconds unless said otherwise. */
  drainMs?: number;
}

const LOOK_MS = 5_000;
const TIDY_MS = 60_000;
const DRAIN_MS = 10_000;

/**
 * Runs the jobs that are due: once a day it asks for every job of every live council, and it works through what was
 * asked for, one message at a time. Any number of servers may do so on one database.
 */
export class JobRunner {
  readonly #parts: JobRunnerParts;
  readonly #queue: JobQueue;
  #timer: NodeJS.Timeout | null = null;
  #turn: Promise<void> | null = null;
  #taken: TakenMessage | null = null;
  #tidiedAt = Number.NEGATIVE_INFINITY;
  #isStopping = false;
  #isFailing = false;

  constructor(parts: JobRunnerParts) {
    this.#parts = parts;
    this.#queue = parts.queue;
  }

  /** Begins to look every few seconds for something to do. */
  start(): void {
    const look = () => {
      this.#turn ??= this.#takeTurn().finally(() => {
        this.#turn = null;
      });
    };
    this.#timer = setInterval(look, LOOK_MS);
    look();
  }

  /** Takes nothing more, and waits for the job under way; one that takes too long is given back for another server. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    if (this.#timer) clearInterval(this.#timer);
    const { promise: deadline, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#parts.drainMs ?? DRAIN_MS);
    await Promise.race([this.#turn, deadline]);
    clearTimeout(timer);
    // A message that can't be given back now goes to another server when its time is up.
    if (this.#taken)
      await this.#queue.giveBack(this.#taken, new Error('The server stopped.')).catch(() => {});
  }

  /**
   * Asks for today's sweep of every live council, once it is time: at the hour, or when a server next runs after it.
   * Gives back how many jobs had not been asked for yet today.
   */
  async askForSweep(): Promise<number> {
    const { now, sweepAt, jobs, councils } = this.#parts;
    const moment = now();
    const today = dayInEngland(moment);
    if (Temporal.Instant.compare(moment, momentInEngland(today.toString(), sweepAt)) < 0) return 0;
    const messages = (await councils()).flatMap(({ tenantId }) =>
      jobs.map(({ name }): JobMessage => ({ tenantId, job: name, subjectId: null })),
    );
    const asked = await this.#queue.ask(today, messages);
    if (asked > 0) this.#parts.log.debug({ asked }, 'daily sweep');
    return asked;
  }

  /** Works off what is ready, until nothing is or the program stops. Gives back how many messages it took. */
  async workOff(): Promise<number> {
    let count = 0;
    while (!this.#isStopping) {
      const taken = await this.#queue.take();
      if (!taken) break;
      count += 1;
      this.#taken = taken;
      await this.#settle(taken).finally(() => {
        this.#taken = null;
      });
    }
    return count;
  }

  async #takeTurn(): Promise<void> {
    try {
      if (performance.now() - this.#tidiedAt >= TIDY_MS) {
        this.#tidiedAt = performance.now();
        await this.askForSweep();
        await this.#queue.tidy();
      }
      await this.workOff();
      this.#isFailing = false;
    } catch (error) {
      // Said once: while the database does not answer, every turn fails.
      if (!this.#isFailing) this.#parts.log.error({ fault: describeError(error) }, 'jobs can’t be reached');
      this.#isFailing = true;
    }
  }

  /** One message that fails is tried again later, and holds up no other. */
  async #settle(taken: TakenMessage): Promise<void> {
    const { log } = this.#parts;
    const { id: jobId, retryCount, message } = taken;
    const about = { jobId, job: message?.job, tenantId: message?.tenantId };
    try {
      await this.#run(taken);
      await this.#queue.complete(taken);
      log.debug(about, 'job done');
    } catch (error) {
      log.error({ ...about, attempt: retryCount + 1, fault: describeError(error) }, 'job failed');
      await this.#queue.giveBack(taken, error);
    }
  }

  async #run({ id, message }: TakenMessage): Promise<void> {
    const { database, jobs, councils, now, log, isDevelopment, files } = this.#parts;
    const job = jobs.find(({ name }) => name === message?.job);
    // While servers are renewed one by one, an older one may take what only a newer one knows.
    if (!message || !job) throw new Error('This program knows no such job.');
    const council = (await councils()).find(({ tenantId }) => tenantId === message.tenantId);
    if (!council) return;
    const facts = { work: job.name, now: now(), requestId: `job-${id}`, isDevelopment, files };
    const session = systemSession(database, council, facts);
    try {
      await job.run(session, { subjectId: message.subjectId, log });
    } finally {
      await session.end();
    }
  }
}
