import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { inject } from 'vitest';
import { type DatabaseUrls, provisionDatabase } from '../platform/database/provision.ts';
import { getOrAdd } from '../platform/getOrAdd.ts';
import { dropDatabase } from './dropDatabase.ts';

export interface TestDatabase extends DatabaseUrls {
  /**
   * The same database as the superuser sees it: for tests to look past row-level security, never for the
   * program.
   */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A new database for the test file, migrated and empty. Drop it in afterAll. */
export async function createTestDatabase(template = inject('migratedTemplate')): Promise<TestDatabase> {
  const administratorUrl = inject('administratorUrl');
  const name = `fairshare_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const urls = await provisionDatabase(administratorUrl, name, template);
  const superuserUrl = administratorUrl.replace(/@([^/]*)\/[^?]*/, `@$1/${name}`);
  const drop = async () => {
    await pools.get(superuserUrl)?.end();
    pools.delete(superuserUrl);
    await dropDatabase(administratorUrl, name);
  };
  return { ...urls, superuserUrl, drop };
}

/** How many rows a table has, over all councils. */
export async function countRows(database: TestDatabase, table: string): Promise<number> {
  const [row] = await queryAll<{ count: number }>(database, `select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

/** Open connections as the superuser, by address: a new one takes PostgreSQL longer than most of what it is asked. */
const pools = new Map<string, Pool>();

function poolFor(superuserUrl: string): Pool {
  const pool = new Pool({ connectionString: superuserUrl, idleTimeoutMillis: 0, allowExitOnIdle: true });
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
  const { superuserUrl } = database;
  const pool = getOrAdd(pools, superuserUrl, () => poolFor(superuserUrl));
  return (await pool.query(sql, values)).rows as Row[];
}
