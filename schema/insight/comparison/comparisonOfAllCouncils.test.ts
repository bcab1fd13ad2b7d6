import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import {
  COUNCILS_IN_ENGLAND,
  insertSyntheticCouncils,
  type SyntheticCouncil,
  syntheticCouncils,
} from '../../../server/testing/syntheticCouncils.ts';
import { checkAreaSettings } from '../../../tenants/policy/nationalFrame.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const MATRIX = `query($councils: [String!], $areas: [PolicyArea!]) {
  comparePolicies(councils: $councils, areas: $areas) { area path label within unit comparedIn differs lowest highest
    spread { count minimum lowerQuartile median upperQuartile maximum } choices { choice councils }
    values { councilSlug value comparedValue basis source withheld isInForce isOutlier differs } } }`;
const ALL_AREAS = `query($councils: [String!]) {
  comparePolicies(councils: $councils) { area path differs spread { count } values { councilSlug value } } }`;
const STANDARD = `query($councils: [String!]) {
  compareStandardProfiles(councils: $councils) { profile { key } spread { count minimumPence medianPence maximumPence }
    allocations { council { slug } weeklyAmountPence rank totalPoints steps { sentence weeklyAmountPence } note isOutlier } } }`;

interface Row {
  area: string;
  path: string;
  spread: { count: number; minimum: string; median: string; maximum: string } | null;
  choices: { choice: string | null; councils: number }[] | null;
  values: { councilSlug: string; value: string | null; withheld: boolean; isInForce: boolean }[];
}

describe('synthetic councils', () => {
  it('are plainly made up, differ, are the same every time, and could each have been approved', async () => {
    const councils = await syntheticCouncils();
    expect(councils).toHaveLength(153);
    expect(councils[0]).toMatchObject({
      name: 'Synthetic council 001',
      slug: 'synthetic-council-001',
      gssCode: 'X99000001',
    });
    expect(await syntheticCouncils()).toEqual(councils);
    for (const { slug, policy } of councils) {
      for (const area of AREA_KEYS) {
        expect(checkAreaSettings(area, policy[area]).mistakes, `${slug} ${area}`).toBeUndefined();
      }
    }
    for (const area of AREA_KEYS) {
      const different = new Set(councils.map(({ policy }) => JSON.stringify(policy[area])));
      expect(different.size, area).toBeGreaterThan(40);
    }
    expect(councils.filter(({ policy }) => !policy.resourceAllocation.tablesArePublished)).toHaveLength(17);
  });
});

describe('all 153 councils', () => {
  let app: TestApp;
  let councils: SyntheticCouncil[];

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    councils = await syntheticCouncils();
    await insertSyntheticCouncils(app.database, councils, {
      recordedAt: '2026-03-01T09:00:00Z',
      effectiveFrom: '2026-04-01',
    });
    // Once in five seconds a process asks who has signed out everywhere (0087), in a statement that belongs to no request.
    await app.ask(analyst, '{ me { account } }', {});
  });
  afterAll(() => app.stop());

  it('are one matrix of all areas, in one request and one statement, as few councils are', async () => {
    const slugs = councils.map(({ slug }) => slug);
    for (const asked of [slugs.slice(0, 1), slugs.slice(0, 20), null]) {
      app.statements.length = 0;
      const { data, errors } = await app.ask(analyst, ALL_AREAS, { councils: asked });
      expect(errors).toBeUndefined();
      expect(app.statements).toHaveLength(1);
      const rows: Row[] = data.comparePolicies;
      expect([...new Set(rows.map(({ area }) => area))]).toEqual([...AREA_KEYS]);
      const expected = asked ?? slugs;
      for (const { path, values } of rows) {
        expect(
          values.map(({ councilSlug }) => councilSlug),
          path,
        ).toEqual(expected);
      }
    }
  });

  it('show exactly what each has decided, and the tables of none that keeps them', async () => {
    const { data } = await app.ask(analyst, MATRIX, { areas: ['resourceAllocation', 'reviews'] });
    const rows: Row[] = data.comparePolicies;
    const secret = councils.filter(({ policy }) => !policy.resourceAllocation.tablesArePublished);
    const scales = rows.filter(({ path }) => path.startsWith('scales.'));
    expect(scales.length).toBeGreaterThan(100);
    for (const { path, values } of scales) {
      const hidden = values.filter(({ withheld }) => withheld);
      expect(
        hidden.map(({ councilSlug }) => councilSlug),
        path,
      ).toEqual(secret.map(({ slug }) => slug));
      expect(hidden.every(({ value }) => value === null)).toBe(true);
    }
    const weeks = rows.find(({ path }) => path === 'firstReviewWeeks') as Row;
    const decided = councils.map(({ policy }) => policy.reviews.firstReviewWeeks);
    expect(weeks.values.map(({ value }) => Number(value))).toEqual(decided);
    const sorted = decided.toSorted((a, b) => a - b);
    // The quartiles of 153 numbers are the 39th, the 77th and the 115th.
    expect(weeks.spread).toEqual({
      count: COUNCILS_IN_ENGLAND,
      minimum: String(sorted[0]),
      lowerQuartile: String(sorted[38]),
      median: String(sorted[76]),
      upperQuartile: String(sorted[114]),
      maximum: String(sorted[152]),
    });
  });

  it('are priced for every standard profile in one statement, ranked and with the working', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      app.statements.length = 0;
      const { data, errors } = await app.ask(analyst, STANDARD);
      expect(errors).toBeUndefined();
      expect(app.statements).toHaveLength(1);
      expect(data.compareStandardProfiles).toHaveLength(12);
      for (const { profile, spread, allocations } of data.compareStandardProfiles) {
        const amounts: number[] = allocations.map(
          (each: { weeklyAmountPence: number }) => each.weeklyAmountPence,
        );
        expect(amounts).toHaveLength(COUNCILS_IN_ENGLAND);
        const falling = amounts.toSorted((a, b) => b - a);
        expect(spread, profile.key).toEqual({
          count: COUNCILS_IN_ENGLAND,
          minimumPence: falling[152],
          medianPence: falling[76],
          maximumPence: falling[0],
        });
        for (const { weeklyAmountPence, rank, steps, note, totalPoints } of allocations) {
          expect(rank).toBe(falling.indexOf(weeklyAmountPence) + 1);
          expect(steps === null).toBe(note !== null);
          expect(totalPoints === null).toBe(note !== null);
          const sum = (steps ?? []).reduce(
            (total: number, step: { weeklyAmountPence: number }) => total + step.weeklyAmountPence,
            0,
          );
          if (steps) expect(sum).toBe(weeklyAmountPence);
        }
        expect(allocations.filter(({ steps }: { steps: unknown }) => steps === null)).toHaveLength(17);
      }
    }
  });

  it('have their histories in one statement each', async () => {
    const requests = [
      '{ policyHistory(area: reviews, path: "firstReviewWeeks") { councils { council { slug } changes { from value } } } }',
      '{ allocationHistory(profile: OLDER_DAILY_CARE) { council { slug } changes { from weeklyAmountPence } } }',
    ];
    for (const request of requests) {
      app.statements.length = 0;
      const { data, errors } = await app.ask(analyst, request);
      expect(errors).toBeUndefined();
      expect(app.statements).toHaveLength(1);
      const found = data.allocationHistory ?? data.policyHistory.councils;
      expect(found).toHaveLength(COUNCILS_IN_ENGLAND);
      for (const { changes } of found) {
        expect(changes.map(({ from }: { from: string }) => from)).toEqual(['2026-04-01']);
      }
    }
  });
});
