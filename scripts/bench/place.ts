import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../server/platform/database/embeddedPostgres.ts';
import { migrate } from '../../server/platform/database/migrate.ts';
import { type DatabaseUrls, provisionDatabase } from '../../server/platform/database/provision.ts';
import { dropDatabase } from '../../server/testing/dropDatabase.ts';
import type { Cleanup } from './cleanup.ts';

/** Where a run takes place: a folder and a PostgreSQL, both removed when it ends. */
export interface Place {
  folder: string;
  administratorUrl: string;
  /** The version that PostgreSQL reports. */
  postgresVersion: string;
  /** A new database on that server, removed at the end. */
  newDatabase(name: string): Promise<BenchDatabase>;
}

export interface BenchDatabase extends DatabaseUrls {
  /** The same database as a superuser, to whom row-level security does not apply. */
  superuserUrl: string;
}

/** Makes the folder, and starts PostgreSQL with the settings of `npm start` unless DATABASE_URL names one. */
export async function makePlace(cleanup: Cleanup): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'fairshare-bench-'));
  // Under root PostgreSQL runs as another user, who must be able to enter the folder; otherwise it would keep
  // its data elsewhere.
  await chmod(folder, 0o711);
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  const administratorUrl = process.env.DATABASE_URL ?? (await ownPostgres(folder, cleanup));
  const postgresVersion = await versionOf(administratorUrl);
  return {
    folder,
    administratorUrl,
    postgresVersion,
    async newDatabase(purpose) {
      const name = `fairshare_bench_${process.pid}_${purpose}`;
      cleanup.add(() => dropDatabase(administratorUrl, name));
      const urls = await provisionDatabase(administratorUrl, name);
      return { ...urls, superuserUrl: administratorUrl.replace(/@([^/]*)\/[^?]*/, `@$1/${name}`) };
    },
  };
}

/**
 * A connection that bypasses row-level security. An interrupted run may remove the database while it is open,
 * so a lost connection is not an error.
 */
export async function asSuperuser({ superuserUrl }: BenchDatabase): Promise<Client> {
  const client = new Client({ connectionString: superuserUrl });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Brings a new database to the newest migration. */
export const migrated = async (database: BenchDatabase): Promise<BenchDatabase> => {
  await migrate(database);
  return database;
};

async function ownPostgres(folder: string, cleanup: Cleanup): Promise<string> {
  const server = await startEmbeddedPostgres(join(folder, 'postgres'));
  cleanup.add(() => server.stop());
  return server.administratorUrl;
}

async function versionOf(administratorUrl: string): Promise<string> {
  const client = new Client({ connectionString: administratorUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select current_setting('server_version') as version, current_setting('is_superuser') = 'on' as is_superuser",
    );
    if (!rows[0].is_superuser) {
      throw new Error('DATABASE_URL must be a superuser’s: the data is loaded past row-level security.');
    }
    return rows[0].version;
  } finally {
    await client.end();
  }
}
