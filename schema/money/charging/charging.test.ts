import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  assessed,
  budgetFor,
  change,
  type PlanStep,
  registered,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const RECORD = `mutation($input: RecordFinancialAssessmentInput!, $dryRun: Boolean! = false) {
  recordFinancialAssessment(input: $input, dryRun: $dryRun) {
    financialAssessment { id basis contributionWeeklyPence topUpWeeklyPence }
    userErrors { code path message details { actualPence limitPence allowed } } } }`;
const TABLES = ['financial_assessment', 'decision', 'open_step', 'notice', 'audit_entry'];

/** Oldham: no flat sum, all of disposable income, nothing below £1.00, every four weeks. Its guarantee is £241.10. */
describe('what somebody puts in', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
  const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
  const self = (person: string): Asker => ({ role: 'PERSON', council: 'oldham', person });

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(() => app.stop());

  const means = (personId: string, changes: Record<string, unknown> = {}) => ({
    personId,
    startsOn: '2026-06-01',
    supportWeeklyPence: 12_000,
    household: 'SINGLE',
    age: 'PENSION_AGE',
    income: [
      { kind: 'STATE_PENSION', weeklyPence: 23_025 },
      { kind: 'PRIVATE_PENSION', weeklyPence: 2_500 },
      { kind: 'EARNINGS', weeklyPence: 4_000 },
    ],
    capital: [
      { kind: 'SAVINGS', amountPence: 1_812_345 },
      { kind: 'HOME_LIVED_IN', amountPence: 21_000_000 },
    ],
    housingCosts: [{ kind: 'COUNCIL_TAX', weeklyPence: 1_940 }],
    ...changes,
  });
  const record = async (personId: string, changes: Record<string, unknown> = {}, asker = finance) => {
    const input = means(personId, changes);
    return (
      await change(
        app,
        asker,
        'recordFinancialAssessment',
        'financialAssessment { id basis contributionWeeklyPence mostWeeklyPence topUpWeeklyPence paysEvery }',
        input,
      )
    ).financialAssessment;
  };
  const rows = () => Promise.all(TABLES.map((table) => countRows(app.database, table)));
  const onDay = async (personId: string, on: string, asker = finance) => {
    const source = `query($personId: ID!, $on: Date!) {
      financialAssessment(personId: $personId, on: $on) { id status replacedFrom contributionWeeklyPence } }`;
    return (await app.ask(asker, source, { personId, on })).data.financialAssessment;
  };
  const planOf = async (personId: string, supportItems?: object[]): Promise<PlanStep> => {
    const { allocation } = await assessed(app, practitioner, personId);
    const subject = { personId, allocationId: allocation.id };
    return signedOffPlan(app, practitioner, subject, supportItems && { supportItems: supportItems as never });
  };
  const agree = async (plan: PlanStep, changes: object) => {
    const source = `mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) {
      budget { id contributionIsAssessed financialAssessment { id } parts { contributionWay } }
      userErrors { code path details { actualPence limitPence } } } }`;
    const input = { ...(await budgetFor(app, practitioner, plan)), ...changes };
    return (await app.ask(manager, source, { input })).data.agreeBudget;
  };
  const shares = (personContributionWeeklyPence: number, total = 12_000) => ({
    personContributionWeeklyPence,
    councilContributionWeeklyPence: total - personContributionWeeklyPence,
  });

  it('with capital between the limits is worked out line by line, tried first, and is what the budget must have', async () => {
    const personId = await registered(app, practitioner);
    const before = await rows();
    const tried = await app.ask(finance, RECORD, { input: means(personId), dryRun: true });
    expect(tried.data.recordFinancialAssessment).toMatchObject({
      financialAssessment: { contributionWeeklyPence: 1_075 },
      userErrors: [],
    });
    expect(await rows()).toEqual(before);

    const { id } = await record(personId);
    const { data, errors } = await app.ask(
      self(personId),
      `query($id: ID!) { financialAssessment(id: $id) { contributionWeeklyPence capitalCountedPence tariffIncomeWeeklyPence
        incomeCountedWeeklyPence leftToPersonWeeklyPence lookAgainOn warnOn changeToldWithinLength changeToldWithinUnit
        policyVersion { area number } means { income { kind weeklyPence } }
        steps { kind weeklyAmountPence settingPath sentence } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    // £14,250.00 and sixteen steps of £250.00, the last of them begun: £16.00 a week.
    expect(data.financialAssessment).toMatchObject({
      contributionWeeklyPence: 1_075,
      capitalCountedPence: 1_812_345,
      tariffIncomeWeeklyPence: 1_600,
      incomeCountedWeeklyPence: 27_125,
      leftToPersonWeeklyPence: 26_050,
      lookAgainOn: '2027-06-01',
      warnOn: '2027-05-04',
      changeToldWithinLength: 1,
      changeToldWithinUnit: 'MONTHS',
      policyVersion: { area: 'charging', number: 1 },
      means: { income: [{ kind: 'STATE_PENSION', weeklyPence: 23_025 }, {}, {}] },
    });
    const { steps } = data.financialAssessment;
    expect(steps.map((step: { weeklyAmountPence: number }) => step.weeklyAmountPence)).toEqual([
      0, 0, 0, 1_600, 23_025, 2_500, 0, -1_940, -24_110, 0, 0,
    ]);
    expect(steps[8]).toEqual({
      kind: 'MINIMUM_INCOME',
      weeklyAmountPence: -24_110,
      settingPath: 'minimumIncome.singleOfPensionAgePence',
      sentence: 'As your minimum income guarantee, £241.10 a week is left to you.',
    });

    const plan = await planOf(personId);
    expect(await unchangedBy(app, () => agree(plan, {}))).toEqual({
      budget: null,
      userErrors: [
        {
          code: 'CONTRIBUTION_NOT_AS_ASSESSED',
          path: ['personContributionWeeklyPence'],
          details: { actualPence: 0, limitPence: 1_075 },
        },
      ],
    });
    expect(await countRows(app.database, 'budget')).toBe(0);
    expect(await agree(plan, shares(1_075))).toMatchObject({
      budget: {
        contributionIsAssessed: true,
        financialAssessment: { id },
        parts: [{ contributionWay: 'NETTED' }],
      },
      userErrors: [],
    });
  });

  it('above the upper limit is the full cost, of whatever the budget comes to, paid to the provider of a fund', async () => {
    const personId = await registered(app, practitioner);
    const capital = [{ kind: 'SAVINGS', amountPence: 2_325_001 }];
    expect(await record(personId, { capital, supportWeeklyPence: 10_000 })).toMatchObject({
      basis: 'CAPITAL_ABOVE_LIMIT',
      contributionWeeklyPence: 10_000,
      mostWeeklyPence: null,
    });
    const [item] = WHOLE_PLAN.supportItems;
    const plan = await planOf(personId, [{ ...item, deploymentOption: 'INDIVIDUAL_SERVICE_FUND' }]);
    const fund = { deploymentOption: 'INDIVIDUAL_SERVICE_FUND', weeklyAmountPence: 12_000, purpose: 'Help' };
    const parts = [{ ...fund, holderName: 'Bright Care' }];
    expect(await unchangedBy(app, () => agree(plan, { ...shares(10_000), parts }))).toMatchObject({
      budget: null,
      userErrors: [{ code: 'CONTRIBUTION_NOT_AS_ASSESSED', details: { limitPence: 12_000 } }],
    });
    expect(await agree(plan, { ...shares(12_000), parts })).toMatchObject({
      budget: { parts: [{ contributionWay: 'PAID_TO_PROVIDER' }] },
      userErrors: [],
    });
  });

  it('is not looked at in full for somebody who accepts the full cost, or plainly has nothing', async () => {
    const personId = await registered(app, practitioner);
    const full = { lightTouchReason: 'ACCEPTS_FULL_COST', income: [], capital: [], topUpWeeklyPence: 2_500 };
    expect(await record(personId, full, practitioner)).toMatchObject({
      basis: 'LIGHT_TOUCH_FULL_COST',
      contributionWeeklyPence: 12_000,
      topUpWeeklyPence: 2_500,
    });
    // The top-up is beside the budget, and no part of it.
    expect((await agree(await planOf(personId), shares(12_000))).userErrors).toEqual([]);
    const nothing = { lightTouchReason: 'CLEARLY_PAYS_NOTHING', startsOn: '2026-09-01' };
    expect(await record(personId, nothing)).toMatchObject({
      basis: 'LIGHT_TOUCH_NOTHING',
      contributionWeeklyPence: 0,
    });
  });

  it('is the sum that was agreed, and says so, where nobody assessed the person’s means', async () => {
    const personId = await registered(app, practitioner);
    const { budgetId } = await agreedBudget(app, practitioner, await planOf(personId), shares(700));
    const source = 'query($id: ID!) { budget(id: $id) { contributionIsAssessed parts { contributionWay } } }';
    const { data } = await app.ask(finance, source, { id: budgetId });
    expect(data.budget).toEqual({ contributionIsAssessed: false, parts: [{ contributionWay: null }] });
  });

  it('changes from a day: what held stays as it was, the person is told, and only the latest is looked at again', async () => {
    const personId = await registered(app, practitioner);
    const first = await record(personId);
    const { budgetId } = await agreedBudget(app, practitioner, await planOf(personId), shares(1_075));
    const later = await record(personId, { startsOn: '2026-09-01', capital: [] });
    // Without the income of savings it would be minus £5.25, so nothing.
    expect(later.contributionWeeklyPence).toBe(0);
    expect(await onDay(personId, '2026-05-31')).toBeNull();
    expect(await onDay(personId, '2026-08-31')).toEqual({
      id: first.id,
      status: 'IN_FORCE',
      replacedFrom: '2026-09-01',
      contributionWeeklyPence: 1_075,
    });
    expect(await onDay(personId, '2026-09-01')).toMatchObject({ id: later.id, status: 'TO_COME' });

    // A correction from the same day takes the place of the first, and says less than £1.00, which is not asked for.
    const corrected = await record(personId, {
      housingCosts: [{ kind: 'COUNCIL_TAX', weeklyPence: 2_916 }],
    });
    expect(corrected.contributionWeeklyPence).toBe(0);
    const source = `query($id: ID!) { person(id: $id) {
      financialAssessments { id status contributionWeeklyPence }
      openSteps { kind dueOn warnOn dueReason } } notifications(first: 9) { nodes { code } } }`;
    const { data } = await app.ask(self(personId), source, { id: personId });
    expect(data.person.financialAssessments).toEqual([
      { id: later.id, status: 'TO_COME', contributionWeeklyPence: 0 },
      { id: corrected.id, status: 'IN_FORCE', contributionWeeklyPence: 0 },
      { id: first.id, status: 'REPLACED', contributionWeeklyPence: 1_075 },
    ]);
    const looks = data.person.openSteps.filter(
      ({ kind }: { kind: string }) => kind === 'MEANS_LOOKED_AT_AGAIN',
    );
    expect(looks).toEqual([
      {
        kind: 'MEANS_LOOKED_AT_AGAIN',
        dueOn: '2027-09-01',
        warnOn: '2027-08-04',
        dueReason:
          'What you put in was worked out from 1 September 2026 on, and pensions and benefits change each April.',
      },
    ]);
    const codes = data.notifications.nodes.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code.startsWith('CONTRIBUTION'))).toEqual([
      'CONTRIBUTION_CHANGED',
      'CONTRIBUTION_CHANGED',
      'CONTRIBUTION_WORKED_OUT',
    ]);
    const budget = 'query($id: ID!) { budget(id: $id) { laterFinancialAssessments { id startsOn } } }';
    expect((await app.ask(finance, budget, { id: budgetId })).data.budget.laterFinancialAssessments).toEqual([
      { id: corrected.id, startsOn: '2026-06-01' },
      { id: later.id, startsOn: '2026-09-01' },
    ]);
    const due = await app.ask(
      practitioner,
      '{ workDue(until: "2027-12-01", kinds: [MEANS_LOOKED_AT_AGAIN]) { nodes { dueOn person { id } } } }',
    );
    expect(due.data.workDue.nodes).toContainEqual({ dueOn: '2027-09-01', person: { id: personId } });
    // What the sweep finds in the tables is what the commands left.
    const steps = await countRows(app.database, 'open_step');
    await app.jobs.askForSweep();
    await app.jobs.workOff();
    expect(await countRows(app.database, 'open_step')).toBe(steps);
  });

  it.each([
    ['PRACTITIONER', 'SUPPORTER', ['BUDGETS'], 'FORBIDDEN'],
    ['PRACTITIONER', 'SUPPORTER', ['FINANCIAL_ASSESSMENTS'], null],
    ['PRACTITIONER', 'BROKER', ['BUDGETS', 'FINANCIAL_ASSESSMENTS'], 'FORBIDDEN'],
  ] as const)(
    'is recorded by a %s, and a %s with consent to %j is told %s',
    async (_, role, consents, code) => {
      const personId = await registered(app, practitioner);
      const { id } = await record(personId, {}, practitioner);
      const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
        personId,
        name: 'Asha',
        relationship: 'granddaughter',
        consents,
        consentRecordedOn: '2026-06-01',
      });
      const asker: Asker = { role, council: 'oldham', person: personId, supporter: supporter.id };
      const { data, errors } = await app.ask(
        asker,
        'query($id: ID!) { financialAssessment(id: $id) { id } }',
        { id },
      );
      expect(errors?.[0]?.extensions.code ?? null).toBe(code);
      expect(data?.financialAssessment ?? null).toEqual(code === null ? { id } : null);
    },
  );

  it('is read by whoever decides about the person’s money, and by nobody who only manages a payment', async () => {
    const personId = await registered(app, practitioner);
    const { id } = await record(personId);
    let asker: Asker = finance;
    const reads = async (authority: string) => {
      const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
        personId,
        name: authority,
        relationship: 'friend',
        authority,
        authorityFrom: '2026-01-01',
      });
      asker = { role: 'REPRESENTATIVE', council: 'oldham', person: personId, supporter: supporter.id };
      const source = 'query($id: ID!) { financialAssessment(id: $id) { contributionWeeklyPence } }';
      const { data, errors } = await app.ask(asker, source, { id });
      return errors?.[0]?.extensions.code ?? data.financialAssessment.contributionWeeklyPence;
    };
    expect([await reads('ATTORNEY'), await reads('NOMINEE')]).toEqual([1_075, 'FORBIDDEN']);
    const other = await registered(app, practitioner);
    const source = 'query($id: ID!) { financialAssessment(id: $id) { id } }';
    expect((await app.ask(self(other), source, { id })).data.financialAssessment).toBeNull();
    const provider = await app.ask({ ...asker, role: 'PROVIDER' }, source, { id });
    expect(provider.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const both = await app.ask(finance, '{ financialAssessment { id } }');
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused where it can’t be right or is not offered, and nothing is kept', async () => {
    const personId = await registered(app, practitioner);
    const cases: [string, Record<string, unknown>, (string | number)[]][] = [
      ['NOT_FOUND', { personId: 'person_019b0000-0000-7000-8000-000000000000' }, ['personId']],
      ['TOO_MANY_LINES', { income: Array(31).fill({ kind: 'OTHER', weeklyPence: 1 }) }, ['income']],
      ['AMOUNT_NOT_POSITIVE', { supportWeeklyPence: 0 }, ['supportWeeklyPence']],
      [
        'AMOUNT_NOT_POSITIVE',
        { capital: [{ kind: 'SAVINGS', amountPence: -1 }] },
        ['capital', '0', 'amountPence'],
      ],
      ['AMOUNT_TOO_LARGE', { topUpWeeklyPence: 10_000_001 }, ['topUpWeeklyPence']],
      ['ASSESSMENT_STARTS_TOO_LATE', { startsOn: '2027-06-02' }, ['startsOn']],
      ['AGE_DOES_NOT_FIT', { age: 'FROM_18' }, ['age']],
      ['LONE_PARENT_WITHOUT_CHILD', { household: 'LONE_PARENT' }, ['childCount']],
      ['NOT_CHARGED_EXCEEDS_COST', { secondCarerWeeklyPence: 12_001 }, ['supportWeeklyPence']],
      ['RHYTHM_NOT_OFFERED', { paysEvery: 'WEEKLY' }, ['paysEvery']],
    ];
    const recording = (changes: Record<string, unknown>) =>
      unchangedBy(app, () => app.ask(finance, RECORD, { input: means(personId, changes) }));
    for (const [code, changes, path] of cases) {
      const { data } = await recording(changes);
      expect(data.recordFinancialAssessment, code).toMatchObject({
        financialAssessment: null,
        userErrors: [{ code, path }],
      });
    }
    const { errors } = await recording({ startsOn: '2026-03-31' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'POLICY_NOT_IN_FORCE', areas: ['charging'] });
    await change(app, practitioner, 'recordDeath', 'person { id }', {
      personId,
      expectedVersion: 1,
      diedOn: '2026-05-30',
    });
    const { data } = await recording({});
    expect(data.recordFinancialAssessment.userErrors).toMatchObject([{ code: 'PERSON_HAS_DIED' }]);
  });
});
