import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { watchRows } from '../../../server/testing/schemaWalkTables.ts';
import { assessed, change, registered } from '../../../server/testing/seeder.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';

const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham', subject: 'alice' };
const SANDBOX = 'oldham-sandbox';
const inSandbox = (role: Asker['role'], subject?: string): Asker => ({ role, council: SANDBOX, subject });
const CREATE = `mutation($input: CreateSandboxInput!) { createSandbox(input: $input) {
  sandbox { slug name status isSandbox sandboxOf gssCodes { code } region { name } } userErrors { code path } } }`;
const RETIRE = `mutation($input: RetireSandboxInput!) { retireSandbox(input: $input) {
  sandbox { slug status retiredAt } userErrors { code path } } }`;
const PEOPLE = `{ people(first: 100) { totalCount nodes { id givenName familyName clientGroup
  latestAllocation { id weeklyAmountPence policyVersion { number } } } } }`;

describe('a sandbox of Oldham', () => {
  let app: TestApp;
  let oldhamBefore: Record<string, string>;
  let rows: Awaited<ReturnType<typeof watchRows>>;
  let oldhamId: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    await registered(app, { role: 'PRACTITIONER', council: 'oldham' });
    const [oldham] = await queryAll<{ id: string }>(
      app.database,
      `select tenant_id as id from council where slug = 'oldham'`,
    );
    oldhamId = oldham?.id as string;
    rows = await watchRows(app.database);
    oldhamBefore = await rows.fingerprint(oldhamId);
  });
  afterAll(async () => {
    await rows.end();
    await app.stop();
  });

  const create = async (input: Record<string, unknown> = {}, asker = administrator) => {
    const { data, errors } = await app.ask(asker, CREATE, { input });
    if (errors) throw new Error(`${errors[0]?.extensions.code} ${errors[0]?.message}`);
    return data.createSandbox;
  };
  const refused = async (input: Record<string, unknown>, expected: object[], asker = administrator) => {
    const before = await rows.fingerprint();
    const { sandbox, userErrors } = await create(input, asker);
    expect(sandbox).toBeNull();
    expect(userErrors).toMatchObject(expected);
    expect(await rows.fingerprint()).toEqual(before);
  };
  const people = async (council = SANDBOX) =>
    (await app.ask({ role: 'PRACTITIONER', council }, PEOPLE)).data.people;

  it('is a council of its own that says what it is', async () => {
    const { sandbox, userErrors } = await create({ peopleCount: 40, seed: 7, idempotencyKey: 'once' });
    expect(userErrors).toEqual([]);
    expect(sandbox).toEqual({
      slug: SANDBOX,
      name: 'Oldham Council (sandbox)',
      status: 'SANDBOX',
      isSandbox: true,
      sandboxOf: 'oldham',
      gssCodes: [],
      region: { name: 'North West' },
    });
    expect((await create({ peopleCount: 40, seed: 7, idempotencyKey: 'once' })).sandbox).toEqual(sandbox);
    expect(await countRows(app.database, 'council')).toBe(3);
  });

  it('has the policy that is in force in Oldham, word for word, as its own version 1', async () => {
    const settings = `{ policy { ${AREA_KEYS.map((area) => `${area} { number }`).join(' ')} } }`;
    const { data } = await app.ask(inSandbox('POLICY_EDITOR'), settings);
    expect(Object.values(data.policy)).toEqual(AREA_KEYS.map(() => ({ number: 1 })));
    const [differing] = await queryAll<{ count: number }>(
      app.database,
      `select count(*)::int as count from policy_version s join council c on c.tenant_id = s.tenant_id
       where c.slug = '${SANDBOX}' and not exists (select from policy_version o
         where o.tenant_id = '${oldhamId}' and (o.area, o.settings, o.sources, o.effective_from) = (s.area, s.settings, s.sources, s.effective_from))`,
    );
    expect(differing?.count).toBe(0);
  });

  it('has synthetic people who say so, each assessed and with an allocation by the engine', async () => {
    const { totalCount, nodes } = await people();
    expect(totalCount).toBe(40);
    expect(nodes.every(({ givenName }: { givenName: string }) => givenName === 'Synthetic')).toBe(true);
    const names = nodes.map(({ familyName }: { familyName: string }) => familyName).sort();
    expect([names[0], names.at(-1)]).toEqual(['Person 001', 'Person 040']);
    const allocations = nodes.map(({ latestAllocation }: { latestAllocation: object }) => latestAllocation);
    expect(allocations.every((each: { policyVersion: object }) => each.policyVersion)).toBe(true);
    expect(
      new Set(allocations.map((each: { weeklyAmountPence: number }) => each.weeklyAmountPence)).size,
    ).toBeGreaterThan(5);
    for (const { id } of allocations.slice(0, 3)) {
      const replayed = await app.ask(
        inSandbox('PRACTITIONER'),
        'query($id: ID!) { replayAllocation(id: $id) { isSame } }',
        { id },
      );
      expect(replayed.data.replayAllocation.isSame).toBe(true);
    }
    const stored = await queryAll(
      app.database,
      `select distinct nhs_number, email, phone, postcode from person p join council c on c.tenant_id = p.tenant_id
       where c.slug = '${SANDBOX}'`,
    );
    expect(stored).toEqual([{ nhs_number: null, email: null, phone: null, postcode: null }]);
  });

  it('changes nothing of Oldham, and is apart from it as any council is', async () => {
    expect(await rows.fingerprint(oldhamId)).toEqual(oldhamBefore);
    expect((await people('oldham')).totalCount).toBe(1);
    const [synthetic] = (await people()).nodes;
    const { data } = await app.ask(
      { role: 'PRACTITIONER', council: 'oldham' },
      'query($id: ID!) { person(id: $id) { id } }',
      { id: synthetic.id },
    );
    expect(data.person).toBeNull();
  });

  it('is a place to try things in: people are registered, and policy changes under four eyes', async () => {
    const practitioner = inSandbox('PRACTITIONER');
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    expect(allocation.weeklyAmountPence).toBeGreaterThan(0);
    const editor = inSandbox('POLICY_EDITOR', 'anna');
    const draft = {
      area: 'smallPayments',
      effectiveFrom: '2026-06-01',
      startFrom: { inForce: true },
      note: 'To try out.',
    };
    const drafted = await change(app, editor, 'draftPolicyChange', 'policyChange { id version }', draft);
    const edit = {
      changeId: drafted.policyChange.id,
      expectedVersion: drafted.policyChange.version,
      set: [{ path: 'limitPerPaymentPence', value: '20000' }],
    };
    const edited = await change(app, editor, 'editPolicyChange', 'policyChange { id version }', edit);
    const target = (version: number) => ({ changeId: edit.changeId, expectedVersion: version });
    const submitted = await change(
      app,
      editor,
      'submitPolicyChange',
      'policyChange { version }',
      target(edited.policyChange.version),
    );
    const approved = await change(
      app,
      inSandbox('POLICY_APPROVER', 'carol'),
      'approvePolicyChange',
      'policyChange { status }',
      target(submitted.policyChange.version),
    );
    expect(approved.policyChange.status).toBe('IN_FORCE');
    expect(await rows.fingerprint(oldhamId)).toEqual(oldhamBefore);
  });

  it('is never compared, counted or published, whoever forgets to ask', async () => {
    const analyst: Asker = { role: 'REGIONAL_ANALYST' };
    const compared = await app.ask(analyst, `{ comparePolicies(councils: ["${SANDBOX}"]) { __typename } }`);
    expect(compared.errors?.[0]?.extensions.code).toBe('COUNCIL_NOT_FOUND');
    const versions = '{ policyVersions(area: reviews) { id } }';
    const [version] = (await app.ask(inSandbox('POLICY_EDITOR'), versions)).data.policyVersions;
    const before = await rows.fingerprint();
    const published = await app.ask(
      inSandbox('COUNCIL_ADMINISTRATOR'),
      `mutation($input: PublishPolicyVersionInput!) { publishPolicyVersion(input: $input) { userErrors { code } } }`,
      { input: { versionId: version.id } },
    );
    expect(published.data.publishPolicyVersion.userErrors).toEqual([
      { code: 'NEVER_PUBLISHED_FROM_SANDBOX' },
    ]);
    expect(await rows.fingerprint()).toEqual(before);
    await expect(
      queryAll(
        app.database,
        `insert into published_policy (tenant_id, policy_version_id, published_at)
         select tenant_id, id, now() from policy_version where id = '${version.id.slice(-36)}'`,
      ),
    ).rejects.toThrow('sandboxes never do');
  });

  it('is there for its own council and the platform’s administrators, and for nobody else', async () => {
    const query = `{ councils(statuses: [SANDBOX, RETIRED]) { slug } council(slug: "${SANDBOX}") { slug } }`;
    const seen = { councils: [{ slug: SANDBOX }], council: { slug: SANDBOX } };
    for (const asker of [
      administrator,
      inSandbox('PRACTITIONER'),
      { role: 'PLATFORM_ADMINISTRATOR' } as Asker,
    ]) {
      expect((await app.ask(asker, query)).data).toEqual(seen);
    }
    for (const asker of [
      { role: 'REGIONAL_ANALYST' },
      { role: 'COUNCIL_ADMINISTRATOR', council: 'devon' },
    ] as Asker[]) {
      expect((await app.ask(asker, query)).data).toEqual({ councils: [], council: null });
    }
    const draft = `mutation($publishedBy: String!) { draftPolicyChange(input: { area: reviews, effectiveFrom: "2026-07-01",
      note: "", startFrom: { publishedBy: $publishedBy } }) { userErrors { code message } } }`;
    const [named, unknown] = await Promise.all(
      [SANDBOX, 'nowhere'].map(async (publishedBy) => {
        const devonEditor: Asker = { role: 'POLICY_EDITOR', council: 'devon' };
        const { data } = await app.ask(devonEditor, draft, { publishedBy });
        return JSON.stringify(data.draftPolicyChange.userErrors).replaceAll(publishedBy, '…');
      }),
    );
    expect(named).toBe(unknown);
    expect(named).toContain('NO_VERSION_TO_START_FROM');
    const listed = await app.ask(administrator, '{ councils { slug } }');
    expect(listed.data.councils).toEqual([{ slug: 'devon' }, { slug: 'oldham' }]);
  });

  it('is made by its council’s administrator only, within what there is room for', async () => {
    await refused({}, [{ code: 'COUNCIL_NAME_TAKEN', path: ['label'] }]);
    await refused({ label: 'April!' }, [{ code: 'SANDBOX_LABEL_NOT_VALID', path: ['label'] }]);
    await refused({ label: 'a', peopleCount: 1_001 }, [
      { code: 'SYNTHETIC_PEOPLE_OUT_OF_RANGE', path: ['peopleCount'] },
    ]);
    await refused(
      { label: 'a' },
      [{ code: 'SANDBOX_OF_LIVE_COUNCIL_ONLY' }],
      inSandbox('COUNCIL_ADMINISTRATOR'),
    );
    const before = await rows.fingerprint();
    for (const role of ['POLICY_EDITOR', 'PRACTITIONER', 'AUDITOR'] as const) {
      await expect(create({ label: 'a' }, { role, council: 'oldham' })).rejects.toThrow('FORBIDDEN');
    }
    await expect(create({ label: 'a' }, { role: 'PLATFORM_ADMINISTRATOR' })).rejects.toThrow('FORBIDDEN');
    expect(await rows.fingerprint()).toEqual(before);
  });

  it('is made again from the same seed as the same people', async () => {
    const { sandbox } = await create({ label: 'again', peopleCount: 40, seed: 7 });
    expect(sandbox.name).toBe('Oldham Council (sandbox: again)');
    const told = ({ nodes }: { nodes: Record<string, { weeklyAmountPence: number }>[] }) =>
      nodes
        .filter(({ givenName }) => (givenName as unknown) === 'Synthetic')
        .map(({ familyName, clientGroup, latestAllocation }) => [
          familyName,
          clientGroup,
          latestAllocation?.weeklyAmountPence,
        ]);
    expect(told(await people('oldham-sandbox-again'))).toEqual(told(await people()));
    for (const label of ['b', 'c']) expect((await create({ label, peopleCount: 0 })).userErrors).toEqual([]);
    // One place is left, and two ask for it at the same moment.
    const answers = await Promise.all(['d', 'f'].map((label) => create({ label, peopleCount: 300 })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'made').sort()).toEqual([
      'SANDBOX_LIMIT_REACHED',
      'made',
    ]);
    await refused({ label: 'e' }, [{ code: 'SANDBOX_LIMIT_REACHED' }]);
  });

  it('is retired for good, by its own council only, and makes room for another', async () => {
    const retire = async (sandbox: string, asker = administrator) =>
      (await app.ask(asker, RETIRE, { input: { sandbox } })).data.retireSandbox;
    const before = await rows.fingerprint();
    const elsewhere: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'devon' };
    for (const [slug, asker] of [
      [SANDBOX, elsewhere],
      ['oldham', administrator],
      ['nowhere', administrator],
    ] as const) {
      expect(await retire(slug, asker)).toEqual({
        sandbox: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['sandbox'] }],
      });
    }
    expect(await rows.fingerprint()).toEqual(before);
    expect(await retire('oldham-sandbox-b')).toEqual({
      sandbox: { slug: 'oldham-sandbox-b', status: 'RETIRED', retiredAt: '2026-06-01T08:00:00.000Z' },
      userErrors: [],
    });
    expect((await retire('oldham-sandbox-b')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const inside = await app.ask({ role: 'PRACTITIONER', council: 'oldham-sandbox-b' }, '{ me { role } }');
    expect(inside.errors?.[0]?.extensions.code).toBe('COUNCIL_NOT_FOUND');
    expect((await create({ label: 'e', peopleCount: 0 })).userErrors).toEqual([]);
    await expect(
      queryAll(app.database, `update council set retired_at = null where slug = 'oldham-sandbox-b'`),
    ).rejects.toThrow('a sandbox that is retired stays retired');
  });
});
