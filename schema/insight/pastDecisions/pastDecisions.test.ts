import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/platform/ids.ts';
import { toCursor } from '../../../server/platform/reading/cursor.ts';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { assessed, registered } from '../../../server/testing/seeder.ts';
import { changedBy, unchangedBy } from '../../../server/testing/unchangedBy.ts';
import type { Step } from '../../policy/policyChanges/policyChanges.testing.ts';
import {
  assessedPerson,
  council,
  draftOf,
  INDICATIVE_PENCE,
  manager,
  practitioner,
} from '../policyImpact/policyImpact.testing.ts';
import { correctionTester, PAGE } from './pastDecisions.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof correctionTester>;
beforeAll(async () => {
  app = await startTestApp('2026-05-20');
  await app.onboard(council);
  tester = correctionTester(app);
});
afterAll(() => app.stop());

describe('a correction of resource allocation that reaches back', () => {
  /** Without the top-slice of 2.5%, £185.90 is £190.67. */
  const WHOLE = { contingencyTopSliceBasisPoints: 0 };
  const allocations: string[] = [];
  let correction: Step;

  beforeAll(async () => {
    await assessedPerson(app);
    app.setToday('2026-06-01');
    for (let person = 0; person < 2; person += 1) allocations.push((await assessedPerson(app)).allocationId);
    // Somebody without needs has the council's least, whichever share is held back.
    await assessed(app, practitioner, await registered(app, practitioner), {});
    app.setToday('2026-06-10');
    correction = await draftOf(app, 'resourceAllocation', WHOLE, '2026-06-01');
  });

  const EXPECTED = {
    area: 'resourceAllocation',
    from: '2026-06-01',
    until: null as string | null,
    counts: [
      { kind: 'ALLOCATION', decisions: 3, differing: 2, weeklyDifferencePence: 954 },
      { kind: 'SIGN_OFF_RUNG', decisions: 0, differing: 0, weeklyDifferencePence: null },
    ],
  };

  it('names every decision of its days that it would have changed, while it is a draft', async () => {
    const { decisions, ...counts } = await tester.report(correction.id);
    expect(counts).toEqual(EXPECTED);
    const [first] = decisions.nodes;
    const { data } = await app.ask(
      manager,
      'query($id: ID!) { allocation(id: $id) { policyVersion { id number } } }',
      { id: first.recordId },
    );
    expect(data.allocation.policyVersion).toEqual({ id: first.policyVersionId, number: 1 });
    const outcome = (sentence: string, weeklyAmountPence: number) => ({
      sentence,
      weeklyAmountPence,
      decisionReasons: [],
      ...{
        role: null,
        isPanel: null,
        endsOn: null,
        optionsNotOffered: null,
        dueOn: null,
        noticeOn: null,
        amountPence: null,
        refusal: null,
      },
    });
    expect(decisions.totalCount).toBe(2);
    expect(decisions.nodes).toEqual(
      allocations.map((recordId) => ({
        kind: 'ALLOCATION',
        recordId,
        decidedOn: '2026-06-01',
        policyVersionId: first.policyVersionId,
        was: outcome('£185.90 a week.', INDICATIVE_PENCE),
        wouldBe: outcome('£190.67 a week.', 19_067),
      })),
    );
  });

  it('gives them a page at a time', async () => {
    const first = (await tester.report(correction.id, { first: 1 })).decisions;
    expect(first.nodes.map(({ recordId }: { recordId: string }) => recordId)).toEqual([allocations[0]]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const second = (await tester.report(correction.id, { first: 1, after })).decisions;
    expect(second.nodes.map(({ recordId }: { recordId: string }) => recordId)).toEqual([allocations[1]]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ after: 'nowhere' }, 'CURSOR_NOT_VALID'],
    [{ after: toCursor(newId(), 'differing decisions') }, 'CURSOR_NOT_VALID'],
  ])('refuses a page of %j', async (page, code) => {
    const { errors } = await unchangedBy(app, () => tester.ask(manager, correction.id, PAGE, page));
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('alters nothing when it is approved, and reports the same as a version', async () => {
    const { answer: versionId, tables } = await changedBy(app, () => tester.versionOf(correction));
    // Its own rows and nothing else: no record that was decided by the version before it.
    expect(tables).toEqual([
      ...['audit_entry', 'policy_change', 'policy_change_decision', 'policy_period', 'policy_version'],
    ]);
    const { decisions, ...counts } = await unchangedBy(app, () => tester.report(versionId));
    expect(counts).toEqual(EXPECTED);
    expect(decisions.totalCount).toBe(2);
    const { data } = await app.ask(
      manager,
      'query($id: ID!) { replayAllocation(id: $id) { isSame weeklyAmountPence } }',
      { id: allocations[0] },
    );
    expect(data.replayAllocation).toEqual({ isSame: true, weeklyAmountPence: INDICATIVE_PENCE });
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    expect(allocation.weeklyAmountPence).toBe(19_067);
    expect((await tester.report(versionId)).counts).toEqual(EXPECTED.counts);
    expect((await tester.report(correction.id)).counts).toEqual(EXPECTED.counts);
  });

  it('ends where a later version takes over', async () => {
    const again = await draftOf(
      app,
      'resourceAllocation',
      { contingencyTopSliceBasisPoints: 100 },
      '2026-06-01',
    );
    await tester.versionOf(
      await draftOf(app, 'resourceAllocation', { contingencyTopSliceBasisPoints: 250 }, '2026-06-15'),
    );
    app.setToday('2026-06-16');
    await assessedPerson(app);
    const { decisions, ...counts } = await tester.report(again.id);
    // Now one of the correction's own decisions is among them, which would have been £188.76 instead of £190.67.
    expect(counts).toEqual({
      ...EXPECTED,
      until: '2026-06-15',
      counts: [
        { kind: 'ALLOCATION', decisions: 4, differing: 3, weeklyDifferencePence: 2 * 286 - 191 },
        EXPECTED.counts[1],
      ],
    });
    expect(decisions.totalCount).toBe(3);
  });

  it('says that a version decides about nothing once its days are taken', async () => {
    const superseded = await tester.versionOf(
      await draftOf(app, 'resourceAllocation', { contingencyTopSliceBasisPoints: 300 }, '2026-06-12'),
    );
    await tester.versionOf(
      await draftOf(app, 'resourceAllocation', { contingencyTopSliceBasisPoints: 200 }, '2026-06-12'),
    );
    expect(await tester.report(superseded)).toMatchObject({
      from: null,
      until: null,
      counts: [{ decisions: 0, differing: 0 }, { decisions: 0 }],
      decisions: { totalCount: 0, nodes: [] },
    });
  });
});
