import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHash } from '../../../server/platform/graphql/registeredDocuments.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';

let app: TestApp;
const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' };
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

const WHO = 'query Who { me { role } }';
const COUNCIL = 'query Council($slug: String!) { council(slug: $slug) { slug } }';
const REGISTER = `mutation($input: RegisterPortalReleaseInput!, $dryRun: Boolean! = false) {
  registerPortalRelease(input: $input, dryRun: $dryRun) {
    release { id portal release withdrawnAt registeredBy documents { documentId text } }
    userErrors { code path message } } }`;
const WITHDRAW = `mutation($input: WithdrawPortalReleaseInput!) { withdrawPortalRelease(input: $input) {
  release { id withdrawnAt } userErrors { code } } }`;
const REQUIRE = `mutation($input: RequireRegisteredDocumentsInput!) { requireRegisteredDocuments(input: $input) {
  council { slug onlyRegisteredDocuments } userErrors { code path } } }`;
const RELEASES = 'query { portalReleases { nodes { id portal release withdrawnAt } } }';

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
});
afterAll(() => app.stop());

/** Sends a body as a portal does, and gives back the HTTP status beside the answer. */
async function send(body: object, asker: Asker = practitioner) {
  const reply = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await app.token(asker)}` },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await reply.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return { status: reply.status, data, code: errors?.[0]?.extensions.code };
}

const register = async (input: object, asker = administrator) =>
  (await app.ask(asker, REGISTER, { input })).data.registerPortalRelease;
const releases = async (asker = administrator) => (await app.ask(asker, RELEASES)).data.portalReleases.nodes;
/** What a minute does elsewhere, a day does here: what is remembered of a council is read again. */
const laterOn = (day: string) => app.setToday(day);

describe('a release of a portal', () => {
  it('is held to the schema and to the limits before it is registered, and told all at once', async () => {
    const deep = `{ ${'people { nodes { supportPlans { person { '.repeat(6)}`;
    const { release, userErrors } = await register({
      portal: 'my-care',
      release: '1',
      documents: [
        { text: WHO },
        { text: 'query { peopel { id } }' },
        { text: deep },
        { text: 'fragment F on Person { id }' },
        { text: 'subscription { x }' },
        { text: `{ ${'a'.repeat(200)}: me { role } }` },
        { id: '', text: COUNCIL },
      ],
    });
    expect(release).toBeNull();
    expect(userErrors.map(({ code, path }: { code: string; path: unknown[] }) => [code, path[1]])).toEqual(
      expect.arrayContaining([
        ['DOCUMENT_NOT_VALID', '1'],
        ['DOCUMENT_NOT_VALID', '2'],
        ['DOCUMENT_NOT_VALID', '3'],
        ['DOCUMENT_NOT_VALID', '4'],
        ['DOCUMENT_NOT_VALID', '5'],
        ['DOCUMENT_ID_NOT_VALID', '6'],
      ]),
    );
    expect(userErrors.some(({ path }: { path: unknown[] }) => path[1] === '0')).toBe(false);
    expect(userErrors[0]).toMatchObject({ path: ['documents', '6', 'id'] });
    expect(userErrors[1].message).toContain('peopel');
    expect(await releases()).toEqual([]);
  });

  it.each([
    ['no name', { portal: '', release: '1', documents: [{ text: WHO }] }, 'PORTAL_NAME_NOT_VALID'],
    ['no documents', { portal: 'my-care', release: '1', documents: [] }, 'NO_DOCUMENTS'],
    [
      'one id for two documents',
      {
        portal: 'my-care',
        release: '1',
        documents: [
          { id: 'a', text: WHO },
          { id: 'a', text: COUNCIL },
        ],
      },
      'DOCUMENT_ID_NOT_VALID',
    ],
    [
      'more documents than one may have',
      { portal: 'my-care', release: '1', documents: Array(501).fill({ text: WHO }) },
      'TOO_MANY_DOCUMENTS',
    ],
  ])('with %s is refused', async (_, input, code) => {
    const { release, userErrors } = await register(input);
    expect([release, userErrors.map((error: { code: string }) => error.code)]).toEqual([null, [code]]);
    expect(await releases()).toEqual([]);
  });

  it('lets its portal send an id in place of a document, in both usual ways', async () => {
    const documents = [{ text: `${WHO}\n` }, { id: 'council-1', text: COUNCIL }];
    const { release, userErrors } = await register({ portal: 'my-care', release: '1', documents });
    expect(userErrors).toEqual([]);
    expect(release).toMatchObject({ portal: 'my-care', release: '1', withdrawnAt: null });
    expect(release.documents).toEqual([
      { documentId: documentHash(WHO), text: WHO },
      { documentId: 'council-1', text: COUNCIL },
    ]);
    const who = { data: { me: { role: 'PRACTITIONER' } }, status: 200 };
    for (let time = 0; time < 3; time++) {
      expect(await send({ documentId: documentHash(WHO) })).toMatchObject(who);
    }
    const byHash = { persistedQuery: { version: 1, sha256Hash: documentHash(WHO).slice('sha256:'.length) } };
    expect(await send({ extensions: byHash })).toMatchObject(who);
    const variables = { slug: 'devon' };
    expect(await send({ documentId: 'council-1', variables })).toMatchObject({
      data: { council: { slug: 'devon' } },
    });
  });

  it('has ids that no other council knows', async () => {
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'devon' };
    for (const asker of [practitioner, elsewhere]) {
      expect(await send({ documentId: 'nobody' }, asker)).toMatchObject({
        status: 404,
        code: 'DOCUMENT_NOT_REGISTERED',
      });
    }
    expect(await send({ documentId: 'council-1', variables: { slug: 'devon' } }, elsewhere)).toMatchObject({
      status: 404,
      code: 'DOCUMENT_NOT_REGISTERED',
    });
  });

  it('never changes: its name is not used again', async () => {
    const again = await register({ portal: 'my-care', release: '1', documents: [{ text: COUNCIL }] });
    expect(again.userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'RELEASE_ALREADY_REGISTERED',
    ]);
    expect(await releases()).toHaveLength(1);
  });
});

describe('a council that allows registered documents only', () => {
  it('has to have a release first', async () => {
    const elsewhere: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'devon' };
    const { requireRegisteredDocuments } = (
      await app.ask(elsewhere, REQUIRE, { input: { isRequired: true } })
    ).data;
    expect(requireRegisteredDocuments).toEqual({
      council: null,
      userErrors: [{ code: 'NO_RELEASE_REGISTERED', path: ['isRequired'] }],
    });
    expect(await send({ query: '{ council(slug: "devon") { onlyRegisteredDocuments } }' })).toMatchObject({
      data: { council: { onlyRegisteredDocuments: false } },
    });
  });

  it('refuses any other, from whoever is its own, and nothing is done', async () => {
    const { data } = await app.ask(administrator, REQUIRE, { input: { isRequired: true } });
    expect(data.requireRegisteredDocuments).toEqual({
      council: { slug: 'oldham', onlyRegisteredDocuments: true },
      userErrors: [],
    });
    laterOn('2026-06-02');
    const refused = { status: 403, code: 'DOCUMENT_NOT_REGISTERED' };
    for (let time = 0; time < 3; time++) {
      expect(await send({ query: '{ me { role } }' })).toMatchObject(refused);
      expect(await send({ query: WHO })).toMatchObject({ data: { me: { role: 'PRACTITIONER' } } });
      expect(await send({ query: ` ${WHO}\n` })).toMatchObject({ data: { me: { role: 'PRACTITIONER' } } });
    }
    expect(
      await send({ query: '{ me { role } }' }, { role: 'PRACTITIONER', council: 'devon' }),
    ).toMatchObject({
      status: 200,
    });
    // A fragment could hide what is asked, so it is not among what may always be sent.
    expect(
      await send({ query: `query { ...F } fragment F on Query { people { nodes { id } } }` }),
    ).toMatchObject(refused);
  });

  it('can always register more, see what is registered, and undo it', async () => {
    const { userErrors } = await register({
      portal: 'staff',
      release: '7',
      documents: [{ text: '{ me { account } }' }],
    });
    expect(userErrors).toEqual([]);
    const [latest] = await releases();
    expect(latest).toMatchObject({ portal: 'staff', release: '7' });
    laterOn('2026-06-03');
    expect(await send({ query: '{ me { account } }' })).toMatchObject({ status: 200 });
    const { withdrawPortalRelease } = (
      await app.ask(administrator, WITHDRAW, { input: { releaseId: latest.id } })
    ).data;
    expect(withdrawPortalRelease).toMatchObject({
      release: { withdrawnAt: expect.any(String) },
      userErrors: [],
    });
    laterOn('2026-06-04');
    expect(await send({ query: '{ me { account } }' })).toMatchObject({ code: 'DOCUMENT_NOT_REGISTERED' });
    await app.ask(administrator, REQUIRE, { input: { isRequired: false } });
    laterOn('2026-06-05');
    expect(await send({ query: '{ me { role } }' })).toMatchObject({ status: 200 });
  });
});
