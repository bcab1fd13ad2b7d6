import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows, queryAll } from '../../server/testing/database.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  change,
  type PlanStep,
  planStep,
  registered,
  talkedThrough,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

/**
 * West Sussex, a couple: two budgets with one way of living, a live-in carer whom both have. Needs rise and the package
 * steps up; one of them dies; the other's plan and budget are adapted, and nothing is left running. Every figure is
 * invented.
 */
const council = 'west-sussex';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const head: Asker = { role: 'HEAD_OF_SERVICE', council };
const finance: Asker = { role: 'FINANCE_OFFICER', council };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
});
afterAll(() => app.stop());

interface Partner {
  personId: string;
  allocationId: string;
  asker: Asker;
  plan: BudgetStep;
  /** Every budget so far. */
  budgets: BudgetStep[];
}
const arthur = {} as Partner;
const edith = {} as Partner;

async function partner(into: Partner, given: Record<string, unknown>): Promise<void> {
  const personId = await registered(app, practitioner, given);
  const { allocation } = await assessed(app, practitioner, personId);
  const asker: Asker = { role: 'PERSON', council, person: personId };
  Object.assign(into, { personId, allocationId: allocation.id, asker, budgets: [] });
}

/** Drafts a plan, or a newer version of the one that runs. */
async function drafted({ personId, allocationId, plan }: Partner): Promise<PlanStep> {
  const draft = { personId, allocationId, title: 'At home together', supersedesId: plan?.planId ?? null };
  const made = await change(app, practitioner, 'draftPlan', 'plan { id version }', draft);
  const step = { planId: made.plan.id, version: made.plan.version };
  if (plan) return step;
  const written = await planStep(app, practitioner, 'updatePlan', step, WHOLE_PLAN.writing);
  const outcomes = await planStep(app, practitioner, 'setPlanOutcomes', written, {
    outcomes: WHOLE_PLAN.outcomes,
  });
  return planStep(app, practitioner, 'setPlanRisks', outcomes, { risks: WHOLE_PLAN.risks });
}

const PLAN = `version weeklyCostPence yearlyCostPence outcomes { id } supportItems { id description unitPricePence }
  jointPlan { id version plans { id } sharedItems { costEachTimePence shares { planId shareBasisPoints amountPence } } }`;
const read = async (asker: Asker, id: string) =>
  (await app.ask(asker, `query($id: ID!) { supportPlan(id: $id) { ${PLAN} } }`, { id })).data.supportPlan;

/** Joins two drafts and shares a live-in carer between them, three fifths to the first. */
async function joined(one: PlanStep, other: PlanStep, weeklyPence: number): Promise<[PlanStep, PlanStep]> {
  const joining = {
    planId: one.planId,
    expectedVersion: one.version,
    consentRecordedOn: '2026-06-01',
    otherPlanId: other.planId,
    otherExpectedVersion: other.version,
    otherConsentRecordedOn: '2026-06-01',
  };
  const { jointPlan } = await change(app, practitioner, 'joinPlans', 'jointPlan { id version }', joining);
  const plans = await Promise.all([one, other].map(({ planId }) => read(practitioner, planId)));
  const share = (index: number, planId: string, shareBasisPoints: number) => ({
    planId,
    outcomeId: plans[index].outcomes[0].id,
    shareBasisPoints,
    deploymentOption: 'DIRECT_PAYMENT',
  });
  const carer = {
    category: 'PERSONAL_CARE',
    description: 'A live-in carer',
    providerName: 'Downs Live-in Care',
    providerKind: 'AGENCY',
    unit: 'WEEK',
    quantityHundredths: 100,
    unitPricePence: weeklyPence,
    frequency: 'WEEKLY',
    shares: [share(0, one.planId, 6_000), share(1, other.planId, 4_000)],
  };
  await change(app, practitioner, 'setJointItems', 'jointPlan { version }', {
    jointPlanId: jointPlan.id,
    expectedVersion: jointPlan.version,
    items: [carer],
  });
  const after = await Promise.all([one, other].map(({ planId }) => read(practitioner, planId)));
  return [
    { planId: one.planId, version: after[0].version },
    { planId: other.planId, version: after[1].version },
  ];
}

/** From the draft to support: each person agrees to their own plan, and each budget is agreed by itself. */
async function started(who: Partner, draft: PlanStep, startsOn: string): Promise<void> {
  const shared = await planStep(app, practitioner, 'sharePlan', draft);
  const agreed = await planStep(app, who.asker, 'agreePlan', shared);
  await talkedThrough(app, practitioner, who, agreed);
  const signed = await planStep(app, head, 'signOffPlan', agreed);
  const budget = await agreedBudget(app, head, signed, { startsOn });
  const live = await planStep(app, practitioner, 'startPlan', budget, { implementedOn: startsOn });
  who.plan = { ...budget, ...live };
  who.budgets.push(who.plan);
}

const costs = async ({ plan, asker }: Partner) => {
  const { weeklyCostPence, yearlyCostPence } = await read(asker, plan.planId);
  const budget = await app.ask(
    asker,
    'query($id: ID!) { budget(id: $id) { totalWeeklyPence parts { weeklyAmountPence } } }',
    { id: plan.budgetId },
  );
  return { weeklyCostPence, yearlyCostPence, budgetPence: budget.data.budget.totalWeeklyPence };
};
/** Pays the next instalment of a budget, and gives all that was paid of it. */
const paid = async ({ plan }: Partner) => {
  await change(app, finance, 'payInstalment', 'transaction { id }', { partId: plan.partIds[0] });
  const budget = 'query($id: ID!) { budget(id: $id) { paidPence } }';
  return (await app.ask(finance, budget, { id: plan.budgetId })).data.budget.paidPence;
};
const SETTLEMENT = 'query($id: ID!) { budget(id: $id) { settlement { id cause stoppedOn balancePence } } }';
/** What is open either way of each budget of somebody who died: more than nothing where the council owes it. */
const owed = async ({ budgets }: Partner) =>
  Promise.all(
    budgets.map(async ({ budgetId, partIds }) => {
      const { data } = await app.ask(finance, SETTLEMENT, { id: budgetId });
      return { ...data.budget.settlement, partId: partIds[0] };
    }),
  );
/** Pays the estate what the council owes, proposed by one officer and approved by another, and receives what comes back. */
async function settled(who: Partner): Promise<void> {
  const other: Asker = { ...finance, subject: 'a second finance officer' };
  for (const { id: settlementId, partId, balancePence } of await owed(who)) {
    const amount = { settlementId, partId, amountPence: Math.abs(balancePence) };
    if (balancePence > 0) {
      const paying = { ...amount, paidTo: 'The executor' };
      const { payment } = await change(app, finance, 'proposeSettlementPayment', 'payment { id }', paying);
      const approval = { paymentId: payment.id };
      await change(app, other, 'approveSettlementPayment', 'payment { approvedAt }', approval);
    }
    if (balancePence < 0) {
      const receipt = { ...amount, occurredOn: '2026-10-05' };
      await change(app, finance, 'recordSettlementReceipt', 'settlement { id }', receipt);
    }
  }
}
/** What waits for somebody about a person, of a kind or of any. */
const waiting = async ({ personId }: Partner, kind?: string) =>
  queryAll<{ kind: string; due_on: string }>(
    app.database,
    `select kind, due_on::text from open_step where person_id = $1 and closed_on is null and ($2::text is null or kind = $2)`,
    [personId.slice(-36), kind ?? null],
  );

describe('a couple with two budgets and one live-in carer', () => {
  it('shares one cost to the penny, and each budget pays its own', async () => {
    await partner(arthur, { givenName: 'Arthur' });
    await partner(edith, { givenName: 'Edith' });
    const [one, other] = await joined(await drafted(arthur), await drafted(edith), 100_101);
    // £1,001.01: three fifths are £600.606 and two fifths £400.404, and the penny goes to the first.
    const { jointPlan, supportItems } = await read(practitioner, one.planId);
    expect(jointPlan.sharedItems).toEqual([
      {
        costEachTimePence: 100_101,
        shares: [
          { planId: one.planId, shareBasisPoints: 6_000, amountPence: 60_061 },
          { planId: other.planId, shareBasisPoints: 4_000, amountPence: 40_040 },
        ],
      },
    ]);
    expect(supportItems).toMatchObject([
      { description: 'A live-in carer (this plan’s share of £1,001.01)', unitPricePence: 60_061 },
    ]);
    await sharesOfOneCostAreChangedTogether(one, jointPlan);
    await started(arthur, one, '2026-06-01');
    await started(edith, other, '2026-06-01');
    expect(await costs(arthur)).toEqual({
      weeklyCostPence: 60_061,
      yearlyCostPence: 3_123_172,
      budgetPence: 60_061,
    });
    expect(await costs(edith)).toEqual({
      weeklyCostPence: 40_040,
      yearlyCostPence: 2_082_080,
      budgetPence: 40_040,
    });
    // A month in advance is a twelfth of 52 weeks, from each budget by itself.
    expect(await paid(arthur)).toBe(260_264);
    expect(await paid(edith)).toBe(173_507);
    // Each sees their own plan in it, and of the other only what it pays.
    const seen = (await read(edith.asker, edith.plan.planId)).jointPlan;
    expect(seen.plans).toEqual([{ id: edith.plan.planId }]);
    expect(seen.sharedItems[0].shares).toEqual([
      { planId: null, shareBasisPoints: 6_000, amountPence: 60_061 },
      { planId: edith.plan.planId, shareBasisPoints: 4_000, amountPence: 40_040 },
    ]);
  });

  /** The plan's own list leaves the share as it is, and a share that does not make the whole is refused. */
  async function sharesOfOneCostAreChangedTogether(
    one: PlanStep,
    joint: { id: string; version: number; sharedItems: { shares: object[] }[] },
  ) {
    const before = await read(practitioner, one.planId);
    const emptied = await planStep(app, practitioner, 'setSupportItems', one, { supportItems: [] });
    one.version = emptied.version;
    expect((await read(practitioner, one.planId)).supportItems).toEqual(before.supportItems);
    const source = `mutation($input: SetJointItemsInput!) { setJointItems(input: $input) { jointPlan { id } userErrors { code path } } }`;
    const variables = {
      input: {
        jointPlanId: joint.id,
        expectedVersion: joint.version,
        items: [
          {
            category: 'PERSONAL_CARE',
            description: 'A live-in carer',
            providerKind: 'AGENCY',
            unit: 'WEEK',
            quantityHundredths: 100,
            unitPricePence: 100_101,
            frequency: 'WEEKLY',
            shares: [
              {
                planId: one.planId,
                outcomeId: before.outcomes[0].id,
                shareBasisPoints: 10_000,
                deploymentOption: 'DIRECT_PAYMENT',
              },
            ],
          },
        ],
      },
    };
    const refused = await unchangedBy(app, () => app.ask(practitioner, source, variables));
    expect(refused.data.setJointItems).toEqual({
      jointPlan: null,
      userErrors: [{ code: 'SHARES_NOT_WHOLE', path: ['items', '0', 'shares'] }],
    });
  }

  it('steps up when needs rise, and what waits for the other is done once both have', async () => {
    app.setToday('2026-09-01');
    const [one, other] = await joined(await drafted(arthur), await drafted(edith), 125_055);
    await started(arthur, one, '2026-09-01');
    // Ten working days after the first of September.
    expect(await waiting(edith, 'JOINT_PLAN_ADAPTED')).toEqual([
      { kind: 'JOINT_PLAN_ADAPTED', due_on: '2026-09-15' },
    ]);
    await started(edith, other, '2026-09-01');
    for (const who of [arthur, edith]) expect(await waiting(who, 'JOINT_PLAN_ADAPTED')).toEqual([]);
    expect(await costs(arthur)).toEqual({
      weeklyCostPence: 75_033,
      yearlyCostPence: 3_901_716,
      budgetPence: 75_033,
    });
    expect(await costs(edith)).toEqual({
      weeklyCostPence: 50_022,
      yearlyCostPence: 2_601_144,
      budgetPence: 50_022,
    });
  });

  it('leaves nothing running of the one who dies, and adapts the other’s plan and budget', async () => {
    app.setToday('2026-10-05');
    const [{ version }] = await queryAll<{ version: number }>(
      app.database,
      'select version from person where id = $1',
      [arthur.personId.slice(-36)],
    ).then((rows) => rows as [{ version: number }]);
    await change(app, practitioner, 'recordDeath', 'person { diedOn }', {
      personId: arthur.personId,
      expectedVersion: version,
      diedOn: '2026-10-04',
    });
    expect(await waiting(edith, 'JOINT_PLAN_ADAPTED')).toEqual([
      { kind: 'JOINT_PLAN_ADAPTED', due_on: '2026-10-19' },
    ]);
    const feed = await app.ask(edith.asker, '{ notifications(first: 100) { nodes { code } } }');
    expect(feed.data.notifications.nodes.map(({ code }: { code: string }) => code)).toContain(
      'JOINT_PLAN_CHANGED',
    );
    // Three months of the first budget, of which one was paid and is all held; and of the second a month and four days of 31.
    expect((await owed(arthur)).map(({ balancePence }) => balancePence)).toEqual([260_264, 367_097]);
    await settled(arthur);
    expect((await owed(arthur)).map(({ balancePence }) => balancePence)).toEqual([0, 0]);
    await nothingIsLeftRunningOf(arthur);
    // Edith's carer goes on until her plan is adapted; then carers come by the hour, from her budget alone.
    expect((await read(edith.asker, edith.plan.planId)).weeklyCostPence).toBe(50_022);
    const draft = await drafted(edith);
    const { outcomes, supportItems } = await read(practitioner, draft.planId);
    expect(supportItems).toMatchObject([{ unitPricePence: 50_022 }]);
    const visits = {
      outcomeId: outcomes[0].id,
      category: 'PERSONAL_CARE',
      description: 'Carers morning and evening',
      providerKind: 'AGENCY',
      providerName: 'Downs Care',
      unit: 'HOUR',
      quantityHundredths: 1_750,
      unitPricePence: 2_347,
      frequency: 'WEEKLY',
      paidFrom: 'BUDGET',
      deploymentOption: 'DIRECT_PAYMENT',
    };
    const adapted = await planStep(app, edith.asker, 'setSupportItems', draft, { supportItems: [visits] });
    await started(edith, adapted, '2026-10-05');
    // Seventeen and a half hours at £23.47: £410.725 a week, and a year from the price.
    expect(await costs(edith)).toEqual({
      weeklyCostPence: 41_073,
      yearlyCostPence: 2_135_770,
      budgetPence: 41_073,
    });
    expect((await read(practitioner, edith.plan.planId)).jointPlan).toBeNull();
    expect(await waiting(edith, 'JOINT_PLAN_ADAPTED')).toEqual([]);
    await nothingIsLeftRunningOf(arthur);
  });

  it('lets her take her record to another council, which sees its own amount beside it', async () => {
    await app.onboard('oldham');
    const explaining = {
      ...{ personId: edith.personId, choices: ['DIRECT_PAYMENT'], explainedOn: '2026-10-05' },
      ...{ explainedBy: 'A broker', forms: ['WRITTEN'], language: 'en', understanding: 'UNDERSTOOD' },
    };
    const explained = 'optionExplained { explainedOn }';
    await change(app, practitioner, 'recordOptionExplained', explained, explaining);
    const there: Asker = { role: 'PRACTITIONER', council: 'oldham' };
    const receiving = { personId: edith.personId, receivingCouncil: 'Oldham Council' };
    const exporting = async (asker: Asker, dryRun = false) => {
      const answer = await app.ask(
        asker,
        `mutation($input: ExportPersonRecordInput!) { exportPersonRecord(input: $input, dryRun: ${dryRun}) {
          document export { receivingCouncil formatVersion sha256 consent { agreedOn } } userErrors { code path } } }`,
        { input: receiving },
      );
      return answer.errors?.[0]?.extensions.code ?? answer.data.exportPersonRecord;
    };
    const missing = { code: 'EXPORT_CONSENT_MISSING', path: ['receivingCouncil'] };
    const refused = { document: null, export: null, userErrors: [missing] };
    const kept = async () => ({
      exports: await countRows(app.database, 'record_export'),
      audited: (await queryAll(app.database, `select 1 from audit_entry where action = 'exportPersonRecord'`))
        .length,
    });
    const notExported = (asker: Asker, dryRun = false) => unchangedBy(app, () => exporting(asker, dryRun));
    expect(await notExported(practitioner)).toEqual(refused);
    expect(await notExported(edith.asker)).toBe('FORBIDDEN');
    const agreeing = { ...receiving, agreedOn: '2026-10-05' };
    const agreed = await change(app, edith.asker, 'recordExportConsent', 'consent { id }', agreeing);
    expect(await notExported(there)).toEqual({
      document: null,
      export: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['personId'] }],
    });
    expect(await notExported(practitioner, true)).toMatchObject({ document: null, userErrors: [] });
    expect(await kept()).toEqual({ exports: 0, audited: 0 });
    const { document, export: made } = await exporting(practitioner);
    expect(await kept()).toEqual({ exports: 1, audited: 1 });
    expect(made).toMatchObject({ receivingCouncil: 'Oldham Council', formatVersion: '1.0' });
    expect(createHash('sha256').update(document).digest('hex')).toBe(made.sha256);
    const record = JSON.parse(document);
    expect(Object.keys(record)).toEqual([
      ...['format', 'formatVersion', 'exportedOn', 'council', 'consent', 'person'],
      ...[
        'needs',
        'optionsExplained',
        'optionRefusals',
        'profileEntries',
        'carerAssessments',
        'careGiven',
        'careReceived',
        'plans',
        'budgets',
        'money',
        'reviews',
        'decisions',
      ],
    ]);
    expect(record).toMatchObject({
      format: 'fairshare-person-record',
      council: { slug: council },
      person: { givenName: 'Edith' },
    });
    expect(record.optionsExplained).toMatchObject([
      { choices: ['DIRECT_PAYMENT'], language: 'en', understanding: 'UNDERSTOOD' },
    ]);
    expect(record.optionRefusals).toEqual([]);
    expect(record.plans.map(({ status }: { status: string }) => status)).toEqual([
      'LIVE',
      'SUPERSEDED',
      'SUPERSEDED',
    ]);
    expect(record.budgets.map((each: { totalWeeklyPence: number }) => each.totalWeeklyPence)).toEqual([
      41_073, 50_022, 40_040,
    ]);
    expect(record.money.some((each: { amountPence: number }) => each.amountPence === 173_507)).toBe(true);
    expect(record.decisions.length).toBeGreaterThan(5);
    for (const { explanation } of record.decisions) expect(explanation).not.toBe('');
    for (const who of [arthur.personId, 'Arthur']) expect(document).not.toContain(who.slice(-36));
    await seenBeside(there, document, record.needs[0].weeklyAmountPence);
    const taken = { consentId: agreed.consent.id };
    await change(app, edith.asker, 'withdrawExportConsent', 'consent { withdrawnAt }', taken);
    expect(await notExported(practitioner)).toEqual(refused);
    expect(await kept()).toEqual({ exports: 1, audited: 1 });
  });

  /** The receiving council has the document and nothing else of the other one. */
  async function seenBeside(there: Asker, document: string, theirWeeklyPence: number) {
    const query = `query($input: ReceivedRecordInput!) { compareExportedRecord(input: $input) { theirCouncil
      theirWeeklyPence ownWeeklyPence weeklyDifferencePence sentence lines { kind weeklyDifferencePence sentence } } }`;
    const beside = await app.ask(there, query, { input: { file: document } });
    expect(beside.errors).toBeUndefined();
    const { lines, ...amounts } = beside.data.compareExportedRecord;
    // The example needs come to £157.00 a week at Oldham.
    expect(amounts).toMatchObject({
      theirCouncil: 'West Sussex County Council',
      theirWeeklyPence,
      ownWeeklyPence: 15_700,
      weeklyDifferencePence: 15_700 - theirWeeklyPence,
    });
    const explained = lines.reduce(
      (sum: number, line: { weeklyDifferencePence: number }) => sum + line.weeklyDifferencePence,
      0,
    );
    expect(explained).toBe(15_700 - theirWeeklyPence);
    const wrong = await unchangedBy(app, () => app.ask(there, query, { input: { file: '{}' } }));
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const person = await app.ask(there, 'query($id: ID!) { person(id: $id) { id } }', {
      id: edith.personId,
    });
    expect(person.data.person).toBeNull();
    const asking = () => app.ask(edith.asker, query, { input: { file: document } });
    expect(await unchangedBy(app, asking)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  }

  async function nothingIsLeftRunningOf({ personId, plan }: Partner) {
    const { data } = await app.ask(
      practitioner,
      `query($id: ID!) { person(id: $id) { nextReview { id } openSteps { kind }
        supportPlans { status reviews { status } } } }`,
      { id: personId },
    );
    expect(data.person.nextReview).toBeNull();
    expect(data.person.openSteps).toEqual([]);
    // The plan with the stepped-up carer, and the one before it.
    expect(data.person.supportPlans).toEqual([
      { status: 'ENDED', reviews: [{ status: 'NO_LONGER_NEEDED' }] },
      { status: 'SUPERSEDED', reviews: [{ status: 'NO_LONGER_NEEDED' }] },
    ]);
    const { data: money } = await app.ask(
      practitioner,
      'query($id: ID!) { budget(id: $id) { monitoringChecks { status } } }',
      { id: plan.budgetId },
    );
    expect(money.budget.monitoringChecks).toEqual([{ status: 'NO_LONGER_NEEDED' }]);
    const pay =
      'mutation($input: PayInstalmentInput!) { payInstalment(input: $input) { userErrors { code } } }';
    const paying = await unchangedBy(app, () =>
      app.ask(finance, pay, { input: { partId: plan.partIds[0] } }),
    );
    expect(paying.data.payInstalment.userErrors).toEqual([{ code: 'PERSON_HAS_DIED' }]);
  }
});
