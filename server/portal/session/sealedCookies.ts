import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** Who has signed in, as far as every page shows it. */
export interface SignedInAs {
  /** Their account at the API, which is never a name. It is shown on no page. */
  account: string;
  role: string;
  councilSlug: string | null;
  councilName: string | null;
  /** The person that they are, or support; null for staff. */
  personId: string | null;
}

/** What a session keeps. It is in a cookie that nobody but the portal can open, so that any process can answer. */
export interface PortalSession {
  /** Random; ties the forms of a page to whoever opened it. */
  id: string;
  /** What the API is asked with; null for a visitor. */
  token: string | null;
  signedInAs: SignedInAs | null;
  /** Where their identity provider ends their session; null where it has no such address. */
  signOutAt?: string | null;
}

/** What has to be remembered while somebody is at their identity provider. */
export interface SignInUnderWay {
  provider: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

/** Eight hours: a working day, after which one signs in again. */
const SESSION_SECONDS = 8 * 60 * 60;
const SIGN_IN_SECONDS = 10 * 60;
/** What browsers take at the least, its name and attributes included. */
const LONGEST_COOKIE_CHARACTERS = 3_900;

const REMEMBERED_MILLISECONDS = 60_000;
const MOST_REMEMBERED = 5_000;

/** Thrown where a token is so long that a browser would drop the cookie. */
export class CookieTooLong extends Error {}

const COOKIES = {
  session: 'fairshare_session',
  signIn: 'fairshare_sign_in',
  signedOut: 'fairshare_signed_out',
} as const;

/**
 * Cookies that are encrypted and signed by the portal's secret, as compact JSON Web Encryption: what is in them is neither
 * read nor changed by anybody else, a token included.
 */
export class SealedCookies {
  private readonly key: Buffer;
  private readonly formKey: Buffer;
  private readonly opened = new Map<string, { kept: unknown; untilMilliseconds: number }>();

  constructor(
    secret: Buffer,
    /** Whether browsers come by https alone; not so on one's own machine. */
    private readonly isSecure: boolean,
  ) {
    this.key = createHash('sha256').update('session').update(secret).digest();
    this.formKey = createHash('sha256').update('forms').update(secret).digest();
  }

  /** The session that the browser brings; null where it brings none that is good. */
  session(c: Context): Promise<PortalSession | null> {
    return this.open<PortalSession>(c, COOKIES.session);
  }

  /** Keeps a session in the browser. */
  keepSession(c: Context, session: PortalSession): Promise<void> {
    return this.keep(c, COOKIES.session, { ...session }, SESSION_SECONDS);
  }

  endSession(c: Context): void {
    deleteCookie(c, COOKIES.session, { path: '/' });
  }

  /** Remembers over the way by the identity provider what the page that says so has to say. It names nobody. */
  noteSignedOutEverywhere(c: Context): void {
    setCookie(c, COOKIES.signedOut, 'everywhere', { ...this.howKept(), maxAge: SIGN_IN_SECONDS });
  }

  /** Whether somebody has just signed out everywhere in this browser. It is said once. */
  wasSignedOutEverywhere(c: Context): boolean {
    return deleteCookie(c, COOKIES.signedOut, { path: '/' }) === 'everywhere';
  }

  signInUnderWay(c: Context): Promise<SignInUnderWay | null> {
    return this.open<SignInUnderWay>(c, COOKIES.signIn);
  }

  keepSignIn(c: Context, signIn: SignInUnderWay): Promise<void> {
    return this.keep(c, COOKIES.signIn, { ...signIn }, SIGN_IN_SECONDS);
  }

  endSignIn(c: Context): void {
    deleteCookie(c, COOKIES.signIn, { path: '/' });
  }

  /** What the forms of a session carry. */
  formToken({ id }: PortalSession): string {
    return createHmac('sha256', this.formKey).update(id).digest('base64url');
  }

  isFormToken(session: PortalSession, given: string): boolean {
    const expected = Buffer.from(this.formToken(session));
    const actual = Buffer.from(given);
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }

  private async open<Contents>(c: Context, name: string): Promise<Contents | null> {
    const sealed = getCookie(c, name);
    if (!sealed) return null;
    const known = this.opened.get(`${name}=${sealed}`);
    if (known && Date.now() < known.untilMilliseconds) return known.kept as Contents;
    try {
      const { payload } = await jwtDecrypt<{ kept: Contents }>(sealed, this.key, { audience: name });
      this.remember(`${name}=${sealed}`, payload.kept, (payload.exp ?? 0) * 1000);
      return payload.kept;
    } catch {
      return null;
    }
  }

  /**
   * Remembers what was in a cookie for a minute, never past its end. It is found by all its characters, so that one that was
   * changed is opened, and refused, like any other. Where many are remembered, all are forgotten.
   */
  private remember(cookie: string, kept: unknown, endsMilliseconds: number): void {
    if (this.opened.size >= MOST_REMEMBERED) this.opened.clear();
    const untilMilliseconds = Math.min(endsMilliseconds, Date.now() + REMEMBERED_MILLISECONDS);
    this.opened.set(cookie, { kept, untilMilliseconds });
  }

  private async keep(c: Context, name: string, kept: Record<string, unknown>, lastsSeconds: number) {
    const sealed = await new EncryptJWT({ kept })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(name)
      .setExpirationTime(Math.floor(Date.now() / 1000) + lastsSeconds)
      .encrypt(this.key);
    if (sealed.length > LONGEST_COOKIE_CHARACTERS) throw new CookieTooLong();
    setCookie(c, name, sealed, { ...this.howKept(), maxAge: lastsSeconds });
  }

  private howKept() {
    return { path: '/', httpOnly: true, sameSite: 'Lax', secure: this.isSecure } as const;
  }
}

/** A visitor’s. It is a new one at each sign-in, so that nobody can know it from before. */
export function newSession(): PortalSession {
  return { id: randomBytes(16).toString('base64url'), token: null, signedInAs: null };
}
