import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { countRows, queryAll } from '../server/testing/database.ts';
import { assessed, type Needs, registered } from '../server/testing/seeder.ts';
import { AREA_KEYS } from '../tenants/policy/policy.ts';

const administrator: Asker = { role: 'PLATFORM_ADMINISTRATOR' };
const editor: Asker = { role: 'POLICY_EDITOR', council: 'oldham' };
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const ONBOARD = `mutation($input: OnboardCouncilInput!) { onboardCouncil(input: $input) {
  council { slug } newVersions { area number effectiveFrom } missingAreas
  mistakes { line column path code message expected } userErrors { code message path } } }`;

const AREA = `{ area number effectiveFrom }`;
const LOOK = `query($asOf: Date, $knownAt: DateTime) { policy(asOf: $asOf, knownAt: $knownAt) {
  resourceAllocation { number author approver settings { roundTo } } smallPayments { number settings { limitPerPaymentPence } }
  money { number } } }`;

/**
 * Points by Oldham's example policy: washing 20, dressing 14, staying safe 12, living alone 8; meals 20, less the
 * quarter that family do, 15; medicines 8, all done by family, less 75%, 2. Together 71: £165.00; 5% off: £156.75.
 */
const NEEDS: Needs = {
  domains: {
    PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    CLOTHING: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    STAYING_SAFE: { level: 'MODERATE', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
    HEALTH_AND_MEDICATION: { level: 'MODERATE', unpaidSupport: 'ALL' },
  },
  circumstances: { livesAlone: true },
};
const WEEKLY_TO_THE_POUND = 15_700;
const WEEKLY_TO_THE_PENNY = 15_675;

type Change = readonly [written: string, instead: string];

let app: TestApp;
let personId: string;
let allocationId: string;
/** Oldham's file, and the same without its worked cases, which are worked by the first version. */
let whole: string;
let oldham: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  whole = await readFile(new URL('../tenants/councils/oldham.yaml', import.meta.url), 'utf8');
  oldham = whole.slice(0, whole.indexOf('\nworkedCases:'));
  personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId, NEEDS);
  allocationId = allocation.id;
  expect(allocation.weeklyAmountPence).toBe(WEEKLY_TO_THE_POUND);
});
afterAll(() => app.stop());

/** A file with each text put for another, which has to be there. */
function withChanges(file: string, ...changes: readonly Change[]): string {
  return changes.reduce((text, [written, instead]) => {
    if (!text.includes(written)) throw new Error(`The file has no ${written}.`);
    return text.replace(written, instead);
  }, file);
}

const firstDay = (area: string, day: string): Change => [
  `  ${area}:\n    effectiveFrom: 2026-04-01`,
  `  ${area}:\n    effectiveFrom: ${day}`,
];
const FROM_2027 = firstDay('resourceAllocation', '2027-04-01');
const TO_THE_PENNY: Change = ['roundTo: POUND', 'roundTo: PENNY'];
const UP_TO_400: Change = ['limitPerPaymentPence: 30000', 'limitPerPaymentPence: 40000'];

async function onboard(file: string, input: { dryRun?: boolean; idempotencyKey?: string } = {}) {
  const { data, errors } = await app.ask(administrator, ONBOARD, { input: { file, ...input } });
  expect(errors).toBeUndefined();
  return data.onboardCouncil;
}

/** How much there is of everything that onboarding could leave behind. */
const left = () =>
  Promise.all(
    ['council', 'policy_version', 'published_policy', 'audit_entry', 'idempotency_record'].map((table) =>
      countRows(app.database, table),
    ),
  );

async function policy(when: { asOf?: string; knownAt?: string } = {}) {
  const { data, errors } = await app.ask(editor, LOOK, when);
  expect(errors).toBeUndefined();
  return data.policy;
}

const replay = async () =>
  (
    await app.ask(
      practitioner,
      'query($id: ID!) { replayAllocation(id: $id) { isSame weeklyAmountPence } }',
      {
        id: allocationId,
      },
    )
  ).data.replayAllocation;
const allocationBytes = () =>
  queryAll(
    app.database,
    'select to_json(a)::text as row, steps::text, profile::text from allocation a where id = $1',
    [allocationId.slice(-36)],
  );

describe('the file of a council that is on the platform', () => {
  it.each([
    ['the very same file', () => whole],
    ['the same with another note', () => withChanges(oldham, ['note: Illustrative.', 'note: Other words.'])],
    ['one area of it that is the same', () => oldham.slice(0, oldham.indexOf('\n  planning:'))],
  ])('is refused where it says nothing new: %s', async (_what, file) => {
    const before = await left();
    for (const dryRun of [true, false]) {
      expect(await onboard(file(), { dryRun })).toMatchObject({
        council: null,
        newVersions: [],
        mistakes: [],
        userErrors: [{ code: 'COUNCIL_ALREADY_ONBOARDED', path: ['file'] }],
      });
    }
    expect(await left()).toEqual(before);
  });

  it.each<[string, readonly Change[]]>([
    ['name', [['name: Oldham Council', 'name: Oldham Borough']]],
    ['regionCode', [['regionCode: E12000002', 'regionCode: E12000003']]],
    ['gssCodes', [['code: E08000004', 'code: E08000005']]],
    [
      'signIn',
      [
        [
          'signIn: []',
          'signIn: [{ issuer: "https://a.example", audience: a, jwksUri: "https://a.example/k" }]',
        ],
      ],
    ],
    ['slug', [['slug: oldham', 'slug: old-ham']]],
    [
      'slug, regionCode',
      [
        ['slug: oldham', 'slug: old-ham'],
        ['regionCode: E12000002', 'regionCode: E12000003'],
      ],
    ],
  ])('is refused where the council itself is otherwise: %s', async (details, changes) => {
    const before = await left();
    for (const dryRun of [true, false]) {
      const { council, userErrors, newVersions } = await onboard(
        withChanges(oldham, FROM_2027, TO_THE_PENNY, ...changes),
        { dryRun },
      );
      expect({ council, newVersions }).toEqual({ council: null, newVersions: [] });
      expect(userErrors).toMatchObject([{ code: 'COUNCIL_DETAILS_DIFFER', path: ['file'] }]);
      expect(userErrors[0].message).toContain(`with another ${details} than the file has`);
    }
    expect(await left()).toEqual(before);
  });

  it('is refused for a worked case that its new settings give another amount for', async () => {
    const before = await left();
    const { userErrors } = await onboard(withChanges(whole, FROM_2027, TO_THE_PENNY));
    expect(userErrors[0].code).toBe('WORKED_CASE_FAILS');
    expect(await left()).toEqual(before);
  });

  it('says on a dry run which versions it would bring, and brings none', async () => {
    const before = await left();
    const { council, newVersions, userErrors } = await onboard(
      withChanges(oldham, FROM_2027, TO_THE_PENNY, firstDay('money', '2027-04-01')),
      { dryRun: true },
    );
    expect({ council, newVersions, userErrors }).toEqual({
      council: null,
      newVersions: [
        { area: 'resourceAllocation', number: 2, effectiveFrom: '2027-04-01' },
        { area: 'money', number: 2, effectiveFrom: '2027-04-01' },
      ],
      userErrors: [],
    });
    expect(await left()).toEqual(before);
  });
});

describe('a version that takes effect later', () => {
  it('is recorded and published for the area that differs, and for no other', async () => {
    app.setToday('2026-09-01');
    const before = await left();
    const file = withChanges(oldham, FROM_2027, TO_THE_PENNY);
    // Only the area that changes need be in the file.
    const alone = file.slice(0, file.indexOf('\n  planning:'));
    const brought = await onboard(alone, { idempotencyKey: 'april-2027' });
    expect(brought).toMatchObject({
      council: { slug: 'oldham' },
      newVersions: [{ area: 'resourceAllocation', number: 2, effectiveFrom: '2027-04-01' }],
      missingAreas: AREA_KEYS.slice(1),
      userErrors: [],
    });
    const after = await left();
    expect(after).toEqual(before.map((count, index) => count + ([0, 1, 1, 1, 1][index] ?? 0)));
    expect(await onboard(alone, { idempotencyKey: 'april-2027' })).toMatchObject({
      council: { slug: 'oldham' },
      newVersions: [],
      userErrors: [],
    });
    expect((await onboard(file)).userErrors).toMatchObject([{ code: 'COUNCIL_ALREADY_ONBOARDED' }]);
    expect(await left()).toEqual(after);
  });

  it('decides from its day on, in the author’s name', async () => {
    const before = await policy({ asOf: '2027-03-31' });
    expect(before.resourceAllocation).toMatchObject({ number: 1, settings: { roundTo: 'POUND' } });
    const after = await policy({ asOf: '2027-04-01' });
    expect(after.resourceAllocation).toEqual({
      number: 2,
      author: 'test-platform-administrator',
      approver: null,
      settings: { roundTo: 'PENNY' },
    });
    expect(after.money.number).toBe(1);
  });

  it('was not known before it was recorded, whatever the day asked about', async () => {
    const asOf = '2027-05-01';
    expect((await policy({ asOf, knownAt: '2026-09-01T07:59:59.999Z' })).resourceAllocation.number).toBe(1);
    expect((await policy({ asOf, knownAt: '2026-09-01T08:00:00Z' })).resourceAllocation.number).toBe(2);
  });

  it('leaves allocations as they were, and decides new ones', async () => {
    const bytes = await allocationBytes();
    app.setToday('2027-03-31');
    const last = await assessed(app, practitioner, personId, NEEDS);
    expect(last.allocation.weeklyAmountPence).toBe(WEEKLY_TO_THE_POUND);
    app.setToday('2027-04-01');
    const first = await assessed(app, practitioner, personId, NEEDS);
    expect(first.allocation.weeklyAmountPence).toBe(WEEKLY_TO_THE_PENNY);
    expect(await replay()).toEqual({ isSame: true, weeklyAmountPence: WEEKLY_TO_THE_POUND });
    expect(await allocationBytes()).toEqual(bytes);
  });

  it('is what others compare from its day on', async () => {
    const needs = {
      clientGroup: 'OLDER_PEOPLE',
      ageYears: 82,
      domains: Object.entries(NEEDS.domains ?? {}).map(([domain, need]) => ({ domain, ...need })),
      circumstances: NEEDS.circumstances,
    };
    const compared = async (asOf: string) => {
      const { data, errors } = await app.ask(
        analyst,
        `query($needs: NeedsProfileInput!, $asOf: Date) {
          compareAllocations(needs: $needs, councils: ["oldham"], asOf: $asOf) { policyNumber weeklyAmountPence }
          comparePolicies(councils: ["oldham"], areas: [resourceAllocation], asOf: $asOf) { path values { value } } }`,
        { needs, asOf },
      );
      expect(errors).toBeUndefined();
      const rows = data.comparePolicies as { path: string; values: { value: string }[] }[];
      const rounding = rows.find(({ path }) => path === 'roundTo')?.values[0]?.value;
      return [...Object.values(data.compareAllocations[0]), rounding];
    };
    expect(await compared('2027-03-31')).toEqual([1, WEEKLY_TO_THE_POUND, 'POUND']);
    expect(await compared('2027-04-01')).toEqual([2, WEEKLY_TO_THE_PENNY, 'PENNY']);
  });
});

describe('a version that would take effect before an earlier one', () => {
  it('is a mistake with its line, and nothing of the file is saved', async () => {
    const before = await left();
    // Small payments have a new version too, which must not be kept without the other.
    const file = withChanges(
      oldham,
      firstDay('resourceAllocation', '2027-03-31'),
      TO_THE_PENNY,
      firstDay('smallPayments', '2027-06-01'),
      UP_TO_400,
    );
    const line = file.split('\n').indexOf('    effectiveFrom: 2027-03-31') + 1;
    for (const dryRun of [true, false]) {
      const { council, newVersions, mistakes, userErrors } = await onboard(file, { dryRun });
      expect({ council, newVersions }).toEqual({ council: null, newVersions: [] });
      expect(userErrors).toMatchObject([{ code: 'COUNCIL_FILE_NOT_VALID', path: ['file'] }]);
      expect(mistakes).toEqual([
        {
          line,
          column: 5,
          path: 'policies.resourceAllocation.effectiveFrom',
          code: 'EFFECTIVE_DATE_TOO_EARLY',
          message: expect.stringContaining('before version 2 on 2027-04-01'),
          expected: '2027-04-01 or later',
        },
      ]);
    }
    expect(await left()).toEqual(before);
  });

  it('is how a file is refused that says what held before the latest version', async () => {
    const before = await left();
    const { mistakes } = await onboard(whole);
    expect(mistakes).toMatchObject([{ code: 'EFFECTIVE_DATE_TOO_EARLY', line: 18 }]);
    expect(await left()).toEqual(before);
  });
});

describe('a correction that takes effect on the same day', () => {
  it('decides instead of what it corrects, from when it was recorded', async () => {
    app.setToday('2027-04-10');
    const { newVersions } = await onboard(withChanges(oldham, FROM_2027, TO_THE_PENNY, UP_TO_400));
    expect(newVersions).toEqual([{ area: 'smallPayments', number: 2, effectiveFrom: '2026-04-01' }]);
    const limitAt = async (knownAt?: string) => {
      const { smallPayments } = await policy({ asOf: '2026-06-01', ...(knownAt ? { knownAt } : {}) });
      return [smallPayments.number, smallPayments.settings.limitPerPaymentPence];
    };
    expect(await limitAt()).toEqual([2, 40_000]);
    expect(await limitAt('2027-04-09T12:00:00Z')).toEqual([1, 30_000]);
    const { data } = await app.ask(
      analyst,
      '{ comparePolicies(councils: ["oldham"], areas: [smallPayments], asOf: "2026-06-01") { path values { value } } }',
    );
    expect(data.comparePolicies).toContainEqual({
      path: 'limitPerPaymentPence',
      values: [{ value: '40000' }],
    });
  });
});

describe('two files at the same moment', () => {
  it('never both become the same version', async () => {
    const versions = await countRows(app.database, 'policy_version');
    const files = [50_000, 60_000].map((limit) =>
      withChanges(oldham, FROM_2027, TO_THE_PENNY, [
        'limitPerPaymentPence: 30000',
        `limitPerPaymentPence: ${limit}`,
      ]),
    );
    const answers = await Promise.all(
      files.map((file) => app.ask(administrator, ONBOARD, { input: { file } })),
    );
    const numbers = answers.flatMap(
      ({ data }) => data?.onboardCouncil?.newVersions.map(({ number }: { number: number }) => number) ?? [],
    );
    // Either they met, and one of them was told to look again, or the second came after the first.
    const conflicts = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect([...numbers.toSorted(), ...conflicts]).toEqual(conflicts.length > 0 ? [3, 'CONFLICT'] : [3, 4]);
    expect(await countRows(app.database, 'policy_version')).toBe(versions + numbers.length);
  });
});

describe('reading a council with several versions', () => {
  it('takes as many statements as reading one with a single version of each area', async () => {
    const all = `{ policy { ${AREA_KEYS.map((area) => `${area} { number }`).join(' ')} } }`;
    const statementsFor = async (asker: Asker, query: string) => {
      await app.ask(asker, query);
      app.statements.length = 0;
      expect((await app.ask(asker, query)).errors).toBeUndefined();
      return app.statements.length;
    };
    const devon: Asker = { role: 'POLICY_EDITOR', council: 'devon' };
    expect(await statementsFor(editor, all)).toBe(await statementsFor(devon, all));
    for (const slug of ['oldham', 'devon']) {
      expect(await statementsFor(analyst, `{ comparePolicies(councils: ["${slug}"]) { path } }`)).toBe(1);
    }
    const listed = await app.ask(editor, `{ policyVersions(area: smallPayments) ${AREA} }`);
    expect(listed.data.policyVersions.slice(-2)).toEqual([
      { area: 'smallPayments', number: 2, effectiveFrom: '2026-04-01' },
      { area: 'smallPayments', number: 1, effectiveFrom: '2026-04-01' },
    ]);
  });
});
