import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { approver, at, editor, policyTester, type Step } from '../policyChanges/policyChanges.testing.ts';

const DIFF =
  'diff { area text differences { kind path label within unit before after beforeInWords afterInWords sentence } }';

let app: TestApp;
let changes: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('warwickshire', 'devon', 'oldham');
  changes = policyTester(app);
});
afterAll(() => app.stop());

async function policyDiff(from: string, to: string, asker = editor) {
  return app.ask(
    asker,
    'query($from: ID!, $to: ID!) { policyDiff(from: $from, to: $to) { area text differences { path before after } } }',
    { from, to },
  );
}

async function versionIds(area: string): Promise<string[]> {
  const { data } = await app.ask(editor, `{ policyVersions(area: ${area}) { id } }`);
  return data.policyVersions.map(({ id }: { id: string }) => id);
}

/** Oldham's prices are in bands. */
const oldham = at('POLICY_EDITOR', 'olga', 'oldham');
const tableDraft = (): Promise<Step> =>
  changes.done(oldham, 'draftPolicyChange', {
    area: 'resourceAllocation',
    effectiveFrom: '2026-07-01',
    startFrom: { inForce: true },
    note: 'Illustrative.',
  });

describe('the diff of a change', () => {
  it('is nothing until it is edited, then each setting with its unit, label and both values', async () => {
    const draft = await changes.drafted('2026-07-01');
    expect((await changes.read(draft, DIFF)).diff).toEqual({
      area: 'smallPayments',
      differences: [],
      text: 'Small payments: nothing differs.',
    });
    const limited = await changes.limited(draft, 55_000);
    const { diff } = await changes.read(limited, DIFF);
    expect(diff.differences).toEqual([
      {
        kind: 'CHANGED',
        path: 'limitPerPaymentPence',
        label: 'Limit per payment',
        within: [],
        unit: 'PENCE',
        before: '50000',
        after: '55000',
        beforeInWords: '£500',
        afterInWords: '£550',
        sentence: 'Small payments: limit per payment: £500 → £550',
      },
      expect.objectContaining({ path: 'limitPerYearPence', after: '55000' }),
    ]);
    expect(diff.text.split('\n')).toEqual(
      diff.differences.map(({ sentence }: { sentence: string }) => sentence),
    );
  });

  it('shows a row that was put into a price table as one addition', async () => {
    const draft = await tableDraft();
    const fields = `resourceAllocation { scales { key priceTable { rows { fromPoints toPoints amountPence } } } }`;
    const [scale] = (await changes.read(draft, fields, oldham)).resourceAllocation.scales;
    const [first, second, ...rest] = scale.priceTable.rows;
    const middle = second.fromPoints + 1;
    const added = { fromPoints: middle, toPoints: second.toPoints, amountPence: second.amountPence };
    const rows = [first, { ...second, toPoints: second.fromPoints }, added, ...rest];
    const path = `scales.${scale.key}.priceTable.rows`;
    const edited = await changes.edited(draft, { set: [{ path, value: JSON.stringify(rows) }] }, oldham);
    const { diff } = await changes.read(edited, DIFF, oldham);
    expect(diff.differences).toMatchObject([
      { kind: 'CHANGED', path: `${path}.${second.fromPoints}.toPoints`, unit: 'POINTS' },
      { kind: 'ADDED', path: `${path}.${middle}`, unit: null, before: null, label: `From points ${middle}` },
    ]);
    expect(JSON.parse(diff.differences[1].after)).toEqual(added);
    expect(diff.differences[1].sentence).toMatch(/price table, rows, from points \d+: added \(/);
  });

  it('stays what it changed, once it is a version and in force', async () => {
    const proposed = await changes.proposed('2026-08-01', 60_000);
    const before = (await changes.read(proposed, DIFF)).diff;
    const approved = await changes.approved(proposed);
    app.setToday('2026-08-01');
    expect(await changes.read(approved, `status ${DIFF}`)).toEqual({ status: 'IN_FORCE', diff: before });
    expect(before.differences).toHaveLength(2);
    app.setToday('2026-06-01');
  });

  it('may be against any version of its area', async () => {
    const [newest, oldest] = await versionIds('smallPayments');
    const draft = await changes.limited(await changes.drafted('2026-07-01'), 60_000);
    const against = async (version: string | undefined) =>
      (await changes.read(draft, `diff(againstVersion: "${version}") { differences { path before } }`)).diff;
    expect((await against(newest)).differences).toEqual([]);
    expect((await against(oldest)).differences).toMatchObject([
      { path: 'limitPerPaymentPence', before: '50000' },
      { path: 'limitPerYearPence' },
    ]);
    expect(await against('policy_00000000-0000-7000-8000-000000000000')).toBeNull();
    expect(await against('nonsense')).toBeNull();
  });
});

describe('policyDiff', () => {
  it('compares versions and changes of one area, either way round', async () => {
    const [newest = '', oldest = ''] = await versionIds('smallPayments');
    const { data, errors } = await policyDiff(oldest, newest);
    expect(errors).toBeUndefined();
    expect(data.policyDiff.text.split('\n')[0]).toBe('Small payments: limit per payment: £500 → £600');
    const back = await policyDiff(newest, oldest);
    expect(back.data.policyDiff.text.split('\n')[0]).toBe('Small payments: limit per payment: £600 → £500');
    const draft = await changes.limited(await changes.drafted('2026-07-01'), 70_000);
    const toDraft = await policyDiff(newest, draft.id);
    expect(toDraft.data.policyDiff.differences).toMatchObject([
      { path: 'limitPerPaymentPence', before: '60000', after: '70000' },
      { path: 'limitPerYearPence', before: '60000', after: '70000' },
    ]);
    expect((await policyDiff(newest, newest)).data.policyDiff.differences).toEqual([]);
  });

  it('refuses two areas, and finds nothing of another council', async () => {
    const [payments = ''] = await versionIds('smallPayments');
    const [money = ''] = await versionIds('money');
    const mixed = await policyDiff(payments, money);
    expect(mixed.errors?.[0]).toMatchObject({
      message: expect.stringContaining('“Small payments”'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const elsewhere = at('POLICY_EDITOR', 'frank', 'devon');
    const other = await policyDiff(payments, payments, elsewhere);
    expect(other).toMatchObject({ data: { policyDiff: null } });
    expect(other.errors).toBeUndefined();
  });

  it('is for those who make policy and answer for it', async () => {
    const [payments = ''] = await versionIds('smallPayments');
    const allowed = await policyDiff(payments, payments, approver);
    expect(allowed.errors).toBeUndefined();
    for (const role of ['PRACTITIONER', 'FINANCE_OFFICER'] as const) {
      const { errors } = await policyDiff(payments, payments, at(role, 'grace'));
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
  });
});
