import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { EXAMPLE_COUNCILS } from '../../../tenants/councils/exampleCouncils.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { publishAt, recordVersion } from './comparison.testing.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const QUERY = `query($councils: [String!], $areas: [PolicyArea!], $asOf: Date, $differsFrom: String, $onlyDiffering: Boolean) {
  comparePolicies(councils: $councils, areas: $areas, asOf: $asOf, differsFrom: $differsFrom, onlyDiffering: $onlyDiffering) {
    path unit comparedIn differs lowest highest spread { count minimum lowerQuartile median upperQuartile maximum }
    choices { choice councils } values { councilSlug value comparedValue isOutlier differs withheld isInForce } } }`;

interface Value {
  councilSlug: string;
  value: string | null;
  comparedValue: string | null;
  isOutlier: boolean;
  differs: boolean | null;
}
interface Row {
  path: string;
  differs: boolean;
  choices: { choice: string | null; councils: number }[] | null;
  values: Value[];
}

/** In the order of the councils’ names, which their short names have too. */
const COUNCILS = [...EXAMPLE_COUNCILS].sort();
const NEXT_YEAR = '2027-01-01';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(...EXAMPLE_COUNCILS);
  app.setToday('2026-06-02');
});
afterAll(() => app.stop());

async function matrix(variables: Record<string, unknown>): Promise<Row[]> {
  const { data, errors } = await app.ask(analyst, QUERY, { asOf: NEXT_YEAR, ...variables });
  expect(errors).toBeUndefined();
  return data.comparePolicies;
}
async function rowAt(area: AreaKey, path: string, variables: Record<string, unknown> = {}): Promise<Row> {
  const found = (await matrix({ areas: [area], ...variables })).find((row) => row.path === path);
  if (!found) throw new Error(`There is no row ${path}.`);
  return found;
}
it('is given a part at a time, in the same order, and no row twice', async () => {
  const PART = `query($first: Int, $skip: Int) {
    comparePolicies(areas: [reviews, riskEnablement], first: $first, skip: $skip) { area path values { councilSlug value } } }`;
  const part = async (first: number | null, skip: number | null = null) =>
    (await app.ask(analyst, PART, { first, skip })).data.comparePolicies;
  const whole = await part(null);
  expect(whole.length).toBeGreaterThan(120);
  const parts = [await part(60), await part(60, 60), await part(100, 120), await part(30, 1_000)];
  expect(parts.flat()).toEqual(whole);
  expect(parts.map((rows: unknown[]) => rows.length)).toEqual([60, 60, whole.length - 120, 0]);
  for (const [first, skip, code] of [
    [101, 0, 'PAGE_TOO_LARGE'],
    [10, -1, 'BAD_USER_INPUT'],
    [-1, 0, 'BAD_USER_INPUT'],
  ]) {
    const { data, errors } = await app.ask(analyst, PART, { first, skip });
    expect([data?.comparePolicies ?? null, errors?.[0]?.extensions.code]).toEqual([null, code]);
  }
});

it('counts a row by its councils, so that a page of all of them is no larger than it may be', async () => {
  const EVERYTHING = `query($councils: [String!], $first: Int) { comparePolicies(councils: $councils, first: $first) {
    values { councilSlug value comparedValue basis source } } }`;
  const refused = await app.ask(analyst, EVERYTHING, { first: 100 });
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    asked: 1 + 100 * (1 + 153 * 5),
  });
  const few = await app.ask(analyst, EVERYTHING, { first: 100, councils: ['devon', 'oldham'] });
  expect(few.errors).toBeUndefined();
  expect(few.data.comparePolicies).toHaveLength(100);
});

let minute = 0;
/** Publishes a version in which a council changes this setting from next year. */
async function decide(slug: string, area: AreaKey, path: string, value: unknown): Promise<void> {
  minute += 1;
  const recordedAt = `2026-06-01T12:${String(minute).padStart(2, '0')}:00Z`;
  const version = await recordVersion(app, { slug, area, path, value, effectiveFrom: NEXT_YEAR, recordedAt });
  await publishAt(app, version, recordedAt);
}
const valuesOf = <Key extends keyof Value>(row: Row, key: Key) => row.values.map((value) => value[key]);

describe('the numbers of a row', () => {
  it('have their minimum, quartiles and maximum, exactly, and say which lie far out', async () => {
    const weeks = [8, 6, 8, 20, 7, 8, 6, 8];
    for (const [index, slug] of COUNCILS.entries())
      await decide(slug, 'reviews', 'firstReviewWeeks', weeks[index]);
    const row = await rowAt('reviews', 'firstReviewWeeks');
    expect(valuesOf(row, 'councilSlug')).toEqual(COUNCILS);
    expect(valuesOf(row, 'value')).toEqual(weeks.map(String));
    expect(row).toMatchObject({
      unit: 'WEEKS',
      comparedIn: 'WEEKS',
      lowest: '6',
      highest: '20',
      choices: null,
      // For 6 6 7 8 8 8 8 20, the first quartile lies three quarters of the way from the second to the third;
      // and so on.
      spread: {
        count: 8,
        minimum: '6',
        lowerQuartile: '6.75',
        median: '8',
        upperQuartile: '8',
        maximum: '20',
      },
    });
    // One and a half times 1.25 beyond the quartiles gives the range from 4.875 to 9.875.
    expect(row.values.filter(({ isOutlier }) => isOutlier).map(({ value }) => value)).toEqual(['20']);
  });

  it('are in one unit, though one council writes for a week and another for a year', async () => {
    const ladder = (costPeriod: string, upToAmountPence: number) => ({
      costPeriod,
      rungs: [{ role: 'TEAM_MANAGER', upToAmountPence, upToRiskLevel: 'MODERATE' }],
    });
    await decide('devon', 'riskEnablement', 'signOffLadder', ladder('WEEK', 50_000));
    await decide('oldham', 'riskEnablement', 'signOffLadder', ladder('YEAR', 2_600_000));
    await decide('slough', 'riskEnablement', 'signOffLadder', ladder('YEAR', 2_600_001));
    const path = 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence';
    const alike = await rowAt('riskEnablement', path, { councils: ['devon', 'oldham'] });
    expect(valuesOf(alike, 'value')).toEqual(['50000', '2600000']);
    expect(valuesOf(alike, 'comparedValue')).toEqual(['2600000', '2600000']);
    expect(alike).toMatchObject({ unit: 'PENCE', comparedIn: 'PENCE_PER_YEAR', differs: false });
    const apart = await rowAt('riskEnablement', path, {
      councils: ['devon', 'oldham', 'slough'],
      differsFrom: 'devon',
    });
    expect(apart).toMatchObject({
      differs: true,
      spread: {
        count: 3,
        minimum: '2600000',
        median: '2600000',
        upperQuartile: '2600000.5',
        maximum: '2600001',
      },
    });
    expect(valuesOf(apart, 'differs')).toEqual([false, false, true]);
    const period = await rowAt('riskEnablement', 'signOffLadder.costPeriod', {
      councils: ['devon', 'oldham'],
    });
    expect(period).toMatchObject({ differs: true, comparedIn: null, spread: null });
  });

  it('are in days, though one council writes in weeks, one in months and one in working days', async () => {
    const check = (frequency: object) => ({
      evidence: ['NONE'],
      reminderDays: 7,
      escalationDays: 21,
      homeVisitOffered: true,
      everyWeeks: null,
      everyMonths: null,
      ...frequency,
    });
    await decide('devon', 'monitoring', 'otherwise.check', check({ frequency: 'WEEKS', everyWeeks: 13 }));
    await decide('oldham', 'monitoring', 'otherwise.check', check({ frequency: 'MONTHS', everyMonths: 3 }));
    await decide('slough', 'monitoring', 'otherwise.check', check({ frequency: 'AT_REVIEW_ONLY' }));
    const councils = ['devon', 'oldham', 'slough'];
    const every = await rowAt('monitoring', 'otherwise.check.every', { councils });
    expect(valuesOf(every, 'comparedValue')).toEqual(['91', '91', null]);
    expect(every).toMatchObject({ comparedIn: 'DAYS', spread: { count: 2, median: '91' }, differs: true });

    const challenge = await rowAt('riskEnablement', 'challenge.windowLength');
    expect(challenge).toMatchObject({ unit: 'COUNT', comparedIn: 'DAYS' });
    expect(valuesOf(challenge, 'value')).toEqual(['28', '42', '21', '10', '14', '30', '25', '15']);
    // Gateshead, Warwickshire and West Sussex count working days.
    expect(valuesOf(challenge, 'comparedValue')).toEqual(['28', '42', '21', '14', '14', '30', '35', '21']);
  });
});

describe('the choices of a row', () => {
  it('are counted, the most first, each entry of a list by itself', async () => {
    const options = await rowAt('deployment', 'enabledOptions');
    const each = valuesOf(options, 'value').flatMap((value) => value?.split(', ') ?? []);
    expect(options.choices).toEqual(
      [...new Set(each)]
        .map((choice) => ({ choice, councils: each.filter((other) => other === choice).length }))
        .sort((a, b) => b.councils - a.councils || (a.choice < b.choice ? -1 : 1)),
    );
    expect(options.choices?.[0]?.councils).toBe(8);
    const survey = await rowAt('reviews', 'outcomeSurveyIsUsed');
    const counted = survey.choices?.map(({ councils }) => councils) ?? [];
    expect(counted.reduce((sum, councils) => sum + councils, 0)).toBe(8);
    expect(survey.choices?.every(({ choice }) => choice === 'true' || choice === 'false')).toBe(true);
    const level = await rowAt('riskEnablement', 'safeguards.keepingSafePlanFromRiskLevel');
    const none = valuesOf(level, 'value').filter((value) => value === null).length;
    expect(level.choices?.find(({ choice }) => choice === null)?.councils ?? 0).toBe(none);
    const reason = await rowAt('reviews', 'laterFirstReviewReason');
    expect(reason.choices).toBeNull();
  });
});

describe('what differs from one council', () => {
  it('is said of each value, and rows in which nothing does can be left out', async () => {
    const all = await matrix({ areas: ['money', 'planning'], differsFrom: 'oldham' });
    for (const { path, values } of all) {
      const own = values.find(({ councilSlug }) => councilSlug === 'oldham');
      for (const { councilSlug, value, differs } of values) {
        expect(differs, `${path} of ${councilSlug}`).toBe(value !== own?.value);
      }
    }
    const some = await matrix({ areas: ['money', 'planning'], differsFrom: 'oldham', onlyDiffering: true });
    expect(some).toEqual(all.filter(({ values }) => values.some(({ differs }) => differs)));
    expect(some.length).toBeGreaterThan(5);
    expect(some.length).toBeLessThan(all.length);
  });

  it('needs a council that is compared; without one, rows in which all are alike are left out', async () => {
    const variables = { councils: ['devon'], areas: ['money'], differsFrom: 'oldham' };
    const { errors } = await app.ask(analyst, QUERY, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('oldham');
    const [all, apart] = [
      await matrix({ areas: ['money'] }),
      await matrix({ areas: ['money'], onlyDiffering: true }),
    ];
    expect(apart).toEqual(all.filter(({ differs }) => differs));
    expect(all.flatMap(({ values }) => values.map(({ differs }) => differs))).toEqual(
      all.flatMap(({ values }) => values.map(() => null)),
    );
  });

  it('is not said where one of the two shows nothing', async () => {
    await decide('gateshead', 'resourceAllocation', 'tablesArePublished', false);
    const councils = ['devon', 'gateshead'];
    for (const differsFrom of councils) {
      const rows = await matrix({ areas: ['resourceAllocation'], councils, differsFrom });
      for (const { path, values } of rows.filter((row) => row.path.startsWith('scales.'))) {
        const [devon, gateshead] = values;
        expect([devon?.differs, gateshead?.differs], path).toEqual([
          differsFrom === 'devon' ? false : null,
          null,
        ]);
      }
    }
  });
});
