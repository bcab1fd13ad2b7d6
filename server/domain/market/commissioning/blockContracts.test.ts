import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contractRefusals,
  countDays,
  coveredDays,
  type Days,
  daysWithin,
  endingRefusals,
  MOST_OTHER_NAMES,
  penceOfDays,
} from './blockContracts.ts';
import { daysOfQuarter, refusedQuarter } from './quarters.ts';

const contract = {
  fromOn: '2026-01-05',
  untilOn: '2026-03-29',
  weeklyAmountPence: 120_000,
  capacity: 40,
  capacityUnit: 'HOURS_A_WEEK' as const,
  otherNames: ['Acme Homecare'],
};
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

const dayAt = (offset: number) => Temporal.PlainDate.from('2026-01-01').add({ days: offset }).toString();
const stretch = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }))
  .map(([from, length]): Days => ({ fromOn: dayAt(from), lastOn: dayAt(from + length) }));
/** Every single day of some stretches, once. */
const everyDay = (stretches: readonly Days[]) =>
  new Set(
    stretches.flatMap(({ fromOn, lastOn }) =>
      Array.from({ length: 100 }, (_, offset) => dayAt(offset)).filter((on) => on >= fromOn && on <= lastOn),
    ),
  );

describe('a block contract', () => {
  it('is of a provider, has days in order, and numbers that a contract has', () => {
    expect(contractRefusals(contract, 'AGENCY')).toEqual([]);
    expect(codes(contractRefusals(contract, 'PERSONAL_ASSISTANT'))).toEqual(['SERVICE_IS_ASSISTANT']);
    expect(codes(contractRefusals({ ...contract, untilOn: '2026-01-04' }, 'AGENCY'))).toEqual([
      'CONTRACT_DAYS_REVERSED',
    ]);
    const wrong = { ...contract, weeklyAmountPence: 0, capacity: 100_001, otherNames: [' '] };
    expect(contractRefusals(wrong, 'AGENCY').map(({ code, path }) => [code, ...path])).toEqual([
      ['CONTRACT_NUMBER_NOT_VALID', 'weeklyAmountPence'],
      ['CONTRACT_NUMBER_NOT_VALID', 'capacity'],
      ['TEXT_MISSING', 'otherNames', 0],
    ]);
    const names = Array.from({ length: MOST_OTHER_NAMES + 1 }, (_, number) => `Name ${number}`);
    expect(codes(contractRefusals({ ...contract, otherNames: names }, 'AGENCY'))).toEqual([
      'CONTRACT_NUMBER_NOT_VALID',
    ]);
  });

  it('ends once, before its last day, and on the day before its first where it never ran', () => {
    const end = (lastOn: string, endedAfter: string | null = null) =>
      codes(endingRefusals({ ...contract, endedAfter }, { lastOn, reason: 'Closed.' }));
    expect(end('2026-01-03')).toEqual(['CONTRACT_END_NOT_WITHIN']);
    expect(end('2026-01-04')).toEqual([]);
    expect(end('2026-03-28')).toEqual([]);
    expect(end('2026-03-29')).toEqual(['CONTRACT_END_NOT_WITHIN']);
    expect(end('2026-02-01', '2026-02-10')).toEqual(['CONTRACT_ENDED']);
    expect(codes(endingRefusals(contract, { lastOn: '2026-02-01', reason: ' ' }))).toEqual(['TEXT_MISSING']);
  });

  it('comes to a seventh of the weekly amount for each day, half a penny up', () => {
    // 9 days at £1,000.01 a week: 900,009 sevenths, 128,572.71 pence.
    expect(penceOfDays(100_001, 9)).toBe(128_573);
    // 1 day at 0.07 a week is a penny; at 0.03 it is 0.43, nothing; at 0.04 it is 0.57, a penny.
    expect([7, 3, 4].map((pence) => penceOfDays(pence, 1))).toEqual([1, 0, 1]);
  });
});

describe('the days that contracts cover', () => {
  it('are the days of any of them, each in one stretch only', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const covered = coveredDays(stretches);
        expect(everyDay(covered)).toEqual(everyDay(stretches));
        expect(covered.reduce((sum, days) => sum + countDays(days), 0)).toBe(everyDay(stretches).size);
      }),
      { numRuns: 40 },
    );
  });

  it('within others are those of both', () => {
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        const within = daysWithin(one, other);
        const both = [...everyDay([one])].filter((on) => everyDay([other]).has(on));
        expect(within ? [...everyDay([within])] : []).toEqual(both);
      }),
      { numRuns: 40 },
    );
  });

  it('of a quarter are the three months until its last day or today', () => {
    expect(daysOfQuarter('2026-03-31', '2026-06-01')).toEqual({ fromOn: '2026-01-01', lastOn: '2026-03-31' });
    expect(daysOfQuarter('2026-06-30', '2026-06-01')).toEqual({ fromOn: '2026-04-01', lastOn: '2026-06-01' });
    expect(refusedQuarter('2026-06-30', '2026-06-01')).toBeNull();
    expect(refusedQuarter('2026-06-29', '2026-07-01')).toMatch('not the last day of a quarter');
    expect(refusedQuarter('2026-09-30', '2026-06-30')).toMatch('has not begun');
  });
});
