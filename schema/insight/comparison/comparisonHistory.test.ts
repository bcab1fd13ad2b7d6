import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { publishAt, recordVersion, withdrawAt } from './comparison.testing.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const SETTING = `query($area: PolicyArea!, $path: String!, $councils: [String!], $from: Date, $to: Date, $knownAt: DateTime) {
  policyHistory(area: $area, path: $path, councils: $councils, from: $from, to: $to, knownAt: $knownAt) {
    area path label unit comparedIn councils { council { slug }
      changes { from value comparedValue basis withheld policyNumber publishedAt } } } }`;
const AMOUNT = `query($profile: StandardProfileKey!, $councils: [String!], $from: Date, $to: Date, $knownAt: DateTime) {
  allocationHistory(profile: $profile, councils: $councils, from: $from, to: $to, knownAt: $knownAt) { council { slug }
    changes { from weeklyAmountPence yearlyAmountPence weeklyChangePence policyNumber publishedAt } } }`;
const STANDARD = `query($asOf: Date, $knownAt: DateTime) {
  compareStandardProfiles(profiles: [OLDER_DAILY_CARE], councils: ["oldham"], asOf: $asOf, knownAt: $knownAt) {
    allocations { weeklyAmountPence policyNumber } } }`;

let app: TestApp;
const FIRST_DAY = '2026-04-01';
const version = (
  slug: string,
  area: 'reviews' | 'resourceAllocation',
  [path, value]: [string, unknown],
  effectiveFrom: string,
  recordedAt: string,
) => recordVersion(app, { slug, area, path, value, effectiveFrom, recordedAt });

beforeAll(async () => {
  app = await startTestApp('2026-03-20');
  await app.onboard('devon', 'oldham', 'gateshead');
  const weeks = (count: number): [string, unknown] => ['firstReviewWeeks', count];
  const second = await version('oldham', 'reviews', weeks(7), '2026-09-01', '2026-06-01T09:00:00Z');
  const correction = await version('oldham', 'reviews', weeks(8), '2026-09-01', '2026-06-02T09:00:00Z');
  const same = await version('oldham', 'reviews', weeks(8), '2026-11-01', '2026-06-03T09:00:00Z');
  const takenBack = await version('oldham', 'reviews', weeks(5), '2026-12-01', '2026-06-04T09:00:00Z');
  const last = await version('oldham', 'reviews', weeks(6), '2027-01-01', '2026-06-05T09:00:00Z');
  for (const id of [second, same, takenBack, last]) await publishAt(app, id, '2026-06-06T09:00:00Z');
  await publishAt(app, correction, '2026-06-08T09:00:00Z');
  await withdrawAt(app, takenBack, '2026-06-07T09:00:00Z');
  const topSlice = (basisPoints: number): [string, unknown] => [
    'contingencyTopSliceBasisPoints',
    basisPoints,
  ];
  const cut = await version(
    'oldham',
    'resourceAllocation',
    topSlice(1_000),
    '2026-10-01',
    '2026-06-08T09:00:00Z',
  );
  const more = await version(
    'oldham',
    'resourceAllocation',
    topSlice(2_000),
    '2027-04-01',
    '2026-06-09T09:00:00Z',
  );
  const hidden = await version(
    'gateshead',
    'resourceAllocation',
    ['tablesArePublished', false],
    '2026-10-01',
    '2026-06-09T09:00:00Z',
  );
  for (const id of [cut, more, hidden]) await publishAt(app, id, '2026-06-10T09:00:00Z');
  app.setToday('2027-06-01');
});
afterAll(() => app.stop());

const setting = (variables: Record<string, unknown>) =>
  app.ask(analyst, SETTING, { area: 'reviews', path: 'firstReviewWeeks', ...variables });
/** Oldham's values, each with its first day and its version. */
async function oldham(variables: Record<string, unknown> = {}) {
  const { data, errors } = await setting({ councils: ['oldham'], ...variables });
  expect(errors).toBeUndefined();
  const [{ changes }] = data.policyHistory.councils;
  return changes.map((change: { from: string; value: string; policyNumber: number }) => [
    change.from,
    change.value,
    change.policyNumber,
  ]);
}

describe('how a setting changed', () => {
  it('is what it was at first, and each day on which it became something else', async () => {
    const first = (await oldham())[0];
    expect(await oldham()).toEqual([
      [FIRST_DAY, first[1], 1],
      // The correction of the same day counts; a version that repeats the value is not a change.
      ['2026-09-01', '8', 3],
      ['2027-01-01', '6', 6],
    ]);
  });

  it('is bounded by the days asked about, and begins with what was so before', async () => {
    expect(await oldham({ from: '2026-10-15', to: '2026-12-31' })).toEqual([['2026-10-15', '8', 3]]);
    expect(await oldham({ from: '2026-09-01', to: '2027-01-01' })).toEqual([
      ['2026-09-01', '8', 3],
      ['2027-01-01', '6', 6],
    ]);
  });

  it('is as was public at a moment: before the correction, and before the withdrawal', async () => {
    const [first] = await oldham();
    expect(await oldham({ knownAt: '2026-06-08T08:59:59Z' })).toEqual([
      first,
      ['2026-09-01', '7', 2],
      ['2026-11-01', '8', 4],
      ['2027-01-01', '6', 6],
    ]);
    expect(await oldham({ knownAt: '2026-06-07T08:00:00Z' })).toEqual([
      first,
      ['2026-09-01', '7', 2],
      ['2026-11-01', '8', 4],
      ['2026-12-01', '5', 5],
      ['2027-01-01', '6', 6],
    ]);
    expect(await oldham({ knownAt: '2026-06-06T08:00:00Z' })).toEqual([first]);
  });

  it('stands beside the other councils’, with its unit', async () => {
    const { data } = await setting({});
    expect(data.policyHistory).toMatchObject({ unit: 'WEEKS', comparedIn: 'WEEKS', area: 'reviews' });
    const { councils } = data.policyHistory;
    expect(councils.map(({ council }: { council: { slug: string } }) => council.slug)).toEqual([
      'devon',
      'gateshead',
      'oldham',
    ]);
    expect(councils[1].changes).toEqual([
      expect.objectContaining({ value: '12', basis: 'ILLUSTRATIVE', withheld: false, policyNumber: 1 }),
    ]);
    const ofDirectPayments = await setting({
      path: 'directPaymentFirstReviewWeeks',
      councils: ['gateshead'],
    });
    expect(ofDirectPayments.data.policyHistory.councils[0].changes).toEqual([
      expect.objectContaining({ value: '12', basis: 'SOURCED', withheld: false, policyNumber: 1 }),
    ]);
  });

  it('shows no table from the day that a council keeps it back', async () => {
    const { data: matrix } = await app.ask(
      analyst,
      '{ comparePolicies(councils: ["gateshead"], areas: [resourceAllocation], asOf: "2026-06-01") { path values { value } } }',
    );
    const row = matrix.comparePolicies.find(({ path }: { path: string }) =>
      path.endsWith('.points.CRITICAL'),
    );
    const { data } = await setting({ area: 'resourceAllocation', path: row.path, councils: ['gateshead'] });
    const [{ changes }] = data.policyHistory.councils;
    expect(changes).toMatchObject([
      { value: row.values[0].value, withheld: false },
      { from: '2026-10-01', value: null, comparedValue: null, basis: null, withheld: true },
    ]);
    const later = await setting({
      area: 'resourceAllocation',
      path: row.path,
      councils: ['gateshead'],
      knownAt: '2027-01-01T00:00:00Z',
      from: '2026-10-01',
    });
    expect(later.data.policyHistory.councils[0].changes).toMatchObject([{ value: null, withheld: true }]);
  });

  it.each([
    [{ path: 'firstReviewYears' }, 'no history'],
    [{ path: '__proto__' }, 'no history'],
    [{ from: '2024-01-01', to: '2025-01-01' }, 'no history'],
    [{ from: '2027-01-02', to: '2027-01-01' }, 'before it begins'],
    [{ from: '2028-01-01' }, 'before it begins'],
  ])('of %j is refused', async (variables, words) => {
    const { data, errors } = await setting(variables);
    expect(data).toEqual({ policyHistory: null });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(words);
  });

  it('of a council that is not there is refused', async () => {
    const { errors } = await setting({ councils: ['atlantis'] });
    expect(errors?.[0]?.extensions.code).toBe('COUNCIL_NOT_FOUND');
  });
});

describe('how an amount changed', () => {
  const amountOn = async (asOf: string): Promise<number> =>
    (await app.ask(analyst, STANDARD, { asOf })).data.compareStandardProfiles[0].allocations[0]
      .weeklyAmountPence;

  it('is what the comparison gives on each day, and by how much it rose or fell', async () => {
    const { data, errors } = await app.ask(analyst, AMOUNT, { profile: 'OLDER_DAILY_CARE' });
    expect(errors).toBeUndefined();
    const ofOldham = data.allocationHistory.find(
      ({ council }: { council: { slug: string } }) => council.slug === 'oldham',
    );
    const amounts = await Promise.all([FIRST_DAY, '2026-10-01', '2027-04-01'].map(amountOn));
    const [first, second, third] = amounts as [number, number, number];
    expect(ofOldham.changes).toMatchObject([
      { from: FIRST_DAY, weeklyAmountPence: first, weeklyChangePence: null, policyNumber: 1 },
      { from: '2026-10-01', weeklyAmountPence: second, weeklyChangePence: second - first, policyNumber: 2 },
      { from: '2027-04-01', weeklyAmountPence: third, weeklyChangePence: third - second, policyNumber: 3 },
    ]);
    expect(second).toBeLessThan(first);
    expect(third).toBeLessThan(second);
    for (const { weeklyAmountPence, yearlyAmountPence } of ofOldham.changes) {
      expect(yearlyAmountPence).toBe(weeklyAmountPence * 52);
    }
    expect(await amountOn('2026-09-30')).toBe(first);
    expect(await amountOn('2027-03-31')).toBe(second);
  });

  it('is shown of a council that keeps its tables back, and is the same as before it did', async () => {
    const variables = { profile: 'OLDER_DAILY_CARE', councils: ['gateshead'] };
    const { data } = await app.ask(analyst, AMOUNT, variables);
    expect(data.allocationHistory[0].changes).toHaveLength(1);
    const { data: kept } = await app.ask(analyst, AMOUNT, { ...variables, from: '2026-11-01' });
    expect(kept.allocationHistory[0].changes).toMatchObject([
      { policyNumber: 2, weeklyAmountPence: data.allocationHistory[0].changes[0].weeklyAmountPence },
    ]);
  });

  it('is as was public at a moment', async () => {
    const variables = { profile: 'OLDER_DAILY_CARE', councils: ['oldham'], knownAt: '2026-06-10T08:59:59Z' };
    const { data } = await app.ask(analyst, AMOUNT, variables);
    expect(data.allocationHistory[0].changes).toHaveLength(1);
    const standard = { asOf: '2027-05-01', knownAt: '2026-06-10T08:59:59Z' };
    const { data: compared } = await app.ask(analyst, STANDARD, standard);
    expect(compared.compareStandardProfiles[0].allocations).toEqual([
      { weeklyAmountPence: data.allocationHistory[0].changes[0].weeklyAmountPence, policyNumber: 1 },
    ]);
  });
});
