import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contextStorage } from 'hono/context-storage';
import type { PortalContext, PortalEnv } from './env.ts';
import { type LanguageOfFile, loadLanguages } from './languages/languages.ts';
import { errorPage, notFoundPage } from './layout/errorPages.tsx';
import { layout } from './layout/layout.tsx';
import { RequestRefused } from './layout/requestRefused.ts';
import { ownForms } from './middleware/ownForms.ts';
import { securityHeaders } from './middleware/securityHeaders.ts';
import { withLanguage } from './middleware/withLanguage.ts';
import { withSession } from './middleware/withSession.ts';
import { PAGES } from './pages/pageRoutes.ts';
import { SealedCookies } from './session/sealedCookies.ts';
import type { SignInWays } from './session/signInWays.ts';
import { say } from './words/say.ts';

export interface PortalParts {
  /** Seals the cookies of sessions; the same for every process of one portal. */
  secret: Buffer;
  signInWays: SignInWays;
  /** Where the API is, such as https://api.example.gov.uk; null where the same program answers it. */
  apiOrigin: string | null;
  /** Told of a fault that a page could not be made for. It has no personal data in it. */
  onFault: (fault: unknown) => void;
  /** Where an operator keeps languages beside those that come with the program; null or left out where they keep none. */
  languagesFolder?: string | null;
  /** Told of each language that pages may be read in, beside English. */
  onLanguage?: (told: LanguageTold) => void;
}

/** What an operator is told of a language when the portal starts. */
export interface LanguageTold {
  tag: string;
  /** How many sentences it does not say, which are shown in English. */
  lackingSentences: number;
  /** Sentences of its file that no page has. */
  unknown: readonly string[];
}

const toldOf = ({ path, language, lacking, unknown }: LanguageOfFile): LanguageTold => ({
  tag: language.tag,
  lackingSentences: lacking.length,
  unknown: unknown.map(({ line, message }) => `${path}:${line}: ${message}`),
});

/** The largest form, files included. */
const LARGEST_FORM_BYTES = 5 * 1024 * 1024;

/**
 * The web front end: pages made on the server, without a script. It is a client of the GraphQL endpoint like any other, and
 * has no other way to the product.
 */
export function createPortal(parts: PortalParts) {
  // In production browsers come by https, unless an address says otherwise.
  const { development, publicOrigin } = parts.signInWays;
  const isSecure = publicOrigin?.startsWith('https://') ?? development === null;
  const cookies = new SealedCookies(parts.secret, isSecure);
  const app = new Hono<PortalEnv>();
  const targets = parts.signInWays.providers.map(({ issuer }) => new URL(issuer).origin);
  const languages = loadLanguages(parts.languagesFolder ?? null);
  for (const each of languages) parts.onLanguage?.(toldOf(each));
  app.use(contextStorage());
  app.use(withLanguage(languages.map(({ language }) => language)));
  app.use(securityHeaders(targets));
  app.use(withSession(cookies, parts.signInWays, parts.apiOrigin));
  app.use(layout);
  app.use(bodyLimit({ maxSize: LARGEST_FORM_BYTES, onError: tooLarge }));
  app.use(ownForms);
  for (const addPages of PAGES) addPages(app);
  app.notFound(notFoundPage);
  app.onError((fault, c) => {
    if (!(fault instanceof RequestRefused)) parts.onFault(fault);
    return errorPage(fault, c);
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const ownRooms = new Set(app.routes.map(({ path }) => roomOf(path)));
  return {
    answers: (path: string, accept: string) => ownRooms.has(roomOf(path)) || accept.includes('text/html'),
    answer: (request: IncomingMessage, response: ServerResponse): Promise<void> =>
      listener(request, response),
  };
}

/** The first part of a path: `/people` of `/people/person_1/plan`. */
function roomOf(path: string): string {
  return `/${path.split('/')[1] ?? ''}`;
}

function tooLarge(c: PortalContext): Response | Promise<Response> {
  return errorPage(
    new RequestRefused(
      413,
      say('This is too large'),
      say('Nothing was changed. A form with its file may have five megabytes.'),
    ),
    c,
  );
}
