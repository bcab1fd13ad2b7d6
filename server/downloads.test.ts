import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAt, recordVersion } from '../schema/insight/comparison/comparison.testing.ts';
import { type Asker, startTestApp, type TestApp } from './testing/app.ts';
import { queryAll } from './testing/database.ts';
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

describe('what anybody may read', () => {
  const open = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(`${app.url}${path}`, { method, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  // biome-ignore lint/suspicious/noExplicitAny: what came back over HTTP.
  const json = async (path: string): Promise<any> => JSON.parse((await open(path)).text);

  it('is the published policy of a council, each rule with where it comes from, as a comparison shows it', async () => {
    const { data } = await app.ask(
      analyst,
      '{ comparePolicies(councils: ["devon"]) { area path values { value basis source withheld } } }',
    );
    const { council, asOf, areas } = await json('/public/devon/policy');
    expect([council.slug, asOf]).toEqual(['devon', '2026-06-02']);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const shown = areas.flatMap(({ area, settings }: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      settings.map(({ path, value, basis, source }: any) => ({ area, path, value, basis, source })),
    );
    const compared = data.comparePolicies.map(
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      ({ area, path, values: [{ withheld: _none, ...value }] }: any) => ({
        area,
        path,
        ...value,
      }),
    );
    expect(shown).toEqual(compared);
    expect(new Set(shown.map(({ basis }: { basis: string }) => basis))).toContain('ILLUSTRATIVE');
    const later = await json('/public/oldham/policy?areas=reviews&asOf=2026-04-30');
    expect(later.areas.map(({ area, version }: never) => [area, version])).toMatchObject([
      ['reviews', { number: 1 }],
    ]);
  });

  it('leaves out the tables that a council does not publish, and says so', async () => {
    const { areas } = await json('/public/gateshead/policy?areas=resourceAllocation');
    expect(areas).toMatchObject([{ withholdsTables: true }]);
    expect(areas[0].settings.filter(({ path }: { path: string }) => path.startsWith('scales'))).toEqual([]);
    expect(areas[0].settings.length).toBeGreaterThan(0);
    expect((await open('/public/gateshead/policy.html')).text).toContain(
      'does not publish the points and prices',
    );
  });

  it('is a guide from contact to review, by the same figures', async () => {
    const guide = await json('/public/devon/guide');
    const { areas } = await json('/public/devon/policy');
    const origins = new Map<string, unknown>(
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      areas.flatMap(({ area, settings }: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        settings.map(({ path, basis, source }: any) => [`${area} ${path}`, { basis, source }]),
      ),
    );
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const facts = guide.steps.flatMap(({ timeLimit, rules }: any) => [
      ...(timeLimit ? [timeLimit] : []),
      ...rules,
    ]);
    expect(facts.length).toBeGreaterThan(25);
    for (const fact of facts)
      expect(fact, fact.path).toMatchObject(origins.get(`${fact.area} ${fact.path}`) as object);
    const review = guide.steps.find(({ key }: { key: string }) => key === 'REVIEW');
    const checks = guide.steps.find(({ key }: { key: string }) => key === 'CHECKS');
    expect(checks.timeLimit.sentence).toMatch(
      /^The usual look at the money comes every \d+ (weeks|months)\.$/,
    );
    const weeks = areas
      .at(-1)
      .settings.find(({ path }: { path: string }) => path === 'firstReviewWeeks').value;
    expect(review.timeLimit.sentence).toBe(
      `The first review is at most ${weeks} weeks after support starts.`,
    );
  });

  it.each(['/public/oldham/policy.html', '/public/oldham/guide.html'])(
    'is a page that runs nothing: %s',
    async (path) => {
      const { status, headers, text } = await open(path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(text).not.toMatch(/<script|<img| on[a-z]+=|"=HYPERLINK|undefined|null/);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text).toContain('Illustrative');
      expect(text.match(/<table/g)?.length).toBe(text.match(/<caption>/g)?.length);
    },
  );

  it('may be kept by anybody, and whoever has it is not sent it again', async () => {
    const first = await open('/public/devon/guide', { origin: 'https://anywhere.example' });
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect([...first.headers.keys()].filter((name) => /cookie|authenticate/.test(name))).toEqual([]);
    const etag = first.headers.get('etag') as string;
    const known = await open('/public/devon/guide', { 'if-none-match': etag });
    expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await open('/public/devon/guide', {}, 'HEAD');
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
    // No token is looked at, as none is needed.
    const withToken = await open('/public/devon/guide', { authorization: 'Bearer nonsense' });
    expect([withToken.status, withToken.text]).toEqual([200, first.text]);
  });

  it('is nothing of a council that is not there, is being prepared or is a sandbox', async () => {
    for (const slug of ['being-prepared', 'devon-sandbox']) {
      const isSandbox = slug === 'devon-sandbox';
      await queryAll(
        app.database,
        `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at, live_at, sandbox_of)
         select gen_random_uuid(), $1, $1, 'E12000001', '[]', now(), $2::timestamptz, (select tenant_id from council where slug = $3)`,
        [slug, isSandbox ? '2026-06-01T09:00:00Z' : null, isSandbox ? 'devon' : null],
      );
    }
    const before = await watch.fingerprint();
    const answers: unknown[] = [];
    for (const slug of ['atlantis', 'being-prepared', 'devon-sandbox', '9434765919']) {
      const { status, headers, text } = await open(`/public/${slug}/policy`);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
      const { requestId: _one, ...problem } = JSON.parse(text);
      answers.push(problem);
    }
    expect(answers[0]).toMatchObject({ status: 404, code: 'COUNCIL_NOT_FOUND', title: 'Nothing found here' });
    expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))).toBe(true);
    const asPage = await open('/public/atlantis/policy.html');
    expect([asPage.status, asPage.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(asPage.text).toContain('No council on this platform has that short name');
    const wrong = await open('/public/devon/policy?asOf=yesterday');
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([400, 'BAD_USER_INPUT']);
    const posted = await open('/public/devon/policy', {}, 'POST');
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await watch.fingerprint()).toEqual(before);
  });
});
