import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { workingDaysAfter } from '../../../server/common/workingDays.ts';
import { runLedgerChecks } from '../../../server/domain/oversight/ledgerProofs/ledgerChecks.queries.ts';
import { runRecordChecks } from '../../../server/domain/oversight/recordProofs/recordChecks.queries.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import type { Asker } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  agrees,
  type Book,
  finance,
  openBook,
  partOf,
  type Real,
  type Step,
  second,
  WEEKLY,
} from './ledgerBook.testing.ts';
import { lifeSteps } from './ledgerLifeSteps.testing.ts';
import {
  afterAllocation,
  balance,
  days,
  FIRST_DAY,
  lowestFrom,
  type Model,
  setByPots,
  spendable,
  TERM_ENDS_ON,
} from './ledgerModel.testing.ts';
import { paySteps } from './ledgerPaySteps.testing.ts';

/**
 * The laws of the ledger, whatever happens in whichever order, and however many ask at one moment. The few histories of
 * each run are always the same, so that a fault shows where it was made; a longer run looks for others:
 * LEDGER_LAWS_RUNS=200 npx vitest run schema/money/payments/ledgerLaws.test.ts; one again: LEDGER_LAWS_SEED=….
 */
const RUNS = Number(process.env.LEDGER_LAWS_RUNS ?? 3);
const GIVEN = process.env.LEDGER_LAWS_SEED ?? (RUNS <= 3 ? '20260601' : undefined);
const SEED = GIVEN === undefined ? {} : { seed: Number(GIVEN) };

const INSTALMENT_PENCE = 4 * WEEKLY.direct;

const pence = fc.integer({ min: 1, max: 60_000 });
const place = fc.nat(50);
const steps = (weight: number, name: string, ...values: fc.Arbitrary<unknown>[]) => ({
  weight,
  arbitrary: fc.tuple(...values).map((given) => [name, ...given]),
});
const ANY_STEP = fc.oneof(
  steps(4, 'advance', fc.integer({ min: 1, max: 40 })),
  steps(3, 'pay', place),
  steps(3, 'run'),
  steps(2, 'file'),
  steps(2, 'settle'),
  steps(2, 'reverse', place),
  steps(4, 'report', fc.constantFrom('SPENT', 'SPENT', 'REFUNDED', 'PAID_IN'), place, pence, fc.nat(40)),
  steps(2, 'unreport', place),
  steps(1, 'import', fc.integer({ min: 1, max: 3 })),
  steps(1, 'void'),
  steps(1, 'sendBack'),
  steps(1, 'suspend', place),
  steps(1, 'lift'),
  steps(3, 'changeDeployment', place, fc.integer({ min: -20, max: 40 }), fc.option(fc.nat(20_000))),
  steps(1, 'clawBack', place),
  steps(1, 'repay', place, pence),
  steps(1, 'end', fc.nat(30)),
);
const ANY_HISTORY = fc.record({
  done: fc.array(ANY_STEP, { minLength: 10, maxLength: 22, size: 'max' }),
  dies: fc.boolean(),
  after: fc.array(ANY_STEP, { maxLength: 3 }),
  on: fc.tuple(fc.nat(400), fc.nat(400)),
});
/** A history in which all that seldom comes about by chance does: money is repaid, held in another way, and not needed. */
const WHOLE_LIFE = {
  done: [
    ['advance', 30],
    ['pay', 0],
    ['pay', 0],
    ['report', 'PAID_IN', 0, 30_000, 0],
    ['clawBack', 0],
    ['repay', 0, 10_000],
    ['run'],
    ['changeDeployment', 0, 10, 3_000],
    ['changeDeployment', 1, 0, null],
    ['advance', 25],
    ['pay', 1],
    ['run'],
    ['report', 'SPENT', 2, 2_000, 5],
    ['end', 4],
    ['pay', 1],
    ['changeDeployment', 2, 3, null],
  ],
  dies: false,
  after: [],
  on: [20, 90] as [number, number],
};

describe('the ledger', () => {
  let book: Book;
  let step: ReturnType<typeof lifeSteps> & ReturnType<typeof paySteps>;
  const others: string[] = [];

  beforeAll(async () => {
    book = await openBook();
    step = { ...lifeSteps(book), ...paySteps(book, others) };
  });
  afterAll(() => book.app.stop());

  /** On every day the parts come to what was agreed, and the budget’s parts are those of the model. */
  const partsAddUp = async (model: Model, { step: { budgetId } }: Real) => {
    const agreed = WEEKLY.direct + WEEKLY.council;
    const source =
      'query($id: ID!) { budget(id: $id) { parts { id deploymentOption weeklyAmountPence startsOn endsOn } } }';
    const { parts } = (await book.app.ask(finance, source, { id: budgetId })).data.budget;
    const inOrder = (all: { id: string }[]) => all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(inOrder(parts)).toEqual(
      inOrder(
        model.parts.map(({ option, weeklyPence, ...part }) => ({
          ...part,
          deploymentOption: option,
          weeklyAmountPence: weeklyPence,
        })),
      ),
    );
    for (let day = FIRST_DAY; day < TERM_ENDS_ON; day = days(day, 1)) {
      const ofDay = model.parts.filter(({ startsOn, endsOn }) => startsOn <= day && day < endsOn);
      expect(ofDay.reduce((sum, { weeklyPence }) => sum + weeklyPence, 0)).toBe(agreed);
    }
  };

  /** What is stated for any two days follows from what was there before, and is what the model has. */
  const statesWell = async (model: Model, real: Real, on: readonly number[]) => {
    const [from, to] = on.map((by) => days(FIRST_DAY, by)).sort() as [string, string];
    const source = `query($id: ID!, $from: Date!, $to: Date!, $before: Date!) {
      stated: budgetStatement(budgetId: $id, from: $from, to: $to) { openingPence inPence outPence closingPence }
      before: budgetStatement(budgetId: $id, from: "${FIRST_DAY}", to: $before) { closingPence }
      balances: budgetBalances(budgetId: $id, on: $to) { postedRemainingPence pendingPence heldPence } }`;
    const before = days(from, -1) < FIRST_DAY ? FIRST_DAY : days(from, -1);
    const { data } = await book.app.ask(finance, source, { id: real.step.budgetId, from, to, before });
    const { openingPence, inPence, outPence, closingPence } = data.stated;
    expect(openingPence + inPence - outPence).toBe(closingPence);
    if (from > FIRST_DAY) expect(data.before.closingPence).toBe(openingPence);
    expect(closingPence).toBe(balance(model, spendable(model), to));
    if (to < days(model.today, 40)) return;
    const pending = model.payments.filter(({ state }) => state === 'PENDING');
    const pendingPence = pending.reduce((sum, { instalment }) => sum + instalment.pence, 0);
    expect(data.balances.postedRemainingPence - pendingPence).toBe(balance(model, setByPots(model), to));
    expect(data.balances.pendingPence).toBe(pendingPence);
  };

  it(
    'is as plain sums have it, whatever is done with it in whichever order',
    async () => {
      const law = fc.asyncProperty(ANY_HISTORY, async ({ done, dies, after, on }) => {
        const real = await book.begun();
        const model = afterAllocation(WEEKLY, real.step.partIds);
        try {
          await agrees(book, model);
          for (const [name, ...values] of [...done, ...(dies ? [['die']] : []), ...after]) {
            await (step[name as keyof typeof step] as (...given: unknown[]) => Step)(...values)(model, real);
            await agrees(book, model);
          }
          await partsAddUp(model, real);
          await statesWell(model, real, on);
        } finally {
          others.push(...model.parts.map(({ id }) => id));
        }
      });
      const examples = [[WHOLE_LIFE]] as [
        { done: unknown[][]; dies: boolean; after: unknown[][]; on: [number, number] },
      ][];
      await fc.assert(law, { numRuns: RUNS, ...SEED, examples, endOnFailure: RUNS <= 3 });
      const results = await book.asProgram('2027-06-01', async (session) => [
        ...(await runLedgerChecks(session)),
        ...(await runRecordChecks(session)),
      ]);
      expect(results.filter(({ differingCount }) => differingCount > 0)).toEqual([]);
      expect(results.find(({ check }) => check === 'TRANSACTIONS_ADD_UP')?.checkedCount).toBeGreaterThan(
        RUNS,
      );
    },
    30_000 + RUNS * 10_000,
  );

  it('pays a year of instalments that comes to the year', async () => {
    const real = await book.begun();
    const model = afterAllocation(WEEKLY, real.step.partIds);
    await step.advance(364)(model, real);
    for (let paid = 0; paid < 14; paid += 1) await step.pay()(model, real);
    await agrees(book, model);
    expect(model.payments).toHaveLength(13);
    expect(lowestFrom(model, '0 SET_BY', model.today)).toBe(0);
    others.push(...real.step.partIds);
  });

  it('is paid from, spent, approved and reversed exactly as often as it may be by 32 at one moment', async () => {
    const { app, atOnce, send } = book;
    const real = await book.begun();
    const model = afterAllocation(WEEKLY, real.step.partIds);
    await step.advance(60)(model, real);
    const partId = partOf(real, 'DIRECT');
    // Three instalments have begun.
    expect(await atOnce('payInstalment', () => ({ partId }))).toEqual({
      DONE: 3,
      INSTALMENT_NOT_YET_DUE: 29,
    });
    const spending = {
      partId: partOf(real, 'COUNCIL'),
      kind: 'SPENT',
      amountPence: 10_000,
      payee: 'A shop',
      purpose: 'Shopping',
    };
    const spent = await atOnce('reportSpending', (client) => ({
      ...spending,
      occurredOn: days(FIRST_DAY, client),
    }));
    expect(spent).toEqual({ DONE: 20, SPENDING_BEYOND_ALLOCATION: 12 });

    const source = 'query($id: ID!) { budget(id: $id) { remainingPence transactions { id kind } } }';
    const budget = async () => (await app.ask(finance, source, { id: real.step.budgetId })).data.budget;
    expect((await budget()).remainingPence).toBe(10 * INSTALMENT_PENCE + 8_000);
    const { transactions } = await budget();
    const transactionId = transactions.find(({ kind }: { kind: string }) => kind === 'INSTALMENT_PAID').id;
    const reason = 'A mistake.';
    expect(await atOnce('reverseTransaction', () => ({ transactionId, reason }))).toEqual({
      DONE: 1,
      ALREADY_REVERSED: 31,
    });
    const payOn = workingDaysAfter(Temporal.PlainDate.from(model.today), 3).toString();
    const run = { payOn, leaveOutPartIds: others };
    const { paymentRun } = await send(finance, 'proposePaymentRun', 'paymentRun { id version }', run);
    const { id: runId, version: expectedVersion } = paymentRun;
    const officer = (client: number): Asker => ({ ...second, subject: `officer-${client}` });
    expect(await atOnce('approvePaymentRun', () => ({ runId, expectedVersion }), officer)).toEqual({
      DONE: 1,
      RUN_SETTLED: 31,
    });
    expect(await atOnce('voidPayments', () => ({ runId, reason }))).toEqual({ DONE: 1, PAYMENT_SETTLED: 31 });
    expect((await budget()).remainingPence).toBe(11 * INSTALMENT_PENCE + 8_000);
  });

  it('is locked by a run in one order over all its parts, so that two never wait for each other', async () => {
    const { app, send } = book;
    const partIds = [...(await book.begun()).step.partIds, ...(await book.begun()).step.partIds];
    const run = { payOn: '2026-06-04', leaveOutPartIds: others };
    const fields = 'paymentRun { id version items { nodes { part { id } } } }';
    const { paymentRun } = await send(finance, 'proposePaymentRun', fields, run);
    const paid = paymentRun.items.nodes.map(({ part }: { part: { id: string } }) => part.id);
    expect(paid.toSorted()).toEqual([partIds[0], partIds[2]].sort());
    const [first, last] = paid.map((id: string) => parseGlobalId(id)?.uuid).sort();
    const holder = new Client(app.database.superuserUrl);
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query('begin');
    await holder.query('select from budget_part where id = $1 for update', [first]);
    const approval = { runId: paymentRun.id, expectedVersion: paymentRun.version };
    const approved = send(second, 'approvePaymentRun', '', approval);
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    let settledAs: string | null = null;
    approved.then(
      ({ code }) => (settledAs = code),
      (error) => (settledAs = String(error)),
    );
    while (settledAs === null && (await queryAll(app.database, waiting)).length === 0);
    expect(settledAs, 'The approval settled without waiting for the part that is held.').toBeNull();
    // It waits for the first, and holds none that comes after.
    const free = 'select id from budget_part where id = any ($1::uuid[]) for update skip locked';
    expect(await queryAll(app.database, free, [[first, last]])).toEqual([{ id: last }]);
    await holder.query('commit');
    expect((await approved).code).toBe('DONE');
    others.push(...partIds);
  });
});
