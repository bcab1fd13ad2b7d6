import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import {
  agreedPlan,
  type BudgetStep,
  change,
  completedReview,
  type PlanStep,
  planStep,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import {
  assessedPerson,
  council,
  draftOf,
  planParts,
  practitioner,
} from '../policyImpact/policyImpact.testing.ts';
import { correctionTester } from './pastDecisions.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof correctionTester>;
beforeAll(async () => {
  app = await startTestApp('2026-07-01');
  await app.onboard(council);
  tester = correctionTester(app);
});
afterAll(() => app.stop());

describe('corrections of other areas', () => {
  let live: BudgetStep;
  let agreed: PlanStep;
  beforeAll(async () => {
    const parts = planParts('DIRECT_PAYMENT', 30_000, 'SMALL_PAYMENT');
    live = await startedPlan(app, practitioner, await assessedPerson(app), {
      parts,
      budget: { startsOn: '2026-07-01' },
      implementedOn: '2026-07-01',
    });
    agreed = await agreedPlan(app, practitioner, await assessedPerson(app), planParts());
    app.setToday('2026-07-03');
    await planStep(app, practitioner, 'updatePlan', agreed, { personDisagrees: true });
  });

  /** The counts of a draft from a day on, as [kind, decisions, differing], and its one decision that differs. */
  const heldAgainst = async (area: string, set: Record<string, string | number>, from: string) => {
    const { counts, decisions } = await tester.report((await draftOf(app, area, set, from)).id);
    const rows = counts.map((row: Record<string, unknown>) => [row.kind, row.decisions, row.differing]);
    const [found] = decisions.nodes;
    return { counts: rows, found, total: decisions.totalCount };
  };

  it('say who would have signed a plan off', async () => {
    const lower = { 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence': 900_000 };
    const { counts, found } = await heldAgainst('riskEnablement', lower, '2026-07-01');
    // The person disagrees about the other plan, which is the panel's under both.
    expect(counts).toEqual([['SIGN_OFF_RUNG', 2, 1]]);
    expect(found).toMatchObject({
      recordId: live.planId,
      decidedOn: '2026-07-01',
      was: { role: 'TEAM_MANAGER', isPanel: false },
      wouldBe: { role: 'SERVICE_MANAGER', isPanel: false },
    });
  });

  it('go by the day on which that was decided last', async () => {
    const trigger = { 'panel.triggers.whenPersonAndCouncilDisagree': 'false' };
    const { counts, found } = await heldAgainst('riskEnablement', trigger, '2026-07-02');
    expect(counts).toEqual([['SIGN_OFF_RUNG', 1, 1]]);
    expect(found).toMatchObject({
      recordId: agreed.planId,
      decidedOn: '2026-07-03',
      was: { role: null, isPanel: true, sentence: 'The risk enablement panel decides.' },
      wouldBe: { role: 'TEAM_MANAGER', isPanel: false },
    });
  });

  it('say where the tolerance would have sent it', async () => {
    const wider = { toleranceBasisPoints: 1_600 };
    const { counts } = await heldAgainst('resourceAllocation', wider, '2026-07-01');
    expect(counts).toEqual([
      ['ALLOCATION', 2, 0],
      ['SIGN_OFF_RUNG', 2, 0],
    ]);
  });

  it('say when a budget would have ended', async () => {
    const { counts, found } = await heldAgainst('planning', { planTermMonths: 9 }, '2026-07-01');
    expect(counts).toEqual([
      ['SIGN_OFF_RUNG', 2, 0],
      ['BUDGET_TERM', 1, 1],
    ]);
    expect(found).toMatchObject({
      kind: 'BUDGET_TERM',
      recordId: live.budgetId,
      was: { endsOn: '2027-07-01' },
      wouldBe: { endsOn: '2027-04-01', sentence: 'The budget runs until before 1 April 2027.' },
    });
  });

  it('say which way of holding a budget’s money would not have been offered', async () => {
    const offered = [
      'DIRECT_PAYMENT',
      'DIRECT_PAYMENT_SUITABLE_PERSON',
      'MANAGED_ACCOUNT',
      'COMMISSIONED',
      'VOUCHER',
    ];
    const set = { enabledOptions: JSON.stringify(offered) };
    const { counts, found } = await heldAgainst('deployment', set, '2026-07-01');
    expect(counts).toEqual([['BUDGET_OPTIONS', 1, 1]]);
    expect(found).toMatchObject({
      recordId: live.budgetId,
      was: { optionsNotOffered: [], sentence: 'The council offers every option that the budget uses.' },
      wouldBe: {
        optionsNotOffered: ['SMALL_PAYMENT'],
        sentence: 'The council does not offer small payment, which the budget uses.',
      },
    });
  });

  it('say which small payment would have been refused', async () => {
    const limits = { limitPerPaymentPence: 29_999 };
    const { counts, found } = await heldAgainst('smallPayments', limits, '2026-07-01');
    expect(counts).toEqual([
      ['CARER_ASSESSMENT', 0, 0],
      ['SMALL_PAYMENT', 1, 1],
    ]);
    expect(found).toMatchObject({
      recordId: live.budgetId,
      was: { amountPence: 30_000, refusal: null, sentence: 'A small payment of £300.00 is agreed.' },
      wouldBe: { refusal: 'SMALL_PAYMENT_OVER_LIMIT' },
    });
    const kept = await heldAgainst('smallPayments', { limitPerPaymentPence: 30_000 }, '2026-07-01');
    expect(kept.counts).toEqual([
      ['CARER_ASSESSMENT', 0, 0],
      ['SMALL_PAYMENT', 1, 0],
    ]);
  });

  it('say when reviews would have been due, each by what it followed from', async () => {
    const first = await heldAgainst('reviews', { firstReviewWeeks: 6 }, '2026-07-01');
    expect(first.counts).toEqual([['REVIEW_DATE', 1, 1]]);
    expect(first.found).toMatchObject({
      decidedOn: '2026-07-01',
      was: { dueOn: '2026-08-26', noticeOn: '2026-08-12' },
      wouldBe: { dueOn: '2026-08-12', noticeOn: '2026-07-29' },
    });
    app.setToday('2026-08-26');
    await completedReview(app, practitioner, live);
    app.setToday('2026-09-01');
    await change(app, practitioner, 'requestReview', 'review { id }', {
      planId: live.planId,
      reason: 'More help in the mornings.',
    });
    const routine = await heldAgainst('reviews', { directPaymentReviewMonths: 6 }, '2026-08-26');
    expect(routine.counts).toEqual([['REVIEW_DATE', 2, 1]]);
    expect(routine.found).toMatchObject({
      was: { dueOn: '2027-08-26' },
      wouldBe: { dueOn: '2027-02-26', noticeOn: '2027-02-12' },
    });
    const requested = await heldAgainst('reviews', { requestedReviewWorkingDays: 5 }, '2026-08-27');
    expect(requested.counts).toEqual([['REVIEW_DATE', 1, 1]]);
    expect(requested.found).toMatchObject({
      was: { dueOn: '2026-09-22' },
      wouldBe: { dueOn: '2026-09-08', noticeOn: '2026-09-01' },
    });
  });

  it.each([
    ['money', { maximumUnspentWeeks: 3 }],
    ['monitoring', { suspensionNoticeDays: 3 }],
  ])('count nothing of %s where nothing would have come out differently', async (area, set) => {
    expect(await heldAgainst(area, set, '2026-07-01')).toEqual({ counts: [], found: undefined, total: 0 });
  });

  it('say how a part would have been paid', async () => {
    const { counts, found } = await heldAgainst('money', { payCycle: 'MONTHLY' }, '2026-07-01');
    expect(counts).toEqual([['INSTALMENTS', 2, 1]]);
    expect(found).toMatchObject({
      kind: 'INSTALMENTS',
      decidedOn: '2026-07-01',
      was: { sentence: expect.stringMatching(/^1[34] payments, /) },
      wouldBe: { sentence: expect.stringMatching(/^12 payments, /) },
    });
  });

  it('say how often the money of a part would have been looked at', async () => {
    // The good review moved it to the rule of a settled direct payment, which decided last.
    const rules = { 'rules.settledDirectPayment.check.everyMonths': 5 };
    const { counts, found } = await heldAgainst('monitoring', rules, '2026-07-01');
    expect(counts).toEqual([['MONITORING_CHECK', 2, 1]]);
    expect(found).toMatchObject({
      kind: 'MONITORING_CHECK',
      was: { sentence: 'Looked at every 12 months, by bank statement.' },
      wouldBe: { sentence: 'Looked at every 5 months, by bank statement.' },
    });
  });

  it('say when a check would have been due', async () => {
    const { counts, found } = await heldAgainst('monitoring', { firstCheckWeeks: 9 }, '2026-07-01');
    expect(counts).toEqual([['MONITORING_DATE', 2, 1]]);
    expect(found).toMatchObject({
      kind: 'MONITORING_DATE',
      was: { dueOn: '2026-09-09' },
      wouldBe: { dueOn: '2026-09-02' },
    });
  });

  it('are read in a constant number of statements', async () => {
    const lower = { 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence': 900_000 };
    const draft = await draftOf(app, 'riskEnablement', lower, '2026-07-01');
    const statements = async () => {
      app.statements.length = 0;
      const { counts } = await tester.report(draft.id);
      return [counts[0].decisions, app.statements.length];
    };
    await tester.report(draft.id);
    const [decisions, count] = await statements();
    expect(count).toBe(4);
    await agreedPlan(app, practitioner, await assessedPerson(app), planParts());
    expect(await statements()).toEqual([(decisions ?? 0) + 1, 4]);
  });
});
