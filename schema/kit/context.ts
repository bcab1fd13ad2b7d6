import type { Session } from '../../server/platform/session.ts';

/** What every resolver is given. All state of the operation lives in the session. */
export interface RequestContext {
  session: Session;
}

/** What the resolver of a stream is given in addition. */
export interface StreamContext extends RequestContext {
  /** Looks at the token and what it opens anew; throws where it opens nothing more. */
  renew: () => Promise<Session>;
}
