import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clawbackTerms } from './clawback.decision.ts';
import {
  clawbackStatus,
  decidableRefusals,
  decidedRefusals,
  partRefusals,
  repaymentPlan,
  repaymentRefusals,
  replyRefusals,
  sayingRefusals,
  surplusRefusals,
} from './clawback.ts';

const TODAY = Temporal.PlainDate.from('2026-10-01');
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
/** Bath and North East Somerset: 10% of a month or up to 8 weeks, either of which is enough. */
const SETTINGS = {
  money: {
    carryOverOfMonthBasisPoints: 1_000,
    maximumUnspentWeeks: 8,
    maximumUnspentPence: null,
    surplusIsAbove: 'BOTH' as const,
    unspentLimitIsAgreed: false,
    isNamedSavingExempt: true,
    accountRules: [],
    clawbackReplyDays: 14,
    repaymentWeeks: 4,
  },
  deployment: { individualServiceFund: null },
};
const FOUND = {
  deploymentOption: 'DIRECT_PAYMENT' as const,
  weeklyAmountPence: 12_000,
  isContingency: false,
  agreedUnspentLimitPence: null,
  unspentPence: 100_000,
  namedSavingPence: 0,
  monthsGoneBy: 4,
  proposedOn: '2026-10-01',
  lowestByWeekPence: [],
};
const terms = (found = {}, money = {}) =>
  clawbackTerms.rule({ ...FOUND, ...found }, { ...SETTINGS, money: { ...SETTINGS.money, ...money } });

describe('what may be proposed to be taken back', () => {
  it('is £40.00 of £1,000.00 after four months at £120.00 a week, where either limit is enough', () => {
    expect(terms()).toEqual({ abovePence: 4_000, replyByOn: '2026-10-15', repaymentWeeks: 4 });
    expect(terms({}, { surplusIsAbove: 'EITHER' }).abovePence).toBe(79_200);
  });

  it('leaves out what is saved for a purpose of the plan, where the council says so, and contingency always', () => {
    expect(terms({ namedSavingPence: 3_000 }).abovePence).toBe(1_000);
    expect(terms({ namedSavingPence: 3_000 }, { isNamedSavingExempt: false }).abovePence).toBe(4_000);
    expect(terms({ isContingency: true }).abovePence).toBe(0);
  });

  it('gives the days and weeks of the account before those for everybody', () => {
    const account = {
      deploymentOption: 'DIRECT_PAYMENT' as const,
      maximumUnspentWeeks: 6,
      maximumUnspentPence: null,
      unspentLimitIsAgreed: false,
      clawbackReplyDays: 28,
      repaymentWeeks: 12,
    };
    expect(terms({}, { accountRules: [account] })).toEqual({
      abovePence: 28_000,
      replyByOn: '2026-10-29',
      repaymentWeeks: 12,
    });
  });

  it('of a provider’s fund, is also what was held for longer than a surplus may be: Dorset’s 4 weeks for up to 12', () => {
    const fund = { surplusLimitWeeks: 4, surplusHeldForWeeks: 12 };
    const ofFund = (unspentPence: number, lowestByWeekPence: number[], namedSavingPence = 0) =>
      clawbackTerms.rule(
        {
          ...FOUND,
          deploymentOption: 'INDIVIDUAL_SERVICE_FUND',
          unspentPence,
          lowestByWeekPence,
          namedSavingPence,
        },
        { ...SETTINGS, deployment: { individualServiceFund: fund } },
      ).abovePence;
    const weeks = (count: number) => Array.from({ length: count }, () => 30_000);
    expect(ofFund(48_000, weeks(11))).toBe(0);
    expect(ofFund(48_000, weeks(12))).toBe(30_000);
    expect(ofFund(48_000, weeks(12), 40_000)).toBe(8_000);
    expect(ofFund(48_000, [...weeks(5), 0, ...weeks(20)])).toBe(0);
    expect(ofFund(90_000, weeks(12))).toBe(42_000);
  });

  it('is never more than is unspent, nor less than nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(500_000),
        fc.nat(500_000),
        fc.nat(24),
        fc.boolean(),
        (unspentPence, namedSavingPence, monthsGoneBy, either) => {
          const { abovePence } = terms(
            { unspentPence, namedSavingPence, monthsGoneBy },
            { surplusIsAbove: either ? 'EITHER' : 'BOTH' },
          );
          expect(abovePence).toBeGreaterThanOrEqual(0);
          expect(abovePence).toBeLessThanOrEqual(Math.max(0, unspentPence - namedSavingPence));
        },
      ),
    );
  });
});

describe('a proposal', () => {
  const part = {
    ...FOUND,
    startsOn: '2026-06-01',
    personDiedOn: null,
    openClawbackId: null,
    itemIds: ['holiday'],
  };
  const said = { foundOn: '2026-10-01', discussedOn: '2026-09-28', amountPence: null, namedSavings: [] };

  it.each([
    ['of somebody who died', { personDiedOn: '2026-09-01', isContingency: true }, ['PERSON_HAS_DIED']],
    ['of contingency', { isContingency: true, openClawbackId: 'x' }, ['CLAWBACK_OF_CONTINGENCY']],
    [
      'of what the council holds',
      { deploymentOption: 'VIRTUAL_BUDGET' as const },
      ['CLAWBACK_OF_NOTHING_HELD'],
    ],
    ['beside another', { openClawbackId: 'x' }, ['CLAWBACK_ALREADY_OPEN']],
    ['of money that is held', {}, []],
  ])('%s is refused or not', (_what, facts, expected) =>
    expect(codes(partRefusals({ ...part, ...facts }))).toEqual(expected),
  );

  it.each([
    ['looked at tomorrow', { foundOn: '2026-10-02' }, ['CLAWBACK_DAY_OUTSIDE']],
    ['looked at before the part', { foundOn: '2026-05-31' }, ['CLAWBACK_DAY_OUTSIDE']],
    ['not talked over yet', { discussedOn: '2026-10-02' }, ['CLAWBACK_NOT_DISCUSSED']],
    [
      'saved for nothing of the plan',
      { namedSavings: [{ supportItemId: 'car', amountPence: 1 }] },
      ['SAVING_NOT_OF_PLAN'],
    ],
    [
      'saved twice',
      { namedSavings: [1, 2].map((amountPence) => ({ supportItemId: 'holiday', amountPence })) },
      ['SAVING_GIVEN_TWICE'],
    ],
    [
      'saved nothing',
      { namedSavings: [{ supportItemId: 'holiday', amountPence: 0 }] },
      ['AMOUNT_NOT_POSITIVE'],
    ],
    ['of nothing', { amountPence: 0 }, ['AMOUNT_NOT_POSITIVE']],
  ])('%s is refused', (_what, given, expected) =>
    expect(codes(sayingRefusals({ ...said, ...given }, part, TODAY))).toEqual(expected),
  );

  it('asks for something above the limit, and for no more', () => {
    expect(codes(surplusRefusals(null, 0))).toEqual(['CLAWBACK_NOTHING_ABOVE']);
    expect(codes(surplusRefusals(4_001, 4_000))).toEqual(['CLAWBACK_ABOVE_SURPLUS']);
    expect(surplusRefusals(4_000, 4_000)).toEqual([]);
  });
});

describe('a decision about it', () => {
  const facts = { replyByOn: '2026-10-15', proposedBy: 'worker', repliedOn: null, decidedOn: null };
  const on = (day: string) => Temporal.PlainDate.from(day);

  it('comes after the reply or its last day, by somebody else, and once', () => {
    expect(codes(decidableRefusals(facts, 'manager', on('2026-10-15')))).toEqual(['CLAWBACK_BEFORE_NOTICE']);
    expect(decidableRefusals(facts, 'manager', on('2026-10-16'))).toEqual([]);
    expect(decidableRefusals({ ...facts, repliedOn: '2026-10-02' }, 'manager', on('2026-10-02'))).toEqual([]);
    expect(codes(decidableRefusals(facts, 'worker', on('2026-10-16')))).toEqual(['CLAWBACK_BY_ITS_PROPOSER']);
    const decided = { ...facts, decidedOn: '2026-10-16' };
    expect(codes(decidableRefusals(decided, 'manager', on('2026-10-17')))).toEqual([
      'CLAWBACK_ALREADY_DECIDED',
    ]);
    expect(codes(replyRefusals(decided))).toEqual(['CLAWBACK_ALREADY_DECIDED']);
    expect(codes(replyRefusals({ ...facts, repliedOn: '2026-10-02' }))).toEqual([
      'CLAWBACK_ALREADY_ANSWERED',
    ]);
    expect(replyRefusals(facts)).toEqual([]);
  });

  it.each([
    [-1, 1, ['AMOUNT_NOT_POSITIVE']],
    [4_001, 1, ['CLAWBACK_ABOVE_PROPOSAL']],
    [3_001, 1, ['CLAWBACK_BEYOND_HELD']],
    [3_000, 5, ['TOO_MANY_REPAYMENTS']],
    [3, 4, ['TOO_MANY_REPAYMENTS']],
    [3_000, 0, ['TOO_MANY_REPAYMENTS']],
    [3_000, 4, []],
    [0, 1, []],
  ])('of %d pence in %d repayments is refused or not', (amountPence, repayments, expected) => {
    const limits = { proposedPence: 4_000, heldPence: 3_000, repaymentWeeks: 4 };
    expect(codes(decidedRefusals({ amountPence, repayments }, limits))).toEqual(expected);
  });

  it('is repaid in repayments that come to it, the last on the last day', () => {
    expect(repaymentPlan({ amountPence: 4_000, repayments: 3 }, '2026-10-16', 4)).toEqual([
      { dueOn: '2026-10-25', amountPence: 1_334 },
      { dueOn: '2026-11-03', amountPence: 1_333 },
      { dueOn: '2026-11-13', amountPence: 1_333 },
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 52, max: 1_000_000 }),
        fc.integer({ min: 1, max: 52 }),
        fc.nat(51),
        (amountPence, weeks, fewer) => {
          const repayments = Math.max(1, weeks - fewer);
          const plan = repaymentPlan({ amountPence, repayments }, '2026-10-16', weeks);
          expect(plan.reduce((sum, each) => sum + each.amountPence, 0)).toBe(amountPence);
          expect(plan.every((each) => each.amountPence > 0)).toBe(true);
          expect(plan.at(-1)?.dueOn).toBe(on('2026-10-16').add({ weeks }).toString());
          expect(plan.map(({ dueOn }) => dueOn)).toEqual(plan.map(({ dueOn }) => dueOn).toSorted());
        },
      ),
    );
  });

  it.each([
    [{ decidedOn: null }, 1, '2026-10-20', ['CLAWBACK_NOT_DECIDED']],
    [{ decidedPence: 0 }, 1, '2026-10-20', ['CLAWBACK_NOT_DECIDED']],
    [{}, 0, '2026-10-20', ['AMOUNT_NOT_POSITIVE']],
    [{}, 1, '2026-10-21', ['REPAYMENT_DAY_OUTSIDE']],
    [{}, 1, '2026-10-15', ['REPAYMENT_DAY_OUTSIDE']],
    [{}, 3_001, '2026-10-20', ['REPAYMENT_TOO_LARGE']],
    [{ lowestHeldPence: 2_999 }, 3_000, '2026-10-20', ['CLAWBACK_BEYOND_HELD']],
    [{}, 3_000, '2026-10-16', []],
  ])('is repaid as it was decided: %o, %d', (given, amountPence, occurredOn, expected) => {
    const decided = {
      decidedOn: '2026-10-16',
      decidedPence: 4_000,
      repaidPence: 1_000,
      lowestHeldPence: 9_000,
    };
    expect(
      codes(repaymentRefusals({ amountPence, occurredOn }, { ...decided, ...given }, on('2026-10-20'))),
    ).toEqual(expected);
  });

  it.each([
    [{}, '2026-10-15', 'AWAITING_REPLY'],
    [{}, '2026-10-16', 'TO_DECIDE'],
    [{ repliedOn: '2026-10-02' }, '2026-10-02', 'TO_DECIDE'],
    [{ decidedOn: '2026-10-16', decidedPence: 0 }, '2026-10-16', 'NOT_TAKEN'],
    [{ decidedOn: '2026-10-16', decidedPence: 2, repaidPence: 1 }, '2026-10-16', 'REPAYING'],
    [{ decidedOn: '2026-10-16', decidedPence: 2, repaidPence: 2 }, '2026-10-16', 'REPAID'],
  ])('stands where its dates say: %o', (given, today, expected) =>
    expect(clawbackStatus({ replyByOn: '2026-10-15', repaidPence: 0, ...given }, on(today))).toBe(expected),
  );
});
