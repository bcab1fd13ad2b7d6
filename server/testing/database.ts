import { randomBytes } from 'node:crypto';
import { escapeIdentifier, Pool } from 'pg';
import { inject } from 'vitest';
import { changedDatabaseUrl, databaseOfUrl } from '../platform/database/databaseUrl.ts';
import { type DatabaseUrls, OWNER_ROLE } from '../platform/database/provision.ts';
import { getOrAdd } from '../platform/getOrAdd.ts';

export interface TestDatabase extends DatabaseUrls {
  /**
   * The same database as the superuser sees it: for tests to look past row-level security, never for the
   * program.
   */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A new database for the test file, migrated and empty. Drop it in afterAll. */
export async function createTestDatabase(template = migratedTemplate()): Promise<TestDatabase> {
  const name = `fairshare_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const { ownerUrl, applicationUrl, applicationRole } = inject('migrated');
  const administratorUrl = inject('administratorUrl');
  const superuserUrl = administratorUrl.replace(/@([^/]*)\/[^?]*/, `@$1/${name}`);
  // A copy of the files takes a fraction of what it takes to write each page of them to the log as well.
  const copying = `template ${escapeIdentifier(template)} strategy file_copy`;
  await poolFor(administratorUrl).query(`create database ${name} owner ${OWNER_ROLE} ${copying}`);
  const drop = async () => {
    await pools.get(superuserUrl)?.end();
    pools.delete(superuserUrl);
    await poolFor(administratorUrl).query(`drop database if exists ${name} with (force)`);
  };
  return {
    ownerUrl: changedDatabaseUrl(ownerUrl, { database: name }),
    applicationUrl: changedDatabaseUrl(applicationUrl, { database: name }),
    applicationRole,
    superuserUrl,
    drop,
  };
}

const migratedTemplate = () => databaseOfUrl(inject('migrated').ownerUrl);

/** How many rows a table has, over all councils. */
export async function countRows(database: TestDatabase, table: string): Promise<number> {
  const [row] = await queryAll<{ count: number }>(database, `select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

/** Open connections as the superuser, by address: a new one takes PostgreSQL longer than most of what it is asked. */
const pools = new Map<string, Pool>();

const poolFor = (url: string): Pool => getOrAdd(pools, url, () => openPool(url));

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, idleTimeoutMillis: 0, allowExitOnIdle: true });
  // A test may end all connections; the next query gets a new one.
  pool.on('error', () => {});
  return pool;
}

/**
 * Queries past row-level security, on a connection that later queries use too: whatever the SQL sets is `set local`, and
 * ends with it.
 */
export async function queryAll<Row>(
  database: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await poolFor(database.superuserUrl).query(sql, values)).rows as Row[];
}
