import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { type HeldMoney, surplusPence } from '../../money/budgets/surplus.ts';
import { unspentLimits } from '../../money/budgets/unspentLimit.ts';
import type { CarryOverSettings } from './carryOver.ts';
import { carryOverImpact } from './carryOverImpact.ts';

type Changes = Partial<CarryOverSettings['money']> & { surplusLimitWeeks?: number };
const settings = ({ surplusLimitWeeks, ...money }: Changes = {}): CarryOverSettings => ({
  money: {
    carryOverOfMonthBasisPoints: null,
    maximumUnspentWeeks: 8,
    maximumUnspentPence: null,
    surplusIsAbove: 'EITHER',
    unspentLimitIsAgreed: false,
    accountRules: [],
    isNamedSavingExempt: true,
    ...money,
  },
  deployment: {
    individualServiceFund: surplusLimitWeeks === undefined ? null : { surplusLimitWeeks },
  },
});
/** £120.00 a week, of which twelve weeks are unspent after three months: a month's allocation is £520.00. */
const held = (changes: Partial<HeldMoney> = {}): HeldMoney => ({
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 12_000,
  isContingency: false,
  unspentPence: 144_000,
  namedSavingPence: 0,
  agreedUnspentLimitPence: null,
  monthsGoneBy: 3,
  ...changes,
});
const FUND = 'INDIVIDUAL_SERVICE_FUND' as const;

describe('what is above the carry-over limits', () => {
  it.each<[string, Partial<HeldMoney>, Changes, number]>([
    ['four weeks above eight', {}, {}, 48_000],
    ['nothing at exactly eight weeks', { unspentPence: 96_000 }, {}, 0],
    ['a penny above eight weeks', { unspentPence: 96_001 }, {}, 1],
    ['nothing of what is in debt', { unspentPence: -500 }, {}, 0],
    ['nothing of contingency money', { isContingency: true }, {}, 0],
    ['less what is saved for a named purpose', { namedSavingPence: 40_000 }, {}, 8_000],
    ['all where such saving counts', { namedSavingPence: 40_000 }, { isNamedSavingExempt: false }, 48_000],
    // Of £1,440.00 for three months' £1,560.00, £156.00 may have rolled over.
    ['what is above a tenth of the months', {}, { carryOverOfMonthBasisPoints: 1_000 }, 128_400],
    // £2,000.00, of which only the £1,560.00 of months gone by can have rolled over.
    ['not the present month', { unspentPence: 200_000 }, { carryOverOfMonthBasisPoints: 1_000 }, 140_400],
    [
      'nothing before a month is over',
      { monthsGoneBy: 0, unspentPence: 48_000 },
      { carryOverOfMonthBasisPoints: 0 },
      0,
    ],
    ['the stricter of the two', {}, { carryOverOfMonthBasisPoints: 10_000 }, 48_000],
    ['a fund above its own limit', { deploymentOption: FUND }, { surplusLimitWeeks: 4 }, 96_000],
    ['a fund by the usual limit where it has none', { deploymentOption: FUND }, {}, 48_000],
    [
      'a fund without what limits months',
      { deploymentOption: FUND },
      { surplusLimitWeeks: 12, carryOverOfMonthBasisPoints: 0 },
      0,
    ],
    ['others not by the limit of funds', {}, { surplusLimitWeeks: 1 }, 48_000],
    [
      'by the sum agreed with the person',
      { agreedUnspentLimitPence: 100_000 },
      { unspentLimitIsAgreed: true },
      44_000,
    ],
    // Eight weeks are £960.00; the sum is £40.00 less, and then £40.00 more.
    ['above a sum that is less than the weeks', {}, { maximumUnspentPence: 92_000 }, 52_000],
    ['above the weeks that are less than the sum', {}, { maximumUnspentPence: 100_000 }, 48_000],
    [
      'above the weeks where the greater binds, £40.00 less',
      {},
      { maximumUnspentPence: 92_000, surplusIsAbove: 'BOTH' },
      48_000,
    ],
    [
      'above the sum where the greater binds',
      {},
      { maximumUnspentPence: 100_000, surplusIsAbove: 'BOTH' },
      44_000,
    ],
    ['above the one limit that there is', {}, { surplusIsAbove: 'BOTH' }, 48_000],
    [
      'above the weeks where the months let less roll over',
      {},
      { carryOverOfMonthBasisPoints: 1_000, surplusIsAbove: 'BOTH' },
      48_000,
    ],
    [
      'above the greatest of three limits',
      {},
      { carryOverOfMonthBasisPoints: 1_000, maximumUnspentPence: 143_999, surplusIsAbove: 'BOTH' },
      1,
    ],
    [
      'not by a sum where one was agreed with the person',
      { agreedUnspentLimitPence: 100_000 },
      { unspentLimitIsAgreed: true, maximumUnspentPence: 1 },
      44_000,
    ],
    [
      'a fund by its own limit, whatever the sum',
      { deploymentOption: FUND },
      { surplusLimitWeeks: 4, maximumUnspentPence: 200_000, surplusIsAbove: 'BOTH' },
      96_000,
    ],
    ['nothing until a sum is agreed', {}, { unspentLimitIsAgreed: true }, 0],
    ['not by a sum agreed where the policy has a figure', { agreedUnspentLimitPence: 1_000 }, {}, 48_000],
  ])('is %s', (_, part, changes, expected) => {
    expect(surplusPence(held(part), settings(changes))).toBe(expected);
  });

  const parts = fc.record({
    deploymentOption: fc.constantFrom(...DEPLOYMENT_OPTION.values),
    weeklyAmountPence: fc.integer({ min: 1, max: 200_000 }),
    isContingency: fc.boolean(),
    unspentPence: fc.integer({ min: -10_000, max: 5_000_000 }),
    namedSavingPence: fc.nat(100_000),
    agreedUnspentLimitPence: fc.option(fc.integer({ min: 1, max: 500_000 })),
    monthsGoneBy: fc.nat(24),
  });
  const limits = fc
    .record({
      carryOverOfMonthBasisPoints: fc.option(fc.nat(10_000)),
      maximumUnspentWeeks: fc.integer({ min: 1, max: 52 }),
      maximumUnspentPence: fc.option(fc.integer({ min: 1, max: 500_000 })),
      surplusIsAbove: fc.constantFrom('EITHER', 'BOTH'),
      unspentLimitIsAgreed: fc.boolean(),
      isNamedSavingExempt: fc.boolean(),
      surplusLimitWeeks: fc.option(fc.integer({ min: 1, max: 52 }), { nil: undefined }),
    })
    .map(settings);

  it('is whole, never below nothing, and never more than there is', () => {
    fc.assert(
      fc.property(parts, limits, (part, rules) => {
        const surplus = surplusPence(part, rules);
        expect(Number.isSafeInteger(surplus)).toBe(true);
        expect(surplus).toBeGreaterThanOrEqual(0);
        expect(surplus).toBeLessThanOrEqual(Math.max(0, part.unspentPence));
      }),
    );
  });

  it('never falls where more is unspent, and never rises where a limit does', () => {
    fc.assert(
      fc.property(parts, limits, fc.nat(100_000), fc.nat(20), (part, rules, more, weeks) => {
        const surplus = surplusPence(part, rules);
        const withMore = { ...part, unspentPence: part.unspentPence + more };
        expect(surplusPence(withMore, rules)).toBeGreaterThanOrEqual(surplus);
        const maximumUnspentWeeks = rules.money.maximumUnspentWeeks + weeks;
        const laxer = { ...rules, money: { ...rules.money, maximumUnspentWeeks } };
        expect(surplusPence(part, laxer)).toBeLessThanOrEqual(surplus);
      }),
    );
  });
});

it('is what stays above the limit that the person was told', () => {
  const rules = fc.record({
    maximumUnspentWeeks: fc.integer({ min: 1, max: 52 }),
    maximumUnspentPence: fc.option(fc.integer({ min: 1, max: 500_000 })),
    surplusIsAbove: fc.constantFrom('EITHER', 'BOTH'),
    unspentLimitIsAgreed: fc.boolean(),
  });
  const option = fc.constantFrom<DeploymentOption[]>('DIRECT_PAYMENT', 'PREPAID_CARD', FUND);
  fc.assert(
    fc.property(
      rules,
      option,
      fc.integer({ min: 1, max: 900_000 }),
      (money, deploymentOption, unspentPence) => {
        const part = held({ deploymentOption, unspentPence, agreedUnspentLimitPence: 70_000 });
        const policy = settings({ ...money, surplusLimitWeeks: 4 });
        const [told] = unspentLimits([part], {
          ...policy,
          money: { ...policy.money, clawbackReplyDays: 14, repaymentWeeks: 4 },
        });
        expect(surplusPence(part, policy)).toBe(Math.max(0, unspentPence - (told?.limitPence ?? 0)));
      },
    ),
  );
});

describe('surpluses before and after', () => {
  const parts = [
    held(),
    held({ unspentPence: 60_000 }),
    held({ deploymentOption: 'PREPAID_CARD', unspentPence: 30_000 }),
    held({ isContingency: true }),
  ];

  it('are counted with what appears and what disappears', () => {
    const stricter = carryOverImpact(parts, settings(), settings({ maximumUnspentWeeks: 4 }));
    expect(stricter).toEqual({
      parts: 4,
      surplusesBefore: { parts: 1, totalPence: 48_000 },
      surplusesAfter: { parts: 2, totalPence: 108_000 },
      appearing: { parts: 1, totalPence: 12_000 },
      disappearing: { parts: 0, totalPence: 0 },
      byDeploymentOption: [
        {
          deploymentOption: 'DIRECT_PAYMENT',
          parts: 3,
          surplusesBefore: { parts: 1, totalPence: 48_000 },
          surplusesAfter: { parts: 2, totalPence: 108_000 },
        },
        {
          deploymentOption: 'PREPAID_CARD',
          parts: 1,
          surplusesBefore: { parts: 0, totalPence: 0 },
          surplusesAfter: { parts: 0, totalPence: 0 },
        },
      ],
    });
    const laxer = carryOverImpact(parts, settings(), settings({ maximumUnspentWeeks: 12 }));
    expect(laxer).toMatchObject({
      surplusesAfter: { parts: 0, totalPence: 0 },
      appearing: { parts: 0, totalPence: 0 },
      disappearing: { parts: 1, totalPence: 48_000 },
    });
  });

  it('have no before where no policy was in force', () => {
    expect(carryOverImpact(parts, null, settings())).toMatchObject({
      surplusesBefore: null,
      surplusesAfter: { parts: 1, totalPence: 48_000 },
      appearing: null,
      disappearing: null,
    });
  });
});
