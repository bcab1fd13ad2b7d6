import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { countRows, queryAll } from '../server/testing/database.ts';
import { changed } from '../tenants/policy/exampleInputs.ts';
import { AREA_KEYS } from '../tenants/policy/policy.ts';
import type { SettingPath } from '../tenants/policy/settingNode.ts';

const administrator: Asker = { role: 'PLATFORM_ADMINISTRATOR' };
const ONBOARD = `mutation($input: OnboardCouncilInput!) { onboardCouncil(input: $input) {
  council { id slug name region { code name } gssCodes { code validFrom validTo } onboardedAt } dryRun missingAreas
  mistakes { line column path code message expected } warnings { area code path source }
  workedCases { name expectedWeeklyAmountPence weeklyAmountPence passes }
  userErrors { code message path details { missing limitPence actualPence } } } }`;

let app: TestApp;
/** Devon's file as a plain value, under another name. */
let example: unknown;

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon');
  const devon = await readFile(new URL('../tenants/councils/devon.yaml', import.meta.url), 'utf8');
  example = [
    [['council', 'slug'], 'example-shire'],
    [['council', 'name'], 'Example Shire'],
  ].reduce<unknown>((file, [path, value]) => changed(file, path as SettingPath, value), parse(devon));
});
afterAll(() => app.stop());

/** The example's text, with a value changed at each path. */
function text(...changes: readonly (readonly [SettingPath, unknown])[]): string {
  const value = changes.reduce<unknown>((file, [path, to]) => changed(file, path, to), example);
  return stringify(value, { aliasDuplicateObjects: false });
}

const onboard = (input: Record<string, unknown>, asker: Asker | null = administrator) =>
  app.ask(asker, ONBOARD, { input });

/** How much there is of everything that onboarding could leave behind. */
const left = () =>
  Promise.all(
    ['council', 'policy_version', 'published_policy', 'audit_entry', 'idempotency_record'].map((table) =>
      countRows(app.database, table),
    ),
  );

const ALLOCATION = ['policies', 'resourceAllocation', 'settings'] as const;
const ROWS = [...ALLOCATION, 'scales', 0, 'priceTable', 'rows'] as const;

describe('the councils', () => {
  it('are there for everybody with a token', async () => {
    const query =
      '{ councils { id slug name region { code name } gssCodes { code validFrom validTo } onboardedAt } }';
    for (const asker of [
      { role: 'REGIONAL_ANALYST' },
      { role: 'FINANCE_OFFICER', council: 'devon' },
    ] as Asker[]) {
      const { data } = await app.ask(asker, query);
      expect(data.councils).toMatchObject([
        {
          slug: 'devon',
          name: 'Devon County Council',
          region: { code: 'E12000009', name: 'South West' },
          gssCodes: [{ code: 'E10000008', validFrom: '2009-01-01' }],
          onboardedAt: '2026-06-01T08:00:00.000Z',
        },
      ]);
      expect(data.councils[0].id).toMatch(/^council_[0-9a-f-]{36}$/);
    }
    expect((await app.ask(null, query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are found by short name', async () => {
    const { data } = await app.ask(
      { role: 'REGIONAL_ANALYST' },
      '{ there: council(slug: "devon") { name } none: council(slug: "atlantis") { name } odd: council(slug: "\' or 1=1") { name } }',
    );
    expect(data).toEqual({ there: { name: 'Devon County Council' }, none: null, odd: null });
  });
});

describe('onboarding a council', () => {
  it('tries a good file out and changes nothing', async () => {
    const before = await left();
    const { data } = await onboard({ file: text(), dryRun: true, idempotencyKey: 'try' });
    const { onboardCouncil } = data;
    expect(onboardCouncil).toMatchObject({
      council: null,
      dryRun: true,
      missingAreas: [],
      mistakes: [],
      userErrors: [],
    });
    expect(onboardCouncil.workedCases.length).toBeGreaterThan(0);
    expect(onboardCouncil.workedCases.every((each: { passes: boolean }) => each.passes)).toBe(true);
    expect(await left()).toEqual(before);
  });

  it.each<[string, () => string, string, RegExp]>([
    [
      'an unknown setting',
      () => text([[...ALLOCATION, 'ruralUplift'], 5]),
      'UNKNOWN_SETTING',
      /resourceAllocation/,
    ],
    [
      'a wrong type',
      () => text([[...ALLOCATION, 'tablesArePublished'], 'perhaps']),
      'WRONG_TYPE',
      /tablesArePublished$/,
    ],
    [
      'a wrong unit',
      () => text([[...ALLOCATION, 'minimumWeeklyPence'], '£50']),
      'WRONG_UNIT',
      /minimumWeeklyPence$/,
    ],
    [
      'what is out of bounds',
      () => text([[...ALLOCATION, 'ruralUpliftBasisPoints'], 10_001]),
      'OUT_OF_BOUNDS',
      /ruralUplift/,
    ],
    ['a table not from zero', () => text([[...ROWS, 0, 'fromPoints'], 1]), 'TABLE_NOT_FROM_ZERO', /rows/],
    [
      'bands that overlap',
      () =>
        text(
          [[...ALLOCATION, 'scales', 0, 'priceTable', 'method'], 'BANDS'],
          [
            ROWS,
            [
              { fromPoints: 0, toPoints: 40, amountPence: 0 },
              { fromPoints: 30, toPoints: null, amountPence: 5_000 },
            ],
          ],
        ),
      'TABLE_OVERLAP',
      /rows/,
    ],
    [
      'two scales for one person',
      () => {
        const scale = (example as { policies: { resourceAllocation: { settings: { scales: object[] } } } })
          .policies.resourceAllocation.settings.scales[0];
        return text([
          [...ALLOCATION, 'scales'],
          [scale, { ...scale, key: 'again' }],
        ]);
      },
      'SCALE_OVERLAP',
      /scales/,
    ],
    [
      'a day not in the calendar',
      () => text([['policies', 'money', 'effectiveFrom'], '2026-02-30']),
      'WRONG_FORMAT',
      /effectiveFrom$/,
    ],
    [
      'what the law leaves no room for',
      () => text([['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 24]),
      'BREAKS_NATIONAL_FRAME',
      /directPaymentReviewMonths$/,
    ],
    [
      'a source of nothing',
      () => text([['policies', 'money', 'sources'], [{ path: 'payCicle', source: 'Paper' }]]),
      'SOURCE_PATH_UNKNOWN',
      /sources/,
    ],
    [
      'amounts that nobody could pay',
      () =>
        text(
          [ROWS, [{ fromPoints: 0, toPoints: null, amountPence: 100_000_000 }]],
          [[...ALLOCATION, 'scales', 0, 'priceTable', 'method'], 'PER_POINT'],
        ),
      'OUT_OF_BOUNDS',
      /scales$/,
    ],
    ['what is no YAML', () => 'council: [unclosed', 'YAML_SYNTAX', /^$/],
    [
      'aliases that grow without end',
      () => `a: &a [x]\nb: &b [${'*a,'.repeat(150)}*a]\nc: [${'*b,'.repeat(150)}*b]`,
      'YAML_SYNTAX',
      /^$/,
    ],
  ])('refuses %s with its place, and leaves nothing behind', async (_what, file, code, path) => {
    const before = await left();
    for (const dryRun of [true, false]) {
      const { data, errors } = await onboard({ file: file(), dryRun });
      expect(errors).toBeUndefined();
      const { council, mistakes, userErrors } = data.onboardCouncil;
      expect(council).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'COUNCIL_FILE_NOT_VALID', path: ['file'] }]);
      expect(mistakes[0]).toMatchObject({ code, path: expect.stringMatching(path) });
      expect(mistakes[0].line).toBeGreaterThan(0);
      expect(mistakes[0].message).not.toBe('');
      expect(mistakes[0].expected).not.toBe('');
    }
    expect(await left()).toEqual(before);
  });

  it('names every area that the file lacks, also while it has other mistakes', async () => {
    const before = await left();
    const without = text([['policies', 'money'], undefined], [['policies', 'reviews'], undefined]);
    const { data } = await onboard({ file: without });
    expect(data.onboardCouncil.missingAreas).toEqual(['money', 'reviews']);
    expect(data.onboardCouncil.userErrors).toMatchObject([
      { code: 'POLICY_AREAS_MISSING', details: { missing: ['money', 'reviews'] } },
    ]);
    const mistaken = await onboard({
      file: text([['policies', 'money'], undefined], [['council', 'slug'], 'Not A Slug']),
    });
    expect(mistaken.data.onboardCouncil).toMatchObject({
      missingAreas: ['money'],
      mistakes: [{ code: 'WRONG_FORMAT' }],
    });
    expect(await left()).toEqual(before);
  });

  it('refuses a worked case that gives another amount, with both amounts', async () => {
    const before = await left();
    const [first] = (example as { workedCases: { name: string; weeklyAmountPence: number }[] }).workedCases;
    const wrong = text([['workedCases', 0, 'weeklyAmountPence'], 1]);
    for (const dryRun of [true, false]) {
      const { data } = await onboard({ file: wrong, dryRun });
      const { workedCases, userErrors, council } = data.onboardCouncil;
      expect(council).toBeNull();
      expect(userErrors).toMatchObject([
        { code: 'WORKED_CASE_FAILS', details: { limitPence: 1, actualPence: first?.weeklyAmountPence } },
      ]);
      expect(userErrors[0].message).toContain(first?.name);
      expect(workedCases[0]).toEqual({
        name: first?.name,
        expectedWeeklyAmountPence: 1,
        weeklyAmountPence: first?.weeklyAmountPence,
        passes: false,
      });
    }
    expect(await left()).toEqual(before);
  });

  it('is for platform administrators only', async () => {
    const before = await left();
    for (const role of ['COUNCIL_ADMINISTRATOR', 'POLICY_EDITOR', 'AUDITOR'] as const) {
      const { errors } = await onboard({ file: text() }, { role, council: 'devon' });
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    expect((await onboard({ file: text() }, { role: 'REGIONAL_ANALYST' })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await onboard({ file: text() }, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await left()).toEqual(before);
  });

  it('makes the council with version 1 of every area, once', async () => {
    const input = { file: text(), idempotencyKey: 'first' };
    const before = await left();
    const { data } = await onboard(input);
    expect(data.onboardCouncil).toMatchObject({
      council: { slug: 'example-shire', name: 'Example Shire', region: { name: 'South West' } },
      dryRun: false,
      userErrors: [],
    });
    const areas = AREA_KEYS.length;
    const after = await left();
    expect(after).toEqual(before.map((count, index) => count + ([1, areas, areas, 1, 1][index] ?? 0)));
    const versions = await queryAll<{ author: string; approver: string | null; number: number }>(
      app.database,
      `select distinct author, approver, number from policy_version where tenant_id = (select tenant_id from council where slug = 'example-shire')`,
    );
    expect(versions).toEqual([{ author: 'test-platform-administrator', approver: null, number: 1 }]);

    const again = await onboard(input);
    expect(again.data.onboardCouncil).toMatchObject({ council: { slug: 'example-shire' }, userErrors: [] });
    for (const dryRun of [true, false]) {
      const second = await onboard({ file: text(), dryRun });
      expect(second.data.onboardCouncil).toMatchObject({
        council: null,
        userErrors: [{ code: 'COUNCIL_ALREADY_ONBOARDED', path: ['file'] }],
      });
    }
    const sameName = await onboard({ file: text([['council', 'slug'], 'other-shire']) });
    expect(sameName.data.onboardCouncil.userErrors).toMatchObject([
      { code: 'COUNCIL_DETAILS_DIFFER', message: expect.stringContaining('another slug than') },
    ]);
    expect(await left()).toEqual(after);
    const policy = await app.ask(
      { role: 'POLICY_EDITOR', council: 'example-shire' },
      '{ policy { money { number } } }',
    );
    expect(policy.data.policy.money.number).toBe(1);
  });

  it('warns where the policy is laxer than guidance, and accepts it', async () => {
    const lax = text(
      [['council', 'slug'], 'lax-shire'],
      [['council', 'name'], 'Lax Shire'],
      [[...ALLOCATION, 'tablesArePublished'], false],
    );
    const { data } = await onboard({ file: lax });
    expect(data.onboardCouncil.council.slug).toBe('lax-shire');
    expect(data.onboardCouncil.warnings).toContainEqual({
      area: 'resourceAllocation',
      code: 'TABLES_NOT_PUBLISHED',
      path: 'tablesArePublished',
      source: expect.stringContaining('guidance'),
    });
  });
});
