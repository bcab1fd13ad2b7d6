import { ConfigError } from './platform/config.ts';
import { StartFault } from './platform/database/startFault.ts';

const DISK_IS_FULL = 'The disk is full. Make room, or set DATA_DIR to a folder on another disk.';
const LOOK_AT_ADDRESS = 'Look at DATABASE_URL, or DATABASE_OWNER_URL and DATABASE_APP_URL';

/** What to do about the faults that a newcomer meets; by Node's or PostgreSQL's own code. */
const ADVICE: Record<string, string> = {
  EADDRINUSE: 'The port is in use by another program. Stop that one, or set PORT to another number.',
  EADDRNOTAVAIL:
    'This machine has no such address to listen on. Set HOST to 127.0.0.1, or to one that it has.',
  EACCES:
    'This user may not listen there or write to the data folder. Set PORT above 1023, and DATA_DIR to a folder of your own.',
  EPERM: 'This user may not write to the data folder. Set DATA_DIR to a folder of your own.',
  EROFS: 'The data folder can only be read. Set DATA_DIR to a folder of your own.',
  ENOSPC: DISK_IS_FULL,
  EDQUOT: DISK_IS_FULL,
  ENOTDIR: 'A part of the path of the data folder is a file. Set DATA_DIR to a folder.',
  EEXIST:
    'The data folder, or a part of its path, is a file, or a link that leads nowhere. Set DATA_DIR to a folder.',
  ELOOP: 'The path of the data folder is a link that leads back to itself. Set DATA_DIR to a folder.',
  ENOENT:
    'A file or folder is not there, or the path of the data folder is a link that leads nowhere. Look at DATA_DIR.',
  ENAMETOOLONG: 'The path of the data folder is too long. Set DATA_DIR to a shorter one.',
  ECONNREFUSED: `No PostgreSQL answers at the address given. ${LOOK_AT_ADDRESS}, and whether it runs.`,
  ENOTFOUND: `The host of the database address is not known. ${LOOK_AT_ADDRESS}.`,
  EAI_AGAIN: `The host of the database address can’t be looked up at the moment. ${LOOK_AT_ADDRESS}, and the network.`,
  ETIMEDOUT: `Nothing answers at the database address. ${LOOK_AT_ADDRESS}, and the network.`,
  '28P01': `PostgreSQL refuses the password. ${LOOK_AT_ADDRESS}.`,
  '28000': `PostgreSQL refuses this role. ${LOOK_AT_ADDRESS}.`,
  '3D000': 'There is no such database. Make it first, or look at the name at the end of the address.',
  '42501':
    'The role of the database address lacks a right. DATABASE_URL needs one that may make roles and databases; otherwise give DATABASE_OWNER_URL and DATABASE_APP_URL.',
  '53100': 'The disk of PostgreSQL is full. Make room on it.',
  '53300':
    'PostgreSQL takes no more connections. Close some, raise its max_connections, or set DATABASE_POOL_SIZE lower.',
  '57P03': 'PostgreSQL is just starting or stopping. Try again in a moment.',
};

/** The sentence for a start that failed: what to do where we know it, and the whole error where we do not. */
export function startFaultText(error: unknown): string {
  if (error instanceof ConfigError) return `The environment can't be read:\n${error.message}`;
  if (error instanceof StartFault) return error.message;
  const advice = adviceFor(error);
  if (advice !== null) return advice;
  if (error instanceof Error && /^timeout expired|due to connection timeout/.test(error.message)) {
    return ADVICE.ETIMEDOUT as string;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What to do about a fault of the system or of PostgreSQL, and where it was; null where we do not know it. */
export function adviceFor(error: unknown): string | null {
  const known = knownIn(error);
  return known && `${ADVICE[known.code]} (${[known.code, known.path].filter(Boolean).join(' ')})`;
}

/** The code of the error, or of what caused it: libraries wrap the errors of the system. */
function knownIn(error: unknown): { code: string; path: string | undefined } | null {
  if (!(error instanceof Error)) return null;
  const { code, path, cause } = error as Error & { code?: unknown; path?: string };
  if (typeof code === 'string' && code in ADVICE) return { code, path };
  if (error instanceof AggregateError) return knownIn(error.errors[0]);
  return knownIn(cause);
}
