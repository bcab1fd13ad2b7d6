import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { administrator, exampleText, fileText, ONBOARD } from '../../tenancy/councils/councils.testing.ts';
import {
  approver,
  editor,
  limitsOf,
  officer,
  otherApprover,
  otherEditor,
  policyTester,
  type Refused,
  type Step,
  storedRows,
} from './policyChanges.testing.ts';

/** Enough for two requests to meet in more than one order. */
const ROUNDS = 6;

describe('what two people do to policy at one moment', () => {
  let app: TestApp;
  let tester: ReturnType<typeof policyTester>;
  beforeAll(async () => {
    app = await startTestApp();
    await app.onboard('warwickshire');
    tester = policyTester(app);
  });
  afterAll(() => app.stop());

  interface Outcome {
    policyChange: Step | null;
    userErrors: Refused[];
  }
  const isDone = ({ policyChange }: Outcome) => policyChange !== null;
  const codesOf = (outcomes: readonly Outcome[]) =>
    outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  const counted = async () => {
    const rows = await storedRows(app);
    return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
  };
  const grown = async (before: Record<string, number>) => {
    const after = await counted();
    return Object.fromEntries(
      Object.entries(after)
        .map(([table, count]) => [table, count - (before[table] ?? 0)] as const)
        .filter(([, more]) => more !== 0),
    );
  };
  /** Each round has its own range of days. */
  const dayOf = (round: number, day = 1) =>
    Temporal.PlainDate.from('2027-01-01')
      .add({ months: round, days: day - 1 })
      .toString();
  const send = (asker: Asker, mutation: string, step: Step, given: Record<string, unknown> = {}) =>
    tester.attempt(asker, mutation, { ...tester.target(step), ...given });

  it('two editors save one draft: one is told, reads again, and both their words are kept', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const draft = await tester.drafted(dayOf(round));
      const before = await counted();
      const outcomes = await Promise.all([
        send(editor, 'editPolicyChange', draft, { set: limitsOf(61_000) }),
        send(otherEditor, 'editPolicyChange', draft, { note: 'Ben’s words.' }),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      const [told] = outcomes.flatMap(({ userErrors }) => userErrors);
      expect(told?.details).toMatchObject({ currentVersion: 2 });
      expect(await grown(before)).toEqual({ policy_change_edit: 1, audit_entry: 1 });
      const loser = isDone(outcomes[0] as Outcome) ? otherEditor : editor;
      const again = { id: draft.id, version: 2 };
      const mine = loser === editor ? { set: limitsOf(61_000) } : { note: 'Ben’s words.' };
      await tester.edited(again, mine, loser);
      const kept = await tester.read(
        draft,
        'version note smallPayments { limitPerPaymentPence } edits { editedBy }',
      );
      expect(kept).toMatchObject({
        version: 3,
        note: 'Ben’s words.',
        smallPayments: { limitPerPaymentPence: 61_000 },
      });
      expect(kept.edits.map(({ editedBy }: Step) => editedBy).sort()).toEqual(['anna', 'anna', 'ben']);
    }
  });

  it('two approvers approve one change: it becomes one version', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const waiting = await tester.proposed(dayOf(round, 2), 62_000 + round);
      const before = await counted();
      const outcomes = await Promise.all([
        send(approver, 'approvePolicyChange', waiting),
        send(otherApprover, 'approvePolicyChange', waiting),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      expect(await grown(before)).toMatchObject({
        policy_version: 1,
        policy_change_decision: 1,
        audit_entry: 1,
      });
    }
  });

  it('two changes of one area for one day are approved: the second is told what the first has changed', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = dayOf(round, 10);
      const inForce = (await tester.limitOn(day)).pence;
      const [one, other] = [
        await tester.proposed(day, 63_000 + round),
        await tester.submitted(
          await tester.edited(await tester.drafted(day), {
            set: [{ path: 'carersMayApply', value: round % 2 === 0 ? 'false' : 'true' }],
          }),
        ),
      ];
      const before = await counted();
      const outcomes = await Promise.all([
        send(approver, 'approvePolicyChange', one),
        send(otherApprover, 'approvePolicyChange', other),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['BASE_HAS_CHANGED']);
      expect(await grown(before)).toMatchObject({ policy_version: 1, audit_entry: 1 });
      const [told] = outcomes.flatMap(({ userErrors }) => userErrors);
      const isOtherWaiting = isDone(outcomes[0] as Outcome);
      if (isOtherWaiting) {
        expect(told?.details?.differs).toEqual(['limitPerPaymentPence', 'limitPerYearPence']);
      }
      const waiting = isOtherWaiting ? other : one;
      expect(await tester.read(waiting, 'status baseHasChanged')).toEqual({
        status: 'SUBMITTED',
        baseHasChanged: true,
      });
      await takeUp(waiting, told, isOtherWaiting ? limitsOf(63_000 + round) : []);
      const settled = await tester.limitOn(day);
      expect(settled.pence).toBe(63_000 + round);
      expect(settled.pence).not.toBe(inForce);
    }
  });

  /**
   * Follows the advice in the conflict: look at what differs, keep the change, name the new base, submit
   * again.
   */
  async function takeUp(waiting: Step, told: Refused | undefined, set: { path: string; value: string }[]) {
    const basePolicyVersionId = told?.details?.inForceVersion as string;
    const edited = await tester.edited(waiting, { basePolicyVersionId, ...(set.length > 0 ? { set } : {}) });
    const submitted = await tester.submitted(edited);
    const approved = await tester.approved(submitted);
    expect(await tester.read(approved, 'baseVersion { id }')).toEqual({
      baseVersion: { id: basePolicyVersionId },
    });
  }

  it('an emergency comes into force while another change is approved: whichever is second is told', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = Temporal.PlainDate.from('2026-06-01').add({ days: round }).toString();
      app.setToday(day);
      const waiting = await tester.proposed(day, 64_000 + round);
      const urgent = await tester.limited(await tester.drafted(day, {}, officer), 66_000 + round, officer);
      const before = await counted();
      const outcomes = await Promise.all([
        send(approver, 'approvePolicyChange', waiting),
        send(officer, 'enactEmergencyPolicyChange', urgent, { reason: 'It can’t wait.' }),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['BASE_HAS_CHANGED']);
      expect(outcomes.flatMap(({ userErrors }) => userErrors)[0]?.details).toMatchObject({
        differs: ['limitPerPaymentPence', 'limitPerYearPence'],
      });
      expect(await grown(before)).toMatchObject({ policy_version: 1, audit_entry: 1 });
      const winner = isDone(outcomes[0] as Outcome) ? 64_000 : 66_000;
      expect((await tester.limitOn(day)).pence).toBe(winner + round);
    }
  });

  it('one edits what another approves: what is approved is what was seen, or nothing is', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = dayOf(round, 20);
      const waiting = await tester.proposed(day, 67_000 + round);
      const outcomes = await Promise.all([
        send(approver, 'approvePolicyChange', waiting),
        send(otherEditor, 'editPolicyChange', waiting, { set: limitsOf(99_000) }),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      const isApproved = isDone(outcomes[0] as Outcome);
      expect((await tester.limitOn(day)).pence === 67_000 + round).toBe(isApproved);
      expect((await tester.limitOn(day)).pence).not.toBe(99_000);
    }
  });

  it('one withdraws what another approves: it decides or it is gone, never both', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = dayOf(round, 25);
      const waiting = await tester.proposed(day, 68_000 + round);
      const outcomes = await Promise.all([
        send(approver, 'approvePolicyChange', waiting),
        send(editor, 'withdrawPolicyChange', waiting, { reason: 'Changed our minds.' }),
      ]);
      expect(outcomes.filter(isDone)).toHaveLength(1);
      expect(codesOf(outcomes)).toEqual(['STALE_VERSION']);
      const { status } = await tester.read(waiting, 'status');
      expect((await tester.limitOn(day)).pence === 68_000 + round).toBe(status === 'APPROVED');
    }
  });

  it('ten people approve ten changes of one area for one day: one becomes a version', async () => {
    const day = '2028-03-01';
    const waiting: Step[] = [];
    for (let index = 0; index < 10; index += 1) waiting.push(await tester.proposed(day, 70_000 + index));
    const before = await counted();
    const outcomes = await Promise.all(
      waiting.map((step, index) =>
        send({ ...approver, subject: `approver-${index}` }, 'approvePolicyChange', step),
      ),
    );
    expect(outcomes.filter(isDone)).toHaveLength(1);
    expect(codesOf(outcomes)).toEqual(Array.from({ length: 9 }, () => 'BASE_HAS_CHANGED'));
    expect(await grown(before)).toMatchObject({
      policy_version: 1,
      policy_change_decision: 1,
      audit_entry: 1,
    });
  });

  it('a council file brings a version while a change is approved: each is seen by the other, or refused', async () => {
    const file = parse(await exampleText('warwickshire'));
    const { council, policies } = file;
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = Temporal.PlainDate.from('2029-01-01').add({ months: round }).toString();
      const waiting = await tester.proposed(day, 80_000 + round);
      const { settings } = policies.smallPayments;
      const limitPerYearPence = 90_000 + round;
      const brought = { effectiveFrom: day, settings: { ...settings, limitPerYearPence } };
      const text = fileText({ council, policies: { smallPayments: brought } });
      const before = await counted();
      const [approval, onboarding] = await Promise.all([
        send(approver, 'approvePolicyChange', waiting),
        app.ask(administrator, ONBOARD, { input: { file: text } }),
      ]);
      expect(onboarding.errors).toBeUndefined();
      expect(onboarding.data.onboardCouncil.userErrors).toEqual([]);
      const [{ number }] = onboarding.data.onboardCouncil.newVersions;
      if (approval.policyChange) {
        // The file's version was recorded second, and corrects the other on the same day.
        expect(await grown(before)).toMatchObject({ policy_version: 2 });
        expect(await tester.read(waiting, 'status')).toEqual({ status: 'SUPERSEDED' });
      } else {
        expect(codesOf([approval])).toEqual(['BASE_HAS_CHANGED']);
        expect(await grown(before)).toMatchObject({ policy_version: 1 });
      }
      expect(await tester.limitOn(day)).toEqual({ number, pence: settings.limitPerPaymentPence });
    }
  });

  it('a repeat of one approval with one key answers the same and makes one version', async () => {
    const waiting = await tester.proposed('2028-04-01', 71_000);
    const before = await counted();
    const given = { idempotencyKey: 'a1b2c3' };
    const outcomes = await Promise.all([
      send(approver, 'approvePolicyChange', waiting, given),
      send(approver, 'approvePolicyChange', waiting, given),
    ]).catch(() => []);
    const again = await send(approver, 'approvePolicyChange', waiting, given);
    expect(again.policyChange?.status).toBe('APPROVED');
    expect(outcomes.filter(isDone).length).toBeGreaterThanOrEqual(1);
    expect(await grown(before)).toMatchObject({ policy_version: 1, audit_entry: 1 });
  });
});
