import type { Log } from '../http/log.ts';
import type { Session } from '../session.ts';

/** What one run of a job is for. */
export interface JobTask {
  /** The record that a command woke it for, as a bare UUID; null in the daily sweep, for all that is due. */
  subjectId: string | null;
  /** Ids only, and never anybody's data. */
  log: Log;
}

/**
 * Work that the program does by itself, for one council at a time. The area whose work it is declares it in its
 * manifest. Every job runs in the daily sweep of each council that is live; a command may wake it sooner.
 */
export interface Job {
  /** Small letters and hyphens, such as `prove-records`; it is audited as `system:prove-records`. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly does: string;
  /**
   * Does what is due at the session's council, as its tables say: a message only wakes the job, and may be lost or come
   * twice. So a second run on the same day finds nothing left to do. What it changes goes through `runCommand`.
   */
  run(session: Session, task: JobTask): Promise<void>;
}
