import type { Refusal } from '../../../common/refusal.ts';
import { type ActorRole, LONGEST_ACCOUNT } from '../../../platform/actor.ts';

export const SIGN_OUT_REFUSALS = {
  ACCOUNT_NOT_YOURS: 'The account is somebody else’s, and only administrators sign others out.',
  ACCOUNT_NOT_VALID: 'The account is empty, or longer than any account is.',
} as const;
type Code = keyof typeof SIGN_OUT_REFUSALS;

/** Who signs others out, as where a telephone is lost or somebody has left: each among the accounts of their own kind. */
const SIGN_OTHERS_OUT: readonly ActorRole[] = ['COUNCIL_ADMINISTRATOR', 'PLATFORM_ADMINISTRATOR'];

/** Why an account can't be signed out everywhere by whoever asks. */
export function signOutRefusals(
  account: string,
  { subject, role }: { subject: string; role: ActorRole },
): Refusal<Code>[] {
  const path = ['account'];
  if (account !== subject && !SIGN_OTHERS_OUT.includes(role)) {
    const message =
      'This is not the account that you are signed in with, and only an administrator may sign others out, so nobody was. Sign your own out, which `me.account` names, or ask your council’s administrator.';
    return [{ code: 'ACCOUNT_NOT_YOURS', path, message }];
  }
  if (account.trim() === '' || account.length > LONGEST_ACCOUNT) {
    const message = `An account has from 1 to ${LONGEST_ACCOUNT} characters, so nobody was signed out. Copy it from a record that names it, such as the audit trail.`;
    return [{ code: 'ACCOUNT_NOT_VALID', path, message }];
  }
  return [];
}

/**
 * The moment by which tokens are refused, to the millisecond: now, or when the token that asks was issued where the clock of
 * its provider is ahead of ours, so that a copy of that very token ends too.
 */
export function signedOutAt(now: Temporal.Instant, issuedAtSeconds: number | undefined): Temporal.Instant {
  const issuedAt = Math.ceil((issuedAtSeconds ?? 0) * 1000);
  return Temporal.Instant.fromEpochMilliseconds(Math.max(now.epochMilliseconds, issuedAt));
}

/**
 * Whether a token ended when its account was signed out everywhere. Providers say in whole seconds when they issued one, so
 * one that was issued in that second counts as issued before, even where it came after: its holder signs in once more. One
 * that does not say when it was issued can't be known to be later.
 */
export function isEndedBy(signedOutAtMilliseconds: number, issuedAtSeconds: number | undefined): boolean {
  return issuedAtSeconds === undefined || issuedAtSeconds * 1000 <= signedOutAtMilliseconds;
}
