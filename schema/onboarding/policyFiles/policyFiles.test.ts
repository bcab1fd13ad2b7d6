import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { readCouncilFile } from '../../../tenants/councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../../../tenants/councils/exampleCouncils.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import {
  approver,
  at,
  editor,
  policyTester,
  storedRows,
} from '../../policy/policyChanges/policyChanges.testing.ts';

const FIELDS = 'id area status startsFrom effectiveFrom note draftedBy diff { text }';

let app: TestApp;
let changes: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(...EXAMPLE_COUNCILS);
  changes = policyTester(app);
});
afterAll(() => app.stop());

async function fileOf(asker = editor, when: { asOf?: string; knownAt?: string } = {}): Promise<string> {
  const { data, errors } = await app.ask(
    asker,
    'query($asOf: Date, $knownAt: DateTime) { policyFile(asOf: $asOf, knownAt: $knownAt) }',
    when,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.policyFile;
}

async function imported(input: Record<string, unknown>, asker = editor) {
  const { data, errors } = await app.ask(
    asker,
    `mutation($input: ImportPolicyFileInput!) { importPolicyFile(input: $input) {
      policyChanges { ${FIELDS} } userErrors { code path message details { line mistake allowed } } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importPolicyFile;
}

async function refused(input: Record<string, unknown>, asker = editor) {
  const before = await storedRows(app);
  const { policyChanges, userErrors } = await imported(input, asker);
  expect(policyChanges).toEqual([]);
  expect(await storedRows(app)).toEqual(before);
  return userErrors;
}

const policiesIn = (text: string) => readCouncilFile(text).file?.policies;

describe('policyFile', () => {
  it.each(EXAMPLE_COUNCILS)('gives the policy of %s as the file that it was onboarded from', async (slug) => {
    const original = await readFile(
      new URL(`../../../tenants/councils/${slug}.yaml`, import.meta.url),
      'utf8',
    );
    const written = await fileOf(at('POLICY_EDITOR', 'anna', slug));
    const [before, after] = [readCouncilFile(original).file, readCouncilFile(written).file];
    expect(after).toEqual({ ...before, workedCases: [] });
    expect(written).toMatch(/^# .+: the policy in force on 2026-06-01, as known at 2026-06-01T08:00:00Z\.$/m);
    expect(written).toContain('# Worked cases are not kept on the platform');
  });

  it('gives any version, by both axes of time', async () => {
    const proposed = await changes.proposed('2026-09-01', 60_000, { note: 'For September.' });
    app.setToday('2026-06-02');
    await changes.approved(proposed);
    const limitOf = (text: string) => policiesIn(text)?.smallPayments?.settings.limitPerPaymentPence;
    expect(limitOf(await fileOf(editor))).toBe(50_000);
    const later = await fileOf(editor, { asOf: '2026-09-01' });
    expect(limitOf(later)).toBe(60_000);
    expect(policiesIn(later)?.smallPayments).toMatchObject({
      effectiveFrom: '2026-09-01',
      note: 'For September.',
    });
    expect(later).toContain('smallPayments 2');
    expect(limitOf(await fileOf(editor, { asOf: '2026-09-01', knownAt: '2026-06-01T12:00:00Z' }))).toBe(
      50_000,
    );
    app.setToday('2026-06-01');
  });

  it('says so where no area had a version', async () => {
    const { data, errors } = await app.ask(editor, '{ policyFile(asOf: "2020-01-01") }');
    expect(data.policyFile).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'POLICY_NOT_IN_FORCE', areas: AREA_KEYS });
  });

  it('is for the council’s staff who work with policy', async () => {
    for (const role of ['POLICY_APPROVER', 'TEAM_MANAGER', 'AUDITOR', 'COMMISSIONER'] as const) {
      expect(await fileOf(at(role, 'ivy')), role).toContain('slug: warwickshire');
    }
    for (const role of ['PRACTITIONER', 'FINANCE_OFFICER', 'REGIONAL_ANALYST'] as const) {
      const asker = role === 'REGIONAL_ANALYST' ? { role } : at(role, 'ivy');
      const { errors } = await app.ask(asker, '{ policyFile }');
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
  });
});

describe('importPolicyFile', () => {
  it('drafts each area that differs, and only those', async () => {
    const file = (await fileOf())
      .replace('limitPerPaymentPence: 50000', 'limitPerPaymentPence: 45000')
      .replace(/repaymentWeeks: \d+/, 'repaymentWeeks: 6');
    const { policyChanges, userErrors } = await imported({
      file,
      effectiveFrom: '2026-08-01',
      note: 'By file.',
    });
    expect(userErrors).toEqual([]);
    const common = {
      status: 'DRAFT',
      startsFrom: 'FILE',
      effectiveFrom: '2026-08-01',
      note: 'By file.',
      draftedBy: 'anna',
    };
    expect(policyChanges).toEqual([
      {
        ...common,
        id: expect.stringMatching(/^change_/),
        area: 'smallPayments',
        diff: { text: 'Small payments: limit per payment: £500 → £450' },
      },
      {
        ...common,
        id: expect.stringMatching(/^change_/),
        area: 'money',
        diff: { text: expect.stringMatching(/^Money: time to repay: \d+ weeks → 6 weeks$/) },
      },
    ]);
    const step = await changes.read(policyChanges[0], 'id version', editor);
    const submitted = await changes.submitted(step);
    expect((await changes.approved(submitted, approver)).status).toBe('APPROVED');
  });

  it('takes each area’s own day and note where none is given', async () => {
    const file = (await fileOf()).replace(
      /( {2}money:\n {4}effectiveFrom: )\S+\n {4}note: [^\n]*\n(?: {6}[^\n]*\n)*/,
      '$12026-10-01\n    note: From the file.\n',
    );
    const changed = file.replace(/repaymentWeeks: \d+/, 'repaymentWeeks: 7');
    expect(changed).toContain('From the file.');
    const { policyChanges, userErrors } = await imported({ file: changed });
    expect(userErrors).toEqual([]);
    expect(policyChanges).toMatchObject([
      { area: 'money', effectiveFrom: '2026-10-01', note: 'From the file.' },
    ]);
  });

  it('gives the same changes for the same idempotency key, and drafts no more', async () => {
    app.setToday('2026-06-03');
    const file = (await fileOf()).replace('limitPerPaymentPence: 50000', 'limitPerPaymentPence: 40000');
    const input = { file, effectiveFrom: '2026-07-01', idempotencyKey: 'import-once' };
    const first = await imported(input);
    const before = await storedRows(app);
    const again = await imported(input);
    expect(first.policyChanges).toHaveLength(1);
    expect(again).toEqual(first);
    expect(await storedRows(app)).toEqual(before);
    app.setToday('2026-06-01');
  });

  it('refuses every mistake at its line and its place in the file', async () => {
    const file = (await fileOf())
      .replace('limitPerPaymentPence: 50000', 'limitPerPaymentPence: £500')
      .replace(/repaymentWeeks: \d+/, 'repaymentWeeks: 99');
    const lineOf = (text: string) => file.split('\n').findIndex((line) => line.includes(text)) + 1;
    const errors = await refused({ file });
    expect(errors).toEqual([
      {
        code: 'FILE_NOT_VALID',
        path: ['file', 'policies', 'smallPayments', 'settings', 'limitPerPaymentPence'],
        message: expect.stringContaining('Write 50000.'),
        details: {
          line: lineOf('limitPerPaymentPence: £500'),
          mistake: 'WRONG_UNIT',
          allowed: [expect.stringContaining('whole pence')],
        },
      },
      expect.objectContaining({
        path: ['file', 'policies', 'money', 'settings', 'repaymentWeeks'],
        details: expect.objectContaining({ line: lineOf('repaymentWeeks: 99'), mistake: 'OUT_OF_BOUNDS' }),
      }),
    ]);
    expect(await refused({ file: 'council: "without end' })).toMatchObject([
      { code: 'FILE_NOT_VALID', path: ['file'], details: { mistake: 'YAML_SYNTAX' } },
    ]);
  });

  it('refuses another council’s file, and one that says nothing new', async () => {
    const devon = await fileOf(at('POLICY_EDITOR', 'dot', 'devon'));
    expect(await refused({ file: devon })).toMatchObject([
      { code: 'FILE_OF_ANOTHER_COUNCIL', path: ['file', 'council', 'slug'] },
    ]);
    const own = await fileOf();
    expect(await refused({ file: own })).toMatchObject([{ code: 'FILE_SAYS_NOTHING_NEW', path: ['file'] }]);
    expect(await refused({ file: own, note: 'x'.repeat(2_001) })).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['note'] },
    ]);
  });

  it('runs the worked cases of the file, and refuses one that gives another amount', async () => {
    const original = await readFile(
      new URL('../../../tenants/councils/warwickshire.yaml', import.meta.url),
      'utf8',
    );
    const file = original.replace(/weeklyAmountPence: (\d+)\n {4}yearly/, 'weeklyAmountPence: 1\n    yearly');
    expect(file).not.toBe(original);
    expect(await refused({ file })).toMatchObject([{ code: 'WORKED_CASE_FAILS', path: ['file'] }]);
    const mistaken = file.replace(/repaymentWeeks: \d+/, 'repaymentWeeks: 99');
    expect(await refused({ file: mistaken })).toMatchObject([
      { code: 'FILE_NOT_VALID' },
      { code: 'WORKED_CASE_FAILS', path: ['file'] },
    ]);
  });

  it('takes a policy into a sandbox to be tried, and what was tried there back again', async () => {
    const administrator = at('COUNCIL_ADMINISTRATOR', 'alice');
    const made = await app.ask(
      administrator,
      'mutation { createSandbox(input: { label: "2027", peopleCount: 0 }) { sandbox { slug } userErrors { code } } }',
    );
    const { slug } = made.data.createSandbox.sandbox;
    const tester = at('POLICY_EDITOR', 'anna', slug);
    const file = (await fileOf()).replace(/repaymentWeeks: \d+/, 'repaymentWeeks: 8');
    const tried = await imported({ file }, tester);
    expect(tried).toMatchObject({ policyChanges: [{ area: 'money', status: 'DRAFT' }], userErrors: [] });
    const fromSandbox = await fileOf(tester);
    expect(fromSandbox).toContain(`# As tried in the sandbox ${slug}, where nobody is real.`);
    expect(readCouncilFile(fromSandbox).file?.council.slug).toBe('warwickshire');
    expect(await refused({ file: fromSandbox })).toMatchObject([{ code: 'FILE_SAYS_NOTHING_NEW' }]);
  });

  it('is for those who write policy', async () => {
    const file = await fileOf();
    for (const role of ['POLICY_APPROVER', 'COUNCIL_ADMINISTRATOR', 'TEAM_MANAGER'] as const) {
      await expect(imported({ file }, at(role, 'ivy')), role).rejects.toThrow('FORBIDDEN');
    }
  });
});
