import { describe, expect, it } from 'vitest';
import { queryAll } from '../../../server/testing/database.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import { councilNamed, onboardingTests } from '../../tenancy/councils/councils.testing.ts';

const { app, example, left, onboard, text } = onboardingTests();

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
    const [first] = (example() as { workedCases: { name: string; weeklyAmountPence: number }[] }).workedCases;
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
      app().database,
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
    const policy = await app().ask(
      { role: 'POLICY_EDITOR', council: 'example-shire' },
      '{ policy { money { number } } }',
    );
    expect(policy.data.policy.money.number).toBe(1);
  });

  it('warns where the policy is laxer than guidance, and accepts it', async () => {
    const lax = text(...councilNamed('lax-shire', 'Lax Shire'), [
      ['policies', 'resourceAllocation', 'settings', 'tablesArePublished'],
      false,
    ]);
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
