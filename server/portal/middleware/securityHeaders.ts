import { createMiddleware } from 'hono/factory';
import type { PortalEnv } from '../env.ts';

/**
 * Pages that run no script, load nothing from elsewhere, stand in no frame, are kept by no cache and tell no other site where
 * the reader was. Forms go back to the portal, and on to the identity providers where there are some.
 */
export function securityHeaders(formTargets: readonly string[]) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return createMiddleware<PortalEnv>(async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  });
}
