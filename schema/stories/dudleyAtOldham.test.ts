import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreedBudget, type BudgetStep, completedReview } from '../../server/examples/budgetSteps.ts';
import {
  assessed,
  change,
  type PlanStep,
  planStep,
  registered,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';

/**
 * Dudley's story, told at Oldham: ten hours a week, a direct payment, a personal assistant known from church whose
 * DBS date is recorded, and an adviser from the support service.
 */
describe('ten hours a week from somebody at church, Oldham', () => {
  let app: TestApp;
  let personId: string;
  let allocationId: string;
  let plan: PlanStep;
  let budget: BudgetStep;
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const person = (): Asker => ({ role: 'PERSON', council, person: personId });

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
  });
  afterAll(() => app.stop());

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
