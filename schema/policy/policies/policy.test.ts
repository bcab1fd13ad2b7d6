import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { builtSchema } from '../../../server/testing/builtSchema.testing.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { type DescribedLeaf, type DescribedSetting, describeArea } from '../../../tenants/policy/describe.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import type { Area } from '../../../tenants/policy/setting.ts';

describe('the types of settings', () => {
  const schema = builtSchema();
  const typeNamed = (name: string) => schema.getType(name) as GraphQLObjectType;

  interface Leaf {
    area: AreaKey;
    leaf: DescribedLeaf;
    /** The setting that the field belongs to; for a list of single values, the list. */
    setting: DescribedSetting;
    field: { type: GraphQLOutputType; description?: string | null };
  }

  function leavesBelow(area: AreaKey, type: GraphQLNamedType, setting: DescribedSetting): Leaf[] {
    if (setting.kind !== 'object') throw new Error('Only objects have fields.');
    expect(isObjectType(type) && type.name).toBe(setting.typeName);
    const fields = (type as GraphQLObjectType).getFields();
    expect(Object.keys(fields)).toEqual(setting.fields.map(({ name }) => name));
    return setting.fields.flatMap((each): Leaf[] => {
      const field = fields[each.name];
      if (!field) throw new Error(`${each.path} has no field.`);
      expect(isNonNullType(field.type), each.path).toBe(!each.nullable);
      const item = each.kind === 'list' ? each.item : each;
      expect(isListType(getNullableType(field.type)), each.path).toBe(each.kind === 'list');
      return item.kind === 'leaf'
        ? [{ area, leaf: item, setting: each, field }]
        : leavesBelow(area, getNamedType(field.type), item);
    });
  }

  const leaves = AREA_KEYS.flatMap((area) => {
    const version = getNamedType(typeNamed('Policy').getFields()[area]?.type as GraphQLOutputType);
    const settings = (version as GraphQLObjectType).getFields().settings;
    if (!settings) throw new Error(`${area} has no settings.`);
    return leavesBelow(area, getNamedType(settings.type), describeArea(POLICY_AREAS[area] as Area<unknown>));
  });

  it('reach every setting declared, with its own type and a description', () => {
    expect(leaves.length).toBeGreaterThan(140);
    for (const { area, leaf, setting, field } of leaves) {
      const where = `${area}.${setting.path}`;
      expect(getNamedType(field.type).name, where).toBe(expectedTypeName(leaf));
      expect(field.description, where).toContain(setting.label);
      expect(field.description, where).toContain(setting.why);
    }
  });

  it('say the unit and the bounds', () => {
    const description = (typeName: string, field: string) =>
      typeNamed(typeName).getFields()[field]?.description;
    expect(description('SmallPaymentsSettings', 'limitPerPaymentPence')).toMatch(
      /Money in whole pence, from \d+ \(£[\d.]+\) to \d+ \(£[\d.]+\)\.$/,
    );
    expect(description('ResourceAllocationSettings', 'maximumWeeklyPence')).toMatch(/; null means none\.$/);
  });

  it('give the whole catalogue of them', async () => {
    const app = await startTestApp();
    try {
      const { data } = await app.ask(
        { role: 'REGIONAL_ANALYST' },
        '{ settingsCatalogue { area path label why unit minimum maximum choices isList mayBeNull hasDefault default } }',
      );
      const named = data.settingsCatalogue.map(
        (each: { area: string; path: string }) => `${each.area}.${each.path}`,
      );
      // Any figure may change on a later day, which the catalogue says once and not as settings of each area.
      const listed = leaves.filter(({ setting }) => !setting.path.startsWith('laterFigures'));
      expect(leaves.length - listed.length).toBe(4 * AREA_KEYS.length);
      expect(named).toEqual(listed.map(({ area, setting }) => `${area}.${setting.path}`));
      expect(data.settingsCatalogue).toContainEqual(
        expect.objectContaining({
          area: 'money',
          path: 'clawbackReplyDays',
          unit: 'DAYS',
          hasDefault: true,
          default: '14',
        }),
      );
      const one = await app.ask(
        { role: 'REGIONAL_ANALYST' },
        '{ settingsCatalogue(area: reviews) { path } }',
      );
      expect(one.data.settingsCatalogue.map(({ path }: { path: string }) => path)).toEqual(
        listed.filter(({ area }) => area === 'reviews').map(({ setting }) => setting.path),
      );
    } finally {
      await app.stop();
    }
  });
});

function expectedTypeName(leaf: DescribedLeaf): string {
  if (leaf.enumeration) return leaf.enumeration.name;
  if (leaf.unit === 'PENCE') return 'Pence';
  if (leaf.unit === 'TEXT') return 'String';
  return leaf.unit === 'YES_NO' ? 'Boolean' : 'Int';
}

describe('the policy of a council', () => {
  let app: TestApp;
  const editor: Asker = { role: 'POLICY_EDITOR', council: 'warwickshire' };
  const resident: Asker = {
    role: 'PERSON',
    council: 'warwickshire',
    person: `person_${'0'.repeat(8)}-0000-7000-8000-000000000001`,
  };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('warwickshire', 'devon');
  });
  afterAll(() => app.stop());

  /** A later version, as the policy workflow would leave it behind. */
  async function addVersion(
    area: AreaKey,
    number: number,
    effectiveFrom: string,
    recordedAt: string,
    set: string,
  ) {
    await queryAll(
      app.database,
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
       select tenant_id, gen_random_uuid(), area, $2::int, jsonb_set(settings, '{limitPerPaymentPence}', $5::jsonb), '[]', $3, $4, 'writer', null, 'Changed'
       from policy_version where area = $1 and number = 1 and tenant_id = (select tenant_id from council where slug = 'warwickshire')`,
      [area, number, effectiveFrom, recordedAt, set],
    );
  }

  it('comes typed, with its version and where each figure is from', async () => {
    const { data, errors } = await app.ask(
      editor,
      `{ policy { asOf smallPayments { versionId number effectiveFrom author approver area
        settings { limitPerPaymentPence limitYear purposes agreementNeeded } provenance { path basis source } warnings { code } } } }`,
    );
    expect(errors).toBeUndefined();
    const { smallPayments } = data.policy;
    expect(data.policy.asOf).toBe('2026-06-01');
    expect(smallPayments).toMatchObject({
      number: 1,
      area: 'smallPayments',
      effectiveFrom: '2026-04-01',
      approver: null,
      settings: { limitPerPaymentPence: 50_000 },
    });
    expect(smallPayments.versionId).toMatch(/^policy_/);
    expect(smallPayments.author).not.toBe('');
    const limit = smallPayments.provenance.find(
      (each: { path: string }) => each.path === 'limitPerPaymentPence',
    );
    expect(limit).toMatchObject({ basis: 'SOURCED', source: expect.stringContaining('Warwickshire') });
    const invented = smallPayments.provenance.filter(
      (each: { basis: string }) => each.basis === 'ILLUSTRATIVE',
    );
    expect(invented.length).toBeGreaterThan(0);
    expect(invented.every((each: { source: unknown }) => each.source === null)).toBe(true);
  });

  it('gives every area of nested settings', async () => {
    const { data, errors } = await app.ask(
      editor,
      `{ policy { ${AREA_KEYS.map((area) => `${area} { number }`).join(' ')}
        resourceAllocation { settings { scales { key domains { domain points { LOW CRITICAL } } priceTable { method rows { amountPence } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const area of AREA_KEYS) expect(data.policy[area].number, area).toBe(1);
    const [scale] = data.policy.resourceAllocation.settings.scales;
    expect(scale.domains.length).toBeGreaterThan(5);
    expect(scale.domains[0].points.CRITICAL).toBeGreaterThanOrEqual(scale.domains[0].points.LOW);
  });

  it('comes area by area as text too, with those that have no version then', async () => {
    const ask = (asOf: string) =>
      app.ask(
        editor,
        `{ policyAreas(areas: [smallPayments], asOf: "${asOf}") { area label summary isOptional isWithheld
          version { versionId number settingsText provenance { path basis } warnings { code } } } }`,
      );
    const { data } = await ask('2026-06-01');
    const [{ version, ...facts }] = data.policyAreas;
    expect(facts).toMatchObject({ area: 'smallPayments', label: 'Small payments', isWithheld: false });
    expect(JSON.parse(version.settingsText).limitPerPaymentPence).toBe(50_000);
    expect(version.provenance).toContainEqual({ path: 'limitPerPaymentPence', basis: 'SOURCED' });
    expect((await ask('2020-01-01')).data.policyAreas).toMatchObject([
      { area: 'smallPayments', version: null },
    ]);
    const all = await app.ask(editor, '{ policyAreas { area version { number warnings { code } } } }');
    expect(all.data.policyAreas.map(({ area }: { area: string }) => area)).toEqual(AREA_KEYS);
  });

  it('says so when nothing was in force, and never answers by a default', async () => {
    const { data, errors } = await app.ask(
      editor,
      '{ policy(asOf: "2020-01-01") { smallPayments { number } } }',
    );
    expect(data.policy).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'POLICY_NOT_IN_FORCE', areas: ['smallPayments'] });
    expect(errors?.[0]?.message).toContain('2020-01-01');
    const early = await app.ask(
      editor,
      '{ policy(knownAt: "2026-05-31T00:00:00Z") { smallPayments { number } } }',
    );
    expect(early.errors?.[0]?.extensions.code).toBe('POLICY_NOT_IN_FORCE');
  });

  it.each([
    ['{ policy(asOf: "2026-02-30") { smallPayments { number } } }', 'not a day'],
    ['{ policy(knownAt: "yesterday") { smallPayments { number } } }', 'not a moment'],
    ['{ comparePolicies(asOf: "0000-01-01") { path } }', 'not a day'],
    ['{ comparePolicies(knownAt: "+012026-01-01T00:00:00Z") { path } }', 'not a moment'],
    ['{ policyVersions(area: prices) { number } }', 'prices'],
  ])('refuses %s', async (query, words) => {
    const { errors } = await app.ask(editor, query);
    expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('keeps what was in force apart from what was known', async () => {
    await addVersion('smallPayments', 2, '2027-04-01', '2026-07-01T09:00:00Z', '30000');
    await addVersion('smallPayments', 3, '2026-05-01', '2026-08-01T09:00:00.123Z', '40000');
    app.setToday('2027-06-01');
    const limitAt = async (asOf: string, knownAt: string) => {
      const { data } = await app.ask(
        editor,
        `{ policy(asOf: "${asOf}", knownAt: "${knownAt}") { smallPayments { number settings { limitPerPaymentPence } } } }`,
      );
      return [data.policy.smallPayments.number, data.policy.smallPayments.settings.limitPerPaymentPence];
    };
    expect(await limitAt('2027-06-01', '2026-06-15T00:00:00Z')).toEqual([1, 50_000]);
    expect(await limitAt('2027-06-01', '2027-01-01T00:00:00Z')).toEqual([2, 30_000]);
    expect(await limitAt('2026-06-01', '2027-01-01T00:00:00Z')).toEqual([3, 40_000]);
    expect(await limitAt('2026-06-01', '2026-08-01T09:00:00.122Z')).toEqual([1, 50_000]);
    expect(await limitAt('2026-06-01', '2026-08-01T09:00:00.123Z')).toEqual([3, 40_000]);
    expect(await limitAt('2026-04-30', '2027-01-01T00:00:00Z')).toEqual([1, 50_000]);
  });

  it('lists the versions of an area, the newest first, with who wrote them', async () => {
    const { data } = await app.ask(
      editor,
      '{ policyVersions(area: smallPayments) { number effectiveFrom recordedAt author approver note area } }',
    );
    expect(data.policyVersions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    expect(data.policyVersions[0]).toMatchObject({
      effectiveFrom: '2026-05-01',
      recordedAt: '2026-08-01T09:00:00.123Z',
      author: 'writer',
      approver: null,
      area: 'smallPayments',
    });
  });

  it('never lets an author approve their own version', async () => {
    const before = await countRows(app.database, 'policy_version');
    await expect(
      queryAll(
        app.database,
        `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
         select tenant_id, gen_random_uuid(), area, 9, settings, sources, '2030-04-01', now(), 'one', 'one', '' from policy_version limit 1`,
      ),
    ).rejects.toThrow(/policy_version.*check/);
    expect(await countRows(app.database, 'policy_version')).toBe(before);
  });

  it('is the caller’s own council’s, and nobody’s who belongs to none', async () => {
    const { data } = await app.ask(
      { role: 'POLICY_EDITOR', council: 'devon' },
      '{ policyVersions(area: smallPayments) { number } policy { resourceAllocation { settings { scales { label } } } } }',
    );
    expect(data.policyVersions).toEqual([{ number: 1 }]);
    expect(data.policy.resourceAllocation.settings.scales).toEqual([{ label: 'One scale for everybody' }]);
    for (const role of ['REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'] as const) {
      const { errors } = await app.ask({ role }, '{ policy { money { number } } }');
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    const nobody = await app.ask(null, '{ policy { money { number } } }');
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('shows residents the tables, unless the council does not publish them', async () => {
    const ask = (asker: Asker) => app.ask(asker, '{ policy { resourceAllocation { number } } }');
    expect((await ask(resident)).data.policy.resourceAllocation.number).toBe(1);
    await queryAll(
      app.database,
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
       select tenant_id, gen_random_uuid(), area, 2, jsonb_set(settings, '{tablesArePublished}', 'false'), '[]', '2027-05-01', '2027-04-01', 'writer', null, ''
       from policy_version where area = 'resourceAllocation' and tenant_id = (select tenant_id from council where slug = 'warwickshire')`,
    );
    expect((await ask(resident)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.ask(resident, '{ policy { money { number } } }')).data.policy.money.number).toBe(1);
    const areas =
      '{ policyAreas(areas: [resourceAllocation, money]) { isWithheld version { number settingsText } } }';
    expect((await app.ask(resident, areas)).data.policyAreas).toMatchObject([
      { isWithheld: true, version: null },
      { isWithheld: false, version: { number: 1 } },
    ]);
    const staff = await app.ask(
      editor,
      '{ policy { resourceAllocation { number warnings { area code path message expected source } } } }',
    );
    expect(staff.data.policy.resourceAllocation).toMatchObject({
      number: 2,
      warnings: [{ area: 'resourceAllocation', code: 'TABLES_NOT_PUBLISHED', path: 'tablesArePublished' }],
    });
  });

  it('takes two statements for all areas at most, and one once the versions are known', async () => {
    const all = `{ policy { ${AREA_KEYS.map((area) => `${area} { number }`).join(' ')} } }`;
    app.statements.length = 0;
    await app.ask({ role: 'POLICY_EDITOR', council: 'devon' }, all);
    expect(app.statements.length).toBeLessThanOrEqual(2);
    app.statements.length = 0;
    await app.ask({ role: 'POLICY_EDITOR', council: 'devon' }, all);
    expect(app.statements).toHaveLength(1);
  });
});
