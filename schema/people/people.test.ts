import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../server/examples/registration.ts';
import { RECORD_KINDS } from '../../server/platform/access.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';
import { change } from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

/** What may be shared with whoever decides for the person: all but a concern about one of them, and what is stated to be counted. */
const SHARED_KINDS = RECORD_KINDS.filter(
  (kind) => kind !== 'CONFIDENTIAL_CONCERNS' && kind !== 'STATISTICAL_FACTS',
);

const REGISTER = `mutation($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id version givenName ageYears nhsNumber } userErrors { code path message details { conflictingId } } } }`;

describe('registering a person', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(() => app.stop());

  const register = (changes: Record<string, unknown> = {}, asker: Asker | null = practitioner) =>
    app.ask(asker, REGISTER, { input: registration(changes) });

  it('keeps the details and works out the age', async () => {
    const { data } = await register({ nhsNumber: '943 476 5919', bornOn: '1940-06-02' });
    expect(data.registerPerson.userErrors).toEqual([]);
    expect(data.registerPerson.person).toMatchObject({ version: 1, ageYears: 85, nhsNumber: '9434765919' });
  });

  it.each([
    [{ nhsNumber: '9434765918' }, 'NHS_NUMBER_NOT_VALID', ['nhsNumber']],
    [{ bornOn: '2026-06-02' }, 'BORN_IN_FUTURE', ['bornOn']],
    [{ bornOn: undefined }, 'BIRTH_DATE_MISSING', ['bornOn']],
    [{ birthDatePrecision: 'UNKNOWN' }, 'BIRTH_DATE_NOT_EXPECTED', ['bornOn']],
    [{ bornOn: '1890-01-01' }, 'BORN_TOO_LONG_AGO', ['bornOn']],
    [{ givenName: null, familyName: '  ' }, 'TEXT_MISSING', ['familyName']],
    [{ givenName: 'a'.repeat(201) }, 'TEXT_TOO_LONG', ['givenName']],
    [{ email: 'not an email' }, 'EMAIL_NOT_VALID', ['email']],
    [{ phone: 'abc' }, 'PHONE_NOT_VALID', ['phone']],
    [{ postcode: 'ZZZ' }, 'POSTCODE_NOT_VALID', ['postcode']],
    [{ nhsNumber: '9434765919' }, 'PERSON_ALREADY_REGISTERED', ['nhsNumber']],
  ])('refuses %j and keeps nothing', async (changes, code, path) => {
    const { data } = await unchangedBy(app, () => register(changes));
    expect(data.registerPerson.person).toBeNull();
    expect(data.registerPerson.userErrors).toMatchObject([{ code, path }]);
  });

  it('lets another council register the same NHS number, and never shows it the first record', async () => {
    const { data } = await register({ nhsNumber: '9434765919' }, { role: 'PRACTITIONER', council: 'devon' });
    expect(data.registerPerson.userErrors).toEqual([]);
    const found = await app.ask(
      { role: 'PRACTITIONER', council: 'devon' },
      '{ people { totalCount nodes { id } } }',
    );
    expect(found.data.people).toEqual({ totalCount: 1, nodes: [{ id: data.registerPerson.person.id }] });
  });

  it('answers a repeated idempotency key with the same record, and refuses it for other input', async () => {
    const first = await register({ idempotencyKey: 'once' });
    const again = await unchangedBy(app, () => register({ idempotencyKey: 'once' }));
    expect(again.data.registerPerson.person.id).toBe(first.data.registerPerson.person.id);
    const other = await unchangedBy(app, () => register({ idempotencyKey: 'once', givenName: 'Other' }));
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each(['', 'k'.repeat(129)])(
    'refuses an idempotency key that can’t be kept: "%s"',
    async (idempotencyKey) => {
      const { errors } = await unchangedBy(app, () => register({ idempotencyKey }));
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', 'idempotencyKey'] } },
      ]);
      expect((await register({ idempotencyKey: `k${'y'.repeat(127)}` })).errors).toBeUndefined();
    },
  );

  it('refuses text with the character U+0000, in a change and in a search', async () => {
    const { errors } = await unchangedBy(app, () => register({ givenName: 'Mar\0garet' }));
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', 'givenName'] } },
    ]);
    for (const search of ['name: "\\u0000"', 'keyWorker: "a\\u{0}"']) {
      const answer = await app.ask(practitioner, `{ people(search: { ${search} }) { totalCount } }`);
      expect(answer.errors, search).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it.each([
    ['givenName', 'Mar\ngaret'],
    ['familyName', '\u200b\u2060'],
    ['preferredName', 'Peg\u202egeP'],
    ['idempotencyKey', 'a\u0007'],
  ])('refuses %s with what no name or key is kept with: %j', async (field, text) => {
    const { errors } = await unchangedBy(app, () => register({ [field]: text }));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['input', field] } }]);
  });

  it('keeps a name composed and without what nobody sees, and a blank one as none', async () => {
    const given = { givenName: ' Zoe\u0301\u200b', preferredName: ' \u00a0', keyWorker: '\t' };
    const { data } = await app.ask(
      practitioner,
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { givenName preferredName keyWorker } } }',
      { input: registration(given) },
    );
    expect(data.registerPerson.person).toEqual({ givenName: 'Zoé', preferredName: null, keyWorker: null });
  });

  it.each([
    [{ familyName: undefined, givenName: 'Suharto' }, { givenName: 'Suharto', familyName: '' }, 'Suharto'],
    [{ familyName: 'Björk', givenName: null }, { givenName: '', familyName: 'Björk' }, 'Björk'],
  ])('needs one name and no more: %j', async (given, names, fullName) => {
    const fields = 'person { id version givenName familyName fullName }';
    const registered = await change(app, practitioner, 'registerPerson', fields, registration(given));
    expect(registered.person).toMatchObject({ ...names, fullName });
    const target = { personId: registered.person.id, expectedVersion: 1 };
    const both = { ...target, givenName: 'Ada', familyName: 'Stranger' };
    const { person } = await change(app, practitioner, 'updatePerson', fields, both);
    expect(person.fullName).toBe('Ada Stranger');
    const none = { ...target, expectedVersion: 2, givenName: null, familyName: '' };
    const source = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { ${fields} userErrors { code path } } }`;
    const refused = await unchangedBy(app, () => app.ask(practitioner, source, { input: none }));
    expect(refused.data.updatePerson).toEqual({
      person: null,
      userErrors: [{ code: 'TEXT_MISSING', path: ['familyName'] }],
    });
  });

  it('keeps a date of birth as well as it is known, from unknown to exact and back', async () => {
    const fields = 'person { id bornOn birthDatePrecision ageYears }';
    const unknown = registration({ bornOn: undefined, birthDatePrecision: 'UNKNOWN' });
    const { person } = await change(app, practitioner, 'registerPerson', fields, unknown);
    expect(person).toMatchObject({ bornOn: null, birthDatePrecision: 'UNKNOWN', ageYears: null });
    const target = { personId: person.id };
    const steps = [
      [{ bornOn: '1950-07-01', birthDatePrecision: 'ESTIMATED' }, ['1950-07-01', 'ESTIMATED', 75]],
      [{ birthDatePrecision: 'UNKNOWN' }, [null, 'UNKNOWN', null]],
      [{ bornOn: null, birthDatePrecision: 'UNKNOWN' }, [null, 'UNKNOWN', null]],
      [{ bornOn: '1951-03-04' }, ['1951-03-04', 'EXACT', 75]],
    ] as const;
    for (const [index, [changes, expected]] of steps.entries()) {
      const input = { ...target, expectedVersion: index + 1, ...changes };
      const { person: changed } = await change(app, practitioner, 'updatePerson', fields, input);
      expect([changed.bornOn, changed.birthDatePrecision, changed.ageYears]).toEqual(expected);
    }
  });

  it('changes details only on top of the version that was read', async () => {
    const { person } = (await register()).data.registerPerson;
    const change = (expectedVersion: number, preferredName: string) =>
      app.ask(
        practitioner,
        `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) {
          person { version preferredName givenName } userErrors { code details { currentVersion } } } }`,
        { input: { personId: person.id, expectedVersion, preferredName } },
      );
    const changed = (await change(1, 'Peg')).data.updatePerson;
    expect(changed).toEqual({
      person: { version: 2, preferredName: 'Peg', givenName: person.givenName },
      userErrors: [],
    });
    const stale = (await unchangedBy(app, () => change(1, 'Meg'))).data.updatePerson;
    expect(stale).toEqual({
      person: null,
      userErrors: [{ code: 'STALE_VERSION', details: { currentVersion: 2 } }],
    });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { version preferredName } }',
      { id: person.id },
    );
    expect(data.person).toEqual({ version: 2, preferredName: 'Peg' });
  });

  it('writes one audit entry for each change, and none for a refusal', async () => {
    const before = await countRows(app.database, 'audit_entry');
    await register();
    await register({ bornOn: '2030-01-01' });
    expect(await countRows(app.database, 'audit_entry')).toBe(before + 1);
  });

  it('is for practice staff only', async () => {
    const refusedTo = (asker: Asker | null) => unchangedBy(app, () => register({}, asker));
    expect((await refusedTo(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const role of ['COMMISSIONER', 'REGIONAL_ANALYST', 'FINANCE_OFFICER'] as const) {
      const answer = await refusedTo({ role, council: 'oldham' });
      expect(answer.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
  });

  it('finds people by the beginning of a name or by NHS number, a page at a time', async () => {
    for (const familyName of ['Zolaski', 'Zolotas', 'Zolton']) await register({ familyName });
    const find = async (search: object, page = '') =>
      (
        await app.ask(
          practitioner,
          `query($search: PeopleSearchInput) { people(search: $search ${page}) {
        nodes { familyName } pageInfo { hasNextPage endCursor } totalCount } }`,
          { search },
        )
      ).data.people;
    const first = await find({ name: 'zol' }, 'first: 2');
    expect(first.nodes.map((person: { familyName: string }) => person.familyName)).toEqual([
      'Zolaski',
      'Zolotas',
    ]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await find({ name: 'zol' }, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ nodes: [{ familyName: 'Zolton' }], pageInfo: { hasNextPage: false } });
    expect((await find({ nhsNumber: '9434765919' })).totalCount).toBe(1);
    expect((await find({ name: '%' })).totalCount).toBe(0);
  });
});

describe('a circle of support', () => {
  let app: TestApp;
  let person: { id: string };
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    const { data } = await app.ask(practitioner, REGISTER, {
      input: registration({ email: 'somebody@example.org' }),
    });
    person = data.registerPerson.person;
  });
  afterAll(() => app.stop());

  const add = (changes: Record<string, unknown>) =>
    app.ask(
      practitioner,
      'mutation($input: AddSupporterInput!) { addSupporter(input: $input) { supporter { id hasAuthority } userErrors { code path } } }',
      { input: { personId: person.id, name: 'Asha', relationship: 'granddaughter', ...changes } },
    );
  const look = (asker: Asker) =>
    app.ask(asker, 'query($id: ID!) { person(id: $id) { givenName email } }', { id: person.id });

  it('says of a supporter whose they are, in the answer to a change and by their id', async () => {
    const { supporter } = await change(
      app,
      practitioner,
      'addSupporter',
      'supporter { id person { id supporters { id } } }',
      { personId: person.id, name: 'Asha', relationship: 'granddaughter' },
    );
    expect(supporter.person).toEqual({
      id: person.id,
      supporters: expect.arrayContaining([{ id: supporter.id }]),
    });
    const node = 'query($id: ID!) { node(id: $id) { ... on Supporter { person { id } } } }';
    const { data } = await app.ask(practitioner, node, { id: supporter.id });
    expect(data.node).toEqual({ person: { id: person.id } });
  });

  it('shows a supporter what the person agreed to, from the day it is recorded until it is withdrawn', async () => {
    const { data } = await add({ consents: ['BUDGETS'], consentRecordedOn: '2026-05-30' });
    const supporter = data.addSupporter.supporter.id;
    const asker: Asker = { role: 'SUPPORTER', council: 'oldham', person: person.id, supporter };
    const withoutConsent = await look(asker);
    expect(withoutConsent.data.person.email).toBeNull();
    expect(withoutConsent.errors).toMatchObject([
      { path: ['person', 'email'], extensions: { code: 'FORBIDDEN' } },
    ]);
    const update = (expectedVersion: number, consents: string[]) =>
      app.ask(
        practitioner,
        'mutation($input: UpdateSupporterInput!) { updateSupporter(input: $input) { userErrors { code } } }',
        {
          input: { supporterId: supporter, expectedVersion, consents },
        },
      );
    await update(1, ['CONTACT_DETAILS']);
    expect((await look(asker)).data.person.email).toBe('somebody@example.org');
    await update(2, []);
    expect((await look(asker)).data.person.email).toBeNull();
  });

  const ABOUT_THE_PERSON = `query($id: ID!) { person(id: $id) {
    id givenName familyName bornOn ageYears communicationNeeds needsInterpreter preferredLanguage keyWorker
    hasDementia ethnicity primarySupportReason livingSituation clientGroup } }`;
  const CONTACT_DETAILS = [
    'bornOn',
    'ageYears',
    'communicationNeeds',
    'needsInterpreter',
    'preferredLanguage',
    'keyWorker',
  ];
  const FINDINGS = ['hasDementia', 'ethnicity', 'primarySupportReason', 'livingSituation', 'clientGroup'];
  const refusedFields = async (asker: Asker) => {
    const { data, errors } = await app.ask(asker, ABOUT_THE_PERSON, { id: person.id });
    const refused = (errors ?? []).map(({ path, extensions }) => {
      expect(extensions.code).toBe('FORBIDDEN');
      return String(path?.at(-1));
    });
    for (const field of refused) expect(data.person[field], field).toBeNull();
    expect(data.person).toMatchObject({ id: person.id, givenName: expect.any(String) });
    return refused.sort();
  };

  it('shows a supporter without consents a name and nothing else about the person', async () => {
    const { data } = await add({});
    const supporter = data.addSupporter.supporter.id;
    const asker: Asker = { role: 'SUPPORTER', council: 'oldham', person: person.id, supporter };
    expect(await refusedFields(asker)).toEqual([...CONTACT_DETAILS, ...FINDINGS].sort());
  });

  it('shows a finance officer how to reach the person, and not what was found out about them', async () => {
    expect(await refusedFields({ role: 'FINANCE_OFFICER', council: 'oldham' })).toEqual([...FINDINGS].sort());
  });

  it.each(['PRACTITIONER', 'TEAM_MANAGER', 'AUDITOR'] as const)('shows a %s all of it', async (role) => {
    expect(await refusedFields({ role, council: 'oldham' })).toEqual([]);
  });

  it('shows a broker what the person agreed to, and nobody where the token names nobody', async () => {
    const { data } = await add({ consents: ['CONTACT_DETAILS'], consentRecordedOn: '2026-05-30' });
    const supporter = data.addSupporter.supporter.id;
    const broker: Asker = { role: 'BROKER', council: 'oldham', person: person.id, supporter };
    expect((await look(broker)).data.person.email).toBe('somebody@example.org');
    expect(await refusedFields(broker)).toEqual([...FINDINGS].sort());
    expect(await look({ role: 'BROKER', council: 'oldham' })).toEqual({ data: { person: null } });
  });

  it.each([
    ['ATTORNEY', '2026-06-30', SHARED_KINDS],
    ['SUITABLE_PERSON', '2026-06-30', SHARED_KINDS],
    // What was agreed to while the authority held ended with it, until the person agrees anew.
    ['ATTORNEY', '2026-05-31', []],
    ['ATTORNEY', '2026-05-29', ['REVIEWS']],
    ['NOMINEE', '2026-06-30', ['BUDGETS', 'REVIEWS', 'MONEY_MOVEMENTS']],
    ['NOMINEE', '2026-05-31', []],
    ['NONE', null, ['REVIEWS']],
  ])('lets a representative who is %s until %s read %j', async (authority, authorityTo, kinds) => {
    const { data } = await add({
      authority,
      authorityFrom: '2026-01-01',
      authorityTo,
      consents: ['REVIEWS'],
      consentRecordedOn: '2026-05-30',
    });
    const supporter = data.addSupporter.supporter.id;
    const asker: Asker = { role: 'REPRESENTATIVE', council: 'oldham', person: person.id, supporter };
    const answer = await app.ask(asker, '{ me { readableKinds } }');
    expect(answer.data.me.readableKinds).toEqual(kinds);
    const source = 'query($id: ID!) { node(id: $id) { ... on Supporter { consentsHold } } }';
    const shown = await app.ask(practitioner, source, { id: supporter });
    expect(shown.data.node).toEqual({ consentsHold: (kinds as string[]).includes('REVIEWS') });
  });

  it('takes the consents off a supporter with the authority, unless the person agrees anew', async () => {
    const { data } = await add({
      authority: 'ATTORNEY',
      authorityFrom: '2026-01-01',
      consents: ['REVIEWS'],
      consentRecordedOn: '2026-05-30',
    });
    const supporterId = data.addSupporter.supporter.id;
    const without = { supporterId, authority: 'NONE', authorityFrom: null };
    const returning = 'supporter { version consents consentRecordedOn }';
    const update = (given: object) => change(app, practitioner, 'updateSupporter', returning, given as never);
    const { supporter } = await update({ ...without, expectedVersion: 1 });
    expect(supporter).toMatchObject({ consents: [], consentRecordedOn: null });
    const asker: Asker = { role: 'SUPPORTER', council: 'oldham', person: person.id, supporter: supporterId };
    const readable = async () => (await app.ask(asker, '{ me { readableKinds } }')).data.me.readableKinds;
    expect(await readable()).toEqual([]);
    const anew = { consents: ['REVIEWS'], consentRecordedOn: '2026-06-01' };
    await update({ supporterId, expectedVersion: supporter.version, ...anew });
    expect(await readable()).toEqual(['REVIEWS']);
  });

  it('tells whoever asks by which account, under which name and at which council they are signed in', async () => {
    const { data } = await add({ name: 'Asha Devi' });
    const supporter = data.addSupporter.supporter.id;
    const who = async (asker: Asker) =>
      (await app.ask(asker, '{ me { account name council { slug name } } }')).data.me;
    const oldham = { slug: 'oldham', name: 'Oldham Council' };
    const asPerson = await who({ role: 'PERSON', council: 'oldham', person: person.id });
    expect(asPerson).toEqual({ account: 'test-person', name: 'Margaret Ashworth', council: oldham });
    const asSupporter = await who({ role: 'SUPPORTER', council: 'oldham', person: person.id, supporter });
    expect(asSupporter).toEqual({ account: 'test-supporter', name: 'Asha Devi', council: oldham });
    const asStaff = await who({ role: 'AUDITOR', council: 'oldham' });
    expect(asStaff).toEqual({ account: 'test-auditor', name: null, council: oldham });
    const ofNone = await who({ role: 'REGIONAL_ANALYST' });
    expect(ofNone).toEqual({ account: 'test-regional-analyst', name: null, council: null });
  });

  it('counts an authority only between its days', async () => {
    const attorney = await add({
      authority: 'ATTORNEY',
      authorityFrom: '2026-01-01',
      authorityTo: '2026-06-01',
    });
    expect(attorney.data.addSupporter.supporter.hasAuthority).toBe(true);
    const ended = await add({ authority: 'DEPUTY', authorityFrom: '2025-01-01', authorityTo: '2026-05-31' });
    expect(ended.data.addSupporter.supporter.hasAuthority).toBe(false);
  });

  it.each([
    [{ authority: 'ATTORNEY' }, 'AUTHORITY_WITHOUT_DATE', 'authorityFrom'],
    [
      { authority: 'NOMINEE', authorityFrom: '2026-02-01', authorityTo: '2026-01-01' },
      'AUTHORITY_ENDS_BEFORE_START',
      'authorityTo',
    ],
    [{ consents: ['PLANS'] }, 'CONSENT_WITHOUT_DATE', 'consentRecordedOn'],
    [{ consents: ['PLANS'], consentRecordedOn: '2026-06-02' }, 'DATE_IN_FUTURE', 'consentRecordedOn'],
    [{ name: '' }, 'TEXT_MISSING', 'name'],
    [{ email: 'not an email' }, 'EMAIL_NOT_VALID', 'email'],
    [{ phone: 'abc' }, 'PHONE_NOT_VALID', 'phone'],
  ])('refuses %j and keeps nothing', async (changes, code, field) => {
    const { data } = await unchangedBy(app, () => add(changes));
    expect(data.addSupporter).toEqual({ supporter: null, userErrors: [{ code, path: [field] }] });
  });

  it('lets a person see their own record and nobody else’s', async () => {
    const { data } = await app.ask(practitioner, REGISTER, { input: registration({}) });
    const other = data.registerPerson.person.id;
    const own: Asker = { role: 'PERSON', council: 'oldham', person: person.id };
    expect((await look(own)).data.person.email).toBe('somebody@example.org');
    const peek = await app.ask(
      own,
      'query($id: ID!) { person(id: $id) { givenName } node(id: $id) { id } }',
      { id: other },
    );
    expect(peek).toEqual({ data: { person: null, node: null } });
  });
});
