import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type VersionDates, versionInForce } from '../../../../tenants/policy/versions.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/database.ts';

const TENANT = '11111111-1111-7111-8111-111111111111';
const FIRST_DAY = Temporal.PlainDate.from('2026-06-01');

/**
 * What may happen to an area of policy, one event a day: a version is recorded, or the last one that still
 * can be is withdrawn.
 */
const happenings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -10, max: 40 }).map((startsIn) => ({ startsIn })) },
    { weight: 1, arbitrary: fc.constant({ startsIn: null }) },
  ),
  { minLength: 1, maxLength: 10 },
);

describe('the days that PostgreSQL keeps for each version', () => {
  let database: TestDatabase;
  let application: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at) values ($1, 'here', 'Here', 'E12000005', '[]', now())`,
      [TENANT],
    );
    await superuser.end();
    application = new Client({ connectionString: database.applicationUrl });
    await application.connect();
    await application.query(`set app.tenant = '${TENANT}'`);
  });
  afterAll(async () => {
    await application.end();
    await database.drop();
  });

  type Recorded = VersionDates & { id: string };
  const momentOf = (index: number) => `${FIRST_DAY.add({ days: index }).toString()}T09:00:00Z`;

  async function record(area: string, number: number, effectiveFrom: string, at: string): Promise<Recorded> {
    const id = randomUUID();
    await application.query(
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, note)
      values ($1, $2, $3, $4, '{}', '[]', $5, $6, 'anna', '')`,
      [TENANT, id, area, number, effectiveFrom, at],
    );
    return { id, number, effectiveFrom, recordedAt: at };
  }

  async function takeBack(version: Recorded, at: string): Promise<Recorded> {
    await application.query(
      `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason) values ($1, $2, $3, 'anna', 'Wrong')`,
      [TENANT, version.id, at],
    );
    return { ...version, withdrawnAt: at };
  }

  async function tell(area: string, story: readonly { startsIn: number | null }[]): Promise<Recorded[]> {
    let versions: Recorded[] = [];
    for (const [index, { startsIn }] of story.entries()) {
      const today = FIRST_DAY.add({ days: index });
      if (startsIn !== null) {
        const starts = today.add({ days: startsIn }).toString();
        versions.push(await record(area, versions.length + 1, starts, momentOf(index)));
        continue;
      }
      const last = versions.findLast((each) => !each.withdrawnAt && each.effectiveFrom > today.toString());
      if (!last) continue;
      const taken = await takeBack(last, momentOf(index));
      versions = versions.map((each) => (each === last ? taken : each));
    }
    return versions;
  }

  /** The version for each day asked about, as known at each moment, read from the table. */
  async function fromPeriods(area: string, days: readonly string[], moments: readonly string[]) {
    const { rows } = await application.query<{ key: string; ids: string[] }>(
      `select day || ' ' || moment as key, array(
        select policy_version_id::text from policy_period p
        where p.tenant_id = $1 and p.area = $2 and p.in_force @> day::date and p.known @> moment::timestamptz) as ids
      from unnest($3::text[]) day, unnest($4::text[]) moment`,
      [TENANT, area, days, moments],
    );
    return new Map(rows.map(({ key, ids }) => [key, ids]));
  }

  it('are those of the rule, for every day as known at every moment', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(happenings, async (story) => {
        const area = randomUUID();
        const versions = await tell(area, story);
        const days = Array.from({ length: 32 }, (_, index) =>
          FIRST_DAY.add({ days: index * 2 - 12 }).toString(),
        );
        const moments = story.map((_each, index) => momentOf(index));
        const kept = await fromPeriods(area, days, moments);
        for (const day of days) {
          for (const moment of moments) {
            const expected = versionInForce(versions, day, moment);
            expect(kept.get(`${day} ${moment}`)).toEqual(expected ? [expected.id] : []);
            compared += 1;
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});
