import type { PortalContext } from '../env.ts';

/** A path of the portal’s own that somebody may be sent back to; the front page where it is anything else. */
export function ownPath(given: string | undefined): string {
  const isOwn = given !== undefined && /^\/(?![/\\])[\w/.~%?&=+-]*$/.test(given);
  return isOwn ? given : '/';
}

/** To the sign-in page, and from there back to where the reader was. A form is read again rather than sent again. */
export function signInAgain(c: PortalContext): Response {
  const { pathname, search } = new URL(c.req.url);
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  const from = isRead ? `${pathname}${search}` : pathname;
  return c.redirect(`/sign-in?${new URLSearchParams({ from, lost: 'yes' })}`, 303);
}
