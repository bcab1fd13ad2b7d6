import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAY_CYCLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { anyBudget, changedAndUnchanged } from './changedSettlement.arbitraries.ts';
import { settlementOf } from './settlement.ts';
import type { PartToSettle, SettlementFacts, SettlementRules } from './settlementFacts.ts';

const RULES: SettlementRules = {
  money: { payCycle: 'FOUR_WEEKLY', paymentBasis: 'NET', repaymentWeeks: 4, ending: null },
};
const sumsOf = (facts: SettlementFacts, rules: SettlementRules) => {
  const { owedToPersonPence, owedToCouncilPence } = settlementOf(facts, rules);
  return { owedToPersonPence, owedToCouncilPence };
};
const linesOf = (parts: PartToSettle[], over: Partial<SettlementFacts> = {}) =>
  settlementOf({ ...FACTS, parts, ...over }, RULES).lines.map(({ position, kind, amountPence }) => [
    position,
    kind,
    amountPence,
  ]);

const FACTS: SettlementFacts = {
  cause: 'ENDING',
  implementedOn: '2026-06-01',
  stoppedOn: '2026-06-29',
  workedOutOn: '2026-07-01',
  toldRepaymentDueOn: null,
  parts: [],
};
/** £120.00 a week until 15 June, of which the person puts in £20.00; the four weeks were paid with £400.00. */
const BEFORE: PartToSettle = {
  position: 1,
  followsPosition: null,
  isContingency: false,
  part: {
    deploymentOption: 'PREPAID_CARD',
    weeklyAmountPence: 12_000,
    contributionWeeklyPence: 2_000,
    contributionWay: 'NETTED',
    startsOn: '2026-06-01',
    endsOn: '2026-06-15',
    cyclesStartOn: '2026-06-01',
    cyclesEndOn: '2027-06-01',
  },
  payments: [{ startsOn: '2026-06-01', paidPence: 40_000 }],
  paidPence: 40_000,
  putInPence: 4_000,
  heldPence: 0,
  drawnAheadPence: 0,
  remainingPence: 0,
  repaidPence: 20_000,
  returnedPence: 0,
  movedInPence: 0,
};
/** The same money from 15 June on, paid for the two weeks to 29 June with £200.00. */
const AFTER: PartToSettle = {
  ...BEFORE,
  position: 2,
  followsPosition: 1,
  part: {
    ...BEFORE.part,
    deploymentOption: 'MANAGED_ACCOUNT',
    startsOn: '2026-06-15',
    endsOn: '2027-06-01',
  },
  payments: [{ startsOn: '2026-06-15', paidPence: 20_000 }],
  paidPence: 20_000,
  repaidPence: 0,
};

describe('the settlement of a budget whose way of holding was changed', () => {
  it('never asks again for what was repaid at the change, and says that it was', () => {
    const lines = linesOf([BEFORE, AFTER]);
    expect(lines).toEqual([
      [1, 'REPAID_AT_CHANGE', 20_000],
      [1, 'CONTRIBUTION_DUE', 4_000],
      [1, 'CONTRIBUTION_PUT_IN', 4_000],
      [2, 'CONTRIBUTION_DUE', 4_000],
      [2, 'CONTRIBUTION_PUT_IN', 4_000],
    ]);
    // £50.00 of it was not repaid, and is not there.
    const partly = settlementOf({ ...FACTS, parts: [{ ...BEFORE, repaidPence: 15_000 }, AFTER] }, RULES);
    expect(partly.lines.slice(0, 3)).toMatchObject([
      { kind: 'REPAID_AT_CHANGE', amountPence: 15_000 },
      { kind: 'PAID_FOR_LATER_DAYS', amountPence: 5_000 },
      { kind: 'LATER_DAYS_USED', owedBy: 'PERSON', amountPence: 5_000 },
    ]);
    expect(partly.lines[1]?.sentence).toBe(
      '£50.00 was paid for days from 15 June 2026 on, when the money was held in another way. It is in what comes back.',
    );
  });

  it('leaves the person what they put in beyond their contribution, wherever their money went over to', () => {
    // £90.00 was put in on the card, of which £40.00 was due; £70.00 went over, and all of the £200.00 is held too.
    const before = { ...BEFORE, putInPence: 9_000 };
    const after = { ...AFTER, heldPence: 27_000 };
    expect(linesOf([before, after])).toContainEqual([2, 'OWN_MONEY_HELD', 5_000]);
    expect(linesOf([before, after])).toContainEqual([2, 'UNSPENT_TO_RETURN', 22_000]);
  });

  it('does not take money of the council’s for the person’s own, because it was paid to the holder before', () => {
    const unpaid = { ...AFTER, payments: [], paidPence: 0, putInPence: 0, heldPence: 12_000 };
    const lines = linesOf([{ ...BEFORE, putInPence: 0 }, unpaid], { stoppedOn: '2026-06-15' });
    expect(lines).toContainEqual([2, 'UNSPENT_TO_RETURN', 12_000]);
    expect(lines.some(([, kind]) => kind === 'OWN_MONEY_HELD')).toBe(false);
  });

  it('does not take what somebody left a pool with for their own, nor a payment to one part for one to the other', () => {
    // The pool was paid £480.00, of which £150.00 is left and went to the account; that was paid nothing of its £480.00.
    const pool: PartToSettle = {
      ...BEFORE,
      joinsPosition: 2,
      part: { ...BEFORE.part, deploymentOption: 'POOL', endsOn: '2027-06-01', contributionWeeklyPence: 0 },
      payments: [{ startsOn: '2026-06-01', paidPence: 48_000 }],
      paidPence: 48_000,
      putInPence: 0,
      repaidPence: 0,
    };
    const { joinsPosition: _, ...apart } = pool;
    const account: PartToSettle = {
      ...apart,
      position: 2,
      part: { ...pool.part, deploymentOption: 'DIRECT_PAYMENT' },
      payments: [],
      paidPence: 0,
      heldPence: 15_000,
    };
    expect(linesOf([pool, account])).toEqual([
      [2, 'NOT_PAID_FOR_DAYS_LIVED', 48_000],
      [2, 'HELD_UNSPENT', 15_000],
      [2, 'UNSPENT_TO_RETURN', 15_000],
    ]);
    // A settlement of before that was looked at is told as it was.
    expect(linesOf([apart, account])).toContainEqual([2, 'OWN_MONEY_HELD', 15_000]);
  });

  it('owes the person what was theirs of money that the council came to hold itself', () => {
    const own = { ...BEFORE, putInPence: 9_000, repaidPence: 20_000 };
    const virtual = { ...AFTER.part, deploymentOption: 'VIRTUAL_BUDGET' as const };
    const nothing = { payments: [], paidPence: 0, putInPence: 0, heldPence: 0 };
    // £180.00 went over to what the council holds, of which £50.00 is the person’s.
    const councils = {
      ...AFTER,
      ...nothing,
      part: virtual,
      remainingPence: 600_000,
      movedInPence: 18_000,
    };
    const settled = settlementOf({ ...FACTS, parts: [own, councils] }, RULES);
    expect(settled).toMatchObject({ owedToPersonPence: 5_000, owedToCouncilPence: 0 });
    expect(settled.lines.slice(-2)).toMatchObject([
      { position: 2, kind: 'HELD_BY_COUNCIL', owedBy: 'NOBODY', amountPence: 595_000 },
      { position: 2, kind: 'OWN_MONEY_WITH_COUNCIL', owedBy: 'COUNCIL', amountPence: 5_000 },
    ]);
    // The council has spent all of it, and what it spent last was the person’s.
    const spent = { ...councils, remainingPence: 1_200 };
    expect(sumsOf({ ...FACTS, parts: [own, spent] }, RULES).owedToPersonPence).toBe(1_200);
  });

  it('owes what was taken back of payments for days that were lived after all', () => {
    const unpaid = { ...AFTER, payments: [], paidPence: 0, putInPence: 0 };
    expect(sumsOf({ ...FACTS, parts: [BEFORE, unpaid] }, RULES).owedToPersonPence).toBe(20_000);
  });

  it('asks nobody twice for what came back as unspent before', () => {
    const part = { ...BEFORE.part, endsOn: '2027-06-01' };
    const once = { ...BEFORE, part, repaidPence: 0, putInPence: 0, returnedPence: 15_000 };
    // £200.00 of the £400.00 was for later days, and £150.00 had come back: £50.00 is missing.
    const settled = sumsOf({ ...FACTS, parts: [once], stoppedOn: '2026-06-15' }, RULES);
    expect(settled.owedToCouncilPence).toBe(5_000);
  });

  it('comes to the same either way as if nothing had been changed', () => {
    const rules = fc.record({
      payCycle: fc.constantFrom('WEEKLY' as const, 'TWO_WEEKLY' as const, 'FOUR_WEEKLY' as const),
      paymentBasis: fc.constantFrom('NET' as const, 'GROSS' as const),
    });
    fc.assert(
      fc.property(anyBudget(7), rules, (budget, paying) => {
        const money = { ...RULES.money, ...paying };
        const { changed, unchanged } = changedAndUnchanged(budget, money, 7);
        expect(sumsOf(changed, { money })).toEqual(sumsOf(unchanged, { money }));
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same to the penny also where days come to parts of pence, if all of it changes', () => {
    fc.assert(
      fc.property(anyBudget(61), fc.constantFrom(...PAY_CYCLE.values), (budget, payCycle) => {
        const money = { ...RULES.money, payCycle };
        const whole = { ...budget, changes: budget.changes.map((each) => ({ ...each, tenths: 10 })) };
        const { changed, unchanged } = changedAndUnchanged(whole, money, 61);
        expect(sumsOf(changed, { money })).toEqual(sumsOf(unchanged, { money }));
      }),
      { numRuns: 30 },
    );
  });
});
