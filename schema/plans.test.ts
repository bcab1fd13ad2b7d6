import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { countRows, queryAll } from '../server/testing/database.ts';
import {
  agreedPlan,
  assessed,
  change,
  draftedPlan,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  planStep,
  registered,
  sharedPlan,
  signedOffPlan,
  WHOLE_PLAN,
} from '../server/testing/seeder.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const teamManager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const director: Asker = { role: 'DIRECTOR', council: 'oldham' };
const [ASSISTANT] = WHOLE_PLAN.supportItems;
/** What the example needs get at Oldham a week: so the plan costs exactly its indicative budget. */
const AT_INDICATIVE: PlanParts = {
  supportItems: [{ ...ASSISTANT, quantityHundredths: 1_000, unitPricePence: 1_570 }],
};
const RISKY: PlanParts = {
  ...AT_INDICATIVE,
  risks: [{ description: 'Going out alone at night', whatHelps: 'A phone.', likelihood: 3, impact: 5 }],
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'warwickshire', 'devon');
});
afterAll(() => app.stop());

/** Somebody with an indicative budget of £157.00 a week at Oldham. */
async function subject(asker: Asker = practitioner): Promise<PlanSubject> {
  const personId = await registered(app, asker);
  const { allocation } = await assessed(app, asker, personId);
  return { personId, allocationId: allocation.id };
}

/** One mutation of a plan that may be refused. */
async function attempt(asker: Asker, mutation: string, step: PlanStep, input: Record<string, unknown> = {}) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await app.ask(
    asker,
    `mutation($input: ${type}) { ${mutation}(input: $input) { plan { version status }
      userErrors { code path message details { allowed missing currentVersion limitPence actualPence } } } }`,
    { input: { planId: step.planId, expectedVersion: step.version, ...input } },
  );
  return answer.errors ? { errors: answer.errors, userErrors: [], plan: null } : answer.data[mutation];
}

/** Everything that is stored of a plan, to show that a refusal changed nothing. */
async function stored(planId: string) {
  const id = planId.replace('plan_', '');
  const tables = ['plan_outcome', 'support_item', 'plan_risk'];
  const rows = await Promise.all(
    tables.map((table) =>
      queryAll(app.database, `select * from ${table} where plan_id = $1 order by position`, [id]),
    ),
  );
  return [await queryAll(app.database, 'select * from support_plan where id = $1', [id]), ...rows];
}

async function refused(asker: Asker, mutation: string, step: PlanStep, input: Record<string, unknown> = {}) {
  const before = await stored(step.planId);
  const audited = await countRows(app.database, 'audit_entry');
  const { plan, userErrors } = await attempt(asker, mutation, step, input);
  expect(plan).toBeNull();
  expect(await stored(step.planId)).toEqual(before);
  expect(await countRows(app.database, 'audit_entry')).toBe(audited);
  return userErrors as { code: string; path: string[]; message: string; details: Record<string, unknown> }[];
}

async function read(planId: string, fields: string, asker: Asker = practitioner) {
  const { data } = await app.ask(asker, `query($id: ID!) { supportPlan(id: $id) { ${fields} } }`, {
    id: planId,
  });
  return data.supportPlan;
}

describe('the life of a plan at Oldham', () => {
  it('goes from draft to sign-off, each step dated and decided by a policy that is kept', async () => {
    const of = await subject();
    const drafted = await draftedPlan(app, practitioner, of, AT_INDICATIVE);
    expect(
      await read(drafted.planId, 'number status weeklyCostPence indicativeWeeklyPence sharedAt'),
    ).toEqual({
      number: 1,
      status: 'DRAFT',
      weeklyCostPence: 15_700,
      indicativeWeeklyPence: 15_700,
      sharedAt: null,
    });
    const shared = await planStep(app, practitioner, 'sharePlan', drafted);
    expect(await read(shared.planId, 'status')).toEqual({ status: 'SHARED' });
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of.personId };
    const agreed = await planStep(app, person, 'agreePlan', shared);
    expect(await read(agreed.planId, 'status signOffRoute { role isPanel riskLevel riskScore }')).toEqual({
      status: 'AGREED',
      signOffRoute: { role: 'TEAM_MANAGER', isPanel: false, riskLevel: 'LOW', riskScore: 4 },
    });
    await planStep(app, teamManager, 'signOffPlan', agreed);
    expect(
      await read(
        agreed.planId,
        `status version sharedAt signedOffBy agreedBySupporter { id } signOffRoute { reasons { code sentence } }
        riskPolicyVersion { area number } planningPolicyVersion { area number } allocationPolicyVersion { area number }`,
      ),
    ).toEqual({
      status: 'SIGNED_OFF',
      version: agreed.version + 1,
      sharedAt: '2026-06-01T08:00:00.000Z',
      signedOffBy: 'test-team_manager',
      agreedBySupporter: null,
      signOffRoute: {
        reasons: [
          {
            code: 'WITHIN_RUNG',
            sentence:
              'A plan of £157.00 a week with low risk is within what a team manager may sign off, up to £300.00 a week.',
          },
        ],
      },
      riskPolicyVersion: { area: 'riskEnablement', number: 1 },
      planningPolicyVersion: { area: 'planning', number: 1 },
      allocationPolicyVersion: { area: 'resourceAllocation', number: 1 },
    });
  });

  it('leaves the first rung beyond the tolerance, and names the roles that may sign off', async () => {
    const agreed = await agreedPlan(app, practitioner, await subject());
    const [refusal] = await refused(teamManager, 'signOffPlan', agreed);
    expect(refusal).toMatchObject({
      code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT',
      details: { allowed: ['SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'] },
    });
    expect((await refused(practitioner, 'signOffPlan', agreed))[0]?.code).toBe(
      'SIGN_OFF_ROLE_NOT_SUFFICIENT',
    );
    expect((await attempt(director, 'signOffPlan', agreed)).plan.status).toBe('SIGNED_OFF');
  });

  it('waits for the panel above its threshold, whoever would sign', async () => {
    const agreed = await agreedPlan(app, practitioner, await subject(), RISKY);
    expect(
      await read(
        agreed.planId,
        'status signOffRoute { role isPanel reasons { code } } risks { score level }',
      ),
    ).toEqual({
      status: 'AWAITING_PANEL',
      signOffRoute: { role: null, isPanel: true, reasons: [{ code: 'RISK_AT_PANEL_THRESHOLD' }] },
      risks: [{ score: 15, level: 'HIGH' }],
    });
    expect(await refused(director, 'signOffPlan', agreed)).toMatchObject([{ code: 'PANEL_DECISION_NEEDED' }]);
    const other = await agreedPlan(app, practitioner, await subject(), AT_INDICATIVE);
    expect((await read(other.planId, 'status')).status).toBe('AGREED');
  });

  it('goes to the panel when an enquiry opens after the person has agreed, and back when it closes', async () => {
    const agreed = await agreedPlan(app, practitioner, await subject(), AT_INDICATIVE);
    const open = await attempt(practitioner, 'updatePlan', agreed, { safeguardingEnquiryIsOpen: true });
    expect(open.plan).toEqual({ version: agreed.version + 1, status: 'AWAITING_PANEL' });
    const closed = await attempt(
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
    const agreed = await agreedPlan(app, practitioner, await subject(), AT_INDICATIVE);
    expect(await refused(teamManager, 'returnPlan', agreed, { reason: ' ' })).toMatchObject([
      { code: 'TEXT_MISSING', path: ['reason'] },
    ]);
    const returned = await planStep(app, teamManager, 'returnPlan', agreed, {
      reason: 'Say who covers August.',
    });
    expect(await read(agreed.planId, 'status agreedAt returnedReason riskPolicyVersion { id }')).toEqual({
      status: 'RETURNED',
      agreedAt: null,
      returnedReason: 'Say who covers August.',
      riskPolicyVersion: null,
    });
    const changed = await planStep(app, practitioner, 'updatePlan', returned, {
      contingencyArrangements: 'My niece comes in August.',
    });
    const again = await attempt(practitioner, 'sharePlan', changed);
    expect(again.plan.status).toBe('SHARED');
  });

  it('is decided by the policy of the day it was agreed, for ever', async () => {
    const agreed = await agreedPlan(app, practitioner, await subject(), AT_INDICATIVE);
    const draft = await draftedPlan(app, practitioner, await subject(), AT_INDICATIVE);
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
    expect(await read(agreed.planId, fields)).toEqual(decided);
    expect(await read(draft.planId, fields)).toEqual({
      status: 'DRAFT',
      signOffRoute: { role: null, isPanel: true },
    });
    app.setToday('2026-06-01');
    expect(await read(draft.planId, fields)).toMatchObject({ signOffRoute: { role: 'TEAM_MANAGER' } });
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
    const drafted = await draftedPlan(app, practitioner, await subject(), parts);
    const refusals = await refused(practitioner, 'sharePlan', drafted);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    expect(refusals.map(({ path }) => path)).toEqual(paths);
  });

  it('is another thing at Warwickshire: a relative at home is never paid, and a check is good for 36 months', async () => {
    const warwickshire: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };
    const relative = { ...ASSISTANT, paidRelative: 'SAME_HOUSEHOLD', relativeReason: 'Nobody else can.' };
    const withRelative = await draftedPlan(app, warwickshire, await subject(warwickshire), {
      supportItems: [relative],
    });
    expect(await refused(warwickshire, 'sharePlan', withRelative)).toMatchObject([
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
    const { role } = (await read(agreed.planId, 'signOffRoute { role }', warwickshire)).signOffRoute;
    expect(await refused({ role, council: 'warwickshire' }, 'signOffPlan', agreed)).toMatchObject([
      { code: 'DBS_CHECK_TOO_OLD', path: ['supportItems', '0', 'dbsCheckedOn'] },
    ]);
  });
});

describe('out of order', () => {
  it.each([
    ['agreePlan', {}, ['SHARED']],
    ['signOffPlan', {}, ['AGREED', 'AWAITING_PANEL']],
    ['returnPlan', { reason: 'No.' }, ['SHARED', 'AGREED', 'AWAITING_PANEL']],
  ])('%s is refused of a draft', async (mutation, input, allowed) => {
    const drafted = await draftedPlan(app, practitioner, await subject());
    const [refusal] = await refused(director, mutation, drafted, input);
    expect(refusal).toMatchObject({ code: 'PLAN_NOT_IN_STATE', path: ['planId'], details: { allowed } });
    expect(refusal?.message).toContain('The plan’s status is DRAFT');
  });

  it.each([
    ['updatePlan', { importantTo: 'Something else.' }],
    ['setPlanOutcomes', { outcomes: [] }],
    ['setSupportItems', { supportItems: [] }],
    ['setPlanRisks', { risks: [] }],
    ['sharePlan', {}],
  ])('%s is refused once the plan is shared', async (mutation, input) => {
    const shared = await sharedPlan(app, practitioner, await subject());
    expect(await refused(practitioner, mutation, shared, input)).toMatchObject([
      { code: 'PLAN_NOT_IN_STATE', details: { allowed: ['DRAFT', 'RETURNED'] } },
    ]);
  });

  it('nothing changes after sign-off but the end, and nothing after that', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await subject());
    expect(await refused(practitioner, 'updatePlan', signedOff, { personDisagrees: true })).toMatchObject([
      { code: 'PLAN_NOT_IN_STATE' },
    ]);
    expect(
      await refused(practitioner, 'endPlan', signedOff, { endedOn: '2026-06-02', reason: 'Moved.' }),
    ).toMatchObject([{ code: 'DATE_IN_FUTURE', path: ['endedOn'] }]);
    const ended = await planStep(app, practitioner, 'endPlan', signedOff, {
      endedOn: '2026-06-01',
      reason: 'Moved.',
    });
    expect(await read(ended.planId, 'status endedReason')).toEqual({
      status: 'ENDED',
      endedReason: 'Moved.',
    });
    expect(
      await refused(practitioner, 'endPlan', ended, { endedOn: '2026-06-01', reason: 'Again.' }),
    ).toMatchObject([{ code: 'PLAN_NOT_IN_STATE' }]);
  });

  it('a stale version is refused with the one that is kept', async () => {
    const shared = await sharedPlan(app, practitioner, await subject());
    const stale = { ...shared, version: shared.version - 1 };
    expect(await refused(practitioner, 'returnPlan', stale, { reason: 'No.' })).toMatchObject([
      { code: 'STALE_VERSION', details: { currentVersion: shared.version } },
    ]);
  });
});

describe('drafting', () => {
  const DRAFT = `mutation($input: DraftPlanInput!) { draftPlan(input: $input) { plan { id number } userErrors { code path } } }`;
  const draft = async (input: object, asker = practitioner) =>
    (await app.ask(asker, DRAFT, { input: { title: 'Mine', ...input } })).data.draftPlan;

  it('counts a person’s plans up, and a repeated key makes no second one', async () => {
    const of = await subject();
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
    const of = await subject();
    const other = await subject();
    const { planId } = await draftedPlan(app, practitioner, of);
    const devon = await subject({ role: 'PRACTITIONER', council: 'devon' });
    const before = await countRows(app.database, 'support_plan');
    const refusals = [
      await draft({ ...of, allocationId: other.allocationId }),
      await draft({ ...of, allocationId: devon.allocationId }),
      await draft({ ...of, personId: devon.personId }),
      await draft({ ...other, supersedesId: planId }),
      await draft({ ...of, supersedesId: planId }),
      await draft({ ...of, title: '' }),
    ].map(({ plan, userErrors }) => ({ plan, userErrors }));
    expect(refusals).toEqual([
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['allocationId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['allocationId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['personId'] }] },
      { plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['supersedesId'] }] },
      { plan: null, userErrors: [{ code: 'PLAN_NOT_IN_STATE', path: ['supersedesId'] }] },
      { plan: null, userErrors: [{ code: 'TEXT_MISSING', path: ['title'] }] },
    ]);
    expect(await countRows(app.database, 'support_plan')).toBe(before);
  });

  it('a newer version of a live plan has its contents as its own', async () => {
    const of = await subject();
    const live = await signedOffPlan(app, practitioner, of);
    await queryAll(app.database, `update support_plan set implemented_on = '2026-06-01' where id = $1`, [
      live.planId.replace('plan_', ''),
    ]);
    const { plan } = await draft({ ...of, supersedesId: live.planId });
    const fields =
      'importantTo weeklyCostPence outcomes { id description supportItems { id description weeklyCostPence } } risks { id score } helpedBy';
    const [older, newer] = [await read(live.planId, fields), await read(plan.id, fields)];
    const withoutIds = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'id' ? undefined : inner)));
    expect(withoutIds(newer)).toEqual(withoutIds(older));
    expect(newer.outcomes[0].id).not.toBe(older.outcomes[0].id);
    expect(
      await read(plan.id, 'number status supersedes { number status } person { currentPlan { number } }'),
    ).toEqual({
      number: 2,
      status: 'DRAFT',
      supersedes: { number: 1, status: 'LIVE' },
      person: { currentPlan: { number: 1 } },
    });
  });
});

describe('what stands in a plan', () => {
  it('keeps entries that are given with their ids, and removes the others', async () => {
    const drafted = await draftedPlan(app, practitioner, await subject());
    const [kept] = (await read(drafted.planId, 'outcomes { id }')).outcomes;
    const outcome = (id: string | null, description: string) => ({
      id,
      description,
      successLooksLike: 'Yes.',
    });
    const input = { planId: drafted.planId, expectedVersion: drafted.version };
    const { plan } = await change(
      app,
      practitioner,
      'setPlanOutcomes',
      'plan { version outcomes { id description } }',
      {
        ...input,
        outcomes: [outcome(null, 'See friends'), outcome(kept.id, 'Stay at home')],
      },
    );
    expect(plan.outcomes.map((each: { description: string }) => each.description)).toEqual([
      'See friends',
      'Stay at home',
    ]);
    expect(plan.outcomes[1].id).toBe(kept.id);
    const step = { planId: drafted.planId, version: plan.version };
    const without = (outcomes: unknown[]) => refused(practitioner, 'setPlanOutcomes', step, { outcomes });
    expect(await without([outcome(plan.outcomes[0].id, 'See friends')])).toMatchObject([
      { code: 'OUTCOME_STILL_HAS_SUPPORT' },
    ]);
    expect(await without([outcome(kept.id, 'a'), outcome(kept.id, 'b')])).toMatchObject([
      { code: 'ENTRY_GIVEN_TWICE', path: ['outcomes', '1', 'id'] },
    ]);
    expect(
      await without([
        outcome(
          kept.id.replace(/.$/, (end: string) => (end === '0' ? '1' : '0')),
          'a',
        ),
      ]),
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['outcomes', '0', 'id'] }]);
  });

  it.each([
    [{ quantityHundredths: 0 }, 'QUANTITY_NOT_VALID', 'quantityHundredths'],
    [{ unitPricePence: -1 }, 'AMOUNT_NOT_VALID', 'unitPricePence'],
    [{ deploymentOption: null }, 'DEPLOYMENT_OPTION_MISSING', 'deploymentOption'],
    [{ paidFrom: 'UNPAID' }, 'DEPLOYMENT_OPTION_NOT_NEEDED', 'deploymentOption'],
    [{ dbsCheckedOn: '2026-06-02' }, 'DATE_IN_FUTURE', 'dbsCheckedOn'],
    [{ description: '' }, 'TEXT_MISSING', 'description'],
    [{ outcomeId: 'outcome_00000000-0000-7000-8000-000000000000' }, 'NOT_FOUND', 'outcomeId'],
  ])('an item with %j is refused', async (changes, code, field) => {
    const drafted = await draftedPlan(app, practitioner, await subject());
    const [{ id: outcomeId }] = (await read(drafted.planId, 'outcomes { id }')).outcomes;
    const supportItems = [{ ...ASSISTANT, outcomeId, ...changes }];
    expect(await refused(practitioner, 'setSupportItems', drafted, { supportItems })).toMatchObject([
      { code, path: ['supportItems', '0', field] },
    ]);
  });

  it('risks are scored within the council’s matrix', async () => {
    const drafted = await draftedPlan(app, practitioner, await subject());
    const risks = [{ description: 'A fall', whatHelps: 'A rail.', likelihood: 6, impact: 1 }];
    expect(await refused(practitioner, 'setPlanRisks', drafted, { risks })).toMatchObject([
      {
        code: 'RISK_SCORE_OUT_OF_MATRIX',
        path: ['risks', '0', 'likelihood'],
        details: { allowed: ['1 to 5'] },
      },
    ]);
  });

  it('a shorter term costs a one-off anew', async () => {
    const oneOff = { ...ASSISTANT, frequency: 'ONE_OFF', quantityHundredths: 100, unitPricePence: 52_000 };
    const drafted = await draftedPlan(app, practitioner, await subject(), { supportItems: [oneOff] });
    expect((await read(drafted.planId, 'weeklyCostPence')).weeklyCostPence).toBe(1_000);
    await planStep(app, practitioner, 'updatePlan', drafted, { term: 'FAST_CHANGING' });
    expect(await read(drafted.planId, 'weeklyCostPence supportItems { weeklyCostPence }')).toEqual({
      weeklyCostPence: 2_000,
      supportItems: [{ weeklyCostPence: 2_000 }],
    });
  });
});

describe('who may see and agree', () => {
  const supporterOf = async (personId: string, details: Record<string, unknown>): Promise<string> => {
    const input = { personId, name: 'Asha', relationship: 'granddaughter', ...details };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return supporter.id;
  };
  const PEEK =
    'query($id: ID!, $person: ID!) { supportPlan(id: $id) { title } person(id: $person) { currentPlan { title } } node(id: $id) { id } }';

  it('a supporter sees plans only with the person’s consent, and not the working of the budget', async () => {
    const of = await subject();
    const { planId } = await sharedPlan(app, practitioner, of);
    const consent = { consentRecordedOn: '2026-05-30' };
    const [without, having] = [
      await supporterOf(of.personId, { consents: ['BUDGETS'], ...consent }),
      await supporterOf(of.personId, { consents: ['PLANS'], ...consent }),
    ];
    const as = (supporter: string): Asker => ({
      role: 'SUPPORTER',
      council: 'oldham',
      person: of.personId,
      supporter,
    });
    const denied = await app.ask(as(without), PEEK, { id: planId, person: of.personId });
    expect(denied.data).toEqual({ supportPlan: null, person: { currentPlan: null }, node: null });
    expect(denied.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const seen = await app.ask(
      as(having),
      'query($id: ID!) { supportPlan(id: $id) { title indicativeWeeklyPence allocation { totalPoints } } }',
      { id: planId },
    );
    expect(seen.data.supportPlan).toEqual({
      title: 'My plan',
      indicativeWeeklyPence: 15_700,
      allocation: null,
    });
    const agreeing = await attempt(as(having), 'agreePlan', { planId, version: 1 });
    expect(agreeing.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('another council, and another person, find no such plan', async () => {
    const of = await subject();
    const shared = await sharedPlan(app, practitioner, of);
    const other: Asker = { role: 'PERSON', council: 'oldham', person: (await subject()).personId };
    const devon: Asker = { role: 'DIRECTOR', council: 'devon' };
    for (const asker of [other, devon]) {
      const { data } = await app.ask(asker, PEEK, { id: shared.planId, person: of.personId });
      expect(data).toEqual({ supportPlan: null, person: null, node: null });
      expect(await refused(asker, 'agreePlan', shared)).toMatchObject([
        { code: 'NOT_FOUND', path: ['planId'] },
      ]);
    }
  });

  it('a representative agrees while their authority lasts, and staff may record it', async () => {
    const of = await subject();
    const attorney = (authorityTo: string) =>
      supporterOf(of.personId, { authority: 'ATTORNEY', authorityFrom: '2026-01-01', authorityTo });
    const [past, present] = [await attorney('2026-05-31'), await attorney('2026-06-01')];
    const shared = await sharedPlan(app, practitioner, of);
    const as = (supporter: string): Asker => ({
      role: 'REPRESENTATIVE',
      council: 'oldham',
      person: of.personId,
      supporter,
    });
    expect(await refused(as(past), 'agreePlan', shared)).toMatchObject([{ code: 'NO_AUTHORITY_TO_AGREE' }]);
    expect(await refused(as(past), 'returnPlan', shared, { reason: 'No.' })).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE' },
    ]);
    expect(await refused(practitioner, 'agreePlan', shared, { supporterId: past })).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE', path: ['supporterId'] },
    ]);
    const elsewhere = await supporterOf((await subject()).personId, {
      authority: 'DEPUTY',
      authorityFrom: '2026-01-01',
    });
    expect(await refused(practitioner, 'agreePlan', shared, { supporterId: elsewhere })).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE' },
    ]);
    const agreed = await planStep(app, as(present), 'agreePlan', shared);
    expect(await read(agreed.planId, 'agreedBySupporter { id }')).toEqual({
      agreedBySupporter: { id: present },
    });
    const returned = await planStep(app, as(present), 'returnPlan', agreed, { reason: 'One more thing.' });
    const again = await planStep(app, practitioner, 'sharePlan', returned);
    await planStep(app, practitioner, 'agreePlan', again, { supporterId: present });
    expect(await read(agreed.planId, 'status agreedBySupporter { id }')).toMatchObject({
      agreedBySupporter: { id: present },
    });
  });

  it('is for practice staff to write and sign off', async () => {
    const of = await subject();
    const drafted = await draftedPlan(app, practitioner, of);
    const before = await stored(drafted.planId);
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of.personId };
    for (const asker of [person, { role: 'FINANCE_OFFICER', council: 'oldham' } as Asker]) {
      for (const mutation of ['sharePlan', 'signOffPlan']) {
        expect((await attempt(asker, mutation, drafted)).errors[0].extensions.code).toBe('FORBIDDEN');
      }
    }
    expect(await stored(drafted.planId)).toEqual(before);
  });
});
