import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_DOMAINS, NEED_LEVELS, UNPAID_SUPPORT_LEVELS } from '../../../../tenants/needs.ts';
import type { Answers } from '../allocations/answers.ts';
import { besideRefusals, settledRefusals } from './settlingRefusals.ts';
import {
  areTwoSides,
  decidingDifferences,
  differencesBetween,
  type Pricing,
  type SettledDifference,
  settledAnswers,
  type WholeAnswers,
} from './sideBySide.ts';

const NOTHING: WholeAnswers = {
  answers: Object.fromEntries(
    NEED_DOMAINS.map((domain) => [domain, { level: 'NONE', unpaidSupport: 'NONE' }]),
  ) as Answers,
  circumstances: {
    livesAlone: false,
    needsTwoCarers: false,
    nightSupport: 'NONE',
    cannotBeLeftAlone: false,
    livesRurally: false,
    needsCommunicationSupport: false,
  },
};
const anyAnswers: fc.Arbitrary<WholeAnswers> = fc.record({
  answers: fc.record(
    Object.fromEntries(
      NEED_DOMAINS.map((domain) => [
        domain,
        fc.record({
          level: fc.constantFrom(...NEED_LEVELS),
          unpaidSupport: fc.constantFrom(...UNPAID_SUPPORT_LEVELS),
        }),
      ]),
    ),
  ) as fc.Arbitrary<Answers>,
  circumstances: fc.record({
    livesAlone: fc.boolean(),
    needsTwoCarers: fc.boolean(),
    nightSupport: fc.constantFrom('NONE' as const, 'SLEEPING' as const, 'WAKING' as const),
    cannotBeLeftAlone: fc.boolean(),
    livesRurally: fc.boolean(),
    needsCommunicationSupport: fc.boolean(),
  }),
});
const settled = (name: string, given: Partial<SettledDifference> = {}): SettledDifference => ({
  name,
  settledAs: 'AGREED_SELF',
  level: null,
  unpaidSupport: null,
  nightSupport: null,
  isSo: null,
  settledWith: 'Mrs N. and Meera Shah',
  why: 'She showed us.',
  ...given,
});
const self: WholeAnswers = {
  circumstances: { ...NOTHING.circumstances, livesAlone: true },
  answers: { ...NOTHING.answers, NIGHTS: { level: 'CRITICAL', unpaidSupport: 'SOME' } },
};

/** A policy that looks at nights and at nothing else: 10 points for each level. */
const byNights: Pricing = ({ answers }) => {
  const totalPoints = NEED_LEVELS.indexOf(answers.NIGHTS?.level ?? 'NONE') * 10;
  // Everybody above nothing has the same sum, so that points say more than sums.
  return { totalPoints, weeklyAmountPence: totalPoints > 0 ? 5_000 : 0, decisionReasons: [] };
};

describe('two assessments side by side', () => {
  it('are of two sides, a professional’s and the person’s own', () => {
    expect(areTwoSides('SELF', 'PROFESSIONAL')).toBe(true);
    expect(areTwoSides('PROFESSIONAL', 'SUPPORTED')).toBe(true);
    expect(areTwoSides('SELF', 'SUPPORTED')).toBe(false);
    const open = { respondent: 'SUPPORTED' as const, isOver: false };
    expect(besideRefusals('SELF', open, ['x'])).toMatchObject([{ code: 'ASSESSMENTS_NOT_OF_TWO_SIDES' }]);
    expect(besideRefusals('PROFESSIONAL', open, ['x'])).toEqual([]);
    expect(besideRefusals('PROFESSIONAL', { ...open, isOver: true }, ['x'])).toHaveLength(1);
    expect(besideRefusals('SELF', null, ['x'])).toEqual([]);
  });

  it('differ answer by answer, in words', () => {
    expect(differencesBetween(self, NOTHING)).toEqual([
      {
        name: 'NIGHTS',
        self: { level: 'CRITICAL', unpaidSupport: 'SOME' },
        professional: { level: 'NONE', unpaidSupport: 'NONE' },
        sentence:
          'Nights: you say a very great deal of help (critical) of which family and friends do some of this, and the professional says no help.',
      },
      {
        name: 'livesAlone',
        self: true,
        professional: false,
        sentence: 'Living alone: you say yes, and the professional says no.',
      },
    ]);
    expect(differencesBetween(self, self)).toEqual([]);
  });

  it('turn on what the points or the sum turn on, also where two make up for each other', () => {
    const differences = differencesBetween(self, NOTHING);
    expect(decidingDifferences(differences, self, NOTHING, byNights)).toEqual(['NIGHTS']);
    const other = {
      ...NOTHING,
      answers: { ...NOTHING.answers, NIGHTS: { level: 'LOW', unpaidSupport: 'SOME' } as const },
    };
    // The sum is the same on both sides, and the points are not.
    expect(decidingDifferences(differencesBetween(self, other), self, other, byNights)).toEqual(['NIGHTS']);
  });

  it('come to the answers of the side that all is settled by', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (own, theirs) => {
        const names = differencesBetween(own, theirs).map(({ name }) => name);
        const sides = { self: own, professional: theirs };
        const by = (settledAs: 'AGREED_SELF' | 'AGREED_PROFESSIONAL') =>
          settledAnswers(
            sides,
            names.map((name) => settled(name, { settledAs })),
          );
        expect(differencesBetween(by('AGREED_SELF'), own)).toEqual([]);
        expect(differencesBetween(by('AGREED_PROFESSIONAL'), theirs)).toEqual([]);
        expect(differencesBetween(settledAnswers(sides, []), theirs)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('come to another answer that both agreed on', () => {
    const whole = settledAnswers({ self, professional: NOTHING }, [
      settled('NIGHTS', { settledAs: 'ANOTHER', level: 'MODERATE', unpaidSupport: 'NONE' }),
      settled('nightSupport', { settledAs: 'ANOTHER', nightSupport: 'SLEEPING' }),
      settled('livesAlone', { settledAs: 'ANOTHER', isSo: false }),
    ]);
    expect(whole.answers.NIGHTS).toEqual({ level: 'MODERATE', unpaidSupport: 'NONE' });
    expect(whole.circumstances).toEqual({ ...NOTHING.circumstances, nightSupport: 'SLEEPING' });
  });
});

describe('what was settled', () => {
  const facts = { names: ['NIGHTS', 'livesAlone'], deciding: ['NIGHTS'] } as const;
  const codes = (given: SettledDifference[]) => settledRefusals(given, facts).map(({ code }) => code);

  it('leaves nothing out on which the amount turns', () => {
    expect(codes([settled('NIGHTS')])).toEqual([]);
    expect(settledRefusals([settled('livesAlone')], facts)).toMatchObject([
      { code: 'DIFFERENCES_UNSETTLED', path: ['settled'], details: { missing: ['NIGHTS'] } },
    ]);
  });

  it.each([
    ['NOT_A_DIFFERENCE', [settled('CLOTHING')]],
    ['DIFFERENCE_SETTLED_TWICE', [settled('NIGHTS'), settled('NIGHTS')]],
    ['SETTLED_ANSWER_WRONG', [settled('NIGHTS', { settledAs: 'ANOTHER', level: 'LOW' })]],
    ['SETTLED_ANSWER_WRONG', [settled('NIGHTS', { level: 'LOW', unpaidSupport: 'NONE' })]],
    ['SETTLED_ANSWER_WRONG', [settled('livesAlone', { settledAs: 'ANOTHER', nightSupport: 'NONE' })]],
    ['TEXT_MISSING', [settled('NIGHTS', { settledWith: ' ' })]],
    ['TEXT_MISSING', [settled('NIGHTS', { why: '' })]],
  ])('is refused as %s', (code, given) => {
    expect(codes(given)).toEqual([code]);
  });
});
