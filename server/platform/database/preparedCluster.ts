import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../folders.ts';
import { folderOf, giveTo, type PostgresPlace, postgresProcess } from './postgresPlace.ts';
import { isAlive } from './processes.ts';
import { postgresFault, StartFault } from './startFault.ts';

const run = promisify(execFile);

/** What is kept beside the data: without it nobody can sign in. */
export interface ClusterFacts {
  password: string;
}

/** It is written last, so a folder that has it is complete. */
const FACTS_FILE = 'fairshare.json';

/**
 * The database cluster in the data folder, made where there is none. It is made beside the folder and renamed once it
 * is complete, so that a start which is killed meanwhile leaves nothing in the way of the next.
 */
export async function preparedCluster(place: PostgresPlace): Promise<ClusterFacts> {
  const known = await factsIn(place.dataFolder);
  if (known) return known;
  await makeFolder(dirname(place.dataFolder), 0o755);
  await removeAbandoned(place.dataFolder);
  const madeMeanwhile = await factsIn(place.dataFolder);
  if (madeMeanwhile) return madeMeanwhile;
  await setAsideUnfinished(place);
  const beside = await mkdtemp(`${place.dataFolder}${BEING_PREPARED}${process.pid}-`);
  try {
    await giveTo(beside, place.user, 0o700);
    const cluster = join(beside, 'data');
    const facts = await made(place, cluster, join(beside, 'password'));
    await rename(cluster, place.dataFolder);
    return facts;
  } catch (error) {
    const theirs = await factsIn(place.dataFolder);
    // Another program that started at the same moment was quicker, and its cluster serves both.
    if (theirs) return theirs;
    throw error;
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}

const BEING_PREPARED = '.preparing-';

async function made(
  { binaries, user }: PostgresPlace,
  cluster: string,
  passwordFile: string,
): Promise<ClusterFacts> {
  const facts: ClusterFacts = { password: randomBytes(24).toString('hex') };
  await folderOf(cluster, user, 0o700);
  await writeFile(passwordFile, `${facts.password}\n`, { mode: 0o600 });
  await giveTo(passwordFile, user, 0o600);
  const words = [
    `--pgdata=${cluster}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
  ];
  await run(join(binaries, 'initdb'), words, postgresProcess(cluster, user)).catch((error) => {
    throw postgresFault('No database could be set up in the data folder.', String(error.stderr || error));
  });
  await writeFile(join(cluster, FACTS_FILE), JSON.stringify(facts), { mode: 0o600 });
  return facts;
}

async function factsIn(folder: string): Promise<ClusterFacts | null> {
  const path = join(folder, FACTS_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const { password } = JSON.parse(text) as ClusterFacts;
    return { password };
  } catch {
    throw new StartFault(
      `${path} is damaged, and it holds the only password of the database beside it. Bring it back from a copy, or move ${folder} away: the next start sets up a new database.`,
    );
  }
}

/** What earlier starts were preparing when they were killed. */
async function removeAbandoned(dataFolder: string): Promise<void> {
  const begin = `${basename(dataFolder)}${BEING_PREPARED}`;
  for (const name of await readdir(dirname(dataFolder))) {
    if (!name.startsWith(begin) || isAlive(Number.parseInt(name.slice(begin.length), 10))) continue;
    await rm(join(dirname(dataFolder), name), { recursive: true, force: true }).catch(() => {});
  }
}

/** A folder with something in it that is no complete cluster is kept under another name, as it may be somebody's. */
async function setAsideUnfinished({ dataFolder, notices }: PostgresPlace): Promise<void> {
  const names = await readdir(dataFolder).catch(() => []);
  if (names.length === 0) return;
  const aside = `${dataFolder}.unfinished-${Date.now()}`;
  await rename(dataFolder, aside);
  notices.push(`${dataFolder} held no complete database. What was in it is in ${aside} now.`);
}
