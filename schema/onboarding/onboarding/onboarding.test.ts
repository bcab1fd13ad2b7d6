import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { registered } from '../../../server/testing/seeder.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import { administrator } from '../../tenancy/councils/councils.testing.ts';
import { approver, at, councilAdministrator, editor, onboardingTester, SLUG } from './onboarding.testing.ts';

const practitioner = at('PRACTITIONER', 'pat');
/** Two settings of reviews are missing, one of money is wrong, and nothing is written for monitoring. */
const UNFINISHED = [
  [['policies', 'reviews', 'settings', 'firstReviewWeeks'], undefined],
  [['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], undefined],
  [['policies', 'money', 'settings', 'payCycle'], 'SOMETIMES'],
  [['policies', 'monitoring'], undefined],
] as const;
const DRAFTED = AREA_KEYS.filter((area) => !['reviews', 'money', 'monitoring'].includes(area));

describe('preparing a council', () => {
  let app: TestApp;
  let tester: Awaited<ReturnType<typeof onboardingTester>>;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('devon');
    tester = await onboardingTester(app);
  });
  beforeEach(() => app.setToday('2026-06-01'));
  afterAll(() => app.stop());

  describe('that has just begun', () => {
    it('needs a file that says who the council is, and a name that is free', async () => {
      const refused = (file: string) => tester.refused(administrator, 'beginOnboarding', { file });
      expect(await refused(tester.text([['council', 'slug'], 'Not A Slug']))).toMatchObject([
        { code: 'COUNCIL_FILE_NOT_VALID', path: ['file'] },
      ]);
      expect(await refused('council: [unclosed')).toMatchObject([{ code: 'COUNCIL_FILE_NOT_VALID' }]);
      expect(await refused(tester.text([['council', 'slug'], 'devon']))).toMatchObject([
        { code: 'COUNCIL_NAME_TAKEN', path: ['file'] },
      ]);
      expect(await refused(tester.text([['council', 'name'], 'Devon County Council']))).toMatchObject([
        { code: 'COUNCIL_NAME_TAKEN' },
      ]);
    });

    it('is told the one mistake of a file that is no YAML, with its line', async () => {
      const file = tester.text().replace('\npolicies:', '\npolicies: [');
      const line = file.split('\n').indexOf('policies: [') + 1;
      const [refusal, ...others] = await tester.refused(administrator, 'beginOnboarding', { file });
      expect(others).toEqual([]);
      expect(refusal).toMatchObject({ code: 'COUNCIL_FILE_NOT_VALID', path: ['file'] });
      expect(refusal.message).toMatch(
        new RegExp(`^Line ${line}, column 11: .+ The rest of the file is looked at once this is mended\\.$`),
      );
    });

    it('takes whatever is written, and drafts what is whole', async () => {
      const { council, checklist } = await tester.begun(tester.text(...UNFINISHED));
      expect(council).toEqual({ slug: SLUG, name: 'New Shire', status: 'ONBOARDING', liveAt: null });
      expect(checklist).toMatchObject({
        council: { slug: SLUG, status: 'ONBOARDING', isSandbox: false, liveAt: null },
        fileNumber: 1,
        isClean: false,
        fileMistakes: [],
      });
      const stages = checklist.areas.map(({ area, stage }: { area: string; stage: string }) => [area, stage]);
      expect(Object.fromEntries(stages)).toEqual({
        ...Object.fromEntries(DRAFTED.map((area) => [area, 'DRAFT'])),
        reviews: 'WRITTEN',
        money: 'WRITTEN',
        monitoring: 'MISSING',
      });
      const changes = await queryAll<{ area: string }>(
        app.database,
        'select area, starts_from, drafted_by from policy_change order by area',
      );
      expect(changes.map(({ area }) => area)).toEqual([...DRAFTED].sort());
      expect(changes[0]).toMatchObject({ starts_from: 'FILE', drafted_by: 'test-platform-administrator' });
    });

    it('says what is missing by name, and how many settings that are required are written', async () => {
      const { requiredSettingCount, writtenSettingCount, progress, areas } = await tester.checklist();
      expect(progress).toBe(
        `${writtenSettingCount} of ${requiredSettingCount} required settings are written; 0 of 9 areas of policy are in force.`,
      );
      const sum = (field: string) =>
        areas.reduce((total: number, area: Record<string, number>) => total + (area[field] ?? 0), 0);
      expect(sum('requiredSettingCount')).toBe(requiredSettingCount);
      expect(sum('writtenSettingCount')).toBe(writtenSettingCount);
      const reviews = await tester.areaOf('reviews');
      expect(reviews.missingSettings.map(({ path }: { path: string }) => path)).toEqual([
        'firstReviewWeeks',
        'directPaymentReviewMonths',
      ]);
      expect(reviews.requiredSettingCount - reviews.writtenSettingCount).toBe(2);
      expect(reviews.missingSettings[0].why).not.toBe('');
      // They are reported as missing, and so not a second time as mistakes.
      expect(reviews.mistakes).toEqual([]);
      const monitoring = await tester.areaOf('monitoring');
      expect(monitoring.writtenSettingCount).toBe(0);
      expect(monitoring.missingSettings).toHaveLength(monitoring.requiredSettingCount);
      expect((await tester.areaOf('money')).mistakes).toEqual([
        { code: 'UNKNOWN_CHOICE', path: 'policies.money.settings.payCycle', line: expect.any(Number) },
      ]);
    });

    it('runs the worked cases by what there is', async () => {
      const { workedCases } = await tester.checklist();
      expect(workedCases.length).toBeGreaterThan(0);
      expect(workedCases.every(({ passes }: { passes: boolean }) => passes)).toBe(true);
    });

    it('is on the list of councils as what it is, and nobody compares it', async () => {
      const list = await app.ask(
        { role: 'REGIONAL_ANALYST' },
        '{ councils { slug status isSandbox liveAt } }',
      );
      expect(list.data.councils).toEqual([
        { slug: 'devon', status: 'LIVE', isSandbox: false, liveAt: '2026-06-01T08:00:00.000Z' },
        { slug: SLUG, status: 'ONBOARDING', isSandbox: false, liveAt: null },
      ]);
      const live = await app.ask(administrator, '{ councils(statuses: [LIVE]) { slug } }');
      expect(live.data.councils).toEqual([{ slug: 'devon' }]);
      const compared = await app.ask(
        { role: 'REGIONAL_ANALYST' },
        `{ comparePolicies(councils: ["${SLUG}"]) { __typename } }`,
      );
      expect(compared.errors?.[0]?.extensions.code).toBe('COUNCIL_NOT_FOUND');
    });

    it('registers nobody, whoever forgets to ask', async () => {
      const before = await tester.stored();
      await expect(registered(app, practitioner)).rejects.toThrow('COUNCIL_IN_ONBOARDING');
      expect(await tester.stored()).toEqual(before);
      await expect(
        queryAll(
          app.database,
          `insert into person (tenant_id, id, given_name, family_name, born_on, ethnicity, client_group,
             primary_support_reason, living_situation, registered_at)
           select tenant_id, gen_random_uuid(), 'A', 'B', '1940-01-01', 'NOT_RECORDED', 'OLDER_PEOPLE',
             'PHYSICAL_SUPPORT_PERSONAL_CARE', 'ALONE', now() from council where slug = '${SLUG}'`,
        ),
      ).rejects.toThrow('people are registered only in councils that are live');
    });

    it('can’t go live, and is told all that is left to do', async () => {
      const [refusal] = await tester.refused(councilAdministrator, 'goLive', { council: SLUG });
      expect(refusal).toMatchObject({ code: 'CHECKLIST_NOT_CLEAN', path: ['council'] });
      expect([...refusal.details.missing].sort()).toEqual(
        [
          ...DRAFTED.map((area) => `AREA_NOT_APPROVED ${area}`),
          'SETTINGS_MISSING reviews',
          'SETTINGS_MISTAKEN money',
          'AREA_MISSING monitoring',
        ].sort(),
      );
    });

    it('is no council for onboardCouncil', async () => {
      const before = await tester.stored();
      const { data } = await app.ask(
        administrator,
        'mutation($input: OnboardCouncilInput!) { onboardCouncil(input: $input) { council { slug } userErrors { code } } }',
        { input: { file: tester.text() } },
      );
      expect(data.onboardCouncil).toEqual({
        council: null,
        userErrors: [{ code: 'COUNCIL_IN_ONBOARDING' }],
      });
      expect(await tester.stored()).toEqual(before);
    });
  });

  describe('whose file goes on', () => {
    const input = (file: string, expectedFileNumber = 1) => ({ council: SLUG, file, expectedFileNumber });

    it('is saved by its own staff from the save they read, without losing anybody’s', async () => {
      const file = tester.text(...UNFINISHED.slice(1));
      expect(await tester.refused(editor, 'saveOnboardingFile', input(file, 0))).toMatchObject([
        { code: 'STALE_VERSION', path: ['expectedFileNumber'], details: { currentVersion: 1 } },
      ]);
      const { checklist } = await tester.saved(file, 1);
      expect(checklist.fileNumber).toBe(2);
      expect(checklist.file).toBe(file);
      const reviews = await tester.areaOf('reviews');
      expect(reviews).toMatchObject({ stage: 'WRITTEN', changeId: null });
      expect(reviews.missingSettings).toMatchObject([{ path: 'directPaymentReviewMonths' }]);
      const files = await queryAll(
        app.database,
        'select number, saved_by from onboarding_file order by number',
      );
      expect(files).toEqual([
        { number: 1, saved_by: 'test-platform-administrator' },
        { number: 2, saved_by: 'anna' },
      ]);
    });

    it('says who the council is as the platform has it, unless a platform administrator mends that', async () => {
      const renamed = tester.text(...UNFINISHED, [['council', 'name'], 'Newer Shire']);
      expect(await tester.refused(editor, 'saveOnboardingFile', input(renamed, 2))).toMatchObject([
        { code: 'COUNCIL_DETAILS_DIFFER', path: ['file'] },
      ]);
      const taken = tester.text(...UNFINISHED, [['council', 'name'], 'Devon County Council']);
      expect(await tester.refused(administrator, 'saveOnboardingFile', input(taken, 2))).toMatchObject([
        { code: 'COUNCIL_NAME_TAKEN' },
      ]);
      const other = tester.text(...UNFINISHED, [['council', 'slug'], 'other-shire']);
      expect(await tester.refused(administrator, 'saveOnboardingFile', input(other, 2))).toMatchObject([
        { code: 'COUNCIL_DETAILS_DIFFER' },
      ]);
      const { council } = await tester.saved(renamed, 2, administrator);
      expect(council.name).toBe('Newer Shire');
      await tester.saved(tester.text(...UNFINISHED), 3, administrator);
    });

    it('is saved by one of two who save at the same moment, and the other is told', async () => {
      const other = at('POLICY_EDITOR', 'ben');
      const answers = await Promise.all(
        [editor, other].map((asker) =>
          tester.send(asker, 'saveOnboardingFile', input(tester.text(...UNFINISHED), 4)),
        ),
      );
      const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'saved').sort();
      expect(codes).toEqual(['STALE_VERSION', 'saved']);
      const files = await queryAll(app.database, 'select number from onboarding_file order by number');
      expect(files).toHaveLength(5);
    });

    it('drafts each area once, and leaves it to its draft from then on', async () => {
      const drafts = () =>
        queryAll(app.database, 'select id, area, version, settings from policy_change order by id');
      const before = await drafts();
      const limit = [['policies', 'smallPayments', 'settings', 'limitPerPaymentPence'], 1_000] as const;
      await tester.saved(tester.text(limit), 5);
      const after = await drafts();
      expect(after).toEqual(expect.arrayContaining(before));
      expect(after).toHaveLength(AREA_KEYS.length);
      const { areas, requiredSettingCount, writtenSettingCount } = await tester.checklist();
      expect(areas.map(({ stage }: { stage: string }) => stage)).toEqual(AREA_KEYS.map(() => 'DRAFT'));
      expect(writtenSettingCount).toBe(requiredSettingCount);
    });
  });

  describe('by whom', () => {
    it('is not there for another council’s staff', async () => {
      const administratorElsewhere = at('COUNCIL_ADMINISTRATOR', 'x', 'devon');
      const editorElsewhere = at('POLICY_EDITOR', 'x', 'devon');
      expect(await tester.checklist(administratorElsewhere)).toBeNull();
      const save = { council: SLUG, file: tester.text(), expectedFileNumber: 6 };
      for (const [asker, mutation, input] of [
        [editorElsewhere, 'saveOnboardingFile', save],
        [administratorElsewhere, 'saveOnboardingFile', save],
        [administratorElsewhere, 'goLive', { council: SLUG }],
      ] as const) {
        expect(await tester.refused(asker, mutation, input)).toMatchObject([
          { code: 'NOT_FOUND', path: ['council'] },
        ]);
      }
    });

    it.each<[string, Asker]>([
      ['a practitioner', practitioner],
      ['a regional analyst', { role: 'REGIONAL_ANALYST' }],
    ])('is none of the business of %s', async (_who, asker) => {
      const before = await tester.stored();
      await expect(tester.checklist(asker)).rejects.toThrow('FORBIDDEN');
      const file = tester.text();
      const save = { council: SLUG, file, expectedFileNumber: 6 };
      await expect(tester.send(asker, 'saveOnboardingFile', save)).rejects.toThrow('FORBIDDEN');
      await expect(tester.send(asker, 'goLive', { council: SLUG })).rejects.toThrow('FORBIDDEN');
      await expect(tester.send(asker, 'beginOnboarding', { file })).rejects.toThrow('FORBIDDEN');
      expect(await tester.stored()).toEqual(before);
    });

    it('is begun by platform administrators only, and taken live by the council’s own', async () => {
      const before = await tester.stored();
      await expect(tester.send(councilAdministrator, 'beginOnboarding', { file: '' })).rejects.toThrow(
        'FORBIDDEN',
      );
      for (const asker of [administrator, editor, approver]) {
        await expect(tester.send(asker, 'goLive', { council: SLUG })).rejects.toThrow('FORBIDDEN');
      }
      expect(await tester.stored()).toEqual(before);
    });

    it('finds nothing where there is no such council', async () => {
      expect(await tester.checklist(administrator, 'nowhere')).toBeNull();
      expect(await tester.checklist(administrator, 'devon')).toBeNull();
      const nowhere = { council: 'nowhere', file: tester.text(), expectedFileNumber: 0 };
      expect(await tester.refused(administrator, 'saveOnboardingFile', nowhere)).toMatchObject([
        { code: 'NOT_FOUND', path: ['council'] },
      ]);
      const live = { ...nowhere, council: 'devon' };
      expect(await tester.refused(administrator, 'saveOnboardingFile', live)).toMatchObject([
        { code: 'COUNCIL_ALREADY_LIVE', path: ['council'] },
      ]);
    });
  });
});
