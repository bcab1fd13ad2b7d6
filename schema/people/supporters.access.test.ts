import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, toGlobalId } from '../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { change, registered } from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

const ROLES = ['SUPPORTER', 'REPRESENTATIVE', 'BROKER'] as const;
const LOOK = 'query ($id: ID!) { person(id: $id) { id givenName } node(id: $id) { id } }';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
});
afterAll(() => app.stop());

describe('a token that names a supporter', () => {
  let person: string;
  let supporter: string;
  let supporterOfOther: string;

  const supporterOf = async (personId: string) => {
    const input = { personId, name: 'Sheila Example', relationship: 'sister', livesInHousehold: false };
    const given = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return given.supporter.id as string;
  };

  beforeAll(async () => {
    person = await registered(app, practitioner);
    supporter = await supporterOf(person);
    supporterOfOther = await supporterOf(await registered(app, practitioner));
  });

  const look = (role: (typeof ROLES)[number], named: string) =>
    app.ask({ role, council: 'oldham', person, supporter: named }, LOOK, { id: person });

  it.each(ROLES)('shows a %s whom the person’s record names that there is such a person', async (role) => {
    expect((await look(role, supporter)).data).toMatchObject({
      person: { id: person },
      node: { id: person },
    });
  });

  it.each(ROLES)('shows a %s nobody where the record names none like that', async (role) => {
    const nobody = { data: { person: null, node: null } };
    expect(await look(role, toGlobalId('Supporter', newId()))).toEqual(nobody);
    expect(await look(role, supporterOfOther)).toEqual(nobody);
  });
});

describe('what somebody writes about themself', () => {
  let personId: string;
  let asha: Asker;
  let granddaughter: Asker;
  let son: Asker;
  let teaId: string;
  let secretId: string;
  let worryId: string;

  const said = (over: object = {}) => ({
    personId,
    tool: 'IMPORTANT_TO',
    perspective: 'PERSON',
    writtenOn: '2026-06-01',
    audience: 'CIRCLE',
    mayGoToHealth: false,
    language: 'en',
    words: 'Tea in my garden, every day.',
    ...over,
  });
  const written = async (asker: Asker, over: object = {}) => {
    const returning = 'profileEntry { id writtenAs isCurrent audience }';
    return (await change(app, asker, 'writeProfileEntry', returning, said(over))).profileEntry;
  };

  /** Sends what has to be refused, and holds that no row of any table is another one. */
  async function refused(asker: Asker, mutation: string, input: object, code: string, path?: string) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const sent = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code path message } } }`;
    const { data, errors } = await unchangedBy(app, () => app.ask(asker, sent, { input }));
    if (errors) return expect(errors[0]?.extensions.code).toBe(code);
    const found = data[mutation].userErrors as { code: string; path: string[] }[];
    expect(found.map((each) => each.code)).toEqual([code]);
    if (path) expect(found[0]?.path).toEqual([path]);
  }

  const ENTRIES = `query($id: ID!, $ended: Boolean) { person(id: $id) {
    profileEntries(includeEnded: $ended) { id words endedOn endedReason replacedById } } }`;
  /** What an asker reads, by the words. */
  async function read(asker: Asker, ended = false) {
    const { data } = await app.ask(asker, ENTRIES, { id: personId, ended });
    return data.person.profileEntries.map(({ words }: { words: string }) => words).toSorted();
  }
  const PROFILE = `query($id: ID!, $audience: EntryAudience) { onePageProfile(personId: $id, audience: $audience) {
    name audience drawnOn leftOutCount leftOut
    sections { kind heading }
    lines { section tool groupHeading entryId perspective writtenOn language isOnPage parts { label text } } } }`;
  const profile = async (asker: Asker, audience: string | null = null, id = personId) =>
    app.ask(asker, PROFILE, { id, audience });

  beforeAll(async () => {
    personId = await registered(app, practitioner, { givenName: 'Asha', preferredName: 'Ashaben' });
    const supporter = async (over: object): Promise<string> => {
      const input = {
        personId,
        name: 'Nila',
        relationship: 'granddaughter',
        livesInHousehold: false,
        ...over,
      };
      return (await change(app, practitioner, 'addSupporter', 'supporter { id }', input)).supporter.id;
    };
    const consents = { consents: ['PLANS'], consentRecordedOn: '2026-06-01' };
    const one = { council: 'oldham', person: personId };
    asha = { role: 'PERSON', ...one };
    granddaughter = { role: 'SUPPORTER', ...one, supporter: await supporter(consents) };
    const attorney = { name: 'Dev', relationship: 'son', authority: 'ATTORNEY', authorityFrom: '2026-01-01' };
    son = { role: 'REPRESENTATIVE', ...one, supporter: await supporter(attorney) };
  });

  it('is written by themself, whoever decides for them, or staff, each with what the tool asks for', async () => {
    const tea = await written(asha);
    teaId = tea.id;
    expect(tea).toMatchObject({ writtenAs: 'PERSON', isCurrent: true, audience: 'CIRCLE' });
    secretId = (await written(asha, { audience: 'PERSON_ONLY', words: 'To dance again.', tool: 'WISH' })).id;
    worryId = (
      await written(practitioner, {
        audience: 'STAFF',
        perspective: 'STAFF',
        words: 'She tires by four.',
        tool: 'HOW_TO_SUPPORT',
      })
    ).id;
    expect(
      await written(son, { tool: 'DIET', words: 'No nuts.', mayGoToHealth: true, language: 'gu' }),
    ).toMatchObject({
      writtenAs: 'REPRESENTATIVE',
    });
    const chart = { words: null, tool: 'COMMUNICATION', whatTheyDo: 'I hum.', whatItMeans: 'I am content.' };
    await refused(asha, 'writeProfileEntry', said(chart), 'TEXT_MISSING', 'whatToDo');
    await refused(asha, 'writeProfileEntry', said({ closeness: 'CLOSE' }), 'FIELD_NOT_OF_TOOL', 'closeness');
    const circle = { words: null, tool: 'RELATIONSHIP', name: 'Nila', relationship: 'my granddaughter' };
    await refused(asha, 'writeProfileEntry', said(circle), 'CLOSENESS_MISSING', 'closeness');
    await refused(asha, 'writeProfileEntry', said({ words: 'a'.repeat(5_001) }), 'TEXT_TOO_LONG', 'words');
    await refused(asha, 'writeProfileEntry', said({ language: '?' }), 'ENTRY_LANGUAGE_NOT_VALID', 'language');
    await refused(
      asha,
      'writeProfileEntry',
      said({ writtenOn: '2026-06-02' }),
      'DATE_IN_FUTURE',
      'writtenOn',
    );
    await refused(
      asha,
      'writeProfileEntry',
      said({ writtenOn: '1900-01-01' }),
      'DAY_BEFORE_BIRTH',
      'writtenOn',
    );
    await refused(asha, 'writeProfileEntry', said({ perspective: 'STAFF' }), 'PERSPECTIVE_NOT_YOURS');
    await refused(practitioner, 'writeProfileEntry', said({ audience: 'PERSON_ONLY' }), 'AUDIENCE_NOT_YOURS');
    const kept = { audience: 'PERSON_ONLY', mayGoToHealth: true };
    await refused(asha, 'writeProfileEntry', said(kept), 'HEALTH_NEEDS_STAFF');
    // She may see plans, and has not been let write.
    await refused(granddaughter, 'writeProfileEntry', said(), 'NOT_FOUND', 'personId');
    await refused({ role: 'FINANCE_OFFICER', council: 'oldham' }, 'writeProfileEntry', said(), 'FORBIDDEN');
    const other = await registered(app, practitioner);
    await refused(asha, 'writeProfileEntry', said({ personId: other }), 'NOT_FOUND', 'personId');
    await refused({ ...son, supporter: granddaughter.supporter }, 'writeProfileEntry', said(), 'NOT_FOUND');
  });

  it('is seen by those whom they let see it, and by nobody else', async () => {
    const all = ['No nuts.', 'She tires by four.', 'Tea in my garden, every day.', 'To dance again.'];
    expect(await read(asha)).toEqual(all);
    expect(await read(son)).toEqual(all);
    expect(await read(practitioner)).toEqual(all.slice(0, 3));
    expect(await read(granddaughter)).toEqual(['No nuts.', 'Tea in my garden, every day.']);
    const LOOKED_UP = 'query($id: ID!) { node(id: $id) { id } }';
    const found = async (asker: Asker, id: string) => (await app.ask(asker, LOOKED_UP, { id })).data.node;
    expect(await found(asha, secretId)).toEqual({ id: secretId });
    expect(await found(practitioner, secretId)).toBeNull();
    expect(await found(granddaughter, worryId)).toBeNull();
    const { errors } = await app.ask({ role: 'FINANCE_OFFICER', council: 'oldham' }, PROFILE, {
      id: personId,
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('makes one page, which may be handed to anybody in the circle', async () => {
    const { onePageProfile } = (await profile(asha)).data;
    expect(onePageProfile).toMatchObject({
      name: 'Ashaben Ashworth',
      audience: 'CIRCLE',
      leftOutCount: 0,
      leftOut: null,
    });
    expect((await profile(granddaughter)).data.onePageProfile).toEqual(onePageProfile);
    expect((await profile(practitioner)).data.onePageProfile).toEqual(onePageProfile);
    expect(onePageProfile.sections.map(({ kind }: { kind: string }) => kind)).toEqual([
      'APPRECIATED',
      'MATTERS',
      'SUPPORT',
    ]);
    const words = (found: { lines: { section: string; parts: { text: string }[] }[] }) =>
      found.lines.map(({ section, parts }) => [section, ...parts.map(({ text }) => text)]);
    expect(words(onePageProfile)).toEqual([
      ['MATTERS', 'Tea in my garden, every day.'],
      ['SUPPORT', 'No nuts.'],
    ]);
    expect(words((await profile(practitioner, 'STAFF')).data.onePageProfile)).toEqual([
      ['MATTERS', 'Tea in my garden, every day.'],
      ['SUPPORT', 'She tires by four.'],
      ['SUPPORT', 'No nuts.'],
    ]);
    for (const [asker, audience] of [
      [granddaughter, 'STAFF'],
      [practitioner, 'PERSON_ONLY'],
    ] as const) {
      expect((await profile(asker, audience)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await profile(asha, null, await registered(app, practitioner))).data.onePageProfile).toBeNull();
    expect((await profile(asha, null, 'person_x')).data.onePageProfile).toBeNull();
  });

  it('is a page too, under the same permission', async () => {
    const page = async (asker: Asker | null, search = '', id = personId) => {
      const headers: Record<string, string> = asker
        ? { authorization: `Bearer ${await app.token(asker)}` }
        : {};
      const answer = await fetch(`${app.url}/profiles/${id}${search}`, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    const own = await page(asha, '?size=large');
    expect(own.status).toBe(200);
    expect(own.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(own.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(own.headers.get('cache-control')).toBe('no-store');
    expect(own.text).toContain('<html lang="en-GB" class="large">');
    expect(own.text).toContain('<span class="said" lang="gu" dir="auto">No nuts.</span>');
    expect(own.text).not.toMatch(/She tires|To dance|<script|https?:/);
    expect((await page(practitioner, '?audience=STAFF')).text).toContain('She tires by four.');
    expect((await page(null)).status).toBe(401);
    expect((await page(granddaughter, '?audience=STAFF')).status).toBe(403);
    expect((await page({ role: 'FINANCE_OFFICER', council: 'oldham' })).status).toBe(403);
    expect((await page(asha, '?size=huge')).status).toBe(400);
    expect((await page(asha, '', await registered(app, practitioner))).status).toBe(404);
  });

  it('is never edited: it is replaced or withdrawn once, and then the circle sees it no more', async () => {
    const coffee = said({ words: 'Coffee in my garden.', replacesId: teaId });
    await refused(practitioner, 'writeProfileEntry', coffee, 'TEXT_MISSING', 'reason');
    await refused(asha, 'writeProfileEntry', { ...coffee, tool: 'WISH' }, 'REPLACES_ANOTHER_TOOL', 'tool');
    await refused(
      asha,
      'writeProfileEntry',
      { ...coffee, writtenOn: '2026-05-31' },
      'WRITTEN_BEFORE_REPLACED',
    );
    await refused(
      practitioner,
      'writeProfileEntry',
      { ...coffee, replacesId: secretId },
      'NOT_FOUND',
      'replacesId',
    );
    const { id } = await written(asha, { words: 'Coffee in my garden.', replacesId: teaId });
    await refused(asha, 'writeProfileEntry', coffee, 'ENTRY_ENDED', 'replacesId');
    await refused(practitioner, 'withdrawProfileEntry', { entryId: id }, 'TEXT_MISSING', 'reason');
    await refused(practitioner, 'withdrawProfileEntry', { entryId: secretId, reason: 'No.' }, 'NOT_FOUND');
    await refused(granddaughter, 'withdrawProfileEntry', { entryId: id }, 'NOT_FOUND', 'entryId');
    const withdrawing = { entryId: id, reason: 'She rang: her doctor told her to stop.' };
    const returning = 'profileEntry { isCurrent endedOn endedReason replacedById }';
    const { profileEntry } = await change(app, practitioner, 'withdrawProfileEntry', returning, withdrawing);
    expect(profileEntry).toEqual({
      isCurrent: false,
      endedOn: '2026-06-01',
      endedReason: 'She rang: her doctor told her to stop.',
      replacedById: null,
    });
    await refused(asha, 'withdrawProfileEntry', { entryId: id }, 'ENTRY_ENDED', 'entryId');
    expect(await read(granddaughter, true)).toEqual(['No nuts.']);
    expect(await read(asha)).not.toContain('Coffee in my garden.');
    expect(await read(asha, true)).toContain('Tea in my garden, every day.');
    expect(await read(practitioner, true)).toContain('Coffee in my garden.');
  });

  it('is written by a supporter or a broker too, where the person agrees, for the circle and nobody else', async () => {
    const given = { personId, relationship: 'neighbour', consentRecordedOn: '2026-06-01' };
    const helper = async (role: 'SUPPORTER' | 'BROKER', consents: string[]) => {
      const input = { ...given, name: role === 'BROKER' ? 'Ben' : 'Tom', consents };
      const { supporter } = await change(
        app,
        practitioner,
        'addSupporter',
        'supporter { id version }',
        input,
      );
      const asker: Asker = { role, council: 'oldham', person: personId, supporter: supporter.id };
      return { asker, supporterId: supporter.id, expectedVersion: supporter.version };
    };
    const tom = await helper('SUPPORTER', ['PLANS', 'WRITE_PROFILE']);
    const ben = await helper('BROKER', ['PLANS', 'WRITE_PROFILE']);
    // To write is not to read: without PLANS the consent holds nothing. A broker who writes plans writes no profile by that.
    for (const [role, consents, code] of [
      ['SUPPORTER', ['WRITE_PROFILE'], 'FORBIDDEN'],
      ['BROKER', ['PLANS'], 'NOT_FOUND'],
    ] as const) {
      await refused((await helper(role, [...consents])).asker, 'writeProfileEntry', said(), code);
    }
    const seen = said({ perspective: 'FAMILY', words: 'She laughs at the wireless.', tool: 'APPRECIATION' });
    for (const [over, code, path] of [
      [{ audience: 'STAFF' }, 'AUDIENCE_NOT_YOURS', 'audience'],
      [{ audience: 'PERSON_ONLY' }, 'AUDIENCE_NOT_YOURS', 'audience'],
      [{ mayGoToHealth: true }, 'HEALTH_NOT_YOURS', 'mayGoToHealth'],
      [{ perspective: 'STAFF' }, 'PERSPECTIVE_NOT_YOURS', 'perspective'],
    ] as const) {
      await refused(tom.asker, 'writeProfileEntry', { ...seen, ...over }, code, path);
    }
    await refused(ben.asker, 'writeProfileEntry', seen, 'PERSPECTIVE_NOT_YOURS', 'perspective');
    const returning = 'profileEntry { id writtenAs audience }';
    const { profileEntry: entry } = await change(app, tom.asker, 'writeProfileEntry', returning, seen);
    expect(entry).toMatchObject({ writtenAs: 'SUPPORTER', audience: 'CIRCLE' });
    expect(await read(asha)).toContain('She laughs at the wireless.');
    expect(await read(granddaughter)).toContain('She laughs at the wireless.');
    await refused(ben.asker, 'withdrawProfileEntry', { entryId: entry.id }, 'ENTRY_NOT_YOURS', 'entryId');
    const newer = said({ words: 'She sings to it.', tool: 'APPRECIATION', replacesId: entry.id });
    await refused(ben.asker, 'writeProfileEntry', newer, 'ENTRY_NOT_YOURS', 'replacesId');
    await refused(tom.asker, 'withdrawProfileEntry', { entryId: secretId }, 'NOT_FOUND', 'entryId');
    expect(
      (await change(app, ben.asker, 'writeProfileEntry', returning, said())).profileEntry.writtenAs,
    ).toBe('BROKER');
    // Once the person takes it back, what was written stays theirs, and nothing more is written.
    const { asker, ...supporter } = tom;
    const narrowed = { ...supporter, consents: ['PLANS'] };
    await change(app, practitioner, 'updateSupporter', 'supporter { consents }', narrowed);
    await refused(asker, 'writeProfileEntry', seen, 'NOT_FOUND', 'personId');
    await refused(asker, 'withdrawProfileEntry', { entryId: entry.id }, 'NOT_FOUND', 'entryId');
    await change(app, asha, 'withdrawProfileEntry', returning, { entryId: entry.id });
    expect(await read(asker)).not.toContain('She laughs at the wireless.');
  });

  it('is shown by the person’s own word, which they may take back, and nobody else may give for them', async () => {
    const input = { personId, name: 'Tara', relationship: 'friend', livesInHousehold: false, consents: [] };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id version }', input);
    const tara: Asker = { role: 'SUPPORTER', council: 'oldham', person: personId, supporter: supporter.id };
    const seen = async () => (await app.ask(tara, ENTRIES, { id: personId })).data.person.profileEntries;
    const target = { supporterId: supporter.id, expectedVersion: supporter.version };
    const plans = { ...target, consents: ['PLANS'] };
    for (const other of [practitioner, granddaughter, son, tara]) {
      await refused(other, 'changeConsents', plans, 'FORBIDDEN');
    }
    const neighbourId = await registered(app, practitioner);
    const neighbour: Asker = { role: 'PERSON', council: 'oldham', person: neighbourId };
    await refused(neighbour, 'changeConsents', plans, 'NOT_FOUND', 'supporterId');
    await refused(
      asha,
      'changeConsents',
      { ...plans, expectedVersion: 7 },
      'STALE_VERSION',
      'expectedVersion',
    );
    expect(await seen()).toBeNull();
    const returning = 'supporter { version consents consentRecordedOn }';
    const agreed = await change(app, asha, 'changeConsents', returning, plans);
    expect(agreed.supporter).toEqual({ version: 2, consents: ['PLANS'], consentRecordedOn: '2026-06-01' });
    expect((await seen()).length).toBeGreaterThan(0);
    const none = { ...target, expectedVersion: 2, consents: [] };
    const taken = await change(app, asha, 'changeConsents', returning, none);
    expect(taken.supporter).toEqual({ version: 3, consents: [], consentRecordedOn: null });
    expect(await seen()).toBeNull();
  });

  it('goes to a health service under the headings of the standard, once they agreed, and what they let go', async () => {
    const hospital = { personId, healthService: 'Royal Oldham Hospital' };
    const missing = { ...hospital, agreedOn: '2026-06-01', healthService: ' ' };
    await refused(practitioner, 'exportForHealth', hospital, 'HEALTH_CONSENT_MISSING', 'healthService');
    await refused(asha, 'recordHealthConsent', missing, 'TEXT_MISSING', 'healthService');
    await refused(asha, 'recordHealthConsent', { ...hospital, agreedOn: '2026-06-02' }, 'DATE_IN_FUTURE');
    await refused(granddaughter, 'recordHealthConsent', { ...hospital, agreedOn: '2026-06-01' }, 'FORBIDDEN');
    const agreed = { ...hospital, agreedOn: '2026-06-01' };
    const { consent } = await change(app, asha, 'recordHealthConsent', 'consent { id }', agreed);
    await refused(asha, 'exportForHealth', hospital, 'FORBIDDEN');
    const returning = 'export { healthService sha256 consent { id } } document';
    const given = await change(app, practitioner, 'exportForHealth', returning, {
      personId,
      healthService: 'royal oldham hospital',
    });
    const document = JSON.parse(given.document);
    expect(given.export).toEqual({
      healthService: 'Royal Oldham Hospital',
      sha256: createHash('sha256').update(given.document).digest('hex'),
      consent: { id: consent.id },
    });
    expect(document).toMatchObject({
      standard: 'PRSB Personalised Care and Support Plan 2.0 (DAPB4022)',
      consent: { healthService: 'Royal Oldham Hospital', agreedOn: '2026-06-01' },
      personDemographics: { givenName: 'Asha', preferredName: 'Ashaben' },
      aboutMe: {
        date: '2026-06-01',
        supportedToWriteThisBy: ['Somebody who decides about care for the person'],
      },
    });
    const entries = [...document.aboutMe.headings, ...document.careAndSupportPlan.headings].flatMap(
      (under: { entries: { text: string }[] }) => under.entries,
    );
    expect(entries.map(({ text }) => text)).toEqual(['No nuts.']);
    const audited = await app.ask(
      { role: 'AUDITOR', council: 'oldham' },
      '{ auditEntries(first: 1) { nodes { action subjectType } } }',
    );
    expect(audited.data.auditEntries.nodes).toEqual([
      { action: 'exportForHealth', subjectType: 'HealthExport' },
    ]);
    await change(app, asha, 'withdrawHealthConsent', 'consent { withdrawnAt }', { consentId: consent.id });
    await refused(asha, 'withdrawHealthConsent', { consentId: consent.id }, 'HEALTH_CONSENT_WITHDRAWN');
    await refused(practitioner, 'exportForHealth', hospital, 'HEALTH_CONSENT_MISSING');
  });

  it('goes to no health service where nothing may', async () => {
    const other = await registered(app, practitioner);
    const hospital = { personId: other, healthService: 'Royal Oldham Hospital' };
    await change(app, practitioner, 'recordHealthConsent', 'consent { id }', {
      ...hospital,
      agreedOn: '2026-06-01',
    });
    await refused(practitioner, 'exportForHealth', hospital, 'NOTHING_FOR_HEALTH', 'personId');
  });

  it('is no longer written of somebody who has died', async () => {
    const other = await registered(app, practitioner);
    const { id } = (
      await change(app, practitioner, 'writeProfileEntry', 'profileEntry { id }', said({ personId: other }))
    ).profileEntry;
    const day = { personId: other, diedOn: '2026-06-01' };
    const version = (
      await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', { id: other })
    ).data.person.version;
    await change(app, practitioner, 'recordDeath', 'person { id }', { ...day, expectedVersion: version });
    await refused(practitioner, 'writeProfileEntry', said({ personId: other }), 'PERSON_HAS_DIED');
    await refused(practitioner, 'withdrawProfileEntry', { entryId: id }, 'PERSON_HAS_DIED');
    const hospital = { personId: other, healthService: 'Royal Oldham Hospital' };
    await refused(
      practitioner,
      'recordHealthConsent',
      { ...hospital, agreedOn: '2026-06-01' },
      'PERSON_HAS_DIED',
    );
    await refused(practitioner, 'exportForHealth', hospital, 'PERSON_HAS_DIED');
  });
});

describe('a story that somebody shares', () => {
  let asha: Asker;
  let neighbour: Asker;
  let personId: string;
  const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
  const told = (over: object = {}) => ({
    personId,
    title: 'My own assistant',
    words: 'I chose who comes into my house, and now I bake again.',
    language: 'en',
    deploymentOptions: ['DIRECT_PAYMENT'],
    domains: ['NUTRITION'],
    audience: 'EVERYBODY',
    toldBy: 'CHOSEN',
    chosenName: 'Rose',
    consentOn: '2026-06-01',
    ...over,
  });
  const sent = async (over: object = {}, asker = asha): Promise<string> =>
    (await change(app, asker, 'shareStory', 'story { id status }', told(over))).story.id;
  async function refused(asker: Asker, mutation: string, input: object, code: string) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { data, errors } = await unchangedBy(app, () => app.ask(asker, source, { input }));
    if (errors) return expect(errors[0]?.extensions.code).toBe(code);
    expect(data[mutation].userErrors).toEqual([{ code }]);
  }
  const titles = async (asker: Asker, filter = '') => {
    const { data } = await app.ask(asker, `{ stories${filter} { nodes { title nameShown } } }`);
    return data.stories.nodes.map(({ title }: { title: string }) => title);
  };
  const inPublic = async (search = '') => {
    const answer = await fetch(`${app.url}/public/oldham/stories${search}`);
    return { status: answer.status, cache: answer.headers.get('cache-control'), text: await answer.text() };
  };

  beforeAll(async () => {
    personId = await registered(app, practitioner, { givenName: 'Asha', familyName: 'Desai' });
    const input = { personId, name: 'Sheila Fox', relationship: 'friend', livesInHousehold: false };
    await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    asha = { role: 'PERSON', council: 'oldham', person: personId };
    neighbour = { role: 'PERSON', council: 'oldham', person: await registered(app, practitioner) };
  });

  it('gives nobody away, and is looked at by somebody else before it is read', async () => {
    const code = (over: object, expected: string) => refused(asha, 'shareStory', told(over), expected);
    await code({ deploymentOptions: [], domains: [] }, 'STORY_ABOUT_NOTHING');
    await code({ words: ' ' }, 'TEXT_MISSING');
    await code({ words: 'a'.repeat(5_001) }, 'TEXT_TOO_LONG');
    await code({ chosenName: null }, 'TEXT_MISSING');
    await code({ chosenName: 'DESAI' }, 'CHOSEN_NAME_IS_OWN');
    await code({ toldBy: 'NONE' }, 'CHOSEN_NAME_NOT_NEEDED');
    await code({ language: '?' }, 'STORY_LANGUAGE_NOT_VALID');
    await code({ consentOn: '2026-06-02' }, 'DATE_IN_FUTURE');
    for (const words of ['Ring 0161 496 0000.', 'Write to a@b.uk', 'I live at OL1 1UT.', 'See www.me.uk'])
      await code({ words }, 'STORY_HAS_CONTACT_DETAILS');
    await refused(neighbour, 'shareStory', told(), 'NOT_FOUND');
    const noAuthority = { consentSupporterId: toGlobalId('Supporter', newId()) };
    await refused(practitioner, 'shareStory', told(noAuthority), 'NO_AUTHORITY_TO_AGREE');
    const storyId = await sent({ words: 'Sheila and I bake.' });
    expect(await titles(manager)).toEqual([]);
    await refused(asha, 'publishStory', { storyId, expectedVersion: 1 }, 'FORBIDDEN');
    await refused(manager, 'publishStory', { storyId, expectedVersion: 9 }, 'STALE_VERSION');
    await refused(manager, 'publishStory', { storyId, expectedVersion: 1 }, 'STORY_NAMES_SOMEBODY');
    await refused(manager, 'sendStoryBack', { storyId, expectedVersion: 1, reason: ' ' }, 'TEXT_MISSING');
    const back = { storyId, expectedVersion: 1, reason: 'Ask Sheila first.' };
    const { story } = await change(app, manager, 'sendStoryBack', 'story { status sentBackReason }', back);
    expect(story).toEqual({ status: 'SENT_BACK', sentBackReason: 'Ask Sheila first.' });
    await refused(manager, 'publishStory', { storyId, expectedVersion: 2 }, 'STORY_LOOKED_AT');
    const own = await sent({}, practitioner);
    await refused(practitioner, 'publishStory', { storyId: own, expectedVersion: 1 }, 'LOOKED_AT_BY_WRITER');
    const { data } = await app.ask(manager, '{ storiesToLookAt { nodes { id } } }');
    expect(data.storiesToLookAt.nodes).toEqual([{ id: own }]);
  });

  it('is found by way and by need, by those whom they chose, and is gone once it is withdrawn', async () => {
    const publish = async (over: object) => {
      const storyId = await sent(over);
      const { story } = await change(app, manager, 'publishStory', 'story { status }', {
        storyId,
        expectedVersion: 1,
      });
      expect(story.status).toBe('SHARED');
      return storyId;
    };
    const everybody = await publish({});
    await publish({ title: 'For residents', audience: 'RESIDENTS', deploymentOptions: ['VIRTUAL_BUDGET'] });
    await publish({ title: 'For staff', audience: 'STAFF', domains: [] });
    expect(await titles(manager)).toEqual(['For staff', 'For residents', 'My own assistant']);
    expect(await titles(neighbour)).toEqual(['For residents', 'My own assistant']);
    expect(await titles(manager, '(deploymentOptions: [VIRTUAL_BUDGET])')).toEqual(['For residents']);
    expect(await titles(manager, '(domains: [NUTRITION])')).toEqual(['For residents', 'My own assistant']);
    const open = await inPublic();
    expect(open).toMatchObject({ status: 200, cache: 'public, no-cache' });
    expect(JSON.parse(open.text).stories).toMatchObject([{ title: 'My own assistant', nameShown: 'Rose' }]);
    expect(open.text).not.toMatch(/For residents|For staff|Asha|Desai|person_|story_/);
    expect(await fetch(`${app.url}/public/oldham/stories.html`).then((page) => page.text())).toContain(
      'Told by Rose',
    );
    await refused(neighbour, 'withdrawStory', { storyId: everybody }, 'NOT_FOUND');
    const gone = await change(app, asha, 'withdrawStory', 'isWithdrawn', { storyId: everybody });
    expect(gone.isWithdrawn).toBe(true);
    expect(JSON.parse((await inPublic()).text).stories).toEqual([]);
    expect(await titles(neighbour)).toEqual(['For residents']);
    await refused(asha, 'withdrawStory', { storyId: everybody }, 'NOT_FOUND');
    const trail = await app.ask(
      { role: 'AUDITOR', council: 'oldham' },
      '{ auditEntries(first: 1) { nodes { action subjectId } } }',
    );
    expect(trail.data.auditEntries.nodes).toEqual([{ action: 'withdrawStory', subjectId: everybody }]);
  });

  it('is read by nobody any more once they have died', async () => {
    const { data } = await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', {
      id: personId,
    });
    const death = { personId, diedOn: '2026-06-01', expectedVersion: data.person.version };
    await change(app, practitioner, 'recordDeath', 'person { id }', death);
    expect(await titles(manager)).toEqual([]);
    await refused(practitioner, 'shareStory', told(), 'PERSON_HAS_DIED');
  });
});
