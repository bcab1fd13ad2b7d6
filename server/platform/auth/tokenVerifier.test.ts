import { createHmac } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrustedIssuer } from '../config.ts';
import { RequestError } from '../errors.ts';
import { knowIdPrefixes } from '../ids.ts';
import {
  type IdentityProvider,
  newSigningKey,
  type SigningKey,
  sign,
  startIdentityProvider,
} from './identityProvider.testing.ts';
import { createTokenVerifier, type TokenVerifierOptions } from './tokenVerifier.ts';

const AUDIENCE = 'fairshare';
const PERSON = '01890000-0000-7000-8000-000000000001';
const SUPPORTER = '01890000-0000-7000-8000-000000000002';
const START = new Date('2026-04-06T09:00:00Z');
const START_SECONDS = START.getTime() / 1000;

let northKey: SigningKey;
let southKey: SigningKey;
let platformKey: SigningKey;
let developmentKey: SigningKey;
let nextKey: SigningKey;
beforeAll(async () => {
  [northKey, southKey, platformKey, developmentKey, nextKey] = await Promise.all([
    newSigningKey('north-1'),
    newSigningKey('south-1', 'RS256'),
    newSigningKey('platform-1'),
    newSigningKey('development-1'),
    newSigningKey('north-2'),
  ]);
});

let north: IdentityProvider;
let south: IdentityProvider;
let platform: IdentityProvider;
beforeAll(async () => {
  north = await startIdentityProvider();
  south = await startIdentityProvider();
  platform = await startIdentityProvider();
});
afterAll(async () => {
  for (const provider of [north, south, platform]) await provider[Symbol.asyncDispose]();
});
beforeEach(() => {
  Object.assign(north, { publishedKeys: [northKey], reads: 0, status: 200 });
  Object.assign(south, { publishedKeys: [southKey], reads: 0, status: 200 });
  Object.assign(platform, { publishedKeys: [platformKey], reads: 0, status: 200 });
});

const trusted = (name: string, { jwksUri }: IdentityProvider): TrustedIssuer => ({
  issuer: `https://${name}.example`,
  audience: AUDIENCE,
  jwksUri,
});

const issuersOfCouncil = vi.fn<TokenVerifierOptions['issuersOfCouncil']>(async (councilSlug) => {
  if (councilSlug === 'northshire') return [trusted('north', north)];
  if (councilSlug === 'southshire') return [trusted('south', south)];
  return [];
});

function createVerifier(options: Partial<TokenVerifierOptions> = {}) {
  issuersOfCouncil.mockClear();
  return createTokenVerifier({
    audience: AUDIENCE,
    issuersOfCouncil,
    platformIssuers: [trusted('platform', platform)],
    developmentIssuer: null,
    now: () => START,
    keyRefresh: { cooldownDuration: 0 },
    ...options,
  });
}

const claimsOfPractitioner = {
  iss: 'https://north.example',
  aud: AUDIENCE,
  sub: 'account-17',
  iat: START_SECONDS,
  exp: START_SECONDS + 3600,
  fairshare_role: 'practitioner',
  fairshare_council: 'northshire',
};

const practitionerToken = (changes: JWTPayload = {}, key = northKey) =>
  sign(key, { ...claimsOfPractitioner, ...changes });

/**
 * The code of the error with which a token is refused; also checks that every refusal is a 401 and repeats
 * nothing from the token.
 */
async function codeOfRefusal(token: string, verifier = createVerifier()): Promise<unknown> {
  const error = await verifier.verify(`Bearer ${token}`).catch((thrown: unknown) => thrown);
  if (!(error instanceof RequestError)) return `not refused: ${JSON.stringify(error)}`;
  expect(error.extensions.http).toEqual({ status: 401 });
  expect(error.message).not.toContain('account-17');
  return error.extensions.code;
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

knowIdPrefixes({ Person: 'person', Supporter: 'supporter' });

describe('whom a token speaks for', () => {
  it('is nobody without a header', async () => {
    expect(await createVerifier().verify(undefined)).toBeNull();
  });

  it('is a practitioner of the council that trusts the issuer', async () => {
    expect(await createVerifier().verify(`Bearer ${await practitionerToken()}`)).toEqual({
      subject: 'account-17',
      role: 'PRACTITIONER',
      councilSlug: 'northshire',
      personId: null,
      supporterId: null,
      issuedAtSeconds: expect.any(Number),
    });
  });

  it('does not depend on the case of the word Bearer', async () => {
    expect(await createVerifier().verify(`bearer ${await practitionerToken()}`)).not.toBeNull();
  });

  it('is believed under RS256 too', async () => {
    const token = await practitionerToken(
      { iss: 'https://south.example', fairshare_council: 'southshire' },
      southKey,
    );
    expect(await createVerifier().verify(`Bearer ${token}`)).toMatchObject({ councilSlug: 'southshire' });
  });

  it('is a supporter with a record of their own and the person they support', async () => {
    const token = await practitionerToken({
      fairshare_role: 'supporter',
      fairshare_person: `person_${PERSON}`,
      fairshare_supporter: `supporter_${SUPPORTER}`,
    });
    expect(await createVerifier().verify(`Bearer ${token}`)).toMatchObject({
      role: 'SUPPORTER',
      personId: PERSON,
      supporterId: SUPPORTER,
    });
  });

  it('is a broker with the person and the record, or with neither', async () => {
    const broker = { fairshare_role: 'broker' };
    const named = await practitionerToken({
      ...broker,
      fairshare_person: `person_${PERSON}`,
      fairshare_supporter: `supporter_${SUPPORTER}`,
    });
    expect(await createVerifier().verify(`Bearer ${named}`)).toMatchObject({
      role: 'BROKER',
      personId: PERSON,
      supporterId: SUPPORTER,
    });
    expect(await createVerifier().verify(`Bearer ${await practitionerToken(broker)}`)).toMatchObject({
      role: 'BROKER',
      personId: null,
      supporterId: null,
    });
  });

  it('is never a person when staff carry a person claim', async () => {
    const token = await practitionerToken({ fairshare_person: `person_${PERSON}` });
    expect(await createVerifier().verify(`Bearer ${token}`)).toMatchObject({ personId: null });
  });

  it('has no council for a regional analyst, whom only a platform issuer vouches for', async () => {
    const claims = { iss: 'https://platform.example', fairshare_role: 'regional-analyst' };
    const token = await practitionerToken(claims, platformKey);
    expect(await createVerifier().verify(`Bearer ${token}`)).toMatchObject({
      role: 'REGIONAL_ANALYST',
      councilSlug: null,
    });
    expect(issuersOfCouncil).not.toHaveBeenCalled();
  });

  it('has the region of a regional analyst, where the token names one of England’s, and of nobody else', async () => {
    const analyst = { iss: 'https://platform.example', fairshare_role: 'regional-analyst' };
    const of = (fairshare_region: unknown) =>
      practitionerToken({ ...analyst, fairshare_region }, platformKey);
    for (const regionCode of ['E12000007', 'E92000001']) {
      expect(await createVerifier().verify(`Bearer ${await of(regionCode)}`)).toMatchObject({ regionCode });
    }
    for (const wrong of ['E12000010', "E12000007'; drop", '', 7, null]) {
      expect(await codeOfRefusal(await of(wrong), createVerifier())).toBe('TOKEN_MALFORMED');
    }
    const staff = await practitionerToken({ fairshare_region: 'E12000007' });
    expect(await createVerifier().verify(`Bearer ${staff}`)).not.toHaveProperty('regionCode');
  });

  it('checks each issuer’s tokens against the name that issuer knows Fairshare by', async () => {
    const ownName = [{ ...trusted('north', north), audience: 'api://north-fairshare' }];
    const verifier = createVerifier({ issuersOfCouncil: async () => ownName });
    const token = await practitionerToken({ aud: ['api://other', 'api://north-fairshare'] });
    expect(await verifier.verify(`Bearer ${token}`)).not.toBeNull();
    expect(await codeOfRefusal(await practitionerToken(), verifier)).toBe('TOKEN_WRONG_AUDIENCE');
  });
});

describe('a header or token that cannot be read', () => {
  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'Bearer one.two',
    'Bearer a.b.c.d.e',
    'Bearer !!.??.##',
    `Bearer ${encode('text')}.${encode({})}.`,
    `Bearer ${encode({ alg: 'ES256' })}.${encode([])}.AAAA`,
    `Bearer ${'a'.repeat(9_000)}.b.c`,
  ])('is malformed: %.40s', async (header) => {
    await expect(createVerifier().verify(header)).rejects.toMatchObject({
      extensions: { code: 'TOKEN_MALFORMED', http: { status: 401 } },
    });
  });

  it.each([
    ['no expiry', { exp: undefined }],
    ['an expiry that is no number', { exp: '2099' as unknown as number }],
    ['a start that lies in the future', { nbf: START_SECONDS + 60 }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject longer than any account name', { sub: 'x'.repeat(256) }],
    ['no role', { fairshare_role: undefined }],
    ['an unknown role', { fairshare_role: 'mayor' }],
    ['the role of the program itself', { fairshare_role: 'system' }],
    ['the program itself, spelt as the schema spells it', { fairshare_role: 'SYSTEM' }],
    ['a role spelt as the schema spells it', { fairshare_role: 'TEAM_MANAGER' }],
    ['no council', { fairshare_council: undefined }],
    ['a council that is no text', { fairshare_council: ['northshire'] }],
    ['a person without a person', { fairshare_role: 'person' }],
    ['a person with a bare UUID', { fairshare_role: 'person', fairshare_person: PERSON }],
    ['a person with another kind of id', { fairshare_role: 'person', fairshare_person: `plan_${PERSON}` }],
    ['a supporter without a record', { fairshare_role: 'supporter', fairshare_person: `person_${PERSON}` }],
    [
      'a broker with a person and no record',
      { fairshare_role: 'broker', fairshare_person: `person_${PERSON}` },
    ],
    [
      'a broker with a record and no person',
      { fairshare_role: 'broker', fairshare_supporter: `supporter_${SUPPORTER}` },
    ],
    [
      'a representative without a person',
      { fairshare_role: 'representative', fairshare_supporter: `supporter_${SUPPORTER}` },
    ],
  ])('is malformed with %s', async (_, changes) => {
    expect(await codeOfRefusal(await practitionerToken(changes))).toBe('TOKEN_MALFORMED');
  });

  it('is malformed when it demands an extension nobody here knows', async () => {
    const token = await sign(northKey, claimsOfPractitioner);
    const [, payload, signature] = token.split('.');
    const header = encode({ alg: 'ES256', kid: northKey.kid, crit: ['unheard-of'], 'unheard-of': true });
    expect(await codeOfRefusal(`${header}.${payload}.${signature}`)).toBe('TOKEN_MALFORMED');
  });
});

describe('an algorithm that is not allowed', () => {
  it.each(['none', 'None', 'nOnE'])('is refused without a signature: %s', async (alg) => {
    const token = `${encode({ alg })}.${encode(claimsOfPractitioner)}.`;
    expect(await codeOfRefusal(token)).toBe('TOKEN_ALGORITHM_NOT_ALLOWED');
  });

  it('is refused before anybody is asked about the issuer', async () => {
    const token = `${encode({ alg: 'HS256' })}.${encode({ ...claimsOfPractitioner, iss: 'https://elsewhere.example' })}.AAAA`;
    expect(await codeOfRefusal(token)).toBe('TOKEN_ALGORITHM_NOT_ALLOWED');
    expect(issuersOfCouncil).not.toHaveBeenCalled();
  });

  it('is refused when the public key serves as an HS256 secret', async () => {
    const signed = `${encode({ alg: 'HS256', kid: northKey.kid })}.${encode(claimsOfPractitioner)}`;
    const secret = JSON.stringify(northKey.publicJwk);
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    expect(await codeOfRefusal(`${signed}.${signature}`)).toBe('TOKEN_ALGORITHM_NOT_ALLOWED');
  });

  it('is refused even when the trusted key itself signed with it', async () => {
    const key = await newSigningKey('north-384', 'ES384');
    north.publishedKeys = [key];
    expect(await codeOfRefusal(await practitionerToken({}, key))).toBe('TOKEN_ALGORITHM_NOT_ALLOWED');
  });
});

describe('a signature', () => {
  it('does not cover a payload that was changed afterwards', async () => {
    const [header, , signature] = (await practitionerToken()).split('.');
    const tampered = encode({ ...claimsOfPractitioner, fairshare_role: 'council-administrator' });
    expect(await codeOfRefusal(`${header}.${tampered}.${signature}`)).toBe('TOKEN_SIGNATURE_INVALID');
  });

  it('does not count when the same token was believed with another signature a moment ago', async () => {
    const verifier = createVerifier();
    const token = await practitionerToken();
    await verifier.verify(`Bearer ${token}`);
    const [header, payload] = token.split('.');
    expect(await codeOfRefusal(`${header}.${payload}.`, verifier)).toBe('TOKEN_SIGNATURE_INVALID');
  });

  it('does not count when made by a stranger under a trusted key id', async () => {
    const stranger = { ...(await newSigningKey('stranger')), kid: northKey.kid };
    expect(await codeOfRefusal(await practitionerToken({}, stranger))).toBe('TOKEN_SIGNATURE_INVALID');
  });

  it.each(['jku', 'x5u'])('is not looked for at the address in the header %s', async (name) => {
    const stranger = await newSigningKey('stranger');
    await using elsewhere = await startIdentityProvider(stranger);
    const token = await sign(stranger, claimsOfPractitioner, { [name]: elsewhere.jwksUri });
    expect(await codeOfRefusal(token)).toBe('TOKEN_SIGNATURE_INVALID');
    expect(elsewhere.reads).toBe(0);
    expect(north.reads).toBeGreaterThan(0);
  });

  it('is not checked with a key the token brings along', async () => {
    const stranger = await newSigningKey('stranger');
    const token = await sign(stranger, claimsOfPractitioner, { jwk: stranger.publicJwk });
    expect(await codeOfRefusal(token)).toBe('TOKEN_SIGNATURE_INVALID');
  });
});

describe('an issuer', () => {
  it('is refused when the council does not trust it', async () => {
    const token = await practitionerToken({ iss: 'https://elsewhere.example' });
    expect(await codeOfRefusal(token)).toBe('TOKEN_WRONG_ISSUER');
  });

  it('of one council cannot vouch for staff of another', async () => {
    const token = await practitionerToken({ fairshare_council: 'southshire' });
    expect(await codeOfRefusal(token)).toBe('TOKEN_WRONG_ISSUER');
    expect([north.reads, south.reads]).toEqual([0, 0]);
  });

  it('of a council cannot vouch for a role that works across all of them', async () => {
    const token = await practitionerToken({ fairshare_role: 'platform-administrator' });
    expect(await codeOfRefusal(token)).toBe('TOKEN_WRONG_ISSUER');
  });

  it('of the platform cannot vouch for staff of a council', async () => {
    const token = await practitionerToken({ iss: 'https://platform.example' }, platformKey);
    expect(await codeOfRefusal(token)).toBe('TOKEN_WRONG_ISSUER');
  });

  it('gives an unknown council the very answer of an untrusted issuer', async () => {
    const refusalOf = async (changes: JWTPayload) => {
      const token = await practitionerToken(changes);
      return createVerifier()
        .verify(`Bearer ${token}`)
        .catch((error: RequestError) => error.toJSON());
    };
    const untrusted = await refusalOf({ iss: 'https://elsewhere.example' });
    expect(untrusted).toMatchObject({ extensions: { code: 'TOKEN_WRONG_ISSUER' } });
    expect(await refusalOf({ fairshare_council: 'nowhere' })).toEqual(untrusted);
  });

  it('must be named', async () => {
    expect(await codeOfRefusal(await practitionerToken({ iss: undefined }))).toBe('TOKEN_WRONG_ISSUER');
  });
});

describe('the development issuer', () => {
  const issuer = 'https://development.fairshare.invalid';
  const token = () => practitionerToken({ iss: issuer }, developmentKey);
  const withDevelopmentIssuer = () =>
    createVerifier({ developmentIssuer: { issuer, jwks: { keys: [developmentKey.publicJwk] } } });

  it('is believed where it was given, for this audience only', async () => {
    expect(await withDevelopmentIssuer().verify(`Bearer ${await token()}`)).not.toBeNull();
    const elsewhere = await practitionerToken({ iss: issuer, aud: 'other' }, developmentKey);
    expect(await codeOfRefusal(elsewhere, withDevelopmentIssuer())).toBe('TOKEN_WRONG_AUDIENCE');
  });

  it('is a stranger where it was not given', async () => {
    expect(await codeOfRefusal(await token())).toBe('TOKEN_WRONG_ISSUER');
  });

  it('does not vouch for tokens another key signed in its name', async () => {
    const forged = await practitionerToken({ iss: issuer }, { ...northKey, kid: developmentKey.kid });
    expect(await codeOfRefusal(forged, withDevelopmentIssuer())).toBe('TOKEN_SIGNATURE_INVALID');
  });
});

describe('audience and expiry', () => {
  it.each([['another service'], [undefined]])('is refused for the audience %s', async (aud) => {
    expect(await codeOfRefusal(await practitionerToken({ aud }))).toBe('TOKEN_WRONG_AUDIENCE');
  });

  const at = (seconds: number) => createVerifier({ now: () => new Date((START_SECONDS + seconds) * 1000) });

  it('is believed to the last second of the tolerance after it expires and not after', async () => {
    const token = await practitionerToken();
    for (const seconds of [3599, 3600, 3644]) {
      expect(await at(seconds).verify(`Bearer ${token}`)).not.toBeNull();
    }
    expect(await codeOfRefusal(token, at(3645))).toBe('TOKEN_EXPIRED');
  });

  it.each(['nbf', 'iat'])('is believed so long before its %s, and no earlier', async (claim) => {
    const token = await practitionerToken({ [claim]: START_SECONDS + 45 });
    expect(await at(0).verify(`Bearer ${token}`)).not.toBeNull();
    expect(await codeOfRefusal(token, at(-1))).toBe('TOKEN_MALFORMED');
  });

  it('is refused where its times are none', async () => {
    for (const claim of ['exp', 'nbf', 'iat']) {
      const token = await practitionerToken({ [claim]: 'soon' as unknown as number });
      expect(await codeOfRefusal(token), claim).toBe('TOKEN_MALFORMED');
    }
  });

  it('needs no iat', async () => {
    expect(await at(0).verify(`Bearer ${await practitionerToken({ iat: undefined })}`)).not.toBeNull();
  });
});

describe('keys that change', () => {
  it('accepts a new key as soon as its issuer publishes it, and refuses the one it replaced', async () => {
    const verifier = createVerifier();
    expect(await verifier.verify(`Bearer ${await practitionerToken()}`)).not.toBeNull();
    const signedWithNext = await practitionerToken({}, nextKey);
    expect(await codeOfRefusal(signedWithNext, verifier)).toBe('TOKEN_SIGNATURE_INVALID');

    north.publishedKeys = [nextKey];
    expect(await verifier.verify(`Bearer ${signedWithNext}`)).not.toBeNull();
    const signedWithWithdrawn = await practitionerToken({ sub: 'account-18' });
    expect(await codeOfRefusal(signedWithWithdrawn, verifier)).toBe('TOKEN_SIGNATURE_INVALID');
  });

  it('refuses a withdrawn key once the keys are old enough to be read again, with no new key in sight', async () => {
    const verifier = createVerifier({ keyRefresh: { cacheMaxAge: 0, cooldownDuration: 60_000 } });
    expect(await verifier.verify(`Bearer ${await practitionerToken()}`)).not.toBeNull();
    north.publishedKeys = [];
    const token = await practitionerToken({ sub: 'account-18' });
    expect(await codeOfRefusal(token, verifier)).toBe('TOKEN_SIGNATURE_INVALID');
  });

  it('reads the keys once for many tokens', async () => {
    const verifier = createVerifier();
    for (const sub of ['one', 'two', 'three'])
      await verifier.verify(`Bearer ${await practitionerToken({ sub })}`);
    expect(north.reads).toBe(1);
  });

  it('does not read them again for every made-up key id', async () => {
    const verifier = createVerifier({ keyRefresh: {} });
    for (const kid of ['made-up-1', 'made-up-2', 'made-up-3']) {
      const token = await practitionerToken({}, { ...northKey, kid });
      expect(await codeOfRefusal(token, verifier)).toBe('TOKEN_SIGNATURE_INVALID');
    }
    expect(north.reads).toBe(1);
  });

  it('does not blame the caller while they cannot be read', async () => {
    north.status = 500;
    const verifier = createVerifier();
    const header = `Bearer ${await practitionerToken()}`;
    await expect(verifier.verify(header)).rejects.toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 503 } },
    });
    north.status = 200;
    expect(await verifier.verify(header)).not.toBeNull();
  });
});

describe('a token that was verified before', () => {
  function verifierWithClock() {
    const clock = { secondsPassed: 0 };
    const now = () => new Date((START_SECONDS + clock.secondsPassed) * 1000);
    return { clock, verifier: createVerifier({ now }) };
  }

  it('costs no second look at the council’s issuers within a minute, and one after it', async () => {
    const { clock, verifier } = verifierWithClock();
    const header = `Bearer ${await practitionerToken()}`;
    const first = await verifier.verify(header);
    clock.secondsPassed = 59;
    expect(await verifier.verify(header)).toBe(first);
    expect(issuersOfCouncil).toHaveBeenCalledTimes(1);
    clock.secondsPassed = 60;
    expect(await verifier.verify(header)).toEqual(first);
    expect(issuersOfCouncil).toHaveBeenCalledTimes(2);
  });

  it('is refused from the second that its tolerance ends, though it was believed a moment ago', async () => {
    const { clock, verifier } = verifierWithClock();
    const token = await practitionerToken({ exp: START_SECONDS + 10 });
    for (const seconds of [9, 10, 54]) {
      clock.secondsPassed = seconds;
      expect(await verifier.verify(`Bearer ${token}`)).not.toBeNull();
    }
    expect(issuersOfCouncil).toHaveBeenCalledTimes(1);
    clock.secondsPassed = 55;
    expect(await codeOfRefusal(token, verifier)).toBe('TOKEN_EXPIRED');
  });

  it('is refused alike in the second after its tolerance, remembered or not', async () => {
    const { clock, verifier } = verifierWithClock();
    const token = await practitionerToken({ exp: START_SECONDS });
    for (const seconds of [0, 44]) {
      clock.secondsPassed = seconds;
      expect(await verifier.verify(`Bearer ${token}`)).not.toBeNull();
    }
    clock.secondsPassed = 45;
    const fresh = createVerifier({ now: () => new Date((START_SECONDS + 45) * 1000) });
    expect(await codeOfRefusal(token, verifier)).toBe('TOKEN_EXPIRED');
    expect(await codeOfRefusal(token, fresh)).toBe('TOKEN_EXPIRED');
  });

  it('stops counting within a minute once its council no longer trusts the issuer', async () => {
    const { clock, verifier } = verifierWithClock();
    const token = await practitionerToken();
    await verifier.verify(`Bearer ${token}`);
    issuersOfCouncil.mockResolvedValueOnce([]);
    clock.secondsPassed = 60;
    expect(await codeOfRefusal(token, verifier)).toBe('TOKEN_WRONG_ISSUER');
  });

  it('shares an actor that nobody can change', async () => {
    const actor = await createVerifier().verify(`Bearer ${await practitionerToken()}`);
    expect(Object.isFrozen(actor)).toBe(true);
  });
});
