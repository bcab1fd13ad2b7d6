import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { change, registered } from '../../../server/testing/seeder.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import {
  administrator,
  councilNamed,
  exampleShire,
  fileText,
  withValues,
} from '../../tenancy/councils/councils.testing.ts';
import { at, councilAdministrator, editor, onboardingTester, SLUG } from './onboarding.testing.ts';

const practitioner = at('PRACTITIONER', 'pat');
const LIMIT = ['policies', 'smallPayments', 'settings', 'limitPerPaymentPence'] as const;
const YEAR_LIMIT = ['policies', 'smallPayments', 'settings', 'limitPerYearPence'] as const;
const HIDDEN_TABLES = [['policies', 'resourceAllocation', 'settings', 'tablesArePublished'], false] as const;
const LATER = [['policies', 'money', 'effectiveFrom'], '2026-07-01'] as const;
const WARNINGS = ['resourceAllocation.tablesArePublished', 'planning.relativesInHousehold'];

describe('going live', () => {
  let app: TestApp;
  let tester: Awaited<ReturnType<typeof onboardingTester>>;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    tester = await onboardingTester(app);
    await neighbours([20_000, 30_000, 40_000, 50_000, 60_000]);
    await tester.begun(
      tester.text(
        [['workedCases', 0, 'weeklyAmountPence'], 1],
        [LIMIT, 80_001],
        [YEAR_LIMIT, 400_000],
        HIDDEN_TABLES,
        LATER,
      ),
    );
  });
  beforeEach(() => app.setToday('2026-06-01'));
  afterAll(() => app.stop());

  /** Live councils of the same region that have published these limits. */
  async function neighbours(limits: readonly number[]) {
    const example = await exampleShire();
    for (const [index, limit] of limits.entries()) {
      const file = fileText(
        withValues(
          example,
          ...councilNamed(`neighbour-${'abcde'[index]}`, `Neighbour ${index}`),
          [LIMIT, limit],
          [YEAR_LIMIT, 400_000],
        ),
      );
      await change(app, administrator, 'onboardCouncil', 'council { slug }', { file });
    }
  }
  const refused = async (input: Record<string, unknown> = {}) =>
    tester.refused(councilAdministrator, 'goLive', { council: SLUG, ...input });

  it('is shown what is unusual beside the region, with its quartiles and how many councils they are of', async () => {
    expect((await tester.areaOf('smallPayments')).unusualSettings).toEqual([
      {
        path: 'limitPerPaymentPence',
        value: '80001',
        comparedIn: 'PENCE',
        lowerQuartile: '30000',
        upperQuartile: '50000',
        councilCount: 5,
      },
    ]);
    expect((await tester.areaOf('reviews')).unusualSettings).toEqual([]);
  });

  it('waits for four eyes on every area', async () => {
    const [{ details }] = await refused();
    expect(details.missing).toEqual([
      ...AREA_KEYS.map((area) => `AREA_NOT_APPROVED ${area}`),
      'WORKED_CASE_FAILS resourceAllocation',
    ]);
    const { changeId } = await tester.areaOf('reviews');
    await tester.step(editor, 'submitPolicyChange', changeId);
    expect(await tester.areaOf('reviews')).toMatchObject({ stage: 'SUBMITTED' });
    await tester.step(at('POLICY_APPROVER', 'carol'), 'approvePolicyChange', changeId);
    expect(await tester.areaOf('reviews')).toMatchObject({ stage: 'IN_FORCE', changeId: null });
    expect((await tester.checklist()).progress).toMatch(/; 1 of 9 areas of policy are in force\.$/);
  });

  it('waits for the first day of every area, and for worked cases that come out', async () => {
    await tester.approveDrafts();
    const { areas, items } = await tester.checklist();
    expect(items.map(({ code, area }: { code: string; area: string }) => [code, area])).toEqual([
      ['AREA_NOT_IN_FORCE', 'money'],
      ['WORKED_CASE_FAILS', 'resourceAllocation'],
    ]);
    expect(areas.find(({ area }: { area: string }) => area === 'money').stage).toBe('APPROVED');
    expect(items[0].message).toContain('2026-07-01');
    expect((await refused())[0].details.missing).toHaveLength(2);
    app.setToday('2026-07-01');
    expect((await refused())[0].details.missing).toEqual(['WORKED_CASE_FAILS resourceAllocation']);
    // The policy is right but the case was worked out wrongly, so the file is saved again with another sum.
    await tester.saved(tester.text([LIMIT, 80_001], [YEAR_LIMIT, 400_000], HIDDEN_TABLES, LATER), 1);
    app.setToday('2026-06-01');
    expect((await refused())[0].details.missing).toEqual(['AREA_NOT_IN_FORCE money']);
  });

  it('is stopped by no warning, but by one that nobody says they saw', async () => {
    app.setToday('2026-07-01');
    const { isClean, warningsToAcknowledge, items } = await tester.checklist();
    expect({ isClean, warningsToAcknowledge, items }).toEqual({
      isClean: true,
      warningsToAcknowledge: WARNINGS,
      items: [],
    });
    const [first, second] = WARNINGS;
    for (const [acknowledgedWarnings, missing] of [
      [undefined, WARNINGS],
      [[], WARNINGS],
      [['reviews.firstReviewWeeks', first], [second]],
    ]) {
      expect(await refused({ acknowledgedWarnings })).toMatchObject([
        {
          code: 'WARNINGS_NOT_ACKNOWLEDGED',
          path: ['acknowledgedWarnings'],
          details: { missing },
        },
      ]);
    }
  });

  it('keeps a council that is not live from publishing, whoever forgets to ask', async () => {
    const versions = '{ policyVersions(area: reviews) { id } }';
    const [version] = (await app.ask(editor, versions)).data.policyVersions;
    const before = await tester.stored();
    const publish = `mutation($input: PublishPolicyVersionInput!) { publishPolicyVersion(input: $input) {
      policyVersion { id } userErrors { code path } } }`;
    const { data } = await app.ask(councilAdministrator, publish, { input: { versionId: version.id } });
    expect(data.publishPolicyVersion).toEqual({
      policyVersion: null,
      userErrors: [{ code: 'COUNCIL_IN_ONBOARDING', path: ['versionId'] }],
    });
    expect(await tester.stored()).toEqual(before);
    await expect(
      queryAll(
        app.database,
        `insert into published_policy (tenant_id, policy_version_id, published_at)
         select c.tenant_id, v.id, now() from council c join policy_version v on v.tenant_id = c.tenant_id
         where c.slug = '${SLUG}' limit 1`,
      ),
    ).rejects.toThrow('only councils that are live publish policy');
  });

  it('happens once, whoever asks at the same moment, and for good', async () => {
    app.setToday('2026-07-01');
    const before = await countRows(app.database, 'audit_entry');
    const input = { council: SLUG, acknowledgedWarnings: WARNINGS };
    const answers = await Promise.all(
      [councilAdministrator, at('COUNCIL_ADMINISTRATOR', 'eve')].map((asker) =>
        tester.send(asker, 'goLive', input),
      ),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'live').sort();
    expect(codes).toEqual(['COUNCIL_ALREADY_LIVE', 'live']);
    const [live] = answers.filter(({ council }) => council !== null);
    expect(live).toMatchObject({
      council: { slug: SLUG, status: 'LIVE', liveAt: '2026-07-01T08:00:00.000Z' },
      checklist: null,
    });
    expect(await countRows(app.database, 'audit_entry')).toBe(before + 1);
    expect(await refused({ acknowledgedWarnings: WARNINGS })).toMatchObject([
      { code: 'COUNCIL_ALREADY_LIVE' },
    ]);
    const save = { council: SLUG, file: tester.text(), expectedFileNumber: 2 };
    expect(await tester.refused(editor, 'saveOnboardingFile', save)).toMatchObject([
      { code: 'COUNCIL_ALREADY_LIVE' },
    ]);
    const update = (sql: string) =>
      queryAll(app.database, `update council set ${sql} where slug = '${SLUG}' returning tenant_id as id`);
    await expect(update('live_at = null')).rejects.toThrow('a council that is live stays live');
    // Whoever runs the database may correct a council's details; the program may not.
    const [council] = (await update(`name = 'New Shire'`)) as { id: string }[];
    const scope = { tenantId: council?.id as string, personId: null };
    for (const sql of [`name = 'Another Shire'`, `trusted_issuers = '[1]'`]) {
      await expect(
        app.connection.write(scope, (work) =>
          work.execute(`update council set ${sql} where slug = '${SLUG}'`),
        ),
      ).rejects.toThrow('the program does not change who a council is');
    }
  });

  it('lets people be registered', async () => {
    app.setToday('2026-07-01');
    expect(await registered(app, practitioner)).toMatch(/^person_/);
  });
});
