/** Steps of a history by which money is paid to whoever holds it, stopped, and taken back. */
import { expect } from 'vitest';
import { workingDaysAfter } from '../../../server/common/workingDays.ts';
import { settlePayments } from '../../../server/domain/money/paymentRuns/settleRuns.commands.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import { type Book, finance, manager, type Step, second } from './ledgerBook.testing.ts';
import {
  balance,
  days,
  type Instalment,
  type Model,
  type Payment,
  paying,
  placesOf,
  setPending,
  undoing,
  unpaid,
} from './ledgerModel.testing.ts';

/** Why nothing of a part is paid by hand today; DONE where the next instalment is. */
function codeOfPaying(model: Model, place: number, next: Instalment | undefined): string {
  if (model.isDead) return 'PERSON_HAS_DIED';
  if (model.suspensions.some((each) => each.place === place)) return 'PAYMENTS_SUSPENDED';
  if (!next) return model.endedOn === null ? 'ALLOCATION_SPENT' : 'PLAN_NOT_LIVE';
  if (next.pence > balance(model, [`${place} SET_BY`])) return 'ALLOCATION_SPENT';
  return next.startsOn <= model.today ? 'DONE' : 'INSTALMENT_NOT_YET_DUE';
}

/** What a run that pays on a day collects, by the parts. */
function collected(model: Model, payOn: string): { place: number; instalment: Instalment }[] {
  if (model.isDead || model.accountIsHeld) return [];
  return placesOf(model, 'DIRECT_PAYMENT')
    .filter((place) => !model.suspensions.some((each) => each.place === place))
    .flatMap((place) => {
      let left = balance(model, [`${place} SET_BY`]);
      const due = unpaid(model, place).filter(({ startsOn }) => startsOn <= payOn);
      const short = due.findIndex(({ pence }) => {
        left -= pence;
        return left < 0;
      });
      return (short < 0 ? due : due.slice(0, short)).map((instalment) => ({ place, instalment }));
    });
}

/** Paying by hand, and taking it back. */
function handSteps({ send }: Book) {
  return {
    pay:
      (some = 0): Step =>
      async (model) => {
        const places = placesOf(model, 'DIRECT_PAYMENT');
        const place = places[some % Math.max(places.length, 1)];
        if (place === undefined) return;
        const [instalment] = unpaid(model, place);
        const { code, transaction } = await send(finance, 'payInstalment', 'transaction { id }', {
          partId: model.parts[place]?.id,
        });
        expect(code).toBe(codeOfPaying(model, place, instalment));
        if (code !== 'DONE' || !instalment) return;
        const moves = paying(place, model.today, instalment);
        const made = { place, instalment, state: 'POSTED' as const, transactionId: transaction.id, moves };
        model.payments.push({ ...made, processingOn: null, runId: null, reference: null });
        model.movements.push(...moves);
      },
    reverse:
      (some: number): Step =>
      async (model) => {
        const known = [...model.payments.map(({ transactionId }) => transactionId), ...model.reversalIds];
        const transactionId = known[some % Math.max(known.length, 1)];
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
  };
}

/** Proposing a run and approving it. */
function runSteps({ send }: Book, others: readonly string[]) {
  return {
    run: (): Step => async (model) => {
      const today = Temporal.PlainDate.from(model.today);
      const payOn = workingDaysAfter(today, 3).toString();
      const processingOn = workingDaysAfter(today, 2).toString();
      const due = collected(model, payOn);
      const fields =
        'paymentRun { id version items { nodes { reference startsOn part { id } transaction { id } } } }';
      const asked = { payOn, leaveOutPartIds: others };
      const proposed = await send(finance, 'proposePaymentRun', fields, asked);
      expect(proposed.code).toBe(due.length === 0 ? 'NOTHING_DUE' : 'DONE');
      if (proposed.code !== 'DONE') return;
      const { id: runId, version: expectedVersion } = proposed.paymentRun;
      const approval = { runId, expectedVersion };
      const { code, paymentRun } = await send(second, 'approvePaymentRun', fields, approval);
      expect(code).toBe('DONE');
      const paid: {
        reference: string;
        startsOn: string;
        part: { id: string };
        transaction: { id: string };
      }[] = paymentRun.items.nodes;
      expect(paid).toHaveLength(due.length);
      for (const { place, instalment } of due) {
        const item = paid.find(
          ({ startsOn, part }) => startsOn === instalment.startsOn && part.id === model.parts[place]?.id,
        );
        expect(item).toBeDefined();
        if (!item) continue;
        const { reference = null, transaction } = item;
        const moves = paying(place, processingOn, instalment);
        const made = { place, instalment, state: 'PENDING' as const, transactionId: transaction.id, moves };
        model.payments.push({ ...made, processingOn, runId, reference });
        model.movements.push(...moves);
      }
    },
  };
}

/** What becomes of a run that is approved. */
function settlingSteps({ app, send, asProgram }: Book) {
  return {
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
      const { reference, instalment } = payment;
      const entry = { reference, amountPence: instalment.pence, reasonCode: 'B', reportedOn: model.today };
      const { code } = await send(finance, 'recordReturnedPayments', 'returnedPayments { id }', {
        list: 'ARUCS',
        entries: [entry],
      });
      expect(code).toBe('DONE');
      payment.state = 'UNDONE';
      model.accountIsHeld = true;
      model.movements.push(...undoing(payment.moves, model.today));
    },
  };
}

function stoppingSteps({ send }: Book) {
  return {
    suspend:
      (some: number): Step =>
      async (model) => {
        if (model.isDead || model.endedOn !== null) return;
        const places = placesOf(model, 'DIRECT_PAYMENT').filter((place) => {
          const { startsOn, endsOn } = model.parts[place] as Model['parts'][number];
          return startsOn <= model.today && model.today < endsOn;
        });
        const place = places[some % Math.max(places.length, 1)];
        if (place === undefined || model.suspensions.some((each) => each.place === place)) return;
        const { suspension, code } = await send(manager, 'suspendPayments', 'suspension { id version }', {
          partId: model.parts[place]?.id,
          reason: 'MISUSE_ENQUIRY',
          startsOn: model.today,
          explanation: 'It is being looked into.',
          otherWayToMeetNeeds: 'The council pays the agency itself.',
          lookAgainOn: days(model.today, 10),
        });
        expect(code).toBe('DONE');
        model.suspensions.push({ id: suspension.id, place });
        const isStopped = (payment: Payment) =>
          payment.place === place && model.today <= (payment.processingOn as string);
        setPending(model, isStopped, 'VOID');
      },
    lift: (): Step => async (model) => {
      const [suspension] = model.suspensions;
      if (!suspension) return;
      const input = { suspensionId: suspension.id, expectedVersion: 1, reason: 'It is explained.' };
      const { code } = await send(manager, 'liftSuspension', 'suspension { id }', input);
      expect(code).toBe('DONE');
      model.suspensions.shift();
    },
  };
}

/** The steps; `others` are the parts of other histories, which runs leave out. */
export const paySteps = (book: Book, others: readonly string[]) => ({
  ...handSteps(book),
  ...runSteps(book, others),
  ...settlingSteps(book),
  ...stoppingSteps(book),
});
