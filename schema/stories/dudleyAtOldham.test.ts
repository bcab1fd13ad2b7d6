import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreedBudget, type BudgetStep, completedReview } from '../../server/examples/budgetSteps.ts';
import {
  agreedPlan,
  assessed,
  change,
  draftedPlan,
  type PlanStep,
  planStep,
  registered,
  signedOffPlan,
  talkedThrough,
  WHOLE_PLAN,
} from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';

/**
 * Dudley's story, told at Oldham, which asks for no check, and then at Warwickshire, which does: ten hours a week, a
 * direct payment, a personal assistant known from church whose DBS date is recorded, and an adviser from the support
 * service.
 */
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
});
afterAll(() => app.stop());

describe('ten hours a week from somebody at church, Oldham', () => {
  let personId: string;
  let allocationId: string;
  let plan: PlanStep;
  let budget: BudgetStep;
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const person = (): Asker => ({ role: 'PERSON', council, person: personId });

  it('begins with the council, put on the platform by its own file', async () => {
    const file = await readFile(new URL('../../tenants/councils/oldham.yaml', import.meta.url), 'utf8');
    const { council: onboarded } = await change(
      app,
      { role: 'PLATFORM_ADMINISTRATOR' },
      'onboardCouncil',
      'council { slug }',
      {
        file,
      },
    );
    expect(onboarded.slug).toBe(council);
  });

  it('registers the person, with an adviser from the support service who may see the budget', async () => {
    personId = await registered(app, practitioner, { bornOn: '1947-01-20' });
    const adviser = {
      personId,
      name: 'Support service adviser',
      relationship: 'direct payment adviser',
      consents: ['BUDGETS'],
      consentRecordedOn: '2026-06-01',
    };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { consents }', adviser);
    expect(supporter.consents).toEqual(['BUDGETS']);
  });

  it('works out an indicative budget that explains itself', async () => {
    // Points: nutrition 20; washing 12; the home 6; relationships 12; local facilities 12; lives alone 8. Together 70.
    // Band 60 to 79: £165.00, less 5% (£8.25) = £156.75, to the pound £157.
    const { allocation } = await assessed(app, practitioner, personId, {
      domains: {
        NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        PERSONAL_HYGIENE: { level: 'MODERATE', unpaidSupport: 'NONE' },
        HABITABLE_HOME: { level: 'MODERATE', unpaidSupport: 'NONE' },
        RELATIONSHIPS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        LOCAL_FACILITIES: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      },
      circumstances: { livesAlone: true },
    });
    allocationId = allocation.id;
    expect(allocation.weeklyAmountPence).toBe(15_700);
  });

  it('plans ten hours a week with a personal assistant whose DBS date is recorded', async () => {
    const [assistant] = WHOLE_PLAN.supportItems;
    plan = await signedOffPlan(
      app,
      practitioner,
      { personId, allocationId },
      {
        supportItems: [
          { ...assistant, description: 'A personal assistant known from church', quantityHundredths: 1_000 },
        ],
      },
    );
    const { data } = await app.ask(
      person(),
      `query($id: ID!) { supportPlan(id: $id) { status weeklyCostPence signedOffBy
        supportItems { description dbsCheckedOn weeklyCostPence } } }`,
      { id: plan.planId },
    );
    expect(data.supportPlan).toEqual({
      status: 'SIGNED_OFF',
      weeklyCostPence: 15_000,
      signedOffBy: 'test-team-manager',
      supportItems: [
        {
          description: 'A personal assistant known from church',
          dbsCheckedOn: '2026-03-02',
          weeklyCostPence: 15_000,
        },
      ],
    });
  });

  it('agrees the budget as one direct payment, and starts', async () => {
    app.setToday('2026-06-15');
    budget = await agreedBudget(app, practitioner, plan, {
      startsOn: '2026-06-15',
      personContributionWeeklyPence: 2_000,
      councilContributionWeeklyPence: 13_000,
      reasons: 'Ten hours at the assistant’s rate; a little under the indicative amount.',
    });
    plan = await planStep(app, practitioner, 'startPlan', budget, { implementedOn: '2026-06-15' });
  });

  it('pays the first four weeks in advance, less what the person puts in', async () => {
    const officer: Asker = { role: 'FINANCE_OFFICER', council };
    const returning = 'transaction { kind postings { account amountPence } }';
    const { transaction } = await change(app, officer, 'payInstalment', returning, {
      partId: budget.partIds[0],
    });
    expect(transaction.kind).toBe('INSTALMENT_PAID');
    const amounts = transaction.postings.map((posting: { amountPence: number }) => posting.amountPence);
    expect(amounts.reduce((sum: number, pence: number) => sum + pence, 0)).toBe(0);
    const { data } = await app.ask(
      person(),
      'query($id: ID!) { budget(id: $id) { paidPence parts { paidPence } } }',
      {
        id: budget.budgetId,
      },
    );
    expect(data.budget).toEqual({ paidPence: 52_000, parts: [{ paidPence: 52_000 }] });
  });

  it('shows the adviser the budget and nothing of the assessment', async () => {
    const { data: found } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { supporters { id } } }',
      {
        id: personId,
      },
    );
    const adviser: Asker = {
      role: 'SUPPORTER',
      council,
      person: personId,
      supporter: found.person.supporters[0].id,
    };
    const seen = await app.ask(
      adviser,
      'query($person: ID!, $budget: ID!) { budget(id: $budget) { totalWeeklyPence } person(id: $person) { latestAllocation { id } } }',
      { person: personId, budget: budget.budgetId },
    );
    expect(seen.data).toEqual({ budget: { totalWeeklyPence: 15_000 }, person: { latestAllocation: null } });
    expect(seen.errors).toMatchObject([
      { path: ['person', 'latestAllocation'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is reviewed when the council’s policy says, and goes on', async () => {
    const due = await nextReview();
    expect(due).toMatchObject({ kind: 'FIRST', dueOn: '2026-07-27' });
    app.setToday('2026-07-27');
    await completedReview(app, practitioner, plan);
    expect(await nextReview()).toMatchObject({ kind: 'ROUTINE', dueOn: '2027-07-27' });
  });

  it('has left an audit entry for every change, with nobody’s name in it', async () => {
    const auditor: Asker = { role: 'AUDITOR', council };
    const { data } = await app.ask(
      auditor,
      '{ auditEntries(first: 100) { totalCount nodes { action actorRole } } }',
    );
    const actions = data.auditEntries.nodes.map((entry: { action: string }) => entry.action).reverse();
    expect(actions).toEqual([
      ...['onboardCouncil', 'registerPerson', 'addSupporter'],
      ...['startAssessment', 'saveAssessmentAnswers', 'completeAssessment'],
      ...['draftPlan', 'updatePlan', 'setPlanOutcomes', 'setSupportItems', 'setPlanRisks'],
      ...[
        'sharePlan',
        'agreePlan',
        'signOffPlan',
        'agreeBudget',
        'startPlan',
        'payInstalment',
        'completeReview',
      ],
    ]);
    expect(JSON.stringify(data)).not.toContain('Ashworth');
  });

  async function nextReview() {
    const { data } = await app.ask(
      person(),
      'query($id: ID!) { person(id: $id) { nextReview { kind dueOn } } }',
      {
        id: personId,
      },
    );
    return data.person.nextReview;
  }
});

describe('the same at a council that asks for a check, Warwickshire', () => {
  const council = 'warwickshire';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const manager: Asker = { role: 'SERVICE_MANAGER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const adviser: Asker = { ...practitioner, subject: 'grace' };
  const [assistant] = WHOLE_PLAN.supportItems;
  let dudley: string;
  let allocationId: string;
  let plan: PlanStep;
  let budget: BudgetStep;
  let assistantId: string;
  const person = (): Asker => ({ role: 'PERSON', council, person: dudley });
  const tables = ['employment', 'employment_terms', 'employment_check', 'support_item'];
  tables.push(...['dbs_check', 'decision', 'open_step', 'budget', 'assignment', 'notice', 'audit_entry']);
  const rows = () => Promise.all(tables.map((table) => countRows(app.database, table)));
  /** Sends what must be refused, and makes sure that nothing was kept of it. */
  const refused = async (
    asker: Asker,
    mutation: string,
    input: Record<string, unknown>,
  ): Promise<string[]> => {
    const before = await rows();
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code message } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect(await rows(), mutation).toEqual(before);
    if (errors) return errors.map(({ extensions }) => extensions.code);
    for (const { message } of data[mutation].userErrors) expect(message).toMatch(/\.$/);
    return data[mutation].userErrors.map(({ code }: { code: string }) => code);
  };
  const ofPlan = ({ planId, version }: PlanStep) => ({ planId, expectedVersion: version });
  const read = async (asker: Asker, source: string, id: string) =>
    (await app.ask(asker, `query($id: ID!) { ${source} }`, { id })).data;
  /** A plan of ten hours a week at the council’s rate, agreed by Dudley, whose assistant was checked on a day or not at all. */
  const agreedWith = async (dbsCheckedOn: string | null) => {
    const supportItems = [
      {
        ...assistant,
        description: 'Somebody known from church',
        quantityHundredths: 1_000,
        unitPricePence: 1_700,
        dbsCheckedOn,
      },
    ];
    const subject = { personId: dudley, allocationId };
    return agreedPlan(app, practitioner, subject, { supportItems });
  };
  const renewals = async (asker: Asker = practitioner) => {
    const { person: found } = await read(
      asker,
      'person(id: $id) { openSteps { kind status dueOn warnOn } }',
      dudley,
    );
    return found.openSteps.filter(({ kind }: { kind: string }) => kind === 'DBS_RENEWAL');
  };

  it('assigns an adviser of the support service, whom Dudley then speaks to', async () => {
    app.setToday('2026-06-01');
    await app.onboard(council);
    dudley = await registered(app, practitioner, { givenName: 'Dudley', bornOn: '1947-01-20' });
    ({ id: allocationId } = (await assessed(app, practitioner, dudley)).allocation);
    const details = { name: 'Direct payment support service', localities: [], phone: '01926 000000' };
    const { team } = await change(app, manager, 'registerTeam', 'team { id }', details);
    const target = { personId: dudley, expectedVersion: 1, fromOn: '2026-06-01' };
    expect(await refused(practitioner, 'assignWorker', target)).toEqual(['WORKER_NOT_NAMED']);
    const { account } = (await app.ask(adviser, '{ me { account } }', {})).data.me;
    const worker = { workerAccount: account, workerName: 'Grace', teamId: team.id };
    expect(await refused(person(), 'assignWorker', { ...target, ...worker })).toEqual(['FORBIDDEN']);
    await change(app, practitioner, 'assignWorker', 'person { id }', { ...target, ...worker });
    const { person: shown } = await read(
      person(),
      'person(id: $id) { speakTo { name teamName phone } }',
      dudley,
    );
    expect(shown.speakTo).toEqual({
      name: 'Grace',
      teamName: 'Direct payment support service',
      phone: '01926 000000',
    });
  });

  it('signs no plan off whose assistant has no check, or an old one, or before risks are talked through', async () => {
    const unchecked = await agreedWith(null);
    expect(await refused(manager, 'signOffPlan', ofPlan(unchecked))).toEqual(
      expect.arrayContaining(['DBS_CHECK_MISSING']),
    );
    const ended = { endedOn: '2026-06-01', reason: 'Made anew.' };
    await planStep(app, practitioner, 'endPlan', unchecked, ended);
    const old = await agreedWith('2023-05-31');
    expect(await refused(manager, 'signOffPlan', ofPlan(old))).toEqual(
      expect.arrayContaining(['DBS_CHECK_TOO_OLD']),
    );
    await planStep(app, practitioner, 'endPlan', old, ended);
    plan = await agreedWith('2023-08-03');
    expect(await refused(manager, 'signOffPlan', ofPlan(plan))).toEqual(['KEEPING_SAFE_PLAN_MISSING']);
    await talkedThrough(app, practitioner, { personId: dudley }, plan);
    expect(await refused({ role: 'TEAM_MANAGER', council }, 'signOffPlan', ofPlan(plan))).toEqual([
      'SIGN_OFF_ROLE_NOT_SUFFICIENT',
    ]);
    plan = await planStep(app, manager, 'signOffPlan', plan);
    const { supportPlan } = await read(
      practitioner,
      'supportPlan(id: $id) { supportItems { id } }',
      plan.planId,
    );
    assistantId = supportPlan.supportItems[0].id;
    const newer = { supportItemId: assistantId, checkedOn: '2026-05-30' };
    expect(await refused(practitioner, 'recordDbsCheck', newer)).toEqual(['PLAN_NOT_IN_STATE']);
  });

  it('starts with a budget only, on no day to come, and pays nothing before', async () => {
    const starting = { ...ofPlan(plan), implementedOn: '2026-06-01' };
    expect(await refused(practitioner, 'startPlan', starting)).toEqual(['BUDGET_NOT_AGREED']);
    budget = await agreedBudget(app, practitioner, plan);
    const [partId] = budget.partIds;
    expect(await refused(finance, 'payInstalment', { partId })).toEqual(['PLAN_NOT_LIVE']);
    const tooSoon = { ...ofPlan(budget), implementedOn: '2026-06-02' };
    expect(await refused(practitioner, 'startPlan', tooSoon)).toEqual(['IMPLEMENTED_IN_FUTURE']);
    plan = await planStep(app, practitioner, 'startPlan', budget, { implementedOn: '2026-06-01' });
    await change(app, finance, 'payInstalment', 'transaction { id }', { partId });
    expect(await refused(finance, 'payInstalment', { partId })).toEqual(['INSTALMENT_NOT_YET_DUE']);
  });

  it('warns of the check before it is too old, among the adviser’s own work and to Dudley', async () => {
    // 3 August 2023 and 36 months; 56 days before is 8 June.
    const step = { kind: 'DBS_RENEWAL', dueOn: '2026-08-03', warnOn: '2026-06-08' };
    expect(await renewals(person())).toEqual([{ ...step, status: 'UPCOMING' }]);
    app.setToday('2026-06-08');
    expect(await renewals(person())).toEqual([{ ...step, status: 'WARNED' }]);
    const mine =
      '{ workDue(mine: true, kinds: [DBS_RENEWAL], until: "2026-08-03") { nodes { dueOn dueReason } } }';
    const { data } = await app.ask(adviser, mine, {});
    expect(data.workDue.nodes).toEqual([
      {
        dueOn: '2026-08-03',
        dueReason: 'The council accepts a check for 36 months, and this one was made on 3 August 2023.',
      },
    ]);
    app.setToday('2026-08-04');
    expect(await renewals()).toEqual([{ ...step, status: 'OVERDUE' }]);
    await app.jobs.askForSweep();
    await app.jobs.workOff();
    expect(await renewals()).toEqual([{ ...step, status: 'OVERDUE' }]);
  });

  it('records a newer check by staff only, of a day that has come, of a personal assistant', async () => {
    const newer = { supportItemId: assistantId, checkedOn: '2026-08-03' };
    const why = (given: object, asker = practitioner) =>
      refused(asker, 'recordDbsCheck', { ...newer, ...given });
    expect(await why({}, person())).toEqual(['FORBIDDEN']);
    expect(await why({}, { ...practitioner, council: 'oldham' })).toEqual(['NOT_FOUND']);
    expect(await why({ supportItemId: dudley })).toEqual(['NOT_FOUND']);
    expect(await why({ checkedOn: '2026-08-05' })).toEqual(['DATE_IN_FUTURE']);
    expect(await why({ checkedOn: '2023-08-03' })).toEqual(['DBS_CHECK_NOT_NEWER']);
    const returning =
      'dbsCheck { status renewBy policyVersion { number } supportItem { id dbsChecks { status checkedOn } } }';
    const { dbsCheck } = await change(app, practitioner, 'recordDbsCheck', returning, newer);
    expect(dbsCheck).toEqual({
      status: 'IN_DATE',
      renewBy: '2029-08-03',
      policyVersion: { number: 1 },
      supportItem: {
        id: assistantId,
        dbsChecks: [
          { status: 'IN_DATE', checkedOn: '2026-08-03' },
          { status: 'REPLACED', checkedOn: '2023-08-03' },
        ],
      },
    });
    expect(await why({})).toEqual(['DBS_CHECK_NOT_NEWER']);
    expect(await renewals()).toMatchObject([
      { status: 'UPCOMING', dueOn: '2029-08-03', warnOn: '2029-06-08' },
    ]);
  });

  it('goes over to a newer version of the plan, and is nobody’s work once support has ended', async () => {
    const draft = { personId: dudley, allocationId, title: 'Next', supersedesId: plan.planId };
    const returning = 'plan { id version supportItems { dbsCheckedOn } }';
    const drafted = (await change(app, practitioner, 'draftPlan', returning, draft)).plan;
    expect(drafted.supportItems).toEqual([{ dbsCheckedOn: '2026-08-03' }]);
    const { supportPlan } = await read(practitioner, 'supportPlan(id: $id) { version }', plan.planId);
    const running = { planId: plan.planId, version: supportPlan.version };
    await planStep(app, practitioner, 'endPlan', running, {
      endedOn: '2026-08-04',
      reason: 'He moves away.',
    });
    expect(await renewals()).toEqual([]);
    const late = { supportItemId: assistantId, checkedOn: '2026-08-04' };
    expect(await refused(practitioner, 'recordDbsCheck', late)).toEqual(['PLAN_NOT_IN_STATE']);
  });

  const terms = {
    ...{ hoursHundredths: 1_000, frequency: 'WEEKLY', hourlyRatePence: 1_700, coverRatePence: 1_700 },
    ...{ claimsEmploymentAllowance: true, coverArrangements: 'Her sister, from the same church.' },
  };
  const taken = () => ({
    ...{ personId: dudley, assistantName: 'Marion', foundHow: 'They sing in the same choir at church.' },
    ...{ employer: 'PERSON', engagement: 'EMPLOYED', startsOn: '2026-09-01', terms },
    checks: [{ kind: 'RIGHT_TO_WORK', checkedOn: '2026-08-01', detail: 'A British passport.' }],
  });
  let employmentId: string;
  const employed = async (asker = person()) => {
    const { person: found } = await read(
      asker,
      `person(id: $id) { employments { assistantName status needs endedOn terms { fromOn yearlyCostPence }
        checks { kind status renewBy } } openSteps { kind status dueOn } }`,
      dudley,
    );
    const steps = found.openSteps.filter(({ kind }: { kind: string }) => kind.startsWith('EMPLOYMENT'));
    return { ...found.employments[0], steps };
  };

  it('takes on nobody below the minimum wage, in the household, unchecked, or for somebody else’s person', async () => {
    const why = (given: object, asker = person()) =>
      refused(asker, 'recordEmployment', { ...taken(), ...given });
    expect(await why({ terms: { ...terms, hourlyRatePence: 1_270 } })).toEqual(['RATE_BELOW_MINIMUM_WAGE']);
    expect(await why({ isRelativeInHousehold: true, relativeReason: 'My daughter.' })).toEqual([
      'EMPLOYEE_RELATIVE_NOT_ALLOWED',
    ]);
    expect(await why({ startsOn: '2026-08-04' })).toEqual(['EMPLOYEE_CHECK_MISSING']);
    expect(await why({ employer: 'REPRESENTATIVE' })).toEqual(['EMPLOYER_NOT_NAMED']);
    expect(await why({}, { ...practitioner, council: 'oldham' })).toEqual(['NOT_FOUND']);
    expect(await why({}, finance)).toEqual(['FORBIDDEN']);
  });

  it('is recorded by Dudley himself, with the true cost, and what is still to be shown by the first day', async () => {
    const returning = `employment { id terms { weeklyCostPence yearlyCostPence costLines { kind yearlyPence } } }`;
    const { employment } = await change(app, person(), 'recordEmployment', returning, taken());
    employmentId = employment.id;
    // 52 x 10 x £17.00; 5.6 x 10 x £17.00 for who comes meanwhile; 15% of £170.00 - £96.00, taken off again.
    expect(employment.terms).toEqual([
      {
        ...{ weeklyCostPence: 18_831, yearlyCostPence: 979_200 },
        costLines: [
          { kind: 'PAY', yearlyPence: 884_000 },
          { kind: 'HOLIDAY', yearlyPence: 95_200 },
          { kind: 'NATIONAL_INSURANCE', yearlyPence: 57_720 },
          { kind: 'EMPLOYMENT_ALLOWANCE', yearlyPence: -57_720 },
          { kind: 'PENSION', yearlyPence: 0 },
        ],
      },
    ]);
    expect(await employed()).toMatchObject({
      ...{ assistantName: 'Marion', status: 'NOT_STARTED', needs: ['RIGHT_TO_WORK', 'DBS'] },
      steps: [{ kind: 'EMPLOYMENT_CHECKS_TO_SHOW', dueOn: '2026-09-01' }],
    });
  });

  it('has its checks renewed in time, each step once, whatever the sweep finds', async () => {
    const dbs = { employmentId, kind: 'DBS', checkedOn: '2023-09-02' };
    await change(app, practitioner, 'recordEmploymentCheck', 'employment { id }', dbs);
    const renewal = { kind: 'EMPLOYMENT_CHECK_RENEWAL', dueOn: '2026-09-02' };
    app.setToday('2026-09-01');
    expect(await employed()).toMatchObject({ status: 'RENEWAL_DUE', steps: [renewal] });
    app.setToday('2026-09-03');
    await app.jobs.askForSweep();
    await app.jobs.workOff();
    expect(await employed()).toMatchObject({ status: 'CHECK_OUT_OF_DATE', steps: [renewal] });
    expect(await refused(person(), 'recordEmploymentCheck', dbs)).toEqual(['CHECK_NOT_NEWER']);
    const late = { ...dbs, checkedOn: '2026-09-04' };
    expect(await refused(person(), 'recordEmploymentCheck', late)).toEqual(['DATE_IN_FUTURE']);
    const newer = { ...dbs, checkedOn: '2026-09-03' };
    await change(app, person(), 'recordEmploymentCheck', 'employment { id }', newer);
    expect(await employed()).toMatchObject({
      status: 'IN_ORDER',
      steps: [{ kind: 'EMPLOYMENT_CHECK_RENEWAL', dueOn: '2029-09-03' }],
    });
  });

  it('gives its cost and its check to the plan, which may say nothing else', async () => {
    const item = {
      ...assistant,
      ...{ quantityHundredths: 1_000, unitPricePence: 1_700, dbsCheckedOn: null, employmentId },
    };
    const step = await draftedPlan(app, practitioner, { personId: dudley, allocationId });
    const { supportPlan } = await read(practitioner, 'supportPlan(id: $id) { outcomes { id } }', step.planId);
    const input = (changes: object) => ({
      ...ofPlan(step),
      supportItems: [{ ...item, outcomeId: supportPlan.outcomes[0].id, ...changes }],
    });
    expect(await refused(practitioner, 'setSupportItems', input({ unitPricePence: 1_699 }))).toEqual([
      'ITEM_DIFFERS_FROM_TERMS',
    ]);
    const of = `plan { yearlyCostPence supportItems { weeklyCostPence yearlyCostPence onCostsYearlyPence
      dbsCheckedOn employment { assistantName } } }`;
    const { plan: costed } = await change(app, practitioner, 'setSupportItems', of, input({}));
    expect(costed).toEqual({
      yearlyCostPence: 979_200,
      supportItems: [
        {
          ...{ weeklyCostPence: 18_831, yearlyCostPence: 979_200, onCostsYearlyPence: 95_200 },
          ...{ dbsCheckedOn: '2026-09-03', employment: { assistantName: 'Marion' } },
        },
      ],
    });
  });

  it('has new terms from a day on, keeps the old ones, and ends', async () => {
    const raised = { employmentId, ...terms, fromOn: '2026-10-01', hourlyRatePence: 1_750 };
    const same = { ...raised, fromOn: '2026-09-01' };
    expect(await refused(person(), 'changeEmploymentTerms', same)).toEqual(['TERMS_NOT_NEWER']);
    await change(app, person(), 'changeEmploymentTerms', 'employment { id }', raised);
    const early = { employmentId, endedOn: '2026-08-31', reason: 'She moves.' };
    expect(await refused(person(), 'endEmployment', early)).toEqual(['EMPLOYMENT_ENDS_BEFORE_START']);
    await change(app, person(), 'endEmployment', 'employment { id }', { ...early, endedOn: '2026-10-31' });
    expect(await employed()).toMatchObject({
      ...{ status: 'IN_ORDER', endedOn: '2026-10-31', steps: [] },
      // 52 x 10 x £17.50 and 5.6 x 10 x £17.00.
      terms: [
        { fromOn: '2026-10-01', yearlyCostPence: 1_005_200 },
        { fromOn: '2026-09-01', yearlyCostPence: 979_200 },
      ],
    });
    app.setToday('2026-11-01');
    expect((await employed()).status).toBe('ENDED');
    expect(await refused(person(), 'endEmployment', { ...early, endedOn: '2026-11-30' })).toEqual([
      'EMPLOYMENT_HAS_ENDED',
    ]);
  });
});
