import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, madeDirectory, TOWN } from '../../../server/domain/market/directory/directoryFile.testing.ts';
import { metresBetween } from '../../../server/domain/market/directory/distance.ts';
import { brokenRules } from '../../../server/domain/market/directory/openReferralRules.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { change } from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const COMMISSIONER: Asker = { role: 'COMMISSIONER', council: 'gateshead' };
const PRACTITIONER: Asker = { role: 'PRACTITIONER', council: 'gateshead' };
const OF_DEVON: Asker = { role: 'PRACTITIONER', council: 'devon' };
const COMMISSIONER_OF_DEVON: Asker = { role: 'COMMISSIONER', council: 'devon' };
const NEAR_TOWN = {
  latitudeMicrodegrees: Math.round(TOWN.latitude * 1e6),
  longitudeMicrodegrees: Math.round(TOWN.longitude * 1e6),
};

let app: TestApp;
const whole = madeDirectory(5_000);

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('gateshead', 'devon');
});
afterAll(() => app.stop());

async function upload(file: unknown, asker: Asker = COMMISSIONER) {
  const answer = await fetch(`${app.url}/uploads/directory`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await app.token(asker)}` },
    body: typeof file === 'string' ? file : JSON.stringify(file),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { directoryImport?: object; userErrors?: object[] }),
  };
}

const SERVICES = `query($filter: ServicesFilterInput, $orderBy: ServiceOrder, $first: Int, $on: Date) {
  services(filter: $filter, orderBy: $orderBy, first: $first, on: $on) {
    totalCount nodes { id name providedBy kind needDomains languages areasServed accessibility isOpenToNewPeople
      organisation { name } prices { unit amountPence validFrom } places { latitudeMicrodegrees longitudeMicrodegrees } } } }`;

async function services(variables: Record<string, unknown> = {}, asker: Asker = PRACTITIONER) {
  const { data, errors } = await app.ask(asker, SERVICES, variables);
  expect(errors).toBeUndefined();
  return data.services;
}

describe('a personal assistant who wishes to be found', () => {
  const LIST = `mutation($input: ListServiceInput!) { listService(input: $input) {
    service { id version name isPublic places { latitudeMicrodegrees longitudeMicrodegrees addressLines } } userErrors { code path } } }`;
  const assistant = {
    kind: 'PERSONAL_ASSISTANT',
    name: 'Shopping and company',
    providedBy: 'Asha P.',
    supports: ['COMMUNITY_SUPPORT'],
    needDomains: ['RELATIONSHIPS'],
    languages: ['gu'],
    agreedToListingOn: '2026-05-20',
    dbsCheckedOn: '2026-01-09',
    prices: [{ unit: 'HOUR', amountPence: 1_400, validFrom: '2026-04-01' }],
    place: {
      latitudeMicrodegrees: 54_952_612,
      longitudeMicrodegrees: -1_603_412,
      addressLines: ['4 Example Street'],
    },
  };
  const list = async (input: object) => (await app.ask(OF_DEVON, LIST, { input })).data.listService;

  it('is listed only once they have agreed, and without their address', async () => {
    const refused = await unchangedBy(app, () =>
      list({
        ...assistant,
        agreedToListingOn: null,
        dbsCheckedOn: '2026-06-02',
        website: 'javascript:alert(1)',
        prices: [{ unit: 'HOUR', amountPence: -1 }],
        place: { latitudeMicrodegrees: 0, longitudeMicrodegrees: 0 },
      }),
    );
    expect(refused.userErrors).toEqual([
      { code: 'LISTING_AGREEMENT_MISSING', path: ['agreedToListingOn'] },
      { code: 'DATE_IN_FUTURE', path: ['dbsCheckedOn'] },
      { code: 'ADDRESS_NOT_VALID', path: ['website'] },
      { code: 'PRICE_NOT_VALID', path: ['prices', '0', 'amountPence'] },
      { code: 'PLACE_NOT_VALID', path: ['place'] },
    ]);
    const { service, userErrors } = await list(assistant);
    expect(userErrors).toEqual([]);
    expect(service).toMatchObject({
      isPublic: false,
      places: [{ latitudeMicrodegrees: 54_950_000, longitudeMicrodegrees: -1_600_000, addressLines: [] }],
    });
  });

  it('is found by people of the council, and by no provider and no other council', async () => {
    const filter = { kind: 'PERSONAL_ASSISTANT', language: 'gu' };
    expect(await services({ filter }, OF_DEVON)).toMatchObject({
      totalCount: 1,
      nodes: [{ providedBy: 'Asha P.' }],
    });
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'gateshead' };
    expect(await services({ filter }, elsewhere)).toMatchObject({ totalCount: 0 });
    const { nodes } = await services({ filter }, OF_DEVON);
    const byAnybody = await fetch(`${app.url}/openreferral/devon/services/${nodes[0].id.slice(-36)}`);
    expect(byAnybody.status).toBe(404);
    const found = await fetch(`${app.url}/openreferral/devon/services?search=asha`);
    expect(await found.json()).toMatchObject({ total_items: 0, contents: [] });
    const { data } = await app.ask(
      { role: 'PROVIDER', council: 'devon', person: idOf('nobody') } as Asker,
      SERVICES,
      {},
    );
    expect(data?.services ?? null).toBeNull();
  });

  it('is gone once they no longer agree', async () => {
    const { nodes } = await services({ filter: { kind: 'PERSONAL_ASSISTANT' } }, OF_DEVON);
    const END = `mutation($input: EndListingInput!) { endListing(input: $input) { service { name endedOn } userErrors { code } } }`;
    const input = { serviceId: nodes[0].id, expectedVersion: 1, reason: 'They asked for it.' };
    const { data } = await app.ask(OF_DEVON, END, { input });
    expect(data.endListing).toEqual({
      service: { name: 'A personal assistant', endedOn: '2026-06-01' },
      userErrors: [],
    });
    const left = await queryAll<{ text: string }>(
      app.database,
      `select s::text as text from directory_service s where kind = 'PERSONAL_ASSISTANT'`,
    );
    expect(left).toHaveLength(1);
    expect(left[0]?.text).not.toContain('Asha');
    const again = await unchangedBy(app, () =>
      app.ask(OF_DEVON, END, { input: { ...input, expectedVersion: 2 } }),
    );
    expect(again.data.endListing.userErrors).toEqual([{ code: 'LISTING_ENDED' }]);
  });

  it('never comes from a file, nor does a file write over what staff listed', async () => {
    const { service } = await list({
      ...assistant,
      kind: 'COMMUNITY_GROUP',
      name: 'Knit and natter',
      isPublic: true,
    });
    const one = madeDirectory(1);
    const term = one.taxonomy_terms[2] as { name: string };
    const withAssistant = {
      ...one,
      taxonomy_terms: one.taxonomy_terms.map((each) =>
        each.id === idOf('term AGENCY') ? { ...term, ...each, name: 'Personal assistant' } : each,
      ),
    };
    const from = await unchangedBy(app, () => upload(withAssistant, COMMISSIONER_OF_DEVON));
    expect(from.userErrors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('is a personal assistant, who is listed one by one'),
      }),
    ]);
    (one.services[0] as { id: string }).id = service.id.slice(-36);
    one.service_areas = [];
    one.languages = [];
    one.cost_options = [];
    one.schedules = [];
    const over = await unchangedBy(app, () => upload(one, COMMISSIONER_OF_DEVON));
    expect(over.userErrors).toEqual([
      expect.objectContaining({ code: 'DIRECTORY_ID_TAKEN', path: ['file', 'services', 0, 'id'] }),
    ]);
  });
});

describe('brokers and support services', () => {
  const BROKERAGE = `brokerage { feeBasis feePence mostPeople peopleNow peopleCountedOn hasRoom isIndependentOfCouncil
    isIndependentOfProviders tiedTo peerExperiences peerWords }`;
  const FOUND = `query($filter: ServicesFilterInput!) { services(filter: $filter) { nodes { name isIndividual ${BROKERAGE} } } }`;
  const RECORD = `mutation($input: RecordBrokerageInput!) { recordBrokerage(input: $input) {
    service { id version ${BROKERAGE} } userErrors { code path } } }`;
  const THE_COUNCIL_OF_DEVON: Asker = { role: 'COMMISSIONER', council: 'devon' };
  const record = async (input: object, asker: Asker = OF_DEVON) =>
    (await app.ask(asker, RECORD, { input })).data?.recordBrokerage ?? null;
  const found = async (broker: object, rest: object = {}) => {
    const asker: Asker = { role: 'PERSON', council: 'devon', person: `person_${idOf('anybody')}` } as Asker;
    const { data, errors } = await app.ask(asker, FOUND, { filter: { broker, ...rest } });
    expect(errors).toBeUndefined();
    return data.services.nodes;
  };
  const namesOf = (nodes: { name: string }[]) => nodes.map(({ name }) => name);
  const ids: Record<string, { serviceId: string; expectedVersion: number }> = {};

  beforeAll(async () => {
    const brokers = [
      { kind: 'BROKER', name: 'Nasreen plans with you', providedBy: 'Nasreen K.', isIndividual: true },
      { kind: 'BROKER', name: 'Plans and more', providedBy: 'Home care of Exe' },
      { kind: 'SUPPORT_SERVICE', name: 'Payroll for employers', providedBy: 'The council' },
    ];
    for (const broker of brokers) {
      const place = { latitudeMicrodegrees: 50_723_456, longitudeMicrodegrees: -3_531_234 };
      const input = { ...broker, agreedToListingOn: '2026-05-01', place };
      const { service } = await change(app, OF_DEVON, 'listService', 'service { id version }', input);
      ids[broker.name] = { serviceId: service.id, expectedVersion: service.version };
    }
  });

  it('are recorded with fee, workload, independence and what they share, in place of what was before', async () => {
    const { service, userErrors } = await record({
      ...ids['Nasreen plans with you'],
      feeBasis: 'PER_PLAN',
      feePence: 15_000,
      mostPeople: 8,
      peopleNow: 7,
      peopleCountedOn: '2026-05-28',
      isIndependentOfCouncil: true,
      isIndependentOfProviders: true,
      peerExperiences: ['EMPLOYS_ASSISTANTS', 'PHYSICAL_DISABILITY'],
      peerWords: 'I have employed my own assistants for nine years.',
      agreedToPeerOn: '2026-05-01',
    });
    expect(userErrors).toEqual([]);
    expect(service).toMatchObject({
      version: 2,
      brokerage: {
        feeBasis: 'PER_PLAN',
        feePence: 15_000,
        mostPeople: 8,
        peopleNow: 7,
        hasRoom: true,
        tiedTo: [],
      },
    });
    const others = [
      [
        'Plans and more',
        {
          feeBasis: 'PER_HOUR',
          feePence: 3_200,
          mostPeople: 20,
          peopleNow: 20,
          peopleCountedOn: '2026-05-31',
        },
        { isIndependentOfCouncil: true, isIndependentOfProviders: false, tiedTo: ['Home care of Exe'] },
      ],
      [
        'Payroll for employers',
        { feeBasis: 'FREE' },
        {
          isIndependentOfCouncil: false,
          isIndependentOfProviders: true,
          tiedTo: ['Devon County Council'],
        },
      ],
    ] as const;
    for (const [name, work, independence] of others) {
      const answer = await record({ ...ids[name], ...work, ...independence }, THE_COUNCIL_OF_DEVON);
      expect(answer.userErrors).toEqual([]);
    }
  });

  it('are found by each of these, by people themselves', async () => {
    expect(namesOf(await found({}))).toEqual([
      'Nasreen plans with you',
      'Payroll for employers',
      'Plans and more',
    ]);
    expect(namesOf(await found({ isIndependent: true }))).toEqual(['Nasreen plans with you']);
    expect(namesOf(await found({ hasRoom: true }))).toEqual([
      'Nasreen plans with you',
      'Payroll for employers',
    ]);
    expect(namesOf(await found({ hasRoom: true }, { kind: 'SUPPORT_SERVICE' }))).toEqual([
      'Payroll for employers',
    ]);
    expect(namesOf(await found({ peerExperience: 'EMPLOYS_ASSISTANTS' }))).toEqual([
      'Nasreen plans with you',
    ]);
    expect(await found({ peerExperience: 'LEARNING_DISABILITY' })).toEqual([]);
    const feeAtMost = { basis: 'PER_PLAN', amountPence: 15_000 };
    // What is free costs no more than any fee; who charges by the hour is not compared with a fee for a plan.
    expect(namesOf(await found({ feeAtMost }))).toEqual(['Nasreen plans with you', 'Payroll for employers']);
    expect(namesOf(await found({ feeAtMost: { ...feeAtMost, amountPence: 14_999 } }))).toEqual([
      'Payroll for employers',
    ]);
    expect(namesOf(await found({ feeAtMost: { basis: 'PER_HOUR', amountPence: 3_200 } }))).toEqual([
      'Payroll for employers',
      'Plans and more',
    ]);
  });

  it('are refused where what is told is not clear, or not agreed to, and nothing is changed', async () => {
    const unclear = {
      ...ids['Plans and more'],
      expectedVersion: 2,
      feeBasis: 'PER_HOUR',
      peopleNow: 3,
      isIndependentOfCouncil: true,
      isIndependentOfProviders: false,
      peerExperiences: ['MENTAL_HEALTH'],
    };
    const refused = await unchangedBy(app, () => record(unclear));
    expect(refused).toMatchObject({
      service: null,
      userErrors: [
        { code: 'FEE_NOT_CLEAR', path: ['feePence'] },
        { code: 'WORKLOAD_NOT_CLEAR', path: ['peopleCountedOn'] },
        { code: 'INDEPENDENCE_NOT_CLEAR', path: ['tiedTo'] },
        { code: 'PEER_AGREEMENT_MISSING', path: ['agreedToPeerOn'] },
      ],
    });
    const clear = {
      ...ids['Payroll for employers'],
      feeBasis: 'FREE',
      isIndependentOfCouncil: true,
      isIndependentOfProviders: true,
    };
    expect((await unchangedBy(app, () => record(clear))).userErrors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    const elsewhere = { ...clear, expectedVersion: 2 };
    expect((await unchangedBy(app, () => record(elsewhere, PRACTITIONER))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const person = { role: 'PERSON', council: 'devon', person: `person_${idOf('anybody')}` } as Asker;
    expect(await unchangedBy(app, () => record(elsewhere, person))).toBeNull();
    const { service: group } = await change(app, OF_DEVON, 'listService', 'service { id version }', {
      kind: 'COMMUNITY_GROUP',
      name: 'Choir',
      providedBy: 'Choir',
    });
    const none = { ...elsewhere, serviceId: group.id, expectedVersion: 1 };
    expect((await unchangedBy(app, () => record(none))).userErrors).toMatchObject([{ code: 'NO_BROKER' }]);
  });

  it('are listed as somebody by themself only by agreement, coarsely placed, and are gone once they no longer agree', async () => {
    const alone = { kind: 'BROKER', name: 'Alone', providedBy: 'Somebody', isIndividual: true };
    const LIST = `mutation($input: ListServiceInput!) { listService(input: $input) { service { id } userErrors { code path } } }`;
    const refused = await unchangedBy(app, () => app.ask(OF_DEVON, LIST, { input: alone }));
    expect(refused.data.listService.userErrors).toEqual([
      { code: 'LISTING_AGREEMENT_MISSING', path: ['agreedToListingOn'] },
    ]);
    const { nodes } = await services({ filter: { kind: 'BROKER', text: 'nasreen' } }, OF_DEVON);
    expect(nodes[0].places).toEqual([
      { latitudeMicrodegrees: 50_720_000, longitudeMicrodegrees: -3_530_000 },
    ]);
    await change(app, OF_DEVON, 'endListing', 'service { name endedOn }', {
      serviceId: nodes[0].id,
      expectedVersion: 2,
      reason: 'They asked for it.',
    });
    expect(await found({ isIndependent: true })).toEqual([]);
    const left = await queryAll<{ text: string }>(
      app.database,
      `select s::text || coalesce((select string_agg(b::text, '') from directory_brokerage b where b.service_id = s.id), '') as text
       from directory_service s where is_individual`,
    );
    expect(left).toHaveLength(1);
    expect(left[0]?.text).not.toMatch(/Nasreen|EMPLOYS|nine years/);
  });
});

describe('a small file in a mutation', () => {
  const IMPORT = `mutation($input: ImportDirectoryInput!, $dryRun: Boolean!) { importDirectory(input: $input, dryRun: $dryRun) {
    directoryImport { serviceCount addedCount } userErrors { code path message } } }`;
  const tried = (file: string) =>
    app.ask({ role: 'COMMISSIONER', council: 'devon' }, IMPORT, { input: { file }, dryRun: true });

  it('can be tried first, in the form of an API’s page too', async () => {
    const service = {
      id: idOf('one'),
      name: 'Lunch',
      status: 'active',
      organization: { id: idOf('org'), name: 'Club', description: 'A club.' },
    };
    const { data } = await unchangedBy(app, () =>
      tried(JSON.stringify({ total_items: 1, contents: [service] })),
    );
    expect(data.importDirectory).toEqual({
      directoryImport: { serviceCount: 1, addedCount: 1 },
      userErrors: [],
    });
  });

  it('is refused where it is no directory, or empty', async () => {
    for (const file of ['no JSON', '{}', '{"services": []}']) {
      const { data } = await unchangedBy(app, () => tried(file));
      expect(data.importDirectory.userErrors).toMatchObject([
        { code: 'DIRECTORY_FILE_NOT_READABLE', path: ['file'] },
      ]);
    }
  });
});

describe('a directory of 5,000 services', () => {
  it('is imported whole from a file that is larger than a request may be', async () => {
    const { status, ...answer } = await upload(whole);
    expect(answer).toMatchObject({ userErrors: [] });
    expect(status).toBe(201);
    const { data } = await app.ask(
      PRACTITIONER,
      '{ services(first: 1) { totalCount nodes { version listedOn } } }',
    );
    expect(data.services).toEqual({ totalCount: 5_000, nodes: [{ version: 1, listedOn: '2026-06-01' }] });
  });

  it('is searched by words, need, language, kind, price and place together', async () => {
    const filter = {
      text: 'garden felling',
      needDomain: 'HABITABLE_HOME',
      language: 'gu-GB',
      kind: 'MICRO_PROVIDER',
      isOpenToNewPeople: true,
      priceAtMost: { unit: 'HOUR', amountPence: 1_750 },
      near: { ...NEAR_TOWN, withinMetres: 6_000 },
    };
    const found = await services({ filter, orderBy: 'NEAREST', first: 100 });
    const expected = whole.services
      .map((_, number) => number)
      .filter((number) => number % 7 === 2 && number % 4 === 1 && number % 97 !== 96)
      // It serves Felling, or its organisation is called so.
      .filter((number) => number % 5 === 1 || Math.floor(number / 10) % 5 === 1)
      // £16.00 and five pence for each of up to fifty, raised by 4%, is £17.50 or less up to the sixteenth step.
      .filter((number) => Math.round((1_600 + (number % 50) * 5) * 1.04) <= 1_750)
      .map((number) => ({ number, metres: metresTo(number) }))
      .filter(({ metres }) => metres === null || metres <= 6_000)
      .sort((a, b) => (a.metres ?? 1e9) - (b.metres ?? 1e9));
    expect(expected.length).toBeGreaterThan(3);
    expect(found.totalCount).toBe(expected.length);
    expect(found.nodes.map(({ name }: { name: string }) => Number(/\d+$/.exec(name))).sort()).toEqual(
      expected.map(({ number }) => number).sort(),
    );
    const metres = found.nodes.map(
      ({ name }: { name: string }) => metresTo(Number(/\d+$/.exec(name))) ?? 1e9,
    );
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
  });

  it('finds nobody by words that are in no text, and refuses what is no language', async () => {
    expect(await services({ filter: { text: 'zzz garden' } })).toMatchObject({ totalCount: 0, nodes: [] });
    const { errors } = await app.ask(PRACTITIONER, SERVICES, { filter: { language: '12' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['language'] });
    const nearest = await app.ask(PRACTITIONER, SERVICES, { orderBy: 'NEAREST' });
    expect(nearest.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['orderBy'] });
  });

  it('broken at its last record leaves nothing, and tells the record by number and place', async () => {
    const broken = structuredClone(whole);
    broken.cost_options[9_999] = {
      ...(broken.cost_options[9_999] as (typeof broken.cost_options)[0]),
      amount: 20.005,
    };
    (broken.services[4_999] as { status: string }).status = 'open';
    const { status, userErrors } = await unchangedBy(app, () => upload(broken));
    expect(status).toBe(422);
    expect(userErrors).toEqual([
      expect.objectContaining({
        code: 'DIRECTORY_RECORD_NOT_VALID',
        path: ['file', 'services', 4_999, 'status'],
        message: expect.stringContaining('Record 5000 of services, at services[4999].status, '),
        details: { line: 5_000 },
      }),
      expect.objectContaining({
        path: ['file', 'cost_options', 9_999, 'amount'],
        message: expect.stringContaining(
          'Record 10000 of cost_options, at cost_options[9999].amount, has more than two places',
        ),
      }),
    ]);
  });

  it('is replaced by a newer file: ids stay, what vanished has ended and is not deleted', async () => {
    const counts = { changedCount: 0, unchangedCount: 0, endedCount: 0 };
    expect((await upload(madeDirectory(20), COMMISSIONER_OF_DEVON)).directoryImport).toMatchObject({
      ...counts,
      addedCount: 20,
    });
    const newer = madeDirectory(16);
    (newer.services[0] as { name: string }).name = 'Help at home';
    newer.cost_options = newer.cost_options.filter(({ id }) => id !== idOf('cost 1 2026'));
    app.setToday('2026-06-02');
    const { directoryImport } = await upload(newer, COMMISSIONER_OF_DEVON);
    expect(directoryImport).toMatchObject({
      addedCount: 0,
      changedCount: 2,
      unchangedCount: 14,
      endedCount: 4,
    });
    const nodes = ['service 19', 'service 0', 'service 1'].map((what) => `service_${idOf(what)}`);
    const { data } = await app.ask(
      { role: 'PRACTITIONER', council: 'devon' },
      'query($nodes: [ID!]!) { nodes(ids: $nodes) { ... on Service { name version endedOn endedReason prices { validFrom } } } }',
      { nodes },
    );
    expect(data.nodes).toMatchObject([
      {
        name: 'Night sitting 19',
        endedOn: '2026-06-02',
        endedReason: 'It is no longer in the directory’s file.',
      },
      { name: 'Help at home', version: 2, endedOn: null },
      { version: 2, endedOn: null, prices: [{ validFrom: '2025-04-01' }] },
    ]);
    const asker: Asker = { role: 'PERSON', council: 'devon', person: `person_${idOf('anybody')}` } as Asker;
    expect(await services({ filter: { text: 'sitting 19' } }, asker)).toMatchObject({ totalCount: 0 });
    expect(await services({ filter: { text: 'help home' } }, asker)).toMatchObject({ totalCount: 1 });
    app.setToday('2026-06-03');
    const again = await upload(madeDirectory(20), COMMISSIONER_OF_DEVON);
    expect(again.directoryImport).toMatchObject({
      addedCount: 0,
      changedCount: 6,
      unchangedCount: 14,
      endedCount: 0,
    });
    expect(await services({ filter: { text: 'sitting 19' } }, asker)).toMatchObject({ totalCount: 1 });
    app.setToday('2026-06-01');
  });

  function metresTo(number: number): number | null {
    const place = whole.locations.find(({ id }) => id === idOf(`location ${number}`));
    return place
      ? metresBetween(NEAR_TOWN, {
          latitudeMicrodegrees: Math.round(place.latitude * 1e6),
          longitudeMicrodegrees: Math.round(place.longitude * 1e6),
        })
      : null;
  }
});

describe('the directory as anybody reads it', () => {
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${app.url}/openreferral${path}`, { headers });
    const text = await answer.text();
    return { answer, body: text === '' ? null : JSON.parse(text) };
  };

  it('passes the rules of Open Referral UK 3.0: of the API, of a page, and of a service', async () => {
    const { answer, body: api } = await get('/?council=gateshead');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(brokenRules('api', api)).toEqual([]);
    const { body: page } = await get('/services?council=gateshead&page=2&per_page=40');
    expect(brokenRules('page', page)).toEqual([]);
    expect(page).toMatchObject({
      total_items: 5_000,
      total_pages: 125,
      page_number: 2,
      size: 40,
      first_page: false,
      last_page: false,
      empty: false,
    });
    for (const { id } of page.contents.slice(0, 10)) {
      const { body: service } = await get(`/gateshead/services/${id}`);
      expect(brokenRules('service', service)).toEqual([]);
      expect(service.id).toBe(id);
    }
  });

  it('gives back what the file had, and neither contacts nor what says nothing', async () => {
    const { alert: _saysNothing, ...served } = whole.services[1] as (typeof whole.services)[0];
    const { body } = await get(`/gateshead/services/${idOf('service 1')}`);
    expect(body).not.toHaveProperty('alert');
    expect(body).toMatchObject({
      ...served,
      organization_id: idOf('organization 0'),
      organization: { id: idOf('organization 0'), name: 'Bensham Support 0' },
      cost_options: [
        { id: idOf('cost 1 2025'), amount: 32.05 },
        { amount: 33.33, valid_from: '2026-04-01' },
      ],
      languages: [{ name: 'Gujarati', code: 'gu' }],
      service_at_locations: [{ location: { name: 'Felling Hall', addresses: [{ postal_code: 'NE8 1AA' }] } }],
      attributes: [{ taxonomy_term: { name: 'LOCAL_FACILITIES' } }, {}, {}],
    });
    expect(JSON.stringify(await get(`/gateshead/services/${idOf('service 0')}`))).not.toContain(
      'Ann Persona',
    );
  });

  it('is searched and paged to its end; every service is on one page', async () => {
    const { body } = await get('/services?council=gateshead&search=day%20felling&per_page=100');
    expect(body.contents).toHaveLength(Math.min(100, body.total_items));
    for (const { name } of body.contents) expect(name).toMatch(/^Day centre/);
    const { body: byTerm } = await get(`/services?council=gateshead&taxonomy_term_id=${idOf('term NIGHTS')}`);
    expect(byTerm.total_items).toBe(714);
    const { body: last } = await get('/gateshead/services?page=50&per_page=100');
    expect(last).toMatchObject({ last_page: true, size: 100 });
    const { body: beyond } = await get('/gateshead/services?page=51&per_page=100');
    expect(beyond).toMatchObject({ empty: true, size: 0, last_page: true, contents: [] });
  });

  it('is not sent again to whoever has it, and refuses in words what it can’t answer', async () => {
    const { answer } = await get('/gateshead/services');
    const etag = answer.headers.get('etag') as string;
    const { answer: again, body } = await get('/gateshead/services', { 'if-none-match': etag });
    expect([again.status, body]).toEqual([304, null]);
    expect((await get('/gateshead/services?page=0')).answer.status).toBe(400);
    expect((await get('/gateshead/services?day=MO')).answer.status).toBe(400);
    expect((await get(`/gateshead/services/${idOf('none')}`)).answer.status).toBe(404);
    expect((await get('/services')).answer.status).toBe(400);
  });
});

describe('who could do this for £80 a week', () => {
  const ASK = `query($wanted: WhoCouldDoThisInput!, $first: Int, $on: Date) { whoCouldDoThis(wanted: $wanted, first: $first, on: $on) {
    on answerCount justAboveCount furtherAboveCount withoutPriceCount
    answers { service { name } price { unit amountPence } weeklyCostPence differencePence distanceMetres matches working }
    justAbove { weeklyCostPence differencePence working } } }`;
  const gardener = {
    needDomain: 'HABITABLE_HOME',
    language: 'pl',
    weeklyAmountPence: 8_000,
    quantityHundredths: 450,
    near: { ...NEAR_TOWN, withinMetres: 20_000 },
  };
  const ask = async (wanted: object, rest: object = {}) => {
    const { data, errors } = await app.ask(PRACTITIONER, ASK, { wanted, ...rest });
    expect(errors).toBeUndefined();
    return data.whoCouldDoThis;
  };

  it('is answered in one statement, each with its working, and those just above told apart', async () => {
    app.statements.length = 0;
    const found = await ask(gardener, { first: 3 });
    expect(app.statements.filter((text) => text.includes('directory_service'))).toHaveLength(1);
    // £16.00 and five pence a step, raised by 4%, times 4.5 hours: up to £80.00 are 1,777 pence, up to £100.00 2,222.
    const hourly = whole.services
      .map((_, number) => number)
      .filter((number) => number % 7 === 2 && number % 4 === 2 && number % 97 !== 96)
      .map((number) => Math.round((1_600 + (number % 50) * 5) * 1.04));
    expect(found).toMatchObject({
      on: '2026-06-01',
      answerCount: hourly.filter((pence) => pence <= 1_777).length,
      justAboveCount: hourly.filter((pence) => pence > 1_777 && pence <= 2_222).length,
      furtherAboveCount: 0,
      withoutPriceCount: 0,
    });
    const [first] = found.answers;
    expect(found.answers).toHaveLength(3);
    expect(first.weeklyCostPence).toBe(Math.floor((first.price.amountPence * 450 + 50) / 100));
    expect(first.differencePence).toBe(8_000 - first.weeklyCostPence);
    expect(first.matches).toEqual(['NEED_DOMAIN', 'LANGUAGE', 'NEAR']);
    expect(first.working).toMatch(
      /^£1\d\.\d\d an hour × 4\.5 hours = £7\d\.\d\d a week: £\d\.\d\d less than the £80\.00 that there is\.$/,
    );
    expect(found.justAbove[0].differencePence).toBeLessThan(0);
  });

  it('counts the prices of the day that is asked about', async () => {
    const [now] = (await ask(gardener, { first: 1 })).answers;
    const [before] = (await ask(gardener, { first: 1, on: '2026-03-31' })).answers;
    expect(before.service).toEqual(now.service);
    expect(before.price.amountPence).toBeLessThan(now.price.amountPence);
    expect((await ask(gardener, { on: '2027-04-01' })).withoutPriceCount).toBeGreaterThan(0);
  });

  it('counts a price of a week as it is, and what is free', async () => {
    const liveIn = await ask(
      { support: 'LIVE_IN', weeklyAmountPence: 160_000, quantityHundredths: 100 },
      { first: 1 },
    );
    expect(liveIn.answers[0]).toMatchObject({ price: { unit: 'WEEK' }, matches: ['SUPPORT'] });
    expect(liveIn.answers[0].working).toMatch(/^£1,5\d\d\.\d\d a week, however much of it is used: /);
    const bowls = await ask({ text: 'bowls', weeklyAmountPence: 0, quantityHundredths: 200 }, { first: 1 });
    expect(bowls.answers[0]).toMatchObject({
      weeklyCostPence: 0,
      matches: ['WORDS', 'FREE'],
      working: 'It is free: just the £0.00 that there is.',
    });
  });

  it('refuses a quantity that nobody wants', async () => {
    const { errors } = await app.ask(PRACTITIONER, ASK, { wanted: { ...gardener, quantityHundredths: 0 } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      inputPath: ['wanted', 'quantityHundredths'],
    });
  });
});

describe('the council’s rates beside local prices', () => {
  const BESIDE = `rateKey amountPence serviceCount freeServiceCount lowestPence lowerQuartilePence medianPence
    upperQuartilePence highestPence boughtCount openBoughtCount buysFew sentence`;
  const ASK = `query($where: LocalPricesInput, $on: Date) { ratesBesideLocalPrices(where: $where, on: $on) { ${BESIDE} } }`;
  const ask = async (rest: Record<string, unknown> = {}, asker: Asker = OF_DEVON) => {
    const { data, errors } = await app.ask(asker, ASK, rest);
    expect(errors).toBeUndefined();
    return data.ratesBesideLocalPrices;
  };
  // Devon's file has three agencies that give care at home, at £21.50, £21.85 and £22.20 an hour raised by 4%: 2,236, 2,272
  // (2,272.4) and 2,309 (2,308.8). A quarter of the way is 2,254, three quarters 2,290.5, half a penny up.
  const agencies = {
    serviceCount: 3,
    lowestPence: 2_236,
    lowerQuartilePence: 2_254,
    medianPence: 2_272,
    upperQuartilePence: 2_291,
    highestPence: 2_309,
  };

  it('are told with the spread and how many could be bought, to anybody of the council', async () => {
    const asker: Asker = { role: 'PERSON', council: 'devon', person: `person_${idOf('anybody')}` } as Asker;
    const [employed, agency, unregulated] = await ask({}, asker);
    expect(agency).toEqual({
      rateKey: 'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME',
      amountPence: 2_152,
      freeServiceCount: 0,
      ...agencies,
      boughtCount: 0,
      openBoughtCount: 0,
      buysFew: true,
      sentence:
        'The rate for care at home by an agency is £21.52 an hour. None of the 3 with such a price on 2026-06-01 asks no more than that. Prices go from £22.36 to £23.09, and the median is £22.72.',
    });
    for (const none of [employed, unregulated]) {
      expect(none).toMatchObject({ serviceCount: 0, medianPence: null, boughtCount: 0, buysFew: false });
      expect(none.sentence).toContain('so nothing can be said of what the rate buys');
    }
  });

  it('are held against those nearby, those of an area, and those whom the rate is for', async () => {
    const near = { ...NEAR_TOWN, withinMetres: 1_000 };
    // Two of the three have a place further off; the third comes to the person.
    expect((await ask({ where: { near } }))[1]).toMatchObject({ serviceCount: 1, highestPence: 2_236 });
    expect((await ask({ where: { areaServed: 'whickham' } }))[1]).toMatchObject({
      serviceCount: 1,
      medianPence: 2_272,
    });
    const listed = { supports: ['CARE_AT_HOME'], agreedToListingOn: '2026-05-20' };
    for (const [amountPence, isOpenToNewPeople] of [
      [1_400, false],
      [0, true],
      [1_700, true],
    ]) {
      await change(app, OF_DEVON, 'listService', 'service { id }', {
        ...listed,
        kind: 'PERSONAL_ASSISTANT',
        name: `At ${amountPence}`,
        providedBy: 'Somebody',
        isOpenToNewPeople,
        prices: [{ unit: 'HOUR', amountPence }],
      });
    }
    const [employed, agency] = await ask();
    expect(agency.serviceCount).toBe(3);
    // £14.52 buys the one at £14.00, who is full; the free one is apart.
    expect(employed).toMatchObject({
      serviceCount: 2,
      freeServiceCount: 1,
      medianPence: 1_550,
      boughtCount: 1,
      openBoughtCount: 0,
      buysFew: false,
    });
    expect(employed.sentence).toBe(
      'The rate for care at home by a personal assistant who is employed is £14.52 an hour. 1 of the 2 with such a price on 2026-06-01 asks no more than that, none of them takes new people. Prices go from £14.00 to £17.00, and the median is £15.50. 1 more costs nothing.',
    );
  });

  it('warn in a draft that buys fewer than half, and no longer once it buys them', async () => {
    const editor: Asker = { role: 'POLICY_EDITOR', council: 'devon' };
    const fields = `policyChange { id version warnings { area code path message expected source } ratesBesideLocalPrices { ${BESIDE} } }`;
    const draft = await change(app, editor, 'draftPolicyChange', fields, {
      area: 'planning',
      effectiveFrom: '2026-07-01',
      startFrom: { inForce: true },
      note: 'Illustrative.',
    });
    const RATE = 'rates.CARE_AT_HOME-AGENCY-HOUR-ANY_TIME.amountPence';
    const rated = (found: { code: string }[]) => found.filter(({ code }) => code.startsWith('RATE_'));
    expect(rated(draft.policyChange.warnings)).toEqual([
      {
        area: 'planning',
        code: 'RATE_BUYS_FEW_LOCAL_SERVICES',
        path: RATE,
        message: expect.stringContaining('None of the 3 with such a price on 2026-07-01'),
        expected: '£22.72 or more, at which half of them could be bought',
        source: 'Care Act 2014, section 26, and care and support statutory guidance, chapter 11',
      },
    ]);
    expect(draft.policyChange.ratesBesideLocalPrices[1]).toMatchObject({ ...agencies, boughtCount: 0 });
    const { policyChange } = await change(app, editor, 'editPolicyChange', fields, {
      changeId: draft.policyChange.id,
      expectedVersion: draft.policyChange.version,
      set: [{ path: RATE, value: '2272' }],
    });
    expect(rated(policyChange.warnings)).toEqual([]);
    expect(policyChange.ratesBesideLocalPrices[1]).toMatchObject({ boughtCount: 2, buysFew: false });
    const other = await change(app, editor, 'draftPolicyChange', fields, {
      area: 'reviews',
      effectiveFrom: '2026-07-01',
      startFrom: { inForce: true },
      note: 'Illustrative.',
    });
    expect(other.policyChange.ratesBesideLocalPrices).toBeNull();
  });

  it('are none where the council publishes none, no matter the directory, and are not for a provider', async () => {
    expect(await ask({}, PRACTITIONER)).toEqual([]);
    const before = await app.ask(OF_DEVON, ASK, { on: '2026-03-31' });
    expect(before.errors?.[0]?.extensions.code).toBe('POLICY_NOT_IN_FORCE');
    const provider = { role: 'PROVIDER', council: 'devon', person: idOf('nobody') } as Asker;
    const refused = await app.ask(provider, ASK, {});
    expect(refused.data?.ratesBesideLocalPrices ?? null).toBeNull();
    expect(refused.errors).toBeDefined();
  });
});
