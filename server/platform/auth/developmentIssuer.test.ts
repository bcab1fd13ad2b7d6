import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '../actor.ts';
import { knowIdPrefixes } from '../ids.ts';
import { DEVELOPMENT_AUDIENCE, type DevelopmentIssuer, loadDevelopmentIssuer } from './developmentIssuer.ts';
import { createTokenVerifier } from './tokenVerifier.ts';
import { CLOCK_TOLERANCE_SECONDS } from './verifiedTokens.ts';

knowIdPrefixes({ Person: 'person', Supporter: 'supporter' });

let parentDir: string;
let dataDir: string;
let keyPath: string;
beforeEach(async () => {
  parentDir = await mkdtemp(join(tmpdir(), 'fairshare-issuer-'));
  dataDir = join(parentDir, 'data');
  keyPath = join(dataDir, 'development-issuer.json');
});
afterEach(() => rm(parentDir, { recursive: true }));

const verifierTrusting = (developmentIssuer: DevelopmentIssuer) =>
  createTokenVerifier({
    audience: DEVELOPMENT_AUDIENCE,
    issuersOfCouncil: async () => [],
    platformIssuers: [],
    developmentIssuer,
  });

const representative: Actor & { role: Role } = {
  subject: 'account-17',
  role: 'REPRESENTATIVE',
  councilSlug: 'northshire',
  personId: '01890000-0000-7000-8000-000000000001',
  supporterId: '01890000-0000-7000-8000-000000000002',
};

/** The same as the verifier gives it back. */
const verified = { ...representative, issuedAtSeconds: expect.any(Number) };

describe('the development issuer', () => {
  it('mints tokens from which the verifier reads the same actor', async () => {
    const issuer = await loadDevelopmentIssuer(dataDir);
    const token = await issuer.mint(representative);
    expect(await verifierTrusting(issuer).verify(`Bearer ${token}`)).toEqual(verified);
  });

  it('mints no council for a role that has none', async () => {
    const issuer = await loadDevelopmentIssuer(dataDir);
    const token = await issuer.mint({
      role: 'REGIONAL_ANALYST',
      councilSlug: 'northshire',
      subject: 'analyst',
    });
    expect(Buffer.from(token.split('.')[1] as string, 'base64url').toString()).not.toContain('northshire');
    expect(await verifierTrusting(issuer).verify(`Bearer ${token}`)).toMatchObject({ councilSlug: null });
  });

  it('mints tokens that expire', async () => {
    const issuer = await loadDevelopmentIssuer(dataDir);
    const token = await issuer.mint({ ...representative, expiresInSeconds: -CLOCK_TOLERANCE_SECONDS });
    await expect(verifierTrusting(issuer).verify(`Bearer ${token}`)).rejects.toMatchObject({
      extensions: { code: 'TOKEN_EXPIRED' },
    });
  });

  it('takes bare UUIDs only, as actors hold them', async () => {
    const issuer = await loadDevelopmentIssuer(dataDir);
    const mistaken = { ...representative, personId: `person_${representative.personId}` };
    await expect(issuer.mint(mistaken)).rejects.toThrow('bare UUID');
  });

  it('keeps its key for its owner alone, and publishes the public half only', async () => {
    const { jwks } = await loadDevelopmentIssuer(dataDir);
    expect((await stat(keyPath)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(keyPath, 'utf8'))).toHaveProperty('d');
    expect(jwks.keys[0]).not.toHaveProperty('d');
  });

  it('keeps the same key from one start to the next', async () => {
    const token = await (await loadDevelopmentIssuer(dataDir)).mint(representative);
    const later = verifierTrusting(await loadDevelopmentIssuer(dataDir));
    expect(await later.verify(`Bearer ${token}`)).toEqual(verified);
  });

  it('agrees on one key when several start at once, and leaves no other behind', async () => {
    const issuers = await Promise.all(Array.from({ length: 8 }, () => loadDevelopmentIssuer(dataDir)));
    expect(new Set(issuers.map(({ jwks }) => jwks.keys[0]?.kid)).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['development-issuer.json']);
  });

  it.each(['', 'not JSON', 'null', '{"kty":"oct","k":"AAAA"}'])(
    'says what to do about a file that holds no key: %s',
    async (text) => {
      await loadDevelopmentIssuer(dataDir);
      await writeFile(keyPath, text);
      await expect(loadDevelopmentIssuer(dataDir)).rejects.toThrow('Delete it');
    },
  );
});
