/** Steps of a history by which money is spent, held in another way, repaid, and comes to an end. */
import { expect } from 'vitest';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import type { Asker } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  type Book,
  finance,
  heldPot,
  manager,
  partOf,
  practitioner,
  type Step,
} from './ledgerBook.testing.ts';
import {
  days,
  divide,
  FIRST_DAY,
  lowestFrom,
  type Model,
  type Part,
  type Pot,
  setPending,
  TERM_ENDS_ON,
  undoing,
  usedUntil,
} from './ledgerModel.testing.ts';

/** Whether the council would spend what it has not got. */
const isShort = (model: Model, pot: Pot, day: string, pence: number) =>
  pot.endsWith('SET_BY') && pence < 0 && lowestFrom(model, pot, day) < -pence;

/** Why a part can’t be held in another way from a day on; DONE where it can. */
function codeOfChange(model: Model, place: number, day: string): string {
  const { startsOn, endsOn } = model.parts[place] as Part;
  if (model.isDead) return 'PERSON_HAS_DIED';
  if (model.endedOn !== null) return 'CHANGE_AFTER_END';
  if (day < FIRST_DAY) return 'CHANGE_BEFORE_SUPPORT';
  if (day >= TERM_ENDS_ON) return 'CHANGE_AFTER_END';
  if (day <= startsOn || day >= endsOn) return 'CHANGE_OUTSIDE_PART';
  if (endsOn < TERM_ENDS_ON) return 'PART_CHANGES_LATER';
  const used = usedUntil(model, place);
  return day < model.today && used !== null && used >= day ? 'CHANGE_ON_DAYS_PAID' : 'DONE';
}

function spendingSteps({ app, send }: Book) {
  return {
    advance:
      (by: number): Step =>
      async (model) => {
        model.today = days(model.today, by);
        app.setToday(model.today);
      },
    report:
      (kind: string, some: number, amountPence: number, ago: number): Step =>
      async (model) => {
        const place = some % model.parts.length;
        const { id: partId, option, startsOn } = model.parts[place] as Part;
        const isHeld = option === 'DIRECT_PAYMENT';
        if (startsOn > model.today || (kind === 'PAID_IN' && !isHeld)) return;
        const back = days(model.today, -ago);
        const occurredOn = back < startsOn ? startsOn : back;
        const move = {
          pot: isHeld ? heldPot(place) : (`${place} SET_BY` as const),
          day: occurredOn,
          pence: kind === 'SPENT' ? -amountPence : amountPence,
        };
        const expected = isShort(model, move.pot, move.day, move.pence)
          ? 'SPENDING_BEYOND_ALLOCATION'
          : 'DONE';
        const { code, spending } = await send(finance, 'reportSpending', 'spending { id }', {
          ...{ partId, kind, occurredOn, amountPence },
          payee: 'A shop',
          purpose: 'Shopping',
        });
        expect(code).toBe(expected);
        if (code !== 'DONE') return;
        model.reported.push({ id: spending.id, place, isReversed: false, move });
        model.movements.push(move);
      },
    unreport:
      (some: number): Step =>
      async (model) => {
        const reported = model.reported[some % Math.max(model.reported.length, 1)];
        if (!reported) return;
        const { pot, day, pence } = reported.move;
        const { code } = await send(finance, 'reverseSpending', 'spending { id }', {
          spendingId: reported.id,
          reason: 'A mistake.',
        });
        const expected = isShort(model, pot, day, -pence) ? 'SPENDING_BEYOND_ALLOCATION' : 'DONE';
        expect(code).toBe(reported.isReversed ? 'ALREADY_REVERSED' : expected);
        if (code !== 'DONE') return;
        reported.isReversed = true;
        model.movements.push(...undoing([reported.move]));
      },
    import:
      (count: number): Step =>
      async (model, real) => {
        const lines = Array.from({ length: count }, () => '2026-06-01,CORNER SHOP,-3.50');
        const file = ['Date,Description,Amount', ...lines].join('\n');
        const partId = partOf(real, 'DIRECT');
        const { code } = await send(finance, 'importTransactions', 'import { id }', { partId, file });
        expect(code).toBe('DONE');
        model.importedLines = Math.max(model.importedLines, count);
        const [row] = await queryAll<{ kept: number }>(
          app.database,
          'select count(*)::int as kept from statement_line where part_id = $1',
          [parseGlobalId(partId)?.uuid],
        );
        expect(row?.kept).toBe(model.importedLines);
      },
  };
}

function changingSteps({ send, versionOf }: Book) {
  return {
    /** All of a part, or so much of it, is held by the council from then on, or by the person where it was not. */
    changeDeployment:
      (some: number, by: number, weeklyPence: number | null): Step =>
      async (model, real) => {
        const place = some % model.parts.length;
        const part = model.parts[place] as Part;
        if (model.parts.length > 6 || model.suspensions.some((each) => each.place === place)) return;
        const changesOn = days(model.today, by);
        const moved = weeklyPence === null ? part.weeklyPence : 1 + (weeklyPence % part.weeklyPence);
        const expected = codeOfChange(model, place, changesOn);
        const { code, deploymentChange } = await send(
          manager,
          'changeDeployment',
          'deploymentChange { toPart { id } restPart { id } }',
          {
            partId: part.id,
            expectedVersion: await versionOf('budget', real.step.budgetId),
            ...{ changesOn, weeklyAmountPence: moved, agreedOn: FIRST_DAY, reason: 'She prefers it.' },
            deploymentOption: part.option === 'DIRECT_PAYMENT' ? 'VIRTUAL_BUDGET' : 'DIRECT_PAYMENT',
          },
        );
        expect(code).toBe(expected);
        if (code !== 'DONE') return;
        const { toPart, restPart } = deploymentChange;
        const ids = { begun: toPart.id, rest: restPart?.id ?? null };
        divide(model, place, changesOn, { weeklyPence: moved, ids });
      },
  };
}

function repayingSteps({ send }: Book) {
  return {
    /** Asks for what is unspent above the limit, and decides it after the person’s reply. */
    clawBack:
      (some: number): Step =>
      async (model, real) => {
        const place = some % model.parts.length;
        const { id: partId, option, startsOn } = model.parts[place] as Part;
        if (option !== 'DIRECT_PAYMENT' || startsOn > model.today) return;
        const held = Math.max(0, lowestFrom(model, heldPot(place), model.today));
        const isOpen = model.repayments.some(
          (each) => each.place === place && each.repaidPence < each.decidedPence,
        );
        const fields = 'clawback { id version unspentPence abovePence proposedPence }';
        const proposal = { partId, discussedOn: model.today, reason: 'It is unspent.' };
        const { code, clawback } = await send(practitioner, 'proposeClawback', fields, proposal);
        if (model.isDead || isOpen) {
          expect(code).toBe(model.isDead ? 'PERSON_HAS_DIED' : 'CLAWBACK_ALREADY_OPEN');
          return;
        }
        expect(['DONE', 'CLAWBACK_NOTHING_ABOVE']).toContain(code);
        if (code !== 'DONE') return;
        expect(clawback.unspentPence).toBe(held);
        expect(clawback.abovePence).toBeLessThanOrEqual(held);
        const target = { clawbackId: clawback.id, expectedVersion: 1 };
        const person: Asker = { role: 'PERSON', council: 'oldham', person: real.personId };
        const reply = { ...target, reply: 'It is so.', isAgreed: true };
        expect((await send(person, 'replyToClawback', 'clawback { id }', reply)).code).toBe('DONE');
        const decidedPence: number = clawback.proposedPence;
        const decision = { ...target, expectedVersion: 2, amountPence: decidedPence, reasons: 'As agreed.' };
        const decided = await send(manager, 'decideClawback', 'clawback { id }', {
          ...decision,
          repayments: 1,
        });
        expect(decided.code).toBe('DONE');
        const decidedOn = model.today;
        model.repayments.push({ clawbackId: clawback.id, place, decidedOn, decidedPence, repaidPence: 0 });
      },
    repay:
      (some: number, amountPence: number): Step =>
      async (model) => {
        const repayment = model.repayments[some % Math.max(model.repayments.length, 1)];
        if (!repayment) return;
        const { clawbackId, place, decidedPence, repaidPence } = repayment;
        const occurredOn = model.today;
        const { code } = await send(finance, 'recordRepayment', 'clawback { id }', {
          ...{ clawbackId, occurredOn, amountPence },
        });
        const isBeyond = amountPence > lowestFrom(model, heldPot(place), occurredOn);
        const expected = isBeyond ? 'CLAWBACK_BEYOND_HELD' : 'DONE';
        expect(code).toBe(amountPence > decidedPence - repaidPence ? 'REPAYMENT_TOO_LARGE' : expected);
        if (code !== 'DONE') return;
        repayment.repaidPence += amountPence;
        model.movements.push({ pot: heldPot(place), day: occurredOn, pence: -amountPence });
      },
  };
}

function endingSteps({ send, versionOf }: Book) {
  return {
    end:
      (ago: number): Step =>
      async (model, real) => {
        if (model.isDead || model.endedOn !== null) return;
        const back = days(model.today, -ago);
        const endedOn = back < FIRST_DAY ? FIRST_DAY : back;
        const { planId } = real.step;
        const expectedVersion = await versionOf('supportPlan', planId);
        const ending = { planId, expectedVersion, endedOn, reason: 'She moved away.' };
        expect((await send(practitioner, 'endPlan', 'plan { id }', ending)).code).toBe('DONE');
        model.endedOn = endedOn;
      },
    die: (): Step => async (model, real) => {
      if (model.isDead) return;
      const { personId } = real;
      const death = { personId, expectedVersion: await versionOf('person', personId), diedOn: model.today };
      expect((await send(practitioner, 'recordDeath', 'person { id }', death)).code).toBe('DONE');
      model.isDead = true;
      setPending(model, () => true, 'VOID');
    },
  };
}

export const lifeSteps = (book: Book) => ({
  ...spendingSteps(book),
  ...changingSteps(book),
  ...repayingSteps(book),
  ...endingSteps(book),
});
