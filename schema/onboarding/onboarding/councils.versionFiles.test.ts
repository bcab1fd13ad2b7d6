import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import {
  administrator,
  type Change,
  exampleText,
  FROM_2027,
  firstDay,
  leftBehind,
  ONBOARD,
  TO_THE_PENNY,
  UP_TO_400,
  withChanges,
} from '../../tenancy/councils/councils.testing.ts';

const editor: Asker = { role: 'POLICY_EDITOR', council: 'oldham' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const AREA = `{ area number effectiveFrom }`;
const LIMIT = `query($asOf: Date, $knownAt: DateTime) { policy(asOf: $asOf, knownAt: $knownAt) {
  smallPayments { number settings { limitPerPaymentPence } } } }`;

let app: TestApp;
/** Oldham's file, with and without its worked cases, which apply to the first version. */
let whole: string;
let oldham: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  whole = await exampleText('oldham');
  oldham = whole.slice(0, whole.indexOf('\nworkedCases:'));
});
afterAll(() => app.stop());

async function onboard(file: string, input: { dryRun?: boolean; idempotencyKey?: string } = {}) {
  const { data, errors } = await app.ask(administrator, ONBOARD, { input: { file, ...input } });
  expect(errors).toBeUndefined();
  return data.onboardCouncil;
}

describe('the file of a council that is on the platform', () => {
  it.each([
    ['the very same file', () => whole],
    ['the same with another note', () => withChanges(oldham, ['note: Illustrative.', 'note: Other words.'])],
    ['one area of it that is the same', () => oldham.slice(0, oldham.indexOf('\n  planning:'))],
  ])('is refused where it says nothing new: %s', async (_what, file) => {
    const before = await leftBehind(app);
    for (const dryRun of [true, false]) {
      expect(await onboard(file(), { dryRun })).toMatchObject({
        council: null,
        newVersions: [],
        mistakes: [],
        userErrors: [{ code: 'COUNCIL_ALREADY_ONBOARDED', path: ['file'] }],
      });
    }
    expect(await leftBehind(app)).toEqual(before);
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
    const before = await leftBehind(app);
    for (const dryRun of [true, false]) {
      const { council, userErrors, newVersions } = await onboard(
        withChanges(oldham, FROM_2027, TO_THE_PENNY, ...changes),
        { dryRun },
      );
      expect({ council, newVersions }).toEqual({ council: null, newVersions: [] });
      expect(userErrors).toMatchObject([{ code: 'COUNCIL_DETAILS_DIFFER', path: ['file'] }]);
      expect(userErrors[0].message).toContain(`with another ${details} than the file has`);
    }
    expect(await leftBehind(app)).toEqual(before);
  });

  it('is refused for a worked case that its new settings give another amount for', async () => {
    const before = await leftBehind(app);
    const { userErrors } = await onboard(withChanges(whole, FROM_2027, TO_THE_PENNY));
    expect(userErrors[0].code).toBe('WORKED_CASE_FAILS');
    expect(await leftBehind(app)).toEqual(before);
  });

  it('says on a dry run which versions it would bring, and brings none', async () => {
    const before = await leftBehind(app);
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
    expect(await leftBehind(app)).toEqual(before);
  });
});

describe('a file with one new area and worked cases', () => {
  const [head, cases] = [
    () => whole.slice(0, whole.indexOf('policies:')),
    () => whole.slice(whole.indexOf('\nworkedCases:')),
  ];
  const smallPaymentsAlone = () => {
    const from = whole.indexOf('  smallPayments:');
    return `${head()}policies:\n${whole.slice(from, whole.indexOf('\n  money:'))}`;
  };
  const newLimit = () =>
    withChanges(smallPaymentsAlone(), firstDay('smallPayments', '2026-09-01'), UP_TO_400);

  it('works them by the version that the council has', async () => {
    const { newVersions, workedCases, userErrors } = await onboard(newLimit() + cases(), { dryRun: true });
    expect(userErrors).toEqual([]);
    expect(newVersions).toEqual([{ area: 'smallPayments', number: 2, effectiveFrom: '2026-09-01' }]);
    expect(workedCases.length).toBeGreaterThan(0);
    for (const { passes, weeklyAmountPence, expectedWeeklyAmountPence } of workedCases) {
      expect({ passes, weeklyAmountPence }).toEqual({
        passes: true,
        weeklyAmountPence: expectedWeeklyAmountPence,
      });
    }
  });

  it('is refused where one gives another amount, and nothing is saved', async () => {
    const before = await leftBehind(app);
    const wrong = cases().replace(/weeklyAmountPence: \d+/, 'weeklyAmountPence: 1');
    for (const dryRun of [true, false]) {
      const { council, newVersions, userErrors } = await onboard(newLimit() + wrong, { dryRun });
      expect({ council, newVersions }).toEqual({ council: null, newVersions: [] });
      expect(userErrors).toMatchObject([{ code: 'WORKED_CASE_FAILS', details: { limitPence: 1 } }]);
    }
    expect(await leftBehind(app)).toEqual(before);
  });
});

describe('several versions of one area', () => {
  beforeAll(async () => {
    app.setToday('2026-09-01');
    const { newVersions } = await onboard(withChanges(oldham, FROM_2027, TO_THE_PENNY));
    expect(newVersions).toMatchObject([{ area: 'resourceAllocation', number: 2 }]);
  });

  it('is a mistake with its line, and nothing of the file is saved', async () => {
    const before = await leftBehind(app);
    // Small payments have a new version too, which must not be saved without the other.
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
    expect(await leftBehind(app)).toEqual(before);
  });

  it('is how a file is refused that says what held before the latest version', async () => {
    const before = await leftBehind(app);
    const { mistakes } = await onboard(whole);
    const line = whole.split('\n').indexOf('    effectiveFrom: 2026-04-01') + 1;
    expect(mistakes).toMatchObject([{ code: 'EFFECTIVE_DATE_TOO_EARLY', line }]);
    expect(await leftBehind(app)).toEqual(before);
  });

  it('decides instead of what it corrects, from when it was recorded', async () => {
    app.setToday('2027-04-10');
    const { newVersions } = await onboard(withChanges(oldham, FROM_2027, TO_THE_PENNY, UP_TO_400));
    expect(newVersions).toEqual([{ area: 'smallPayments', number: 2, effectiveFrom: '2026-04-01' }]);
    const limitAt = async (knownAt?: string) => {
      const when = { asOf: '2026-06-01', ...(knownAt ? { knownAt } : {}) };
      const { smallPayments } = (await app.ask(editor, LIMIT, when)).data.policy;
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
    // Either the two met and one was asked to look again, or the second came after the first.
    const conflicts = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect([...numbers.toSorted(), ...conflicts]).toEqual(conflicts.length > 0 ? [3, 'CONFLICT'] : [3, 4]);
    expect(await countRows(app.database, 'policy_version')).toBe(versions + numbers.length);
  });

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
