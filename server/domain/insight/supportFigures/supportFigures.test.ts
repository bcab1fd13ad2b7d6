import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { quartilesOf } from '../../../common/quartiles.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import { ONE_OFF_OPTIONS } from '../measures/supportKinds.ts';
import { refusedDays } from './figuresAsked.ts';
import { kindMoves, movesOf, type OptionsMove } from './moves.ts';
import { spendPerPerson } from './spendPerPerson.ts';
import { type CostedPerson, weeklyCosts } from './weeklyCosts.ts';

const LONG_TERM = DEPLOYMENT_OPTION.values.filter((option) => !ONE_OFF_OPTIONS.includes(option));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('quartiles', () => {
  it.each([
    [[7], { lower: 7, median: 7, upper: 7 }],
    // Half-way between 1 and 2 goes up.
    [[1, 2], { lower: 1, median: 2, upper: 2 }],
    [[10, 20, 30, 40, 50], { lower: 20, median: 30, upper: 40 }],
    // A quarter of the way from the second to the first of four: 100 + ¾ × 100 = 175.
    [[100, 200, 300, 400], { lower: 175, median: 250, upper: 325 }],
  ])('of %j', (values, expected) =>
    expect(quartilesOf(values.map((value) => ({ value, count: 1 })))).toEqual(expected),
  );

  it('of nobody are none', () => {
    expect(quartilesOf([])).toBeNull();
    expect(quartilesOf([{ value: 5, count: 0 }])).toBeNull();
  });

  it('are the same for people one by one, in any order, and in order themselves', () => {
    const groups = fc.array(fc.record({ value: fc.nat(100_000), count: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(groups, (given) => {
        const each = given.flatMap(({ value, count }) => Array(count).fill({ value, count: 1 }));
        const found = quartilesOf(given);
        expect(quartilesOf(each.reverse())).toEqual(found);
        const { lower, median, upper } = found as NonNullable<typeof found>;
        expect(lower <= median && median <= upper).toBe(true);
        const most = (bound: number) => each.filter(({ value }) => value <= bound).length * 2 >= each.length;
        expect(most(median)).toBe(true);
      }),
    );
  });
});

describe('days of figures', () => {
  it('come one after the other, and have come', () => {
    expect(refusedDays({ from: '2026-04-01', to: '2026-03-31' }, '2026-06-01')).toContain('end before');
    expect(refusedDays({ from: '2026-04-01', to: '2026-06-02' }, '2026-06-01')).toContain('not come yet');
    expect(refusedDays({ from: '2026-06-01', to: '2026-06-01' }, '2026-06-01')).toBeNull();
  });
});

const options = fc.subarray([...LONG_TERM], { maxLength: 2 });
const anyMoves = fc
  .array(
    fc.record({ from: options, to: options, people: fc.integer({ min: 1, max: 30 }), died: fc.constant(0) }),
    {
      maxLength: 25,
    },
  )
  .map((moves) => moves.filter(({ from, to }) => from.length + to.length > 0));

describe('moves', () => {
  it('account for everybody on both days', () => {
    fc.assert(
      fc.property(anyMoves, (moves: OptionsMove[]) => {
        const { peopleBefore, peopleAfter, started, ended, changed, same } = movesOf(moves);
        expect(peopleBefore).toBe(ended + changed + same);
        expect(peopleAfter).toBe(started + changed + same);
        expect(sumOf(kindMoves(moves).map(({ people }) => people))).toBe(
          sumOf(moves.map(({ people }) => people)),
        );
      }),
    );
  });

  it('by kind count everybody by the first kind that they have', () => {
    const one = (from: OptionsMove['from'], to: OptionsMove['to'], people: number) => ({
      from,
      to,
      people,
      died: 0,
    });
    const moves = [
      one(['COMMISSIONED'], ['DIRECT_PAYMENT', 'VIRTUAL_BUDGET'], 3),
      one(['COMMISSIONED'], ['TRUST'], 4),
      one(['VIRTUAL_BUDGET'], [], 5),
    ];
    const found = kindMoves(moves).filter(({ people }) => people > 0);
    expect(found).toEqual([
      { from: 'COUNCIL_MANAGED_BUDGET', to: null, people: 5 },
      { from: 'COUNCIL_ARRANGED', to: 'DIRECT_PAYMENT', people: 7 },
    ]);
  });
});

describe('weekly costs', () => {
  const part = (option: 'DIRECT_PAYMENT' | 'VIRTUAL_BUDGET', weeklyAmountPence: number, isHeld = true) => ({
    option,
    weeklyAmountPence,
    contributionWeeklyPence: null,
    isHeld,
  });

  it('share the contribution over the parts, by option and age', () => {
    const people: CostedPerson[] = [
      {
        age: 'AGE_65_AND_OVER',
        budgets: [
          {
            // £10.00 of £100.00 and of £50.00: £6.67 and £3.33.
            personContributionWeeklyPence: 1_000,
            parts: [part('DIRECT_PAYMENT', 10_000), part('VIRTUAL_BUDGET', 5_000)],
          },
        ],
      },
      {
        age: 'AGE_18_TO_64',
        budgets: [{ personContributionWeeklyPence: 0, parts: [part('DIRECT_PAYMENT', 20_001)] }],
      },
    ];
    const found = weeklyCosts(people).map(({ deploymentOption, age, people: count, total, council }) => [
      deploymentOption,
      age,
      count,
      total.sumPence,
      council.sumPence,
      council.median,
    ]);
    expect(found).toEqual([
      [null, 'ALL', 2, 35_001, 34_001, 17_001],
      [null, 'AGE_18_TO_64', 1, 20_001, 20_001, 20_001],
      [null, 'AGE_65_AND_OVER', 1, 15_000, 14_000, 14_000],
      ['DIRECT_PAYMENT', 'ALL', 2, 30_001, 29_334, 14_667],
      ['DIRECT_PAYMENT', 'AGE_18_TO_64', 1, 20_001, 20_001, 20_001],
      ['DIRECT_PAYMENT', 'AGE_65_AND_OVER', 1, 10_000, 9_333, 9_333],
      ['VIRTUAL_BUDGET', 'ALL', 1, 5_000, 4_667, 4_667],
      ['VIRTUAL_BUDGET', 'AGE_65_AND_OVER', 1, 5_000, 4_667, 4_667],
    ]);
  });

  it('leave a part out that does not hold on the day, and its share of the contribution with it', () => {
    const parts = [part('DIRECT_PAYMENT', 9_000, false), part('VIRTUAL_BUDGET', 3_000)];
    const [all] = weeklyCosts([
      { age: 'NOT_KNOWN', budgets: [{ personContributionWeeklyPence: 400, parts }] },
    ]);
    expect([all?.total.sumPence, all?.council.sumPence]).toEqual([3_000, 2_900]);
  });

  it('of all options add up to those of everybody, and never lose a penny of the contribution', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 4 });
    const anybody = fc.record({ amounts, share: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 10 }), (given) => {
        const people = given.map(({ amounts: of, share }): CostedPerson => {
          const personContributionWeeklyPence = Math.floor((sumOf(of) * share) / 100);
          const parts = of.map((pence, place) =>
            part(place % 2 ? 'VIRTUAL_BUDGET' : 'DIRECT_PAYMENT', pence),
          );
          return { age: 'AGE_65_AND_OVER', budgets: [{ personContributionWeeklyPence, parts }] };
        });
        const costs = weeklyCosts(people).filter(({ age }) => age === 'ALL');
        const [all, ...byOption] = costs as [(typeof costs)[number], ...typeof costs];
        expect(sumOf(byOption.map(({ total }) => total.sumPence))).toBe(all.total.sumPence);
        expect(sumOf(byOption.map(({ council }) => council.sumPence))).toBe(all.council.sumPence);
        const contributions = sumOf(
          people.map(({ budgets: [budget] }) => budget?.personContributionWeeklyPence ?? 0),
        );
        expect(all.total.sumPence - all.council.sumPence).toBe(contributions);
      }),
    );
  });
});

describe('spending per person', () => {
  const isHeld = (option: (typeof DEPLOYMENT_OPTION.values)[number]) => deploymentOf(option).payee !== null;

  it('is what was paid and bought, less what was given back', () => {
    const moved = [
      { option: 'DIRECT_PAYMENT' as const, paidToHoldersPence: 100_000, otherPence: -30_001 },
      { option: 'VIRTUAL_BUDGET' as const, paidToHoldersPence: 0, otherPence: 6_000 },
      // Nobody had a trust in the period any more: it gave back what it had.
      { option: 'TRUST' as const, paidToHoldersPence: 0, otherPence: -7 },
    ];
    const byOption = [
      { option: 'DIRECT_PAYMENT' as const, people: 2 },
      { option: 'VIRTUAL_BUDGET' as const, people: 1 },
      { option: 'COMMISSIONED' as const, people: 1 },
    ];
    const spent = spendPerPerson(moved, { byOption, people: 3 }, isHeld);
    const shown = spent.map(({ deploymentOption, people, netPence, netPerPersonPence }) => [
      deploymentOption,
      people,
      netPence,
      netPerPersonPence,
    ]);
    expect(shown).toEqual([
      // £759.92 for three.
      [null, 3, 75_992, 25_331],
      ['DIRECT_PAYMENT', 2, 69_999, 35_000],
      ['VIRTUAL_BUDGET', 1, 6_000, 6_000],
      ['COMMISSIONED', 1, 0, 0],
      ['TRUST', 0, -7, null],
    ]);
  });

  it('of all together is the sum of the options', () => {
    const pence = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const moved = fc.uniqueArray(
      fc.record({
        option: fc.constantFrom(...DEPLOYMENT_OPTION.values),
        paidToHoldersPence: pence,
        otherPence: pence,
      }),
      { selector: ({ option }) => option },
    );
    fc.assert(
      fc.property(moved, (given) => {
        const [all, ...options] = spendPerPerson(given, { byOption: [], people: 1 }, isHeld);
        expect(all?.netPence).toBe(sumOf(options.map(({ netPence }) => netPence)));
        expect(all?.netPence).toBe(
          sumOf(given.map(({ paidToHoldersPence, otherPence }) => paidToHoldersPence + otherPence)),
        );
      }),
    );
  });
});
