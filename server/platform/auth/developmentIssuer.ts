import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import { type Actor, type Role, roleToKebabCase } from '../actor.ts';
import { fromGlobalId, toGlobalId } from '../ids.ts';
import { writeOnce } from '../writeOnce.ts';
import { CLAIMS, needsCouncil } from './tokenClaims.ts';

/** No real identity provider can have an address under `.invalid` (RFC 6761). */
const ISSUER = 'https://development.fairshare.invalid';

/** The audience of development tokens, unless a setting gives another. */
export const DEVELOPMENT_AUDIENCE = 'fairshare';

const KEY_FILE = 'development-issuer.json';
const ALGORITHM = 'ES256';
const LASTS_SECONDS = 8 * 60 * 60;

/** What a development token says: an actor, as the token verifier will return it. */
export interface DevelopmentToken extends Pick<Actor, 'councilSlug' | 'subject'> {
  role: Role;
  /** A bare UUID. */
  personId?: string | null;
  /** A bare UUID. */
  supporterId?: string | null;
  /** The code of a regional analyst’s region. */
  regionCode?: string | null;
  /** In seconds since 1970; now unless given. */
  issuedAtSeconds?: number;
  /** Eight hours unless given. */
  expiresInSeconds?: number;
  /** DEVELOPMENT_AUDIENCE unless given. */
  audience?: string;
}

/** An issuer for trying things out on one machine. Production neither makes one nor trusts it. */
export interface DevelopmentIssuer {
  issuer: string;
  /** The public key only. */
  jwks: JSONWebKeySet;
  /** Whether the data directory had no key before, so that no server that runs can know this one. */
  isNewKey: boolean;
  mint(token: DevelopmentToken): Promise<string>;
}

/**
 * Loads the development issuer's key pair from the data directory, and makes both when they are missing.
 * Every process that uses the same directory gets the same key, even when several start at once.
 */
export async function loadDevelopmentIssuer(dataDir: string): Promise<DevelopmentIssuer> {
  const path = join(dataDir, KEY_FILE);
  const knownJwk = await readPrivateKey(path);
  const privateJwk = knownJwk ?? (await makePrivateKey(path));
  const { kty, crv, x, y } = privateJwk;
  const publicJwk: JWK = { kty, crv, x, y };
  const kid = await calculateJwkThumbprint(publicJwk);
  const privateKey = await importJWK(privateJwk, ALGORITHM);

  return {
    issuer: ISSUER,
    jwks: { keys: [{ ...publicJwk, kid, alg: ALGORITHM, use: 'sig' }] },
    isNewKey: knownJwk === null,
    async mint(token) {
      const issuedAt = token.issuedAtSeconds ?? Math.floor(Date.now() / 1000);
      return new SignJWT(claimsOf(token))
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(token.audience ?? DEVELOPMENT_AUDIENCE)
        .setSubject(token.subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + (token.expiresInSeconds ?? LASTS_SECONDS))
        .sign(privateKey);
    },
  };
}

function claimsOf(token: DevelopmentToken): Record<string, string> {
  const { role, councilSlug, personId, supporterId, regionCode } = token;
  return {
    [CLAIMS.role]: roleToKebabCase(role),
    ...(needsCouncil(role) && councilSlug !== null && { [CLAIMS.council]: councilSlug }),
    ...(personId && { [CLAIMS.person]: opaqueId('Person', personId) }),
    ...(supporterId && { [CLAIMS.supporter]: opaqueId('Supporter', supporterId) }),
    ...(regionCode && { [CLAIMS.region]: regionCode }),
  };
}

function opaqueId(type: 'Person' | 'Supporter', uuid: string): string {
  const id = toGlobalId(type, uuid);
  if (fromGlobalId(type, id) === null) throw new Error(`A development token needs the ${type}'s bare UUID.`);
  return id;
}

async function readPrivateKey(path: string): Promise<JWK | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const jwk = parseJwk(text);
  if (jwk?.kty !== 'EC' || !jwk.d) {
    throw new Error(`${path} holds no signing key. Delete it: the next start makes a new one.`);
  }
  return jwk;
}

function parseJwk(text: string): JWK | null {
  try {
    return JSON.parse(text) as JWK | null;
  } catch {
    return null;
  }
}

async function makePrivateKey(path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  await writeOnce(path, JSON.stringify(await exportJWK(privateKey)));
  const agreed = await readPrivateKey(path);
  if (!agreed) throw new Error(`${path} vanished while it was being made. Start again.`);
  return agreed;
}
