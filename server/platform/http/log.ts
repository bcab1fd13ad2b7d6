import pino, { type DestinationStream, type Logger } from 'pino';
import type { RequestTrace } from './requestTrace.ts';

/** The few methods of the logger that the program uses. Give it plain fields, never a request or an error. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export interface LogOptions {
  mode: 'development' | 'production' | 'test';
  level?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where the lines go: standard output, unless a test supplies its own. */
  destination?: DestinationStream;
}

/**
 * Writes JSON lines. In production each has the time, process and host; in development only what a developer
 * reads.
 */
export function createLog({ mode, level = 'info', destination }: LogOptions): Log {
  const inProduction = mode === 'production';
  return pino(
    {
      level,
      ...(inProduction ? {} : { base: null }),
      timestamp: inProduction ? pino.stdTimeFunctions.isoTime : false,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? (level === 'silent' ? NOWHERE : standardOutput()),
  );
}

const NOWHERE: DestinationStream = { write: () => {} };

const LINES_WAIT_MS = 100;
const LINES_WAIT_BYTES = 4096;

let ofThisProcess: DestinationStream | undefined;

/** The one that all logs of a process write to, as each looks ten times a second whether lines wait. */
function standardOutput(): DestinationStream {
  ofThisProcess ??= openStandardOutput();
  return ofThisProcess;
}

/**
 * Lines are written together, at most a tenth of a second after the first of them, as writing each alone
 * costs more than making it.
 */
function openStandardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: LINES_WAIT_BYTES });
  setInterval(() => output.flush(), LINES_WAIT_MS).unref();
  return output;
}

/** How a request ended. `path` is the name of one of our routes, never what the caller typed. */
export interface RequestOutcome {
  method: string;
  path: string;
  status: number;
  durationMs: number;
}

/** One line per request. Probes go to debug, so that a load balancer does not fill the log. */
export function logRequest(log: Log, trace: RequestTrace, outcome: RequestOutcome): void {
  const fields = {
    requestId: trace.requestId,
    ...outcome,
    ...(trace.operationName && { operationName: trace.operationName }),
    ...(trace.role && { role: trace.role }),
    ...(trace.councilSlug && { council: trace.councilSlug }),
  };
  if (outcome.status >= 500) log.warn(fields, 'request');
  else if (outcome.path === '/livez' || outcome.path === '/readyz') log.debug(fields, 'request');
  else log.info(fields, 'request');
}

/** What may be logged about a fault. */
export interface LoggableError {
  name: string;
  code?: string;
  table?: string;
  constraint?: string;
  frames: string[];
  cause?: LoggableError;
}

const IDENTIFIER = /^[A-Za-z0-9_.]{1,100}$/;
const STACK_FRAME = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;
const DEEPEST_CAUSE = 3;

/**
 * Name, code and stack frames of a fault. The message is left out, and so are PostgreSQL's `detail`, `where`,
 * `hint` and `internalQuery`: they quote the values of rows ("Key (nhs_number)=(…) already exists"), and the
 * first lines of a stack repeat the message. The table and constraint are names from our own migrations.
 */
export function describeError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, frames: [] };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const cause = (error as { originalError?: unknown }).originalError ?? error.cause;
  const described: LoggableError = {
    name: identifierOf(error.name) ?? 'Error',
    frames: framesOf(error),
  };
  const names = {
    code: identifierOf(code),
    table: identifierOf(table),
    constraint: identifierOf(constraint),
  };
  for (const [key, value] of Object.entries(names)) if (value) Object.assign(described, { [key]: value });
  if (cause && depth < DEEPEST_CAUSE) described.cause = describeError(cause, depth + 1);
  return described;
}

function identifierOf(value: unknown): string | undefined {
  return typeof value === 'string' && IDENTIFIER.test(value) ? value : undefined;
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const header = stack.indexOf(error.message);
  const afterMessage = header < 0 ? stack : stack.slice(header + error.message.length);
  return afterMessage
    .split('\n')
    .filter((line) => STACK_FRAME.test(line))
    .slice(0, 20)
    .map((line) => line.trim());
}
