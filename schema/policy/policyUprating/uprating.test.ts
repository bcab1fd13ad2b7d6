import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { EXAMPLE_SETTINGS } from '../../../tenants/policy/settings.arbitraries.ts';
import { approver, at, editor, policyTester, storedRows } from '../policyChanges/policyChanges.testing.ts';

const FIELDS =
  'area startsFrom effectiveFrom note sources { path } diff { text differences { path unit before after } }';
const APRIL = { effectiveFrom: '2027-04-01', rounding: 'NEAREST_POUND', percentBasisPoints: 400 };

let app: TestApp;
let changes: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-11-20');
  await app.onboard('warwickshire', 'oldham');
  changes = policyTester(app);
});
afterAll(() => app.stop());

const uprated = (input: Record<string, unknown>, asker = editor) =>
  changes.done(asker, 'upratePolicy', { ...APRIL, ...input }, FIELDS);
const refused = (input: Record<string, unknown>, asker = editor) =>
  changes.refused(asker, 'upratePolicy', { ...APRIL, ...input });

describe('upratePolicy', () => {
  it('drafts next April’s amounts, with what differs and a note that says how', async () => {
    const draft = await uprated({ area: 'smallPayments', percentBasisPoints: 450 });
    expect(draft).toMatchObject({
      status: 'DRAFT',
      area: 'smallPayments',
      startsFrom: 'UPRATING',
      effectiveFrom: '2027-04-01',
      note: 'All amounts of money uprated by 4.5%. To the nearest pound, fifty pence up.',
      diff: {
        differences: [
          { path: 'limitPerPaymentPence', unit: 'PENCE', before: '50000', after: '52300' },
          { path: 'limitPerYearPence', unit: 'PENCE', before: '50000', after: '52300' },
        ],
      },
    });
    expect(draft.diff.text).toContain('Small payments: limit per payment: £500 → £523');
  });

  it('drops the source of a figure that is no longer as published', async () => {
    const all = '{ policy { smallPayments { provenance { path basis } } } }';
    const { data } = await app.ask(editor, all);
    expect(data.policy.smallPayments.provenance).toContainEqual({
      path: 'limitPerPaymentPence',
      basis: 'SOURCED',
    });
    expect((await uprated({ area: 'smallPayments' })).sources).toEqual([]);
    const other = await uprated({ area: 'smallPayments', paths: ['limitPerYearPence'] });
    expect(other.sources).toEqual([{ path: 'limitPerPaymentPence' }]);
  });

  it('keeps a price table rising, over the amounts chosen', async () => {
    const oldham = at('POLICY_EDITOR', 'olga', 'oldham');
    const paths = ['scales[].priceTable.rows[].amountPence'];
    const draft = await uprated({ area: 'resourceAllocation', paths, note: 'Prices only.' }, oldham);
    expect(draft.note).toBe('Prices only.');
    const { differences } = draft.diff;
    const amounts = (EXAMPLE_SETTINGS.resourceAllocation[0]?.scales ?? []).flatMap(({ priceTable }) =>
      priceTable.rows.filter(({ amountPence }) => amountPence > 0),
    );
    expect(differences).toHaveLength(amounts.length);
    for (const { path, before, after } of differences) {
      expect(path).toMatch(/^scales\.\w+\.priceTable\.rows\.\d+\.amountPence$/);
      expect(Number(after)).toBe(Math.floor((Number(before) * 1.04) / 100 + 0.5) * 100);
    }
  });

  it('goes the way of any change: submitted, approved by somebody else, in force on its day', async () => {
    const draft = await uprated({ area: 'smallPayments' });
    await changes.approved(await changes.submitted(draft), approver);
    expect((await changes.limitOn('2027-03-31')).pence).toBe(50_000);
    expect((await changes.limitOn('2027-04-01')).pence).toBe(52_000);
  });

  it.each([
    [{ area: 'reviews' }, 'UPRATING_NOT_VALID', ['area']],
    [{ area: 'money' }, 'UPRATING_CHANGES_NOTHING', ['percentBasisPoints']],
    [{ area: 'smallPayments', percentBasisPoints: 5_001 }, 'UPRATING_NOT_VALID', ['percentBasisPoints']],
    [{ area: 'smallPayments', paths: ['limitPerYear'] }, 'UPRATING_NOT_VALID', ['paths', '0']],
    [{ area: 'smallPayments', effectiveFrom: '2020-04-01' }, 'NO_VERSION_TO_START_FROM', ['effectiveFrom']],
    [{ area: 'smallPayments', percentBasisPoints: 0 }, 'UPRATING_CHANGES_NOTHING', ['percentBasisPoints']],
    [
      { area: 'smallPayments', paths: ['limitPerPaymentPence'], effectiveFrom: '2026-12-01' },
      'SETTING_NOT_VALID',
      ['percentBasisPoints'],
    ],
    [{ area: 'smallPayments', note: 'x'.repeat(2_001) }, 'TEXT_TOO_LONG', ['note']],
  ])('refuses %j with %s', async (input, code, path) => {
    expect(await refused(input)).toMatchObject([{ code, path }]);
  });

  it('tells which amount could not be, and what kind of mistake it would be', async () => {
    const [error] = await refused({
      area: 'smallPayments',
      paths: ['limitPerPaymentPence'],
      effectiveFrom: '2026-12-01',
    });
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Uprated so, limitPerYearPence would be a mistake: /),
      details: { mistake: 'LIMITS_CONTRADICT' },
    });
  });

  it('is for those who write policy', async () => {
    const before = await storedRows(app);
    for (const role of ['POLICY_APPROVER', 'COUNCIL_ADMINISTRATOR'] as const) {
      await expect(uprated({ area: 'smallPayments' }, at(role, 'ivy')), role).rejects.toThrow('FORBIDDEN');
    }
    expect(await storedRows(app)).toEqual(before);
  });
});
