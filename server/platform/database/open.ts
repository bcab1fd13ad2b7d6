import { join } from 'node:path';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { migrate } from './migrate.ts';
import { type DatabaseUrls, databaseNameOf, provisionDatabase } from './provision.ts';

/** A database that is there, set up and up to date. */
export interface OpenDatabase {
  urls: DatabaseUrls;
  /** Anything the reader of the console should know. */
  notices: string[];
  /** Stops the server if it is our own and this program started it. */
  stop(): Promise<void>;
}

/**
 * Brings up the database that the configuration names, and migrates it under an advisory lock. Told to end meanwhile,
 * it throws after the step under way, with nothing left running.
 */
export async function openDatabase(
  config: Pick<Config, 'database' | 'dataDir'>,
  signal?: AbortSignal,
): Promise<OpenDatabase> {
  const opened = await connectionTo(config);
  try {
    signal?.throwIfAborted();
    const ran = await migrate(opened.urls);
    if (ran.length > 0) opened.notices.push(`Migrated the database: ${ran.length} new.`);
    return opened;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

async function connectionTo(config: Pick<Config, 'database' | 'dataDir'>): Promise<OpenDatabase> {
  const { database } = config;
  const nothingToStop = async () => {};
  if (database.kind === 'prepared') return { urls: database, notices: [], stop: nothingToStop };
  if (database.kind === 'administered') {
    const { administratorUrl } = database;
    const urls = await provisionDatabase(administratorUrl, databaseNameOf(administratorUrl));
    return { urls, notices: [], stop: nothingToStop };
  }
  const server = await startEmbeddedPostgres(join(config.dataDir, 'postgres'));
  try {
    const urls = await provisionDatabase(server.administratorUrl, 'fairshare');
    return { urls, notices: server.notices, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
