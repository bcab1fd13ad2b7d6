import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import {
  giveTo,
  newSocketFolder,
  type PostgresPlace,
  postgresPlaceFor,
  postgresProcess,
} from './postgresPlace.ts';
import { type PostmasterFile, parsePostmasterFile } from './postmasterFile.ts';
import { type ClusterFacts, preparedCluster } from './preparedCluster.ts';
import { isAlive } from './processes.ts';
import { postgresFault, StartFault } from './startFault.ts';

/** A PostgreSQL server of our own, for development, tests and trying the product out. */
export interface EmbeddedPostgres {
  /** Connects as the superuser over the server's own socket. */
  administratorUrl: string;
  /** Anything the reader of the console should know, such as data kept elsewhere than asked. */
  notices: string[];
  /** Stops the server if this call started it, and waits until it is gone. */
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;
const LONGEST_STOP_MS = 60_000;
/** A process that does not even take a connection for this long is no server of ours. */
const LONGEST_SILENCE_MS = 2_000;
const LOOK_AGAIN_MS = 20;

/**
 * Starts PostgreSQL on a data folder, making the folder first when it is new. A server that another command of the
 * same checkout runs there is used and left to it; one whose program was killed is taken over. Throws a StartFault
 * where it can't.
 */
export async function startEmbeddedPostgres(
  folder: string,
  extraSettings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const place = await postgresPlaceFor(resolve(folder));
  const facts = await preparedCluster(place);
  const running = await runningServer(place, facts);
  if (running) return sharedOrTakenOver(place, facts, running);
  try {
    return await started(place, facts, extraSettings);
  } catch (error) {
    // Of two that start at the same moment, PostgreSQL lets one have the folder; the other uses what that one started.
    const theirs = await runningServer(place, facts);
    if (!theirs) throw error;
    return sharedOrTakenOver(place, facts, theirs);
  }
}

async function started(
  place: PostgresPlace,
  facts: ClusterFacts,
  extraSettings: Record<string, string>,
): Promise<EmbeddedPostgres> {
  const socketFolder = await newSocketFolder(place.user);
  try {
    // Written first, as a full disk tells it more plainly than PostgreSQL, whose log is on the same disk.
    await writeFile(programFile(place), String(process.pid));
    const settings = {
      // It listens on a socket in a folder of its own and on no network port, so it can't get in another server's way.
      listen_addresses: '',
      unix_socket_directories: socketFolder,
      port: '5432',
      max_connections: '200',
      ...extraSettings,
    };
    const pid = await startedServer(place, settings);
    return ours(place, facts, { pid, socketFolder });
  } catch (error) {
    await rm(socketFolder, { recursive: true, force: true });
    throw error;
  }
}

/** Runs the server apart from the terminal, so that a Ctrl-C there does not reach it, until it takes connections. */
async function startedServer(place: PostgresPlace, settings: Record<string, string>): Promise<number> {
  const { dataFolder, binaries, user } = place;
  const logFile = join(dataFolder, 'server.log');
  const log = await open(logFile, 'a', 0o600);
  try {
    await giveTo(logFile, user, 0o600);
    const logBegins = (await log.stat()).size;
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(join(binaries, 'postgres'), ['-D', dataFolder, ...words], {
      ...postgresProcess(dataFolder, user),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    });
    await once(child, 'spawn');
    child.unref();
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
    const lastMoment = performance.now() + LONGEST_START_MS;
    while (!hasEnded() && performance.now() < lastMoment) {
      const file = await postmasterFile(place);
      if (file?.pid === child.pid && file?.isReady) return file.pid;
      await wait(LOOK_AGAIN_MS);
    }
    if (!hasEnded()) child.kill('SIGQUIT');
    const said = (await readFile(logFile)).subarray(logBegins).toString();
    throw postgresFault(`PostgreSQL did not start on ${dataFolder}.`, said);
  } finally {
    await log.close();
  }
}

/** The server that takes connections on the data folder; waits for one that is just starting or stopping. */
async function runningServer(place: PostgresPlace, facts: ClusterFacts): Promise<PostmasterFile | null> {
  const begins = performance.now();
  for (;;) {
    const file = await postmasterFile(place);
    if (!file || !isAlive(file.pid)) return null;
    const answer = await signIn(addressOf(facts, file));
    if (answer === 'yes') return file;
    const waitedMs = performance.now() - begins;
    if (answer === 'nobody' && waitedMs > LONGEST_SILENCE_MS) {
      // The number belongs to another program by now. Should it not, PostgreSQL finds out before it touches the data.
      await rm(join(place.dataFolder, 'postmaster.pid'), { force: true });
      return null;
    }
    if (waitedMs > LONGEST_START_MS) {
      throw new StartFault(
        `The PostgreSQL that runs on ${place.dataFolder} (process ${file.pid}) takes no connections. Stop it, and start again.`,
      );
    }
    await wait(LOOK_AGAIN_MS);
  }
}

/** Whether a server takes this sign-in; `not yet` where there is one that does not, and `nobody` where there is none. */
async function signIn(connectionString: string): Promise<'yes' | 'not yet' | 'nobody'> {
  const client = new Client({ connectionString, connectionTimeoutMillis: LONGEST_SILENCE_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'yes';
  } catch (error) {
    const { code = '' } = error as { code?: string };
    // Only where nothing listens is nobody there: one that is slow, full, starting or stopping is not taken for gone.
    return ['ECONNREFUSED', 'ENOENT'].includes(code) ? 'nobody' : 'not yet';
  } finally {
    await client.end().catch(() => {});
  }
}

async function sharedOrTakenOver(
  place: PostgresPlace,
  facts: ClusterFacts,
  running: PostmasterFile,
): Promise<EmbeddedPostgres> {
  const program = Number(await readFile(programFile(place), 'utf8').catch(() => Number.NaN));
  if (isAlive(program)) {
    return { administratorUrl: addressOf(facts, running), notices: place.notices, stop: async () => {} };
  }
  // Left running by a program that was killed: it is ours now, to use and to stop.
  await writeFile(programFile(place), String(process.pid));
  return ours(place, facts, running);
}

function ours(
  place: PostgresPlace,
  facts: ClusterFacts,
  server: Pick<PostmasterFile, 'pid' | 'socketFolder'>,
): EmbeddedPostgres {
  const stop = async () => {
    await stopServer(place, server.pid);
    await rm(server.socketFolder, { recursive: true, force: true });
  };
  return { administratorUrl: addressOf(facts, server), notices: place.notices, stop };
}

/** Ends its sessions and stops it; one that does not stop in time is ended without more ado, which it recovers from. */
async function stopServer(place: PostgresPlace, pid: number): Promise<void> {
  // While the folder is there it says whether the process is still the server.
  const isGone = async () => {
    if (!isAlive(pid)) return true;
    const folderIsThere = await stat(place.dataFolder).catch(() => null);
    return folderIsThere !== null && (await postmasterFile(place))?.pid !== pid;
  };
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (await isGone()) return;
    process.kill(pid, signal);
    const lastMoment = performance.now() + LONGEST_STOP_MS;
    while (performance.now() < lastMoment) {
      if (await isGone()) return;
      await wait(LOOK_AGAIN_MS);
    }
  }
}

/** No setting in the environment that is meant for another server may change it. */
function addressOf(
  { password }: ClusterFacts,
  { socketFolder }: Pick<PostmasterFile, 'socketFolder'>,
): string {
  return `postgres://postgres:${password}@/postgres?host=${socketFolder}&port=5432&sslmode=disable`;
}

/** Which program started the server, so that another knows whether it still runs. */
const programFile = (place: PostgresPlace) => join(place.dataFolder, 'program.pid');

async function postmasterFile({ dataFolder }: PostgresPlace): Promise<PostmasterFile | null> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePostmasterFile(text);
}
