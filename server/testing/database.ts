import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type DatabaseUrls, provisionDatabase } from '../platform/database/provision.ts';
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
  return { ...urls, superuserUrl, drop: () => dropDatabase(administratorUrl, name) };
}

/** How many rows a table has, over all councils. */
export async function countRows(database: TestDatabase, table: string): Promise<number> {
  const [row] = await queryAll<{ count: number }>(database, `select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

/** Queries past row-level security. */
export async function queryAll<Row>(
  database: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
