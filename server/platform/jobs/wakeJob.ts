import { JOB_QUEUE, WITHOUT_DDL } from '../database/jobSchema.ts';
import { inQueue, type JobMessage } from './jobMessage.ts';

/** The transaction of a command. */
interface Transaction {
  query(text: string, values: readonly unknown[]): Promise<unknown[]>;
}

/** Before whatever a sweep asks for. */
const WOKEN_FIRST = 1;

/**
 * Wakes a job in the transaction of a command, so that it commits with the command or not at all. It uses only the
 * command's connection: waiting for another one while a transaction is open could last for ever.
 */
export async function wakeJob(
  transaction: Transaction,
  message: JobMessage,
  after?: Temporal.Instant,
): Promise<void> {
  // Loaded here, as it takes a while and most processes do without it.
  const { PgBoss } = await import('pg-boss');
  const executeSql = async (text: string, values: unknown[] = []) => ({
    rows: await transaction.query(text, values),
  });
  const { data, ...options } = inQueue(message);
  const boss = new PgBoss({ ...WITHOUT_DDL, db: { executeSql } });
  const startAfter = after && new Date(after.epochMilliseconds);
  await boss.send(JOB_QUEUE, data, { ...options, ...(startAfter && { startAfter }), priority: WOKEN_FIRST });
}
