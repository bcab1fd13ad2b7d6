import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentInEngland } from '../../../server/common/dayInEngland.ts';
import { workingDaysAfter } from '../../../server/common/workingDays.ts';
import { settlePayments } from '../../../server/domain/money/paymentRuns/settleRuns.commands.ts';
import { runLedgerChecks } from '../../../server/domain/oversight/ledgerProofs/ledgerChecks.queries.ts';
import { runRecordChecks } from '../../../server/domain/oversight/recordProofs/recordChecks.queries.ts';
import { readLiveCouncils } from '../../../server/domain/tenancy/councils/liveCouncils.queries.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import type { Session, SessionCouncil } from '../../../server/platform/session.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  type BudgetStep,
  change,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';

/**
 * The laws of the ledger, whatever happens in whichever order, and however many ask at one moment. A longer run:
 * LEDGER_LAWS_RUNS=200 npx vitest run schema/money/payments/ledgerLaws.test.ts; one again: LEDGER_LAWS_SEED=….
 */
const RUNS = Number(process.env.LEDGER_LAWS_RUNS ?? 3);
const SEED = process.env.LEDGER_LAWS_SEED === undefined ? {} : { seed: Number(process.env.LEDGER_LAWS_SEED) };

const FIRST_DAY = '2026-06-01';
const ACCOUNT = { sortCode: '08-99-99', accountNumber: '66374958' };
/** Two parts: paid each four weeks to the person, and held by the council; £120 a week together. */
const WEEKLY = { direct: 8_000, council: 4_000 };
const INSTALMENT_PENCE = 4 * WEEKLY.direct;

type Pot = 'DIRECT' | 'HELD' | 'COUNCIL';
interface Movement {
  pot: Pot;
  day: string;
  pence: number;
}
interface Payment {
  instalment: number;
  state: 'POSTED' | 'PENDING' | 'VOID' | 'UNDONE';
  processingOn: string | null;
  runId: string | null;
  reference: string | null;
  transactionId: string;
  moves: Movement[];
}
/** What there is, as plain values. */
interface Model {
  today: string;
  isDead: boolean;
  suspensionId: string | null;
  accountIsHeld: boolean;
  filesWritten: string[];
  payments: Payment[];
  reported: { id: string; kind: string; isReversed: boolean; moves: Movement[] }[];
  reversalIds: string[];
  movements: Movement[];
  importedLines: number;
}
interface Real {
  personId: string;
  step: BudgetStep;
}

const days = (day: string, by: number) => Temporal.PlainDate.from(day).add({ days: by }).toString();
const startOf = (instalment: number) => days(FIRST_DAY, 28 * instalment);
const undoing = (moves: Movement[], day?: string) =>
  moves.map((move) => ({ ...move, pence: -move.pence, day: day ?? move.day }));
const lowestFrom = (model: Model, pot: Pot, day: string) => {
  const of = model.movements.filter((move) => move.pot === pot);
  const on = (until: string) =>
    of.filter((move) => move.day <= until).reduce((sum, { pence }) => sum + pence, 0);
  return Math.min(...[day, ...of.map((move) => move.day).filter((each) => each > day)].map(on));
};
const unpaid = (model: Model) => {
  const paid = new Set(
    model.payments
      .filter(({ state }) => state === 'POSTED' || state === 'PENDING')
      .map(({ instalment }) => instalment),
  );
  return Array.from({ length: 13 }, (_, index) => index).filter((index) => !paid.has(index));
};
const paying = (day: string): Movement[] => [
  { pot: 'DIRECT', day, pence: -INSTALMENT_PENCE },
  { pot: 'HELD', day, pence: INSTALMENT_PENCE },
];
const setPending = (model: Model, which: (payment: Payment) => boolean, state: 'POSTED' | 'VOID') => {
  for (const payment of model.payments.filter((each) => each.state === 'PENDING' && which(each))) {
    payment.state = state;
    if (state === 'VOID') model.movements.push(...undoing(payment.moves));
  }
};

describe('the ledger', () => {
  let app: TestApp;
  let council: SessionCouncil;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-1' };
  const second: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-2' };
  const others: string[] = [];

  beforeAll(async () => {
    app = await startTestApp(FIRST_DAY);
    await app.onboard('oldham');
    council = (await readLiveCouncils(app.connection))[0] as SessionCouncil;
    const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' };
    const own = { serviceUserNumber: '123456', accountName: 'Oldham Council', ...ACCOUNT };
    const { originator } = await change(
      app,
      administrator,
      'setBacsOriginator',
      'originator { id version }',
      own,
    );
    const { id: originatorId, version: expectedVersion } = originator;
    const approval = { originatorId, expectedVersion, ...ACCOUNT };
    await change(app, finance, 'approveBacsOriginator', 'originator { id }', approval);
  });
  afterAll(() => app.stop());

  /** Sends a mutation, and gives back its answer with the code of its first refusal. */
  const send = async (asker: Asker, name: string, returning: string, input: object) => {
    const source = `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${returning} userErrors { code message } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect(errors, name).toBeUndefined();
    return { ...data[name], code: (data[name].userErrors[0]?.code ?? 'DONE') as string };
  };
  const asProgram = async <Answer>(day: string, run: (session: Session) => Promise<Answer>) => {
    const facts = { work: 'laws', now: momentInEngland(day, '09:00'), requestId: 'laws' };
    const session = systemSession(app.connection, council, facts);
    return run(session).finally(() => session.end());
  };

  const item = (deploymentOption: string, unitPricePence: number) => ({
    category: 'HELP_AT_HOME',
    description: deploymentOption,
    providerKind: 'AGENCY',
    unit: 'ITEM',
    quantityHundredths: 100,
    unitPricePence,
    frequency: 'WEEKLY',
    paidFrom: 'BUDGET',
    deploymentOption,
  });
  const begun = async (): Promise<Real> => {
    app.setToday(FIRST_DAY);
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const supportItems = [item('DIRECT_PAYMENT', WEEKLY.direct), item('VIRTUAL_BUDGET', WEEKLY.council)];
    const subject = { personId, allocationId: allocation.id };
    const step = await startedPlan(app, practitioner, subject, { parts: { supportItems } });
    const details = {
      personId,
      accountName: 'Ada Payee',
      evidence: 'A statement of this month.',
      ...ACCOUNT,
    };
    const { bankDetails } = await change(
      app,
      finance,
      'proposeBankDetails',
      'bankDetails { id version }',
      details,
    );
    const approval = { bankDetailsId: bankDetails.id, expectedVersion: bankDetails.version, ...ACCOUNT };
    await change(app, second, 'approveBankDetails', 'bankDetails { id }', approval);
    return { personId, step };
  };
  const afterAllocation = (): Model => ({
    today: FIRST_DAY,
    isDead: false,
    suspensionId: null,
    accountIsHeld: false,
    filesWritten: [],
    payments: [],
    reported: [],
    reversalIds: [],
    movements: [
      { pot: 'DIRECT', day: FIRST_DAY, pence: 52 * WEEKLY.direct },
      { pot: 'COUNCIL', day: FIRST_DAY, pence: 52 * WEEKLY.council },
    ],
    importedLines: 0,
  });
  const partOf = ({ step }: Real, pot: Pot) => step.partIds[pot === 'COUNCIL' ? 1 : 0] as string;

  /** The account of every day in the ledger is that of the model, and nothing was below nothing on any day. */
  const agrees = async (model: Model, real: Real) => {
    const rows = await queryAll<Movement>(
      app.database,
      `select case when account.owner_id = $2 then 'COUNCIL' when account.kind = 'PART_ALLOCATION' then 'DIRECT' else 'HELD' end
          as pot, moved.occurred_on::text as day, sum(posting.amount_pence)::int as pence
       from ledger_account account join ledger_posting posting on posting.account_id = account.id
       join ledger_transaction moved on moved.id = posting.transaction_id
       where account.owner_id = $1 and account.kind in ('PART_ALLOCATION', 'PAID_TO_HOLDER', 'HOLDER_USED', 'PERSON_PAID_IN')
         or account.owner_id = $2 and account.kind = 'PART_ALLOCATION'
       group by 1, 2 having sum(posting.amount_pence) <> 0 order by 1, 2`,
      [parseGlobalId(partOf(real, 'HELD'))?.uuid, parseGlobalId(partOf(real, 'COUNCIL'))?.uuid],
    );
    const summed = Map.groupBy(model.movements, ({ pot, day }) => `${pot} ${day}`);
    const expected = [...summed.values()]
      .map((moves) => ({
        ...(moves[0] as Movement),
        pence: moves.reduce((sum, { pence }) => sum + pence, 0),
      }))
      .filter(({ pence }) => pence !== 0);
    const inOrder = (all: Movement[]) => all.map(({ pot, day, pence }) => `${pot} ${day} ${pence}`).sort();
    expect(inOrder(rows)).toEqual(inOrder(expected));
    for (const pot of ['DIRECT', 'COUNCIL'] as const) {
      expect(lowestFrom(model, pot, FIRST_DAY)).toBeGreaterThanOrEqual(0);
    }
  };

  type Step = (model: Model, real: Real) => Promise<void>;
  const steps = {
    advance:
      (by: number): Step =>
      async (model) => {
        model.today = days(model.today, by);
        app.setToday(model.today);
      },
    pay: (): Step => async (model, real) => {
      const [next] = unpaid(model);
      const { code, transaction } = await send(finance, 'payInstalment', 'transaction { id }', {
        partId: partOf(real, 'DIRECT'),
      });
      const expected = model.isDead
        ? 'PERSON_HAS_DIED'
        : model.suspensionId
          ? 'PAYMENTS_SUSPENDED'
          : next === undefined
            ? 'ALLOCATION_SPENT'
            : startOf(next) <= model.today
              ? 'DONE'
              : 'INSTALMENT_NOT_YET_DUE';
      expect(code).toBe(expected);
      if (code !== 'DONE') return;
      const moves = paying(model.today);
      const made = {
        instalment: next as number,
        state: 'POSTED' as const,
        transactionId: transaction.id,
        moves,
      };
      model.payments.push({ ...made, processingOn: null, runId: null, reference: null });
      model.movements.push(...moves);
    },
    reverse:
      (place: number): Step =>
      async (model) => {
        const known = [...model.payments.map(({ transactionId }) => transactionId), ...model.reversalIds];
        const transactionId = known[place % Math.max(known.length, 1)];
        if (!transactionId) return;
        const payment = model.payments.find((each) => each.transactionId === transactionId);
        const { code, transaction } = await send(finance, 'reverseTransaction', 'transaction { id }', {
          transactionId,
          reason: 'A mistake.',
        });
        const refusals = {
          PENDING: 'PAYMENT_PENDING',
          VOID: 'ALREADY_REVERSED',
          UNDONE: 'ALREADY_REVERSED',
          POSTED: 'DONE',
        };
        expect(code).toBe(payment ? refusals[payment.state] : 'REVERSAL_NOT_REVERSIBLE');
        if (code !== 'DONE' || !payment) return;
        payment.state = 'UNDONE';
        model.reversalIds.push(transaction.id);
        model.movements.push(...undoing(payment.moves, model.today));
      },
    report:
      (kind: string, of: 'HELD' | 'COUNCIL', amountPence: number, ago: number): Step =>
      async (model, real) => {
        const pot = kind === 'PAID_IN' ? 'HELD' : of;
        const back = days(model.today, -ago);
        const occurredOn = back < FIRST_DAY ? FIRST_DAY : back;
        const pence = kind === 'SPENT' ? -amountPence : amountPence;
        const isShort =
          pot === 'COUNCIL' && kind === 'SPENT' && lowestFrom(model, pot, occurredOn) < amountPence;
        const { code, spending } = await send(finance, 'reportSpending', 'spending { id }', {
          partId: partOf(real, pot),
          kind,
          occurredOn,
          amountPence,
          payee: 'A shop',
          purpose: 'Shopping',
        });
        expect(code).toBe(isShort ? 'SPENDING_BEYOND_ALLOCATION' : 'DONE');
        if (isShort) return;
        const moves = [{ pot: pot as Pot, day: occurredOn, pence }];
        model.reported.push({ id: spending.id, kind, isReversed: false, moves });
        model.movements.push(...moves);
      },
    unreport:
      (place: number): Step =>
      async (model) => {
        const reported = model.reported[place % Math.max(model.reported.length, 1)];
        if (!reported) return;
        const [move] = reported.moves as [Movement];
        const isShort =
          move.pot === 'COUNCIL' && move.pence > 0 && lowestFrom(model, 'COUNCIL', move.day) < move.pence;
        const { code } = await send(finance, 'reverseSpending', 'spending { id }', {
          spendingId: reported.id,
          reason: 'A mistake.',
        });
        const expected = isShort ? 'SPENDING_BEYOND_ALLOCATION' : 'DONE';
        expect(code).toBe(reported.isReversed ? 'ALREADY_REVERSED' : expected);
        if (code !== 'DONE') return;
        reported.isReversed = true;
        model.movements.push(...undoing(reported.moves));
      },
    run: (): Step => async (model, real) => {
      const today = Temporal.PlainDate.from(model.today);
      const payOn = workingDaysAfter(today, 3).toString();
      const processingOn = workingDaysAfter(today, 2).toString();
      const isStopped = model.isDead || model.suspensionId !== null || model.accountIsHeld;
      const due = isStopped ? [] : unpaid(model).filter((instalment) => startOf(instalment) <= payOn);
      const fields = 'paymentRun { id version items { nodes { id reference startsOn transaction { id } } } }';
      const leaveOutPartIds = others;
      const proposed = await send(finance, 'proposePaymentRun', fields, { payOn, leaveOutPartIds });
      expect(proposed.code).toBe(due.length === 0 ? 'NOTHING_DUE' : 'DONE');
      if (proposed.code !== 'DONE') return;
      const { id: runId, version: expectedVersion } = proposed.paymentRun;
      const { code, paymentRun } = await send(second, 'approvePaymentRun', fields, {
        runId,
        expectedVersion,
      });
      expect(code).toBe('DONE');
      const paid = paymentRun.items.nodes as {
        reference: string;
        startsOn: string;
        transaction: { id: string };
      }[];
      expect(paid.map(({ startsOn }) => startsOn)).toEqual(due.map(startOf));
      due.forEach((instalment, index) => {
        const moves = paying(processingOn);
        const { reference = null, transaction } = paid[index] as (typeof paid)[number];
        const transactionId = transaction.id;
        model.payments.push({
          instalment,
          state: 'PENDING',
          processingOn,
          runId,
          reference,
          transactionId,
          moves,
        });
        model.movements.push(...moves);
      });
      expect(real.step.partIds).toHaveLength(2);
    },
    file: (): Step => async (model) => {
      const runId = model.payments.findLast(({ state }) => state === 'PENDING')?.runId;
      if (!runId) return;
      const authorization = `Bearer ${await app.token(finance)}`;
      const url = `${app.url}/downloads/payment-runs/${runId}.txt`;
      expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
      const [{ processingOn }] = model.payments.filter((payment) => payment.runId === runId) as [Payment];
      if (model.today <= (processingOn as string)) model.filesWritten.push(runId);
    },
    settle: (): Step => async (model) => {
      const log = createLog({ mode: 'production', level: 'silent' });
      await asProgram(model.today, (session) => settlePayments.run(session, { subjectId: null, log }));
      const isWritten = ({ runId }: Payment) => model.filesWritten.includes(runId as string);
      setPending(model, (each) => (each.processingOn as string) <= model.today && isWritten(each), 'POSTED');
      setPending(model, (each) => (each.processingOn as string) < model.today, 'VOID');
    },
    void: (): Step => async (model) => {
      const runId = model.payments.find(({ state }) => state === 'PENDING')?.runId;
      if (!runId) return;
      const { code } = await send(finance, 'voidPayments', 'paymentRun { id }', {
        runId,
        reason: 'A mistake.',
      });
      expect(code).toBe('DONE');
      setPending(model, (payment) => payment.runId === runId, 'VOID');
    },
    sendBack: (): Step => async (model) => {
      const isBack = ({ state, processingOn }: Payment) =>
        processingOn !== null && processingOn <= model.today && (state === 'POSTED' || state === 'PENDING');
      const payment = model.payments.find(isBack);
      if (!payment) return;
      const { reference } = payment;
      const entry = { reference, amountPence: INSTALMENT_PENCE, reasonCode: 'B', reportedOn: model.today };
      const { code } = await send(finance, 'recordReturnedPayments', 'returnedPayments { id }', {
        list: 'ARUCS',
        entries: [entry],
      });
      expect(code).toBe('DONE');
      payment.state = 'UNDONE';
      model.accountIsHeld = true;
      model.movements.push(...undoing(payment.moves, model.today));
    },
    suspend: (): Step => async (model, real) => {
      if (model.isDead || model.suspensionId) return;
      const { suspension, code } = await send(manager, 'suspendPayments', 'suspension { id version }', {
        partId: partOf(real, 'DIRECT'),
        reason: 'MISUSE_ENQUIRY',
        startsOn: model.today,
        explanation: 'It is being looked into.',
        otherWayToMeetNeeds: 'The council pays the agency itself.',
        lookAgainOn: days(model.today, 10),
      });
      expect(code).toBe('DONE');
      model.suspensionId = suspension.id;
      setPending(model, ({ processingOn }) => model.today <= (processingOn as string), 'VOID');
    },
    lift: (): Step => async (model) => {
      if (!model.suspensionId) return;
      const input = { suspensionId: model.suspensionId, expectedVersion: 1, reason: 'It is explained.' };
      const { code } = await send(manager, 'liftSuspension', 'suspension { id }', input);
      expect(code).toBe('DONE');
      model.suspensionId = null;
    },
    die: (): Step => async (model, real) => {
      if (model.isDead) return;
      const source = 'query($id: ID!) { person(id: $id) { version } }';
      const { version } = (await app.ask(practitioner, source, { id: real.personId })).data.person;
      const death = { personId: real.personId, expectedVersion: version, diedOn: model.today };
      expect((await send(practitioner, 'recordDeath', 'person { id }', death)).code).toBe('DONE');
      model.isDead = true;
      setPending(model, () => true, 'VOID');
    },
    import:
      (count: number): Step =>
      async (model, real) => {
        const lines = Array.from({ length: count }, () => '2026-06-01,CORNER SHOP,-3.50');
        const file = ['Date,Description,Amount', ...lines].join('\n');
        const { code } = await send(finance, 'importTransactions', 'import { id }', {
          partId: partOf(real, 'HELD'),
          file,
        });
        expect(code).toBe('DONE');
        model.importedLines = Math.max(model.importedLines, count);
        const [row] = await queryAll<{ kept: number }>(
          app.database,
          'select count(*)::int as kept from statement_line where part_id = $1',
          [parseGlobalId(partOf(real, 'HELD'))?.uuid],
        );
        expect(row?.kept).toBe(model.importedLines);
      },
  };

  const pence = fc.integer({ min: 1, max: 60_000 });
  const place = fc.nat(50);
  const ANY_STEP = fc.oneof(
    { weight: 4, arbitrary: fc.record({ advance: fc.tuple(fc.integer({ min: 1, max: 40 })) }) },
    { weight: 3, arbitrary: fc.constant({ pay: [] }) },
    { weight: 3, arbitrary: fc.constant({ run: [] }) },
    { weight: 2, arbitrary: fc.constant({ file: [] }) },
    { weight: 2, arbitrary: fc.constant({ settle: [] }) },
    { weight: 2, arbitrary: fc.record({ reverse: fc.tuple(place) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        report: fc.tuple(
          fc.constantFrom('SPENT', 'SPENT', 'REFUNDED', 'PAID_IN'),
          fc.constantFrom('HELD', 'COUNCIL'),
          pence,
          fc.nat(40),
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ unreport: fc.tuple(place) }) },
    { weight: 1, arbitrary: fc.record({ import: fc.tuple(fc.integer({ min: 1, max: 3 })) }) },
    ...(['void', 'sendBack', 'suspend', 'lift'] as const).map((name) => ({
      weight: 1,
      arbitrary: fc.constant({ [name]: [] }),
    })),
  );
  const ANY_HISTORY = fc.record({
    done: fc.array(ANY_STEP, { minLength: 10, maxLength: 24, size: 'max' }),
    dies: fc.boolean(),
    after: fc.array(ANY_STEP, { maxLength: 3 }),
    on: fc.tuple(fc.nat(400), fc.nat(400)),
  });

  it(
    'is as plain sums have it, whatever is done with it in whichever order',
    async () => {
      const law = fc.asyncProperty(ANY_HISTORY, async ({ done, dies, after, on }) => {
        const model = afterAllocation();
        const real = await begun();
        await agrees(model, real);
        for (const each of [...done, ...(dies ? [{ die: [] }] : []), ...after]) {
          const [[name, values]] = Object.entries(each) as [[keyof typeof steps, never[]]];
          await (steps[name] as (...given: never[]) => Step)(...values)(model, real);
          await agrees(model, real);
        }
        others.push(...real.step.partIds);
        const [from, to] = on.map((by) => days(FIRST_DAY, by)).sort() as [string, string];
        const source = `query($id: ID!, $from: Date!, $to: Date!, $before: Date!) {
        stated: budgetStatement(budgetId: $id, from: $from, to: $to) { openingPence inPence outPence closingPence }
        before: budgetStatement(budgetId: $id, from: "${FIRST_DAY}", to: $before) { closingPence }
        balances: budgetBalances(budgetId: $id, on: $to) { postedRemainingPence pendingPence heldPence } }`;
        const before = days(from, -1) < FIRST_DAY ? FIRST_DAY : days(from, -1);
        const { data } = await app.ask(finance, source, { id: real.step.budgetId, from, to, before });
        const { openingPence, inPence, outPence, closingPence } = data.stated;
        expect(openingPence + inPence - outPence).toBe(closingPence);
        if (from > FIRST_DAY) expect(data.before.closingPence).toBe(openingPence);
        const until = (pots: Pot[]) =>
          model.movements
            .filter((move) => pots.includes(move.pot) && move.day <= to)
            .reduce((sum, move) => sum + move.pence, 0);
        expect(closingPence).toBe(until(['HELD', 'COUNCIL']));
        const pendingPence =
          model.payments.filter(({ state }) => state === 'PENDING').length * INSTALMENT_PENCE;
        if (to >= days(model.today, 40)) {
          expect(data.balances.postedRemainingPence - pendingPence).toBe(until(['DIRECT', 'COUNCIL']));
          expect(data.balances.pendingPence).toBe(pendingPence);
        }
      });
      await fc.assert(law, { numRuns: RUNS, ...SEED, endOnFailure: RUNS <= 3 });
      const results = await asProgram('2027-06-01', async (session) => [
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
    const model = afterAllocation();
    const real = await begun();
    await steps.advance(364)(model, real);
    for (let paid = 0; paid < 14; paid += 1) await steps.pay()(model, real);
    await agrees(model, real);
    expect(model.payments).toHaveLength(13);
    expect(lowestFrom(model, 'DIRECT', model.today)).toBe(0);
    others.push(...real.step.partIds);
  });

  /** What 32 clients are answered who ask for the same at one moment, by how often. */
  const CLIENTS = 32;
  const atOnce = async (
    name: string,
    inputOf: (client: number) => object,
    askerOf = (_client: number) => finance,
  ) => {
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, (_, client) => send(askerOf(client), name, '', inputOf(client))),
    );
    const counts = Map.groupBy(answers, ({ code }) => code);
    return Object.fromEntries([...counts].map(([code, some]) => [code, some.length]));
  };

  it('is paid from, spent, approved and reversed exactly as often as it may be by 32 at one moment', async () => {
    const model = afterAllocation();
    const real = await begun();
    await steps.advance(60)(model, real);
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
});
