import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { changedDatabaseUrl, databaseUrlParts } from './databaseUrl.ts';
import { bringJobSchema, hasJobSchema, JOB_SCHEMA_VERSION } from './jobSchema.ts';
import { type DatabaseUrls, LONGEST_CONNECTING_MS } from './provision.ts';

const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** Two programs that start at once wait for one another on this lock; the migrator itself takes none. */
const MIGRATION_LOCK = "hashtext('fairshare migrations')";

/** pg-boss's own tables are brought up to date by pg-boss's own plans, and count as a migration like any other. */
const JOB_TABLES = `pg-boss tables, version ${JOB_SCHEMA_VERSION}`;

/**
 * Brings the database to the newest migration, as the owner role. Returns the names of those that ran.
 * @param upTo the last migration to run, so that a test can see what a later one does to rows that are already there.
 */
export async function migrate(urls: DatabaseUrls, upTo?: string): Promise<string[]> {
  const lock = new Client({
    connectionString: urls.ownerUrl,
    connectionTimeoutMillis: LONGEST_CONNECTING_MS,
  });
  lock.on('error', () => {});
  await lock.connect();
  try {
    await lock.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const pending = await pendingMigrations(lock);
    if (pending.length === 0) return [];
    await runMigrator(urls, upTo);
    if (pending.includes(JOB_TABLES)) await bringJobSchema(lock, applicationRoleOf(urls));
    return pending;
  } finally {
    await lock.end();
  }
}

/** The migrations that the database has not run yet, pg-boss's own among them; empty when it is up to date. */
export async function pendingMigrations(connection: Pick<Client, 'query'>): Promise<string[]> {
  const ofFolder = await pendingInFolder(connection);
  return (await hasJobSchema(connection)) ? ofFolder : [...ofFolder, JOB_TABLES];
}

async function pendingInFolder(connection: Pick<Client, 'query'>): Promise<string[]> {
  const { rows: found } = await connection.query(
    "select to_regclass('mikro_orm_migrations') is not null as has",
  );
  const known = readdirSync(MIGRATIONS_FOLDER)
    .filter((name) => /^Migration\d+_.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  if (!found[0].has) return known;
  const { rows } = await connection.query('select name from mikro_orm_migrations');
  const done = new Set(rows.map((row) => String(row.name).replace(/\.ts$/, '')));
  return known.filter((name) => !done.has(name));
}

async function runMigrator(urls: DatabaseUrls, upTo?: string): Promise<void> {
  const { database, query } = databaseUrlParts(urls.ownerUrl);
  const orm = await MikroORM.init({
    dbName: database,
    ensureDatabase: false,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      path: MIGRATIONS_FOLDER,
      glob: 'Migration*_*.ts',
      snapshot: false,
      transactional: true,
      silent: true,
    },
    driverOptions: {
      connectionString: changedDatabaseUrl(urls.ownerUrl, {
        database,
        // The migrations grant to this role; they can't know its name otherwise.
        options: `${query.get('options') ?? ''} -c fairshare.app_role=${applicationRoleOf(urls)}`.trim(),
      }),
    },
  });
  try {
    await orm.migrator.up(upTo ? { to: upTo } : undefined);
  } finally {
    await orm.close();
  }
}

function applicationRoleOf({ applicationUrl, applicationRole }: DatabaseUrls): string {
  return applicationRole ?? databaseUrlParts(applicationUrl).user;
}
