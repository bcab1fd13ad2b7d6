import { ConfigError } from './platform/config.ts';

/** What to do about the faults that a newcomer meets; by Node's or PostgreSQL's own code. */
const ADVICE: Record<string, string> = {
  EADDRINUSE: 'The port is in use by another program. Stop that one, or set PORT to another number.',
  EACCES:
    'This user may not listen there or write to the data folder. Set PORT above 1023, and DATA_DIR to a folder of your own.',
  ECONNREFUSED:
    'No PostgreSQL answers at the address given. Look at DATABASE_URL, or DATABASE_OWNER_URL and DATABASE_APP_URL, and whether it runs.',
  ENOTFOUND:
    'The host of the database address is not known. Look at DATABASE_URL, or DATABASE_OWNER_URL and DATABASE_APP_URL.',
  '28P01':
    'PostgreSQL refuses the password. Look at DATABASE_URL, or DATABASE_OWNER_URL and DATABASE_APP_URL.',
  '28000': 'PostgreSQL refuses this role. Look at DATABASE_URL, or DATABASE_OWNER_URL and DATABASE_APP_URL.',
  '3D000': 'There is no such database. Make it first, or look at the name at the end of the address.',
  '42501':
    'The role of the database address lacks a right. DATABASE_URL needs one that may make roles and databases; otherwise give DATABASE_OWNER_URL and DATABASE_APP_URL.',
};

/** The sentence for a start that failed: what to do where we know it, and the whole error where we do not. */
export function startFaultText(error: unknown): string {
  if (error instanceof ConfigError) return `The environment can't be read:\n${error.message}`;
  const code = codeOf(error);
  const advice = code ? ADVICE[code] : undefined;
  if (advice) return `${advice} (${code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The code of the error, or of what caused it: libraries wrap the errors of the system. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, cause } = error as Error & { code?: unknown };
  if (typeof code === 'string' && code in ADVICE) return code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(cause);
}
