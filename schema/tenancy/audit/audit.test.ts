import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../../server/examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';

let app: TestApp;
const ids: string[] = [];
const auditor: Asker = { role: 'AUDITOR', council: 'devon' };
const ENTRIES = `query($first: Int! = 20, $after: String, $subjectId: ID) { auditEntries(first: $first, after: $after, subjectId: $subjectId) {
  totalCount nodes { id occurredAt actorSubject actorRole action subjectType subjectId requestId } pageInfo { hasNextPage endCursor } } }`;

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon', 'oldham');
  for (const council of ['devon', 'devon', 'oldham']) {
    const { data } = await app.ask(
      { role: 'PRACTITIONER', council },
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: registration() },
    );
    ids.push(data.registerPerson.person.id);
  }
});
afterAll(() => app.stop());

const entries = async (asker: Asker, variables: Record<string, unknown> = {}) =>
  (await app.ask(asker, ENTRIES, variables)).data.auditEntries;

it('lists what has changed at the council, the latest first', async () => {
  for (const role of ['AUDITOR', 'COUNCIL_ADMINISTRATOR'] as const) {
    const page = await entries({ role, council: 'devon' });
    expect(page.totalCount).toBe(3);
    expect(page.nodes.map(({ subjectId }: { subjectId: string }) => subjectId).slice(0, 2)).toEqual([
      ids[1],
      ids[0],
    ]);
    expect(page.nodes[0]).toMatchObject({
      action: 'registerPerson',
      actorRole: 'PRACTITIONER',
      actorSubject: 'test-practitioner',
      subjectType: 'Person',
      occurredAt: '2026-06-01T08:00:00.000Z',
    });
    expect(page.nodes[2]).toMatchObject({ action: 'onboardCouncil', subjectType: 'Council' });
  }
});

it('goes on a page at a time', async () => {
  const first = await entries(auditor, { first: 2 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await entries(auditor, { first: 2, after: first.pageInfo.endCursor });
  expect(second.nodes.map(({ action }: { action: string }) => action)).toEqual(['onboardCouncil']);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

it('lists what happened to one record of the council’s own', async () => {
  expect(await entries(auditor, { subjectId: ids[0] })).toMatchObject({
    totalCount: 1,
    nodes: [{ subjectId: ids[0] }],
  });
  for (const subjectId of [ids[2], 'person_nobody', ids[0]?.replace('person', 'supporter')]) {
    expect(await entries(auditor, { subjectId })).toMatchObject({ totalCount: 0, nodes: [] });
  }
});

it('is for auditors and council administrators only', async () => {
  for (const role of ['PRACTITIONER', 'DIRECTOR', 'COMMISSIONER'] as const) {
    const { errors } = await app.ask({ role, council: 'devon' }, ENTRIES);
    expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
  }
});

describe('signing out everywhere', () => {
  const SIGN_OUT = `mutation($input: SignOutEverywhereInput!, $dryRun: Boolean! = false) { signOutEverywhere(input: $input, dryRun: $dryRun) {
    signOut { id account signedOutAt signedOutBy } userErrors { code message path } } }`;
  const worker = (subject: string, council = 'devon'): Asker => ({ role: 'PRACTITIONER', council, subject });
  const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'devon', subject: 'administrator' };
  const roleOf = async (asker: Asker) => (await app.ask(asker, '{ me { role } }')).data?.me?.role ?? null;
  const signOut = async (asker: Asker, input: object = {}, dryRun = false) =>
    (await app.ask(asker, SIGN_OUT, { input: { account: asker.subject, ...input }, dryRun })).data
      .signOutEverywhere;
  /** What somebody is answered who brings a token that was issued in that second. */
  const withTokenOf = async (asker: Asker, issuedAtSeconds: number) => {
    const { role, council: councilSlug = null, subject = '' } = asker;
    const token = await app.issuer.mint({ role, councilSlug, subject, issuedAtSeconds });
    const reply = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ me { role } }' }),
    });
    const { data, errors } = await reply.json();
    return { status: reply.status, role: data?.me?.role ?? null, code: errors?.[0]?.extensions.code };
  };

  it('ends every token of the account from then on, at once and with a sentence that says so', async () => {
    const lost = worker('lost-phone');
    const inAnotherRole: Asker = { ...lost, role: 'TEAM_MANAGER' };
    // Issued before the sign-out, whose moment here is when the token that asks was issued.
    await app.token(inAnotherRole);
    expect(await roleOf(lost)).toBe('PRACTITIONER');
    const { signOut: kept, userErrors } = await signOut(lost);
    expect(userErrors).toEqual([]);
    expect(kept).toMatchObject({ account: 'lost-phone', signedOutBy: 'lost-phone' });
    const { data, errors } = await app.ask(lost, '{ me { role } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('signed out everywhere after this token was issued'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    // The account's tokens in another role are its tokens too.
    expect(await roleOf(inAnotherRole)).toBeNull();
  });

  it('takes a token of the second after, and none of the very second, whichever came first', async () => {
    const back = worker('came-back');
    const second = Math.floor(new Date((await signOut(back)).signOut.signedOutAt).getTime() / 1000);
    const refused = { status: 401, role: null, code: 'UNAUTHENTICATED' };
    expect(await withTokenOf(back, second - 60)).toEqual(refused);
    expect(await withTokenOf(back, second)).toEqual(refused);
    expect(await withTokenOf(back, second + 1)).toEqual({ status: 200, role: 'PRACTITIONER' });
  });

  it('touches no other account, and none of that name at another council or at none', async () => {
    const others = [
      worker('one-of-two', 'oldham'),
      worker('another'),
      { role: 'REGIONAL_ANALYST', subject: 'one-of-two' } as const,
    ];
    await signOut(worker('one-of-two'));
    expect(await roleOf(worker('one-of-two'))).toBeNull();
    expect(await Promise.all(others.map(roleOf))).toEqual([
      'PRACTITIONER',
      'PRACTITIONER',
      'REGIONAL_ANALYST',
    ]);
  });

  it('is done by a council’s administrator for somebody who has left, and by nobody else', async () => {
    const leaver = worker('leaver');
    await app.token(leaver);
    const refused = await signOut(worker('colleague'), { account: 'leaver' });
    expect(refused).toMatchObject({
      signOut: null,
      userErrors: [{ code: 'ACCOUNT_NOT_YOURS', path: ['account'] }],
    });
    for (const account of [' ', 'x'.repeat(256)]) {
      const { userErrors } = await signOut(administrator, { account });
      expect(userErrors).toMatchObject([{ code: 'ACCOUNT_NOT_VALID' }]);
    }
    expect((await signOut(administrator, { account: 'leaver' }, true)).signOut).toMatchObject({
      account: 'leaver',
    });
    expect(await roleOf(leaver)).toBe('PRACTITIONER');
    const { signOut: kept } = await signOut(administrator, { account: 'leaver' });
    expect([await roleOf(leaver), await roleOf(administrator)]).toEqual([null, 'COUNCIL_ADMINISTRATOR']);
    const [entry] = (await entries(auditor, { subjectId: kept.id })).nodes;
    expect(entry).toMatchObject({
      action: 'signOutEverywhere',
      actorSubject: 'administrator',
      subjectType: 'SignOut',
    });
    const node = 'query($id: ID!) { node(id: $id) { ... on SignOut { account signedOutBy } } }';
    const seen = async (asker: Asker) => (await app.ask(asker, node, { id: kept.id })).data.node;
    expect(await seen(auditor)).toEqual({ account: 'leaver', signedOutBy: 'administrator' });
    expect(await seen({ role: 'AUDITOR', council: 'oldham' })).toBeNull();
    expect(await seen(worker('another'))).toBeNull();
  });

  it('is done once for one key, by roles of no council too', async () => {
    const analyst: Asker = { role: 'REGIONAL_ANALYST', subject: 'analyst' };
    const platform: Asker = { role: 'PLATFORM_ADMINISTRATOR', subject: 'platform' };
    await app.token(analyst);
    for (const [asker, account] of [
      [administrator, 'twice'],
      [platform, 'analyst'],
    ] as const) {
      const input = { account, idempotencyKey: 'a lost answer' };
      const [first, again] = [await signOut(asker, input), await signOut(asker, input)];
      expect(again).toEqual(first);
      expect(first.signOut.account).toBe(account);
    }
    expect(await roleOf(analyst)).toBeNull();
    const own: Asker = { role: 'REGIONAL_ANALYST', subject: 'own' };
    expect((await signOut(own, { account: 'platform' })).userErrors).toMatchObject([
      { code: 'ACCOUNT_NOT_YOURS' },
    ]);
    expect((await signOut(own, {}, true)).signOut.account).toBe('own');
    expect(await roleOf(own)).toBe('REGIONAL_ANALYST');
    await signOut(own);
    expect([await roleOf(own), await roleOf(platform)]).toEqual([null, 'PLATFORM_ADMINISTRATOR']);
  });

  it('asks the database no more for each request', async () => {
    await roleOf(worker('another'));
    app.statements.length = 0;
    for (let time = 0; time < 5; time += 1) await roleOf(worker('another'));
    expect(app.statements).toEqual([]);
  });
});

describe('who has looked', () => {
  const LOOKS = `query($personId: ID!, $first: Int) { recordLooks(personId: $personId, first: $first) {
    totalCount nodes { lookedOn firstAt role account workerName supporterName } } }`;
  const worker: Asker = { role: 'PRACTITIONER', council: 'devon', subject: 'worker-7' };
  const person = (): Asker => ({ role: 'PERSON', council: 'devon', person: ids[1] });
  const PERSON = 'query($id: ID!) { person(id: $id) { givenName } }';
  const open = (asker: Asker, id = ids[1]) => app.ask(asker, PERSON, { id });
  const looks = async (asker: Asker = person(), first = 20) => {
    await app.keepLooks();
    return (await app.ask(asker, LOOKS, { personId: ids[1], first })).data?.recordLooks;
  };
  const run = async (query: string, input: object) => {
    const [answer] = Object.values<{ userErrors: unknown; supporter?: { id: string } }>(
      (await app.ask(worker, query, { input })).data,
    );
    if (!answer) throw new Error('It was not answered.');
    expect(answer.userErrors).toEqual([]);
    return answer;
  };

  it('is told the person: once for each account, role and day, however often and at whatever of theirs', async () => {
    expect(await looks()).toEqual({ totalCount: 0, nodes: [] });
    for (let time = 0; time < 3; time += 1) await open(worker);
    await app.ask(worker, 'query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', {
      id: ids[1],
    });
    const first = { lookedOn: '2026-06-01', firstAt: '2026-06-01T08:00:00.000Z', role: 'PRACTITIONER' };
    const nameless = { account: null, workerName: null, supporterName: null };
    expect(await looks()).toEqual({ totalCount: 1, nodes: [{ ...first, ...nameless }] });
    await open({ ...worker, role: 'TEAM_MANAGER' });
    expect((await looks()).nodes.map(({ role }: { role: string }) => role)).toEqual([
      'TEAM_MANAGER',
      'PRACTITIONER',
    ]);
  });

  it('is told again of another day, with the name by which a worker was made known', async () => {
    app.setToday('2026-06-02');
    await run(
      'mutation($input: AssignWorkerInput!) { assignWorker(input: $input) { userErrors { code } } }',
      {
        personId: ids[1],
        expectedVersion: 1,
        workerAccount: 'worker-7',
        workerName: 'Priya Shah',
        fromOn: '2026-06-02',
      },
    );
    await app.ask(worker, 'query { people(first: 1) { nodes { givenName } } }');
    await open(worker);
    const { totalCount, nodes } = await looks(person(), 1);
    expect([totalCount, nodes]).toMatchObject([3, [{ lookedOn: '2026-06-02', workerName: 'Priya Shah' }]]);
  });

  it('has nobody who was on a list, and whoever a search came down to', async () => {
    app.setToday('2026-06-03');
    const list = async (asker: Asker, first: number) =>
      (await app.ask(asker, `query { people(first: ${first}) { nodes { id } } }`)).data.people.nodes;
    const searcher: Asker = { ...worker, subject: 'searcher' };
    const listed = await list(searcher, 20);
    expect(listed.length).toBe(2);
    expect((await looks()).totalCount).toBe(3);
    const [alone] = await list(searcher, 1);
    await app.keepLooks();
    const found = await app.ask(auditor, LOOKS, { personId: alone.id });
    expect(found.data.recordLooks.nodes[0]).toMatchObject({ account: 'searcher', lookedOn: '2026-06-03' });
  });

  it('is nothing where nothing was shown, or the person looked themself', async () => {
    app.setToday('2026-06-04');
    const before = (await looks()).totalCount;
    await open(person());
    expect((await open({ role: 'PRACTITIONER', council: 'oldham' })).data.person).toBeNull();
    expect((await open({ role: 'PERSON', council: 'devon', person: ids[0] })).data.person).toBeNull();
    await app.ask(null, PERSON, { id: ids[1] });
    expect((await looks()).totalCount).toBe(before);
  });

  it('names supporters, who see it where they may see contact details, and looks at nobody else by them', async () => {
    app.setToday('2026-06-05');
    const add = async (name: string, consents: string[]): Promise<Asker> => {
      const { supporter } = await run(
        'mutation($input: AddSupporterInput!) { addSupporter(input: $input) { supporter { id } userErrors { code message } } }',
        {
          personId: ids[1],
          name,
          relationship: 'Sister',
          authority: 'NONE',
          consents,
          consentRecordedOn: consents.length > 0 ? '2026-06-05' : null,
        },
      );
      return { role: 'SUPPORTER', council: 'devon', person: ids[1], supporter: supporter?.id };
    };
    const [close, distant] = [await add('Ruth', ['CONTACT_DETAILS']), await add('Tom', [])];
    await open(close);
    // Whose id they send besides makes no difference: nothing of that person's is shown to them.
    await app.ask(close, LOOKS, { personId: ids[0] });
    const { nodes } = await looks(close);
    expect(nodes[0]).toMatchObject({ lookedOn: '2026-06-05', role: 'SUPPORTER', supporterName: 'Ruth' });
    expect(nodes[0].account).toBeNull();
    const other = (await app.ask(auditor, LOOKS, { personId: ids[0] })).data.recordLooks.nodes;
    expect(other.some(({ role }: { role: string }) => role === 'SUPPORTER')).toBe(false);
    for (const asker of [distant, worker, { role: 'DIRECTOR', council: 'devon' } as const]) {
      const { data, errors } = await app.ask(asker, LOOKS, { personId: ids[1] });
      expect([data?.recordLooks ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
    expect((await looks(auditor)).nodes[0]).toMatchObject({
      supporterName: 'Ruth',
      account: expect.any(String),
    });
    expect((await looks({ role: 'AUDITOR', council: 'oldham' })).totalCount).toBe(0);
  });

  it('adds no statement to what is read', async () => {
    app.setToday('2026-06-08');
    await open(worker, ids[0]);
    app.statements.length = 0;
    for (const id of [ids[0], ids[1]]) await open(worker, id);
    expect(app.statements.length).toBe(2);
  });
});
