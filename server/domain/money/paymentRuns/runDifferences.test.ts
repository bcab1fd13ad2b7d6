import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT_REASON, PAYMENT_RUN_DIFFERENCE } from './paymentRunsVocabulary.ts';
import { kindOfDifference, runDifferences, runToCompare } from './runDifferences.ts';
import { heldFor, type PersonInRuns, paidOf, type ShareOfRun, type SupportAfter } from './shareOfRun.ts';

const NOTHING: ShareOfRun = {
  amountPence: 0,
  contributionTakenOffPence: 0,
  paymentCount: 0,
  days: 0,
  againCount: 0,
  leftOutFor: [],
};
/** £480.00 for four weeks, of which £40.04 is the person’s own. */
const PAID: ShareOfRun = {
  ...NOTHING,
  amountPence: 48_000,
  contributionTakenOffPence: 4_004,
  paymentCount: 1,
  days: 28,
};
const SUSPENDED: ShareOfRun = { ...NOTHING, leftOutFor: ['PAYMENTS_SUSPENDED'] };
const GOES_ON: SupportAfter = { hasDied: false, goesOn: true, lastDay: '2027-05-31' };
const OVER: SupportAfter = { hasDied: false, goesOn: false, lastDay: '2026-06-14' };

const person = (change: Partial<PersonInRuns>): PersonInRuns => ({
  personId: 'a',
  now: NOTHING,
  earlier: NOTHING,
  wasPaidBefore: false,
  after: GOES_ON,
  ...change,
});
const told = (change: Partial<PersonInRuns>) => {
  const [line] = runDifferences([person(change)], { number: 3 }).lines;
  return line && [line.kind, line.differencePence, line.reason];
};

describe('how a person differs between two runs', () => {
  it('is told with its reason', () => {
    expect(told({ now: PAID })).toEqual([
      'NEW',
      43_996,
      'No run before has paid them. It is 1 payment for 28 days.',
    ]);
    expect(told({ now: PAID, wasPaidBefore: true })).toEqual([
      'DUE_AGAIN',
      43_996,
      'An earlier run than run 3 paid them. It is 1 payment for 28 days.',
    ]);
    // £240.00 less £20.02 is £219.98, which is £219.98 less than £439.96.
    const half = { ...PAID, amountPence: 24_000, contributionTakenOffPence: 2_002, days: 14 };
    expect(told({ now: half, earlier: PAID })).toEqual([
      'CHANGED',
      -21_998,
      '£240.00 is due for 14 days, and in run 3 it was £480.00 for 28 days. Their contribution that is taken off is £20.02, and was £40.04.',
    ]);
    expect(told({ earlier: PAID, after: OVER })).toEqual([
      'ENDED',
      -43_996,
      'Nothing more of theirs is paid into a bank account. The last day of their support is 14 June 2026.',
    ]);
    expect(told({ earlier: PAID })?.slice(0, 2)).toEqual(['NOT_DUE', -43_996]);
  });

  it('is held where anything due is kept back, also beside what is paid, and released once nothing is', () => {
    expect(told({ now: SUSPENDED, earlier: PAID })).toEqual([
      'HELD',
      -43_996,
      'Payments of this part are suspended.',
    ]);
    expect(told({ now: { ...PAID, leftOutFor: ['NO_BANK_DETAILS'] }, earlier: PAID })?.[0]).toBe('HELD');
    expect(told({ now: { ...PAID, paymentCount: 2, days: 56 }, earlier: SUSPENDED })).toEqual([
      'RELEASED',
      43_996,
      'It was kept back in run 3: Payments of this part are suspended. Now 2 payments for 56 days.',
    ]);
    expect(told({ earlier: SUSPENDED })?.slice(0, 2)).toEqual(['RELEASED', 0]);
  });

  it('is not held where it waits in another run, or goes onto a card', () => {
    const elsewhere = (reason: 'IN_ANOTHER_RUN' | 'PAID_OTHERWISE') => ({ ...NOTHING, leftOutFor: [reason] });
    expect(told({ now: elsewhere('IN_ANOTHER_RUN'), earlier: PAID, after: OVER })?.[0]).toBe('NOT_DUE');
    expect(told({ now: elsewhere('PAID_OTHERWISE'), earlier: PAID, after: OVER })?.[0]).toBe('ENDED');
    expect(told({ now: elsewhere('PAID_OTHERWISE') })).toBeUndefined();
  });

  it('is a change where as much goes out, and more is due and taken off', () => {
    const more = { ...PAID, amountPence: 50_000, contributionTakenOffPence: 6_004 };
    expect(told({ now: more, earlier: PAID })?.slice(0, 2)).toEqual(['CHANGED', 0]);
  });
});

describe('all differences together', () => {
  const share = fc.oneof(
    fc.constant(NOTHING),
    fc
      .record({
        amountPence: fc.integer({ min: 1, max: 1_000_000 }),
        taken: fc.integer({ min: 0, max: 1_000_000 }),
        paymentCount: fc.integer({ min: 0, max: 3 }),
        leftOutFor: fc.uniqueArray(fc.constantFrom(...LEFT_OUT_REASON.values), { maxLength: 2 }),
      })
      .map(({ amountPence, taken, paymentCount, leftOutFor }) => ({
        amountPence: paymentCount === 0 ? 0 : amountPence,
        contributionTakenOffPence: paymentCount === 0 ? 0 : Math.min(taken, amountPence),
        paymentCount,
        days: paymentCount * 28,
        againCount: 0,
        leftOutFor,
      })),
  );
  const people = fc.uniqueArray(
    fc.record({
      personId: fc.uuid(),
      now: share,
      earlier: share,
      wasPaidBefore: fc.boolean(),
      after: fc.constantFrom(GOES_ON, OVER, { ...GOES_ON, hasDied: true }),
    }),
    { selector: ({ personId }) => personId, maxLength: 30 },
  );

  it('count everybody of either run once, and come to the penny to what the totals differ by', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { lines, counts, same, total } = runDifferences(all, { number: 1 });
        const isIn = (part: ShareOfRun) => part.paymentCount > 0 || heldFor(part).length > 0;
        const inEither = all.filter(({ now, earlier }) => isIn(now) || isIn(earlier));
        expect(new Set(lines.map(({ personId }) => personId)).size).toBe(lines.length);
        expect(lines.length + same.personCount).toBe(inEither.length);
        const countOfLines = counts.reduce((sum, { personCount }) => sum + personCount, 0);
        expect([countOfLines, counts.map(({ kind }) => kind)]).toEqual([
          lines.length,
          PAYMENT_RUN_DIFFERENCE.values,
        ]);
        const sum = (part: 'now' | 'earlier') => all.reduce((pence, each) => pence + paidOf(each[part]), 0);
        const explained = [...counts, same].reduce(
          (pence, { differencePence }) => pence + differencePence,
          0,
        );
        expect([total.nowPence, total.earlierPence]).toEqual([sum('now'), sum('earlier')]);
        expect(explained).toBe(sum('now') - sum('earlier'));
        expect(same.differencePence).toBe(0);
        for (const line of lines) {
          expect(line.reason).toMatch(/^[A-Z£1-9].*\.$/);
          expect(line.heldFor.length > 0).toBe(line.kind === 'HELD');
        }
      }),
    );
  });

  it('tell whoever stands the same in both runs as no difference', () => {
    fc.assert(
      fc.property(share, (both) => {
        const kind = kindOfDifference(person({ now: both, earlier: both, wasPaidBefore: true }));
        expect(kind).toBe(heldFor(both).length > 0 ? 'HELD' : null);
      }),
    );
  });
});

describe('the run that another is compared with', () => {
  const run = (runId: string, personCount: number, sharedCount: number) => ({
    runId,
    personCount,
    sharedCount,
  });

  it('is the latest about the same people, though others were paid since', () => {
    const yesterday = run('yesterday', 90, 0);
    const lastCycle = run('last cycle', 100, 97);
    const cycleBefore = run('cycle before', 100, 99);
    expect(runToCompare([yesterday, lastCycle, cycleBefore], 100)).toEqual({
      run: lastCycle,
      isOfSamePeople: true,
    });
  });

  it('is not one that paid a few of them alone, and the latest of all where none is alike', () => {
    const few = run('few', 2, 2);
    expect(runToCompare([few, run('all', 100, 50)], 100)?.run.runId).toBe('all');
    expect(runToCompare([few], 100)).toEqual({ run: few, isOfSamePeople: false });
    expect(runToCompare([], 100)).toBeNull();
  });
});
