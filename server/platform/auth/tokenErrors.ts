import { errors } from 'jose';
import { type ErrorCode, RequestError } from '../errors.ts';

/** Why a token is not accepted. Each code has its own sentence, and all answer HTTP 401. */
export type TokenErrorCode = Extract<ErrorCode, `TOKEN_${string}`>;

/**
 * The error for a token that is not accepted. The sentence never repeats anything from the token, as nobody
 * yet knows who wrote it.
 */
export function tokenError(code: TokenErrorCode, message: string): RequestError {
  return new RequestError(code, message, { http: { status: 401 } });
}

/** A token whose issuer the council does not trust, or whose council Fairshare does not know: one answer for both. */
export function untrustedIssuer(): RequestError {
  return tokenError(
    'TOKEN_WRONG_ISSUER',
    'The token was not issued by an identity provider that is trusted for its council and role. ' +
      'Sign in again through that council’s portal.',
  );
}

/** A token signed with an algorithm that Fairshare does not accept, or not signed at all. */
export function algorithmNotAllowed(): RequestError {
  return tokenError(
    'TOKEN_ALGORITHM_NOT_ALLOWED',
    'The token is not signed with RS256 or ES256, the only algorithms accepted here. ' +
      'Ask the identity provider for a token signed with one of these.',
  );
}

/** A token that is not a compact signed JSON Web Token. */
export function notASignedToken(): RequestError {
  return tokenError(
    'TOKEN_MALFORMED',
    'The Authorization header holds no readable signed JSON Web Token. ' +
      'Send "Bearer", a space and the token exactly as the identity provider issued it.',
  );
}

/** A token that says it was issued at a time that has not come. */
export function issuedInTheFuture(): RequestError {
  return tokenError(
    'TOKEN_MALFORMED',
    'The token is not valid yet: its "iat" lies in the future. Check the identity provider’s clock and retry.',
  );
}

/**
 * Turns an error of the JWT library into one of our codes. An error that is not about the token (a fault of
 * ours, or of the issuer's keys) is returned as it is.
 */
export function tokenErrorFrom(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) {
    return tokenError(
      'TOKEN_EXPIRED',
      'The token has expired. Sign in again, or refresh the token, and retry.',
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed) return claimError(error.claim);
  if (error instanceof errors.JOSEAlgNotAllowed) return algorithmNotAllowed();
  if (isAboutSignature(error)) {
    return tokenError(
      'TOKEN_SIGNATURE_INVALID',
      'The token’s signature does not match any key its issuer publishes now: it was altered, or its key was ' +
        'withdrawn. Sign in again for a new token.',
    );
  }
  const isUnreadable = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );
  return isUnreadable ? notASignedToken() : error;
}

function isAboutSignature(error: unknown): boolean {
  return (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

function claimError(claim: string): RequestError {
  switch (claim) {
    case 'aud':
      return tokenError(
        'TOKEN_WRONG_AUDIENCE',
        'The token was issued for another service. Ask the identity provider for a token meant for Fairshare.',
      );
    case 'iss':
      return untrustedIssuer();
    case 'exp':
      return tokenError(
        'TOKEN_MALFORMED',
        'The token does not say in "exp" when it expires, so it cannot be accepted. ' +
          'Have the identity provider issue tokens that expire.',
      );
    case 'nbf':
      return tokenError(
        'TOKEN_MALFORMED',
        'The token is not valid yet: its "nbf" lies in the future or is no time. ' +
          'Check the identity provider’s clock and retry.',
      );
    default:
      return notASignedToken();
  }
}
