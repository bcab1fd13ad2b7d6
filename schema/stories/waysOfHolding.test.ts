import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOES_ON } from '../../server/domain/money/deploymentChanges/goingOn.ts';
import { parseGlobalId, toGlobalId } from '../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows, queryAll } from '../../server/testing/database.ts';
import { ledgerFindings } from '../../server/testing/ledgerFindings.ts';
import {
  assessed,
  type BudgetStep,
  budgetFor,
  change,
  completedReview,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
} from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';
import { spendIn } from '../insight/supportFigures/supportFigures.testing.ts';

const item = (over: object) => ({
  category: 'HELP_AT_HOME',
  providerKind: 'PERSONAL_ASSISTANT',
  dbsCheckedOn: '2026-03-02',
  unit: 'HOUR',
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  ...over,
});

/** What is owed either way, line by line, with the place of the part that each is about. */
async function settlementOf(app: TestApp, asker: Asker, { budgetId }: BudgetStep) {
  const source = `query($id: ID!) { budget(id: $id) { parts { id } settlement {
    owedToPersonPence owedToCouncilPence lines { partId kind owedBy amountPence } } } }`;
  const { data, errors } = await app.ask(asker, source, { id: budgetId });
  expect(errors).toBeUndefined();
  const { parts, settlement } = data.budget;
  const ids: string[] = parts.map(({ id }: { id: string }) => id);
  const lines = settlement.lines.map(({ partId, ...line }: { partId: string }) => ({
    position: 1 + ids.indexOf(partId),
    ...line,
  }));
  return { ...settlement, lines };
}

/**
 * Enfield: somebody of 97 who speaks Gujarati employs two personal assistants and goes to a day centre three times a week,
 * £270.00 a week in all, on a card that is topped up every two weeks. Her granddaughter sees what moves on it and nothing
 * else. From Monday 6 July on the council holds the money for her.
 */
describe('a prepaid card in Enfield', () => {
  const council = 'enfield';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const manager: Asker = { role: 'TEAM_MANAGER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const WEEK = 27_000;
  /** From 1 June until before 1 December: 26 weeks, and one day more. */
  const TERM = 13 * 2 * WEEK + 3_857;
  let app: TestApp;
  let personId: string;
  let granddaughter: Asker;
  let step: BudgetStep;
  let card: string;
  let virtual: string;
  let changeId: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
    personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const onCard = { deploymentOption: 'PREPAID_CARD' };
    const supportItems = [
      item({ ...onCard, description: 'Mornings', quantityHundredths: 800, unitPricePence: 1_500 }),
      item({ ...onCard, description: 'Evenings', quantityHundredths: 600, unitPricePence: 1_500 }),
      item({
        ...onCard,
        category: 'COMPANY_AND_COMMUNITY',
        description: 'The day centre',
        providerKind: 'AGENCY',
        unit: 'ITEM',
        quantityHundredths: 300,
        unitPricePence: 2_000,
      }),
    ];
    const subject = { personId, allocationId: allocation.id };
    step = await startedPlan(app, practitioner, subject, { parts: { supportItems } });
    [card = ''] = step.partIds;
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Asha Patel',
      relationship: 'granddaughter',
      consents: ['MONEY_MOVEMENTS'],
      consentRecordedOn: '2026-05-30',
    });
    granddaughter = { role: 'SUPPORTER', council, person: personId, supporter: supporter.id };
  });
  afterAll(() => app.stop());

  const topUp = () => change(app, finance, 'payInstalment', 'transaction { id }', { partId: card });
  const BUDGET = `query($id: ID!) { budget(id: $id) { version totalWeeklyPence allocatedPence paidPence remainingPence
    overpaidPence repaidPence parts { id deploymentOption weeklyAmountPence startsOn endsOn allocatedPence paidPence
      remainingPence heldPence spentPence overpaidPence repaidPence follows { id } }
    deploymentChanges { id status } } }`;
  const budget = async () => (await app.ask(finance, BUDGET, { id: step.budgetId })).data.budget;
  const part = async (id: string) =>
    (await budget()).parts.find((each: { id: string }) => each.id === id) as Record<string, unknown>;
  const FUNDS = `query($id: ID!) { person(id: $id) { currentPlan { id } budgets { id } funds { partId deploymentOption
    remainingPence heldPence movements { kind occurredOn amountPence heldPence } } } }`;
  const given = async (changes: object = {}) => ({
    partId: card,
    expectedVersion: (await budget()).version,
    changesOn: '2026-07-06',
    deploymentOption: 'VIRTUAL_BUDGET',
    reason: 'The card has become too much for her.',
    agreedOn: '2026-06-25',
    ...changes,
  });
  const tables = ['budget_part', 'deployment_change', 'held_money_move', 'ledger_posting', 'audit_entry'];
  /** Asks for something that is refused, and proves that nothing changed. */
  const refused = async (mutation: string, input: object, asker = manager) => {
    const rows = () => Promise.all(tables.map((table) => countRows(app.database, table)));
    const before = [await rows(), await budget()];
    const source = `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { userErrors { code path } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect(errors).toBeUndefined();
    expect([await rows(), await budget()]).toEqual(before);
    return data[mutation].userErrors.map(({ code }: { code: string }) => code);
  };

  it('is topped up every two weeks, and a granddaughter sees what moves and nothing else', async () => {
    await topUp();
    app.setToday('2026-06-15');
    await topUp();
    const { person } = (await app.ask(granddaughter, FUNDS, { id: personId })).data;
    expect(person).toMatchObject({ currentPlan: null, budgets: null });
    expect(person.funds).toMatchObject([
      {
        deploymentOption: 'PREPAID_CARD',
        remainingPence: TERM - 4 * WEEK,
        heldPence: 4 * WEEK,
        movements: [
          { kind: 'INSTALMENT_PAID', occurredOn: '2026-06-15', heldPence: 2 * WEEK },
          { kind: 'INSTALMENT_PAID', occurredOn: '2026-06-01', heldPence: 2 * WEEK },
          { kind: 'ALLOCATION', amountPence: TERM },
        ],
      },
    ]);
    const budgets = 'query($id: ID!) { budget(id: $id) { totalWeeklyPence } }';
    expect((await app.ask(granddaughter, budgets, { id: step.budgetId })).data.budget).toBeNull();
  });

  it('has its feed for evidence, and cash above the limit of a week is told to the penny and not refused', async () => {
    app.setToday('2026-06-17');
    const file = [
      'Date,Description,Paid out,Paid in',
      '08/06/2026,CARD 6219 ATM WITHDRAWAL HERTFORD RD,50.00,',
      '10/06/2026,Cash at till,12.50,',
      '16/06/2026,ATM WITHDRAWAL EDMONTON GREEN,40.00,',
      '17/06/2026,Cashmere Cleaners,9.00,',
    ].join('\r\n');
    await change(app, finance, 'importTransactions', 'import { id }', { partId: card, file });
    const source = `query($id: ID!) { budget(id: $id) { parts { cashWeeks { weekStartsOn cashPence abovePence } }
      transactions { kind isCardTopUp } } }`;
    const { data, errors } = await app.ask(finance, source, { id: step.budgetId });
    expect(errors).toBeUndefined();
    expect(data.budget.parts[0].cashWeeks).toEqual([
      { weekStartsOn: '2026-06-15', cashPence: 4_000, abovePence: 0 },
      { weekStartsOn: '2026-06-08', cashPence: 6_250, abovePence: 2_250 },
    ]);
    expect(data.budget.transactions).toEqual([
      { kind: 'INSTALMENT_PAID', isCardTopUp: true },
      { kind: 'INSTALMENT_PAID', isCardTopUp: true },
      { kind: 'ALLOCATION', isCardTopUp: false },
    ]);
    const checks = 'query($id: ID!) { budget(id: $id) { monitoringChecks { evidence evidenceWanted } } }';
    const { budget: looked } = (await app.ask(finance, checks, { id: step.budgetId })).data;
    // The feed is the evidence, so nobody is asked for a statement.
    expect(looked.monitoringChecks).toEqual([{ evidence: ['CARD_FEED'], evidenceWanted: ['CARD_FEED'] }]);
  });

  it('can’t become what is not offered that day, nor on a day that is not to be had', async () => {
    app.setToday('2026-06-29');
    await topUp();
    const spent = {
      occurredOn: '2026-06-28',
      amountPence: 100_000,
      payee: 'Her assistants',
      purpose: 'Wages',
    };
    await change(app, finance, 'reportSpending', 'spendingId', { partId: card, ...spent });
    const codes = async (changes: object) => refused('changeDeployment', await given(changes));
    expect(await codes({ deploymentOption: 'TRUST' })).toEqual(['OPTION_NOT_OFFERED_ON_DATE']);
    expect(await codes({ changesOn: '2026-05-31' })).toEqual(['CHANGE_BEFORE_SUPPORT']);
    expect(await codes({ changesOn: '2026-12-01' })).toEqual(['CHANGE_AFTER_END']);
    expect(await codes({ changesOn: '2026-06-01' })).toEqual(['CHANGE_OUTSIDE_PART']);
    expect(await codes({ changesOn: '2026-06-22' })).toEqual(['CHANGE_ON_DAYS_PAID']);
    expect(await codes({ deploymentOption: 'PREPAID_CARD' })).toEqual(['HOLDING_NOT_CHANGED']);
    expect(await codes({ deploymentOption: 'SMALL_PAYMENT' })).toEqual(['ONE_SUM_NOT_CHANGED']);
    expect(await codes({ deploymentOption: 'MANAGED_ACCOUNT' })).toEqual(['HOLDER_MISSING']);
    expect(await codes({ deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON' })).toEqual([
      'SUITABLE_PERSON_MISSING',
    ]);
    expect(await codes({ weeklyAmountPence: WEEK + 1 })).toEqual(['MORE_THAN_PART']);
    expect(await codes({ agreedOn: '2026-06-30' })).toEqual(['AGREED_AFTER_CHANGE']);
    const { supporter } = granddaughter;
    expect(await codes({ agreedBySupporterId: supporter })).toEqual(['NO_AUTHORITY_TO_AGREE']);
  });

  it('is held by the council from a Monday on, and what is set by goes over to the penny', async () => {
    const { deploymentChange } = await change(
      app,
      manager,
      'changeDeployment',
      `deploymentChange { id status transferredPence paidBeyondPence heldBeforePence moveByOn
        fromPart { id endsOn } toPart { id startsOn } restPart { id } transaction { kind occurredOn } }`,
      await given(),
    );
    ({ id: changeId } = deploymentChange);
    virtual = deploymentChange.toPart.id;
    const LEFT = WEEK + 10 * 2 * WEEK + 3_857;
    expect(deploymentChange).toMatchObject({
      status: 'TO_COME',
      transferredPence: LEFT,
      // The top-up of 29 June was for two weeks, of which the second is no longer the card's.
      paidBeyondPence: WEEK,
      heldBeforePence: 62_000,
      moveByOn: '2026-08-03',
      fromPart: { id: card, endsOn: '2026-07-06' },
      toPart: { startsOn: '2026-07-06' },
      restPart: null,
      transaction: { kind: 'TRANSFERRED', occurredOn: '2026-07-06' },
    });
    expect(await part(card)).toMatchObject({
      allocatedPence: 6 * WEEK,
      paidPence: 6 * WEEK,
      remainingPence: 0,
      heldPence: 62_000,
      overpaidPence: WEEK,
    });
    expect(await part(virtual)).toMatchObject({
      weeklyAmountPence: WEEK,
      endsOn: '2026-12-01',
      allocatedPence: LEFT,
      paidPence: 0,
      remainingPence: LEFT,
      follows: { id: card },
    });
    expect(await refused('changeDeployment', await given())).toEqual(['CHANGE_OUTSIDE_PART']);
    const paying = { partId: card };
    expect(await refused('payInstalment', paying, finance)).toEqual(['ALLOCATION_SPENT']);
  });

  it('has what is left on the card go back, first what had been paid for the same days', async () => {
    app.setToday('2026-07-10');
    const moving = {
      deploymentChangeId: changeId,
      goesTo: 'COUNCIL',
      amountPence: 62_000,
      movedOn: '2026-07-08',
    };
    const moved = (changes: object) => refused('recordHeldMoneyMoved', { ...moving, ...changes }, finance);
    expect(await moved({ goesTo: 'NEW_HOLDER' })).toEqual(['NOBODY_HOLDS_IT_NOW']);
    expect(await moved({ amountPence: 62_001 })).toEqual(['MORE_THAN_IS_HELD']);
    expect(await moved({ movedOn: '2026-07-05' })).toEqual(['MOVED_ON_DAY_OUTSIDE']);
    const asked = 'deploymentChange { status repaidPence owedPence movedOnPence heldBeforePence }';
    const { deploymentChange } = await change(app, finance, 'recordHeldMoneyMoved', asked, moving);
    expect(deploymentChange).toEqual({
      status: 'DONE',
      repaidPence: WEEK,
      owedPence: 0,
      movedOnPence: 35_000,
      heldBeforePence: 0,
    });
    expect(await part(card)).toMatchObject({ heldPence: 0, repaidPence: WEEK });
    expect(await part(virtual)).toMatchObject({ remainingPence: WEEK * 21 + 3_857 + 35_000 });
    const bought = { occurredOn: '2026-07-09', amountPence: 6_000, payee: 'The day centre', purpose: 'July' };
    await change(app, finance, 'reportSpending', 'spendingId', { partId: virtual, ...bought });
    const STATEMENT = `query($id: ID!) { budgetStatement(budgetId: $id, from: "2026-06-01", to: "2026-07-10") {
      openingPence inPence outPence closingPence parts { partId openingPence inPence spentPence repaidPence movedPence
        closingPence } } }`;
    const { budgetStatement } = (await app.ask(finance, STATEMENT, { id: step.budgetId })).data;
    const { openingPence, inPence, outPence, closingPence, parts } = budgetStatement;
    expect(openingPence + inPence - outPence).toBe(closingPence);
    expect(parts).toMatchObject([
      { inPence: 6 * WEEK, spentPence: 100_000, repaidPence: WEEK, movedPence: 35_000, closingPence: 0 },
      { spentPence: 6_000, closingPence: WEEK * 21 + 3_857 + 35_000 - 6_000 },
    ]);
  });

  it('asks nobody again for what came back of the card when the plan ends, and counts it as overpaid no more', async () => {
    app.setToday('2026-07-13');
    const ending = { endedOn: '2026-07-13', reason: 'She moved to her granddaughter.' };
    await planStep(app, practitioner, 'endPlan', step, ending);
    // Six weeks were paid to the card, of which £270.00 for the week from 6 July on came back.
    expect(await budget()).toMatchObject({ overpaidPence: 0, repaidPence: WEEK });
    expect(await part(card)).toMatchObject({ overpaidPence: 0 });
    const settlement = await settlementOf(app, finance, step);
    expect(settlement).toEqual({
      owedToPersonPence: 0,
      owedToCouncilPence: 0,
      lines: [
        { position: 1, kind: 'REPAID_AT_CHANGE', owedBy: 'NOBODY', amountPence: WEEK },
        {
          position: 2,
          kind: 'HELD_BY_COUNCIL',
          owedBy: 'NOBODY',
          amountPence: WEEK * 21 + 3_857 + 35_000 - 6_000,
        },
      ],
    });
  });

  it('owes nothing for days of a top-up that is undone later', async () => {
    const OWED = `query($id: ID!, $budget: ID!) { deploymentChange(id: $id) { paidBeyondPence repaidPence owedPence }
      budget(id: $budget) { overpaidPence transactions { id kind instalmentStartsOn } } }`;
    const owed = async () => (await app.ask(finance, OWED, { id: changeId, budget: step.budgetId })).data;
    const before = await owed();
    expect(before.deploymentChange).toEqual({ paidBeyondPence: WEEK, repaidPence: WEEK, owedPence: 0 });
    const last = before.budget.transactions.find(
      ({ instalmentStartsOn }: { instalmentStartsOn: string }) => instalmentStartsOn === '2026-06-29',
    );
    const undoing = { transactionId: last.id, reason: 'The card company sent it back.' };
    await change(app, finance, 'reverseTransaction', 'transaction { id }', undoing);
    const after = await owed();
    expect(after.deploymentChange).toEqual({ paidBeyondPence: 0, repaidPence: WEEK, owedPence: 0 });
    expect(after.budget.overpaidPence).toBe(0);
    expect(await ledgerFindings(app, '2026-07-10')).toEqual({});
  });

  it('is in the figures of the council with what left it for her, once, whichever way it was held', async () => {
    const { options } = await spendIn(app, manager, { from: '2026-06-01', to: '2026-07-13' });
    const none = { boughtByCouncilPence: 0, givenBackPence: 0 };
    // Two top-ups of two weeks stand. £620.00 came back of the card, and £350.00 of it were set by anew; £60.00 of that was spent.
    const onCard = { paidToHoldersPence: 4 * WEEK, givenBackPence: 62_000 };
    expect(options).toMatchObject([
      { deploymentOption: null, people: 1, netPence: 4 * WEEK - 62_000 + 6_000, netPerPersonPence: 52_000 },
      { ...none, ...onCard, deploymentOption: 'PREPAID_CARD', people: 1, netPence: 4 * WEEK - 62_000 },
      {
        ...none,
        deploymentOption: 'VIRTUAL_BUDGET',
        people: 1,
        boughtByCouncilPence: 6_000,
        netPence: 6_000,
      },
    ]);
    // In July a top-up of June was undone besides.
    const july = await spendIn(app, manager, { from: '2026-07-01', to: '2026-07-13' });
    const back = -2 * WEEK - 62_000 + 6_000;
    expect(july.options[0]).toMatchObject({ people: 1, netPence: back, netPerPersonPence: back });
  });
});

/**
 * Oldham, Margaret: a provider holds an individual service fund of £120.00 a week for her. It is paid four weeks ahead, and
 * she pays her £10.75 a week to it herself.
 */
describe('Margaret’s individual service fund in Oldham', () => {
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const manager: Asker = { role: 'TEAM_MANAGER', council };
  let app: TestApp;
  let person: Asker;
  let step: BudgetStep;
  let fund: string;
  let managed: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council, 'barnsley', 'enfield');
    const personId = await registered(app, practitioner);
    person = { role: 'PERSON', council, person: personId };
    await change(app, finance, 'recordFinancialAssessment', 'financialAssessment { id }', {
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
    });
    const { allocation } = await assessed(app, practitioner, personId);
    const held = { deploymentOption: 'INDIVIDUAL_SERVICE_FUND' };
    const hours = { ...held, description: 'Bright Care, as she asks', quantityHundredths: 800 };
    const supportItems = [item({ ...hours, providerKind: 'AGENCY', unitPricePence: 1_500 })];
    const part = { ...held, weeklyAmountPence: 12_000, purpose: 'My days', holderName: 'Bright Care' };
    step = await startedPlan(
      app,
      practitioner,
      { personId, allocationId: allocation.id },
      {
        parts: { supportItems },
        budget: {
          personContributionWeeklyPence: 1_075,
          councilContributionWeeklyPence: 10_925,
          parts: [part],
        },
      },
    );
    [fund = ''] = step.partIds;
  });
  afterAll(() => app.stop());

  it('stands beside a trust in Barnsley, whose trustees are three different people on every day', async () => {
    const worker: Asker = { role: 'PRACTITIONER', council: 'barnsley' };
    const decider: Asker = { role: 'TEAM_MANAGER', council: 'barnsley' };
    const personId = await registered(app, worker);
    const { allocation } = await assessed(app, worker, personId);
    const held = { deploymentOption: 'TRUST' };
    const supportItems = [
      item({ ...held, description: 'Her days', quantityHundredths: 800, unitPricePence: 1_500 }),
    ];
    const signedOff = await signedOffPlan(
      app,
      worker,
      { personId, allocationId: allocation.id },
      { supportItems },
    );
    const part = { ...held, weeklyAmountPence: 12_000, purpose: 'My days', holderName: 'The Hoyle trust' };
    const input = async (trusteeNames: string[]) =>
      budgetFor(app, worker, signedOff, { parts: [{ ...part, trusteeNames }] });
    const tables = ['budget', 'budget_part', 'part_trustee', 'ledger_posting', 'audit_entry'];
    const AGREE =
      'mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) { userErrors { code } } }';
    const codes = async (names: string[]) => {
      const given = await input(names);
      const rows = () => Promise.all(tables.map((table) => countRows(app.database, table)));
      const before = await rows();
      const { data } = await app.ask(decider, AGREE, { input: given });
      expect(await rows()).toEqual(before);
      return data.agreeBudget.userErrors.map(({ code }: { code: string }) => code);
    };
    expect(await codes(['Ann Able', 'Bob Best'])).toEqual(['TRUSTEES_TOO_FEW']);
    expect(await codes(['Ann Able', 'ann able', 'Ann  Able'])).toEqual(['TRUSTEES_ARE_ONE_PERSON']);
    const { budget } = await change(
      app,
      decider,
      'agreeBudget',
      'budget { id parts { id trustees { id name joinedOn leftOn } } }',
      await input(['Ann Able', 'Bob Best', 'Cy Cole']),
    );
    const [trust] = budget.parts;
    const ann = trust.trustees.find(({ name }: { name: string }) => name === 'Ann Able');
    const LEAVE = `mutation($input: RecordTrusteeLeftInput!) { recordTrusteeLeft(input: $input) {
      part { trustees { name joinedOn leftOn } } userErrors { code } } }`;
    const leaving = { trusteeId: ann.id, leavesOn: '2026-09-01' };
    const leaves = async () => (await app.ask(worker, LEAVE, { input: leaving })).data.recordTrusteeLeft;
    const TRUSTEES = 'query($id: ID!) { budget(id: $id) { parts { trustees { name joinedOn leftOn } } } }';
    const trustees = async () => (await app.ask(worker, TRUSTEES, { id: budget.id })).data.budget.parts;
    const before = await trustees();
    expect((await leaves()).userErrors).toEqual([{ code: 'TRUSTEES_WOULD_BE_TOO_FEW' }]);
    expect(await trustees()).toEqual(before);
    const joining = { partId: trust.id, name: 'Di Dean', joinsOn: '2026-09-01' };
    await change(app, worker, 'recordTrusteeJoined', 'part { id }', joining);
    expect((await leaves()).part.trustees).toEqual([
      { name: 'Ann Able', joinedOn: '2026-06-01', leftOn: '2026-09-01' },
      { name: 'Bob Best', joinedOn: '2026-06-01', leftOn: null },
      { name: 'Cy Cole', joinedOn: '2026-06-01', leftOn: null },
      { name: 'Di Dean', joinedOn: '2026-09-01', leftOn: null },
    ]);
  });

  it('stands beside a one-off alone in Enfield, for somebody who needs nothing from week to week', async () => {
    const worker: Asker = { role: 'PRACTITIONER', council: 'enfield' };
    const payer: Asker = { role: 'FINANCE_OFFICER', council: 'enfield' };
    const personId = await registered(app, worker);
    const { allocation } = await assessed(app, worker, personId, {});
    const supportItems = [
      item({
        category: 'OTHER',
        description: 'A tablet to see the family on',
        providerKind: 'AGENCY',
        unit: 'ITEM',
        quantityHundredths: 100,
        unitPricePence: 14_900,
        frequency: 'ONE_OFF',
        deploymentOption: 'SMALL_PAYMENT',
      }),
    ];
    const once = await startedPlan(
      app,
      worker,
      { personId, allocationId: allocation.id },
      { parts: { supportItems } },
    );
    const [partId = ''] = once.partIds;
    await change(app, worker, 'recordPaymentAgreement', 'part { id }', { partId, signedOn: '2026-06-01' });
    const { transaction } = await change(
      app,
      payer,
      'payInstalment',
      'transaction { postings { amountPence } }',
      {
        partId,
      },
    );
    expect(transaction.postings.map(({ amountPence }: { amountPence: number }) => amountPence)).toEqual([
      -14_900, 14_900,
    ]);
    const source = 'query($id: ID!) { budget(id: $id) { parts { paidOncePence remainingPence paidPence } } }';
    const { budget } = (await app.ask(payer, source, { id: once.budgetId })).data;
    expect(budget.parts).toEqual([{ paidOncePence: 14_900, remainingPence: 0, paidPence: 14_900 }]);
  });

  it('is paid net and four weeks ahead, and the contribution goes straight to the provider', async () => {
    const paying = { partId: fund };
    const asked = 'transaction { kind coversFrom coversUntil postings { account amountPence } }';
    const first = await change(app, finance, 'payInstalment', asked, paying);
    expect(first.transaction).toMatchObject({
      coversFrom: '2026-06-01',
      coversUntil: '2026-06-29',
      postings: [
        { account: 'PART_ALLOCATION', amountPence: -48_000 },
        { account: 'PAID_TO_HOLDER', amountPence: 43_700 },
        { account: 'CONTRIBUTION_TAKEN_OFF', amountPence: 4_300 },
      ],
    });
    // What is for 29 June on may be paid four weeks before.
    const second = await change(app, finance, 'payInstalment', asked, paying);
    expect(second.transaction).toMatchObject({ coversFrom: '2026-06-29', coversUntil: '2026-07-27' });
    const source = `query($id: ID!) { budget(id: $id) { parts { contributionWay paidPence contributionTakenOffPence } } }`;
    const { parts } = (await app.ask(person, source, { id: step.budgetId })).data.budget;
    expect(parts).toEqual([
      { contributionWay: 'PAID_TO_PROVIDER', paidPence: 87_400, contributionTakenOffPence: 8_600 },
    ]);
  });

  it('has a statement of her money, apart from the provider’s own', async () => {
    app.setToday('2026-06-29');
    const own = { partId: fund, kind: 'PAID_IN', occurredOn: '2026-06-05', amountPence: 4_300 };
    await change(app, finance, 'reportSpending', 'spendingId', {
      ...own,
      payee: 'Margaret',
      purpose: 'June',
    });
    const used = { partId: fund, occurredOn: '2026-06-28', amountPence: 40_500, payee: 'Bright Care' };
    await change(app, finance, 'reportSpending', 'spendingId', { ...used, purpose: '27 hours in June' });
    const STATEMENT = `query($id: ID!) { budgetStatement(budgetId: $id, from: "2026-06-01", to: "2026-06-29") {
      openingPence paidByCouncilPence paidInPence inPence spentPence outPence closingPence
      nextPayment { payOn amountPence } parts { deploymentOption closingPence mayBeCarriedPence abovePence } } }`;
    const { data, errors } = await app.ask(person, STATEMENT, { id: step.budgetId });
    expect(errors).toBeUndefined();
    expect(data.budgetStatement).toEqual({
      openingPence: 0,
      paidByCouncilPence: 87_400,
      paidInPence: 4_300,
      inPence: 91_700,
      spentPence: 40_500,
      outPence: 40_500,
      closingPence: 51_200,
      nextPayment: { payOn: '2026-06-29', amountPence: 43_700 },
      // Up to six weeks of £120.00 may stay with the provider.
      parts: [
        {
          deploymentOption: 'INDIVIDUAL_SERVICE_FUND',
          closingPence: 51_200,
          mayBeCarriedPence: 51_200,
          abovePence: 0,
        },
      ],
    });
    const held = 'query($id: ID!) { person(id: $id) { funds { deploymentOption heldPence } } }';
    const { funds } = (await app.ask(finance, held, { id: person.person })).data.person;
    expect(funds).toEqual([{ deploymentOption: 'INDIVIDUAL_SERVICE_FUND', heldPence: 51_200 }]);
  });

  it('may become a direct payment of a part of it, reviewed in the time of the law', async () => {
    const reviewSource = 'query($id: ID!) { person(id: $id) { nextReview { dueOn } } }';
    const review = async () =>
      (await app.ask(practitioner, reviewSource, { id: person.person })).data.person.nextReview;
    expect(await review()).toEqual({ dueOn: '2026-07-13' });
    app.setToday('2026-07-13');
    await completedReview(app, practitioner, step);
    expect(await review()).toEqual({ dueOn: '2027-07-13' });
    const { version } = (
      await app.ask(finance, 'query($id: ID!) { budget(id: $id) { version } }', { id: step.budgetId })
    ).data.budget;
    const { deploymentChange } = await change(
      app,
      manager,
      'changeDeployment',
      `deploymentChange { toPart { id deploymentOption weeklyAmountPence contributionWay }
        restPart { deploymentOption holderName weeklyAmountPence contributionWay } }`,
      {
        partId: fund,
        expectedVersion: version,
        changesOn: '2026-07-27',
        deploymentOption: 'MANAGED_ACCOUNT',
        holderName: 'Payroll Friends',
        weeklyAmountPence: 3_000,
        reason: 'She found somebody from her church.',
        agreedOn: '2026-06-29',
      },
    );
    managed = deploymentChange.toPart.id;
    expect(deploymentChange).toEqual({
      toPart: {
        id: expect.any(String),
        deploymentOption: 'MANAGED_ACCOUNT',
        weeklyAmountPence: 3_000,
        contributionWay: 'NETTED',
      },
      restPart: {
        deploymentOption: 'INDIVIDUAL_SERVICE_FUND',
        holderName: 'Bright Care',
        weeklyAmountPence: 9_000,
        contributionWay: 'PAID_TO_PROVIDER',
      },
    });
    // Six months from the day on which a direct payment begins.
    expect(await review()).toEqual({ dueOn: '2027-01-27' });
    // The rest of the fund is paid four weeks ahead of 27 July, and what is set by for it goes over on that day.
    const partsOf = 'query($id: ID!) { budget(id: $id) { parts { id deploymentOption startsOn } } }';
    const { parts } = (await app.ask(finance, partsOf, { id: step.budgetId })).data.budget;
    const rest = parts.find(
      ({ startsOn, id }: { startsOn: string; id: string }) => startsOn === '2026-07-27' && id !== managed,
    );
    const pay = `mutation($input: PayInstalmentInput!) { payInstalment(input: $input) {
      transaction { id } userErrors { code path details { allowed } } } }`;
    const early = await unchangedBy(app, () => app.ask(finance, pay, { input: { partId: rest.id } }));
    expect([early.errors, early.data.payInstalment]).toEqual([
      undefined,
      {
        transaction: null,
        userErrors: [
          {
            code: 'INSTALMENT_BEFORE_ALLOCATION',
            path: ['instalmentStartsOn'],
            details: { allowed: ['2026-07-27'] },
          },
        ],
      },
    ]);
    // What goes on as before has all that was agreed about it, column by column.
    const kept = Object.entries(GOES_ON).flatMap(([name, { rest }]) => (rest === 'COPIED' ? [name] : []));
    const [before, after] = await queryAll<Record<string, unknown>>(
      app.database,
      `select * from budget_part where deployment_option = 'INDIVIDUAL_SERVICE_FUND' order by position`,
    );
    const columns = kept.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    for (const column of columns) expect([column, after?.[column]]).toEqual([column, before?.[column]]);
    expect(columns).toContain('holder_name');
  });

  it('has a statement that tells each next payment as it is then paid, of whichever part', async () => {
    app.setToday('2026-07-27');
    const NEXT = `query($id: ID!) { budgetStatement(budgetId: $id) { nextPayment { partId payOn amountPence } } }`;
    const paid: Record<string, unknown>[] = [];
    for (let payment = 0; payment < 3; payment += 1) {
      const { nextPayment } = (await app.ask(person, NEXT, { id: step.budgetId })).data.budgetStatement;
      const asked = 'transaction { postings { account amountPence } }';
      const { partId, payOn, amountPence } = nextPayment;
      const { transaction } = await change(app, finance, 'payInstalment', asked, { partId });
      expect(transaction.postings).toContainEqual({ account: 'PAID_TO_HOLDER', amountPence });
      paid.push({ isManaged: partId === managed, payOn, amountPence });
    }
    // Four weeks of £30.00 less £2.69 of her £10.75, as everybody is paid; of £90.00 less £8.06, four weeks ahead: 24 August
    // less 28 days is 27 July, and 27 July less 28 days is 29 June, when nothing had gone over to the part yet.
    expect(paid.filter(({ isManaged }) => isManaged)).toEqual([
      { isManaged: true, payOn: '2026-07-27', amountPence: 10_924 },
    ]);
    expect(paid.filter(({ isManaged }) => !isManaged)).toEqual([
      { isManaged: false, payOn: '2026-07-27', amountPence: 32_776 },
      { isManaged: false, payOn: '2026-07-27', amountPence: 32_776 },
    ]);
  });

  const SAVING = {
    purpose: 'A week in Whitby with her sister',
    hoursHundredths: 2_400,
    hourPricePence: 1_500,
  };
  const toSave = (over: object = {}) => ({
    ...{ ...SAVING, partId: managed, saveByOn: '2026-09-30', agreedOn: '2026-07-20' },
    ...over,
  });
  const asSum = { hoursHundredths: null, hourPricePence: null };
  const tables = ['saving', 'budget_part', 'deployment_change', 'clawback', 'ledger_posting', 'audit_entry'];
  /** Asks for something that is refused, and proves that nothing changed. */
  const codesOf = async (mutation: string, input: object, asker: Asker = practitioner) => {
    const saved = () => queryAll(app.database, 'select * from saving order by id');
    const rows = () => Promise.all(tables.map((table) => countRows(app.database, table)));
    const before = [await rows(), await saved()];
    const source = `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { userErrors { code path } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect([await rows(), await saved()]).toEqual(before);
    if (errors) return errors.map(({ extensions }) => extensions?.code);
    return data[mutation].userErrors.map(({ code }: { code: string }) => code);
  };
  const notStarted = (over: object, asker?: Asker) => codesOf('startSaving', toSave(over), asker);
  const SAVED = `query($id: ID!) { saving(id: $id) { version status savedPence endedReason
    part { id heldPence } startedInPart { id } } }`;
  const saved = async (id: string) => (await app.ask(person, SAVED, { id })).data.saving;
  const start = async (over: object = {}) =>
    (
      await change(
        app,
        practitioner,
        'startSaving',
        'saving { id version status targetPence savedPence }',
        toSave(over),
      )
    ).saving;
  let savingId: string;

  it('may be saved up in the managed account for a break, never above what is held, one at a time', async () => {
    const stranger = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId: person.person,
      name: 'A neighbour',
      relationship: 'neighbour',
      consents: ['MONEY_MOVEMENTS'],
      consentRecordedOn: '2026-05-30',
    });
    const unknown = 'part_01a2250e-653f-775e-887d-bf08c3703cd5';
    const refusals: [object, string][] = [
      [{ partId: unknown }, 'NOT_FOUND'],
      [{ partId: fund }, 'SAVING_NOT_IN_MANAGED_ACCOUNT'],
      [asSum, 'SAVING_TARGET_UNCLEAR'],
      [{ targetPence: 36_000 }, 'SAVING_TARGET_UNCLEAR'],
      [{ ...asSum, targetPence: 0 }, 'AMOUNT_NOT_POSITIVE'],
      [{ hourPricePence: -1 }, 'AMOUNT_NOT_POSITIVE'],
      [{ ...asSum, targetPence: 3_000 * 53 }, 'SAVING_ABOVE_PART'],
      [{ saveByOn: '2027-09-30' }, 'SAVING_BEYOND_TERM'],
      [{ saveByOn: '2026-07-26' }, 'SAVING_BEYOND_TERM'],
      [{ agreedOn: '2026-07-28' }, 'SAVING_NOT_AGREED'],
      [{ purpose: ' ' }, 'TEXT_MISSING'],
      [{ purpose: 'x'.repeat(10_001) }, 'TEXT_TOO_LONG'],
      [{ agreedBySupporterId: stranger.supporter.id }, 'NO_AUTHORITY_TO_AGREE'],
    ];
    for (const [over, code] of refusals) expect([code, await notStarted(over)]).toEqual([code, [code]]);
    expect(await notStarted({}, person)).toEqual(['FORBIDDEN']);
    const saving = await start();
    const { part, savedPence, status } = await saved(saving.id);
    expect(saving).toMatchObject({ version: 1, status: 'SAVING', targetPence: 36_000, savedPence });
    // All that is held: four weeks of £30.00 less £2.69 of her contribution.
    expect([status, savedPence, part.heldPence]).toEqual(['SAVING', 10_924, 10_924]);
    expect(await notStarted({})).toEqual(['SAVING_ALREADY_RUNNING']);
    app.setToday('2026-07-28');
    const ending = { savingId: saving.id, expectedVersion: 1, reason: 'Her sister moved away.' };
    const notEnded = (over: object) => codesOf('endSaving', { ...ending, ...over });
    expect(await notEnded({ savingId: unknown.replace('part', 'saving') })).toEqual(['NOT_FOUND']);
    expect(await notEnded({ expectedVersion: 2 })).toEqual(['STALE_VERSION']);
    expect(await notEnded({ reason: '' })).toEqual(['TEXT_MISSING']);
    expect(await notEnded({ reason: 'x'.repeat(10_001) })).toEqual(['TEXT_TOO_LONG']);
    expect(await codesOf('endSaving', ending, person)).toEqual(['FORBIDDEN']);
    await change(app, practitioner, 'endSaving', 'saving { id }', ending);
    expect(await saved(saving.id)).toMatchObject({ version: 2, status: 'ENDED', savedPence: 0 });
    expect(await notEnded({ expectedVersion: 2 })).toEqual(['SAVING_ALREADY_ENDED']);
  });

  it('stands beside a managed account in Enfield, where the council lets nobody save up', async () => {
    const worker: Asker = { role: 'PRACTITIONER', council: 'enfield' };
    const personId = await registered(app, worker);
    const { allocation } = await assessed(app, worker, personId);
    const held = { deploymentOption: 'MANAGED_ACCOUNT' };
    const hours = { ...held, description: 'Mornings', quantityHundredths: 800, unitPricePence: 1_500 };
    const part = { ...held, weeklyAmountPence: 12_000, purpose: 'My days', holderName: 'Payroll Friends' };
    const { partIds } = await startedPlan(
      app,
      worker,
      { personId, allocationId: allocation.id },
      {
        parts: { supportItems: [item(hours)] },
        budget: { startsOn: '2026-07-28', parts: [part] },
        implementedOn: '2026-07-28',
      },
    );
    expect(await notStarted({ partId: partIds[0] }, worker)).toEqual(['SAVING_UP_NOT_ALLOWED']);
  });

  it('is left out of what may be taken back as it stood on the day that is looked at', async () => {
    app.setToday('2026-07-30');
    savingId = (await start()).id;
    const own = { partId: managed, kind: 'PAID_IN', occurredOn: '2026-07-27', amountPence: 50_000 };
    await change(app, finance, 'reportSpending', 'spendingId', { ...own, payee: 'She', purpose: 'Whitby' });
    const given = { partId: managed, discussedOn: '2026-07-30', reason: 'A good deal is left.' };
    const LOOKED = `mutation($input: ProposeClawbackInput!) { proposeClawback(dryRun: true, input: $input) {
      clawback { unspentPence savedUpPence abovePence } userErrors { code } } }`;
    const lookedOn = async (foundOn: string) =>
      (await app.ask(practitioner, LOOKED, { input: { ...given, foundOn } })).data.proposeClawback.clawback;
    // £609.24 is held, and 8 weeks of £30.00 may be kept; of the rest £360.00 is saved up on two of these days.
    const kept = { unspentPence: 60_924, savedUpPence: 36_000, abovePence: 924 };
    const loose = { unspentPence: 60_924, savedUpPence: 0, abovePence: 36_924 };
    expect(await lookedOn('2026-07-27')).toEqual(kept);
    expect(await lookedOn('2026-07-28')).toEqual(loose);
    expect(await lookedOn('2026-07-30')).toEqual(kept);
    const { clawback } = await change(app, practitioner, 'proposeClawback', 'clawback { id abovePence }', {
      ...given,
      foundOn: '2026-07-27',
    });
    const [{ id: decision }] = (await queryAll<{ id: string }>(
      app.database,
      `select id from decision where kind = 'CLAWBACK_TERMS' and subject_id = '${parseGlobalId(clawback.id)?.uuid}'`,
    )) as [{ id: string }];
    const REPLAY = 'query($id: ID!) { replayDecision(id: $id) { isSame outcome } }';
    const { data } = await app.ask(practitioner, REPLAY, { id: toGlobalId('Decision', decision) });
    expect(data.replayDecision).toMatchObject({ isSame: true, outcome: expect.stringContaining('924') });
  });

  it('goes over with the money to another managed account, and first has to be ended for any other way', async () => {
    app.setToday('2026-08-03');
    const BUDGET = 'query($id: ID!) { budget(id: $id) { version } }';
    const { version } = (await app.ask(finance, BUDGET, { id: step.budgetId })).data.budget;
    const given = {
      partId: managed,
      expectedVersion: version,
      changesOn: '2026-08-10',
      deploymentOption: 'DIRECT_PAYMENT',
      reason: 'Payroll Friends closes.',
      agreedOn: '2026-08-01',
    };
    expect(await codesOf('changeDeployment', given, manager)).toEqual(['SAVING_STILL_RUNS']);
    const asked = 'deploymentChange { id toPart { id savings { id } } fromPart { savings { status } } }';
    const { deploymentChange } = await change(app, manager, 'changeDeployment', asked, {
      ...given,
      deploymentOption: 'MANAGED_ACCOUNT',
      holderName: 'Accounts Together',
    });
    const { toPart, fromPart } = deploymentChange;
    expect(toPart.savings).toEqual([{ id: savingId }]);
    expect(fromPart.savings).toEqual([{ status: 'ENDED' }]);
    const goneOver = { version: 2, part: { id: toPart.id }, startedInPart: { id: managed } };
    expect(await saved(savingId)).toMatchObject({ ...goneOver, status: 'REACHED', savedPence: 36_000 });
    expect(await notStarted({})).toEqual(['SAVING_ALREADY_RUNNING']);
    expect(await notStarted({ partId: toPart.id })).toEqual(['SAVING_ALREADY_RUNNING']);
    app.setToday('2026-08-12');
    const STATEMENT = `query($id: ID!, $to: Date) { budgetStatement(budgetId: $id, to: $to) { savedUpPence
      parts { partId savedUpPence } } }`;
    const stated = async (to: string) =>
      (await app.ask(person, STATEMENT, { id: step.budgetId, to })).data.budgetStatement;
    expect(await stated('2026-08-12')).toMatchObject({ savedUpPence: 36_000 });
    const moving = { goesTo: 'NEW_HOLDER', amountPence: 40_000, movedOn: '2026-08-12' };
    const moved = { deploymentChangeId: deploymentChange.id, ...moving };
    await change(app, finance, 'recordHeldMoneyMoved', 'deploymentChange { id }', moved);
    // £209.24 is still to follow, and counts before the £400.00 that did.
    const { parts, savedUpPence } = await stated('2026-08-12');
    expect(savedUpPence).toBe(36_000);
    expect(parts).toContainEqual({ partId: managed, savedUpPence: 20_924 });
    expect(parts).toContainEqual({ partId: toPart.id, savedUpPence: 36_000 - 20_924 });
    expect(await saved(savingId)).toMatchObject({ savedPence: 36_000, part: { heldPence: 40_000 } });
    // On a day on which none was being saved up, the statement says so.
    expect(await stated('2026-07-29')).toMatchObject({ savedUpPence: 0 });
  });

  it('is told where the plan ends, and nothing more is saved up then, nor after a death', async () => {
    app.setToday('2026-08-24');
    await planStep(app, practitioner, 'endPlan', step, { endedOn: '2026-08-24', reason: 'Moved away.' });
    const SETTLED = `query($id: ID!) { budget(id: $id) { settlement { id
      lines { partId kind owedBy amountPence sentence } } } }`;
    const { settlement } = (await app.ask(person, SETTLED, { id: step.budgetId })).data.budget;
    const told = settlement.lines.filter(({ kind }: { kind: string }) => kind === 'SAVED_UP');
    expect(told).toMatchObject([
      { partId: managed, owedBy: 'NOBODY', amountPence: 20_924 },
      { owedBy: 'NOBODY', amountPence: 15_076, sentence: expect.stringContaining('£150.76') },
    ]);
    expect(await saved(savingId)).toMatchObject({ status: 'PLAN_OVER', savedPence: 0 });
    expect(await notStarted({})).toEqual(['SAVING_AFTER_END']);
    const PERSON = 'query($id: ID!) { person(id: $id) { version } }';
    const { version } = (await app.ask(practitioner, PERSON, { id: person.person })).data.person;
    await change(app, practitioner, 'recordDeath', 'person { id }', {
      ...{ personId: person.person, expectedVersion: version, diedOn: '2026-08-23' },
    });
    expect(await notStarted({})).toEqual(['PERSON_HAS_DIED']);
  });

  it('is settled over all of its parts: what she put in of her own stays hers where it went over to', async () => {
    // Twelve weeks: eight of £10.75, four of £8.06 and of £2.69. She put in £543.00, so that £414.00 is hers.
    const OWN = 4_300 + 50_000 - (8_600 + 3_224 + 2 * 538);
    // £405.00 was used of what was put in and of £874.00, £109.24 and twice £327.76 that were paid.
    const HELD = 51_200 + 20_924 + 65_552 + 40_000;
    expect(HELD).toBe(87_400 + 10_924 + 2 * 32_776 + 54_300 - 40_500);
    const settled = await settlementOf(app, finance, step);
    expect(settled).toMatchObject({ owedToPersonPence: 0, owedToCouncilPence: HELD - OWN });
    const said = settled.lines.map(
      ({ position, kind, amountPence }: { position: number; kind: string; amountPence: number }) => [
        position,
        kind,
        amountPence,
      ],
    );
    expect(said).toEqual([
      [1, 'HELD_UNSPENT', 51_200],
      [1, 'UNSPENT_TO_RETURN', 51_200],
      [1, 'CONTRIBUTION_DUE', 8_600],
      [1, 'CONTRIBUTION_PUT_IN', 4_300],
      // What was paid for the two weeks from 10 August on pays for them with the new holder, who was not paid again.
      [2, 'HELD_UNSPENT', 20_924],
      [2, 'OWN_MONEY_HELD', OWN - 40_000],
      [2, 'UNSPENT_TO_RETURN', 20_924 - 1_400],
      [2, 'SAVED_UP', 20_924],
      [2, 'CONTRIBUTION_DUE', 538],
      [2, 'CONTRIBUTION_PUT_IN', 50_000],
      [3, 'PAID_FOR_LATER_DAYS', 32_776],
      [3, 'HELD_UNSPENT', 65_552],
      [3, 'UNSPENT_TO_RETURN', 65_552],
      [3, 'CONTRIBUTION_DUE', 3_224],
      [4, 'HELD_UNSPENT', 40_000],
      [4, 'OWN_MONEY_HELD', 40_000],
      [4, 'SAVED_UP', 15_076],
      [4, 'CONTRIBUTION_DUE', 538],
      [4, 'CONTRIBUTION_OVERPAID', OWN],
    ]);
    const decisions = await queryAll<{ id: string }>(
      app.database,
      `select id from decision where kind = 'SETTLEMENT' and person_id = '${parseGlobalId(person.person as string)?.uuid}'`,
    );
    expect(decisions.length).toBeGreaterThan(0);
    const REPLAY = 'query($id: ID!) { replayDecision(id: $id) { isSame } }';
    for (const { id } of decisions) {
      const { data } = await app.ask(practitioner, REPLAY, { id: toGlobalId('Decision', id) });
      expect(data.replayDecision).toEqual({ isSame: true });
    }
  });

  it('is in the figures of the council with what was paid to each holder, after the contribution', async () => {
    const { options } = await spendIn(app, manager, { from: '2026-06-01', to: '2026-08-24' });
    const PAID = 87_400 + 10_924 + 2 * 32_776;
    expect(options[0]).toMatchObject({
      people: 1,
      paidToHoldersPence: PAID,
      givenBackPence: 0,
      netPence: PAID,
    });
    // From the one managed account to the other it went within the same option, so that nothing was given back.
    expect(options.slice(1)).toMatchObject([
      { deploymentOption: 'MANAGED_ACCOUNT', people: 1, netPence: 10_924, givenBackPence: 0 },
      { deploymentOption: 'INDIVIDUAL_SERVICE_FUND', people: 1, netPence: 87_400 + 2 * 32_776 },
    ]);
    const COST = `{ weeklyCosts(on: "2026-08-12") { groups { deploymentOption age total { sumPence } council { medianPence } } } }`;
    const { groups } = (await app.ask(manager, COST)).data.weeklyCosts;
    const ofAll = groups.filter(({ age }: { age: string }) => age === 'ALL');
    expect(ofAll).toMatchObject([
      { deploymentOption: null, total: { sumPence: 12_000 }, council: { medianPence: 10_925 } },
      {
        deploymentOption: 'MANAGED_ACCOUNT',
        total: { sumPence: 3_000 },
        council: { medianPence: 3_000 - 269 },
      },
      {
        deploymentOption: 'INDIVIDUAL_SERVICE_FUND',
        total: { sumPence: 9_000 },
        council: { medianPence: 9_000 - 806 },
      },
    ]);
  });
});
