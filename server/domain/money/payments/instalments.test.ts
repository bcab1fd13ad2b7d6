import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { PAY_CYCLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { weeksOfTerm } from '../budgets/budgetTerm.ts';
import { contributionShares } from '../budgets/contributionShares.ts';
import { allocationLines, instalmentLines, type PartLine } from '../budgets/partLines.ts';
import { amountOfTerm } from '../deployment/termPeriods.ts';
import { reversalLines } from '../ledger/ledgerLines.ts';
import {
  type Instalment,
  instalmentSchedule,
  liveInstalment,
  movesMoney,
  type PartToPay,
  type PayingRules,
} from './instalments.ts';
import { instalmentToPay, isRefusal } from './paying.ts';
import type { PayingFacts } from './payingFacts.ts';
import { reversalRefusals } from './reversing.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const sumOfLines = (lines: readonly PartLine[]) => sum(lines.map(({ amountPence }) => amountPence));

const RULES: PayingRules = {
  money: { payCycle: 'FOUR_WEEKLY', isPaidInAdvance: true, paymentBasis: 'NET' },
  deployment: {
    individualServiceFund: { paidInAdvanceWeeks: 2 },
  },
};
const PART: PartToPay = {
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 18_450,
  contributionWeeklyPence: 1_200,
  startsOn: '2026-06-01',
  endsOn: '2027-06-01',
};
const withMoney = (money: Partial<PayingRules['money']>): PayingRules => ({
  ...RULES,
  money: { ...RULES.money, ...money },
});

const anyWeekly = fc.integer({ min: 1, max: 400_000 });
const anyPart = fc
  .record({
    weeklyAmountPence: anyWeekly,
    share: fc.integer({ min: 0, max: 100 }),
    start: fc.integer({ min: 0, max: 1_000 }),
    months: fc.integer({ min: 1, max: 24 }),
    deploymentOption: fc.constantFrom(...DEPLOYMENT_OPTION.values),
  })
  .map(({ weeklyAmountPence, share, start, months, deploymentOption }): PartToPay => {
    const startsOn = Temporal.PlainDate.from('2026-01-01').add({ days: start });
    return {
      deploymentOption,
      weeklyAmountPence,
      contributionWeeklyPence: Math.floor((weeklyAmountPence * share) / 100),
      startsOn: startsOn.toString(),
      endsOn: startsOn.add({ months }).toString(),
    };
  });
const anyRules = fc
  .record({
    payCycle: fc.constantFrom(...PAY_CYCLE.values),
    isPaidInAdvance: fc.boolean(),
    paymentBasis: fc.constantFrom('NET' as const, 'GROSS' as const),
  })
  .map((money): PayingRules => ({ ...RULES, money }));

describe('a term in weeks', () => {
  it.each([
    ['2026-06-01', '2027-06-01', 52],
    ['2027-06-01', '2028-06-01', 52],
    ['2026-06-01', '2026-12-01', 26],
    ['2027-02-01', '2027-08-01', 26],
    ['2026-06-01', '2026-07-13', 6],
  ])('from %s to before %s has %i', (startsOn, endsOn, weeks) => {
    expect(weeksOfTerm(startsOn, endsOn)).toBe(weeks);
  });
});

describe('sharing the contribution over the parts', () => {
  it('goes by their amounts, to the penny', () => {
    expect(contributionShares([10_000, 10_000, 10_000], 1_000)).toEqual([334, 333, 333]);
    expect(contributionShares([30_000, 10_000], 1_001)).toEqual([751, 250]);
    expect(contributionShares([5_000], 5_000)).toEqual([5_000]);
  });

  it('always comes to the contribution, and never to more than a part', () => {
    fc.assert(
      fc.property(
        fc.array(anyWeekly, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (amounts, percent) => {
          const contribution = Math.floor((sum(amounts) * percent) / 100);
          const shares = contributionShares(amounts, contribution);
          expect(sum(shares)).toBe(contribution);
          shares.forEach((share, index) => {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(amounts[index] as number);
          });
        },
      ),
    );
  });
});

describe('a schedule of instalments', () => {
  it('pays four-weekly in advance, thirteen times in twelve months, less the contribution', () => {
    const schedule = instalmentSchedule(PART, RULES);
    expect(schedule).toHaveLength(13);
    expect(schedule[0]).toEqual({
      startsOn: '2026-06-01',
      endsOn: '2026-06-29',
      days: 28,
      payOn: '2026-06-01',
      amountPence: 73_800,
      contributionTakenOffPence: 4_800,
    });
    expect(schedule.at(-1)).toMatchObject({ startsOn: '2027-05-03', amountPence: 73_800 });
    expect(sum(schedule.map(({ amountPence }) => amountPence))).toBe(18_450 * 52);
  });

  it('is less the contribution where the person pays the provider themself, though the council pays others the whole', () => {
    const gross = withMoney({ paymentBasis: 'GROSS' });
    const takenOff = (contributionWay: 'BILLED' | 'PAID_TO_PROVIDER' | null) =>
      instalmentSchedule({ ...PART, contributionWay }, gross)[0]?.contributionTakenOffPence;
    expect([takenOff(null), takenOff('BILLED'), takenOff('PAID_TO_PROVIDER')]).toEqual([0, 0, 4_800]);
  });

  it('pays a month as a twelfth of 52 weeks, half up, and the last month what is left', () => {
    const schedule = instalmentSchedule(
      { ...PART, weeklyAmountPence: 1_001 },
      withMoney({ payCycle: 'MONTHLY' }),
    );
    // 1001 × 52 / 12 = 4337.67, so 4338; the twelfth is 52052 − 11 × 4338.
    expect(schedule.slice(0, 11).map(({ amountPence }) => amountPence)).toEqual(Array(11).fill(4_338));
    expect(schedule[11]).toMatchObject({ startsOn: '2027-05-01', amountPence: 4_334 });
  });

  it('counts months from the first day, so that the end of January does not pull the others back', () => {
    const part = { ...PART, startsOn: '2027-01-31', endsOn: '2027-05-31' };
    const schedule = instalmentSchedule(part, withMoney({ payCycle: 'MONTHLY' }));
    expect(schedule.map(({ startsOn }) => startsOn)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('pays in arrears on the day after the weeks it is for', () => {
    const [first] = instalmentSchedule(PART, withMoney({ isPaidInAdvance: false }));
    expect(first).toMatchObject({ startsOn: '2026-06-01', payOn: '2026-06-29' });
  });

  it('takes nothing off where the council pays gross', () => {
    const schedule = instalmentSchedule(PART, withMoney({ paymentBasis: 'GROSS' }));
    expect(schedule.map(({ contributionTakenOffPence }) => contributionTakenOffPence)).toEqual(
      Array(13).fill(0),
    );
  });

  it('pays a provider that holds the money ahead by its own weeks, or afterwards', () => {
    const part: PartToPay = { ...PART, deploymentOption: 'INDIVIDUAL_SERVICE_FUND' };
    expect(instalmentSchedule(part, RULES)[0]).toMatchObject({ payOn: '2026-05-18' });
    const afterwards = {
      ...RULES,
      deployment: {
        individualServiceFund: { surplusLimitWeeks: 4, surplusHeldForWeeks: null, paidInAdvanceWeeks: 0 },
      },
    };
    expect(instalmentSchedule(part, afterwards)[0]).toMatchObject({ payOn: '2026-06-29' });
  });

  it('pays a small payment at once, and nothing where the council holds the money', () => {
    const small = instalmentSchedule({ ...PART, deploymentOption: 'SMALL_PAYMENT' }, RULES);
    expect(small).toMatchObject([{ payOn: '2026-06-01', amountPence: 18_450 * 52 }]);
    for (const deploymentOption of ['VIRTUAL_BUDGET', 'COMMISSIONED'] as const) {
      expect(instalmentSchedule({ ...PART, deploymentOption }, RULES)).toEqual([]);
    }
  });

  it('comes to the allocation exactly, whatever the part and the cycle', () => {
    fc.assert(
      fc.property(anyPart, anyRules, (part, rules) => {
        const schedule = instalmentSchedule(part, rules);
        const { weeklyAmountPence, startsOn, endsOn } = part;
        const allocated = amountOfTerm(weeklyAmountPence, {
          startsOn,
          endsOn,
          payCycle: rules.money.payCycle,
        });
        expect(sum(schedule.map(({ amountPence }) => amountPence))).toBe(
          movesMoney(part.deploymentOption) ? allocated : 0,
        );
        const starts = schedule.map(({ startsOn }) => startsOn);
        expect(new Set(starts).size).toBe(starts.length);
        for (const instalment of schedule) {
          expect(instalment.amountPence).toBeGreaterThan(0);
          expect(instalment.contributionTakenOffPence).toBeGreaterThanOrEqual(0);
          expect(instalment.contributionTakenOffPence).toBeLessThanOrEqual(instalment.amountPence);
        }
      }),
    );
  });
});

describe('what is due of an instalment', () => {
  const [first] = instalmentSchedule(PART, RULES) as [Instalment];
  const inArrears = instalmentSchedule(PART, withMoney({ isPaidInAdvance: false }))[0] as Instalment;

  it('is for the days of it on which the plan is live', () => {
    expect(liveInstalment(first, { from: '2026-06-01', until: null })).toEqual({
      ...first,
      coversFrom: '2026-06-01',
      coversUntil: '2026-06-29',
    });
    expect(liveInstalment(first, { from: '2026-06-08', until: '2026-06-09' })).toEqual({
      ...first,
      days: 1,
      coversFrom: '2026-06-08',
      coversUntil: '2026-06-09',
      amountPence: 2_636,
      contributionTakenOffPence: 171,
    });
    expect(liveInstalment(first, { from: '2026-06-29', until: null })).toBeNull();
    expect(liveInstalment(first, { from: '2026-05-01', until: '2026-06-01' })).toBeNull();
    expect(liveInstalment(first, { from: '2026-06-10', until: '2026-06-05' })).toBeNull();
  });

  it('is owed once its last day is over where it is paid in arrears', () => {
    expect(inArrears.payOn).toBe('2026-06-29');
    expect(liveInstalment(inArrears, { from: '2026-06-01', until: '2026-06-02' })?.payOn).toBe('2026-06-02');
    expect(liveInstalment(first, { from: '2026-06-20', until: '2026-06-25' })?.payOn).toBe('2026-06-01');
  });

  it('is a whole sum where it is paid once, if any day is live', () => {
    const small = instalmentSchedule(
      { ...PART, deploymentOption: 'SMALL_PAYMENT', paidOncePence: 48_000 },
      RULES,
    );
    const [once] = small as [Instalment];
    expect(liveInstalment(once, { from: '2026-06-01', until: '2026-06-02' })?.amountPence).toBe(48_000);
    expect(liveInstalment(once, { from: '2026-06-02', until: '2026-06-02' })).toBeNull();
  });

  it('comes to the whole where one plan takes the place of another at the same amount, to a penny a part', () => {
    fc.assert(
      fc.property(anyPart, anyRules, fc.integer({ min: 0, max: 800 }), (part, rules, day) => {
        const changedOn = Temporal.PlainDate.from(part.startsOn).add({ days: day }).toString();
        for (const each of instalmentSchedule(part, rules)) {
          const before = liveInstalment(each, { from: part.startsOn, until: changedOn });
          const after = liveInstalment(each, { from: changedOn, until: null });
          if (each.days === null) continue;
          const both = (before?.amountPence ?? 0) + (after?.amountPence ?? 0);
          // The last weeks of a year reach to the anniversary, so either side may have all the days that are paid for.
          const spare = Temporal.PlainDate.from(each.startsOn).until(each.endsOn).days - each.days;
          const most = each.amountPence + Math.ceil((each.amountPence * spare) / each.days) + 1;
          expect(both).toBeGreaterThanOrEqual(each.amountPence - 1);
          expect(both).toBeLessThanOrEqual(most);
          for (const due of [before, after]) {
            expect(due?.amountPence ?? 0).toBeLessThanOrEqual(each.amountPence);
            expect(due?.contributionTakenOffPence ?? 0).toBeLessThanOrEqual(due?.amountPence ?? 0);
          }
        }
      }),
    );
  });
});

describe('the lines of a transaction', () => {
  it('set money by from both contributions', () => {
    expect(allocationLines([{ partId: 'a', amountPence: 959_400, personContributionPence: 62_400 }])).toEqual(
      [
        { account: 'PART_ALLOCATION', partId: 'a', amountPence: 959_400 },
        { account: 'COUNCIL_CONTRIBUTION', partId: 'a', amountPence: -897_000 },
        { account: 'PERSON_CONTRIBUTION', partId: 'a', amountPence: -62_400 },
      ],
    );
  });

  it('leave out lines of nothing, and are never none', () => {
    expect(instalmentLines('a', { amountPence: 500, contributionTakenOffPence: 0 })).toHaveLength(2);
    expect(instalmentLines('a', { amountPence: 500, contributionTakenOffPence: 500 })).toHaveLength(2);
    expect(() => instalmentLines('a', { amountPence: 0, contributionTakenOffPence: 0 })).toThrow('adds up');
    expect(() => reversalLines([{ account: 'PAID_TO_HOLDER', partId: 'a', amountPence: 1 }])).toThrow(
      'adds up',
    );
  });

  it('add up to nothing, as do those of a reversal, which undoes each account', () => {
    fc.assert(
      fc.property(anyPart, anyRules, (part, rules) => {
        const { startsOn, endsOn } = part;
        const ofTerm = (pence: number) =>
          amountOfTerm(pence, { startsOn, endsOn, payCycle: rules.money.payCycle });
        const amountPence = ofTerm(part.weeklyAmountPence);
        const allocation = allocationLines([
          {
            partId: 'a',
            amountPence,
            personContributionPence: Math.min(ofTerm(part.contributionWeeklyPence), amountPence),
          },
        ]);
        const payments = instalmentSchedule(part, rules).map((each) => instalmentLines('a', each));
        for (const lines of [allocation, ...payments]) {
          expect(sumOfLines(lines)).toBe(0);
          const undone = reversalLines(lines);
          expect(sumOfLines(undone)).toBe(0);
          expect(undone.map((line, index) => line.amountPence + (lines[index]?.amountPence ?? 1))).toEqual(
            lines.map(() => 0),
          );
          expect(reversalLines(undone)).toEqual(lines);
        }
        // Once everything is paid, nothing is left in the allocation, and no more was paid than it held.
        const held = [allocation, ...payments].flat().filter(({ account }) => account === 'PART_ALLOCATION');
        expect(sumOfLines(held)).toBe(movesMoney(part.deploymentOption) ? 0 : amountPence);
      }),
    );
  });
});

describe('which instalment is paid', () => {
  const today = Temporal.PlainDate.from('2026-07-01');
  const LIVE: PayingFacts['plan'] = {
    status: 'LIVE',
    implementedOn: '2026-06-01',
    lastedUntil: null,
    personDiedOn: null,
  };
  const facts = (changes: Partial<PayingFacts> = {}): PayingFacts => ({
    plan: LIVE,
    deploymentOption: 'DIRECT_PAYMENT',
    suspendedFrom: null,
    schedule: instalmentSchedule(PART, RULES),
    paidStarts: [],
    remainingPence: 959_400,
    mayReceive: true,
    ...changes,
  });

  it('is the earliest that is not paid, or the one asked for', () => {
    expect(instalmentToPay(facts(), null, today)).toMatchObject({ startsOn: '2026-06-01' });
    expect(instalmentToPay(facts({ paidStarts: ['2026-06-01'] }), null, today)).toMatchObject({
      startsOn: '2026-06-29',
    });
    expect(instalmentToPay(facts(), '2026-06-29', today)).toMatchObject({ startsOn: '2026-06-29' });
  });

  it('is paid until the day on which a suspension starts', () => {
    expect(instalmentToPay(facts({ suspendedFrom: '2026-07-02' }), null, today)).toMatchObject({
      startsOn: '2026-06-01',
    });
  });

  it('is paid while a suspension waits for a challenge of it, to the last day of that', () => {
    const challenged = { suspendedFrom: '2026-06-20', suspensionWaitsUntil: '2026-07-01' };
    expect(instalmentToPay(facts(challenged), null, today)).toMatchObject({ startsOn: '2026-06-01' });
    const over = { ...challenged, suspensionWaitsUntil: '2026-06-30' };
    expect(instalmentToPay(facts(over), null, today)).toMatchObject({ code: 'PAYMENTS_SUSPENDED' });
  });

  it('leaves out the days before support, and still pays what is owed from before the end', () => {
    const late = { ...LIVE, implementedOn: '2026-06-29' };
    expect(instalmentToPay(facts({ plan: late }), null, today)).toMatchObject({ startsOn: '2026-06-29' });
    // One day of support in the period is enough.
    const lastDay = { ...LIVE, implementedOn: '2026-06-28' };
    expect(instalmentToPay(facts({ plan: lastDay }), null, today)).toMatchObject({ startsOn: '2026-06-01' });
    const ended: PayingFacts['plan'] = { ...LIVE, status: 'ENDED', lastedUntil: '2026-06-30' };
    const owed = facts({ plan: ended, paidStarts: ['2026-06-01'] });
    expect(instalmentToPay(owed, null, today)).toMatchObject({ startsOn: '2026-06-29' });
  });

  it.each<[string, Partial<PayingFacts>, string | null]>([
    [
      'PLAN_NOT_LIVE',
      { plan: { ...LIVE, status: 'SIGNED_OFF', implementedOn: null }, deploymentOption: 'COMMISSIONED' },
      null,
    ],
    ['PLAN_NOT_LIVE', { plan: { ...LIVE, status: 'SUPERSEDED', lastedUntil: '2026-06-01' } }, null],
    ['PLAN_NOT_LIVE', { plan: { ...LIVE, status: 'ENDED', lastedUntil: '2026-06-01' } }, null],
    ['INSTALMENT_AFTER_END', { plan: { ...LIVE, status: 'ENDED', lastedUntil: '2026-06-29' } }, '2026-06-29'],
    ['INSTALMENT_BEFORE_SUPPORT', { plan: { ...LIVE, implementedOn: '2026-06-29' } }, '2026-06-01'],
    ['NO_MONEY_MOVES_FOR_OPTION', { deploymentOption: 'VIRTUAL_BUDGET', schedule: [] }, '2026-06-01'],
    ['AUTHORITY_HAS_ENDED', { mayReceive: false }, null],
    ['CAPACITY_DECISION_RUN_OUT', { mayReceive: false, findingRanOutOn: '2026-05-31' }, null],
    ['PAYMENTS_SUSPENDED', { suspendedFrom: '2026-07-01' }, null],
    ['INSTALMENT_NOT_ON_SCHEDULE', {}, '2026-06-02'],
    ['INSTALMENT_ALREADY_PAID', { paidStarts: ['2026-06-01'] }, '2026-06-01'],
    ['ALLOCATION_SPENT', { remainingPence: 73_799 }, null],
    ['ALLOCATION_SPENT', { schedule: [], remainingPence: 0 }, null],
    ['INSTALMENT_NOT_YET_DUE', {}, '2026-07-27'],
    ['INSTALMENT_NOT_YET_DUE', { paidStarts: ['2026-06-01', '2026-06-29'] }, null],
  ])('is none: %s with %j', (code, changes, requested) => {
    const answer = instalmentToPay(facts(changes), requested, today);
    expect(isRefusal(answer)).toBe(true);
    expect(answer).toMatchObject({ code });
  });
});

describe('reversing', () => {
  const payment = { kind: 'INSTALMENT_PAID' as const, isReversed: false, isPending: false };
  it.each([
    [payment, []],
    [{ ...payment, isReversed: true }, ['ALREADY_REVERSED']],
    [{ ...payment, isPending: true }, ['PAYMENT_PENDING']],
    [{ ...payment, kind: 'REVERSAL' as const }, ['REVERSAL_NOT_REVERSIBLE']],
    [{ ...payment, kind: 'POOL_LEFT' as const }, ['LEAVING_NOT_REVERSIBLE']],
    [{ ...payment, kind: 'POOL_EXPENDITURE' as const }, []],
    [{ ...payment, kind: 'ALLOCATION' as const }, ['ALLOCATION_NOT_REVERSIBLE']],
  ])('%j is refused with %j', (facts, codes) => {
    expect(reversalRefusals(facts).map(({ code }) => code)).toEqual(codes);
  });
});
