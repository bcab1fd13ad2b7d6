import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';
import { assessed, type BudgetStep, change, registered, startedPlan } from '../../server/testing/seeder.ts';

const item = (over: object) => ({
  category: 'HELP_AT_HOME',
  providerKind: 'PERSONAL_ASSISTANT',
  dbsCheckedOn: '2026-03-02',
  unit: 'HOUR',
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  ...over,
});

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
});
