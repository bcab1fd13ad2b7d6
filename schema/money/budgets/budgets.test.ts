import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  agreedPlan,
  assessed,
  budgetFor,
  type PlanStep,
  registered,
  signedOffPlan,
  suitablePersonAppointed,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const AGREE = `mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) {
  budget { id } userErrors { code path details { limitPence actualPence remainingPence currentVersion missing allowed conflictingId } } } }`;
const MONEY_TABLES = ['budget', 'budget_part', 'ledger_transaction', 'ledger_posting', 'audit_entry'];

describe('agreeing a budget', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(() => app.stop());

  const subject = async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id };
  };
  const plan = async () => signedOffPlan(app, practitioner, await subject());
  const agree = (input: Record<string, unknown>, asker: Asker | null = manager) =>
    app.ask(asker, AGREE, { input });
  const rows = () => Promise.all(MONEY_TABLES.map((table) => countRows(app.database, table)));
  const read = async (id: string, fields: string, asker: Asker = practitioner) =>
    (await app.ask(asker, `query($id: ID!) { budget(id: $id) { ${fields} } }`, { id })).data.budget;

  /** Asks, expects just this refusal, and that nothing was kept. */
  const refused = async (step: PlanStep, changes: Record<string, unknown>, expected: object[]) => {
    const input = await budgetFor(app, practitioner, step, changes);
    const { data } = await unchangedBy(app, () => agree(input));
    expect(data.agreeBudget.budget).toBeNull();
    expect(data.agreeBudget.userErrors).toMatchObject(expected);
  };

  const LIMITS = 'parts { unspentLimitPence agreedUnspentLimitPence clawbackReplyDays repaymentWeeks }';

  it('tells the person how much may stay unspent, by the council’s figure for everybody, and until when to keep records', async () => {
    const { budgetId } = await agreedBudget(app, practitioner, await plan());
    expect(await read(budgetId, `keepRecordsUntilOn ${LIMITS}`)).toEqual({
      // Until before 1 June 2027, so in the tax year to 5 April 2028, and two years more.
      keepRecordsUntilOn: '2030-04-05',
      parts: [
        {
          unspentLimitPence: 96_000,
          agreedUnspentLimitPence: null,
          clawbackReplyDays: 21,
          repaymentWeeks: 4,
        },
      ],
    });
  });

  it('keeps the sum agreed with the person where the policy leaves it to them, and refuses to go on without it', async () => {
    const asker: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const personId = await registered(app, asker);
    const { allocation } = await assessed(app, asker, personId);
    const [assistant] = WHOLE_PLAN.supportItems;
    const supportItems = [{ ...assistant, deploymentOption: 'PREPAID_CARD' }];
    const step = await signedOffPlan(app, asker, { personId, allocationId: allocation.id }, { supportItems });
    const card = { deploymentOption: 'PREPAID_CARD', weeklyAmountPence: 12_000, purpose: 'Help' };
    const input = (part: object) => budgetFor(app, asker, step, { parts: [{ ...card, ...part }] });
    const devonManager: Asker = { role: 'TEAM_MANAGER', council: 'devon' };
    const before = await rows();
    const refusal = await agree(await input({}), devonManager);
    expect(refusal.data.agreeBudget).toMatchObject({
      budget: null,
      userErrors: [{ code: 'UNSPENT_LIMIT_NOT_AGREED', path: ['parts', '0', 'agreedUnspentLimitPence'] }],
    });
    expect(await rows()).toEqual(before);
    const { data } = await agree(await input({ agreedUnspentLimitPence: 150_000 }), devonManager);
    expect(data.agreeBudget.userErrors).toEqual([]);
    expect(await read(data.agreeBudget.budget.id, LIMITS, asker)).toMatchObject({
      parts: [{ unspentLimitPence: 150_000, agreedUnspentLimitPence: 150_000, clawbackReplyDays: 14 }],
    });
  });

  it('refuses such a sum where the policy has a figure', async () => {
    const parts = [
      {
        deploymentOption: 'DIRECT_PAYMENT',
        weeklyAmountPence: 12_000,
        purpose: 'Help',
        agreedUnspentLimitPence: 50_000,
      },
    ];
    await refused(await plan(), { parts }, [
      { code: 'UNSPENT_LIMIT_NOT_NEEDED', path: ['parts', '0', 'agreedUnspentLimitPence'] },
    ]);
  });

  it('keeps the amounts, the parts, the policy versions, and the money allocated for 52 weeks', async () => {
    const step = await plan();
    const { budgetId } = await agreedBudget(app, practitioner, step, {
      personContributionWeeklyPence: 1_001,
      councilContributionWeeklyPence: 10_999,
      parts: [
        { deploymentOption: 'DIRECT_PAYMENT', weeklyAmountPence: 12_000, purpose: 'A personal assistant' },
      ],
    });
    const budget = await read(
      budgetId,
      `totalWeeklyPence personContributionWeeklyPence councilContributionWeeklyPence startsOn endsOn reasons agreedBy
       allocatedPence paidPence contributionTakenOffPence remainingPence plan { id status budget { id } } person { budgets { id } }
       deploymentPolicyVersion { area } moneyPolicyVersion { area number } smallPaymentsPolicyVersion { area }
       parts { deploymentOption purpose isContingency trusteeNames holderName supporter { id } allocatedPence remainingPence budget { id } }
       transactions { kind occurredOn part { id } reversedBy { id } policyVersion { area } postings { account amountPence part { purpose } } }`,
    );
    expect(budget).toMatchObject({
      totalWeeklyPence: 12_000,
      personContributionWeeklyPence: 1_001,
      councilContributionWeeklyPence: 10_999,
      startsOn: '2026-06-01',
      endsOn: '2027-06-01',
      agreedBy: 'test-team-manager',
      allocatedPence: 624_000,
      paidPence: 0,
      contributionTakenOffPence: 0,
      remainingPence: 624_000,
      plan: { id: step.planId, status: 'SIGNED_OFF', budget: { id: budgetId } },
      person: { budgets: [{ id: budgetId }] },
      deploymentPolicyVersion: { area: 'deployment' },
      moneyPolicyVersion: { area: 'money', number: 1 },
      smallPaymentsPolicyVersion: null,
    });
    expect(budget.parts).toEqual([
      {
        deploymentOption: 'DIRECT_PAYMENT',
        purpose: 'A personal assistant',
        isContingency: false,
        trusteeNames: [],
        holderName: null,
        supporter: null,
        allocatedPence: 624_000,
        remainingPence: 624_000,
        budget: { id: budgetId },
      },
    ]);
    const part = { purpose: 'A personal assistant' };
    expect(budget.transactions).toEqual([
      {
        kind: 'ALLOCATION',
        occurredOn: '2026-06-01',
        part: null,
        reversedBy: null,
        policyVersion: { area: 'money' },
        postings: [
          { account: 'PART_ALLOCATION', amountPence: 624_000, part },
          { account: 'COUNCIL_CONTRIBUTION', amountPence: -571_948, part },
          { account: 'PERSON_CONTRIBUTION', amountPence: -52_052, part },
        ],
      },
    ]);
  });

  it('refuses what does not fit its plan, the council’s policy or itself, and keeps nothing', async () => {
    const step = await plan();
    const part = { deploymentOption: 'DIRECT_PAYMENT', weeklyAmountPence: 12_000, purpose: 'Help' };
    const cases: [Record<string, unknown>, object[]][] = [
      [{ totalWeeklyPence: 0 }, [{ code: 'AMOUNT_NOT_POSITIVE', path: ['totalWeeklyPence'] }]],
      [{ startsOn: '2026-05-31' }, [{ code: 'BUDGET_STARTS_BEFORE_PLAN', path: ['startsOn'] }]],
      [
        { personContributionWeeklyPence: 1 },
        [{ code: 'CONTRIBUTIONS_DO_NOT_ADD_UP', details: { actualPence: 12_001, limitPence: 12_000 } }],
      ],
      [
        { parts: [part, { ...part, weeklyAmountPence: 500 }] },
        [
          {
            code: 'PARTS_DO_NOT_ADD_UP',
            path: ['parts'],
            details: { actualPence: 12_500, limitPence: 12_000 },
          },
        ],
      ],
      [
        {
          totalWeeklyPence: 11_999,
          councilContributionWeeklyPence: 11_999,
          parts: [{ ...part, weeklyAmountPence: 11_999 }],
        },
        [
          { code: 'COSTS_EXCEED_BUDGET', details: { actualPence: 12_000, limitPence: 11_999 } },
          { code: 'COSTS_EXCEED_PART', path: ['parts', '0', 'weeklyAmountPence'] },
        ],
      ],
      [
        {
          totalWeeklyPence: 90_000,
          councilContributionWeeklyPence: 90_000,
          parts: [{ ...part, weeklyAmountPence: 90_000 }],
        },
        [{ code: 'BUDGET_BEYOND_SIGN_OFF', path: ['totalWeeklyPence'] }],
      ],
      [
        { parts: [{ ...part, weeklyAmountPence: 12_000, purpose: ' ' }] },
        [{ code: 'TEXT_MISSING', path: ['parts', '0', 'purpose'] }],
      ],
      [
        { parts: [{ ...part, deploymentOption: 'POOL', holderName: 'The Friday club' }] },
        [
          { code: 'DEPLOYMENT_OPTION_NOT_OFFERED', path: ['parts', '0', 'deploymentOption'] },
          { code: 'COSTS_EXCEED_PART' },
          { code: 'PART_NOT_SPENT', path: ['parts', '0'] },
        ],
      ],
      [{ reasons: '' }, [{ code: 'REASONS_MISSING', path: ['reasons'] }]],
      [{ expectedVersion: 1 }, [{ code: 'STALE_VERSION', details: { currentVersion: step.version } }]],
    ];
    for (const [changes, expected] of cases) await refused(step, changes, expected);
  });

  it('keeps a budget of £2,080 a week from whoever may sign off £157', async () => {
    const atIndicative = {
      supportItems: [{ ...WHOLE_PLAN.supportItems[0], quantityHundredths: 1_000, unitPricePence: 1_570 }],
    };
    const step = await signedOffPlan(app, practitioner, await subject(), atIndicative);
    const budgetOf = (totalWeeklyPence: number) => ({
      totalWeeklyPence,
      councilContributionWeeklyPence: totalWeeklyPence,
      parts: [
        {
          deploymentOption: 'DIRECT_PAYMENT',
          weeklyAmountPence: totalWeeklyPence,
          purpose: 'A personal assistant',
        },
      ],
    });
    // £157.00 and £3.85 of contingency money were signed off on the first rung.
    await refused(step, budgetOf(208_000), [
      {
        code: 'BUDGET_BEYOND_SIGN_OFF',
        path: ['totalWeeklyPence'],
        details: { actualPence: 208_000, limitPence: 16_085 },
      },
    ]);
    await agreedBudget(app, practitioner, step, budgetOf(16_085));
    // The same money set aside for contingencies goes past every rung before anybody signs it off.
    const withContingency = { ...WHOLE_PLAN.writing, contingencyPence: (208_000 - 15_700) * 52 };
    const large = await agreedPlan(app, practitioner, await subject(), {
      ...atIndicative,
      writing: withContingency,
    });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { supportPlan(id: $id) { status weeklyCostPence signOffRoute { role isPanel reasons { code } } } }',
      { id: large.planId },
    );
    expect(data.supportPlan).toEqual({
      status: 'AWAITING_PANEL',
      weeklyCostPence: 15_700,
      signOffRoute: {
        role: null,
        isPanel: true,
        reasons: [{ code: 'COST_BEYOND_TOLERANCE' }, { code: 'FITS_NO_RUNG' }],
      },
    });
  });

  it('tells which options the council offers', async () => {
    const input = await budgetFor(app, practitioner, await plan());
    const parts = [{ deploymentOption: 'PREPAID_CARD', weeklyAmountPence: 12_000, purpose: 'Help' }];
    const { data } = await agree({ ...input, parts });
    expect(data.agreeBudget.userErrors[0].details.allowed).toEqual([
      'DIRECT_PAYMENT',
      'DIRECT_PAYMENT_SUITABLE_PERSON',
      'MANAGED_ACCOUNT',
      'INDIVIDUAL_SERVICE_FUND',
      'VIRTUAL_BUDGET',
      'COMMISSIONED',
      'SMALL_PAYMENT',
    ]);
  });

  it('asks for who holds the money, and for authority in force to receive it', async () => {
    const { personId, allocationId } = await subject();
    const items = (deploymentOption: string, quantityHundredths = 800) => [
      {
        category: 'HELP_AT_HOME',
        description: 'Help in the mornings',
        providerKind: 'AGENCY',
        unit: 'HOUR',
        quantityHundredths,
        unitPricePence: 1_500,
        frequency: 'WEEKLY',
        paidFrom: 'BUDGET',
        deploymentOption,
      },
    ];
    const planFor = (deploymentOption: string, quantity?: number) =>
      signedOffPlan(
        app,
        practitioner,
        { personId, allocationId },
        { supportItems: items(deploymentOption, quantity) },
      );
    const supporter = async (details: Record<string, unknown>) =>
      (
        await app.ask(
          practitioner,
          'mutation($input: AddSupporterInput!) { addSupporter(input: $input) { supporter { id } } }',
          { input: { personId, name: 'Sheila', relationship: 'friend', ...details } },
        )
      ).data.addSupporter.supporter.id;
    const suitable = await planFor('DIRECT_PAYMENT_SUITABLE_PERSON');
    const held = (deploymentOption: string, details: Record<string, unknown> = {}) => ({
      parts: [{ deploymentOption, weeklyAmountPence: 12_000, purpose: 'Help', ...details }],
    });
    const missing = [{ code: 'SUITABLE_PERSON_MISSING', path: ['parts', '0', 'supporterId'] }];
    await refused(suitable, held('DIRECT_PAYMENT_SUITABLE_PERSON'), missing);
    const lapsed = await supporter({
      authority: 'ATTORNEY',
      authorityFrom: '2026-01-01',
      authorityTo: '2026-05-31',
    });
    await refused(suitable, held('DIRECT_PAYMENT_SUITABLE_PERSON', { supporterId: lapsed }), missing);
    const nominee = await supporter({ authority: 'NOMINEE', authorityFrom: '2026-01-01' });
    await refused(suitable, held('DIRECT_PAYMENT_SUITABLE_PERSON', { supporterId: nominee }), missing);
    await refused(suitable, held('DIRECT_PAYMENT_SUITABLE_PERSON', { supporterId: personId }), [
      { code: 'NOT_FOUND', path: ['parts', '0', 'supporterId'] },
    ]);
    const sheila = await supporter({ authority: 'SUITABLE_PERSON', authorityFrom: '2026-06-01' });
    // Authority that is only written down begins no direct payment: the records come first.
    await refused(suitable, held('DIRECT_PAYMENT_SUITABLE_PERSON', { supporterId: sheila }), [
      { code: 'BEST_INTERESTS_RECORD_MISSING', path: ['parts', '0', 'supporterId'] },
    ]);
    await suitablePersonAppointed(app, practitioner, { personId, supporterId: sheila });
    const agreed = await agreedBudget(
      app,
      practitioner,
      suitable,
      held('DIRECT_PAYMENT_SUITABLE_PERSON', { supporterId: sheila }),
    );
    expect(await read(agreed.budgetId, 'parts { supporter { id } }')).toEqual({
      parts: [{ supporter: { id: sheila } }],
    });
    const managed = await planFor('MANAGED_ACCOUNT');
    await refused(managed, {}, [{ code: 'HOLDER_MISSING', path: ['parts', '0', 'holderName'] }]);
    await agreedBudget(app, practitioner, managed, held('MANAGED_ACCOUNT', { holderName: 'Penny Accounts' }));
    // Half an hour for £15 is £7.50 a week, £390 in 52 weeks, and Oldham's limit for one is £300.
    const small = await planFor('SMALL_PAYMENT', 50);
    await refused(small, {}, [
      { code: 'SMALL_PAYMENT_OVER_LIMIT', details: { actualPence: 39_000, limitPence: 30_000 } },
    ]);
    const smaller = await planFor('SMALL_PAYMENT', 30);
    const { budgetId } = await agreedBudget(app, practitioner, smaller);
    expect(await read(budgetId, 'smallPaymentsPolicyVersion { area } allocatedPence')).toEqual({
      smallPaymentsPolicyVersion: { area: 'smallPayments' },
      allocatedPence: 23_400,
    });
  });

  it('comes after sign-off, and once', async () => {
    const early = await agreedPlan(app, practitioner, await subject());
    await refused(early, {}, [
      { code: 'PLAN_NOT_IN_STATE', path: ['planId'], details: { allowed: ['SIGNED_OFF'] } },
    ]);
    const step = await plan();
    const { budgetId } = await agreedBudget(app, practitioner, step);
    await refused(step, {}, [{ code: 'BUDGET_ALREADY_AGREED', details: { conflictingId: budgetId } }]);
  });

  it('answers a repeated idempotency key with the same budget', async () => {
    const input = { ...(await budgetFor(app, practitioner, await plan())), idempotencyKey: 'agree-once' };
    const first = await agree(input);
    expect((await unchangedBy(app, () => agree(input))).data.agreeBudget).toEqual(first.data.agreeBudget);
    expect(first.data.agreeBudget.userErrors).toEqual([]);
    const other = await unchangedBy(app, () => agree({ ...input, reasons: 'Other reasons.' }));
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('lets one of two managers agree at the same moment', async () => {
    const input = await budgetFor(app, practitioner, await plan());
    const answers = await Promise.all([agree(input), agree(input)]);
    const codes = answers.map(({ data }) =>
      data.agreeBudget.userErrors.map((each: { code: string }) => each.code),
    );
    expect(codes.sort()).toEqual([[], ['BUDGET_ALREADY_AGREED']]);
  });

  it('is a manager’s decision, and another council’s plan is not there', async () => {
    const { personId, allocationId } = await subject();
    const step = await signedOffPlan(app, practitioner, { personId, allocationId });
    const input = await budgetFor(app, practitioner, step);
    const refusedTo = (asker: Asker | null) => unchangedBy(app, () => agree(input, asker));
    expect((await refusedTo(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const role of ['PRACTITIONER', 'PERSON', 'FINANCE_OFFICER', 'COMMISSIONER', 'AUDITOR'] as const) {
      const person = role === 'PERSON' ? { person: personId } : {};
      const answer = await refusedTo({ role, council: 'oldham', ...person });
      expect(answer.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    const elsewhere = await refusedTo({ role: 'DIRECTOR', council: 'devon' });
    expect(elsewhere.data.agreeBudget.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['planId'] }]);
  });

  it('is read by the person, by a supporter whom they let, and by nobody else', async () => {
    const { personId, allocationId } = await subject();
    const { budgetId } = await agreedBudget(
      app,
      practitioner,
      await signedOffPlan(app, practitioner, { personId, allocationId }),
    );
    const supporterWith = async (consents: string[]): Promise<Asker> => {
      const { data } = await app.ask(
        practitioner,
        'mutation($input: AddSupporterInput!) { addSupporter(input: $input) { supporter { id } } }',
        {
          input: {
            personId,
            name: 'Asha',
            relationship: 'granddaughter',
            consents,
            consentRecordedOn: '2026-06-01',
          },
        },
      );
      const supporter = data.addSupporter.supporter.id;
      return { role: 'SUPPORTER', council: 'oldham', person: personId, supporter };
    };
    const fields = 'remainingPence plan { id }';
    const own: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    expect(await read(budgetId, fields, own)).toMatchObject({ remainingPence: 624_000 });
    // A granddaughter who may look at balances only.
    const asha = await supporterWith(['BUDGETS']);
    expect(await read(budgetId, fields, asha)).toEqual({ remainingPence: 624_000, plan: null });
    const withoutConsent = await app.ask(
      await supporterWith(['PLANS']),
      'query($id: ID!) { budget(id: $id) { id } }',
      {
        id: budgetId,
      },
    );
    expect(withoutConsent.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await registered(app, practitioner);
    expect(await read(budgetId, 'id', { role: 'PERSON', council: 'oldham', person: other })).toBeNull();
    expect(await read(budgetId, 'id', { role: 'DIRECTOR', council: 'devon' })).toBeNull();
  });
});
