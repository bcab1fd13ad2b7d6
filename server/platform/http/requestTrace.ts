import { randomUUID } from 'node:crypto';
import type { QuotaStanding } from '../rateLimits/rateLimits.ts';

/** What one request leaves in the log, collected along the way. Nothing in it can hold a person's data. */
export interface RequestTrace {
  readonly requestId: string;
  operationName: string | null;
  role: string | null;
  councilSlug: string | null;
  /** Where the caller stands with how much may be asked; for the headers of the answer, and never logged. */
  quota: QuotaStanding | null;
  /** Takes what an operation costs beyond the request itself; throws RATE_LIMITED. Null where nothing is limited. */
  takeCost: ((cost: number) => Promise<void>) | null;
  /** The answer to a GraphQL operation where it was too long to be written in one go; never logged. */
  longAnswer: readonly Buffer[] | null;
}

// A UUID, or a trace id of 32 hexadecimal digits. Nothing shorter or looser is accepted, so that nobody's
// telephone or NHS number can come in as a request id and stay in the logs.
const WELL_FORMED = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i;

/** The caller's `x-request-id` when it is a UUID or 32 hexadecimal digits, otherwise a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID();
}

/** An empty trace for a request that has just come in. */
export function newRequestTrace(requestId: string): RequestTrace {
  return {
    requestId,
    operationName: null,
    role: null,
    councilSlug: null,
    quota: null,
    takeCost: null,
    longAnswer: null,
  };
}

/** The name that a portal gave its operation, when it is short enough to be one; otherwise null. */
export function loggableOperationName(name: string | null | undefined): string | null {
  return name && /^[_A-Za-z][_0-9A-Za-z]{0,63}$/.test(name) ? name : null;
}
