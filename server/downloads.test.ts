import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAt, recordVersion } from '../schema/insight/comparison/comparison.testing.ts';
import { type Asker, startTestApp, type TestApp } from './testing/app.ts';
import { type RowWatch, watchRows } from './testing/schemaWalkTables.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const FORMULA = '=HYPERLINK("https://example.org","Click")';
const PATHS = ['policy-comparison', 'allocation-comparison', 'policy-history'].flatMap((name) =>
  ['csv', 'json'].map((form) => `/downloads/${name}.${form}`),
);
const COUNCILS = ['devon', 'gateshead', 'oldham'];
/** What each needs to be answered. */
const NEEDED = '?area=reviews&path=firstReviewWeeks';

let app: TestApp;
let watch: RowWatch;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(...COUNCILS);
  const decided = [
    { slug: 'oldham', area: 'reviews', path: 'laterFirstReviewReason', value: FORMULA },
    { slug: 'gateshead', area: 'resourceAllocation', path: 'tablesArePublished', value: false },
  ] as const;
  for (const version of decided) {
    const dates = { effectiveFrom: '2026-05-01', recordedAt: '2026-06-01T09:30:00Z' };
    await publishAt(app, await recordVersion(app, { ...version, ...dates }), '2026-06-01T10:00:00Z');
  }
  app.setToday('2026-06-02');
  watch = await watchRows(app.database);
});
afterAll(async () => {
  await watch.end();
  await app.stop();
});

async function get(path: string, asker: Asker | null = analyst, init: RequestInit = {}) {
  const headers: Record<string, string> = asker ? { authorization: `Bearer ${await app.token(asker)}` } : {};
  const response = await fetch(`${app.url}${path}`, { ...init, headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Which leaves a byte order mark out.
  const text = new TextDecoder().decode(bytes);
  return { status: response.status, headers: response.headers, bytes, text };
}

/** The lines of a CSV file by the names in its header, as RFC 4180 reads them. */
function linesOf(csv: string): Record<string, string>[] {
  expect(csv.endsWith('\r\n')).toBe(true);
  const cells: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') cells.push([]);
  }
  const [header = [], ...rows] = cells.slice(0, -1);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] as string]));
  });
}

describe('a comparison of settings', () => {
  it('holds in both forms what the query answers', async () => {
    const query = `{ comparePolicies(councils: ${JSON.stringify(COUNCILS)}, areas: [reviews, riskEnablement], differsFrom: "devon") { area path label within unit
      comparedIn spread { count minimum lowerQuartile median upperQuartile maximum } differs lowest highest choices { choice councils }
      values { councilSlug value comparedValue basis source publishedOn appliesFrom
      entries { path basis source publishedOn appliesFrom } withheld isInForce isEmergency isOutlier differs } } }`;
    const { data } = await app.ask(analyst, query);
    const search = '?areas=reviews,riskEnablement&differsFrom=devon';
    const json = await get(`/downloads/policy-comparison.json${search}`);
    expect(json.status).toBe(200);
    expect(JSON.parse(json.text)).toEqual(data.comparePolicies);

    const csv = await get(`/downloads/policy-comparison.csv${search}`);
    const written = (value: unknown) => (value === null ? '' : String(value));
    const disarmed = (text: string | null) => (text?.startsWith('=') ? `'${text}` : written(text));
    // biome-ignore lint/suspicious/noExplicitAny: what came back over HTTP.
    const expected = data.comparePolicies.flatMap((row: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      row.values.map((value: any) => ({
        area: row.area,
        path: row.path,
        within: row.within.join(' › '),
        label: row.label,
        unit: row.unit,
        council: value.councilSlug,
        value: disarmed(value.value),
        'compared in': written(row.comparedIn),
        'compared value': written(value.comparedValue),
        'is outlier': written(value.isOutlier),
        differs: written(value.differs),
        basis: written(value.basis),
        source: written(value.source),
        'published on': written(value.publishedOn),
        'applies from': written(value.appliesFrom),
        withheld: written(value.withheld),
        'in force': written(value.isInForce),
        'is emergency': written(value.isEmergency),
        minimum: written(row.spread?.minimum ?? null),
        'lower quartile': written(row.spread?.lowerQuartile ?? null),
        median: written(row.spread?.median ?? null),
        'upper quartile': written(row.spread?.upperQuartile ?? null),
        maximum: written(row.spread?.maximum ?? null),
      })),
    );
    expect(expected.length).toBeGreaterThan(150);
    expect(linesOf(csv.text)).toEqual(expected);
  });

  it('says what sort of file it is, and that nobody keeps it', async () => {
    const csv = await get('/downloads/policy-comparison.csv?areas=reviews&asOf=2026-05-31');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="policy-comparison-2026-05-31.csv"',
    );
    // Spreadsheets know UTF-8 by its byte order mark.
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.headers.get('cache-control')).toBe('no-store');
    expect(csv.headers.get('x-content-type-options')).toBe('nosniff');
    const json = await get('/downloads/policy-comparison.json?areas=reviews');
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json.headers.get('content-disposition')).toBe(
      'attachment; filename="policy-comparison-2026-06-02.json"',
    );
    const head = await get('/downloads/policy-comparison.json?areas=reviews', analyst, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('runs no formula that a council has written', async () => {
    const { text } = await get('/downloads/policy-comparison.csv?areas=reviews&councils=oldham');
    const cells = linesOf(text).flatMap((line) => Object.values(line));
    expect(cells).toContain(`'${FORMULA}`);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it('leaves the tables out that a council does not publish', async () => {
    const { text } = await get('/downloads/policy-comparison.csv?areas=resourceAllocation');
    const scales = linesOf(text).filter(({ path }) => path?.startsWith('scales.'));
    const byCouncil = Map.groupBy(scales, ({ council }) => council);
    expect(
      byCouncil.get('gateshead')?.every(({ value, withheld }) => value === '' && withheld === 'true'),
    ).toBe(true);
    expect(byCouncil.get('devon')?.some(({ value }) => value !== '')).toBe(true);
  });
});

describe('amounts and histories', () => {
  it('of standard profiles are what the query answers, without the working that is kept back', async () => {
    const query = `{ compareStandardProfiles(profiles: [OLDER_DAILY_CARE, RURAL_PARENT]) { profile { key } spread { medianPence }
      allocations { council { slug } weeklyAmountPence rank totalPoints steps { sentence } note } } }`;
    const { data } = await app.ask(analyst, query);
    const search = '?profiles=OLDER_DAILY_CARE,RURAL_PARENT';
    const json = await get(`/downloads/allocation-comparison.json${search}`);
    expect(JSON.parse(json.text)).toMatchObject(data.compareStandardProfiles);
    const csv = await get(`/downloads/allocation-comparison.csv${search}`);
    const lines = linesOf(csv.text);
    expect(
      lines.map((line) => [line.profile, line.council, line['weekly amount in pence'], line.rank]),
    ).toEqual(
      data.compareStandardProfiles.flatMap(
        ({ profile, allocations }: { profile: { key: string }; allocations: Record<string, unknown>[] }) =>
          allocations.map(({ council, weeklyAmountPence, rank }) => [
            profile.key,
            (council as { slug: string }).slug,
            String(weeklyAmountPence),
            String(rank),
          ]),
      ),
    );
    const [gateshead] = JSON.parse(json.text)[0].allocations.filter(
      ({ council }: { council: { slug: string } }) => council.slug === 'gateshead',
    );
    expect(gateshead).toMatchObject({ steps: null, totalPoints: null });
  });

  it('of a setting are what the query answers', async () => {
    const query = `{ policyHistory(area: reviews, path: "laterFirstReviewReason", from: "2026-04-15") {
      area path label unit comparedIn councils { council { slug } changes { from value policyNumber withheld } } } }`;
    const { data } = await app.ask(analyst, query);
    const search = '?area=reviews&path=laterFirstReviewReason&from=2026-04-15';
    const json = await get(`/downloads/policy-history.json${search}`);
    expect(JSON.parse(json.text)).toMatchObject(data.policyHistory);
    const { text, headers } = await get(`/downloads/policy-history.csv${search}&councils=oldham`);
    expect(headers.get('content-disposition')).toContain('policy-history-2026-06-02.csv');
    expect(linesOf(text).map((line) => [line.council, line.from, line.value])).toEqual([
      ['oldham', '2026-04-15', ''],
      ['oldham', '2026-05-01', `'${FORMULA}`],
    ]);
  });
});

describe('who downloads', () => {
  const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors[0].extensions.code;

  it('are those who may ask the same of the API, and nothing changes', async () => {
    const before = await watch.fingerprint();
    const fieldOf = { 'policy-comparison': 'comparePolicies', 'policy-history': 'policyHistory' };
    for (const role of ['FINANCE_OFFICER', 'PERSON', 'BROKER', 'SUPPORTER'] as const) {
      const asker: Asker = {
        role,
        council: 'devon',
        ...((role === 'PERSON' || role === 'SUPPORTER') && {
          person: 'person_00000000-0000-7000-8000-000000000001',
        }),
        ...(role === 'SUPPORTER' && { supporter: 'supporter_00000000-0000-7000-8000-000000000001' }),
      };
      for (const [name, field] of Object.entries(fieldOf)) {
        for (const form of ['csv', 'json']) {
          const answer = await get(`/downloads/${name}.${form}${NEEDED}`, asker);
          expect([answer.status, codeOf(answer)], `${role} ${name}`).toEqual([403, 'FORBIDDEN']);
          expect(answer.text).toContain(field);
        }
      }
    }
    for (const path of PATHS) {
      const answer = await get(`${path}${NEEDED}`, null);
      expect([answer.status, codeOf(answer)], path).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    const bad = await fetch(`${app.url}${PATHS[0]}`, { headers: { authorization: 'Bearer nonsense' } });
    expect(bad.status).toBe(401);
    for (const role of ['COMMISSIONER', 'PRACTITIONER', 'AUDITOR'] as const) {
      const search = '?area=reviews&path=firstReviewWeeks';
      expect((await get(`/downloads/policy-history.csv${search}`, { role, council: 'devon' })).status).toBe(
        200,
      );
    }
    expect(await watch.fingerprint()).toEqual(before);
  });

  it.each([
    ['/downloads/policy-comparison.csv?nhsNumber=9434765919', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?asOf=2026-02-30', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?knownAt=yesterday', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?asOf=0000-01-01', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?knownAt=-000001-01-01T00:00:00Z', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-history.csv?area=reviews&path=noticeDays&from=0000-01-01', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?areas=prices', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?onlyDiffering=perhaps', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?councils=devon&councils=oldham', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?councils=de%00von', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?differsFrom=atlantis', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-comparison.csv?councils=atlantis', 404, 'COUNCIL_NOT_FOUND'],
    ['/downloads/policy-history.csv?area=reviews', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-history.csv?area=reviews&path=nothing', 400, 'BAD_USER_INPUT'],
    ['/downloads/policy-history.csv?area=reviews&path=noticeDays&from=2027-01-01', 400, 'BAD_USER_INPUT'],
    ['/downloads/allocation-comparison.json?profiles=ANYBODY', 400, 'BAD_USER_INPUT'],
    ['/downloads/people.csv', 404, 'NOT_FOUND'],
    ['/downloads/', 404, 'NOT_FOUND'],
  ])('%s is %i', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.text).not.toContain('9434765919');
  });

  it('is asked with GET alone', async () => {
    const answer = await get(PATHS[0] as string, analyst, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
