import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../../server/examples/registration.ts';
import type { Role } from '../../../server/platform/actor.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { EXAMPLE_COUNCILS } from '../../../tenants/councils/exampleCouncils.ts';
import { versionInForce } from '../../../tenants/policy/versions.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const PERSON = 'person_00000000-0000-7000-8000-000000000001';
const NEEDS = {
  clientGroup: 'OLDER_PEOPLE',
  ageYears: 82,
  domains: [
    { domain: 'NUTRITION', level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
    { domain: 'PERSONAL_HYGIENE', level: 'CRITICAL' },
    { domain: 'STAYING_SAFE', level: 'MODERATE' },
  ],
  circumstances: { livesAlone: true },
};
const COMPARE = `query($needs: NeedsProfileInput!, $councils: [String!], $asOf: Date) {
  compareAllocations(needs: $needs, councils: $councils, asOf: $asOf) { council { slug name region { name } } weeklyAmountPence
    yearlyAmountPence weeklyAmountBeforeUnpaidSupportPence totalPoints decisionReasons
    steps { kind sentence points weeklyAmountPence settingPath } note policyNumber effectiveFrom unavailableReason } }`;
const POLICIES = `query($councils: [String!], $areas: [PolicyArea!], $asOf: Date) {
  comparePolicies(councils: $councils, areas: $areas, asOf: $asOf) { area path label within unit differs lowest highest
    values { councilSlug value basis source withheld isInForce } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(...EXAMPLE_COUNCILS);
});
afterAll(() => app.stop());

const compare = (variables: Record<string, unknown> = {}, asker: Asker | null = analyst) =>
  app.ask(asker, COMPARE, { needs: NEEDS, ...variables });
const policies = (variables: Record<string, unknown> = {}, asker: Asker | null = analyst) =>
  app.ask(asker, POLICIES, variables);

/** Adds a later version of an area, published as the policy workflow would publish it. */
async function publish(
  slug: string,
  area: string,
  number: number,
  effectiveFrom: string,
  path: string,
  value: string,
) {
  await queryAll(
    app.database,
    `with version as (
       insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
       select tenant_id, gen_random_uuid(), area, $3::int, jsonb_set(settings, $5::text[], $6::jsonb), '[]', $4, now(), 'writer', null, ''
       from policy_version where area = $2 and number = 1 and tenant_id = (select tenant_id from council where slug = $1) returning *)
     insert into published_policy (tenant_id, area, number, policy_version_id, settings, sources, effective_from, published_at)
     select tenant_id, area, number, id, settings, sources, effective_from, recorded_at from version`,
    [slug, area, number, effectiveFrom, `{${path}}`, value],
  );
}

describe('the same needs under each council', () => {
  it('give amounts with their working, whose steps add up', async () => {
    const { data, errors } = await compare();
    expect(errors).toBeUndefined();
    const names = data.compareAllocations.map(({ council }: { council: { name: string } }) => council.name);
    expect(names).toHaveLength(EXAMPLE_COUNCILS.length);
    expect(names).toEqual([...names].sort());
    for (const each of data.compareAllocations) {
      expect(each.unavailableReason).toBeNull();
      expect(each.yearlyAmountPence).toBe(each.weeklyAmountPence * 52);
      expect(each.weeklyAmountBeforeUnpaidSupportPence).toBeGreaterThanOrEqual(each.weeklyAmountPence);
      const sum = each.steps.reduce(
        (total: number, step: { weeklyAmountPence: number }) => total + step.weeklyAmountPence,
        0,
      );
      expect(sum, each.council.slug).toBe(each.weeklyAmountPence);
      expect(each).toMatchObject({
        policyNumber: 1,
        effectiveFrom: expect.stringMatching(/^\d{4}-/),
        note: null,
      });
    }
    const amounts = data.compareAllocations.map(
      (each: { weeklyAmountPence: number }) => each.weeklyAmountPence,
    );
    expect(new Set(amounts).size).toBeGreaterThan(1);
  });

  it('take one statement for one council and for all, however often', async () => {
    for (const councils of [['devon'], null, null]) {
      app.statements.length = 0;
      await compare({ councils });
      expect(app.statements).toHaveLength(1);
    }
  });

  it('give the same the second time, when the versions are kept', async () => {
    const [first, second] = [await compare({ councils: ['devon'] }), await compare({ councils: ['devon'] })];
    expect(second.data).toEqual(first.data);
  });

  it('compares the councils named, each once', async () => {
    const { data } = await compare({ councils: ['oldham', 'devon', 'oldham'] });
    expect(data.compareAllocations.map((each: { council: { slug: string } }) => each.council.slug)).toEqual([
      'devon',
      'oldham',
    ]);
  });

  it('names the councils that are not there', async () => {
    const { data, errors } = await compare({ councils: ['devon', 'atlantis'] });
    expect(data).toEqual({ compareAllocations: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COUNCIL_NOT_FOUND', councils: ['atlantis'] });
    expect(errors?.[0]?.message).toContain('atlantis');
    expect((await policies({ councils: ['atlantis'] })).errors?.[0]?.extensions.code).toBe(
      'COUNCIL_NOT_FOUND',
    );
  });

  it.each([
    ['an age under 18', { ...NEEDS, ageYears: 17 }, ['needs', 'ageYears']],
    ['an age that nobody has', { ...NEEDS, ageYears: 131 }, ['needs', 'ageYears']],
    [
      'a domain answered twice',
      { ...NEEDS, domains: [...NEEDS.domains, { domain: 'NUTRITION', level: 'LOW' }] },
      ['needs', 'domains', 3, 'domain'],
    ],
  ])('refuses %s at its path', async (_what, needs, path) => {
    const { data, errors } = await compare({ needs });
    expect(data).toEqual({ compareAllocations: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', mistakes: [{ path }] });
  });

  it('says why there is no amount before a council’s first policy', async () => {
    const { data } = await compare({ councils: ['devon'], asOf: '2020-01-01' });
    expect(data.compareAllocations).toMatchObject([
      { weeklyAmountPence: null, totalPoints: null, steps: null, decisionReasons: [], policyNumber: null },
    ]);
    expect(data.compareAllocations[0].unavailableReason).toMatch(/Devon County Council.*2020-01-01/);
  });

  it('takes the version in force on the day, as the rule for decisions does', async () => {
    await publish('slough', 'resourceAllocation', 2, '2028-04-01', 'ruralUpliftBasisPoints', '1');
    await publish('slough', 'resourceAllocation', 3, '2027-04-01', 'ruralUpliftBasisPoints', '2');
    const recordedAt = '2026-06-01T08:00:00Z';
    const versions = await queryAll<{ number: number; effectiveFrom: string }>(
      app.database,
      `select number, effective_from::text as "effectiveFrom" from published_policy
       where area = 'resourceAllocation' and tenant_id = (select tenant_id from council where slug = 'slough')`,
    );
    for (const asOf of [
      '2026-03-31',
      '2026-04-01',
      '2027-03-31',
      '2027-04-01',
      '2028-03-31',
      '2028-04-01',
      '2035-01-01',
    ]) {
      const chosen = versionInForce(
        versions.map((each) => ({ ...each, recordedAt })),
        asOf,
        recordedAt,
      );
      const { data } = await compare({ councils: ['slough'], asOf });
      expect(data.compareAllocations[0].policyNumber, asOf).toBe(chosen?.number ?? null);
    }
  });

  it('are withheld where a council does not publish its tables, and the amount is not', async () => {
    await publish('gateshead', 'resourceAllocation', 2, '2029-04-01', 'tablesArePublished', 'false');
    const { data } = await compare({ councils: ['gateshead', 'devon'], asOf: '2029-06-01' });
    const [devon, gateshead] = data.compareAllocations;
    expect(devon.steps.length).toBeGreaterThan(3);
    expect(gateshead).toMatchObject({
      totalPoints: null,
      steps: null,
      note: expect.stringContaining('does not publish'),
    });
    expect(gateshead.weeklyAmountPence).toBeGreaterThan(0);
  });
});

describe('policies side by side', () => {
  it('align row by row, and say where they differ and where each figure is from', async () => {
    const { data, errors } = await policies({ areas: ['smallPayments', 'reviews'] });
    expect(errors).toBeUndefined();
    const rows = data.comparePolicies;
    expect([...new Set(rows.map(({ area }: { area: string }) => area))]).toEqual([
      'smallPayments',
      'reviews',
    ]);
    for (const row of rows) {
      expect(row.values.map(({ councilSlug }: { councilSlug: string }) => councilSlug)).toHaveLength(
        EXAMPLE_COUNCILS.length,
      );
      expect(row.differs).toBe(
        new Set(row.values.map(({ value }: { value: string | null }) => value)).size > 1,
      );
    }
    const limit = rows.find(({ path }: { path: string }) => path === 'limitPerPaymentPence');
    expect(limit).toMatchObject({ unit: 'PENCE', within: [] });
    const warwickshire = limit.values.find(
      ({ councilSlug }: { councilSlug: string }) => councilSlug === 'warwickshire',
    );
    expect(warwickshire).toMatchObject({
      value: '50000',
      basis: 'SOURCED',
      withheld: false,
      isInForce: true,
    });
    expect(Number(limit.highest)).toBeGreaterThanOrEqual(Number(limit.lowest));
  });

  it('take one statement for one council and for all', async () => {
    for (const councils of [['devon'], null, null]) {
      app.statements.length = 0;
      expect((await policies({ councils })).errors).toBeUndefined();
      expect(app.statements).toHaveLength(1);
    }
  });

  it('withhold points and prices where the tables are not published', async () => {
    const { data } = await policies({
      councils: ['gateshead', 'devon'],
      areas: ['resourceAllocation'],
      asOf: '2029-06-01',
    });
    const rows = data.comparePolicies as {
      path: string;
      values: { councilSlug: string; value: string | null; withheld: boolean }[];
    }[];
    const scales = rows.filter(({ path }) => path.startsWith('scales.'));
    expect(scales.length).toBeGreaterThan(50);
    for (const { path, values } of rows) {
      const of = (slug: string) => values.find(({ councilSlug }) => councilSlug === slug);
      expect(of('gateshead')?.withheld, path).toBe(path.startsWith('scales.'));
      if (path.startsWith('scales.')) expect(of('gateshead')?.value).toBeNull();
      expect(of('devon')?.withheld).toBe(false);
    }
  });

  it('show a council without a policy on the day as having none', async () => {
    const { data } = await policies({ councils: ['devon'], areas: ['money'], asOf: '2020-01-01' });
    expect(data.comparePolicies).toEqual([]);
  });

  it.each([
    [{ areas: ['prices'] }, '$areas.0 is not right: this is none of the values of PolicyArea'],
    [{ asOf: '2026-13-01' }, 'not a day'],
  ])('refuse %j', async (variables, words) => {
    const { errors } = await policies(variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('who compares', () => {
  const compares: Role[] = [
    'COMMISSIONER',
    'POLICY_EDITOR',
    'POLICY_APPROVER',
    'COUNCIL_ADMINISTRATOR',
    'PRACTITIONER',
    'TEAM_MANAGER',
    'SERVICE_MANAGER',
    'HEAD_OF_SERVICE',
    'DIRECTOR',
    'AUDITOR',
  ];

  it.each(compares)('%s compares both', async (role) => {
    const asker = { role, council: 'devon' };
    expect((await compare({ councils: ['oldham'] }, asker)).errors).toBeUndefined();
    expect((await policies({ councils: ['oldham'], areas: ['reviews'] }, asker)).errors).toBeUndefined();
  });

  it('residents may ask what the same needs get elsewhere, and the platform’s staff both', async () => {
    const person: Asker = { role: 'PERSON', council: 'devon', person: PERSON };
    expect((await compare({ councils: ['oldham'] }, person)).data.compareAllocations).toHaveLength(1);
    expect((await policies({}, person)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const administrator: Asker = { role: 'PLATFORM_ADMINISTRATOR' };
    expect((await compare({ councils: ['oldham'] }, administrator)).errors).toBeUndefined();
    expect((await compare({}, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(
      (await compare({}, { role: 'FINANCE_OFFICER', council: 'devon' })).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('a regional analyst gets no person, and nothing of one council’s own', async () => {
    const practitioner: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const registered = await app.ask(
      practitioner,
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: registration() },
    );
    const { id } = registered.data.registerPerson.person;
    for (const query of [
      `{ person(id: "${id}") { givenName } }`,
      '{ people { totalCount nodes { id } } }',
      `{ node(id: "${id}") { id } }`,
      '{ policy { money { number } } }',
      '{ policyVersions(area: money) { number } }',
      '{ auditEntries { totalCount } }',
    ]) {
      const { data, errors } = await app.ask(analyst, query);
      expect(errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
    }
  });
});
