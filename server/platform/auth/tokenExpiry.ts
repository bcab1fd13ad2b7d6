import { decodeJwt } from 'jose';
import { CLOCK_TOLERANCE_SECONDS } from './verifiedTokens.ts';

/** How many milliseconds a token that was verified is still believed for, from the header that brought it. */
export function believedForMs(authorizationHeader: string | undefined, now: number): number {
  const token = authorizationHeader?.split(/\s+/).at(-1) ?? '';
  const { exp = 0 } = decodeJwt(token);
  return Math.max(0, (exp + CLOCK_TOLERANCE_SECONDS) * 1_000 - now);
}
