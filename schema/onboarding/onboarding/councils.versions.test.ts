import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { assessed, type Needs, registered } from '../../../server/testing/seeder.ts';
import { NEEDED_AREA_KEYS } from '../../../tenants/policy/policy.ts';
import {
  administrator,
  exampleText,
  FROM_2027,
  leftBehind,
  ONBOARD,
  TO_THE_PENNY,
  withChanges,
} from '../../tenancy/councils/councils.testing.ts';

const editor: Asker = { role: 'POLICY_EDITOR', council: 'oldham' };
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const LOOK = `query($asOf: Date, $knownAt: DateTime) { policy(asOf: $asOf, knownAt: $knownAt) {
  resourceAllocation { number author approver isEmergency emergencyReason settings { roundTo } } smallPayments { number settings { limitPerPaymentPence } }
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

let app: TestApp;
let personId: string;
let allocationId: string;
/** Oldham's file without its worked cases, which apply to the first version. */
let oldham: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  const whole = await exampleText('oldham');
  oldham = whole.slice(0, whole.indexOf('\nworkedCases:'));
  personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId, NEEDS);
  allocationId = allocation.id;
  expect(allocation.weeklyAmountPence).toBe(WEEKLY_TO_THE_POUND);
});
afterAll(() => app.stop());

async function onboard(file: string, input: { dryRun?: boolean; idempotencyKey?: string } = {}) {
  const { data, errors } = await app.ask(administrator, ONBOARD, { input: { file, ...input } });
  expect(errors).toBeUndefined();
  return data.onboardCouncil;
}

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

describe('a version that takes effect later', () => {
  it('is recorded and published for the area that differs, and for no other', async () => {
    app.setToday('2026-09-01');
    const before = await leftBehind(app);
    const file = withChanges(oldham, FROM_2027, TO_THE_PENNY);
    // Only the area that changes has to be in the file.
    const alone = file.slice(0, file.indexOf('\n  planning:'));
    const brought = await onboard(alone, { idempotencyKey: 'april-2027' });
    expect(brought).toMatchObject({
      council: { slug: 'oldham' },
      newVersions: [{ area: 'resourceAllocation', number: 2, effectiveFrom: '2027-04-01' }],
      missingAreas: NEEDED_AREA_KEYS.slice(1),
      userErrors: [],
    });
    const after = await leftBehind(app);
    expect(after).toEqual(before.map((count, index) => count + ([0, 1, 1, 1, 1][index] ?? 0)));
    expect(await onboard(alone, { idempotencyKey: 'april-2027' })).toMatchObject({
      council: { slug: 'oldham' },
      newVersions: [],
      userErrors: [],
    });
    expect((await onboard(file)).userErrors).toMatchObject([{ code: 'COUNCIL_ALREADY_ONBOARDED' }]);
    expect(await leftBehind(app)).toEqual(after);
  });

  it('decides from its day on, in the author’s name', async () => {
    const before = await policy({ asOf: '2027-03-31' });
    expect(before.resourceAllocation).toMatchObject({
      number: 1,
      isEmergency: false,
      settings: { roundTo: 'POUND' },
    });
    const after = await policy({ asOf: '2027-04-01' });
    expect(after.resourceAllocation).toEqual({
      number: 2,
      author: 'test-platform-administrator',
      approver: null,
      isEmergency: true,
      emergencyReason:
        'The platform brought it in a council file, and nobody at the council has approved it.',
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
