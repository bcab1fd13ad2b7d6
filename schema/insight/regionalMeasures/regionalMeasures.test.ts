import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import { insertPeople, type PersonGiven, publishMeasures, several } from '../measures/measures.testing.ts';

const [QUARTER, YEAR_END] = ['2025-12-31', '2026-03-31'];
const SOUTH_EAST: Asker = { role: 'REGIONAL_ANALYST', region: 'E12000008' };
const ENGLAND: Asker = { role: 'REGIONAL_ANALYST', region: 'E92000001' };
const commissionerOf = (council: string): Asker => ({ role: 'COMMISSIONER', council });

const SPREAD = 'spread { count minimum lowerQuartile median upperQuartile maximum }';
const VALUES = 'values { council { slug } numerator denominator percentage missing rank isOutlier }';
const REGIONAL = `query($on: Date!, $councils: [String!]) { regionalMeasures(on: $on, councils: $councils) { on
  measures { key definition age ${SPREAD} ${VALUES} }
  options { deploymentOption ${SPREAD} values { council { slug } people percentage rank isOutlier } }
  councils { council { slug } publicationNumber correctionReason publishedAt takeUp { people isExact groups { dimension key people } } } } }`;
const HISTORY = `query($from: Date!, $to: Date!) { regionalMeasureHistory(
  measure: DIRECT_PAYMENTS, definition: SNAPSHOT, age: ALL, from: $from, to: $to) { days { on ${SPREAD} ${VALUES} } } }`;
const BESIDE = `query($on: Date!, $path: String!) { policyBesideMeasure(on: $on, measure: DIRECT_PAYMENTS,
  definition: SNAPSHOT, age: ALL, area: reviews, path: $path, policyAsOf: "2026-06-01") { label unit pairs { council { slug } value percentage missing } } }`;

const OPTIONS = 'options { deploymentOption people }';

const older = (
  option: PersonGiven['support'][number]['option'],
  from = '2025-04-01',
  until = '2026-09-01',
): PersonGiven => ({ bornOn: '1940-05-05', support: [{ option, from, until }] });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('barnsley', 'slough', 'west-sussex', 'devon');
  await insertPeople(app, 'barnsley', [
    ...several(199, older('DIRECT_PAYMENT')),
    ...several(249, older('VIRTUAL_BUDGET')),
    ...several(4, older('INDIVIDUAL_SERVICE_FUND')),
  ]);
  await insertPeople(app, 'slough', [
    ...several(3, older('DIRECT_PAYMENT')),
    ...several(30, older('COMMISSIONED')),
  ]);
  // 40 of 100 at the end of the year, and then 60 of 120.
  await insertPeople(app, 'west-sussex', [
    ...several(40, older('DIRECT_PAYMENT')),
    ...several(60, older('VIRTUAL_BUDGET')),
    ...several(20, older('DIRECT_PAYMENT', '2026-01-10')),
  ]);
  await insertPeople(app, 'devon', several(20, older('DIRECT_PAYMENT')));
  await publishMeasures(app, 'west-sussex', QUARTER);
  for (const council of ['barnsley', 'slough', 'west-sussex']) await publishMeasures(app, council, YEAR_END);
});
afterAll(() => app.stop());

// biome-ignore lint/suspicious/noExplicitAny: what comes back over HTTP.
async function asked(asker: Asker, query: string, variables: object): Promise<any> {
  const { data, errors } = await app.ask(asker, query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as object)[0];
}
const codeOf = async (asker: Asker, query: string, variables: object) =>
  (await app.ask(asker, query, variables as Record<string, unknown>)).errors?.[0]?.extensions.code;
async function file(path: string, asker: Asker) {
  const headers = { authorization: `Bearer ${await app.token(asker)}` };
  const response = await fetch(`${app.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a regional body', () => {
  it('reads the published figures of its own councils side by side, with the place of each and the spread', async () => {
    const { measures, options, councils } = await asked(ENGLAND, REGIONAL, { on: YEAR_END });
    const row = measures.find(
      (one: { key: string; definition: string; age: string }) =>
        one.key === 'DIRECT_PAYMENTS' && one.definition === 'SNAPSHOT' && one.age === 'ALL',
    );
    // 200 of 450, nothing published, 3 people hidden, and 60 of 120.
    expect(row.values).toEqual([
      figure('barnsley', [200, 450, '44.4'], null, 2),
      figure('devon', [null, null, null], 'NOT_PUBLISHED', null),
      figure('slough', [null, 35, null], 'SMALL_NUMBER', null),
      figure('west-sussex', [60, 120, '50.0'], null, 1),
    ]);
    // From 44.4 to 50.0 in quarters of 1.4.
    expect(row.spread).toEqual({
      count: 2,
      minimum: '44.4',
      lowerQuartile: '45.8',
      median: '47.2',
      upperQuartile: '48.6',
      maximum: '50.0',
    });
    const shares = Object.fromEntries(
      options.map(
        ({ deploymentOption, values }: { deploymentOption: string; values: { people: number }[] }) => [
          deploymentOption,
          values.map(({ people }) => people),
        ],
      ),
    );
    // Story 12: of Barnsley the four are hidden, and one cell more.
    expect(shares).toMatchObject({
      DIRECT_PAYMENT: [200, null, null, 60],
      VIRTUAL_BUDGET: [null, null, 0, 60],
      INDIVIDUAL_SERVICE_FUND: [null, null, 0, 0],
      TRUST: [0, null, 0, 0],
    });
    expect(councils.map(({ publicationNumber }: { publicationNumber: number }) => publicationNumber)).toEqual(
      [1, null, 1, 1],
    );
    expect(councils[1]).toMatchObject({ publishedAt: null, takeUp: null });
    expect(councils[0].takeUp).toMatchObject({ people: 450, isExact: false });
  });

  it('sees of other regions nothing, and of its own nothing that is not published', async () => {
    const { councils } = await asked(SOUTH_EAST, REGIONAL, { on: YEAR_END });
    expect(councils.map(({ council }: { council: { slug: string } }) => council.slug)).toEqual([
      'slough',
      'west-sussex',
    ]);
    expect(await codeOf(SOUTH_EAST, REGIONAL, { on: YEAR_END, councils: ['slough', 'barnsley'] })).toBe(
      'COUNCIL_NOT_FOUND',
    );
    const northEast: Asker = { role: 'REGIONAL_ANALYST', region: 'E12000001' };
    expect((await asked(northEast, REGIONAL, { on: YEAR_END })).councils).toEqual([]);
    expect(await codeOf({ role: 'REGIONAL_ANALYST' }, REGIONAL, { on: YEAR_END })).toBe('FORBIDDEN');
    for (const role of ['COMMISSIONER', 'DIRECTOR', 'COUNCIL_ADMINISTRATOR', 'PRACTITIONER'] as const)
      expect(await codeOf({ role, council: 'slough' }, REGIONAL, { on: YEAR_END })).toBe('FORBIDDEN');
    for (const query of ['{ measures(on: "2026-03-31") { key } }', '{ people { nodes { id } } }'])
      expect(await codeOf(SOUTH_EAST, query, {})).toBe('FORBIDDEN');
    expect(await codeOf(SOUTH_EAST, REGIONAL, { on: '2026-03-30' })).toBe('BAD_USER_INPUT');
  });

  it('reads all councils in one statement, and nothing of a council’s records', async () => {
    app.statements.length = 0;
    await asked(ENGLAND, REGIONAL, { on: YEAR_END });
    expect(app.statements).toHaveLength(1);
    expect(app.statements[0]).not.toMatch(/person|support_plan|budget/);
  });

  it('reads how a measure changed, quarter by quarter', async () => {
    const { days } = await asked(ENGLAND, HISTORY, { from: '2025-01-01', to: YEAR_END });
    const shown = days.map(({ on, values }: { on: string; values: { percentage: string }[] }) => [
      on,
      values.map(({ percentage }) => percentage),
    ]);
    expect(shown).toEqual([
      [QUARTER, ['40.0']],
      [YEAR_END, ['44.4', null, '50.0']],
    ]);
  });

  it('reads a setting beside a measure as plain pairs', async () => {
    const { label, pairs } = await asked(ENGLAND, BESIDE, { on: YEAR_END, path: 'firstReviewWeeks' });
    expect(label).not.toBe('');
    expect(
      pairs.map(({ council, percentage }: { council: { slug: string }; percentage: string }) => [
        council.slug,
        percentage,
      ]),
    ).toEqual([
      ['barnsley', '44.4'],
      ['devon', null],
      ['slough', null],
      ['west-sussex', '50.0'],
    ]);
    const policies = await asked(
      ENGLAND,
      '{ comparePolicies(areas: [reviews], asOf: "2026-06-01") { path values { councilSlug value } } }',
      {},
    );
    const { values } = policies.find(({ path }: { path: string }) => path === 'firstReviewWeeks');
    expect(pairs.map(({ value }: { value: string }) => value)).toEqual(
      values.map(({ value }: { value: string }) => value),
    );
    expect(await codeOf(ENGLAND, BESIDE, { on: YEAR_END, path: 'none' })).toBe('BAD_USER_INPUT');
  });
});

describe('the figures as files', () => {
  const PATH = '/downloads/published-measures';

  it('hold what the query answers, and what is hidden is hidden in them', async () => {
    const found = await asked(SOUTH_EAST, REGIONAL, { on: YEAR_END });
    const json = await file(`${PATH}.json?on=${YEAR_END}`, SOUTH_EAST);
    const { measures } = JSON.parse(json.text);
    expect(measures).toMatchObject(
      found.measures.map(({ values, ...row }: { values: object[] }) => ({
        ...row,
        values: values.map((value) => ({ ...value, council: expect.anything() })),
      })),
    );
    const csv = await file(`${PATH}.csv?on=${YEAR_END}`, SOUTH_EAST);
    expect(csv.headers.get('content-disposition')).toContain(`published-measures-${YEAR_END}.csv`);
    const lines = csv.text.split('\r\n');
    expect(lines.some((line) => line.includes('barnsley'))).toBe(false);
    expect(lines.find((line) => line.startsWith('MEASURE,DIRECT_PAYMENTS,SNAPSHOT,ALL,slough'))).toMatch(
      /,,35,,SMALL_NUMBER,/,
    );
    expect(lines.find((line) => line.startsWith('OPTION,DIRECT_PAYMENT,SNAPSHOT,,west-sussex'))).toMatch(
      /,60,120,50,,10000,1,/,
    );
    expect(lines.find((line) => line.startsWith('OPTION,DIRECT_PAYMENT,SNAPSHOT,,slough'))).toMatch(
      /,,35,,SMALL_NUMBER,,,/,
    );
  });

  it('and as a page that can be printed', async () => {
    const { status, headers, text } = await file(`${PATH}.html?on=${YEAR_END}`, SOUTH_EAST);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<html lang="en-GB"');
    expect(text).toContain('Published figures of 2 councils on 31 March 2026');
    expect(text).toContain('<tr><th scope="row">Slough');
    expect(text).toContain('hidden: a small number');
    expect(text).toContain('One council shows a share: from 50.0% to 50.0%');
    expect(text).not.toContain('Barnsley');
  });

  it('are for nobody else, and need a day', async () => {
    for (const form of ['csv', 'json', 'html']) {
      expect((await file(`${PATH}.${form}?on=${YEAR_END}`, commissionerOf('slough'))).status).toBe(403);
      expect((await file(`${PATH}.${form}?on=${YEAR_END}`, { role: 'REGIONAL_ANALYST' })).status).toBe(403);
      expect((await file(`${PATH}.${form}`, SOUTH_EAST)).status).toBe(400);
    }
  });
});

describe('publishing', () => {
  const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
    userErrors.map(({ code, path }) => [code, ...path]);
  const kept = () => countRows(app.database, 'published_measure');

  it('shows what is published with who did it, and hides of Barnsley the four and the cell beside it', async () => {
    const { data } = await app.ask(
      commissionerOf('barnsley'),
      `{ measurePublications { nodes { countedOn number reason publishedBy takeUp { isExact people ${OPTIONS} } } } }`,
    );
    expect(data.measurePublications.nodes).toMatchObject([
      { countedOn: YEAR_END, number: 1, reason: null, publishedBy: 'test-director', takeUp: { people: 450 } },
    ]);
    const shown = data.measurePublications.nodes[0].takeUp.options.map(
      ({ deploymentOption, people }: { deploymentOption: string; people: number }) => [
        deploymentOption,
        people,
      ],
    );
    expect(Object.fromEntries(shown)).toMatchObject({
      DIRECT_PAYMENT: 200,
      VIRTUAL_BUDGET: null,
      INDIVIDUAL_SERVICE_FUND: null,
      TRUST: 0,
    });
  });

  it.each([
    ['a day within a quarter', { on: '2026-03-30' }, ['NOT_QUARTER_END', 'on']],
    ['a quarter that is not over', { on: '2026-06-30' }, ['QUARTER_NOT_OVER', 'on']],
    ['an earlier quarter', { on: '2025-12-31' }, ['LATER_QUARTER_PUBLISHED', 'on']],
    ['the same day without a reason', {}, ['CORRECTION_REASON_MISSING', 'reason']],
    ['the same day for a blank reason', { reason: ' ' }, ['CORRECTION_REASON_MISSING', 'reason']],
    ['the same day for too long a reason', { reason: 'x'.repeat(5_001) }, ['TEXT_TOO_LONG', 'reason']],
  ])(
    'is refused for %s, and nothing is kept',
    async (_, given: { on?: string; reason?: string }, expected) => {
      const before = await kept();
      const answer = await publishMeasures(app, 'barnsley', given.on ?? YEAR_END, given);
      expect([answer.publishedMeasure, codes(answer)]).toEqual([null, [expected]]);
      expect(await kept()).toBe(before);
    },
  );

  it('is refused with a reason where nothing is replaced, and a dry run keeps nothing', async () => {
    const before = await kept();
    expect(codes(await publishMeasures(app, 'devon', YEAR_END, { reason: 'A mistake.' }))).toEqual([
      ['CORRECTION_REASON_NEEDLESS', 'reason'],
    ]);
    expect((await publishMeasures(app, 'devon', YEAR_END, { dryRun: true })).publishedMeasure.number).toBe(1);
    expect(await kept()).toBe(before);
  });

  it('is for heads of service and directors only', async () => {
    const before = await kept();
    for (const role of ['COMMISSIONER', 'TEAM_MANAGER', 'COUNCIL_ADMINISTRATOR', 'PRACTITIONER'] as const)
      await expect(publishMeasures(app, 'devon', YEAR_END, { role })).rejects.toThrow('FORBIDDEN');
    expect(await kept()).toBe(before);
  });

  it('replaces figures with a reason, and what was hidden stays hidden although there are more people now', async () => {
    const shown = async () => {
      const { councils, measures } = await asked(SOUTH_EAST, REGIONAL, {
        on: YEAR_END,
        councils: ['slough'],
      });
      const { publicationNumber, correctionReason } = councils[0];
      const { numerator, denominator } = measures.find(
        ({ key }: { key: string }) => key === 'DIRECT_PAYMENTS',
      ).values[0];
      return { publicationNumber, correctionReason, numerator, denominator };
    };
    await insertPeople(app, 'slough', several(50, older('DIRECT_PAYMENT')));
    // Not counted again before it is published again.
    expect(await shown()).toMatchObject({ publicationNumber: 1, numerator: null, denominator: 35 });
    const reason = 'Fifty records came late.';
    expect((await publishMeasures(app, 'slough', YEAR_END, { reason })).publishedMeasure).toMatchObject({
      number: 2,
      reason,
    });
    // 53 of 83 by now.
    expect(await shown()).toEqual({
      publicationNumber: 2,
      correctionReason: reason,
      numerator: null,
      denominator: 85,
    });
    const { data } = await app.ask(
      commissionerOf('slough'),
      '{ measurePublications { nodes { number reason } } }',
    );
    expect(data.measurePublications.nodes).toEqual([
      { number: 2, reason },
      { number: 1, reason: null },
    ]);
  });

  it('is once, however many publish at one moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => publishMeasures(app, 'devon', YEAR_END)));
    expect(answers.flatMap(codes)).toEqual([
      ['CORRECTION_REASON_MISSING', 'reason'],
      ['CORRECTION_REASON_MISSING', 'reason'],
    ]);
  });
});

function figure(
  slug: string,
  [numerator, denominator, percentage]: readonly (number | string | null)[],
  missing: string | null,
  rank: number | null,
) {
  return { council: { slug }, numerator, denominator, percentage, missing, rank, isOutlier: false };
}
