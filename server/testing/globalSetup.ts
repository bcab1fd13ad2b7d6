import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../platform/database/embeddedPostgres.ts';
import { migrate } from '../platform/database/migrate.ts';
import { provisionDatabase } from '../platform/database/provision.ts';
import { dropDatabase } from './dropDatabase.ts';

declare module 'vitest' {
  interface ProvidedContext {
    administratorUrl: string;
    migratedTemplate: string;
  }
}

const SETTINGS = {
  // The rows of a test need not survive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '4GB',
  // A database is dropped before there is anything to tidy in it.
  autovacuum: 'off',
  // Planning a large read takes a hundred times as long as running it on a test's few rows, so it is done once.
  plan_cache_mode: 'force_generic_plan',
};

/** One PostgreSQL for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const migratedTemplate = `fairshare_test_${process.pid}_migrated`;
  await dropDatabase(server.administratorUrl, migratedTemplate);
  await migrate(await provisionDatabase(server.administratorUrl, migratedTemplate));
  project.provide('administratorUrl', server.administratorUrl);
  project.provide('migratedTemplate', migratedTemplate);
  return async () => {
    await dropDatabase(server.administratorUrl, migratedTemplate);
    await server.stop();
  };
}

async function serverForTests(): Promise<{ administratorUrl: string; stop(): Promise<void> }> {
  const administratorUrl = process.env.DATABASE_URL;
  if (administratorUrl) return { administratorUrl, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'fairshare-tests-'));
  // Under root the server runs as another user, who must be able to enter the folder.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres(join(folder, 'postgres'), SETTINGS);
  return {
    administratorUrl: server.administratorUrl,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
