import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  draftedPlan,
  planStep,
  sharedPlan,
  signedOffPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { director, planTester, practitioner } from './plans.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  tester = planTester(app);
});
afterAll(() => app.stop());

describe('out of order', () => {
  it.each([
    ['agreePlan', {}, ['SHARED']],
    ['signOffPlan', {}, ['AGREED', 'AWAITING_PANEL']],
    ['returnPlan', { reason: 'No.' }, ['SHARED', 'AGREED', 'AWAITING_PANEL', 'SIGNED_OFF']],
  ])('%s is refused of a draft', async (mutation, input, allowed) => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const [refusal] = await tester.refused(director, mutation, drafted, input);
    expect(refusal).toMatchObject({ code: 'PLAN_NOT_IN_STATE', path: ['planId'], details: { allowed } });
    expect(refusal?.message).toContain('The plan’s status is draft');
  });

  it.each([
    ['updatePlan', { importantTo: 'Something else.' }],
    ['setPlanOutcomes', { outcomes: [] }],
    ['setSupportItems', { supportItems: [] }],
    ['setPlanRisks', { risks: [] }],
    ['sharePlan', {}],
  ])('%s is refused once the plan is shared', async (mutation, input) => {
    const shared = await sharedPlan(app, practitioner, await tester.subject());
    expect(await tester.refused(practitioner, mutation, shared, input)).toMatchObject([
      { code: 'PLAN_NOT_IN_STATE', details: { allowed: ['DRAFT', 'RETURNED'] } },
    ]);
  });

  it('nothing changes after sign-off but its return or the end, and nothing after that', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    expect(
      await tester.refused(practitioner, 'updatePlan', signedOff, { personDisagrees: true }),
    ).toMatchObject([{ code: 'PLAN_NOT_IN_STATE' }]);
    expect(
      await tester.refused(practitioner, 'endPlan', signedOff, { endedOn: '2026-06-02', reason: 'Moved.' }),
    ).toMatchObject([{ code: 'DATE_IN_FUTURE', path: ['endedOn'] }]);
    const ended = await planStep(app, practitioner, 'endPlan', signedOff, {
      endedOn: '2026-06-01',
      reason: 'Moved.',
    });
    expect(await tester.read(ended.planId, 'status endedReason')).toEqual({
      status: 'ENDED',
      endedReason: 'Moved.',
    });
    expect(
      await tester.refused(practitioner, 'endPlan', ended, { endedOn: '2026-06-01', reason: 'Again.' }),
    ).toMatchObject([{ code: 'PLAN_NOT_IN_STATE' }]);
  });

  it('an end closes the reviews that were still to be held', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    const id = signedOff.planId.replace('plan_', '');
    await queryAll(
      app.database,
      `insert into review (tenant_id, id, person_id, plan_id, kind, due_on, notice_on, due_reason, policy_version_id, dated_at)
        select tenant_id, gen_random_uuid(), person_id, id, 'FIRST', '2026-07-13', '2026-06-29', 'illustrative', planning_policy_version_id, drafted_at
        from support_plan where id = $1`,
      [id],
    );
    const closed = () =>
      queryAll(
        app.database,
        'select no_longer_needed_at is not null as closed, version from review where plan_id = $1',
        [id],
      );
    expect(await closed()).toEqual([{ closed: false, version: 1 }]);
    await planStep(app, practitioner, 'endPlan', signedOff, { endedOn: '2026-06-01', reason: 'Moved.' });
    expect(await closed()).toEqual([{ closed: true, version: 2 }]);
  });

  it('the council ends a plan after its notice, and says what follows', async () => {
    const live = await startedPlan(app, practitioner, await tester.subject());
    const end = { endedOn: '2026-06-01', reason: 'Not used as agreed.', endedBy: 'COUNCIL' };
    expect(await tester.refused(practitioner, 'endPlan', live, end)).toMatchObject([
      { code: 'NOTICE_NOT_GIVEN', path: ['noticeGivenOn'] },
    ]);
    const late = { ...end, noticeGivenOn: '2026-05-05' };
    expect(await tester.refused(practitioner, 'endPlan', live, late)).toMatchObject([
      { code: 'NOTICE_TOO_SHORT', path: ['endedOn'], details: { allowed: ['2026-06-02'] } },
    ]);
    await planStep(app, practitioner, 'endPlan', live, { ...end, noticeGivenOn: '2026-05-04' });
    const TERMS = 'status endedBy noticeEndsOn finalAuditDueOn repaymentDueOn';
    expect(await tester.read(live.planId, TERMS)).toEqual({
      status: 'ENDED',
      endedBy: 'COUNCIL',
      noticeEndsOn: '2026-06-01',
      finalAuditDueOn: '2026-07-27',
      repaymentDueOn: '2026-06-29',
    });
  });

  it('a stale version is refused with the one that is kept', async () => {
    const shared = await sharedPlan(app, practitioner, await tester.subject());
    const stale = { ...shared, version: shared.version - 1 };
    expect(await tester.refused(practitioner, 'returnPlan', stale, { reason: 'No.' })).toMatchObject([
      { code: 'STALE_VERSION', details: { currentVersion: shared.version } },
    ]);
  });
});

describe('drafting', () => {
  const DRAFT = `mutation($input: DraftPlanInput!) { draftPlan(input: $input) { plan { id number } userErrors { code path } } }`;
  const draft = async (input: object, asker = practitioner) =>
    (await app.ask(asker, DRAFT, { input: { title: 'Mine', ...input } })).data.draftPlan;

  it('counts a person’s plans up, and a repeated key makes no second one', async () => {
    const of = await tester.subject();
    const first = await draft({ ...of, idempotencyKey: 'plan-once' });
    expect(await draft({ ...of, idempotencyKey: 'plan-once' })).toEqual(first);
    expect((await draft(of)).plan.number).toBe(2);
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { supportPlans { number } currentPlan { number } } }',
      { id: of.personId },
    );
    expect(data.person).toEqual({ supportPlans: [{ number: 2 }, { number: 1 }], currentPlan: { number: 2 } });
  });

  it('is from the person’s own allocation, in their own council, and as a version of a live plan', async () => {
    const of = await tester.subject();
    const other = await tester.subject();
    const { planId } = await draftedPlan(app, practitioner, of);
    const devon = await tester.subject({ role: 'PRACTITIONER', council: 'devon' });
    const refused = (input: Parameters<typeof draft>[0]) => unchangedBy(app, () => draft(input));
    const refusals = [
      await refused({ ...of, allocationId: other.allocationId }),
      await refused({ ...of, allocationId: devon.allocationId }),
      await refused({ ...of, personId: devon.personId }),
      await refused({ ...other, supersedesId: planId }),
      await refused({ ...of, supersedesId: planId }),
      await refused({ ...of, title: '' }),
    ].map(({ plan, userErrors }) => ({ plan, userErrors }));
    expect(refusals).toEqual([
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['allocationId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['allocationId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['personId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['supersedesId'] }] },
      { plan: null, userErrors: [{ code: 'PLAN_NOT_IN_STATE', path: ['supersedesId'] }] },
      { plan: null, userErrors: [{ code: 'TEXT_MISSING', path: ['title'] }] },
    ]);
  });

  it('a newer version of a live plan has its contents as its own', async () => {
    const of = await tester.subject();
    const live = await signedOffPlan(app, practitioner, of);
    await queryAll(app.database, `update support_plan set implemented_on = '2026-06-01' where id = $1`, [
      live.planId.replace('plan_', ''),
    ]);
    const { plan } = await draft({ ...of, supersedesId: live.planId });
    const fields =
      'importantTo weeklyCostPence outcomes { id description supportItems { id description weeklyCostPence } } risks { id score } helpedBy';
    const [older, newer] = [await tester.read(live.planId, fields), await tester.read(plan.id, fields)];
    const withoutIds = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'id' ? undefined : inner)));
    expect(withoutIds(newer)).toEqual(withoutIds(older));
    expect(newer.outcomes[0].id).not.toBe(older.outcomes[0].id);
    expect(
      await tester.read(
        plan.id,
        'number status supersedes { number status } person { currentPlan { number } }',
      ),
    ).toEqual({
      number: 2,
      status: 'DRAFT',
      supersedes: { number: 1, status: 'LIVE' },
      person: { currentPlan: { number: 1 } },
    });
  });
});
