import { createMiddleware } from 'hono/factory';
import { type DetectorOptions, detectFromCookie, detectFromHeader } from 'hono/language';
import type { PortalContext, PortalEnv } from '../env.ts';
import { ENGLISH, type Language } from '../languages/language.ts';

/** The cookie of the language that somebody reads in. It says nothing about who they are. */
export const LANGUAGE_COOKIE = 'fairshare_language';

/**
 * Paths whose pages are prepared for other languages. All others are for staff, who decide by texts of law and policy that are
 * in English, and write records in it.
 */
const PREPARED =
  /^\/(sign-in(\/done)?|sign-out(-everywhere)?|signed-out|accessibility|print-size|language|me(\/.*)?)?$/;

/** Finds the language in which a page is read: the one that was chosen, or else the first of the browser’s that there is. */
export function withLanguage(others: readonly Language[]) {
  const languages = [ENGLISH, ...others];
  const options = {
    lookupCookie: LANGUAGE_COOKIE,
    lookupFromHeaderKey: 'accept-language',
    supportedLanguages: languages.map(({ tag }) => tag),
    ignoreCase: true,
  } as DetectorOptions;
  return createMiddleware<PortalEnv>(async (c, next) => {
    const wanted = detectFromCookie(c, options) ?? detectFromHeader(c, options);
    c.set('languages', languages);
    c.set('chosenLanguage', languages.find(({ tag }) => tag === wanted) ?? ENGLISH);
    c.set('language', PREPARED.test(c.req.path) ? c.var.chosenLanguage : ENGLISH);
    await next();
  });
}

/** A page of the portal’s own words alone, wherever it stands, is in the language that the reader chose. */
export function inChosenLanguage(c: PortalContext): void {
  c.set('language', c.var.chosenLanguage);
}
