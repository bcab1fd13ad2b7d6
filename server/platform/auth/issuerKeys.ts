import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type RemoteJWKSetOptions } from 'jose';
import { BoundedMap } from '../boundedMap.ts';
import { RequestError } from '../errors.ts';

/**
 * How often an issuer's published keys are read again, in milliseconds; the defaults suit real identity
 * providers.
 */
export type KeyRefresh = Pick<RemoteJWKSetOptions, 'cooldownDuration' | 'cacheMaxAge' | 'timeoutDuration'>;

/**
 * Keys are read again after ten minutes, so a withdrawn key stops counting. A key id that is not among them
 * is looked up at once, so a new key works from its first token, but at most every 30 seconds, so that nobody
 * can use invented key ids to make this server flood an identity provider.
 */
const REFRESH: Required<KeyRefresh> = {
  cacheMaxAge: 600_000,
  cooldownDuration: 30_000,
  timeoutDuration: 3_000,
};

// 153 councils in England have adult social care duties; each may trust a few identity providers.
const MOST_ISSUERS = 1_000;

/**
 * Finds an issuer's public keys at its configured address. The address never comes from a token: the headers
 * `jku`, `x5u` and `jwk` are not read, and redirects are not followed.
 */
export class IssuerKeys {
  readonly #keysByAddress = new BoundedMap<string, JWTVerifyGetKey>(MOST_ISSUERS);
  readonly #refresh: KeyRefresh;

  constructor(refresh: KeyRefresh = {}) {
    this.#refresh = { ...REFRESH, ...refresh };
  }

  /** Looks up a key by its id among those published at `jwksUri`. */
  at(jwksUri: string): JWTVerifyGetKey {
    const known = this.#keysByAddress.get(jwksUri);
    if (known) return known;
    const keys = explainUnreadableKeys(createRemoteJWKSet(new URL(jwksUri), this.#refresh));
    this.#keysByAddress.set(jwksUri, keys);
    return keys;
  }
}

/** Keys that cannot be read are the identity provider's fault, not the caller's: 503 and not 401. */
function explainUnreadableKeys(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const isAboutToken =
        error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      if (isAboutToken) throw error;
      throw unreadableKeys(error);
    }
  };
}

function unreadableKeys(cause: unknown): RequestError {
  const error = new RequestError(
    'INTERNAL_SERVER_ERROR',
    'The identity provider’s signing keys cannot be read at the moment, so the token cannot be checked. ' +
      'Try again in a minute.',
    { http: { status: 503 } },
  );
  // Only for the log: the reply carries the sentence and the code.
  error.cause = cause;
  return error;
}
