import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { PortalApi } from './api/portalApi.ts';
import type { Language } from './languages/language.ts';
import type { PortalSession, SealedCookies } from './session/sealedCookies.ts';
import type { SignInWays } from './session/signInWays.ts';

/** What every request of the portal has with it. */
export interface PortalEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Who is there: a visitor, or somebody who has signed in. */
    session: PortalSession;
    cookies: SealedCookies;
    signInWays: SignInWays;
    /** The GraphQL endpoint, on behalf of whoever is signed in. */
    api: PortalApi;
    /** What every form carries, so that no other site can send it. */
    formToken: string;
    /** Whether the reader has asked for large print. */
    isLargePrint: boolean;
    /** The language of this page. */
    language: Language;
    /** The language that the reader asks for; pages for staff are in English all the same. */
    chosenLanguage: Language;
    /** Every language that there is, English first. */
    languages: readonly Language[];
  };
}

export type PortalApp = Hono<PortalEnv>;
export type PortalContext = Context<PortalEnv>;
