import { createMiddleware } from 'hono/factory';
import type { PortalEnv } from '../env.ts';
import { signInAgain } from '../session/returning.ts';

/** Whoever has not signed in is asked to, and comes back to the same page. */
export const signedInOnly = createMiddleware<PortalEnv>(async (c, next) => {
  if (!c.var.session.token) return signInAgain(c);
  await next();
});
