/** Node's error codes for a failed connection to PostgreSQL. */
const OF_THE_NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
];

/**
 * What PostgreSQL says where it can't work at all: a lost connection (08), no room for one more, for memory or on the
 * disk (53), being shut down or not ready (57P01 to 57P03), a fault of its disk (58), or a database that takes no
 * connections (55000).
 */
const OF_THE_SERVER = /^(08|53|58)|^57P0[123]$|^55000$/;

/** Messages of pg, which gives such errors no code. */
const OF_THE_CLIENT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|The pool gave no connection)/;

/** The ORM and the executors wrap errors in errors of their own, at most this many levels deep. */
const DEEPEST_CAUSE = 5;

/** Whether an error says that the database could not be reached or could not work, whatever was asked of it. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return false;
  const { code, originalError, cause } = error as {
    code?: unknown;
    originalError?: unknown;
    cause?: unknown;
  };
  if (typeof code === 'string' && (OF_THE_NETWORK.includes(code) || OF_THE_SERVER.test(code))) return true;
  if (OF_THE_CLIENT.test(error.message)) return true;
  return [originalError, cause].some((inner) => isDatabaseUnavailable(inner, depth + 1));
}
