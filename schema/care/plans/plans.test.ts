import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  agreedPlan,
  assessed,
  draftedPlan,
  type PlanParts,
  planStep,
  registered,
  talkedThrough,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { ASSISTANT, AT_INDICATIVE, director, planTester, practitioner } from './plans.testing.ts';

const teamManager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const RISKY: PlanParts = {
  ...AT_INDICATIVE,
  risks: [{ description: 'Going out alone at night', whatHelps: 'A phone.', likelihood: 3, impact: 5 }],
};

let app: TestApp;
let tester: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'warwickshire');
  tester = planTester(app);
});
afterAll(() => app.stop());

describe('the life of a plan at Oldham', () => {
  it('goes from draft to sign-off, each step dated and decided by a policy that is kept', async () => {
    const of = await tester.subject();
    const drafted = await draftedPlan(app, practitioner, of, AT_INDICATIVE);
    expect(
      await tester.read(drafted.planId, 'number status weeklyCostPence indicativeWeeklyPence sharedAt'),
    ).toEqual({
      number: 1,
      status: 'DRAFT',
      weeklyCostPence: 15_700,
      indicativeWeeklyPence: 15_700,
      sharedAt: null,
    });
    const shared = await planStep(app, practitioner, 'sharePlan', drafted);
    expect(await tester.read(shared.planId, 'status')).toEqual({ status: 'SHARED' });
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of.personId };
    const agreed = await planStep(app, person, 'agreePlan', shared);
    expect(
      await tester.read(agreed.planId, 'status signOffRoute { role isPanel riskLevel riskScore }'),
    ).toEqual({
      status: 'AGREED',
      signOffRoute: { role: 'TEAM_MANAGER', isPanel: false, riskLevel: 'LOW', riskScore: 4 },
    });
    await planStep(app, teamManager, 'signOffPlan', agreed);
    expect(
      await tester.read(
        agreed.planId,
        `status version sharedAt signedOffBy agreedBySupporter { id } signOffRoute { reasons { code sentence } }
        riskPolicyVersion { area number } planningPolicyVersion { area number } allocationPolicyVersion { area number }`,
      ),
    ).toEqual({
      status: 'SIGNED_OFF',
      version: agreed.version + 1,
      sharedAt: '2026-06-01T08:00:00.000Z',
      signedOffBy: 'test-team-manager',
      agreedBySupporter: null,
      signOffRoute: {
        reasons: [
          {
            code: 'WITHIN_RUNG',
            sentence:
              'A plan of £160.85 a week including contingency money with low risk is within what a team manager may sign off, up to £300.00 a week.',
          },
        ],
      },
      riskPolicyVersion: { area: 'riskEnablement', number: 1 },
      planningPolicyVersion: { area: 'planning', number: 1 },
      allocationPolicyVersion: { area: 'resourceAllocation', number: 1 },
    });
  });

  it('leaves the first rung beyond the tolerance, and names the roles that may sign off', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject());
    const [refusal] = await tester.refused(teamManager, 'signOffPlan', agreed);
    expect(refusal).toMatchObject({
      code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT',
      details: { allowed: ['SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'] },
    });
    expect((await tester.refused(practitioner, 'signOffPlan', agreed))[0]?.code).toBe(
      'SIGN_OFF_ROLE_NOT_SUFFICIENT',
    );
    expect((await tester.attempt(director, 'signOffPlan', agreed)).plan.status).toBe('SIGNED_OFF');
  });

  it('waits for the panel above its threshold, whoever would sign', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), RISKY);
    expect(
      await tester.read(
        agreed.planId,
        'status signOffRoute { role isPanel reasons { code } } risks { score level }',
      ),
    ).toEqual({
      status: 'AWAITING_PANEL',
      signOffRoute: { role: null, isPanel: true, reasons: [{ code: 'RISK_AT_PANEL_THRESHOLD' }] },
      risks: [{ score: 15, level: 'HIGH' }],
    });
    expect(await tester.refused(director, 'signOffPlan', agreed)).toMatchObject([
      { code: 'PANEL_DECISION_NEEDED' },
    ]);
    const other = await agreedPlan(app, practitioner, await tester.subject(), AT_INDICATIVE);
    expect((await tester.read(other.planId, 'status')).status).toBe('AGREED');
  });

  it('goes to the panel when an enquiry opens after the person has agreed, and back when it closes', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), AT_INDICATIVE);
    const open = await tester.attempt(practitioner, 'updatePlan', agreed, {
      safeguardingEnquiryIsOpen: true,
    });
    expect(open.plan).toEqual({ version: agreed.version + 1, status: 'AWAITING_PANEL' });
    const closed = await tester.attempt(
      practitioner,
      'updatePlan',
      { ...agreed, version: agreed.version + 1 },
      {
        safeguardingEnquiryIsOpen: false,
      },
    );
    expect(closed.plan.status).toBe('AGREED');
  });

  it('comes back for changes with a reason, and what was agreed no longer counts', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), AT_INDICATIVE);
    expect(await tester.refused(teamManager, 'returnPlan', agreed, { reason: ' ' })).toMatchObject([
      { code: 'TEXT_MISSING', path: ['reason'] },
    ]);
    const returned = await planStep(app, teamManager, 'returnPlan', agreed, {
      reason: 'Say who covers August.',
    });
    expect(
      await tester.read(agreed.planId, 'status agreedAt returnedReason riskPolicyVersion { id }'),
    ).toEqual({
      status: 'RETURNED',
      agreedAt: null,
      returnedReason: 'Say who covers August.',
      riskPolicyVersion: null,
    });
    const changed = await planStep(app, practitioner, 'updatePlan', returned, {
      contingencyArrangements: 'My niece comes in August.',
    });
    const again = await tester.attempt(practitioner, 'sharePlan', changed);
    expect(again.plan.status).toBe('SHARED');
  });

  it('is decided by the policy of the day it was agreed, for ever', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), AT_INDICATIVE);
    const draft = await draftedPlan(app, practitioner, await tester.subject(), AT_INDICATIVE);
    await queryAll(
      app.database,
      `insert into policy_version select tenant_id, gen_random_uuid(), area, 2,
        jsonb_set(settings, '{panel,triggers,riskScoreAtLeast}', '4'), sources, '2026-06-02', recorded_at, author, approver, note
      from policy_version where area = 'riskEnablement' and number = 1
        and tenant_id = (select tenant_id from council where slug = 'oldham')`,
    );
    app.setToday('2026-06-02');
    const fields = 'status signOffRoute { role isPanel }';
    const decided = { status: 'AGREED', signOffRoute: { role: 'TEAM_MANAGER', isPanel: false } };
    expect(await tester.read(agreed.planId, fields)).toEqual(decided);
    expect(await tester.read(draft.planId, fields)).toEqual({
      status: 'DRAFT',
      signOffRoute: { role: null, isPanel: true },
    });
    app.setToday('2026-06-01');
    expect(await tester.read(draft.planId, fields)).toMatchObject({ signOffRoute: { role: 'TEAM_MANAGER' } });
  });
});

describe('a plan that is not whole', () => {
  it.each<[string, PlanParts, string[], string[][]]>([
    [
      'without contingency',
      { writing: { ...WHOLE_PLAN.writing, contingencyArrangements: null } },
      ['CONTINGENCY_MISSING'],
      [['contingencyArrangements']],
    ],
    [
      'without outcomes',
      { outcomes: [], supportItems: [] },
      ['NO_OUTCOMES', 'PLAN_SECTION_MISSING'],
      [['outcomes'], ['supportItems']],
    ],
    [
      'without helpers',
      { writing: { ...WHOLE_PLAN.writing, helpedBy: [] } },
      ['HELPERS_MISSING'],
      [['helpedBy']],
    ],
    [
      'with a relative at home',
      { supportItems: [{ ...ASSISTANT, paidRelative: 'SAME_HOUSEHOLD' }] },
      ['RELATIVE_REASON_MISSING'],
      [['supportItems', '0', 'relativeReason']],
    ],
    [
      'that pays a debt',
      { supportItems: [{ ...ASSISTANT, category: 'DEBT' }] },
      ['SPENDING_NOT_ALLOWED'],
      [['supportItems', '0', 'category']],
    ],
    [
      'with a broker above £250',
      {
        supportItems: [
          {
            ...ASSISTANT,
            providerKind: 'BROKER',
            frequency: 'ONE_OFF',
            quantityHundredths: 100,
            unitPricePence: 25_001,
          },
        ],
      },
      ['BROKERAGE_FEE_OVER_LIMIT'],
      [['supportItems', '0', 'unitPricePence']],
    ],
  ])('%s is not shared at Oldham, and stays as it is', async (_name, parts, codes, paths) => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject(), parts);
    const refusals = await tester.refused(practitioner, 'sharePlan', drafted);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    expect(refusals.map(({ path }) => path)).toEqual(paths);
  });

  it('is another thing at Warwickshire: a relative at home is never paid, and a check is good for 36 months', async () => {
    const warwickshire: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };
    const relative = { ...ASSISTANT, paidRelative: 'SAME_HOUSEHOLD', relativeReason: 'Nobody else can.' };
    const withRelative = await draftedPlan(app, warwickshire, await tester.subject(warwickshire), {
      supportItems: [relative],
    });
    expect(await tester.refused(warwickshire, 'sharePlan', withRelative)).toMatchObject([
      { code: 'RELATIVE_NOT_ALLOWED' },
    ]);
    const personId = await registered(app, warwickshire);
    const { allocation } = await assessed(app, warwickshire, personId);
    // The cost is the indicative budget, since Warwickshire sends what is beyond its tolerance to the panel.
    const unchecked = {
      quantityHundredths: 100,
      unitPricePence: allocation.weeklyAmountPence,
      dbsCheckedOn: '2023-05-31',
    };
    const agreed = await agreedPlan(
      app,
      warwickshire,
      { personId, allocationId: allocation.id },
      {
        supportItems: [{ ...ASSISTANT, ...unchecked }],
      },
    );
    await talkedThrough(app, warwickshire, { personId }, agreed);
    const { role } = (await tester.read(agreed.planId, 'signOffRoute { role }', warwickshire)).signOffRoute;
    expect(await tester.refused({ role, council: 'warwickshire' }, 'signOffPlan', agreed)).toMatchObject([
      { code: 'DBS_CHECK_TOO_OLD', path: ['supportItems', '0', 'dbsCheckedOn'] },
    ]);
  });
});
