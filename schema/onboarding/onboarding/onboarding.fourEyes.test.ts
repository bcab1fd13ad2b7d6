import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { approver, at, editor, onboardingTester } from './onboarding.testing.ts';

/** Carol approves policy at the new council, and also has an account that writes it. */
const carolWriting = at('POLICY_EDITOR', 'carol');
const dev = at('POLICY_APPROVER', 'dev');
const UNFINISHED = [
  [['policies', 'reviews', 'settings', 'firstReviewWeeks'], undefined],
  [['policies', 'smallPayments', 'settings', 'limitPerYearPence'], undefined],
] as const;

describe('what several people wrote of a council file, one save after another', () => {
  let app: TestApp;
  let tester: Awaited<ReturnType<typeof onboardingTester>>;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    tester = await onboardingTester(app);
    await tester.begun(tester.text(...UNFINISHED));
    app.setToday('2026-06-02');
    await tester.saved(tester.text(...UNFINISHED), 1, carolWriting);
    app.setToday('2026-06-03');
    await tester.saved(tester.text(), 2, editor);
  });
  afterAll(() => app.stop());

  async function decided(area: 'reviews' | 'money', asker: typeof approver) {
    const { changeId } = await tester.areaOf(area);
    const read = 'query($id: ID!) { policyChange(id: $id) { version edits { editedBy } } }';
    const { data } = await app.ask(editor, read, { id: changeId });
    const { version, edits } = data.policyChange;
    const approve = `mutation($input: ApprovePolicyChangeInput!) { approvePolicyChange(input: $input) {
      policyChange { status } userErrors { code } } }`;
    const input = { changeId, expectedVersion: version };
    return { edits, ...(await app.ask(asker, approve, { input })).data.approvePolicyChange };
  }

  it('is approved by none of them, though only the last save made a draft of it', async () => {
    const { changeId } = await tester.areaOf('reviews');
    await tester.step(editor, 'submitPolicyChange', changeId);
    const { edits, policyChange, userErrors } = await decided('reviews', approver);
    expect(edits).toEqual([{ editedBy: 'anna' }]);
    expect([policyChange, userErrors]).toEqual([null, [{ code: 'AUTHOR_MAY_NOT_APPROVE' }]]);
    expect(await decided('reviews', dev)).toMatchObject({ policyChange: { status: 'IN_FORCE' } });
  });

  it('is refused to them by PostgreSQL itself', async () => {
    const { changeId } = await tester.areaOf('smallPayments');
    await tester.step(editor, 'submitPolicyChange', changeId);
    const [council] = await app.connection
      .read({ tenantId: null, personId: null })
      .queryAndEnd<{ id: string }>(
        { name: 'find_new_shire', text: 'select tenant_id as id from council where slug = $1' },
        ['new-shire'],
      );
    const scope = { tenantId: council?.id as string, personId: null };
    const approveAs = (account: string) =>
      app.connection.write(scope, (work) =>
        work.execute(
          `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note, change_id)
           select tenant_id, gen_random_uuid(), area, 1, settings, sources, effective_from, now() + interval '99 years', 'x', ?, note, id
           from policy_change where tenant_id = ? and area = 'smallPayments'`,
          [account, scope.tenantId],
        ),
      );
    for (const account of ['test-platform-administrator', 'carol', 'anna']) {
      await expect(approveAs(account), account).rejects.toThrow('may not approve it');
    }
    await expect(approveAs('dev')).resolves.toBeDefined();
  });

  it('is approved by whoever only saved the file after it was a draft', async () => {
    const { changeId } = await tester.areaOf('money');
    await tester.step(editor, 'submitPolicyChange', changeId);
    expect(await decided('money', approver)).toMatchObject({ policyChange: { status: 'IN_FORCE' } });
  });
});
