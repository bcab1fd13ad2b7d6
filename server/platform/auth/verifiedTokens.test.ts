import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import { VerifiedTokens } from './verifiedTokens.ts';

const NOW = new Date('2026-04-06T09:00:00Z');
const EXPIRES_AT_SECONDS = NOW.getTime() / 1000 + 3600;

const actor = (subject: string): Actor => ({
  subject,
  role: 'BROKER',
  councilSlug: 'northshire',
  personId: null,
  supporterId: null,
});

describe('VerifiedTokens', () => {
  it('forgets the token that was used longest ago when it is full', () => {
    const tokens = new VerifiedTokens(2);
    tokens.remember('first', actor('first'), EXPIRES_AT_SECONDS, NOW);
    tokens.remember('second', actor('second'), EXPIRES_AT_SECONDS, NOW);
    tokens.find('first', NOW);
    tokens.remember('third', actor('third'), EXPIRES_AT_SECONDS, NOW);
    expect(tokens.find('second', NOW)).toBeNull();
    expect([tokens.find('first', NOW)?.subject, tokens.find('third', NOW)?.subject]).toEqual([
      'first',
      'third',
    ]);
  });

  it('tells tokens apart by every character', () => {
    expect(VerifiedTokens.digestOf('a.b.c')).not.toBe(VerifiedTokens.digestOf('a.b.d'));
    // SHA-256 of "abc" (FIPS 180-4), in base64url.
    expect(VerifiedTokens.digestOf('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
