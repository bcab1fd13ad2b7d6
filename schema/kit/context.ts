import type { Session } from '../../server/platform/session.ts';

/** What every resolver is given. All state of the operation lives in the session. */
export interface RequestContext {
  session: Session;
}
