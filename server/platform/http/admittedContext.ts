import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors.ts';
import { endSession, type OperationContext } from '../graphql/operationPlugin.ts';
import { type Asker, pointsOf, type RateLimits, rateLimited } from '../rateLimits/rateLimits.ts';
import { type ContextFor, contextOf } from './contextOf.ts';
import type { Log } from './log.ts';
import type { RequestTrace } from './requestTrace.ts';

export interface Admission<Context> {
  contextFor: ContextFor<Context>;
  /** Null where nothing is limited. */
  rateLimits: RateLimits | null;
  addressOf: (peer: string | undefined, forwardedFor: string | undefined) => string;
  log: Log;
}

/**
 * The context of a request that may still be asked. A request is counted for the account that a good token speaks for,
 * and for its address where it brings none or a bad one: nobody with a good token waits for others at their address.
 * Throws what is wrong with the token, or RATE_LIMITED.
 */
export async function admittedContext<Context extends OperationContext>(
  admission: Admission<Context>,
  request: IncomingMessage,
  trace: RequestTrace,
): Promise<Context> {
  let context: Context;
  try {
    context = await contextOf(admission, request.headers, trace);
  } catch (error) {
    if (isAboutTheToken(error)) await take(admission, addressOf(admission, request), 1, trace);
    throw error;
  }
  if (!admission.rateLimits) return context;
  const asker = accountOf(context) ?? addressOf(admission, request);
  try {
    await take(admission, asker, 1, trace);
  } catch (error) {
    await endSession(context, trace, admission.log);
    throw error;
  }
  trace.takeCost = costTaker(admission, asker, trace);
  return context;
}

/** Takes the cost of an operation once, however often it is admitted on its way. */
function costTaker<Context>(admission: Admission<Context>, asker: Asker, trace: RequestTrace) {
  let isTaken = false;
  return async (cost: number) => {
    // The request has its point already, so that whoever has waited is allowed what costs the whole quota.
    const mostMore = (trace.quota?.quota.points ?? Number.POSITIVE_INFINITY) - 1;
    const more = Math.min(pointsOf(cost) - 1, mostMore);
    if (isTaken || more === 0) return;
    await take(admission, asker, more, trace);
    isTaken = true;
  };
}

async function take<Context>(
  { rateLimits }: Admission<Context>,
  asker: Asker,
  points: number,
  trace: RequestTrace,
): Promise<void> {
  if (!rateLimits) return;
  trace.quota = await rateLimits.take(asker, points);
  if (trace.quota && !trace.quota.isAllowed) throw rateLimited(trace.quota);
}

/** Takes a point of the address that reads what anybody may. Throws RATE_LIMITED. */
export function takeForPublicAddress<Context>(
  admission: Admission<Context>,
  request: IncomingMessage,
  trace: RequestTrace,
): Promise<void> {
  return take(admission, { ...addressOf(admission, request), kind: 'public' }, 1, trace);
}

function accountOf({ session }: OperationContext): Asker | null {
  const actor = session?.actor;
  return actor?.subject === undefined
    ? null
    : { kind: 'account', councilSlug: actor.councilSlug, subject: actor.subject };
}

function addressOf<Context>(admission: Admission<Context>, { socket, headers }: IncomingMessage) {
  const forwardedFor = headers['x-forwarded-for'];
  const address = admission.addressOf(
    socket.remoteAddress,
    typeof forwardedFor === 'string' ? forwardedFor : undefined,
  );
  return { kind: 'address' as const, address };
}

/** An account that was signed out is told apart from nobody at all only by a token that was good. */
const OTHERS_ABOUT_THE_TOKEN = ['COUNCIL_NOT_FOUND', 'UNAUTHENTICATED'];

function isAboutTheToken(error: unknown): boolean {
  if (!(error instanceof RequestError)) return false;
  const { code } = error.extensions;
  return typeof code === 'string' && (code.startsWith('TOKEN_') || OTHERS_ABOUT_THE_TOKEN.includes(code));
}
