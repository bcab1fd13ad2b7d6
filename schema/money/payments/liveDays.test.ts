import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putStepsRight } from '../../../server/domain/clock/openSteps/sweepSteps.commands.ts';
import { daysPaidFor, dueOfDays, netDueOfDays } from '../../../server/domain/money/payments/dueOfPayment.ts';
import {
  instalmentSchedule,
  liveInstalment,
  type PayingRules,
  wholeOf,
} from '../../../server/domain/money/payments/instalments.ts';
import { parseGlobalId, toGlobalId } from '../../../server/platform/ids.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { ledgerFindings } from '../../../server/testing/ledgerFindings.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  budgetFor,
  change,
  type PlanSubject,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const PAID = `transaction { instalmentStartsOn coversFrom coversUntil postings { account amountPence } }`;
const MONEY = `query($id: ID!) { budget(id: $id) {
  paidPence overpaidPence paidAfterDeathPence parts { overpaidPence } } }`;

const BAD_WEEK = 'A bad week came first.';
const MID_POINT = {
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 12_000,
  purpose: 'Good weeks and bad',
  midPointWeeksPence: [8_000, 8_000, 16_000, 16_000],
};

describe('the days on which a plan is live', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'slough');
  });
  afterAll(() => app.stop());

  const practitioner = (council: string): Asker => ({ role: 'PRACTITIONER', council });
  const finance = (council: string): Asker => ({ role: 'FINANCE_OFFICER', council });

  const subjectOf = async (council: string): Promise<PlanSubject> => {
    const asker = practitioner(council);
    const personId = await registered(app, asker);
    const { allocation } = await assessed(app, asker, personId);
    return { personId, allocationId: allocation.id };
  };
  /** Support started on 1 June 2026, at £120.00 a week. */
  const started = async (council: string) => {
    app.setToday('2026-06-01');
    return startedPlan(app, practitioner(council), await subjectOf(council));
  };
  /** Pays whatever may be paid today, and gives back what each payment was for. */
  const payAll = async (council: string, { partIds }: BudgetStep) => {
    const payments = [];
    const source = `mutation($input: PayInstalmentInput!) { payInstalment(input: $input) { ${PAID} userErrors { code } } }`;
    const pay = async () =>
      (await app.ask(finance(council), source, { input: { partId: partIds[0] } })).data.payInstalment;
    // No plan here has more instalments than the 53 weeks of a year.
    while (payments.length < 53) {
      const { transaction, userErrors } = await pay();
      if (!transaction) {
        expect(await unchangedBy(app, pay)).toEqual({ transaction: null, userErrors });
        expect(userErrors).toHaveLength(1);
        return { payments, stoppedBy: userErrors[0].code };
      }
      const { postings, coversFrom, coversUntil } = transaction;
      const paid = postings.find(({ account }: { account: string }) => account === 'PAID_TO_HOLDER');
      payments.push([coversFrom, coversUntil, paid.amountPence]);
    }
    throw new Error(`More was paid than a year has weeks: ${JSON.stringify(payments)}`);
  };
  /** What the daily sweep puts right of a kind of step at Oldham. */
  const missedOf = async (kind: string) => {
    const [council] = await queryAll<{ id: string }>(
      app.database,
      `select tenant_id as id from council where slug = 'oldham'`,
    );
    const session = systemSession(
      app.connection,
      { tenantId: council?.id ?? '', slug: 'oldham', isLive: true },
      { work: 'sweep-steps', now: Temporal.Instant.from('2026-06-02T09:00:00Z'), requestId: 'sweep' },
    );
    const missed = await putStepsRight(session).finally(() => session.end());
    return missed.filter((each) => each.kind === kind);
  };
  const moneyOf = async (council: string, { budgetId }: BudgetStep) =>
    (await app.ask(finance(council), MONEY, { id: budgetId })).data.budget;
  const planOf = async ({ planId }: BudgetStep) => {
    const source = 'query($id: ID!) { supportPlan(id: $id) { status supersededOn } }';
    return (await app.ask(practitioner('oldham'), source, { id: planId })).data.supportPlan;
  };

  /** Pays once more what was paid of a part, as PostgreSQL alone would have to refuse it; gives back what it says. */
  const paidAgainByHand = async ({ partIds }: BudgetStep) => {
    const before = await countRows(app.database, 'instalment_payment');
    const again = `insert into instalment_payment (tenant_id, transaction_id, person_id, part_id, starts_on, attempt,
        ends_on, covers_from, covers_until, whole_amount_pence, whole_contribution_pence, whole_days)
      select tenant_id, gen_random_uuid(), person_id, part_id, starts_on, attempt + 1,
        ends_on, covers_from, covers_until, whole_amount_pence, whole_contribution_pence, whole_days
      from instalment_payment where part_id = $1 order by starts_on desc limit 1`;
    const refused = await queryAll(app.database, again, [parseGlobalId(partIds[0] as string)?.uuid]).catch(
      (error: { constraint: string }) => error.constraint,
    );
    expect(await countRows(app.database, 'instalment_payment')).toBe(before);
    return refused;
  };

  it('pays no day under two plans, whenever the start of the newer is recorded', async () => {
    app.setToday('2026-06-01');
    const subject = await subjectOf('oldham');
    const older = await startedPlan(app, practitioner('oldham'), subject);
    const signedOff = await signedOffPlan(app, practitioner('oldham'), subject);
    app.setToday('2026-07-01');
    expect((await payAll('oldham', older)).payments).toEqual([
      ['2026-06-01', '2026-06-29', 48_000],
      ['2026-06-29', '2026-07-27', 48_000],
    ]);
    const newer = await agreedBudget(app, practitioner('oldham'), signedOff, { startsOn: '2026-06-29' });
    app.setToday('2026-08-20');
    await planStep(app, practitioner('oldham'), 'startPlan', newer, { implementedOn: '2026-07-06' });
    expect(await payAll('oldham', older)).toEqual({ payments: [], stoppedBy: 'PLAN_NOT_LIVE' });
    expect(await payAll('oldham', newer)).toEqual({
      payments: [
        ['2026-07-06', '2026-07-27', 36_000],
        ['2026-07-27', '2026-08-24', 48_000],
      ],
      stoppedBy: 'INSTALMENT_NOT_YET_DUE',
    });
    // A week of the second payment under the older plan was for days on which it was live.
    expect(await planOf(older)).toEqual({ status: 'SUPERSEDED', supersededOn: '2026-07-06' });
    expect(await moneyOf('oldham', older)).toEqual({
      paidPence: 96_000,
      overpaidPence: 36_000,
      paidAfterDeathPence: 0,
      parts: [{ overpaidPence: 36_000 }],
    });
    expect(await moneyOf('oldham', newer)).toMatchObject({ paidPence: 84_000, overpaidPence: 0 });
    expect(await paidAgainByHand(older)).toBe('instalment_for_live_days');
  });

  it('cuts short a plan that had ended, where support under a newer one turns out to have started before', async () => {
    app.setToday('2026-06-01');
    const subject = await subjectOf('oldham');
    const older = await startedPlan(app, practitioner('oldham'), subject);
    const signedOff = await signedOffPlan(app, practitioner('oldham'), subject);
    app.setToday('2026-07-10');
    await planStep(app, practitioner('oldham'), 'endPlan', older, {
      endedOn: '2026-07-10',
      reason: 'Moved.',
    });
    const newer = await agreedBudget(app, practitioner('oldham'), signedOff, { startsOn: '2026-06-29' });
    await planStep(app, practitioner('oldham'), 'startPlan', newer, { implementedOn: '2026-06-29' });
    expect((await payAll('oldham', older)).payments).toEqual([['2026-06-01', '2026-06-29', 48_000]]);
    expect((await payAll('oldham', newer)).payments).toEqual([['2026-06-29', '2026-07-27', 48_000]]);
    expect(await planOf(older)).toEqual({ status: 'ENDED', supersededOn: '2026-06-29' });
  });

  it('pays a plan that ended after a day for that day, or shows the rest of what was paid as overpaid', async () => {
    const unpaid = await started('oldham');
    const paid = await started('oldham');
    expect((await payAll('oldham', paid)).payments).toEqual([['2026-06-01', '2026-06-29', 48_000]]);
    app.setToday('2026-06-02');
    const ending = { endedOn: '2026-06-02', reason: 'Moved away.' };
    for (const step of [unpaid, paid]) await planStep(app, practitioner('oldham'), 'endPlan', step, ending);
    expect(await payAll('oldham', unpaid)).toEqual({
      payments: [['2026-06-01', '2026-06-02', 1_714]],
      stoppedBy: 'PLAN_NOT_LIVE',
    });
    expect(await moneyOf('oldham', unpaid)).toMatchObject({ paidPence: 1_714, overpaidPence: 0 });
    expect(await moneyOf('oldham', paid)).toMatchObject({ paidPence: 48_000, overpaidPence: 46_286 });
  });

  it('pays a whole month as a twelfth of 52 weeks, and the days of the last by their share of it', async () => {
    app.setToday('2026-06-01');
    const supportItems = [
      {
        category: 'HELP_AT_HOME',
        description: 'Help in the mornings',
        providerKind: 'AGENCY',
        unit: 'HOUR',
        quantityHundredths: 1_000,
        unitPricePence: 1_670,
        frequency: 'WEEKLY',
        paidFrom: 'BUDGET',
        deploymentOption: 'DIRECT_PAYMENT',
      },
    ];
    const month = await startedPlan(app, practitioner('slough'), await subjectOf('slough'), {
      parts: { supportItems },
    });
    app.setToday('2026-07-16');
    await planStep(app, practitioner('slough'), 'endPlan', month, {
      endedOn: '2026-07-16',
      reason: 'Moved away.',
    });
    expect((await payAll('slough', month)).payments).toEqual([
      ['2026-06-01', '2026-07-01', 72_367],
      ['2026-07-01', '2026-07-16', 35_016],
    ]);
  });

  it('sets money by from the first day of the budget, also where it is agreed later', async () => {
    app.setToday('2026-06-01');
    const subject = await subjectOf('oldham');
    const supportItems = [
      {
        category: 'HELP_AT_HOME',
        description: 'Help in the mornings',
        providerKind: 'AGENCY',
        unit: 'HOUR',
        quantityHundredths: 800,
        unitPricePence: 1_500,
        frequency: 'WEEKLY',
        paidFrom: 'BUDGET',
        deploymentOption: 'VIRTUAL_BUDGET',
      },
    ];
    const signedOff = await signedOffPlan(app, practitioner('oldham'), subject, { supportItems });
    app.setToday('2026-06-10');
    const { partIds } = await agreedBudget(app, practitioner('oldham'), signedOff);
    const bought = { partId: partIds[0], payee: 'Good Mornings', purpose: 'Help', amountPence: 12_000 };
    const { spending } = await change(app, finance('oldham'), 'reportSpending', 'spending { occurredOn }', {
      ...bought,
      occurredOn: '2026-06-03',
    });
    expect(spending).toEqual({ occurredOn: '2026-06-03' });
  });

  it('counts what was paid for days after a death as overpaid, to the day', async () => {
    app.setToday('2026-06-01');
    const subject = await subjectOf('oldham');
    const step = await startedPlan(app, practitioner('oldham'), subject);
    await payAll('oldham', step);
    app.setToday('2026-06-20');
    const death = { personId: subject.personId, expectedVersion: 1, diedOn: '2026-06-07' };
    await change(app, practitioner('oldham'), 'recordDeath', 'person { id }', death);
    // Seven days of the four weeks were lived, the day of the death among them.
    expect(await moneyOf('oldham', step)).toMatchObject({ overpaidPence: 36_000, paidAfterDeathPence: 0 });
    expect(await payAll('oldham', step)).toEqual({ payments: [], stoppedBy: 'PERSON_HAS_DIED' });
    expect(await paidAgainByHand(step)).toBe('instalment_not_after_death');
  });

  /** Support of £120.00 a week on average started on 1 June 2026, of which up to £72.00 may be ahead. */
  const startedMidPoint = async () => {
    app.setToday('2026-06-01');
    const signedOff = await signedOffPlan(app, practitioner('oldham'), await subjectOf('oldham'));
    const agreed = await agreedBudget(app, practitioner('oldham'), signedOff, { parts: [MID_POINT] });
    const step = {
      ...agreed,
      ...(await planStep(app, practitioner('oldham'), 'startPlan', agreed, { implementedOn: '2026-06-01' })),
    };
    const draw = async (amountPence: number, partId = step.partIds[0]) => {
      const source = `mutation($input: DrawAheadInput!) { drawAhead(input: $input) {
        transaction { kind } userErrors { code details { limitPence actualPence remainingPence } } } }`;
      const input = { partId, amountPence, reason: BAD_WEEK };
      return (await app.ask(finance('oldham'), source, { input })).data.drawAhead;
    };
    return { step, draw };
  };

  it('pays a mid-point ahead inside its band, and later instalments make it good', async () => {
    app.setToday('2026-06-01');
    const signedOff = await signedOffPlan(app, practitioner('oldham'), await subjectOf('oldham'));
    const input = await budgetFor(app, practitioner('oldham'), signedOff, {
      parts: [{ ...MID_POINT, midPointWeeksPence: [8_000, 16_001] }],
    });
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
    const agreeing =
      'mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) { userErrors { code } } }';
    const notAverage = await unchangedBy(app, () => app.ask(manager, agreeing, { input }));
    expect(notAverage.data.agreeBudget.userErrors).toEqual([{ code: 'MID_POINT_NOT_AVERAGE' }]);
    const { step, draw } = await startedMidPoint();
    const aheadOf = async () => {
      const source = `query($id: ID!) { budget(id: $id) { paidPence remainingPence
        parts { mostAheadPence drawnAheadPence } }
        budgetStatement(budgetId: $id) { paidByCouncilPence drawnAheadPence nextPayment { amountPence } } }`;
      return (await app.ask(finance('oldham'), source, { id: step.budgetId })).data;
    };
    expect((await payAll('oldham', step)).payments).toEqual([['2026-06-01', '2026-06-29', 48_000]]);
    expect(await draw(5_000)).toEqual({ transaction: { kind: 'DRAWN_AHEAD' }, userErrors: [] });
    const beyond = { limitPence: 7_200, actualPence: 2_201, remainingPence: 2_200 };
    expect(await unchangedBy(app, () => draw(2_201))).toEqual({
      transaction: null,
      userErrors: [{ code: 'MID_POINT_DRAW_BEYOND_BAND', details: beyond }],
    });
    expect(await draw(2_200)).toEqual({ transaction: { kind: 'DRAWN_AHEAD' }, userErrors: [] });
    expect(await aheadOf()).toEqual({
      budget: {
        paidPence: 55_200,
        remainingPence: 624_000 - 55_200,
        parts: [{ mostAheadPence: 7_200, drawnAheadPence: 7_200 }],
      },
      budgetStatement: {
        paidByCouncilPence: 55_200,
        drawnAheadPence: 7_200,
        nextPayment: { amountPence: 40_800 },
      },
    });
    app.setToday('2026-06-29');
    expect((await payAll('oldham', step)).payments).toEqual([['2026-06-29', '2026-07-27', 40_800]]);
    expect(await aheadOf()).toMatchObject({
      budget: { paidPence: 96_000, parts: [{ drawnAheadPence: 0 }] },
      budgetStatement: { nextPayment: { amountPence: 48_000 } },
    });
    // The plan ends on the first day of the second payment: all of that comes back, and what was drawn since.
    expect(await draw(1_000)).toEqual({ transaction: { kind: 'DRAWN_AHEAD' }, userErrors: [] });
    await planStep(app, practitioner('oldham'), 'endPlan', step, { endedOn: '2026-06-29', reason: 'Moved.' });
    const source =
      'query($id: ID!) { budget(id: $id) { overpaidPence settlement { lines { kind amountPence } } } }';
    const { budget } = (await app.ask(finance('oldham'), source, { id: step.budgetId })).data;
    expect(budget).toMatchObject({
      overpaidPence: 48_000,
      settlement: { lines: [{ kind: 'PAID_FOR_LATER_DAYS', amountPence: 49_000 }, {}, {}] },
    });
    expect(await unchangedBy(app, () => draw(1))).toMatchObject({
      transaction: null,
      userErrors: [{ code: 'PLAN_NOT_LIVE' }],
    });
  });

  const refusedChange = async (
    { budgetId }: BudgetStep,
    partId: string,
    over: object,
  ): Promise<[string, string, string[] | null][]> => {
    const source = `mutation($input: ChangeDeploymentInput!) { changeDeployment(input: $input) {
      userErrors { code path details { allowed } } } }`;
    const input = await toManaged(budgetId, partId, over);
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
    const { data } = await unchangedBy(app, () => app.ask(manager, source, { input }));
    return data.changeDeployment.userErrors.map(
      ({ code, path, details }: { code: string; path: string[]; details: { allowed?: string[] } | null }) => [
        code,
        path[0],
        details?.allowed ?? null,
      ],
    );
  };
  /** Asks that somebody else holds the money from 27 July on. */
  const toManaged = async (budgetId: string, partId: string, over: object = {}) => {
    const source = 'query($id: ID!) { budget(id: $id) { version } }';
    const { budget } = (await app.ask(finance('oldham'), source, { id: budgetId })).data;
    return {
      partId,
      expectedVersion: budget.version,
      changesOn: '2026-07-27',
      deploymentOption: 'MANAGED_ACCOUNT',
      holderName: 'Payroll Friends',
      reason: 'Letters from the bank are too much.',
      agreedOn: '2026-06-01',
      ...over,
    };
  };
  const changed = async ({ budgetId }: BudgetStep, partId: string, over: object = {}): Promise<string> => {
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
    const input = await toManaged(budgetId, partId, over);
    const asked = 'deploymentChange { toPart { id } }';
    return (await change(app, manager, 'changeDeployment', asked, input)).deploymentChange.toPart.id;
  };

  it('goes on with the band of a mid-point once nothing is ahead, and only with all of the money', async () => {
    const { step, draw } = await startedMidPoint();
    const [partId = ''] = step.partIds;
    expect((await payAll('oldham', step)).payments).toEqual([['2026-06-01', '2026-06-29', 48_000]]);
    await draw(5_000);
    expect(await refusedChange(step, partId, {})).toEqual([['MID_POINT_DRAWN_AHEAD', 'partId', null]]);
    app.setToday('2026-06-29');
    expect((await payAll('oldham', step)).payments).toEqual([['2026-06-29', '2026-07-27', 43_000]]);
    expect(await refusedChange(step, partId, { weeklyAmountPence: 6_000 })).toEqual([
      ['MID_POINT_NOT_DIVIDED', 'weeklyAmountPence', null],
    ]);
    const managed = await changed(step, partId);
    const parts = async () => {
      const source = `query($id: ID!) { budget(id: $id) { parts { deploymentOption allocatedPence paidPence
        remainingPence midPointWeeksPence midPointBandBasisPoints mostAheadPence drawnAheadPence } } }`;
      return (await app.ask(finance('oldham'), source, { id: step.budgetId })).data.budget.parts;
    };
    const band = {
      midPointWeeksPence: [8_000, 8_000, 16_000, 16_000],
      midPointBandBasisPoints: 1_500,
      mostAheadPence: 7_200,
    };
    // What was drawn and made good comes to two whole instalments.
    expect(await parts()).toEqual([
      {
        ...{ deploymentOption: 'DIRECT_PAYMENT', allocatedPence: 96_000, paidPence: 96_000 },
        ...{ remainingPence: 0, drawnAheadPence: 0, ...band },
      },
      {
        ...{ deploymentOption: 'MANAGED_ACCOUNT', allocatedPence: 528_000, paidPence: 0 },
        ...{ remainingPence: 528_000, drawnAheadPence: 0, ...band },
      },
    ]);
    const codes = async (pence: number, of: string) =>
      (await draw(pence, of)).userErrors.map(({ code }: { code: string }) => code);
    const onlyOnItsDays = ['PART_HOLDS_NO_MONEY_TODAY'];
    expect(await codes(1, managed)).toEqual(onlyOnItsDays);
    app.setToday('2026-07-27');
    expect(await codes(1, partId)).toEqual(onlyOnItsDays);
    expect(await codes(7_201, managed)).toEqual(['MID_POINT_DRAW_BEYOND_BAND']);
    expect(await codes(7_200, managed)).toEqual([]);
    const goingOn = { ...step, partIds: [managed] };
    expect((await payAll('oldham', goingOn)).payments).toEqual([['2026-07-27', '2026-08-24', 40_800]]);
    app.setToday('2026-08-24');
    expect((await payAll('oldham', goingOn)).payments).toEqual([['2026-08-24', '2026-09-21', 48_000]]);
    expect(await parts()).toMatchObject([
      {},
      { paidPence: 96_000, remainingPence: 432_000, drawnAheadPence: 0 },
    ]);
  });

  it('has emergency money only on days on which the part holds the money, and settled before that changes', async () => {
    const onDuty: Asker = { role: 'TEAM_MANAGER', council: 'oldham', subject: 'on duty' };
    const head: Asker = { role: 'SERVICE_MANAGER', council: 'oldham', subject: 'afterwards' };
    const step = await started('oldham');
    const [partId = ''] = step.partIds;
    const EMERGENCY = 'emergencyMoney { id version }';
    const given = { amountPence: 10_000, reason: 'The carer fell ill.' };
    const add = (part: string, lastDayOn: string) =>
      change(app, onDuty, 'addEmergencyMoney', EMERGENCY, { ...given, partId: part, lastDayOn });
    const keep = ({ emergencyMoney }: { emergencyMoney: { id: string; version: number } }) =>
      change(app, head, 'lookAtEmergencyMoney', EMERGENCY, {
        emergencyMoneyId: emergencyMoney.id,
        expectedVersion: emergencyMoney.version,
        outcome: 'KEPT',
        reasons: 'It is needed.',
      });
    const refused = async (part: string, lastDayOn: string) => {
      const before = await countRows(app.database, 'ledger_posting');
      const source = `mutation($input: AddEmergencyMoneyInput!) { addEmergencyMoney(input: $input) {
        userErrors { code path } } }`;
      const input = { ...given, partId: part, lastDayOn };
      const { data } = await app.ask(onDuty, source, { input });
      expect(await countRows(app.database, 'ledger_posting')).toBe(before);
      return data.addEmergencyMoney.userErrors.map(({ code, path }: { code: string; path: string[] }) => [
        code,
        path[0],
      ]);
    };
    const waiting = await add(partId, '2026-06-10');
    // Also where its last day comes before the change, as somebody may have to take back what is unspent.
    const toCouncil = { deploymentOption: 'VIRTUAL_BUDGET', holderName: null, changesOn: '2026-06-15' };
    expect(await refusedChange(step, partId, toCouncil)).toEqual([
      ['EMERGENCY_NOT_LOOKED_AT', 'partId', null],
    ]);
    await keep(waiting);
    const virtual = await changed(step, partId, toCouncil);
    expect(await refused(partId, '2026-06-15')).toEqual([['EMERGENCY_BEYOND_PART', 'lastDayOn']]);
    expect(await refused(virtual, '2026-06-15')).toEqual([['PART_HOLDS_NO_MONEY_TODAY', 'partId']]);
    app.setToday('2026-06-15');
    expect(await refused(partId, '2026-06-16')).toEqual([['PART_HOLDS_NO_MONEY_TODAY', 'partId']]);
    await keep(await add(virtual, '2026-06-22'));
    const back = { deploymentOption: 'MANAGED_ACCOUNT', changesOn: '2026-06-22' };
    expect(await refusedChange(step, virtual, back)).toEqual([
      ['EMERGENCY_STILL_RUNS', 'changesOn', ['2026-06-23']],
    ]);
    const managed = await changed(step, virtual, { ...back, changesOn: '2026-06-23' });
    const source = `query($id: ID!) { budget(id: $id) { parts { id allocatedPence paidPence heldPence
      remainingPence } } }`;
    const { parts } = (await app.ask(finance('oldham'), source, { id: step.budgetId })).data.budget;
    // £120.00 a week for 14 days and for 8, each with £100.00 of emergency money, then what is left of £6,240.00.
    expect(parts).toEqual([
      { id: partId, allocatedPence: 34_000, paidPence: 10_000, heldPence: 10_000, remainingPence: 24_000 },
      { id: virtual, allocatedPence: 23_714, paidPence: 0, heldPence: 0, remainingPence: 23_714 },
      { id: managed, allocatedPence: 586_286, paidPence: 0, heldPence: 0, remainingPence: 586_286 },
    ]);
  });

  it('has money added at once in an emergency, which somebody else looks at and which ends by itself', async () => {
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham', subject: 'on duty' };
    const head: Asker = { role: 'SERVICE_MANAGER', council: 'oldham', subject: 'afterwards' };
    app.setToday('2026-06-01');
    const subject = await subjectOf('oldham');
    const step = await startedPlan(app, practitioner('oldham'), subject);
    const [partId] = step.partIds;
    const told = async (asker: Asker, name: string, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const source = `mutation($input: ${type}) { ${name}(input: $input) {
        emergencyMoney { id version status lookAtByOn } userErrors { code } } }`;
      const { data } = await app.ask(asker, source, { input });
      return { ...data[name], codes: data[name].userErrors.map(({ code }: { code: string }) => code) };
    };
    const asked = { partId, amountPence: 20_000, lastDayOn: '2026-06-10', reason: 'The carer fell ill.' };
    const refusedAs = async (asker: Asker, name: string, input: object) => {
      const { emergencyMoney, codes } = await unchangedBy(app, () => told(asker, name, input));
      expect(emergencyMoney).toBeNull();
      return codes;
    };
    const add = (asker: Asker, over: object = {}) =>
      refusedAs(asker, 'addEmergencyMoney', { ...asked, ...over });
    expect(await add(practitioner('oldham'))).toEqual(['EMERGENCY_ROLE_NOT_SUFFICIENT']);
    expect(await add(manager, { amountPence: 50_001 })).toEqual(['EMERGENCY_TOO_MUCH']);
    expect(await add(manager, { lastDayOn: '2026-06-16' })).toEqual(['EMERGENCY_DAYS_WRONG']);
    const { emergencyMoney } = await told(manager, 'addEmergencyMoney', asked);
    expect(emergencyMoney).toMatchObject({ status: 'RUNNING', lookAtByOn: '2026-06-11' });
    expect(await add(manager)).toEqual(['EMERGENCY_ALREADY_RUNNING']);
    const money =
      'query($id: ID!) { budget(id: $id) { allocatedPence paidPence heldPence remainingPence repaidPence } }';
    const moneyNow = async () => (await app.ask(finance('oldham'), money, { id: step.budgetId })).data.budget;
    expect(await moneyNow()).toEqual({
      allocatedPence: 644_000,
      paidPence: 20_000,
      heldPence: 20_000,
      remainingPence: 624_000,
      repaidPence: 0,
    });
    app.setToday('2026-06-11');
    const spent = { partId, occurredOn: '2026-06-05', amountPence: 15_000, payee: 'A', purpose: 'Nights' };
    await change(app, finance('oldham'), 'reportSpending', 'spendingId', spent);
    const { id: emergencyMoneyId, version: expectedVersion } = emergencyMoney;
    const look = { emergencyMoneyId, expectedVersion, outcome: 'TAKEN_BACK', reasons: 'The carer is back.' };
    const looked = (asker: Asker, takenBackPence: number) =>
      refusedAs(asker, 'lookAtEmergencyMoney', { ...look, takenBackPence });
    expect(await looked(manager, 5_000)).toEqual(['EMERGENCY_BY_ITS_AUTHORISER']);
    expect(await looked(head, 5_001)).toEqual(['EMERGENCY_BEYOND_UNSPENT']);
    const takenBack = await told(head, 'lookAtEmergencyMoney', { ...look, takenBackPence: 5_000 });
    expect(takenBack).toMatchObject({ emergencyMoney: { status: 'LOOKED_AT' }, codes: [] });
    expect(await moneyNow()).toMatchObject({ heldPence: 0, repaidPence: 5_000 });
    // What a bank shows of it is known, and not taken for the person's own money.
    const file = ['Date,Description,Paid out,Paid in', '02/06/2026,COUNCIL,,200.00'].join('\n');
    const lines = 'import { lines { amountPence meaning } }';
    const brought = await change(app, finance('oldham'), 'importTransactions', lines, { partId, file });
    expect(brought.import.lines).toEqual([{ amountPence: 20_000, meaning: 'PAID_BY_COUNCIL' }]);
    // A second one becomes a review, and the step for looking at it is gone with that.
    const second = await told(manager, 'addEmergencyMoney', { ...asked, lastDayOn: '2026-06-12' });
    const again = {
      emergencyMoneyId: second.emergencyMoney.id,
      expectedVersion: 1,
      outcome: 'BECAME_REVIEW',
      reasons: 'The carer stays ill.',
    };
    expect((await told(head, 'lookAtEmergencyMoney', again)).emergencyMoney.status).toBe('LOOKED_AT');
    const { data } = await app.ask(
      practitioner('oldham'),
      `query($id: ID!) { supportPlan(id: $id) { person { nextReview { requestedReason } } }
        workDue(kinds: [EMERGENCY_LOOK], until: "2026-12-31") { nodes { subjectId } } }`,
      { id: step.planId },
    );
    expect(data.workDue.nodes).toEqual([]);
    expect(data.supportPlan.person.nextReview).toEqual({ requestedReason: 'The carer stays ill.' });
    await change(app, practitioner('oldham'), 'recordDeath', 'person { id }', {
      personId: subject.personId,
      expectedVersion: 1,
      diedOn: '2026-06-11',
    });
    expect(await add(manager)).toEqual(['PERSON_HAS_DIED']);
  });

  it('comes from several streams, each of which pays for what it is for, and a late grant is recharged', async () => {
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
    const step = await started('oldham');
    const { budgetId, planId, partIds } = step;
    await payAll('oldham', step);
    const share = (stream: string, weeklyPence: number, over: object = {}) => ({
      stream,
      weeklyPence,
      ...over,
    });
    const council = (weeklyPence: number) => share('ADULT_SOCIAL_CARE', weeklyPence);
    const codes = async (asker: Asker, name: string, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const source = `mutation($input: ${type}) { ${name}(input: $input) { userErrors { code } } }`;
      const { data } = await app.ask(asker, source, { input });
      return data[name].userErrors.map(({ code }: { code: string }) => code);
    };
    const refusedAs = (asker: Asker, name: string, input: object) =>
      unchangedBy(app, () => codes(asker, name, input));
    const funding = (...shares: object[]) => ({ budgetId, startsOn: '2026-06-08', shares });
    const fund = (...shares: object[]) => refusedAs(manager, 'setBudgetFunding', funding(...shares));
    expect(await fund(council(9_000), share('HEALTH', 2_999))).toEqual(['FUNDING_DOES_NOT_ADD_UP']);
    expect(await fund(council(9_000), share('BENEVOLENT_FUND', 3_000))).toEqual([
      'FUNDING_STREAM_NOT_OFFERED',
    ]);
    expect(await fund(share('DISABLED_FACILITIES_GRANT', 12_000))).toEqual(['FUNDING_NOT_GRANTED']);
    const shared = funding(council(9_000), share('HEALTH', 3_000));
    expect(await codes(manager, 'setBudgetFunding', shared)).toEqual([]);
    app.setToday('2026-06-29');
    const asked = 'query($id: ID!) { supportPlan(id: $id) { supportItems { id category } } }';
    const [helped] = (await app.ask(practitioner('oldham'), asked, { id: planId })).data.supportPlan
      .supportItems;
    const report = { partId: partIds[0], payee: 'A', purpose: 'Help', occurredOn: '2026-06-10' };
    const bought = { ...report, amountPence: 5_000, supportItemId: helped.id };
    const { spendingId } = await change(app, finance('oldham'), 'reportSpending', 'spendingId', bought);
    await change(app, finance('oldham'), 'reportSpending', 'spendingId', { ...report, amountPence: 700 });
    const streams = async () => {
      const source = `query($id: ID!) { fundingStatement(budgetId: $id, from: "2026-06-01", to: "2026-06-28") {
        streams { stream allocatedPence spentPence unspentPence } } budget(id: $id) { allocatedPence }
        budgetBalances(budgetId: $id) { allocatedPence } }`;
      const { data } = await app.ask(finance('oldham'), source, { id: budgetId });
      // A grant that came late takes the place of what the council had given, and leaves what was allocated as it was.
      expect([data.budget, data.budgetBalances]).toEqual(Array(2).fill({ allocatedPence: 624_000 }));
      return data.fundingStatement.streams.map(
        (each: { stream: string; allocatedPence: number; spentPence: number; unspentPence: number }) => [
          each.stream,
          each.allocatedPence,
          each.spentPence,
          each.unspentPence,
        ],
      );
    };
    expect(await streams()).toEqual([
      ['ADULT_SOCIAL_CARE', 39_000, 0, 39_000],
      ['HEALTH', 9_000, 5_000, 4_000],
      [null, 0, 700, -700],
    ]);
    const elsewhere = { spendingId, stream: 'CARERS_GRANT' };
    expect(await refusedAs(finance('oldham'), 'matchSpending', elsewhere)).toEqual([
      'FUNDING_STREAM_NOT_OF_BUDGET',
    ]);
    const late = { budgetId, stream: 'HEALTH', from: '2026-06-01', until: '2026-06-08', weeklyPence: 3_000 };
    expect(await refusedAs(finance('oldham'), 'rechargeLateGrant', { ...late, weeklyPence: 12_001 })).toEqual(
      ['FUNDING_RECHARGE_BEYOND'],
    );
    const { transaction } = await change(
      app,
      finance('oldham'),
      'rechargeLateGrant',
      'transaction { id kind postings { account amountPence } }',
      late,
    );
    expect(transaction).toMatchObject({
      kind: 'RECHARGED',
      postings: [
        { account: 'COUNCIL_CONTRIBUTION', amountPence: 3_000 },
        { account: 'GRANT_CONTRIBUTION', amountPence: -3_000 },
      ],
    });
    expect((await streams()).slice(0, 2)).toEqual([
      ['ADULT_SOCIAL_CARE', 36_000, 0, 36_000],
      ['HEALTH', 12_000, 5_000, 7_000],
    ]);
    await change(app, finance('oldham'), 'reverseTransaction', 'transaction { id }', {
      transactionId: transaction.id,
      reason: 'The grant was for another week.',
    });
    expect((await streams())[1]).toEqual(['HEALTH', 9_000, 5_000, 4_000]);
    const due = `{ workDue(kinds: [FUNDING_REPORT_DUE], until: "2027-12-31") { nodes { dueOn subjectId } } }`;
    const work = async () => (await app.ask(finance('oldham'), due)).data.workDue.nodes;
    expect(await work()).toEqual([{ dueOn: '2026-10-06', subjectId: budgetId }]);
    expect(await missedOf('FUNDING_REPORT_DUE')).toEqual([]);
    const told = { budgetId, stream: 'HEALTH' };
    expect(await refusedAs(finance('oldham'), 'sendFundingReport', told)).toEqual(['FUNDING_REPORT_NOT_DUE']);
    app.setToday('2026-09-08');
    const answer =
      'report { fromOn untilOn allocatedPence spentPence unspentPence spentOn { category amountPence } }';
    const sent = await change(app, finance('oldham'), 'sendFundingReport', answer, told);
    // Ninety-two days at £30.00 a week.
    expect(sent.report).toEqual({
      fromOn: '2026-06-08',
      untilOn: '2026-09-08',
      allocatedPence: 39_429,
      spentPence: 5_000,
      unspentPence: 34_429,
      spentOn: [{ category: helped.category, amountPence: 5_000 }],
    });
    expect(await work()).toEqual([{ dueOn: '2027-01-05', subjectId: budgetId }]);
    expect(await missedOf('FUNDING_REPORT_DUE')).toEqual([]);
    // What was missed is put right by the daily sweep, which finds nothing more on a second run.
    const open = "from open_step where kind = 'FUNDING_REPORT_DUE' and closed_on is null";
    await queryAll(app.database, `delete ${open}`);
    expect(await work()).toEqual([]);
    expect(await missedOf('FUNDING_REPORT_DUE')).toEqual([
      { kind: 'FUNDING_REPORT_DUE', opened: 1, moved: 0, closed: 0 },
    ]);
    await queryAll(
      app.database,
      `update open_step set due_on = '2027-02-01' where id in (select id ${open})`,
    );
    expect(await missedOf('FUNDING_REPORT_DUE')).toMatchObject([{ moved: 1 }]);
    expect(await work()).toEqual([{ dueOn: '2027-01-05', subjectId: budgetId }]);
    expect(await missedOf('FUNDING_REPORT_DUE')).toEqual([]);
    app.setToday('2027-01-06');
    const OVERDUE = '{ workDueCounts(kinds: [FUNDING_REPORT_DUE]) { overdue } }';
    expect((await app.ask(finance('oldham'), OVERDUE)).data.workDueCounts).toEqual([{ overdue: 1 }]);
  });

  describe('what is owed either way afterwards', () => {
    const second: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'another officer' };
    const LINES = 'lines { kind owedBy amountPence } owedToPersonPence owedToCouncilPence balancePence';
    const settlementOf = async ({ budgetId }: BudgetStep) => {
      const source = `query($id: ID!) { budget(id: $id) { settlement {
        id cause stoppedOn repaymentDueOn paidPence receivedPence ${LINES} } settlements { id replacedAt } } }`;
      return (await app.ask(finance('oldham'), source, { id: budgetId })).data.budget;
    };
    const refusedAs = async (asker: Asker, name: string, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const source = `mutation($input: ${type}) { ${name}(input: $input) { userErrors { code path } } }`;
      const { data } = await unchangedBy(app, () => app.ask(asker, source, { input }));
      return data[name].userErrors.map(({ code }: { code: string }) => code);
    };
    const diesOn = async (personId: string, diedOn: string) =>
      change(app, practitioner('oldham'), 'recordDeath', 'person { id }', {
        personId,
        expectedVersion: 1,
        diedOn,
      });

    it('is worked out the day that a death is recorded, and paid to the estate by two officers', async () => {
      app.setToday('2026-06-01');
      const subject = await subjectOf('oldham');
      const step = await startedPlan(app, practitioner('oldham'), subject);
      const [partId] = step.partIds;
      expect(await refusedAs(finance('oldham'), 'workOutSettlement', { budgetId: step.budgetId })).toEqual([
        'SETTLEMENT_NOT_DUE',
      ]);
      app.setToday('2026-06-20');
      await diesOn(subject.personId, '2026-06-07');
      // Nothing was paid, and seven days were lived: 7 of 28 days of £480.00.
      const { settlement } = await settlementOf(step);
      expect(settlement).toMatchObject({
        cause: 'DEATH',
        stoppedOn: '2026-06-08',
        owedToPersonPence: 12_000,
        owedToCouncilPence: 0,
        balancePence: 12_000,
        lines: [{ kind: 'NOT_PAID_FOR_DAYS_LIVED', owedBy: 'COUNCIL', amountPence: 12_000 }],
      });
      const due = '{ workDue(kinds: [SETTLEMENT_OPEN], until: "2026-12-31") { nodes { dueOn subjectId } } }';
      const work = async () => (await app.ask(finance('oldham'), due)).data.workDue.nodes;
      expect(await work()).toContainEqual({ dueOn: '2026-07-18', subjectId: settlement.id });
      // A day later, on which the person lived: 8 of 28 days of £480.00.
      await change(app, practitioner('oldham'), 'correctDateOfDeath', 'person { id }', {
        personId: subject.personId,
        expectedVersion: 2,
        diedOn: '2026-06-08',
        reason: 'As the registrar has it.',
      });
      const { settlement: corrected, settlements } = await settlementOf(step);
      expect(corrected).toMatchObject({ stoppedOn: '2026-06-09', owedToPersonPence: 13_714 });
      expect(settlements).toEqual([
        { id: corrected.id, replacedAt: null },
        { id: settlement.id, replacedAt: expect.any(String) },
      ]);
      const wanted = { settlementId: corrected.id, partId, amountPence: 13_714, paidTo: 'Executors of E.' };
      const propose = (input: object) => refusedAs(finance('oldham'), 'proposeSettlementPayment', input);
      expect(await propose({ ...wanted, settlementId: settlement.id })).toEqual(['SETTLEMENT_REPLACED']);
      expect(await propose({ ...wanted, amountPence: 13_715 })).toEqual(['SETTLEMENT_PAYMENT_TOO_LARGE']);
      expect(await refusedAs(finance('oldham'), 'payInstalment', { partId })).toEqual(['PERSON_HAS_DIED']);
      const { payment } = await change(
        app,
        finance('oldham'),
        'proposeSettlementPayment',
        'payment { id }',
        wanted,
      );
      const target = { paymentId: payment.id };
      expect(await refusedAs(finance('oldham'), 'approveSettlementPayment', target)).toEqual([
        'SETTLEMENT_BY_ITS_PROPOSER',
      ]);
      await change(app, second, 'approveSettlementPayment', 'payment { approvedBy }', target);
      expect(await refusedAs(second, 'approveSettlementPayment', target)).toEqual([
        'SETTLEMENT_ALREADY_PAID',
      ]);
      expect((await settlementOf(step)).settlement).toMatchObject({ paidPence: 13_714, balancePence: 0 });
      expect(await work()).not.toContainEqual(expect.objectContaining({ subjectId: corrected.id }));
      const asked = 'query($id: ID!) { budget(id: $id) { paidPence remainingPence transactions { kind } } }';
      const { budget } = (await app.ask(finance('oldham'), asked, { id: step.budgetId })).data;
      expect(budget).toEqual({
        paidPence: 0,
        remainingPence: 624_000 - 13_714,
        transactions: [{ kind: 'SETTLED' }, { kind: 'ALLOCATION' }],
      });
    });

    it('comes back from what is held and from the estate’s own money, and is withdrawn where the person lives', async () => {
      app.setToday('2026-06-01');
      const subject = await subjectOf('oldham');
      const step = await startedPlan(app, practitioner('oldham'), subject);
      await payAll('oldham', step);
      app.setToday('2026-06-20');
      const spent = { partId: step.partIds[0], occurredOn: '2026-06-19', amountPence: 40_000, payee: 'A' };
      await change(app, finance('oldham'), 'reportSpending', 'spendingId', { ...spent, purpose: 'Help' });
      await diesOn(subject.personId, '2026-06-07');
      const { settlement } = await settlementOf(step);
      expect(settlement).toMatchObject({
        owedToPersonPence: 0,
        owedToCouncilPence: 36_000,
        repaymentDueOn: expect.any(String),
        lines: [
          { kind: 'PAID_FOR_LATER_DAYS', owedBy: 'NOBODY', amountPence: 36_000 },
          { kind: 'HELD_UNSPENT', owedBy: 'NOBODY', amountPence: 8_000 },
          { kind: 'UNSPENT_TO_RETURN', owedBy: 'PERSON', amountPence: 8_000 },
          { kind: 'LATER_DAYS_USED', owedBy: 'PERSON', amountPence: 28_000 },
        ],
      });
      const back = { settlementId: settlement.id, partId: step.partIds[0], occurredOn: '2026-06-20' };
      const receive = (input: object) => refusedAs(finance('oldham'), 'recordSettlementReceipt', input);
      expect(await receive({ ...back, amountPence: 36_001 })).toEqual(['SETTLEMENT_RECEIPT_TOO_LARGE']);
      await change(app, finance('oldham'), 'recordSettlementReceipt', 'settlement { id }', {
        ...back,
        amountPence: 10_000,
      });
      expect((await settlementOf(step)).settlement).toMatchObject({
        receivedPence: 10_000,
        balancePence: -26_000,
      });
      const money = 'query($id: ID!) { budget(id: $id) { heldPence repaidPence paidInPence } }';
      expect((await app.ask(finance('oldham'), money, { id: step.budgetId })).data.budget).toEqual({
        heldPence: 0,
        repaidPence: 10_000,
        paidInPence: 2_000,
      });
      // What came back leaves what was worked out as it was.
      const again = await change(app, finance('oldham'), 'workOutSettlement', 'settlement { id }', {
        budgetId: step.budgetId,
      });
      expect(again.settlement).toEqual({ id: settlement.id });
      await change(app, practitioner('oldham'), 'correctDateOfDeath', 'person { id }', {
        personId: subject.personId,
        expectedVersion: 2,
        diedOn: null,
        reason: 'It was another person of that name.',
      });
      expect(await settlementOf(step)).toMatchObject({
        settlement: null,
        settlements: [{ id: settlement.id }],
      });
    });

    it('is worked out with the person where a plan ends', async () => {
      const paid = await started('oldham');
      await payAll('oldham', paid);
      app.setToday('2026-06-02');
      await planStep(app, practitioner('oldham'), 'endPlan', paid, {
        endedOn: '2026-06-02',
        reason: 'Moved.',
      });
      const { settlement } = await settlementOf(paid);
      expect(settlement).toMatchObject({
        cause: 'ENDING',
        stoppedOn: '2026-06-02',
        owedToCouncilPence: 48_000,
      });
      expect(settlement.lines[0]).toMatchObject({ kind: 'PAID_FOR_LATER_DAYS', amountPence: 46_286 });
    });

    it('waits while the person challenges what comes back, and has as many days more', async () => {
      const step = await started('oldham');
      await payAll('oldham', step);
      app.setToday('2026-06-02');
      const ending = { endedOn: '2026-06-02', reason: 'Moved.' };
      await planStep(app, practitioner('oldham'), 'endPlan', step, ending);
      const { settlement } = await settlementOf(step);
      const OWNER = 'query($id: ID!) { supportPlan(id: $id) { person { id } } }';
      const { supportPlan } = (await app.ask(practitioner('oldham'), OWNER, { id: step.planId })).data;
      const person: Asker = { role: 'PERSON', council: 'oldham', person: supportPlan.person.id };
      const DUE =
        '{ workDue(kinds: [SETTLEMENT_OPEN], until: "2027-12-31") { nodes { dueOn dueReason subjectId } } }';
      const due = async () => {
        const { nodes } = (await app.ask(finance('oldham'), DUE)).data.workDue;
        return nodes.find(({ subjectId }: { subjectId: string }) => subjectId === settlement.id)?.dueOn;
      };
      const nothingMissed = async () => expect(await missedOf('SETTLEMENT_OPEN')).toEqual([]);
      const back = { settlementId: settlement.id, partId: step.partIds[0], amountPence: 48_000 };
      const onDay = (occurredOn: string) => ({ ...back, occurredOn });
      expect(await due()).toBe('2026-06-30');
      app.setToday('2026-06-04');
      const raise = () =>
        change(app, person, 'challengeDecision', 'challenge { id version waits stageRole }', {
          ...{ subjectId: settlement.id, grounds: 'My assistant had notice.', wanted: 'Let me pay her.' },
        });
      const first = (await raise()).challenge;
      expect(first.waits).toEqual(['COLLECTING_MONEY']);
      expect(await due()).toBeUndefined();
      await nothingMissed();
      const receive = (day: string) => refusedAs(finance('oldham'), 'recordSettlementReceipt', onDay(day));
      expect(await receive('2026-06-04')).toEqual(['CHALLENGE_OPEN']);
      app.setToday('2026-06-10');
      const { id: challengeId, version: expectedVersion } = first;
      await change(app, person, 'withdrawChallenge', 'challenge { id }', {
        ...{ challengeId, expectedVersion, reason: 'I look at it again.' },
      });
      // It waited for six days.
      expect(await due()).toBe('2026-07-06');
      const again = (await raise()).challenge;
      app.setToday('2026-06-12');
      const answerer: Asker = { role: again.stageRole, council: 'oldham', subject: 'somebody else' };
      const answered = await change(app, answerer, 'answerChallenge', 'challenge { nextStageUntilOn }', {
        ...{ challengeId: again.id, expectedVersion: again.version, outcome: 'NOT_UPHELD' },
        ...{ reasons: 'The notice was paid before.', whatHappensNow: 'It is repaid.' },
      });
      const { nextStageUntilOn } = answered.challenge;
      const goesOn = Temporal.PlainDate.from(nextStageUntilOn).add({ days: 1 });
      // And from 10 June until the time for the next stage has passed.
      const waited = Temporal.PlainDate.from('2026-06-10').until(goesOn).days;
      expect(await due()).toBe(Temporal.PlainDate.from('2026-07-06').add({ days: waited }).toString());
      expect(await receive('2026-06-12')).toEqual(['CHALLENGE_OPEN']);
      await nothingMissed();
      app.setToday(goesOn.toString());
      const asked = 'settlement { balancePence }';
      const received = await change(
        app,
        finance('oldham'),
        'recordSettlementReceipt',
        asked,
        onDay('2026-06-12'),
      );
      expect(received.settlement).toEqual({ balancePence: 0 });
      expect(await due()).toBeUndefined();
      await nothingMissed();
    });
  });

  describe('the daily proof of what was paid', () => {
    /** A mid-point budget over its year: what a draw was made good by, what came back of one undone, and the last cycle. */
    const yearOfMidPoint = async () => {
      app.setToday('2026-06-01');
      const signedOff = await signedOffPlan(app, practitioner('oldham'), await subjectOf('oldham'));
      const agreed = await agreedBudget(app, practitioner('oldham'), signedOff, { parts: [MID_POINT] });
      await planStep(app, practitioner('oldham'), 'startPlan', agreed, { implementedOn: '2026-06-01' });
      const draw = async (amountPence: number) => {
        const input = { partId: agreed.partIds[0], amountPence, reason: BAD_WEEK };
        return (await change(app, finance('oldham'), 'drawAhead', 'transaction { id }', input)).transaction;
      };
      const paid = [...(await payAll('oldham', agreed)).payments];
      const undone = await draw(5_000);
      app.setToday('2026-06-29');
      paid.push(...(await payAll('oldham', agreed)).payments);
      const reversal = { transactionId: undone.id, reason: 'It was another person’s.' };
      await change(app, finance('oldham'), 'reverseTransaction', 'transaction { id }', reversal);
      app.setToday('2026-07-27');
      paid.push(...(await payAll('oldham', agreed)).payments);
      await draw(7_200);
      app.setToday('2027-05-03');
      paid.push(...(await payAll('oldham', agreed)).payments);
      return { partId: agreed.partIds[0] as string, paid };
    };
    /** Moves pence between what is set by and what is paid, past the program, and gives back the payment’s id. */
    const forged = async (step: { partId: string; startsOn: string; pence: number }) => {
      const change = `update ledger_posting posting
        set amount_pence = posting.amount_pence + case account.kind when 'PAID_TO_HOLDER' then $3::bigint else -$3::bigint end
        from instalment_payment payment, ledger_account account
        where payment.part_id = $1 and payment.starts_on = $2::date and posting.transaction_id = payment.transaction_id
          and account.id = posting.account_id and account.kind in ('PAID_TO_HOLDER', 'PART_ALLOCATION')
        returning payment.transaction_id as id`;
      await queryAll(app.database, 'alter table ledger_posting disable trigger user');
      const values = [parseGlobalId(step.partId)?.uuid, step.startsOn, step.pence];
      const rows = await queryAll<{ id: string }>(app.database, change, values);
      await queryAll(app.database, 'alter table ledger_posting enable trigger user');
      expect(rows).toHaveLength(2);
      return toGlobalId('LedgerTransaction', rows[0]?.id as string);
    };

    it('finds nothing in right payments of every kind, and names each that is forged', async () => {
      const { partId, paid } = await yearOfMidPoint();
      expect(paid.map(([, , pence]) => pence)).toEqual([
        48_000,
        43_000,
        // What the second made good of a draw that was undone comes back.
        53_000,
        40_800,
        ...Array(9).fill(48_000),
      ]);
      // Four weeks of money, and the day that a year has more than 52 weeks.
      expect(paid.at(-1)).toEqual(['2027-05-03', '2027-06-01', 48_000]);
      app.setToday('2026-06-08');
      const later = await started('oldham');
      app.setToday('2026-06-10');
      await planStep(app, practitioner('oldham'), 'endPlan', later, {
        endedOn: '2026-06-10',
        reason: 'Moved.',
      });
      expect((await payAll('oldham', later)).payments).toEqual([['2026-06-01', '2026-06-10', 15_429]]);
      expect(await ledgerFindings(app, '2027-05-04')).toEqual({});
      const forgeries = [
        // Nine days of 28 come to £154.29, and not to a penny less.
        { partId: later.partIds[0] as string, startsOn: '2026-06-01', pence: -1 },
        // No draw was before the first, £50.00 was before the second, and it was undone before the third.
        { partId, startsOn: '2026-06-01', pence: 1 },
        { partId, startsOn: '2026-06-29', pence: -1 },
        { partId, startsOn: '2026-07-27', pence: 1 },
        // A draw of £72.00 explains no payment of a penny more than its days come to.
        { partId, startsOn: '2026-08-24', pence: 7_201 },
        // The last of the year for 29 days and not 28.
        { partId, startsOn: '2027-05-03', pence: 1_714 },
      ];
      for (const forgery of forgeries) {
        const id = await forged(forgery);
        // What later payments made good rests on it, so that one of them may be named after it.
        const [named] = (await ledgerFindings(app, '2027-05-04')).PAYMENTS_AS_DUE ?? [];
        expect(named, forgery.startsOn).toBe(id);
        await forged({ ...forgery, pence: -forgery.pence });
      }
      expect(await ledgerFindings(app, '2027-05-04')).toEqual({});
    });

    it('works out in SQL what the rule of instalments does, for any part, cycle and days of its plan', async () => {
      const day = (count: number) => Temporal.PlainDate.from('2026-01-05').add({ days: count }).toString();
      const anyPart = fc.record({
        weekly: fc.integer({ min: 1, max: 300_000 }),
        share: fc.nat(100),
        payCycle: fc.constantFrom('WEEKLY', 'TWO_WEEKLY', 'FOUR_WEEKLY', 'MONTHLY'),
        paidOncePence: fc.option(fc.integer({ min: 1, max: 100_000 })),
        starts: fc.nat(200),
        lasts: fc.integer({ min: 1, max: 800 }),
        from: fc.integer({ min: -50, max: 500 }),
        until: fc.option(fc.integer({ min: 1, max: 500 })),
        // Where the part goes on with another's money, since when that was paid by the same cycles.
        followsBy: fc.option(fc.nat(90)),
      });
      const cases = fc.sample(anyPart, { numRuns: 300, seed: 64 }).flatMap((given) => {
        const startsOn = day(given.starts);
        const part = {
          deploymentOption: given.paidOncePence ? ('SMALL_PAYMENT' as const) : ('DIRECT_PAYMENT' as const),
          weeklyAmountPence: given.weekly,
          paidOncePence: given.paidOncePence,
          contributionWeeklyPence: Math.floor((given.weekly * given.share) / 100),
          startsOn,
          endsOn: day(given.starts + given.lasts),
          ...(given.followsBy === null || given.paidOncePence
            ? {}
            : {
                cyclesStartOn: day(given.starts - given.followsBy),
                cyclesEndOn: day(given.starts + given.lasts + 9),
              }),
        };
        const rules = {
          money: { payCycle: given.payCycle, isPaidInAdvance: true, paymentBasis: 'NET' },
          deployment: { individualServiceFund: null },
        } as unknown as PayingRules;
        const from = day(given.starts + given.from);
        const live = {
          from,
          until: given.until === null ? null : day(given.starts + given.from + given.until),
        };
        return instalmentSchedule(part, rules).map((whole) => ({
          whole,
          live,
          due: liveInstalment(whole, live),
        }));
      });
      const rows = cases.map(({ whole, live, due }) => ({
        starts_on: whole.startsOn,
        ends_on: whole.endsOn,
        whole_amount_pence: wholeOf(whole).wholeAmountPence,
        whole_contribution_pence: wholeOf(whole).wholeContributionPence,
        whole_days: wholeOf(whole).wholeDays,
        days_before: wholeOf(whole).daysBefore,
        covers_from: due?.coversFrom ?? whole.startsOn,
        covers_until: due?.coversUntil ?? whole.startsOn,
        live_from: live.from,
        live_until: live.until,
      }));
      const lived =
        'least(payment.ends_on, payment.live_until) - greatest(payment.starts_on, payment.live_from)';
      const paidFor = daysPaidFor('payment');
      const found = await queryAll<{ paid: number[]; overDays: number }>(
        app.database,
        `select array[${dueOfDays('payment', 'whole_amount_pence', paidFor)},
            ${dueOfDays('payment', 'whole_contribution_pence', paidFor)}]::float8[] as paid,
          (${netDueOfDays('payment', `(${lived})`)})::float8 as "overDays"
        from json_to_recordset($1::json) as payment (starts_on date, ends_on date, whole_amount_pence bigint,
          whole_contribution_pence bigint, whole_days integer, days_before integer, covers_from date, covers_until date, live_from date, live_until date)`,
        [JSON.stringify(rows)],
      );
      const expected = cases.map(({ due }) => {
        const [gross, off] = [due?.amountPence ?? 0, due?.contributionTakenOffPence ?? 0];
        return { paid: [gross, off], overDays: gross - off };
      });
      expect(found).toEqual(expected);
      expect(cases.filter(({ due }) => due && due.coversUntil < due.endsOn).length).toBeGreaterThan(50);
    });
  });
});
