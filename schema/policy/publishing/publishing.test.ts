import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { versionInForce } from '../../../tenants/policy/versions.ts';
import { bare, publishAt, recordVersion, withdrawAt } from '../../insight/comparison/comparison.testing.ts';

const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'devon' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const PUBLISH = `mutation($versionId: ID!, $key: String) { publishPolicyVersion(input: { versionId: $versionId, idempotencyKey: $key }) {
  policyVersion { id number area publishedAt } userErrors { code message path } } }`;
const LIMIT = `query($asOf: Date, $knownAt: DateTime) { comparePolicies(councils: ["devon"], areas: [smallPayments], asOf: $asOf, knownAt: $knownAt) {
  path values { value } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon', 'oldham');
});
afterAll(() => app.stop());

const publish = (versionId: string, asker: Asker = administrator, key?: string) =>
  app.ask(asker, PUBLISH, { versionId, key });
/** What the regional body sees of one setting of Devon's. */
async function shown(path: string, when: { asOf?: string; knownAt?: string } = {}): Promise<string> {
  const { data } = await app.ask(analyst, LIMIT, when);
  return data.comparePolicies.find((row: { path: string }) => row.path === path).values[0].value;
}
const laterLimit = (pence: number, effectiveFrom: string, recordedAt: string) =>
  recordVersion(app, {
    slug: 'devon',
    area: 'smallPayments',
    effectiveFrom,
    recordedAt,
    path: 'limitPerYearPence',
    value: pence,
  });
const published = () => countRows(app.database, 'published_policy');

describe('a council administrator', () => {
  it('makes a version public, which a regional body sees from then on', async () => {
    app.setToday('2026-06-02');
    const first = await shown('limitPerYearPence', { asOf: '2026-09-01' });
    const versionId = await laterLimit(77_700, '2026-09-01', '2026-06-01T12:00:00Z');
    expect(await shown('limitPerYearPence', { asOf: '2026-09-01' })).toBe(first);

    const { data, errors } = await publish(versionId, administrator, 'once');
    expect(errors).toBeUndefined();
    expect(data.publishPolicyVersion).toEqual({
      policyVersion: {
        id: versionId,
        number: 2,
        area: 'smallPayments',
        publishedAt: '2026-06-02T08:00:00.000Z',
      },
      userErrors: [],
    });
    expect(await shown('limitPerYearPence', { asOf: '2026-09-01' })).toBe('77700');
    expect(await shown('limitPerYearPence', { asOf: '2026-08-31' })).toBe(first);
    const before = '2026-06-02T07:59:59.999Z';
    expect(await shown('limitPerYearPence', { asOf: '2026-09-01', knownAt: before })).toBe(first);

    const again = await publish(versionId, administrator, 'once');
    expect(again.data).toEqual(data);
    const entries = await queryAll(
      app.database,
      `select actor_role, subject_id from audit_entry where action = 'publishPolicyVersion'`,
    );
    expect(entries).toEqual([{ actor_role: 'COUNCIL_ADMINISTRATOR', subject_id: bare(versionId) }]);
  });

  it('sees of each version whether and when it is public', async () => {
    await laterLimit(88_800, '2026-10-01', '2026-06-02T12:00:00Z');
    const { data } = await app.ask(
      administrator,
      '{ policyVersions(area: smallPayments) { number publishedAt } }',
    );
    expect(data.policyVersions).toEqual([
      { number: 3, publishedAt: null },
      { number: 2, publishedAt: '2026-06-02T08:00:00.000Z' },
      { number: 1, publishedAt: '2026-06-01T08:00:00.000Z' },
    ]);
  });

  it('is refused a version that is public already, or that was withdrawn, or that is another council’s', async () => {
    app.setToday('2026-06-04');
    const withdrawn = await laterLimit(99_900, '2026-11-01', '2026-06-03T09:00:00Z');
    await withdrawAt(app, withdrawn, '2026-06-03T12:00:00Z');
    const ids = await queryAll<{ id: string; slug: string }>(
      app.database,
      `select v.id, c.slug from policy_version v join council c using (tenant_id) where area = 'smallPayments' and number = 1 order by slug`,
    );
    const [own, theirs] = ids.map(({ id }) => `policy_${id}`) as [string, string];
    const before = await published();
    const refusals = [];
    for (const versionId of [own, withdrawn, theirs, 'policy_00000000-0000-7000-8000-000000000000', 'x']) {
      const { data } = await publish(versionId);
      expect(data.publishPolicyVersion.policyVersion).toBeNull();
      refusals.push(...data.publishPolicyVersion.userErrors);
    }
    expect(refusals.map(({ code, path }) => [code, path])).toEqual([
      ['ALREADY_PUBLISHED', ['versionId']],
      ['VERSION_WITHDRAWN', ['versionId']],
      ['NOT_FOUND', ['versionId']],
      ['NOT_FOUND', ['versionId']],
      ['NOT_FOUND', ['versionId']],
    ]);
    expect(refusals[0].message).toContain('published on 2026-06-01');
    expect(refusals[2].message).toBe(refusals[3].message);
    expect(await published()).toBe(before);
  });

  it('publishes once, however many do so at one moment', async () => {
    const versionId = await laterLimit(55_500, '2027-01-01', '2026-06-04T08:30:00Z');
    const before = await published();
    const others = ['devon', 'devon', 'devon'].map(() => publish(versionId));
    const answers = await Promise.all(others);
    const codes = answers.map(({ data }) => data.publishPolicyVersion.userErrors[0]?.code ?? 'PUBLISHED');
    expect(codes.sort()).toEqual(['ALREADY_PUBLISHED', 'ALREADY_PUBLISHED', 'PUBLISHED']);
    expect(await published()).toBe(before + 1);
  });

  it('waits for whoever withdraws the version at the same moment, and is refused', async () => {
    const versionId = await laterLimit(44_400, '2027-01-02', '2026-06-04T08:40:00Z');
    const before = await published();
    const client = new Client({ connectionString: app.database.superuserUrl });
    await client.connect();
    await client.query('begin');
    await client.query(
      `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason)
       select tenant_id, id, '2026-06-04T08:45:00Z', 'approver', 'Not agreed.' from policy_version where id = $1`,
      [bare(versionId)],
    );
    const waiting = publish(versionId);
    await expect
      .poll(() => queryAll(app.database, `select from pg_locks where locktype = 'advisory' and not granted`))
      .toHaveLength(1);
    await client.query('commit');
    await client.end();
    expect((await waiting).data.publishPolicyVersion.userErrors).toMatchObject([
      { code: 'VERSION_WITHDRAWN' },
    ]);
    expect(await published()).toBe(before);
  });

  it('is the only one who may', async () => {
    const versionId = await laterLimit(66_600, '2026-12-01', '2026-06-04T09:00:00Z');
    const before = await published();
    for (const role of ['POLICY_EDITOR', 'POLICY_APPROVER', 'COMMISSIONER', 'DIRECTOR'] as const) {
      const { errors } = await publish(versionId, { role, council: 'devon' });
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    expect((await publish(versionId, analyst)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await published()).toBe(before);
  });
});

describe('what counts as published', () => {
  it('ends when a version is withdrawn before its first day, and did count until then', async () => {
    const asOf = '2027-03-01';
    app.setToday('2026-06-06');
    const standing = await shown('limitPerPaymentPence', { asOf });
    const versionId = await recordVersion(app, {
      slug: 'devon',
      area: 'smallPayments',
      effectiveFrom: '2027-02-01',
      recordedAt: '2026-06-05T09:00:00Z',
      path: 'limitPerPaymentPence',
      value: 12_300,
    });
    await publish(versionId);
    expect(await shown('limitPerPaymentPence', { asOf })).toBe('12300');
    await withdrawAt(app, versionId, '2026-06-07T09:00:00Z');
    app.setToday('2026-06-08');
    expect(await shown('limitPerPaymentPence', { asOf })).toBe(standing);
    expect(await shown('limitPerPaymentPence', { asOf, knownAt: '2026-06-07T08:59:59Z' })).toBe('12300');
    expect(await shown('limitPerPaymentPence', { asOf, knownAt: '2026-06-07T09:00:00Z' })).toBe(standing);
  });

  it('is chosen by the one rule for versions, on every day and as known at every moment', async () => {
    app.setToday('2026-06-20');
    const plan = [
      [5_000_00, '2028-01-01', '2026-06-10T09:00:00Z', '2026-06-10T10:00:00Z', null],
      [5_100_00, '2028-06-01', '2026-06-11T09:00:00Z', '2026-06-14T10:00:00Z', '2026-06-16T09:00:00Z'],
      [5_200_00, '2028-01-01', '2026-06-12T09:00:00Z', '2026-06-13T10:00:00Z', null],
      [5_300_00, '2028-03-01', '2026-06-15T09:00:00Z', '2026-06-15T10:00:00Z', null],
    ] as const;
    const ids: string[] = [];
    for (const [pence, effectiveFrom, recordedAt] of plan) {
      ids.push(await laterLimit(pence, effectiveFrom, recordedAt));
    }
    for (const [index, [, , , publishedAt, withdrawnAt]] of plan.entries()) {
      const id = ids[index] as string;
      await publishAt(app, id, publishedAt);
      if (withdrawnAt) await withdrawAt(app, id, withdrawnAt);
    }
    const versions = await queryAll<Parameters<typeof versionInForce>[0][number] & { limit: string }>(
      app.database,
      `select p.number, p.effective_from::text as "effectiveFrom", p.settings ->> 'limitPerYearPence' as limit,
         to_json(p.published_at) #>> '{}' as "recordedAt", to_json(w.withdrawn_at) #>> '{}' as "withdrawnAt"
       from published_policy p join council c using (tenant_id) left join published_withdrawal w using (tenant_id, policy_version_id)
       where c.slug = 'devon' and p.area = 'smallPayments'`,
    );
    expect(versions.length).toBeGreaterThan(plan.length);
    const seen = new Set<string>();
    for (const asOf of ['2027-12-31', '2028-01-01', '2028-03-01', '2028-05-31', '2028-06-01']) {
      for (const day of [9, 10, 11, 13, 14, 15, 16, 17]) {
        const knownAt = `2026-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;
        const expected = versionInForce(versions, asOf, knownAt)?.limit as string;
        expect(await shown('limitPerYearPence', { asOf, knownAt }), `${asOf} ${knownAt}`).toBe(expected);
        seen.add(expected);
      }
    }
    expect([...seen].sort()).toEqual(['500000', '510000', '520000', '530000', '55500'].sort());
  });

  it('is only what live councils publish, and no sandbox', async () => {
    const slugs = async () => {
      const { data } = await app.ask(
        analyst,
        '{ comparePolicies(areas: [reviews]) { values { councilSlug } } }',
      );
      return data.comparePolicies[0].values.map((value: { councilSlug: string }) => value.councilSlug);
    };
    expect(await slugs()).toEqual(['devon', 'oldham']);
    const add = (slug: string, live: string | null, of: string | null) =>
      queryAll(
        app.database,
        `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at, live_at, sandbox_of)
         select gen_random_uuid(), $1, $1, 'E12000001', '[]', now(), $2::timestamptz, (select tenant_id from council where slug = $3)`,
        [slug, live, of],
      );
    await add('being-prepared', null, null);
    await add('devon-sandbox', '2026-06-01T09:00:00Z', 'devon');
    await add('the-new-one', '2026-06-01T09:00:00Z', null);
    expect(await slugs()).toEqual(['devon', 'oldham', 'the-new-one']);
    for (const slug of ['being-prepared', 'devon-sandbox']) {
      const { errors } = await app.ask(analyst, `{ comparePolicies(councils: ["${slug}"]) { path } }`);
      expect(errors?.[0]?.extensions.code).toBe('COUNCIL_NOT_FOUND');
    }
  });
});

describe('a council’s check of itself', () => {
  const of = (role: Asker['role'], subject: string, council = 'devon'): Asker => ({ role, council, subject });
  const RATE = `mutation($input: RecordSelfCheckRatingInput!) { recordSelfCheckRating(input: $input) {
    selfCheckRating { id role ratedOn recordedBy } userErrors { code } } }`;
  const rate = async (asker: Asker, rating: string, more: object = {}) => {
    const input = { factor: 'OPEN_ALLOCATION', rating, evidence: 'What Harold told us.', ...more };
    const { data, errors } = await app.ask(asker, RATE, { input });
    return { ...data?.recordSelfCheckRating, forbidden: errors?.[0]?.extensions.code };
  };
  const PUBLISH_CHECK = `mutation($kind: SelfCheckKind!) { publishSelfCheck(input: { kind: $kind, note: "We go on." }) {
    publishedSelfCheck { id kind factors { key spread { raters lowest highest middleTenths } } } userErrors { code } } }`;
  const publishCheck = async (asker: Asker, kind = 'SUCCESS_FACTORS') => {
    const { data, errors } = await app.ask(asker, PUBLISH_CHECK, { kind });
    return { ...data?.publishSelfCheck, forbidden: errors?.[0]?.extensions.code };
  };
  const SIDE_BY_SIDE = `{ publishedSelfChecks(kind: SUCCESS_FACTORS) { councilSlug asOf note factors { key spread { raters lowest highest middleTenths } } } }`;
  const rows = () => countRows(app.database, 'published_self_check');
  const director = of('DIRECTOR', 'dora');

  it('shows several people’s ratings with evidence, their differences, and what has changed', async () => {
    app.setToday('2026-06-21');
    expect(await rate(of('PRACTITIONER', 'pat'), 'BEGUN')).toMatchObject({
      selfCheckRating: { role: 'PRACTITIONER', ratedOn: '2026-06-21', recordedBy: 'pat' },
      userErrors: [],
    });
    await rate(director, 'FULLY', { ratedOn: '2026-06-20' });
    const before = await countRows(app.database, 'self_check_rating');
    expect((await rate(director, 'FULLY', { ratedOn: '2026-06-22' })).userErrors).toEqual([
      { code: 'RATED_IN_FUTURE' },
    ]);
    expect((await rate(director, 'FULLY', { evidence: ' ' })).userErrors).toEqual([{ code: 'TEXT_MISSING' }]);
    expect((await rate(of('AUDITOR', 'ann'), 'FULLY')).forbidden).toBe('FORBIDDEN');
    expect(await countRows(app.database, 'self_check_rating')).toBe(before);
    app.setToday('2026-06-23');
    await rate(of('PRACTITIONER', 'pat'), 'PARTLY');

    const query = `query($asOf: Date) { selfCheck(kind: SUCCESS_FACTORS, asOf: $asOf) { factors { key basis source isDisputed risen
      spread { raters lowest highest middleTenths } byRole { role spread { raters } } ratings { rating evidence role } } } }`;
    const seen = async (asker: Asker, asOf?: string) => {
      const { data } = await app.ask(asker, query, { asOf });
      return data.selfCheck.factors.find(({ key }: { key: string }) => key === 'OPEN_ALLOCATION');
    };
    expect(await seen(director)).toEqual({
      key: 'OPEN_ALLOCATION',
      basis: 'OURS',
      source: null,
      isDisputed: true,
      risen: 1,
      // PARTLY is the third step and FULLY the fifth: halfway is the fourth.
      spread: { raters: 2, lowest: 'PARTLY', highest: 'FULLY', middleTenths: 40 },
      byRole: [
        { role: 'DIRECTOR', spread: { raters: 1 } },
        { role: 'PRACTITIONER', spread: { raters: 1 } },
      ],
      ratings: [
        { rating: 'PARTLY', evidence: 'What Harold told us.', role: 'PRACTITIONER' },
        { rating: 'FULLY', evidence: 'What Harold told us.', role: 'DIRECTOR' },
        { rating: 'BEGUN', evidence: 'What Harold told us.', role: 'PRACTITIONER' },
      ],
    });
    expect(await seen(director, '2026-06-20')).toMatchObject({
      spread: { raters: 1 },
      isDisputed: false,
      risen: 0,
    });
    expect(await seen(of('DIRECTOR', 'olive', 'oldham'))).toMatchObject({ spread: null, ratings: [] });
  });

  it('is published where the council wants it and three have rated, without evidence, and taken back', async () => {
    const before = await rows();
    expect((await publishCheck(director)).userErrors).toEqual([{ code: 'TOO_FEW_RATERS' }]);
    expect((await publishCheck(of('COMMISSIONER', 'col'))).forbidden).toBe('FORBIDDEN');
    expect(await rows()).toBe(before);
    await rate(of('COMMISSIONER', 'col'), 'LARGELY');
    const { publishedSelfCheck } = await publishCheck(director);
    const spread = { raters: 3, lowest: 'PARTLY', highest: 'FULLY', middleTenths: 40 };
    const shown = publishedSelfCheck.factors.filter((factor: { spread: unknown }) => factor.spread !== null);
    expect(shown).toEqual([{ key: 'OPEN_ALLOCATION', spread }]);

    const sideBySide = async () => (await app.ask(analyst, SIDE_BY_SIDE)).data.publishedSelfChecks;
    expect(await sideBySide()).toMatchObject([
      { councilSlug: 'devon', asOf: '2026-06-23', note: 'We go on.' },
    ]);
    // A rating after it changes nothing of what is published.
    await rate(of('COMMISSIONER', 'col'), 'NOT_BEGUN');
    const [published] = await sideBySide();
    expect(published.factors).toContainEqual({ key: 'OPEN_ALLOCATION', spread });
    const open = async (path: string) => (await fetch(`${app.url}/public/${path}`)).text();
    expect(JSON.parse(await open('devon/self-check')).selfChecks[0].factors).toContainEqual({
      key: 'OPEN_ALLOCATION',
      spread,
    });
    const page = await open('devon/self-check.html');
    expect(page).toContain('3 people, from partly to fully.');
    expect(page + JSON.stringify(published)).not.toMatch(/Harold|dora|PRACTITIONER/);

    const RESIDENTS_SAY = `{ publishedSelfChecks(kind: SUCCESS_FACTORS) { residents { countedOn factors { key people byRating { rating people } } } } }`;
    const residentsSay = async () => {
      const { data } = await app.ask(analyst, RESIDENTS_SAY);
      const { countedOn, factors } = data.publishedSelfChecks[0].residents;
      const counted = factors.find(({ key }: { key: string }) => key === 'OPEN_ALLOCATION');
      const byRating = counted.byRating.map(({ people }: { people: number | null }) => people);
      return { countedOn, people: counted.people, byRating };
    };
    const nobody = { countedOn: '2026-03-31', people: 0, byRating: [0, 0, 0, 0, 0] };
    expect(await residentsSay()).toEqual(nobody);
    const resident = (number: number, role: 'PERSON' | 'REPRESENTATIVE' = 'PERSON', council = 'devon') => ({
      ...of(role, `resident-${number}`, council),
      person: `person_00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
      ...(role === 'REPRESENTATIVE' && { supporter: 'supporter_00000000-0000-7000-8000-000000000001' }),
    });
    const SAY = `mutation($input: RecordResidentRatingInput!) { recordResidentRating(input: $input) {
      factorsToRate { key ownRating } userErrors { code path } } }`;
    const say = async (asker: Asker, rating: string, more: object = {}) => {
      const { data, errors } = await app.ask(asker, SAY, {
        input: { factor: 'OPEN_ALLOCATION', rating, ...more },
      });
      return { ...data?.recordResidentRating, forbidden: errors?.[0]?.extensions.code };
    };
    for (let number = 1; number <= 12; number += 1) {
      const said = await say(resident(number, number === 1 ? 'REPRESENTATIVE' : 'PERSON'), 'BEGUN');
      expect(said).toMatchObject({ factorsToRate: [{ key: 'OPEN_ALLOCATION', ownRating: 'BEGUN' }] });
    }
    // Whoever changes their mind counts once, so that 12 people are 6 for BEGUN and 6 for PARTLY.
    for (let number = 1; number <= 6; number += 1)
      await say(resident(number, number === 1 ? 'REPRESENTATIVE' : 'PERSON'), 'PARTLY');
    const said = await countRows(app.database, 'resident_rating');
    const trial = SAY.replace('input: $input)', 'input: $input, dryRun: true)');
    const input = { factor: 'OPEN_ALLOCATION', rating: 'FULLY' };
    expect((await app.ask(resident(2), trial, { input })).data.recordResidentRating.factorsToRate).toEqual([
      { key: 'OPEN_ALLOCATION', ownRating: 'FULLY' },
    ]);
    const notPublished = [{ code: 'FACTOR_NOT_PUBLISHED', path: ['factor'] }];
    expect((await say(resident(1), 'FULLY', { factor: 'AMOUNT_IN_TIME' })).userErrors).toEqual(notPublished);
    expect((await say(resident(1, 'PERSON', 'oldham'), 'FULLY')).userErrors).toEqual(notPublished);
    for (const asker of [director, { ...resident(1, 'REPRESENTATIVE'), role: 'SUPPORTER' as const }]) {
      expect((await say(asker, 'FULLY')).forbidden).toBe('FORBIDDEN');
    }
    expect(await countRows(app.database, 'resident_rating')).toBe(said);
    // What is kept says of nobody who they are, and nor does the audit say what they think.
    const kept = await queryAll(app.database, 'select r::text as row from resident_rating r');
    const audited = await queryAll(
      app.database,
      `select distinct subject_type, subject_id in (select id from resident_rating) as "isRating" from audit_entry where action = 'recordResidentRating'`,
    );
    expect(JSON.stringify(kept)).not.toMatch(/resident-|person_/);
    expect(audited).toEqual([{ subject_type: 'PublishedSelfCheck', isRating: false }]);

    // Published again in the same quarter, nothing that came meanwhile is counted; nor what comes after its end.
    await publishCheck(director);
    expect(await residentsSay()).toEqual(nobody);
    app.setToday('2026-07-01');
    await say(resident(13), 'FULLY');
    await publishCheck(director);
    const half = { countedOn: '2026-06-30', people: 10, byRating: [0, 5, 5, 0, 0] };
    expect(await residentsSay()).toEqual(half);
    const rated = await open('devon/self-check.html');
    expect(rated).toContain('About 10 people: 5 begun, 5 partly.');
    expect(JSON.parse(await open('devon/self-check')).selfChecks[0].residents.countedOn).toBe('2026-06-30');

    const withdraw = `mutation { withdrawSelfCheck(input: { kind: SUCCESS_FACTORS }) { userErrors { code } } }`;
    expect((await app.ask(director, withdraw)).data.withdrawSelfCheck.userErrors).toEqual([]);
    expect(await sideBySide()).toEqual([]);
    expect(JSON.parse(await open('devon/self-check')).selfChecks).toEqual([]);
    const after = await rows();
    expect((await app.ask(director, withdraw)).data.withdrawSelfCheck.userErrors).toEqual([
      { code: 'NOTHING_PUBLISHED' },
    ]);
    expect(await rows()).toBe(after);
  });
});
