import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import type { Actor } from '../actor.ts';
import type { TrustedIssuer } from '../config.ts';
import { IssuerKeys, type KeyRefresh } from './issuerKeys.ts';
import { actorFromClaims, scopeFromClaims, type TokenScope } from './tokenClaims.ts';
import {
  algorithmNotAllowed,
  issuedInTheFuture,
  notASignedToken,
  tokenErrorFrom,
  untrustedIssuer,
} from './tokenErrors.ts';
import { CLOCK_TOLERANCE_SECONDS, VerifiedTokens } from './verifiedTokens.ts';

export interface TokenVerifierOptions {
  /**
   * The `aud` of the development issuer's tokens; every other issuer has its own setting for this, by which
   * it knows us.
   */
  audience: string;
  /**
   * The issuers that a council trusts; empty for a council that does not exist. It is called once for each
   * token and minute, before the token is accepted, so the slug may be any text.
   */
  issuersOfCouncil: (councilSlug: string) => Promise<readonly TrustedIssuer[]>;
  /** The issuers trusted for the roles that belong to no council. */
  platformIssuers: readonly TrustedIssuer[];
  /**
   * Trusted for every role and every council name, known or not: null wherever there are records of real
   * people.
   */
  developmentIssuer: { issuer: string; jwks: JSONWebKeySet } | null;
  now?: () => Date;
  keyRefresh?: KeyRefresh;
}

export interface TokenVerifier {
  /**
   * The actor for whom an Authorization header speaks; null when there is no header.
   *
   * Refuses, each with HTTP 401 and in this order: TOKEN_MALFORMED (header or claims unreadable, `exp` or a
   * claim the role needs missing), TOKEN_ALGORITHM_NOT_ALLOWED, TOKEN_WRONG_ISSUER (also for an unknown
   * council), TOKEN_SIGNATURE_INVALID, TOKEN_WRONG_AUDIENCE, TOKEN_EXPIRED. When an issuer's keys cannot be
   * read, it answers INTERNAL_SERVER_ERROR with HTTP 503.
   */
  verify(authorizationHeader: string | undefined): Promise<Actor | null>;
}

/** RFC 8725, section 3.1: the algorithms are fixed here and never taken from the token. */
const ALGORITHMS = ['RS256', 'ES256'];

// Node allows 16 KiB of headers. A token longer than this is not one of ours, and not worth hashing.
const LONGEST_HEADER = 8_192;

// Three base64url parts; the last may be empty, so that an unsigned token gets the refusal about its
// algorithm.
const BEARER_TOKEN = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i;

/** What a token from one particular issuer is checked against. */
interface Trust {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

/** Makes the one check between a request and an actor. Keep one for the life of the process. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const now = options.now ?? (() => new Date());
  const verifiedTokens = new VerifiedTokens();
  const trustFor = createTrustLookup(options);

  return {
    async verify(authorizationHeader) {
      if (authorizationHeader === undefined) return null;
      const token = bearerToken(authorizationHeader);
      const digest = VerifiedTokens.digestOf(token);
      const verifiedAt = now();
      const remembered = verifiedTokens.find(digest, verifiedAt);
      if (remembered) return remembered;

      const claimed = claimsBeforeVerification(token);
      const trust = await trustFor(claimed.iss, scopeFromClaims(claimed));
      if (!trust) throw untrustedIssuer();
      const claims = await verifiedClaims(token, trust, verifiedAt);
      const actor = actorFromClaims(claims);
      verifiedTokens.remember(digest, actor, claims.exp, verifiedAt);
      return actor;
    },
  };
}

function bearerToken(authorizationHeader: string): string {
  const match = authorizationHeader.length <= LONGEST_HEADER ? BEARER_TOKEN.exec(authorizationHeader) : null;
  if (!match) throw notASignedToken();
  return match[1] as string;
}

/**
 * Reads a token that nobody has vouched for yet. Use the result only to choose which issuer to ask about it.
 */
function claimsBeforeVerification(token: string): JWTPayload {
  const { algorithm, claims } = decode(token);
  if (algorithm === undefined || !ALGORITHMS.includes(algorithm)) throw algorithmNotAllowed();
  return claims;
}

function decode(token: string): { algorithm: string | undefined; claims: JWTPayload } {
  try {
    return { algorithm: decodeProtectedHeader(token).alg, claims: decodeJwt(token) };
  } catch {
    throw notASignedToken();
  }
}

/**
 * The issuer that may vouch for a role in a council: one of its own, never another council's; null when `iss`
 * is none of them.
 */
function createTrustLookup(options: TokenVerifierOptions) {
  const { audience, issuersOfCouncil, platformIssuers, developmentIssuer } = options;
  const issuerKeys = new IssuerKeys(options.keyRefresh);
  const developmentTrust: Trust | null = developmentIssuer && {
    issuer: developmentIssuer.issuer,
    audience,
    keys: createLocalJWKSet(developmentIssuer.jwks),
  };

  return async (issuer: unknown, { councilSlug }: TokenScope): Promise<Trust | null> => {
    if (developmentTrust && developmentTrust.issuer === issuer) return developmentTrust;
    const allowed = councilSlug === null ? platformIssuers : await issuersOfCouncil(councilSlug);
    const trusted = allowed.find((candidate) => candidate.issuer === issuer);
    if (!trusted) return null;
    return { issuer: trusted.issuer, audience: trusted.audience, keys: issuerKeys.at(trusted.jwksUri) };
  };
}

async function verifiedClaims(
  token: string,
  { issuer, audience, keys }: Trust,
  currentDate: Date,
): Promise<JWTPayload & { exp: number }> {
  try {
    const { payload } = await jwtVerify<{ exp: number }>(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate,
    });
    refuseFromTheFuture(payload, currentDate);
    return payload;
  } catch (error) {
    throw tokenErrorFrom(error);
  }
}

/** A token says when it was issued if its provider wishes; one from the future shows a clock that is wrong. */
function refuseFromTheFuture({ iat }: JWTPayload, now: Date): void {
  if (iat !== undefined && iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS) throw issuedInTheFuture();
}
