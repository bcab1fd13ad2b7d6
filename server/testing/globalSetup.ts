import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../platform/database/embeddedPostgres.ts';
import { migrate } from '../platform/database/migrate.ts';
import { isAlive } from '../platform/database/processes.ts';
import { type DatabaseUrls, provisionDatabase } from '../platform/database/provision.ts';
import { dropDatabase } from './dropDatabase.ts';

declare module 'vitest' {
  interface ProvidedContext {
    administratorUrl: string;
    migrated: DatabaseUrls;
  }
}

const SETTINGS = {
  // The rows of a test need not survive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '512MB',
  // A database is dropped before there is anything to tidy in it.
  autovacuum: 'off',
  // Starting processes to share the reading of a few rows takes a hundred times as long as reading them.
  max_parallel_workers_per_gather: '0',
  // Planning a large read takes a hundred times as long as running it on a test's few rows, so it is done once.
  plan_cache_mode: 'force_generic_plan',
};

/** One PostgreSQL for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const migratedTemplate = `fairshare_test_${process.pid}_migrated`;
  await dropDatabase(server.administratorUrl, migratedTemplate);
  const migrated = await provisionDatabase(server.administratorUrl, migratedTemplate);
  await migrate(migrated);
  project.provide('administratorUrl', server.administratorUrl);
  project.provide('migrated', migrated);
  return async () => {
    await dropDatabase(server.administratorUrl, migratedTemplate);
    await server.stop();
  };
}

async function serverForTests(): Promise<{ administratorUrl: string; stop(): Promise<void> }> {
  const administratorUrl = process.env.DATABASE_URL;
  if (administratorUrl) return { administratorUrl, stop: async () => {} };
  const folder = await folderForTests();
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

const IN_MEMORY = '/dev/shm';
/** A whole run takes less than a fifth of it. */
const ROOM_NEEDED_BYTES = 2 ** 30;
const FOLDER_NAME = /^fairshare-tests-(\d+)-/;

/**
 * In memory, where the system has a place there that is large enough, as making a database is mostly making its files.
 * What earlier runs left there when they were killed would stay until the machine is started anew, so it is removed.
 */
async function folderForTests(): Promise<string> {
  const place = await statfs(IN_MEMORY).catch(() => null);
  const isRoomy = place !== null && place.bavail * place.bsize > ROOM_NEEDED_BYTES;
  for (const name of isRoomy ? await readdir(IN_MEMORY) : []) {
    const [, program] = FOLDER_NAME.exec(name) ?? [];
    if (program && !isAlive(Number(program))) {
      await rm(join(IN_MEMORY, name), { recursive: true, force: true }).catch(() => {});
    }
  }
  return mkdtemp(join(isRoomy ? IN_MEMORY : tmpdir(), `fairshare-tests-${process.pid}-`));
}
