import { hash } from 'node:crypto';
import type { Actor } from '../actor.ts';
import { BoundedMap } from '../boundedMap.ts';

/** The longest time for which a verified token is accepted again without a new check. */
export const REMEMBERED_FOR_SECONDS = 60;

/**
 * So far the clock of an identity provider may be from ours, either way: a token is believed for so long past its `exp`,
 * and before its `nbf` and `iat`. OpenID Connect leaves it at "no more than a few minutes"; a clock that is kept by NTP
 * is off by far less.
 */
export const CLOCK_TOLERANCE_SECONDS = 45;
const MOST_TOKENS = 10_000;

interface VerifiedToken {
  actor: Actor;
  believedUntilMilliseconds: number;
}

/**
 * Remembers tokens that passed every check, so that a portal's many requests cost one signature check a minute.
 *
 * This is safe because:
 * - only a token that passed is remembered, and it is looked up by the SHA-256 of all its bytes, signature
 *   included: one changed character is another token, and goes through every check;
 * - a token is never accepted past its own expiry and the tolerance for clocks, as at its first check, and the clock is
 *   read on every request;
 * - a key, issuer or council that is withdrawn stops counting within 60 seconds, which is far shorter than the
 *   life of the tokens it signed;
 * - the tokens themselves are not kept, only their digests, and the actor is frozen because requests share it.
 */
export class VerifiedTokens {
  private readonly tokens: BoundedMap<string, VerifiedToken>;

  constructor(mostTokens = MOST_TOKENS) {
    this.tokens = new BoundedMap(mostTokens);
  }

  /** The key under which a token is remembered. */
  static digestOf(token: string): string {
    return hash('sha256', token, 'base64url');
  }

  /** The actor of a token that was verified less than a minute ago and has not expired; otherwise null. */
  find(digest: string, now: Date): Actor | null {
    const remembered = this.tokens.get(digest);
    if (!remembered) return null;
    if (now.getTime() < remembered.believedUntilMilliseconds) return remembered.actor;
    this.tokens.delete(digest);
    return null;
  }

  /** Remembers a token that has just passed every check; `expiresAtSeconds` is its `exp`. */
  remember(digest: string, actor: Actor, expiresAtSeconds: number, now: Date): void {
    const rememberedUntilMilliseconds = now.getTime() + REMEMBERED_FOR_SECONDS * 1000;
    this.tokens.set(digest, {
      actor: Object.freeze(actor),
      believedUntilMilliseconds: Math.min(
        (expiresAtSeconds + CLOCK_TOLERANCE_SECONDS) * 1000,
        rememberedUntilMilliseconds,
      ),
    });
  }
}
