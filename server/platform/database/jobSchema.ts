import { type Client, escapeIdentifier } from 'pg';
import type { PgBoss } from 'pg-boss';

/** Where pg-boss keeps its tables: beside the program's own, and never among them. */
export const JOB_SCHEMA = 'jobs';
/** The one queue. Each message says what it is for, so a new kind of job needs nothing from the database's owner. */
export const JOB_QUEUE = 'council-work';
/** The version of pg-boss's tables that the installed pg-boss works with. */
export const JOB_SCHEMA_VERSION = 43;

/**
 * What the application's role may do there: send, take, settle and tidy messages. It makes no queue, and no table of
 * pg-boss that the program does not use is open to it.
 */
const APPLICATION_GRANTS = [
  'usage on schema jobs',
  'select on jobs.version',
  'select, update on jobs.queue',
  'select, insert, update, delete on jobs.job_common',
  'insert on jobs.job',
  'select, delete on jobs.job_dependency',
];

/** How pg-boss is opened wherever the program uses it: it only ever sends, takes and settles messages. */
export const WITHOUT_DDL = {
  schema: JOB_SCHEMA,
  migrate: false,
  createSchema: false,
  schedule: false,
  supervise: false,
  reindex: false,
  monitorVacuum: false,
} as const;

/** Whether pg-boss's tables and the queue are there as this program needs them; newer tables serve it too. */
export async function hasJobSchema(connection: Pick<Client, 'query'>): Promise<boolean> {
  const { rows: found } = await connection.query(
    "select to_regclass('jobs.queue') is not null and to_regclass('jobs.version') is not null as has",
  );
  if (!found[0].has) return false;
  const { rows } = await connection.query(
    `select (select version from jobs.version) >= $1 and exists (select 1 from jobs.queue where name = $2) as ready`,
    [JOB_SCHEMA_VERSION, JOB_QUEUE],
  );
  return rows[0].ready === true;
}

/**
 * Makes pg-boss's tables or brings them to the version that is needed, by pg-boss's own plans, makes the queue, and
 * gives the application's role what it needs. For the owner, who holds the migration lock. Safe to repeat.
 */
export async function bringJobSchema(owner: Client, applicationRole: string): Promise<void> {
  const { PgBoss, getConstructionPlans, getMigrationPlans } = await import('pg-boss');
  const version = await jobSchemaVersion(owner);
  if (version === null) await owner.query(getConstructionPlans(JOB_SCHEMA));
  else if (version < JOB_SCHEMA_VERSION) await owner.query(atOnce(getMigrationPlans(JOB_SCHEMA, version)));
  await makeQueue(
    new PgBoss({
      ...WITHOUT_DDL,
      db: { executeSql: (text, values) => owner.query(text, values as unknown[]) },
    }),
  );
  const role = escapeIdentifier(applicationRole);
  await owner.query(APPLICATION_GRANTS.map((grant) => `grant ${grant} to ${role}`).join('; '));
}

/**
 * The plan ends with indexes that are built while the table is written to, each in a statement of its own. The queue is
 * small, so they are built in one go with the rest, and no start can be killed between the two.
 */
function atOnce(plan: string): string {
  return plan.replaceAll('INDEX CONCURRENTLY', 'INDEX');
}

/** The version of pg-boss's tables that the database has; null when it has none. */
async function jobSchemaVersion(owner: Client): Promise<number | null> {
  const { rows: found } = await owner.query("select to_regclass('jobs.version') is not null as has");
  if (!found[0].has) return null;
  const { rows } = await owner.query('select version from jobs.version');
  return rows[0]?.version ?? null;
}

/**
 * Only one message of the same kind for the same record waits at a time, so asking twice is the same as asking once.
 */
async function makeQueue(boss: PgBoss): Promise<void> {
  await boss.createQueue(JOB_QUEUE, { policy: 'short' });
}
