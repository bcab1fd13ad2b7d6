import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../schema/schema.ts';
import { registration } from './examples/registration.ts';
import { sign } from './platform/auth/identityProvider.testing.ts';
import { queryAll } from './testing/database.ts';
import {
  codesOf,
  DEVON_ISSUER,
  goodClaims,
  type Production,
  REGISTER,
  type Reply,
  startProduction,
} from './testing/productionApp.ts';

let production: Production;
beforeAll(async () => {
  production = await startProduction();
});
afterAll(() => production.stop());

describe('a token', () => {
  it('of the council’s own identity provider opens the door', async () => {
    const reply = await production.ask(await production.token(), '{ me { role councilSlug } }');
    expect(reply).toMatchObject({
      status: 200,
      data: { me: { role: 'PRACTITIONER', councilSlug: 'oldham' } },
    });
  });

  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const past = Math.floor(Date.now() / 1000) - 60;
  const cases: [string, string, () => string | Promise<string>][] = [
    ['is no token', 'TOKEN_MALFORMED', () => 'nonsense'],
    ['says no role', 'TOKEN_MALFORMED', () => production.token({ fairshare_role: undefined })],
    ['says an unknown role', 'TOKEN_MALFORMED', () => production.token({ fairshare_role: 'superuser' })],
    [
      'says the role of whoever has not signed in',
      'TOKEN_MALFORMED',
      () => production.token({ fairshare_role: 'public' }),
    ],
    ['never expires', 'TOKEN_MALFORMED', () => production.token({ exp: undefined })],
    ['has expired', 'TOKEN_EXPIRED', () => production.token({ exp: past })],
    ['is for another service', 'TOKEN_WRONG_AUDIENCE', () => production.token({ aud: 'another' })],
    ['is of an unknown issuer', 'TOKEN_WRONG_ISSUER', () => production.token({ iss: 'https://x.example' })],
    ['is for another council', 'TOKEN_WRONG_ISSUER', () => production.token({ fairshare_council: 'devon' })],
    [
      'is for no known council',
      'TOKEN_WRONG_ISSUER',
      () => production.token({ fairshare_council: 'rutland' }),
    ],
    [
      'claims a role that no council may give',
      'TOKEN_WRONG_ISSUER',
      () => production.token({ fairshare_role: 'platform-administrator' }),
    ],
    [
      'of one council names the other’s issuer',
      'TOKEN_SIGNATURE_INVALID',
      () => production.token({ iss: DEVON_ISSUER, fairshare_council: 'devon' }),
    ],
    [
      'is signed with another key under a known name',
      'TOKEN_SIGNATURE_INVALID',
      () => sign({ ...production.otherKey, kid: production.key.kid }, goodClaims()),
    ],
    [
      'is not signed',
      'TOKEN_ALGORITHM_NOT_ALLOWED',
      () => `${encoded({ alg: 'none', kid: production.key.kid })}.${encoded(goodClaims())}.`,
    ],
    [
      'is signed with the public key as a shared secret',
      'TOKEN_ALGORITHM_NOT_ALLOWED',
      () =>
        new SignJWT(goodClaims())
          .setProtectedHeader({ alg: 'HS256', kid: production.key.kid })
          .sign(Buffer.from(JSON.stringify(production.key.publicJwk))),
    ],
  ];

  it.each(cases)('that %s is refused with %s, and nothing changes', async (_what, code, make) => {
    const { watch, ask } = production;
    const before = await watch.fingerprint();
    const reply = await ask(await make(), REGISTER, { input: registration() });
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(reply.data ?? null).toBeNull();
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('for a council that does not exist is answered like one for a council that trusts another issuer', async () => {
    const { ask, token } = production;
    const plain = async (council: string) =>
      (await ask(await token({ fairshare_council: council }), '{ me { role } }')).text.replace(
        /"requestId":"[^"]+"/,
        '',
      );
    expect(await plain('rutland')).toBe(await plain('devon'));
  });

  it('is answered only once it is sent: without one nothing is open', async () => {
    const reply = await production.ask(null, REGISTER, { input: registration() });
    expect([reply.status, ...codesOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is wanted before a document is read, so that nothing of the schema is told', async () => {
    for (const query of ['{ persn { id } }', '{ people { nods } }', '{{', REGISTER]) {
      const reply = await production.ask(null, query, { input: { forename: 'x' } });
      expect([reply.status, ...codesOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(reply.text).not.toMatch(/person|people|forename|Query/i);
    }
  });

  it('is asked for by the header of every 401, also of a query that was compiled, and of several fields', async () => {
    const { url, ask, token } = production;
    const query = '{ me { role } mine: me { councilSlug } }';
    for (let time = 0; time < 4; time += 1) expect((await ask(await token(), query)).status).toBe(200);
    const download = await fetch(`${url}/downloads/policy-comparison.csv`, {
      headers: { authorization: 'Bearer nonsense' },
    });
    for (const reply of [await ask(null, query), await ask('nonsense', query), download]) {
      expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });
});

describe('a mistake in what is sent about a person', () => {
  const MARKER = 'Zebedee Quillfeather';
  const cases: [string, Record<string, unknown>, string][] = [
    ['a field that is missing', { livingSituation: undefined }, 'livingSituation'],
    ['an unknown field', { forename: MARKER }, 'forename'],
    ['another type', { givenName: { first: MARKER } }, 'givenName'],
    ['a day that is none', { bornOn: MARKER }, 'bornOn'],
    ['an NHS number that is no text', { nhsNumber: [MARKER, MARKER] }, 'nhsNumber'],
    ['a null', { livingSituation: null }, 'livingSituation'],
  ];

  it.each(cases)(
    '%s is told by its place, and nothing that was sent comes back',
    async (_what, changes, field) => {
      const { ask, token, log } = production;
      const input = { ...registration(), familyName: MARKER, phone: MARKER, ...changes };
      for (let time = 0; time < 3; time += 1) {
        const reply = await ask(await token(), REGISTER, { input });
        expect(reply.status).toBe(400);
        expect(reply.errors).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', field] } },
        ]);
        expect(reply.text).not.toMatch(/Zebedee|Quillfeather/);
      }
      expect(log.join()).not.toMatch(/Zebedee|Quillfeather/);
    },
  );
});

describe('how large an operation may be', () => {
  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_value, index) => `a${index}: ${field}`).join(' ');

  it.each([
    ['QUERY_TOO_DEEP', () => deepQuery(15)],
    ['QUERY_TOO_BROAD', () => `{ ${aliases(25, 'me { role }')} }`],
    ['QUERY_TOO_BROAD', () => `{ me { ${aliases(601, 'role')} } }`],
    ['QUERY_TOO_COSTLY', () => `{ people(first: 100) { nodes { supporters { ${aliases(60, 'id')} } } } }`],
    ['PAGE_TOO_LARGE', () => '{ people(first: 101) { nodes { id } } }'],
  ] as [string, () => string][])('%s', async (code, query) => {
    const { ask, token } = production;
    const reply = await ask(await token(), query());
    expect(codesOf(reply)).toEqual([code]);
    expect([reply.status, reply.data ?? null]).toEqual([400, null]);
  });

  it('leaves room for what portals ask', async () => {
    const { ask, token } = production;
    const reply = await ask(
      await token(),
      '{ people(first: 100) { nodes { supporters { id name } } totalCount } }',
    );
    expect(reply).toMatchObject({ status: 200, data: { people: { totalCount: expect.any(Number) } } });
    expect(codesOf(await ask(await token(), deepQuery(14)))).not.toContain('QUERY_TOO_DEEP');
  });
});

describe('in production', () => {
  it('the schema is not told, nor hinted at', async () => {
    const { ask, token } = production;
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }']) {
      const reply = await ask(await token(), query);
      expect([reply.status, reply.data ?? null]).toEqual([400, null]);
    }
    expect((await ask(await token(), '{ persn { id } }')).text).not.toMatch(/did you mean|person"/i);
  });

  it('there is no GraphiQL', async () => {
    expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
  });

  it.each([['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']].flat())(
    'a page of somebody else’s can’t send %s',
    async (contentType) => {
      const { watch, post, token } = production;
      const before = await watch.fingerprint();
      const body = { query: REGISTER, variables: { input: registration() } };
      const reply = await post(body, {
        'content-type': contentType,
        authorization: `Bearer ${await token()}`,
      });
      expect([reply.status, reply.data ?? null]).toEqual([400, null]);
      expect(await watch.fingerprint()).toEqual(before);
    },
  );

  it('a change can’t be asked for by GET', async () => {
    const { watch, url, token } = production;
    const before = await watch.fingerprint();
    const variables = JSON.stringify({ input: registration() });
    const search = new URLSearchParams({ query: REGISTER, variables });
    const response = await fetch(`${url}/graphql?${search}`, {
      headers: { authorization: `Bearer ${await token()}`, 'apollo-require-preflight': '1' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('an interface answers the same each time, also once its operation is compiled', async () => {
    const { ask, token } = production;
    const { data } = await ask(await token(), REGISTER, { input: registration() });
    const { id } = data.registerPerson.person;
    for (let time = 0; time < 3; time += 1) {
      const reply = await ask(await token(), 'query($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(reply.data).toEqual({ node: { __typename: 'Person', id } });
    }
  });
});

describe('changes over HTTP', () => {
  it('on top of an older version are refused and change nothing', async () => {
    const { ask, token, watch } = production;
    const { data } = await ask(await token(), REGISTER, { input: registration() });
    const update = async (preferredName: string): Promise<Reply> =>
      ask(
        await token(),
        `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) {
          person { version } userErrors { code details { currentVersion } } } }`,
        { input: { personId: data.registerPerson.person.id, expectedVersion: 1, preferredName } },
      );
    expect((await update('Peg')).data.updatePerson).toEqual({ person: { version: 2 }, userErrors: [] });
    const before = await watch.fingerprint();
    expect((await update('Meg')).data.updatePerson).toEqual({
      person: null,
      userErrors: [{ code: 'STALE_VERSION', details: { currentVersion: 2 } }],
    });
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('with one idempotency key happen once, however often and however close together they are sent', async () => {
    const { ask, token, database } = production;
    const people = async () => (await queryAll(database, 'select id from person')).length;
    const before = await people();
    const input = registration({ idempotencyKey: 'one-letter-lost' });
    const bearer = await token();
    const replies = await Promise.all([1, 2, 3, 4].map(() => ask(bearer, REGISTER, { input })));
    const later = await ask(bearer, REGISTER, { input });
    const ids = [...replies, later].map(({ data }) => data.registerPerson.person.id);
    expect(new Set(ids).size).toBe(1);
    expect(await people()).toBe(before + 1);
    const other = await ask(bearer, REGISTER, { input: { ...input, givenName: 'Other' } });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await people()).toBe(before + 1);
  });

  it('with one idempotency key in two councils are two changes', async () => {
    const { ask, token, otherKey, database } = production;
    const people = async () => (await queryAll(database, 'select id from person')).length;
    const before = await people();
    const input = registration({ idempotencyKey: 'the-same-in-both' });
    const inDevon = await sign(otherKey, { ...goodClaims(), iss: DEVON_ISSUER, fairshare_council: 'devon' });
    const [first, second] = [
      await ask(await token(), REGISTER, { input }),
      await ask(inDevon, REGISTER, { input }),
    ];
    expect(first.data.registerPerson.person.id).not.toBe(second.data.registerPerson.person.id);
    expect(await people()).toBe(before + 2);
  });
});

/** A valid query of so many levels, going round a circle of types. */
function deepQuery(depth: number): string {
  const person = buildSchema().getType('Person') as GraphQLObjectType;
  const path = pathOf(person, depth - 2);
  if (!path) throw new Error('No circle of types is long enough.');
  const below = path.reduceRight((inner, field) => `${field} { ${inner} }`, '__typename');
  return `{ person(id: "person_00000000-0000-7000-8000-000000000000") { ${below} } }`;
}

function pathOf(type: GraphQLObjectType, steps: number): string[] | null {
  if (steps === 0) return [];
  for (const field of Object.values(type.getFields())) {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || field.args.some(isRequiredArgument)) continue;
    const rest = pathOf(target, steps - 1);
    if (rest) return [field.name, ...rest];
  }
  return null;
}
