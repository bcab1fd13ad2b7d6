import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { PortalApi } from '../api/portalApi.ts';
import type { PortalContext, PortalEnv } from '../env.ts';
import { newSession, type SealedCookies } from '../session/sealedCookies.ts';
import type { SignInWays } from '../session/signInWays.ts';

/** The cookie of those who read large print. It says nothing about who they are. */
export const PRINT_COOKIE = 'fairshare_print';

/** Opens the session that a browser brings, and gives the page its way to the API. */
export function withSession(cookies: SealedCookies, signInWays: SignInWays, apiOrigin: string | null) {
  return createMiddleware<PortalEnv>(async (c, next) => {
    const known = await cookies.session(c);
    const session = known ?? newSession();
    c.set('session', session);
    c.set('cookies', cookies);
    c.set('signInWays', signInWays);
    c.set('formToken', cookies.formToken(session));
    c.set('isLargePrint', getCookie(c, PRINT_COOKIE) === 'large');
    c.set('api', new PortalApi(apiOrigin ?? ownOrigin(c), session.token));
    await next();
    // A visitor’s session is kept too, so that the forms of the page are known to be theirs. A page may have begun another.
    const isPage = (c.res.headers.get('content-type') ?? '').startsWith('text/html');
    if (!known && isPage && !c.res.headers.has('set-cookie')) await cookies.keepSession(c, session);
  });
}

/** The address at which this very request arrived, where the API of the same program answers too. */
function ownOrigin(c: PortalContext): string {
  const { localAddress = '127.0.0.1', localPort } = c.env.incoming.socket;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${host}:${localPort}`;
}
