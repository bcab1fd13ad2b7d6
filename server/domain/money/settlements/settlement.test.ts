import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettlement } from './settlement.arbitraries.ts';
import { settlementOf } from './settlement.ts';
import type { PartToSettle, SettlementFacts, SettlementRules } from './settlementFacts.ts';
import {
  approvingRefusals,
  balancePence,
  notDueRefusals,
  payingRefusals,
  receivingRefusals,
  replacedRefusals,
} from './settling.ts';

const RULES: SettlementRules = {
  money: {
    payCycle: 'FOUR_WEEKLY',
    paymentBasis: 'NET',
    repaymentWeeks: 4,
    ending: null,
  },
};

/** £120.00 a week from 1 June 2026, of which the person puts in £20.00; one four-weekly payment of £400.00 was made. */
const PART: PartToSettle = {
  position: 1,
  isContingency: false,
  part: {
    deploymentOption: 'DIRECT_PAYMENT',
    weeklyAmountPence: 12_000,
    paidOncePence: null,
    contributionWeeklyPence: 2_000,
    contributionWay: 'NETTED',
    startsOn: '2026-06-01',
    endsOn: '2027-06-01',
  },
  payments: [{ startsOn: '2026-06-01', paidPence: 40_000 }],
  paidPence: 40_000,
  putInPence: 0,
  heldPence: 40_000,
  drawnAheadPence: 0,
  remainingPence: 576_000,
};
const facts = (part: Partial<PartToSettle> = {}, over: Partial<SettlementFacts> = {}): SettlementFacts => ({
  cause: 'DEATH',
  implementedOn: '2026-06-01',
  stoppedOn: '2026-06-08',
  workedOutOn: '2026-06-20',
  toldRepaymentDueOn: null,
  parts: [{ ...PART, ...part }],
  ...over,
});
const lines = (given: SettlementFacts, rules = RULES) =>
  Object.fromEntries(settlementOf(given, rules).lines.map(({ kind, amountPence }) => [kind, amountPence]));

describe('what is owed either way when a plan is over', () => {
  it('gives back what is left of what was paid, and says how much of it was for later days', () => {
    // Seven days of the four weeks were lived: £100.00 of £400.00, and £50.00 of it was spent.
    const settled = settlementOf(facts({ heldPence: 35_000 }), RULES);
    expect(settled).toMatchObject({
      owedToPersonPence: 0,
      owedToCouncilPence: 35_000,
      repaymentDueOn: '2026-07-18',
    });
    expect(settled.lines.map(({ kind, owedBy, amountPence }) => [kind, owedBy, amountPence])).toEqual([
      ['PAID_FOR_LATER_DAYS', 'NOBODY', 30_000],
      ['HELD_UNSPENT', 'NOBODY', 35_000],
      ['UNSPENT_TO_RETURN', 'PERSON', 35_000],
      ['CONTRIBUTION_DUE', 'NOBODY', 2_000],
      ['CONTRIBUTION_STILL_DUE', 'NOBODY', 2_000],
    ]);
    expect(settled.lines[0]?.sentence).toBe(
      '£300.00 was paid for days from 8 June 2026 on, when nothing was due any more. It is in what comes back.',
    );
  });

  it('asks for what was paid for later days also where it is spent, and says that it is', () => {
    expect(lines(facts({ heldPence: 4_000 }))).toMatchObject({
      PAID_FOR_LATER_DAYS: 30_000,
      UNSPENT_TO_RETURN: 4_000,
      LATER_DAYS_USED: 26_000,
    });
    expect(settlementOf(facts({ heldPence: -500 }), RULES).owedToCouncilPence).toBe(30_000);
  });

  it('owes what was not paid for days lived, net, in arrears as in advance', () => {
    const unpaid = { payments: [], paidPence: 0, heldPence: 0 };
    const settled = settlementOf(facts(unpaid), RULES);
    expect(settled).toMatchObject({ owedToPersonPence: 10_000, owedToCouncilPence: 0, repaymentDueOn: null });
    const gross = { ...RULES, money: { ...RULES.money, paymentBasis: 'GROSS' as const } };
    expect(settlementOf(facts(unpaid), gross).owedToPersonPence).toBe(12_000);
    expect(lines(facts(unpaid), gross)).toEqual({
      NOT_PAID_FOR_DAYS_LIVED: 12_000,
      CONTRIBUTION_DUE: 2_000,
    });
  });

  it('owes a day more where a date of death is put a day later', () => {
    const unpaid = { payments: [], paidPence: 0, heldPence: 0 };
    // Eight of 28 days: £137.14 less the £22.86 of the contribution.
    expect(settlementOf(facts(unpaid, { stoppedOn: '2026-06-09' }), RULES).owedToPersonPence).toBe(11_428);
  });

  it('says what of it was saved up, never more than is held, and what is owed stays the same', () => {
    const held = facts({ heldPence: 35_000 });
    const saved = facts({ heldPence: 35_000, savedUpPence: 36_000 });
    expect(lines(saved)).toEqual({ ...lines(held), SAVED_UP: 35_000 });
    expect(lines(facts({ heldPence: 35_000, savedUpPence: 12_000 }))).toMatchObject({ SAVED_UP: 12_000 });
    const { owedToPersonPence, owedToCouncilPence } = settlementOf(saved, RULES);
    expect([owedToPersonPence, owedToCouncilPence]).toEqual([0, 35_000]);
  });

  it('leaves the person what they put in beyond their contribution, and gives the council no more than it paid', () => {
    // £50.00 put in, of which £20.00 was due: £30.00 of what is held is theirs.
    expect(lines(facts({ putInPence: 5_000, heldPence: 36_000 }))).toMatchObject({
      CONTRIBUTION_OVERPAID: 3_000,
      OWN_MONEY_HELD: 3_000,
      UNSPENT_TO_RETURN: 33_000,
    });
    expect(lines(facts({ putInPence: 50_000, heldPence: 90_000 }))).toMatchObject({
      OWN_MONEY_HELD: 50_000,
      UNSPENT_TO_RETURN: 40_000,
    });
  });

  it('never takes contingency, but for what was paid for later days', () => {
    const contingency = { isContingency: true, heldPence: 38_000 };
    expect(lines(facts(contingency))).toMatchObject({
      UNSPENT_TO_RETURN: 30_000,
      CONTINGENCY_KEPT: 8_000,
      CONTINGENCY_NOT_DRAWN: 576_000,
    });
    const neverDrawn = { isContingency: true, payments: [], paidPence: 0, heldPence: 0 };
    expect(settlementOf(facts(neverDrawn), RULES)).toMatchObject({
      owedToPersonPence: 0,
      owedToCouncilPence: 0,
    });
  });

  it('owes nothing of what the council holds itself, or of a sum for a purpose', () => {
    const virtual = { ...PART.part, deploymentOption: 'VIRTUAL_BUDGET' as const };
    expect(lines(facts({ part: virtual, payments: [], paidPence: 0, heldPence: 0 }))).toEqual({
      HELD_BY_COUNCIL: 576_000,
    });
    const once = { ...PART.part, deploymentOption: 'SMALL_PAYMENT' as const, paidOncePence: 48_000 };
    const unpaid = {
      part: { ...once, contributionWeeklyPence: 0 },
      payments: [],
      paidPence: 0,
      heldPence: 0,
    };
    expect(lines(facts(unpaid))).toEqual({ ONE_OFF_NOT_PAID: 48_000 });
    const spent = { startsOn: '2026-06-01', paidPence: 48_000 };
    expect(lines(facts({ ...unpaid, payments: [spent], paidPence: 48_000, heldPence: 48_000 }))).toEqual({});
  });

  it('is repaid by the day that the person was told, or in the weeks of an ending', () => {
    const told = facts({}, { toldRepaymentDueOn: '2026-08-01' });
    expect(settlementOf(told, RULES).repaymentDueOn).toBe('2026-08-01');
    const rules = { ...RULES, money: { ...RULES.money, ending: { repaymentWeeks: 6 } } };
    expect(settlementOf(facts(), rules).repaymentDueOn).toBe('2026-08-01');
  });

  it('adds up line by line, never asks back more than was paid, and is the same for the same facts', () => {
    fc.assert(
      fc.property(anySettlement, (given) => {
        const settled = settlementOf(given, RULES);
        const sum = (owedBy: string) =>
          settled.lines.reduce((total, line) => total + (line.owedBy === owedBy ? line.amountPence : 0), 0);
        expect(settled.owedToPersonPence).toBe(sum('COUNCIL'));
        expect(settled.owedToCouncilPence).toBe(sum('PERSON'));
        expect(settled.lines.every(({ amountPence }) => amountPence > 0)).toBe(true);
        const paid = given.parts.reduce(
          (total, { paidPence, repaidPence = 0 }) => total + paidPence - repaidPence,
          0,
        );
        expect(settled.owedToCouncilPence).toBeLessThanOrEqual(paid);
        for (const { position } of given.parts) {
          const of = (kind: string) =>
            settled.lines.find((line) => line.position === position && line.kind === kind)?.amountPence ?? 0;
          const parts = of('OWN_MONEY_HELD') + of('UNSPENT_TO_RETURN') + of('CONTINGENCY_KEPT');
          expect(parts).toBe(of('HELD_UNSPENT'));
        }
        expect(settlementOf(given, RULES)).toEqual(settled);
      }),
    );
  });
});

describe('paying and receiving by a settlement', () => {
  const today = Temporal.PlainDate.from('2026-07-01');
  const sums = { owedToPersonPence: 10_000, owedToCouncilPence: 4_000, paidPence: 0, receivedPence: 0 };
  const owed = {
    position: 1,
    kind: 'NOT_PAID_FOR_DAYS_LIVED' as const,
    owedBy: 'COUNCIL' as const,
    amountPence: 10_000,
    sentence: '',
  };
  const paying = (amountPence: number, over: object = {}) =>
    payingRefusals(amountPence, { ...sums, lines: [owed], position: 1, paidOfPartPence: 0, ...over });

  it('sets one side against the other', () => {
    expect(balancePence(sums)).toBe(6_000);
    expect(paying(6_000)).toEqual([]);
    expect(paying(6_001)).toMatchObject([
      {
        code: 'SETTLEMENT_PAYMENT_TOO_LARGE',
        details: { limitPence: 10_000, actualPence: 6_001, remainingPence: 6_000 },
      },
    ]);
    expect(paying(10_000, { receivedPence: 4_000 })).toEqual([]);
    expect(paying(1, { paidPence: 6_000, paidOfPartPence: 6_000 })).toMatchObject([
      { code: 'SETTLEMENT_PAYMENT_TOO_LARGE', details: { remainingPence: 0 } },
    ]);
  });

  it('pays nothing for a part that nothing is owed for, and no sum of nothing', () => {
    expect(paying(1, { position: 2 })).toMatchObject([{ code: 'SETTLEMENT_PART_NOT_OWED' }]);
    expect(paying(0)).toMatchObject([{ code: 'AMOUNT_NOT_POSITIVE' }]);
  });

  it('is approved once, and by somebody else', () => {
    expect(approvingRefusals({ proposedBy: 'a' }, 'a')).toMatchObject([
      { code: 'SETTLEMENT_BY_ITS_PROPOSER' },
    ]);
    expect(approvingRefusals({ proposedBy: 'a', approvedAt: 'then' }, 'b')).toMatchObject([
      { code: 'SETTLEMENT_ALREADY_PAID' },
    ]);
    expect(approvingRefusals({ proposedBy: 'a' }, 'b')).toEqual([]);
  });

  it('receives what is still to come back, on a day since the money stopped', () => {
    const receive = (amountPence: number, occurredOn: string, receivedPence = 0) =>
      receivingRefusals(
        { amountPence, occurredOn },
        { ...sums, receivedPence, stoppedOn: '2026-06-08' },
        today,
      ).map(({ code }) => code);
    expect(receive(4_000, '2026-06-08')).toEqual([]);
    expect(receive(4_001, '2026-07-01')).toEqual(['SETTLEMENT_RECEIPT_TOO_LARGE']);
    expect(receive(1, '2026-07-01', 4_000)).toEqual(['SETTLEMENT_NOTHING_TO_RETURN']);
    expect(receive(1, '2026-07-02')).toEqual(['SETTLEMENT_DAY_OUTSIDE']);
    expect(receive(1, '2026-06-07')).toEqual(['SETTLEMENT_DAY_OUTSIDE']);
    expect(receive(0, '2026-07-01')).toEqual(['AMOUNT_NOT_POSITIVE']);
  });

  it('waits for a plan that is over, and for the settlement that stands', () => {
    expect(notDueRefusals({ implementedOn: '2026-06-01', lastedUntil: null })).toMatchObject([
      { code: 'SETTLEMENT_NOT_DUE' },
    ]);
    expect(notDueRefusals({ implementedOn: null, lastedUntil: null })).toHaveLength(1);
    expect(notDueRefusals({ implementedOn: '2026-06-01', lastedUntil: '2026-06-08' })).toEqual([]);
    expect(replacedRefusals('2026-06-08T10:00:00Z', 'settlementId')).toMatchObject([
      { code: 'SETTLEMENT_REPLACED' },
    ]);
    expect(replacedRefusals(null, 'settlementId')).toEqual([]);
  });
});
